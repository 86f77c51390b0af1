"""Wrong answers to exercise 4.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _write(model, ids, steps, stop_id, *, look=lambda ids: ids, position=-1):
    """The loop with one thing changed: what the model is shown, or at which position its prediction is read."""
    for _ in range(steps):
        token = model(look(ids)).logits[:, position].argmax(-1, keepdim=True)
        ids = torch.cat([ids, token], dim=-1)
        if token.item() == stop_id:
            break
    return ids


def first_position(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens, stop_id, position=0)


def last_token_only(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens, stop_id, look=lambda ids: ids[:, -1:])


def never_stops(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens, None)


def one_too_many(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens + 1, stop_id)


def one_too_few(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens - 1, stop_id)


def prompt_left_out(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens, stop_id)[:, ids.shape[1] :]


def prompt_not_extended(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens, stop_id, look=lambda longer: longer[:, : ids.shape[1]])


def stop_token_dropped(model, ids, max_new_tokens, stop_id):
    longer = _write(model, ids, max_new_tokens, stop_id)
    return longer[:, :-1] if longer.shape[1] > ids.shape[1] and longer[0, -1] == stop_id else longer


def stopped_by_the_prompt(model, ids, max_new_tokens, stop_id):
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmax(-1, keepdim=True)
        ids = torch.cat([ids, token], dim=-1)
        if stop_id in ids:
            break
    return ids


def returns_in_the_loop(model, ids, max_new_tokens, stop_id):
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmax(-1, keepdim=True)
        ids = torch.cat([ids, token], dim=-1)
        if token.item() == stop_id:
            break
        return ids
    return None  # what leaving the loop comes to when the last line stands inside it


def nothing_kept(model, ids, max_new_tokens, stop_id):
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmax(-1, keepdim=True)
        torch.cat([ids, token], dim=-1)
        if token.item() == stop_id:
            break
    return ids


def token_in_front(model, ids, max_new_tokens, stop_id):
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmax(-1, keepdim=True)
        ids = torch.cat([token, ids], dim=-1)
        if token.item() == stop_id:
            break
    return ids


def least_likely(model, ids, max_new_tokens, stop_id):
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmin(-1, keepdim=True)
        ids = torch.cat([ids, token], dim=-1)
        if token.item() == stop_id:
            break
    return ids


def a_list(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens, stop_id)[0].tolist()


def prompt_counted(model, ids, max_new_tokens, stop_id):
    return _write(model, ids, max_new_tokens - ids.shape[1], stop_id)


def stops_at_any_other(model, ids, max_new_tokens, stop_id):
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmax(-1, keepdim=True)
        ids = torch.cat([ids, token], dim=-1)
        if token.item() != stop_id:
            break
    return ids


def ends_before_any_other(model, ids, max_new_tokens, stop_id):
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmax(-1, keepdim=True)
        if token.item() != stop_id:
            break
        ids = torch.cat([ids, token], dim=-1)
    return ids


MISTAKES = (
    Misconception(
        "first position",
        first_position,
        "Every new token is read off at the first position, which has seen one token and never changes.",
        "`token`. At which position has the model seen everything written so far?",
    ),
    Misconception(
        "only the last token is shown",
        last_token_only,
        "You show the model its last token alone, so it forgets the text after each step.",
        "The call of `model`. What does it need to see to go on sensibly?",
    ),
    Misconception(
        "the model never sees what it wrote",
        prompt_not_extended,
        "The model is shown the prompt at every step, so it gives the same token every time.",
        "The call of `model`. Does the text grow between two calls?",
    ),
    Misconception(
        "never stops",
        never_stops,
        "Your loop goes on after the stop token. A chat model would start to play the user, too.",
        "The end of the loop's body. What should happen when the new token is `stop_id`?",
    ),
    Misconception(
        "one token too many",
        one_too_many,
        "You write one token more than `max_new_tokens`.",
        "The loop. How often does its body run?",
    ),
    Misconception(
        "one token too few",
        one_too_few,
        "You write one token less than `max_new_tokens`.",
        "The loop. How often does its body run?",
    ),
    Misconception(
        "prompt left out",
        prompt_left_out,
        "You return the new tokens alone. The prompt belongs in front of them.",
        "What you return. What does the docstring promise?",
    ),
    Misconception(
        "stop token dropped",
        stop_token_dropped,
        "The stop token is missing from your result: you test for it before it is added.",
        "The order of adding and testing. Should the stop token be kept?",
    ),
    Misconception(
        "stopped by the prompt",
        stopped_by_the_prompt,
        "You stop when the stop token stands anywhere in the text. A prompt that holds one ends the loop at once.",
        "The test. Which token should be compared with `stop_id`?",
    ),
    Misconception(
        "returns inside the loop",
        returns_in_the_loop,
        "You write one token and stop, whatever `max_new_tokens` says: your function returns in the first round.",
        "The indentation of the last line. Does it belong to the loop's body?",
    ),
    Misconception(
        "nothing kept",
        nothing_kept,
        "Your result is the prompt alone: the longer text is made and thrown away.",
        "The step that puts the token behind the text. Where does its result go?",
    ),
    Misconception(
        "token in front",
        token_in_front,
        "You put each new token in front of the text instead of behind it.",
        "The joining of text and token. In which order do they stand?",
    ),
    Misconception(
        "the least likely token",
        least_likely,
        "You take the least likely token at every step.",
        "`token`. Which end of the scores is the model's first choice?",
    ),
    Misconception(
        "a Python list",
        a_list,
        "You return a Python list. The docstring promises a tensor of shape (1, length + n).",
        "What you return. What can the model read in its next call?",
    ),
    Misconception(
        "prompt counted",
        prompt_counted,
        "You count the prompt as well: the longer it is, the fewer tokens you write.",
        "The loop. Is `max_new_tokens` the length of the whole text?",
    ),
    Misconception(
        "stops at every other token",
        stops_at_any_other,
        "Your loop ends at the first token that is not `stop_id`, and goes on after the one that is.",
        "The test. When should the loop end?",
    ),
    Misconception(
        "ends before every other token",
        ends_before_any_other,
        "Your loop ends at the first token that is not `stop_id`, and before that token was added to the text.",
        "The test and its place. Which token should end the loop, and after which step?",
    ),
)

"""Wrong answers to exercise 3.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _picked(logits, ids):
    return torch.log_softmax(logits, dim=-1).gather(-1, ids.unsqueeze(-1))


def no_shift(logits, ids):
    return -_picked(logits, ids).mean()


def shifted_back(logits, ids):
    return -_picked(logits[:, 1:], ids[:, :-1]).mean()


def unshifted_without_last(logits, ids):
    return -_picked(logits[:, :-1], ids[:, :-1]).mean()


def summed(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).sum()


def mean_over_rows(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).sum() / ids.shape[0]


def sign_forgotten(logits, ids):
    return _picked(logits[:, :-1], ids[:, 1:]).mean()


def probabilities_without_log(logits, ids):
    return -torch.softmax(logits[:, :-1], -1).gather(-1, ids[:, 1:].unsqueeze(-1)).mean()


def raw_logits(logits, ids):
    return -logits[:, :-1].gather(-1, ids[:, 1:].unsqueeze(-1)).mean()


def a_plain_number(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).mean().item()


def both_without_first(logits, ids):
    return -_picked(logits[:, 1:], ids[:, 1:]).mean()


def softmax_over_positions(logits, ids):
    return -torch.log_softmax(logits[:, :-1], dim=1).gather(-1, ids[:, 1:].unsqueeze(-1)).mean()


def divided_by_all_tokens(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).sum() / ids.numel()


def detached(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).mean().detach()


def no_mean(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:])


def cut_along_the_batch(logits, ids):
    return -_picked(logits[:-1], ids[1:]).mean()


def perplexity_instead(logits, ids):
    return torch.exp(-_picked(logits[:, :-1], ids[:, 1:]).mean())


MISTAKES = (
    Misconception(
        "no shift",
        no_shift,
        "You score each prediction against the token it has just read. A model that copies its input would win.",
        "`targets`. The logits at position 0 predict which token of the text?",
    ),
    Misconception(
        "shifted the wrong way",
        shifted_back,
        "Your predictions are scored against the token before, which the model has already seen.",
        "The two slices. Which one should lose its first entry, and which its last?",
    ),
    Misconception(
        "both sides cut at the same end",
        unshifted_without_last,
        "Both slices start at position 0, so prediction and target still stand at the same place.",
        "`targets`. Which token does the first prediction wait for?",
    ),
    Misconception(
        "sum instead of mean",
        summed,
        "Your loss grows with the number of tokens, so a long text looks harder than a short one.",
        "The last step. What makes losses of texts of different length comparable?",
    ),
    Misconception(
        "mean over rows only",
        mean_over_rows,
        "You divide by the number of rows, so your loss grows with the length of the texts.",
        "The last step. How many predictions were scored in all?",
    ),
    Misconception(
        "sign forgotten",
        sign_forgotten,
        "Your loss is negative: training would push the right tokens down.",
        "The sign. Is the logarithm of a probability positive or negative?",
    ),
    Misconception(
        "probabilities without the logarithm",
        probabilities_without_log,
        "You average probabilities. Without the logarithm a hopeless prediction costs hardly more than a poor one.",
        "The numbers you average. Are they probabilities, or their logarithms?",
    ),
    Misconception(
        "raw logits",
        raw_logits,
        "You average raw logits. They are scores, and do not know how high the other tokens score.",
        "The numbers you average. Do they depend on how high the other tokens score?",
    ),
    Misconception(
        "a plain number",
        a_plain_number,
        "The value is right, but it is a plain Python number. No gradient flows back from it, so nothing learns.",
        "The value you return. Does a plain number remember what it was computed from?",
    ),
    Misconception(
        "both sides lose their first entry",
        both_without_first,
        "Both slices start at position 1, so each prediction is scored against the token it has just read.",
        "The two slices. The logits at position 1 predict which token of the text?",
    ),
    Misconception(
        "softmax over the positions",
        softmax_over_positions,
        "Your softmax runs over the positions of a text, so the positions compete instead of the tokens.",
        "`dim`. Along which dimension does the vocabulary lie?",
    ),
    Misconception(
        "divided by all tokens",
        divided_by_all_tokens,
        "You divide by the number of tokens, but the first token of each text is predicted by nothing.",
        "The last step. How many predictions does a text of 5 tokens have?",
    ),
    Misconception(
        "cut off from the gradient",
        detached,
        "The value is right, but your loss is cut off from the logits. No gradient flows back, so nothing learns.",
        "Each step from the logits to the loss. Which one leaves the path of the gradient?",
    ),
    Misconception(
        "no mean",
        no_mean,
        "You return one surprise for each prediction. Training needs one number.",
        "The value you return. How do many surprises become one?",
    ),
    Misconception(
        "cut along the batch",
        cut_along_the_batch,
        "Your slices cut rows off the batch, so the predictions for one text are scored against another text.",
        "The two slices. Along which dimension does a text run?",
    ),
    Misconception(
        "perplexity returned",
        perplexity_instead,
        "You return the exponential of the loss. That is the perplexity, the next exercise.",
        "The value you return. Is a surprise of zero a loss of 0 or of 1?",
    ),
)

"""Exercise 4.1: the loop that writes text, one most likely token at a time."""

import random
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab00_start_here.greedy_wrong import MISTAKES
from ftlabs.course.exercises.small_model import VOCABULARY, SmallModel, small_model
from ftlabs.next_token import generate_greedily

if TYPE_CHECKING:
    from transformers import PreTrainedModel


def cases(rng: random.Random) -> Iterator[Case]:
    prompt = _prompt(rng, rng.randint(4, 6))
    steps = rng.randint(5, 7)
    seed, new = _varied(rng, prompt, steps)
    never = -1
    yield {"model": seed, "ids": prompt, "max_new_tokens": steps, "stop_id": never}
    yield {"model": seed, "ids": prompt, "max_new_tokens": steps, "stop_id": new[2]}  # stops on the way
    yield {"model": seed, "ids": prompt, "max_new_tokens": steps, "stop_id": new[0]}  # stops at once
    yield {"model": seed, "ids": prompt, "max_new_tokens": 1, "stop_id": never}  # one step
    yield {"model": seed, "ids": prompt[:, :1], "max_new_tokens": 1, "stop_id": never}  # one token, one step
    inside = next(token for token in prompt[0].tolist() if token not in new)  # a stop token in the prompt
    yield {"model": seed, "ids": prompt, "max_new_tokens": steps, "stop_id": inside}
    short = _prompt(rng, 2)
    steps = rng.randint(6, 7)  # far more than the prompt has: its length and the number of steps are not the same
    yield {"model": _varied(rng, short, steps)[0], "ids": short, "max_new_tokens": steps, "stop_id": never}


def _prompt(rng: random.Random, length: int) -> torch.Tensor:
    """Tokens that are all different: (1, length) int64."""
    return torch.tensor([rng.sample(range(1, VOCABULARY), length)])


def _varied(rng: random.Random, prompt: torch.Tensor, steps: int) -> tuple[int, list[int]]:
    """A model whose new tokens vary, leave a token of the prompt unused, and tell one way of choosing from another."""
    while True:
        seed = rng.randrange(10_000)
        model = small_model(seed)
        new = generate_greedily(model, prompt, steps, -1)[0, prompt.shape[1] :].tolist()
        varied = len(set(new[:3])) == 3 and len(set(new)) > 3 and set(prompt[0].tolist()) - set(new)
        if varied and _first_choices_differ(model, prompt):
            return seed, new


def _first_choices_differ(model: SmallModel, prompt: torch.Tensor) -> bool:
    """Whether the likeliest and the least likely token are others at the last position, at the first, and without text.

    One step gives one token. Were two of these the same, a mistake or two would look like another.
    """
    logits = model(prompt).logits[0, [-1, 0]]
    alone = model(prompt[:, -1:]).logits[0, -1:]
    seen = torch.cat([logits, alone])
    return len({*seen.argmax(-1).tolist(), *seen.argmin(-1).tolist()}) == 6


def collect(candidate: Candidate, case: Case) -> Any:
    """What the candidate returns for the model that the case describes; ids on any device are the same ids."""
    result = candidate(small_model(case["model"]), case["ids"], case["max_new_tokens"], case["stop_id"])
    return result.cpu() if isinstance(result, torch.Tensor) else result


def oracle(model, ids, max_new_tokens, stop_id):
    """transformers' own greedy generation."""
    from transformers import GenerationConfig

    config = GenerationConfig(
        max_new_tokens=max_new_tokens,
        do_sample=False,
        use_cache=False,
        eos_token_id=stop_id if stop_id >= 0 else None,
        pad_token_id=0,
    )
    return _with_generation(model).generate(ids, attention_mask=torch.ones_like(ids), generation_config=config)


def _with_generation(model: SmallModel) -> "PreTrainedModel":
    """The same predictions in a transformers model, which brings `generate`."""
    from transformers import GenerationMixin, PretrainedConfig, PreTrainedModel
    from transformers.modeling_outputs import CausalLMOutput

    class Generating(PreTrainedModel, GenerationMixin):
        config_class = PretrainedConfig

        def __init__(self, config: PretrainedConfig) -> None:
            super().__init__(config)
            self.model = model

        def forward(self, input_ids: torch.Tensor, **_: object) -> CausalLMOutput:
            return CausalLMOutput(logits=self.model(input_ids).logits)

    return Generating(PretrainedConfig(vocab_size=VOCABULARY, use_cache=False, is_encoder_decoder=False)).eval()


@torch.inference_mode()
def with_a_list(model, ids, max_new_tokens, stop_id):
    tokens = ids[0].tolist()
    while len(tokens) < ids.shape[1] + max_new_tokens:
        tokens.append(int(model(torch.tensor([tokens])).logits[0, -1].argmax()))
        if tokens[-1] == stop_id:
            break
    return torch.tensor([tokens])


@torch.no_grad()
def with_room_made_first(model, ids, max_new_tokens, stop_id):
    length = ids.shape[1]
    room = torch.cat([ids, torch.zeros(1, max_new_tokens, dtype=ids.dtype)], dim=1)
    for end in range(length, length + max_new_tokens):
        room[:, end] = torch.topk(model(room[:, :end]).logits[:, end - 1], 1).indices[:, 0]
        if room[0, end] == stop_id:
            return room[:, : end + 1]
    return room


def calling_itself(model, ids, max_new_tokens, stop_id):
    if max_new_tokens == 0:
        return ids
    token = model(ids).logits[:, -1].softmax(-1).argmax(-1)
    longer = torch.hstack([ids, token[:, None]])
    return longer if token == stop_id else calling_itself(model, longer, max_new_tokens - 1, stop_id)


@torch.no_grad()
def with_a_cache(model, ids, max_new_tokens, stop_id):
    shown, past = ids, None
    for _ in range(max_new_tokens):
        output = model(shown, past_key_values=past, use_cache=True)
        shown, past = output.logits[:, -1].argmax(-1, keepdim=True), output.past_key_values
        ids = torch.cat([ids, shown], dim=-1)
        if shown.item() == stop_id:
            break
    return ids


def with_numpy(model, ids, max_new_tokens, stop_id):
    text = ids.numpy()
    while text.shape[1] < ids.shape[1] + max_new_tokens and (text.shape[1] == ids.shape[1] or text[0, -1] != stop_id):
        scores = model(input_ids=torch.from_numpy(text))["logits"].detach().numpy()
        text = np.append(text, [[scores[0, -1].argmax()]], axis=1)
    return torch.from_numpy(text)


GENERATE_GREEDILY = Exercise(
    lab="00_start_here",
    name="generate_greedily",
    number="4.1",
    title="A loop that writes",
    objective="Write text with a model by taking the most likely token again and again",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.next_token:generate_greedily",
    oracle=oracle,
    accepts=(with_a_list, with_room_made_first, calling_itself, with_a_cache, with_numpy),
    misconceptions=MISTAKES,
    remember="Every chat window runs such a loop. Most of them draw the token instead of taking the likeliest.",
    equivalents=(
        Equivalent(
            "Token ids are integers, and carry no gradient.",
            kind="detached",
        ),
        Equivalent(
            "What is returned are integers without a gradient; no_grad only saves the memory of the graph.",
            line="@torch.no_grad() def generate_greedily",
            becomes="def generate_greedily",
        ),
        Equivalent(
            "There is one row, so the best of the row is the best of all, and keepdim keeps both dimensions.",
            line="token = model(ids).logits[:, -1].argmax(dim=-1, keepdim=True)",
            becomes="token = model(ids).logits[:, -1].argmax(keepdim=True)",
        ),
        Equivalent(
            "A tensor of one element is compared, and counts as true or false, like its number.",
            line="if token.item() == stop_id:",
            becomes="if token == stop_id:",
        ),
    ),
)

"""Exercise 4.1: the loop that writes text, one most likely token at a time."""

import random
from collections.abc import Iterator
from functools import lru_cache

import torch

from ftlabs.course.cases import integers
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab00_start_here.greedy_wrong import MISTAKES
from ftlabs.next_token import generate_greedily

VOCABULARY = 13


@lru_cache(maxsize=64)
def small_model(seed: int) -> torch.nn.Module:
    """A random causal model that runs in microseconds: each prediction depends on all tokens up to it.

    It is a transformers model, so that transformers' own generation can be the oracle.
    """
    from transformers import GenerationMixin, PretrainedConfig, PreTrainedModel
    from transformers.modeling_outputs import CausalLMOutput

    class Reader(PreTrainedModel, GenerationMixin):
        config_class = PretrainedConfig

        def __init__(self, config: PretrainedConfig) -> None:
            super().__init__(config)
            generator = torch.Generator().manual_seed(seed)
            self.table = torch.nn.Parameter(torch.randn(VOCABULARY, 24, generator=generator))
            self.head = torch.nn.Parameter(torch.randn(24, VOCABULARY, generator=generator))

        def forward(self, input_ids: torch.Tensor, **_: object) -> CausalLMOutput:
            read = torch.cumsum(self.table[input_ids], dim=1)
            return CausalLMOutput(logits=torch.sin(read) @ self.head)

    return Reader(PretrainedConfig(vocab_size=VOCABULARY, use_cache=False, is_encoder_decoder=False)).eval()


def cases(rng: random.Random) -> Iterator[Case]:
    prompt = integers(rng, 1, VOCABULARY, 1, rng.randint(4, 6))
    steps = rng.randint(5, 7)
    seed, new = _varied(rng, prompt, steps)
    never = -1
    yield {"model": seed, "ids": prompt, "max_new_tokens": steps, "stop_id": never}
    yield {"model": seed, "ids": prompt, "max_new_tokens": steps, "stop_id": new[2]}  # stops on the way
    yield {"model": seed, "ids": prompt, "max_new_tokens": 1, "stop_id": never}  # one step
    yield {"model": seed, "ids": prompt[:, :1], "max_new_tokens": 1, "stop_id": never}  # one token, one step
    inside = next(token for token in prompt[0].tolist() if token not in new)  # a stop token in the prompt
    yield {"model": seed, "ids": prompt, "max_new_tokens": steps, "stop_id": inside}


def _varied(rng: random.Random, prompt: torch.Tensor, steps: int) -> tuple[int, list[int]]:
    """A model whose new tokens vary, leave a token of the prompt unused, and differ from the first position's."""
    while True:
        seed = rng.randrange(10_000)
        model = small_model(seed)
        new = generate_greedily(model, prompt, steps, -1)[0, prompt.shape[1] :].tolist()
        first_says = int(model(prompt).logits[0, 0].argmax())
        varied = len(set(new[:3])) == 3 and len(set(new)) > 3 and first_says != new[0]
        if varied and set(prompt[0].tolist()) - set(new):
            return seed, new


def collect(candidate: Candidate, case: Case) -> torch.Tensor:
    """The ids that the candidate returns, for the model that the case describes."""
    return candidate(small_model(case["model"]), case["ids"], case["max_new_tokens"], case["stop_id"])


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
    return model.generate(ids, attention_mask=torch.ones_like(ids), generation_config=config)


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


GENERATE_GREEDILY = Exercise(
    lab="00_start_here",
    name="generate_greedily",
    number="4.1",
    title="A loop that writes",
    objective="Write text with a model by taking the most likely token again and again",
    minutes=6,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.next_token:generate_greedily",
    oracle=oracle,
    accepts=(with_a_list, with_room_made_first, calling_itself),
    misconceptions=MISTAKES,
    remember="Every chat window runs this loop. The rest is speed.",
)

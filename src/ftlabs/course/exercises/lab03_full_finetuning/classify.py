"""Exercise 6.1: a classification head on what the model made of each row's last token."""

import random
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.classify_wrong import MISTAKES

if TYPE_CHECKING:
    from transformers import LlamaForSequenceClassification


def cases(rng: random.Random) -> Iterator[Case]:
    length, width, classes = rng.choice((6, 7)), rng.choice((9, 10)), rng.choice((4, 5))
    batch = 3

    def case(
        tokens: list[int], *, width: int = width, length: int = length, dtype: torch.dtype = torch.float32
    ) -> Case:
        return {
            "hidden": normal(rng, len(tokens), length, width, dtype=dtype),
            "attention_mask": (torch.arange(length) < torch.tensor(tokens)[:, None]).long(),
            "weight": normal(rng, classes, width, dtype=dtype),
        }

    yield case([length, *rng.sample(range(2, length), batch - 1)])  # rows of different lengths
    yield case([length] * batch)  # no padding
    yield case([rng.randint(3, length - 1)])  # one row
    # One token in each of four rows: counted over the rows, less one too many, they are not one place too far.
    yield case([1] * (batch + 1))  # padding behind the token
    yield case([1] * (batch + 1), length=1)  # nothing behind it
    yield case([batch, *rng.sample(range(2, batch + 1), batch - 1)], length=batch)  # as many places as rows
    yield case([length, *rng.sample(range(2, length), batch - 1)], width=classes)  # as wide as there are classes
    yield case([length, *rng.sample(range(2, length), batch - 1)], dtype=torch.float64)  # the dtype is kept


def collect(candidate: Candidate, case: Case) -> dict:
    """The logits, and the gradients that they send back to the hidden states and to the head."""
    # As in a model, hidden states are no leaves: changing them in place is possible, and seen as a changed input.
    hidden, weight = case["hidden"].clone().requires_grad_(), case["weight"].clone().requires_grad_()
    passed = hidden.clone()
    logits = candidate(passed, case["attention_mask"], weight)
    case["hidden"].copy_(passed.detach())
    gradients: tuple[Any, ...] = (None, None)
    if isinstance(logits, torch.Tensor) and logits.requires_grad:
        gradients = torch.autograd.grad(logits.sum(), (hidden, weight), allow_unused=True)
    return {"logits": logits, "gradient of hidden": gradients[0], "gradient of weight": gradients[1]}


def oracle(hidden, attention_mask, weight):
    """transformers' own classifier, given these hidden states for what its layers would compute."""
    classes, width = weight.shape
    inner = {"hidden": hidden}
    model = _classifier(width, classes)
    handle = model.model.register_forward_hook(lambda *_: _output(inner["hidden"]))
    try:
        call = {"input_ids": attention_mask, "attention_mask": attention_mask}  # token 1, and 0 for padding
        return torch.func.functional_call(model, {"score.weight": weight}, kwargs=call).logits
    finally:
        handle.remove()


@lru_cache(maxsize=8)
def _classifier(width: int, classes: int) -> "LlamaForSequenceClassification":
    from transformers import LlamaConfig, LlamaForSequenceClassification

    config = LlamaConfig(
        vocab_size=2,
        eos_token_id=None,
        hidden_size=width,
        intermediate_size=4,
        num_hidden_layers=0,
        num_attention_heads=1,
        head_dim=2,  # even, whatever the width is
        num_labels=classes,
        pad_token_id=0,
    )
    return LlamaForSequenceClassification(config).eval()


def _output(hidden: torch.Tensor) -> Any:
    from transformers.modeling_outputs import BaseModelOutputWithPast

    return BaseModelOutputWithPast(last_hidden_state=hidden)


def with_gather(hidden, attention_mask, weight):
    last = attention_mask.sum(-1, keepdim=True) - 1
    places = last[:, :, None].expand(-1, -1, hidden.shape[-1])
    return torch.nn.functional.linear(hidden.gather(1, places).squeeze(1), weight)


def with_one_hot(hidden, attention_mask, weight):
    chosen = torch.nn.functional.one_hot(attention_mask.sum(1) - 1, hidden.shape[1]).to(hidden.dtype)
    return torch.einsum("bt,btw,cw->bc", chosen, hidden, weight)


def row_by_row(hidden, attention_mask, weight):
    rows = []
    for states, mask in zip(hidden, attention_mask, strict=True):
        rows.append(weight @ states[mask.bool()][-1])
    return torch.stack(rows)


def scored_before_chosen(hidden, attention_mask, weight):
    scores = torch.matmul(hidden, weight.mT)
    last = (attention_mask * torch.arange(hidden.shape[1])).argmax(dim=1)
    return scores[range(len(scores)), last]


def with_the_end_of_the_mask(hidden, attention_mask, weight):
    following = torch.nn.functional.pad(attention_mask, (0, 1))[:, 1:]
    pooled = hidden[attention_mask - following == 1]
    return (weight @ pooled.T).T


def with_lengths_as_a_list(hidden, attention_mask, weight):
    lengths = attention_mask.count_nonzero(dim=1).tolist()
    return torch.stack([hidden[i, n - 1] for i, n in enumerate(lengths)]) @ weight.t()


CLASSIFY = Exercise(
    lab="03_full_finetuning",
    name="classify",
    number="6.1",
    title="A classification head",
    objective="Put a classification head on a language model, on the last token that is no padding",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:classify",
    oracle=oracle,
    accepts=(
        with_gather,
        with_one_hot,
        row_by_row,
        scored_before_chosen,
        with_the_end_of_the_mask,
        with_lengths_as_a_list,
    ),
    misconceptions=MISTAKES,
    remember="In a causal model only the last token has read the whole row. A head on any other knows less.",
    equivalents=(
        Equivalent(
            "Places are integers, and carry no gradient.",
            line="last = attention_mask.sum(dim=1) - 1",
            becomes="last = (attention_mask.sum(dim=1) - 1).detach()",
        ),
        Equivalent(
            "PyTorch takes indices that lie on the CPU for a tensor on any device.",
            line="pooled = hidden[torch.arange(len(hidden), device=hidden.device), last]",
            becomes="pooled = hidden[torch.arange(len(hidden)), last]",
        ),
        *(
            Equivalent(
                "Mask and hidden states belong to the same rows, on the same device.",
                line="pooled = hidden[torch.arange(len(hidden), device=hidden.device), last]",
                becomes=f"pooled = hidden[torch.arange({arguments}), last]",
            )
            for arguments in (
                "len(attention_mask), device=hidden.device",
                "len(hidden), device=attention_mask.device",
            )
        ),
    ),
)

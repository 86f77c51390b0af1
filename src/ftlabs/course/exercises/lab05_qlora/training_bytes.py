"""Exercise 4.1: what training holds in memory, for three methods."""

import random
from collections.abc import Iterator
from typing import Any

import torch

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab05_qlora.training_bytes_wrong import MISTAKES
from ftlabs.course.exercises.observed import number

UNIT = 64 * 256  # weights that share one second constant: with whole ones the formula has no remainder


def cases(rng: random.Random) -> Iterator[Case]:
    linear, other, adapters = UNIT * rng.randint(40, 60), 1000 * rng.randint(90, 140), 100 * rng.randint(60, 90)
    for method in ("full", "LoRA", "QLoRA"):
        sizes = {"linear": linear, "other": other, "adapters": adapters, "method": method}
        yield sizes
        yield sizes | {"other": 0, "adapters": 0}  # linear layers alone
        yield sizes | {"linear": 0, "adapters": 0}  # the other weights alone
        yield sizes | {"linear": 0, "other": 0}  # adapters alone
        yield sizes | {"frozen": 4}


def collect(candidate: Candidate, case: Case) -> Any:
    return number(candidate(**case))


def oracle(linear, other, adapters, method, frozen=2):
    """Bytes of tensors of these sizes, on a device where nothing is stored."""

    def held(count: int, *dtypes: torch.dtype) -> int:
        return sum(torch.empty(count, dtype=dtype, device="meta").nbytes for dtype in dtypes)

    trained = (torch.float32,) * 4  # weight, gradient, two averages
    if method == "full":
        return held(linear + other, *trained)
    if method == "LoRA":
        stored = torch.float32 if frozen == 4 else torch.bfloat16
        return held(linear + other, stored) + held(adapters, *trained)
    four_bit = held(linear // 2, torch.uint8) + held(linear // 64, torch.uint8) + held(linear // UNIT, torch.float32)
    return four_bit + held(other, torch.float32) + held(adapters, *trained)


def summed_by_kind(linear, other, adapters, method, frozen=2):
    trained = linear + other if method == "full" else adapters
    stored = {
        "full": 0,
        "LoRA": frozen * (linear + other),
        "QLoRA": linear * (4 + 8 / 64 + 32 / 64 / 256) / 8 + 4 * other,
    }
    return 16 * trained + stored[method]


def with_match(linear, other, adapters, method, frozen=2):
    match method:
        case "full":
            return 4 * 4 * (other + linear)
        case "LoRA":
            return adapters * 16 + linear * frozen + other * frozen
        case "QLoRA":
            return adapters * 16 + linear * 4.126953125 / 8 + other * 4


def as_a_tensor(linear, other, adapters, method, frozen=2):
    each = {"full": (16, 16, 0), "LoRA": (frozen, frozen, 16), "QLoRA": (0.515869140625, 4, 16)}[method]
    counts = torch.tensor([linear, other, adapters], dtype=torch.float64)
    return counts @ torch.tensor(each, dtype=torch.float64)


TRAINING_BYTES = Exercise(
    lab="05_qlora",
    name="training_bytes",
    number="4.1",
    title="Will it fit?",
    objective="Compute the memory that a model needs under full fine-tuning, LoRA and QLoRA",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.memory:training_bytes",
    oracle=oracle,
    accepts=(summed_by_kind, with_match, as_a_tensor),
    misconceptions=MISTAKES,
    uses={"bits_per_weight": "ftlabs.quantization:bits_per_weight"},
    remember="LoRA saves gradients and averages, QLoRA the weights as well; neither saves what a step computes.",
    equivalents=(
        Equivalent(
            "Only one of the methods is asked for, so it does not matter in which order they are looked for.",
            kind="statements swapped",
        ),
        Equivalent(
            "Less than a byte is dropped, and with whole blocks nothing.",
            line="return linear * bits_per_weight(BLOCK, SECOND_BLOCK) / 8 + other * 4 + adapters * TRAINED",
            becomes="return linear * bits_per_weight(BLOCK, SECOND_BLOCK) // 8 + other * 4 + adapters * TRAINED",
        ),
    ),
)

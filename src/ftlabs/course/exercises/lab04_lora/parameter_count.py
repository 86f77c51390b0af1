"""Exercise 2.3: how many numbers LoRA trains."""

import random
from collections.abc import Iterator

import torch

from ftlabs.course.exercise import Case, Exercise
from ftlabs.course.exercises.lab04_lora.parameter_count_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    narrow, wide, other = rng.sample((48, 56, 80, 96), 3)
    rank, layers = rng.sample((3, 5, 6, 7), 2)
    yield {"shapes": [(narrow, wide), (wide, narrow), (narrow, other)], "rank": rank, "layers": layers}
    yield {"shapes": [(narrow, wide)], "rank": rank, "layers": layers}  # one matrix
    yield {"shapes": [(narrow, wide)], "rank": rank, "layers": 1}  # of one layer
    yield {"shapes": [(narrow, narrow), (narrow, narrow)], "rank": rank, "layers": layers}  # square
    yield {"shapes": [(narrow, wide), (wide, narrow)], "rank": 1, "layers": 1}  # at rank 1


def oracle(shapes, rank, layers):
    """Counted, not computed: the factors as modules without numbers."""
    count = 0
    for _ in range(layers):
        for d_in, d_out in shapes:
            a = torch.nn.Linear(d_in, rank, bias=False, device="meta")
            b = torch.nn.Linear(rank, d_out, bias=False, device="meta")
            count += sum(parameter.numel() for module in (a, b) for parameter in module.parameters())
    return count


def in_a_loop(shapes, rank, layers):
    count = 0
    for d_in, d_out in shapes:
        count += d_in * rank + rank * d_out
    return count * layers


def with_sums_of_pairs(shapes, rank, layers):
    return rank * layers * sum(map(sum, shapes))


def with_torch(shapes, rank, layers):
    return int(torch.tensor(shapes).sum()) * rank * layers


LORA_PARAMETER_COUNT = Exercise(
    lab="04_lora",
    name="lora_parameter_count",
    number="2.3",
    title="How many numbers are trained?",
    objective="Count what LoRA trains, and see what rank and targets cost",
    minutes=3,
    difficulty=1,
    cases=cases,
    reference="ftlabs.lora:lora_parameter_count",
    oracle=oracle,
    accepts=(in_a_loop, with_sums_of_pairs, with_torch),
    misconceptions=MISTAKES,
    forbids=("ftlabs.lora.lora_parameter_count",),
    remember="A matrix costs its width times its height, its update only the rank times their sum.",
)

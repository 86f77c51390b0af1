"""Exercise 3.3: what a weight costs, constants included."""

import random
from collections.abc import Iterator
from typing import Any

import torch

from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab05_qlora.bits_per_weight_wrong import MISTAKES
from ftlabs.course.exercises.observed import number


def cases(rng: random.Random) -> Iterator[Case]:
    small, large = rng.sample([16, 32, 128, 256, 512], 2)
    yield {"block_size": 64, "second_block_size": None}
    yield {"block_size": 64, "second_block_size": 256}
    yield {"block_size": small, "second_block_size": None}
    yield {"block_size": small, "second_block_size": large}
    yield {"block_size": 4, "second_block_size": None}
    yield {"block_size": 2, "second_block_size": 3}
    yield {"block_size": 1, "second_block_size": 1}  # sizes switched off
    yield {}


def collect(candidate: Candidate, case: Case) -> Any:
    return number(candidate(**case))


def oracle(block_size=64, second_block_size=None):
    """Bits of tensors that hold as many blocks as needed, divided by their weights."""
    blocks = 2 * (second_block_size or 1)
    parts = [torch.empty(blocks * block_size, dtype=torch.uint8)]  # a code in each byte: half of it is counted
    if second_block_size is None:
        parts.append(torch.empty(blocks, dtype=torch.float32))
    else:
        parts += [torch.empty(blocks, dtype=torch.uint8), torch.empty(blocks // second_block_size, dtype=torch.float32)]
    return (8 * sum(part.nbytes for part in parts) - 4 * blocks * block_size) / (blocks * block_size)


def in_one_expression(block_size=64, second_block_size=None):
    constant = 32 if second_block_size is None else 8 + 32 / second_block_size
    return 4 + constant / block_size


def counted_for_one_second_block(block_size=64, second_block_size=None):
    if not second_block_size:
        return (4 * block_size + 32) / block_size
    weights = block_size * second_block_size
    return (4 * weights + 8 * second_block_size + 32) / weights


def with_fractions(block_size=64, second_block_size=None):
    from fractions import Fraction

    bits = Fraction(32)
    if second_block_size is not None:
        bits = 8 + bits / second_block_size
    return float(4 + bits / block_size)


def as_a_tensor(block_size=64, second_block_size=None):
    shared = torch.tensor([block_size, block_size * (second_block_size or 1)])
    bits = torch.tensor([32.0, 0.0] if second_block_size is None else [8.0, 32.0])
    return 4 + (bits / shared).sum()


BITS_PER_WEIGHT = Exercise(
    lab="05_qlora",
    name="bits_per_weight",
    number="3.3",
    title="What a weight costs",
    objective="Compute how many bits a weight takes, its share of the constants included",
    minutes=3,
    difficulty=1,
    cases=cases,
    collect=collect,
    reference="ftlabs.quantization:bits_per_weight",
    oracle=oracle,
    accepts=(in_one_expression, counted_for_one_second_block, with_fractions, as_a_tensor),
    misconceptions=MISTAKES,
    remember="Four bits are 4.5 with constants in blocks of 64, and 4.127 with double quantisation.",
)

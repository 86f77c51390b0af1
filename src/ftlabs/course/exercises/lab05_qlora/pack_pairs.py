"""Exercise 3.1: two codes in a byte."""

import random
from collections.abc import Iterator

import numpy as np
import torch

from ftlabs.course.cases import integers
from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab05_qlora.pack_pairs_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    def codes(*shape: int) -> torch.Tensor:
        return integers(rng, 1, 16, *shape).to(torch.uint8)

    yield {"codes": codes(4, 6)}
    yield {"codes": codes(10)}
    first, second = codes(8), codes(8)
    first[1::2] = 0
    second[::2] = 0
    yield {"codes": first}  # the second of each pair is 0
    yield {"codes": second}  # the first of each pair is 0
    yield {"codes": codes(2)}  # one pair
    yield {"codes": codes(3, 2)}  # each row is a pair


def oracle(codes):
    """Bit by bit: the lower four bits of each code, eight in a row."""
    bits = np.unpackbits(codes.numpy().reshape(-1, 1), axis=1)[:, 4:]
    return torch.from_numpy(np.packbits(bits.reshape(-1, 8), axis=1)[:, 0])


def with_bits(codes):
    flat = codes.flatten()
    return (flat[::2] << 4) | flat[1::2]


def with_a_sum_in_more_bits(codes):
    pairs = codes.reshape(-1, 2).long()
    return (pairs @ torch.tensor([16, 1])).to(torch.uint8)


def with_hexadecimal_digits(codes):
    digits = "".join(f"{code:x}" for code in codes.flatten().tolist())
    return torch.tensor(list(bytes.fromhex(digits)), dtype=torch.uint8)


def pair_by_pair(codes):
    flat = codes.flatten().tolist()
    return torch.tensor([16 * flat[i] + flat[i + 1] for i in range(0, len(flat), 2)]).byte()


PACK_PAIRS = Exercise(
    lab="05_qlora",
    name="pack_pairs",
    number="3.1",
    title="Two codes in a byte",
    objective="Pack two codes of four bits into a byte",
    minutes=4,
    difficulty=2,
    cases=cases,
    reference="ftlabs.quantization:pack_pairs",
    oracle=oracle,
    accepts=(with_bits, with_a_sum_in_more_bits, with_hexadecimal_digits, pair_by_pair),
    misconceptions=MISTAKES,
    remember="No dtype of four bits is needed: a byte with two codes is a hexadecimal number of two digits.",
    equivalents=(
        Equivalent(
            "Whole numbers carry no gradient.",
            kind="detached",
        ),
    ),
)

"""Exercise 1.1: whole numbers from -7 to 7, and one scale for all of them."""

import random
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab05_qlora.absmax_int4_wrong import MISTAKES
from ftlabs.course.exercises.observed import number


def cases(rng: random.Random) -> Iterator[Case]:
    rows, columns = rng.sample(range(4, 9), 2)
    negative = normal(rng, rows, columns, scale=1.5)
    negative.flatten()[3] = -9.25  # the largest is negative
    yield {"weight": negative}
    positive = normal(rng, rows, columns, scale=1.5).abs()
    positive.flatten()[5] = 8.5
    yield {"weight": positive}  # signs switched off
    whole = normal(rng, 9, scale=2.0).clamp(-6.3, 6.3)
    whole[4] = 7.0  # the scale is 1
    yield {"weight": whole}
    yield {"weight": normal(rng, columns, rows, scale=3.0, dtype=torch.float64)}


def collect(candidate: Candidate, case: Case) -> Any:
    """Codes, and the scale as a plain number: a tensor without dimensions and a number serve alike."""
    result = candidate(case["weight"])
    if isinstance(result, tuple | list) and len(result) == 2:
        return {"codes": result[0], "scale": number(result[1])}
    return result


def oracle(weight):
    array = weight.numpy()
    scale = np.max(np.abs(array)) / 7
    return torch.from_numpy(np.rint(array / scale).astype(np.int8)), scale


def with_a_plain_number(weight):
    scale = max(weight.max().item(), -weight.min().item()) / 7
    return (weight / scale).round().to(torch.int8), scale


def by_adding_a_half(weight):
    scale = torch.linalg.vector_norm(weight.flatten(), ord=torch.inf) / 7
    return torch.floor(weight / scale + 0.5).char(), scale


def scaled_to_one_first(weight):
    largest = torch.max(torch.abs(weight))
    return torch.round(7 * (weight / largest)).type(torch.int8), largest / 7


def number_by_number(weight):
    scale = max(abs(value) for value in weight.flatten().tolist()) / 7
    codes = [round(value / scale) for value in weight.flatten().tolist()]
    return torch.tensor(codes, dtype=torch.int8).reshape(weight.shape), scale


ABSMAX_INT4 = Exercise(
    lab="05_qlora",
    name="absmax_int4",
    number="1.1",
    title="Whole numbers and a scale",
    objective="Round weights to whole numbers of four bits, with one scale that takes them back",
    minutes=4,
    difficulty=1,
    cases=cases,
    collect=collect,
    reference="ftlabs.quantization:absmax_int4",
    oracle=oracle,
    accepts=(with_a_plain_number, by_adding_a_half, scaled_to_one_first, number_by_number),
    misconceptions=MISTAKES,
    remember="The scale belongs to the largest weight. All others pay for it with coarser steps.",
    equivalents=(
        Equivalent(
            "Codes and scale are stored and stay as they are: no gradient has to pass through them.",
            kind="detached",
        ),
    ),
)

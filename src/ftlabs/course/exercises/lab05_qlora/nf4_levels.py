"""Exercise 2.1: the sixteen levels of NF4, from quantiles of the normal distribution."""

import random
from collections.abc import Iterator
from statistics import NormalDist
from typing import Any

import numpy as np
import torch

from ftlabs import models
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab05_qlora.nf4_levels_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    yield {}  # the offset that everybody uses
    yield {"offset": round(rng.uniform(0.90, 0.94), 3)}
    yield {"offset": round(rng.uniform(0.98, 0.99), 3)}


def collect(candidate: Candidate, case: Case) -> Any:
    """The levels in float32: who computes in more digits is right, too."""
    levels = candidate(**case)
    return levels.float() if isinstance(levels, torch.Tensor) and levels.is_floating_point() else levels


def oracle(offset=0.9677083):
    with models.quiet():
        from bitsandbytes.functional import create_normal_map

    return create_normal_map(offset).unique()  # 256 places, of which all but 15 are zero


def with_the_standard_library(offset=0.9677083):
    quantile = NormalDist().inv_cdf
    positive = [quantile(offset + (0.5 - offset) * i / 8) for i in range(8)]
    negative = [-quantile(offset + (0.5 - offset) * i / 7) for i in range(7)]
    levels = sorted([*negative, 0.0, *positive])
    return torch.tensor([level / levels[-1] for level in levels])


def from_the_lower_side(offset=0.9677083):
    negative = torch.special.ndtri(torch.linspace(1 - offset, 0.5, 8, dtype=torch.float64))
    positive = torch.special.ndtri(torch.linspace(0.5, offset, 9, dtype=torch.float64))[1:]
    levels = torch.cat([negative, positive])  # the quantile of 1/2 is the zero
    levels[7] = 0.0
    return levels / levels[-1]


def with_scipy(offset=0.9677083):
    from scipy.stats import norm

    levels = np.concatenate([norm.ppf(np.linspace(offset, 0.5, 9)), -norm.ppf(np.linspace(offset, 0.5, 8)[:-1])])
    return torch.from_numpy(np.sort(levels / levels.max()))


def with_the_inverse_error_function(offset=0.9677083):
    def quantile(steps):
        return 2**0.5 * torch.erfinv(2 * torch.linspace(offset, 0.5, steps + 1, dtype=torch.float64)[:-1] - 1)

    levels = torch.cat([quantile(8), -quantile(7), torch.zeros(1)])
    return (levels / quantile(8)[0]).sort()[0]


NF4_LEVELS = Exercise(
    lab="05_qlora",
    name="nf4_levels",
    number="2.1",
    title="Levels where the weights are",
    objective="Build the sixteen levels of NF4 from quantiles of the normal distribution",
    minutes=6,
    difficulty=3,
    cases=cases,
    collect=collect,
    reference="ftlabs.quantization:nf4_levels",
    oracle=oracle,
    accepts=(
        with_the_standard_library,
        from_the_lower_side,
        with_scipy,
        with_the_inverse_error_function,
    ),
    misconceptions=MISTAKES,
    forbids=("bitsandbytes.functional.create_normal_map", "bitsandbytes.functional.get_4bit_type"),
    remember="Levels lie close together where weights are many, and zero is one of them: a zero stays a zero.",
    equivalents=(
        Equivalent(
            "Levels are fixed numbers: nothing that is trained stands behind them.",
            kind="detached",
        ),
        Equivalent(
            "More digits are no mistake: levels are compared in float32.",
            line="return torch.special.ndtri(probability.double()).float()",
            becomes="return torch.special.ndtri(probability.double())",
        ),
        Equivalent(
            "Float32 is exact enough for a millionth; the package computes in more digits to be exact to the last bit.",
            line="return torch.special.ndtri(probability.double()).float()",
            becomes="return torch.special.ndtri(probability).float()",
        ),
        Equivalent(
            "The parts are sorted afterwards, so their order does not matter.",
            line="levels = torch.cat([negative, torch.zeros(1), positive]).sort().values",
            kind="elements swapped",
        ),
    ),
)

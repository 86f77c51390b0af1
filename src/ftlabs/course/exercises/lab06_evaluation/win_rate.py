"""Exercise 8.2: from users' thumbs to a win rate with an interval."""

import math
import random
from collections import Counter
from collections.abc import Iterator
from statistics import NormalDist

import numpy as np
import torch
from scipy.stats import binomtest

from ftlabs.course.exercise import Case, Exercise
from ftlabs.course.exercises.lab06_evaluation.plain import call
from ftlabs.course.exercises.lab06_evaluation.win_rate_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    yield _case(rng, rng.randint(9, 13), rng.randint(3, 6), rng.randint(5, 8))
    yield _case(rng, rng.randint(3, 5), rng.randint(8, 11), 0)  # everybody gave a thumb
    yield _case(rng, 5, 0, 3)  # all up
    yield _case(rng, 0, 4, 2)  # all down
    yield _case(rng, 6, 6, 6)  # undecided
    yield _case(rng, rng.randint(60, 80), rng.randint(20, 40), 30)  # many: the ways to compute it come near each other
    yield _case(rng, 8, 3, 4) | {"z": 1.0}  # z and its square are the same
    yield _case(rng, 7, 2, 1) | {"z": 2.5}


def _case(rng: random.Random, ups: int, downs: int, none: int) -> Case:
    thumbs = ["up"] * ups + ["down"] * downs + [None] * none
    rng.shuffle(thumbs)
    return {"thumbs": thumbs}


def oracle(thumbs, z=1.96):
    counts = Counter(thumbs)
    found = binomtest(counts["up"], counts["up"] + counts["down"])
    interval = found.proportion_ci(confidence_level=2 * NormalDist().cdf(z) - 1, method="wilson")
    return found.statistic, interval.low, interval.high


def as_a_quadratic(thumbs, z=1.96):
    # The ends are the shares p from which the observed one is exactly z standard errors away
    n, ups = sum(thumb is not None for thumb in thumbs), sum(thumb == "up" for thumb in thumbs)
    a, b, c = n + z * z, -(2 * ups + z * z), ups * ups / n
    root = math.sqrt(b * b - 4 * a * c)
    return ups / n, (-b - root) / (2 * a), (-b + root) / (2 * a)


def with_added_votes(thumbs, z=1.96):
    given = np.array([thumb == "up" for thumb in thumbs if thumb])
    n, share = len(given), given.mean()
    middle = (given.sum() + z**2 / 2) / (n + z**2)
    half = z * np.sqrt(n * share * (1 - share) + z**2 / 4) / (n + z**2)
    return np.array([share, middle - half, middle + half])


def with_torch(thumbs, z=1.96):
    votes = torch.tensor([1.0 if thumb == "up" else 0.0 for thumb in thumbs if thumb is not None], dtype=torch.float64)
    p, n = votes.mean(), votes.numel()
    half = z * (p * (1 - p) / n + (z / (2 * n)) ** 2).sqrt()
    ends = [(p + z**2 / (2 * n) + sign * half) / (1 + z**2 / n) for sign in (-1, 1)]
    return p, *ends


WIN_RATE = Exercise(
    lab="06_evaluation",
    name="win_rate",
    number="8.2",
    title="Thumbs and a win rate",
    objective="Turn users' thumbs into a share with an interval that holds for few votes, too",
    minutes=4,
    difficulty=2,
    cases=cases,
    collect=call,
    reference="ftlabs.significance:win_rate",
    oracle=oracle,
    accepts=(as_a_quadratic, with_added_votes, with_torch),
    misconceptions=MISTAKES,
    forbids=("ftlabs.significance.win_rate", "scipy.stats.binomtest"),
    remember="Five thumbs up of five are not 100 %: the interval reaches down to a little over half.",
)

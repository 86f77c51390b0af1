"""How sure can one be of a score? Built by hand in lab 06: intervals, a paired test, judges, and users' thumbs."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

Judge = Callable[[str, str, str], str]


def bootstrap_interval(
    scores: Sequence[float], generator: np.random.Generator, draws: int = 2000, level: float = 0.95
) -> tuple[float, float]:
    """An interval for the mean score, by the percentile bootstrap (Efron and Tibshirani 1993).

    scores: one number per question; draws: how many samples of the same size are drawn from them, with replacement;
    level: the share of the samples' means that the interval holds, the rest cut off in equal parts at both ends.
    Returns (low, high).
    """
    values = np.asarray(scores)
    chosen = generator.integers(len(values), size=(draws, len(values)))
    means = values[chosen].mean(axis=1)
    low = np.quantile(means, (1 - level) / 2)
    high = np.quantile(means, (1 + level) / 2)
    return low, high


def paired_test(first: Sequence[bool], second: Sequence[bool]) -> float:
    """How surprising is the difference between two models on the same questions? McNemar's test (1947), exact.

    first, second: whether each model was right, question by question. Only questions on which they differ count: were
    the two equally good, each of these would be a fair coin. Returns the p-value: the probability that so many coins
    fall at least as unevenly, to either side. 1 when they never differ.
    """
    only_first = sum(a and not b for a, b in zip(first, second, strict=True))
    only_second = sum(b and not a for a, b in zip(first, second, strict=True))
    differing, fewer = only_first + only_second, min(only_first, only_second)
    tail = sum(math.comb(differing, k) for k in range(fewer + 1)) / 2**differing
    return min(1.0, 2 * tail)


def both_orders(judge: Judge, question: str, first: str, second: str) -> str:
    """Ask a judge twice, with the answers in either order; what it does not say both times is a tie.

    judge(question, a, b) returns "A" for its first answer, "B" for its second. Returns "first", "second" or "tie".
    A judge that always prefers the answer shown first thus decides nothing (position bias: Zheng et al. 2023).
    """
    one = {"A": "first", "B": "second"}[judge(question, first, second)]
    other = {"A": "second", "B": "first"}[judge(question, second, first)]
    return one if one == other else "tie"


def win_rate(thumbs: Sequence[str | None], z: float = 1.96) -> tuple[float, float, float]:
    """The share of thumbs up among those given, with its Wilson (1927) interval.

    thumbs: "up", "down", or None from those who gave none, which says nothing. z: how many standard errors wide to each
    side, 1.96 for 95 %. Returns (share, low, high). The interval stays within 0 and 1, and does not shrink to a point
    when all thumbs agree. At least one thumb has to be given.
    """
    ups, n = thumbs.count("up"), len(thumbs) - thumbs.count(None)
    share = ups / n
    middle = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return share, middle - half, middle + half

"""Exercise 4.2: two models on the same questions, by McNemar's test in its exact form."""

import math
import random
from collections.abc import Iterator
from fractions import Fraction
from itertools import accumulate

import numpy as np
from scipy.stats import binom, binomtest

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab06_evaluation.mcnemar_wrong import MISTAKES
from ftlabs.course.exercises.lab06_evaluation.plain import call, plain


def cases(rng: random.Random) -> Iterator[Case]:
    few, many = rng.randint(2, 3), rng.randint(7, 9)
    yield _case(rng, both=11, neither=5, first=many, second=few)
    yield _case(rng, both=6, neither=9, first=few, second=many + 1)  # the other one is better
    yield _case(rng, both=4, neither=3, first=5, second=5)  # equally good, and not by agreeing
    yield _case(rng, both=8, neither=4, first=0, second=0)  # they never differ
    yield _case(rng, both=5, neither=2, first=many - 2, second=0)  # one is never worse
    yield _case(rng, both=0, neither=0, first=6, second=3)  # they always differ
    yield _case(rng, both=3, neither=8, first=0, second=2)  # two questions


def _case(rng: random.Random, both: int, neither: int, first: int, second: int) -> Case:
    pairs = [(True, True)] * both + [(False, False)] * neither + [(True, False)] * first + [(False, True)] * second
    rng.shuffle(pairs)
    ours, theirs = zip(*pairs, strict=True)
    return {"first": list(ours), "second": list(theirs)}


def oracle(first, second):
    ours, theirs = np.array(first), np.array(second)
    differing = int((ours != theirs).sum())
    return binomtest(int((ours & ~theirs).sum()), differing).pvalue if differing else 1.0


def which_is_which(candidate: Candidate, case: Case) -> str | None:
    """The p-value does not depend on which model is named first, nor on questions that both get right."""
    once = plain(candidate(**case))
    exchanged = plain(candidate(case["second"], case["first"]))
    longer = plain(candidate([*case["first"], True, True], [*case["second"], True, True]))
    if not (math.isclose(once, exchanged) and math.isclose(once, longer)):
        return f"{once}; with the models exchanged {exchanged}; with two questions more that both get right {longer}"
    return None


def with_scipy(first, second):
    wins = sum(a > b for a, b in zip(first, second, strict=True))
    losses = sum(a < b for a, b in zip(first, second, strict=True))
    return min(1.0, 2 * binom.cdf(min(wins, losses), wins + losses, 0.5))


def with_the_upper_tail(first, second):
    differences = np.array(first, dtype=int) - np.array(second, dtype=int)
    n, more = np.abs(differences).sum(), max((differences > 0).sum(), (differences < 0).sum())
    tail = sum(Fraction(math.comb(int(n), k), 2 ** int(n)) for k in range(int(more), int(n) + 1))
    return float(min(Fraction(1), 2 * tail))


def by_all_signs(first, second):
    # How often each difference comes about when every coin is thrown, built up coin by coin
    pairs = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    row = [1]
    for _ in pairs:
        row = [a + b for a, b in zip([0, *row], [*row, 0], strict=True)]
    wins = [a for a, _ in pairs].count(True)
    return min(1.0, 2 * list(accumulate(row))[min(wins, len(pairs) - wins)] / sum(row))


def counting_both_tails(first, second):
    only = [sum(a and not b for a, b in zip(x, y, strict=True)) for x, y in ((first, second), (second, first))]
    n, distance = sum(only), abs(only[0] - only[1])
    return sum(math.comb(n, k) for k in range(n + 1) if abs(n - 2 * k) >= distance) * 0.5**n


PAIRED_TEST = Exercise(
    lab="06_evaluation",
    name="paired_test",
    number="4.2",
    title="A paired test",
    objective="Decide whether two models differ by more than luck, on the same questions",
    minutes=5,
    difficulty=3,
    cases=cases,
    collect=call,
    reference="ftlabs.significance:paired_test",
    oracle=oracle,
    invariants=(which_is_which,),
    accepts=(with_scipy, with_the_upper_tail, by_all_signs, counting_both_tails),
    misconceptions=MISTAKES,
    forbids=("ftlabs.significance.paired_test", "scipy.stats.binomtest"),
    remember="Questions that both models get right, or both wrong, say nothing about which is better.",
    equivalents=(
        *(
            Equivalent(
                "Both models answered the same questions, as the exercise says; strict is there for other callers.",
                line=f"{name} = sum(({words} for a, b in zip(first, second, strict=True)))",
                becomes=f"{name} = sum(({words} for a, b in zip(first, second{strict})))",
            )
            for name, words in (("only_first", "a and (not b)"), ("only_second", "b and (not a)"))
            for strict in ("", ", strict=False")
        ),
        Equivalent(
            "The smaller of two numbers does not depend on which is named first.",
            line="differing, fewer = (only_first + only_second, min(only_first, only_second))",
            becomes="differing, fewer = (only_first + only_second, min(only_second, only_first))",
        ),
        Equivalent(
            "The smaller of two numbers does not depend on which is named first.",
            line="return min(1.0, 2 * tail)",
            becomes="return min(2 * tail, 1.0)",
        ),
    ),
)

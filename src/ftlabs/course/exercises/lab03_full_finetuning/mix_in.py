"""Exercise 4.1: general text among a task's rows, so many that it makes up a share of the whole."""

import copy
import itertools
import math
import random
from collections.abc import Iterator
from typing import Any

import numpy as np

from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.mix_in_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    few = rng.choice((10, 14))
    yield _case(9, 40, 0.16 + rng.uniform(-0.01, 0.01))  # a count between 1.6 and 1.84: it is rounded up
    yield _case(11, 45, 0.28 + rng.uniform(-0.01, 0.01))  # between 4.06 and 4.5: rounded down; 0.28 * 45 is not 11
    yield _case(few, 3 * few + 4, 0.5)  # a whole count, and as much of one kind as of the other
    yield _case(few, 3 * few + 4, 0.0)  # nothing general
    yield _case(100, 520, 0.8)  # so many rows that the share read as per cent is one of them


def _case(rows: int, general: int, share: float) -> Case:
    return {
        "rows": [f"ferry {i}" for i in range(rows)],
        "general": [f"general {i}" for i in range(general)],
        "share": round(share, 3),
    }


def collect(candidate: Candidate, case: Case) -> Any:
    """How many rows come back, and which; what is no list or tuple is left as it is."""
    mixed = candidate(**case)
    return {"length": len(mixed), "row": mixed} if isinstance(mixed, list | tuple) else mixed


def oracle(rows, general, share):
    """Row by row, without solving for their number: one more as long as half a row more is no more than the share."""
    mixed = list(rows)
    for row in general:
        half = len(mixed) - len(rows) + 0.5
        if half > share * (len(rows) + half):
            break
        mixed.append(row)
    return mixed


def share_is_kept(candidate: Candidate, case: Case) -> str | None:
    """The share that general rows really have is as asked, to within one row of the whole; the task lost none."""
    mixed = candidate(**copy.deepcopy(dict(case)))
    general = sum(row.startswith("general") for row in mixed)
    if len(mixed) - general != len(case["rows"]):
        return f"{len(mixed) - general} of {len(case['rows'])} rows of the task are left"
    if abs(general / len(mixed) - case["share"]) >= 1 / len(mixed):
        return f"the share is {general / len(mixed):.3f}, not {case['share']}"
    return None


def from_the_size_of_the_whole(rows, general, share):
    whole = len(rows) / (1 - share)
    count = int(whole - len(rows) + 0.5)
    return [*rows, *general[:count]]


def with_a_copy(rows, general, share):
    mixed = rows.copy()
    mixed.extend(general[: int(np.rint(share * len(rows) / (1.0 - share)))])
    return mixed


def with_a_loop(rows, general, share):
    mixed = [row for row in rows]  # noqa: C416 (as people write it)
    for index in range(round(len(rows) / (1 / share - 1)) if share else 0):
        mixed.append(general[index])
    return mixed


def with_an_iterator(rows, general, share):
    odds = share / (1 - share)
    return list(itertools.chain(rows, itertools.islice(general, math.floor(len(rows) * odds + 0.5))))


def row_by_row(rows, general, share):
    return oracle(rows, general, share)


MIX_IN = Exercise(
    lab="03_full_finetuning",
    name="mix_in",
    number="4.1",
    title="A share of general text",
    objective="Mix general text into a task's rows, so that training does not wash out what the model knew",
    minutes=3,
    difficulty=1,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:mix_in",
    oracle=oracle,
    invariants=(share_is_kept,),
    accepts=(from_the_size_of_the_whole, with_a_copy, with_a_loop, with_an_iterator, row_by_row),
    misconceptions=MISTAKES,
    remember="Half of the whole means as many general rows as the task has: a share is of all that is trained on.",
)

"""Naming the mistake: run the known misconceptions on the same cases, and see whose behaviour the candidate shares.

Cases are matched one by one, because students make two mistakes together: on a case that isolates one ingredient the
other mistake is silent. A misconception that shares all cases is the diagnosis. Otherwise only cases count that one
misconception alone explains, and at most two are named; when nothing fits, nothing is guessed. Nor is a mistake named
that gives a wrong result where the candidate's is right. (An error is another matter: who returns early has none.)
"""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ftlabs.course.compare import Difference
from ftlabs.course.describe import describe
from ftlabs.course.exercise import Case, Exercise, Misconception
from ftlabs.course.sandbox import Observation, observe

# What misconceptions did, by exercise and name; None where nothing is remembered (see `same_cases`).
_remembered: dict[tuple[str, str, str], list[Observation]] | None = None


@dataclass(frozen=True)
class Diagnosis:
    """The misconceptions that explain a candidate.

    whole: the first alone explains every case. covers: together they explain every case that failed.
    """

    found: tuple[Misconception, ...] = ()
    whole: bool = False
    covers: bool = False


def difference(exercise: Exercise, expected: Observation, got: Observation) -> Difference | None:
    """The first difference between two trees as the exercise judges. A tree it cannot judge differs as a whole."""
    try:
        return exercise.judge(expected.tree, got.tree)
    except Exception:  # a candidate may return anything: sparse tensors, objects with an `==` that raises
        return Difference("", "type", describe(expected.tree), describe(got.tree))


def agree(exercise: Exercise, expected: Observation, got: Observation) -> bool:
    """Whether two observations of the same case are the same behaviour."""
    return expected.changed == got.changed and difference(exercise, expected, got) is None


@contextlib.contextmanager
def same_cases() -> Iterator[None]:
    """For many diagnoses on the same cases, as a proof makes them: each misconception runs once in this block.

    Candidates run as ever. So one whose behaviour changes from run to run still differs from what is remembered of it.
    """
    global _remembered
    before, _remembered = _remembered, {}
    try:
        yield
    finally:
        _remembered = before


def _behaviour(exercise: Exercise, misconception: Misconception, cases: Sequence[Case]) -> list[Observation]:
    if _remembered is None:
        return [observe(exercise, misconception.wrong, case) for case in cases]
    key = (exercise.lab, exercise.name, misconception.name)
    if key not in _remembered:
        _remembered[key] = [observe(exercise, misconception.wrong, case) for case in cases]
    return _remembered[key]


def diagnose(
    exercise: Exercise, cases: Sequence[Case], expected: Sequence[Observation], got: Sequence[Observation]
) -> Diagnosis:
    """Which known mistakes the candidate makes, given what was expected and what it did on each case."""
    failing = [not agree(exercise, e, g) for e, g in zip(expected, got, strict=True)]
    shared: list[list[bool]] = []
    contradicted: list[bool] = []
    for misconception in exercise.misconceptions:
        theirs = _behaviour(exercise, misconception, cases)
        same = [agree(exercise, t, g) for t, g in zip(theirs, got, strict=True)]
        if all(same):
            return Diagnosis((misconception,), whole=True, covers=True)
        shared.append(same)
        right = [(e, t) for e, t, fails in zip(expected, theirs, failing, strict=True) if not fails]
        contradicted.append(any(not t.raised and not agree(exercise, e, t) for e, t in right))
    evidence = [0] * len(shared)
    for case, fails in enumerate(failing):
        who = [i for i, same in enumerate(shared) if same[case]]
        if fails and len(who) == 1 and not contradicted[who[0]]:
            evidence[who[0]] += 1
    ranked = sorted((i for i in range(len(shared)) if evidence[i]), key=lambda i: -evidence[i])
    covers = all(any(shared[i][case] for i in ranked[:2]) for case, fails in enumerate(failing) if fails)
    return Diagnosis(tuple(exercise.misconceptions[i] for i in ranked[:2]), covers=covers)

"""The check of one exercise: from a candidate to a verdict.

The candidate and the package's reference run on the same cases. Where they differ, the known misconceptions run too.
"""

import time
from dataclasses import replace

from ftlabs.course.diagnosis import agree
from ftlabs.course.exercise import Candidate, Exercise
from ftlabs.course.feedback import Trial, wrong
from ftlabs.course.gaps import Gap, find_gaps, leftover_statements, open_gaps, untouched
from ftlabs.course.names import earlier_exercises, forbidden_call, globals_of
from ftlabs.course.progress_so_far import values_before_gap
from ftlabs.course.sandbox import TimeUp, captured_text, observe, time_limit, time_limit_seconds
from ftlabs.course.source import Source
from ftlabs.course.verdict import Verdict


def check(
    exercise: Exercise,
    candidate: Candidate,
    source: Source | None = None,
    *,
    stub: str | None = None,
    seed: int | str = "notebook",
) -> Verdict:
    """Check a candidate (function or class). Never raises on account of the candidate.

    source: the candidate's text, for gaps, forbidden calls and line numbers. stub: the exercise as first handed out.
    seed: chooses the cases; the same seed gives the same verdict.
    """
    started = time.perf_counter()
    left = open_gaps(source.text, stub) if source else []
    gaps = max(len(left), len(find_gaps(stub)) if stub else 0)
    verdict = Verdict(exercise.lab, exercise.name, exercise.number, exercise.title, "wrong", len(left), gaps)
    if source and stub and left and untouched(source.text, stub):
        return replace(verdict, status="not attempted", messages=(_first_step(left, gaps, source),))
    forbidden = forbidden_call(exercise, candidate, source)
    if forbidden:
        return replace(verdict, messages=(forbidden,))
    verdict = _judge(exercise, candidate, source, stub, left, seed, verdict)
    if source and verdict.status != "right":
        verdict = replace(verdict, messages=verdict.messages + _still_standing(source, stub))
    return replace(verdict, seconds=time.perf_counter() - started)


def passes(exercise: Exercise, candidate: Candidate, seed: int | str) -> bool:
    """Whether a candidate does what the reference does, with no word on what else it does. Takes less time."""
    try:
        return _try(exercise, candidate, seed).failing is None
    except (TimeUp, KeyboardInterrupt):
        return False


def _judge(
    exercise: Exercise,
    candidate: Candidate,
    source: Source | None,
    stub: str | None,
    left: list[Gap],
    seed: int | str,
    verdict: Verdict,
) -> Verdict:
    try:
        trial = _try(exercise, candidate, seed)
        if trial.failing is None:
            return replace(verdict, status="right", gaps_left=0, messages=(exercise.remember,))
        if left and source:
            case, names = trial.cases[0], globals_of(candidate)
            so_far = values_before_gap(exercise, source.text, left, case, names)
            return replace(verdict, status="not attempted", messages=(_next_step(left, source),), so_far=so_far)
        return wrong(exercise, candidate, source, stub, trial, verdict)
    except TimeUp:
        limit = f"Your code was still running after {time_limit_seconds():g} seconds, and was stopped."
        return replace(verdict, messages=(limit,), look_at=("The loops. What ends each of them?",))
    except KeyboardInterrupt:
        return replace(verdict, messages=("You stopped the check before your code came to an end.",))


def _try(exercise: Exercise, candidate: Candidate, seed: int | str) -> Trial:
    cases = exercise.make_cases(seed)
    expected = [observe(exercise, exercise.implementation, case) for case in cases]
    got, printed = [], []
    with earlier_exercises(exercise.uses, candidate), time_limit(time_limit_seconds()):
        for case in cases:
            with captured_text() as text:
                got.append(observe(exercise, candidate, case))
            printed.append(text.getvalue())
    failing = (i for i in range(len(cases)) if not agree(exercise, expected[i], got[i]))
    return Trial(cases, expected, got, printed, next(failing, None))


def _first_step(left: list[Gap], gaps: int, source: Source) -> str:
    count = {1: "One gap.", 2: "Two gaps.", 3: "Three gaps.", 4: "Four gaps."}.get(gaps, f"{gaps} gaps.")
    return f"{count} Start with {_named(left[0], source)}."


def _next_step(left: list[Gap], source: Source) -> str:
    return f"Next is {_named(left[0], source)}."


def _named(gap: Gap, source: Source) -> str:
    label = replace(gap, line=_line(gap, source)).label
    return f"{label}: {gap.hint}" if gap.hint else label


def _still_standing(source: Source, stub: str | None) -> tuple[str, ...]:
    left = leftover_statements(source.text, stub)
    return tuple(f"A `...` still stands in line {_line(gap, source)}." for gap in left)


def _line(gap: Gap, source: Source) -> int:
    """The line of the gap in the cell."""
    return gap.line + source.first_line - 1

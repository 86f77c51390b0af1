"""The check of one exercise: from a candidate to a verdict.

The candidate and the package's reference run on the same cases. Where they differ, the known misconceptions run too.
"""

import time
from dataclasses import dataclass, replace

from ftlabs.course.diagnosis import agree, diagnose
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.explain import explain, shadowed
from ftlabs.course.gaps import Gap, find_gaps, open_gaps, untouched
from ftlabs.course.names import earlier_exercises, forbidden_call, globals_of, used_names
from ftlabs.course.progress_so_far import values_before_gap
from ftlabs.course.sandbox import Observation, TimeUp, captured_text, observe, time_limit, time_limit_seconds
from ftlabs.course.source import Source
from ftlabs.course.verdict import Verdict


@dataclass(frozen=True)
class _Trial:
    """The cases, what was expected on each, what the candidate did and printed, the first case where it differs."""

    cases: list[Case]
    expected: list[Observation]
    got: list[Observation]
    printed: list[str]
    failing: int | None


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
        return replace(verdict, status="not attempted", messages=(_first_step(left, gaps),))
    forbidden = forbidden_call(exercise, candidate, source)
    if forbidden:
        return replace(verdict, messages=(forbidden,))
    verdict = _judge(exercise, candidate, source, left, seed, verdict)
    return replace(verdict, seconds=time.perf_counter() - started)


def _judge(
    exercise: Exercise, candidate: Candidate, source: Source | None, left: list[Gap], seed: int | str, verdict: Verdict
) -> Verdict:
    try:
        trial = _try(exercise, candidate, seed)
    except TimeUp:
        limit = f"Your code was still running after {time_limit_seconds():g} seconds, and was stopped."
        return replace(verdict, messages=(limit,), look_at=("The loops. What ends each of them?",))
    except KeyboardInterrupt:
        return replace(verdict, messages=("You stopped the check before your code came to an end.",))
    if trial.failing is None:
        return replace(verdict, status="right", gaps_left=0, messages=(exercise.remember,))
    if left and source:
        so_far = values_before_gap(source.text, left, trial.cases[0], globals_of(candidate))
        return replace(verdict, status="not attempted", messages=(_next_step(left),), so_far=so_far)
    return _wrong(exercise, candidate, source, trial, verdict)


def _try(exercise: Exercise, candidate: Candidate, seed: int | str) -> _Trial:
    cases = exercise.make_cases(seed)
    expected = [observe(exercise, exercise.implementation, case) for case in cases]
    got, printed = [], []
    with earlier_exercises(exercise.uses, candidate), time_limit(time_limit_seconds()):
        for case in cases:
            with captured_text() as text:
                got.append(observe(exercise, candidate, case))
            printed.append(text.getvalue())
    failing = (i for i in range(len(cases)) if not agree(exercise, expected[i], got[i]))
    return _Trial(cases, expected, got, printed, next(failing, None))


def _wrong(exercise: Exercise, candidate: Candidate, source: Source | None, trial: _Trial, verdict: Verdict) -> Verdict:
    first = trial.failing or 0
    expected, got = trial.expected[first], trial.got[first]
    diagnosis = diagnose(exercise, trial.cases, trial.expected, trial.got)
    messages = [misconception.message for misconception in diagnosis.found]
    if len(messages) > 1:
        messages.insert(0, "It looks like two mistakes together.")
    elif messages and not diagnosis.whole:
        messages.append("That explains some of the cases. In others something else is different too.")
    if set(got.changed) - set(expected.changed) and not diagnosis.found:
        names = ", ".join(f"`{name}`" for name in got.changed)
        messages.append(f"Your code changes its input {names}. The caller still needs the old value: work on a copy.")
    for name in shadowed(globals_of(candidate), exercise.implementation, used_names(source)):
        messages.append(f"A cell has given `{name}` another meaning. Rename yours, and run the first cells again.")
    error = explain(got.raised, got.frames, source) if got.raised and not expected.raised else None
    return replace(
        verdict,
        messages=tuple(messages),
        look_at=tuple(misconception.look_at for misconception in diagnosis.found if misconception.look_at),
        diagnoses=tuple(misconception.name for misconception in diagnosis.found),
        difference=None if error else exercise.judge(expected.tree, got.tree),
        error=error,
        printed=trial.printed[first],
    )


def _first_step(left: list[Gap], gaps: int) -> str:
    count = {1: "One gap.", 2: "Two gaps.", 3: "Three gaps.", 4: "Four gaps."}.get(gaps, f"{gaps} gaps.")
    return f"{count} Start with {_named(left[0])}."


def _next_step(left: list[Gap]) -> str:
    return f"Next is {_named(left[0])}."


def _named(gap: Gap) -> str:
    return f"{gap.label}: {gap.hint}" if gap.hint else gap.label

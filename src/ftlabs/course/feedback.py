"""What a wrong verdict tells: the likely mistake, what else may have gone wrong, expected and got, the error's line."""

import builtins
import re
from dataclasses import dataclass, replace

from ftlabs.course.diagnosis import Diagnosis, diagnose, difference
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.explain import ErrorNote, explain, own_frames, renamed_parameters, shadowed
from ftlabs.course.first_call import Call, first_call, wrong_kind
from ftlabs.course.inputs import inputs_line
from ftlabs.course.names import foreign_names, globals_of, used_names
from ftlabs.course.sandbox import Observation
from ftlabs.course.source import Source
from ftlabs.course.verdict import Verdict


@dataclass(frozen=True)
class Trial:
    """The cases, what was expected on each, what the candidate did and printed, the first case where it differs."""

    cases: list[Case]
    expected: list[Observation]
    got: list[Observation]
    printed: list[str]
    failing: int | None


def wrong(
    exercise: Exercise, candidate: Candidate, source: Source | None, stub: str | None, trial: Trial, verdict: Verdict
) -> Verdict:
    """The verdict on a candidate that differs from the reference on `trial.failing`, with all that helps."""
    first = trial.failing or 0
    case, expected, got = trial.cases[first], trial.expected[first], trial.got[first]
    diagnosis = diagnose(exercise, trial.cases, trial.expected, trial.got)
    call = first_call(exercise, candidate, case)
    messages = _diagnosed(diagnosis)
    kind = "" if diagnosis.whole else _kind(exercise, case, call)
    messages += [kind] if kind else []
    if set(got.changed) - set(expected.changed) and not diagnosis.found:
        names = ", ".join(f"`{name}`" for name in got.changed)
        messages.append(f"Your code changes its input {names}. The caller still needs the old value: work on a copy.")
    messages += _about_names(exercise, candidate, source, stub)
    error = None if expected.raised else _error(exercise, candidate, source, got, bool(kind))
    shown = None if error else difference(exercise, expected, got)
    return replace(
        verdict,
        messages=tuple(messages),
        look_at=tuple(misconception.look_at for misconception in diagnosis.found if misconception.look_at),
        diagnoses=tuple(misconception.name for misconception in diagnosis.found),
        difference=shown,
        inputs=inputs_line(case, candidate, call.arguments) if shown else "",
        error=error,
        printed=trial.printed[first],
    )


def _diagnosed(diagnosis: Diagnosis) -> list[str]:
    """A mistake that explains every case is stated; otherwise the code only behaves as if, in some of them."""
    messages = [misconception.message for misconception in diagnosis.found]
    if diagnosis.whole or not messages:
        return messages
    openings = ("In some cases your code behaves as if: ", "In others as if: ")
    said = [opening + message for opening, message in zip(openings, messages, strict=False)]
    if diagnosis.covers:
        return ["It looks like two mistakes together.", *said] if len(said) > 1 else said
    return [*said, "That explains some of the cases."]


def _kind(exercise: Exercise, case: Case, call: Call) -> str:
    if not call.ended:
        return ""
    reference = first_call(exercise, exercise.implementation, case)
    return wrong_kind(reference.returned, call.returned) if reference.ended else ""


def _about_names(exercise: Exercise, candidate: Candidate, source: Source | None, stub: str | None) -> list[str]:
    messages = []
    lost = shadowed(globals_of(candidate), exercise.implementation, used_names(source))
    for name in lost:
        back = f"and run `del {name}` once" if hasattr(builtins, name) else "and run the first cells again"
        messages.append(f"A cell has given `{name}` another meaning. Rename yours, {back}.")
    for name in foreign_names(exercise, candidate, stub):
        if name not in lost:
            messages.append(f"Your function reads `{name}` from another cell; it should use its own parameters alone.")
    return messages


def _error(
    exercise: Exercise, candidate: Candidate, source: Source | None, got: Observation, told: bool
) -> ErrorNote | None:
    """The note on an exception; `told`: a message says already why what was returned could not be used."""
    if not got.raised:
        return None
    note = explain(got.raised, got.frames, source)
    renamed = renamed_parameters(got.raised, candidate, exercise.implementation)
    if renamed:
        return replace(note, meaning=renamed)
    if told and not own_frames(got.frames, source) and re.search(r"NoneType|coroutine|generator|function", note.error):
        return replace(note, meaning="")
    return note

"""Answers to exercises as students write them: the text of a function's body, checked as the notebook checks it."""

import inspect

from ftlabs.course.check import check
from ftlabs.course.exercise import Exercise
from ftlabs.course.prove import define
from ftlabs.course.source import Source
from ftlabs.course.verdict import Verdict


def written(exercise: Exercise, body: str, seed: int | str = "notebook") -> Verdict:
    """The verdict on a function of the exercise's name and parameters with this body."""
    parameters = ", ".join(inspect.signature(exercise.implementation).parameters)
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    text = f"@lab.exercise\ndef {exercise.name}({parameters}):\n{lines}"
    return check(exercise, define(text, exercise), Source(text, text, f"<{exercise.name}>", 1), seed=seed)

"""Answers as students write them: text that is checked as the notebook does."""

import inspect

from ftlabs.course import catalogue
from ftlabs.course.check import check
from ftlabs.course.exercise import Exercise
from ftlabs.course.prove import define
from ftlabs.course.source import Source
from ftlabs.course.verdict import Verdict


def verdict_on(exercise: Exercise, body: str, seed: int | str = "notebook") -> Verdict:
    """Check a function that has the exercise's parameters and this body; without a seed as in the notebook."""
    signature = inspect.signature(exercise.implementation)
    plain = [parameter.replace(annotation=inspect.Parameter.empty) for parameter in signature.parameters.values()]
    head = f"def {exercise.name}{inspect.Signature(plain)}:"
    text = f"@lab.exercise\n{head}\n" + "".join(f"    {line}\n" for line in body.splitlines())
    source = Source(text, text, f"<{exercise.name}>", 1)
    return check(exercise, define(text, exercise), source, stub=catalogue.stub(exercise.lab, exercise.name), seed=seed)

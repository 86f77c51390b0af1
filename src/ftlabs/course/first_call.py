"""What a candidate was called with and what it gave back: recorded for the card of a wrong verdict."""

import copy
import functools
import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch

from ftlabs.course.describe import kind_in_words
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.sandbox import closer_look, time_limit_seconds


@dataclass
class Call:
    """The first call of a candidate in one collect: arguments by the reference's parameter names, and the result."""

    arguments: dict[str, Any] = field(default_factory=dict)
    returned: Any = None
    ended: bool = False


def first_call(exercise: Exercise, candidate: Candidate, case: Case) -> Call:
    """Collect once more and watch the candidate's first call. A class is not watched: `ended` stays False."""
    call = Call()
    if isinstance(candidate, type):
        return call
    depth = 0

    @functools.wraps(candidate)
    def watched(*args: Any, **kwargs: Any) -> Any:
        nonlocal depth
        first, depth = depth == 0, depth + 1
        if first:
            call.arguments = _by_name(exercise.implementation, args, kwargs)
        returned = candidate(*args, **kwargs)
        if first:
            call.returned, call.ended = returned, True
        return returned

    inputs = copy.deepcopy(dict(case))
    closer_look(lambda: exercise.collect(watched, inputs), min(2.0, time_limit_seconds()))
    if inspect.iscoroutine(call.returned):
        call.returned.close()  # or Python warns that nobody awaited it
    return call


def _by_name(reference: Candidate, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return dict(inspect.signature(reference).bind(*args, **kwargs).arguments)
    except (TypeError, ValueError):
        return dict(kwargs)


def wrong_kind(expected: Any, got: Any) -> str:
    """A sentence when something of another kind came back than data: nothing, a function, a generator, ..."""
    if got is None:
        if expected is None:
            return ""
        return (
            "Your function returns nothing. Does its last line begin with `return`, "
            "and is it indented inside the function?"
        )
    if isinstance(expected, torch.Tensor) and type(got).__module__ == "torch.return_types":
        return "Your function returns values and indices together. Which of the two is asked for?"
    if kind_in_words(expected):
        return ""
    return sentence_of(got)


def sentence_of(got: Any) -> str:
    """What went wrong when a function gives back this thing, which is no data; "" for data."""
    kind = kind_in_words(got)
    if inspect.iscoroutine(got):
        return "Your function returns a coroutine, because it begins with `async def`. Write `def`."
    if inspect.isgenerator(got):
        return "Your function returns a generator, because it says `yield`. Write `return`."
    if isinstance(got, type):
        return f"Your function returns {kind} itself, not an object of it. Are its parentheses missing?"
    if kind.startswith("a function"):
        return f"Your function returns {kind} without calling it. Are the parentheses and arguments missing?"
    return f"Your function returns {kind}. Which value should it be?" if kind else ""

"""The course's own version of an exercise, standing in for a student's that is not right yet. It says so."""

import functools
import types
from collections.abc import Callable
from typing import Any

from ftlabs.course.exercise import Candidate, Exercise


def substitute(exercise: Exercise, yours: Candidate | None, used: Callable[[str], None]) -> Any:
    """Something that works in place of the student's function or class.

    yours: the student's own, kept as `.yours` for debugging (None when it was never defined).
    used: called with the exercise's name whenever the substitute is called, so that claims can say so.
    """
    reference = exercise.implementation
    yours = _knowing_itself(exercise.name, yours)
    if isinstance(reference, type):
        return _substitute_class(exercise.name, reference, yours, used)
    return _SubstituteFunction(exercise.name, reference, yours, used)


def _knowing_itself(name: str, yours: Candidate | None) -> Candidate | None:
    """The student's own, in which its own name still means itself and not the substitute.

    Needed by recursion and by `super(Name, self)`; anything that does not mention its own name stays as it is.
    """
    if isinstance(yours, type):
        for attribute, value in list(vars(yours).items()):
            if isinstance(value, types.FunctionType) and name in value.__code__.co_names:
                setattr(yours, attribute, _rebound(value, {name: yours}))
        return yours
    if isinstance(yours, types.FunctionType) and name in yours.__code__.co_names:
        copy = _rebound(yours, {})
        copy.__globals__[name] = copy
        return copy
    return yours


def _rebound(function: types.FunctionType, names: dict[str, Any]) -> types.FunctionType:
    known = {**function.__globals__, **names}
    copy = types.FunctionType(function.__code__, known, function.__name__, function.__defaults__, function.__closure__)
    copy.__kwdefaults__ = function.__kwdefaults__
    return functools.update_wrapper(copy, function)


def _announcement(name: str) -> str:
    return f"<the course's own {name}; yours is {name}.yours>"


class _SubstituteFunction:
    def __init__(self, name: str, reference: Candidate, yours: Candidate | None, used: Callable[[str], None]) -> None:
        functools.update_wrapper(self, reference)
        self.__name__ = name
        self.yours = yours
        self._used = used

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self._used(self.__name__)
        return self.__wrapped__(*args, **kwargs)

    def __repr__(self) -> str:
        return _announcement(self.__name__)


def _substitute_class(name: str, reference: type, yours: Candidate | None, used: Callable[[str], None]) -> type:
    class Announced(type(reference)):
        def __repr__(cls) -> str:
            return _announcement(name)

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        used(name)
        reference.__init__(self, *args, **kwargs)

    body = {"__init__": __init__, "__doc__": reference.__doc__, "__module__": reference.__module__, "yours": yours}
    return Announced(name, (reference,), body)

"""Exceptions of student code, explained: the line of their cell, and in plain words what usually causes it."""

import builtins
import inspect
import re
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from ftlabs.course.exercise import Candidate
from ftlabs.course.meanings import meaning
from ftlabs.course.raised import Raised
from ftlabs.course.source import Source

_ARGUMENTS = re.compile(r"unexpected keyword argument|missing \d+ required|takes .* positional|multiple values for")


@dataclass(frozen=True)
class ErrorNote:
    """An error of a student's cell: its 1-based line in the cell and that line's text (None and "" when unknown)."""

    error: str
    line: int | None
    code: str
    meaning: str


def explain(raised: Raised, frames: tuple[traceback.FrameSummary, ...], source: Source | None) -> ErrorNote:
    """The deepest line of the student's own cell on the way to the error, and what such an error usually means."""
    own = own_frames(frames, source)
    line = own[-1].lineno + source.line_offset if own and source else None
    return ErrorNote(str(raised), line, source.line(line) if source and line else "", meaning(raised))


def own_frames(frames: tuple[traceback.FrameSummary, ...], source: Source | None) -> list[traceback.FrameSummary]:
    """The frames that lie in the student's cell."""
    return [frame for frame in frames if source and frame.filename == source.filename and frame.lineno]


def renamed_parameters(raised: Raised, candidate: Candidate, reference: Candidate) -> str:
    """A sentence when the candidate was called with arguments it does not take, because its first line was changed."""
    if raised.type != "TypeError" or not _ARGUMENTS.search(raised.message):
        return ""
    name = getattr(candidate, "__name__", "")
    about_it = (name and f"{name}()" in raised.text) or f"{name}.__init__()" in raised.text
    mine, labs = parameters(candidate), parameters(reference)
    if not about_it or mine is None or labs is None or mine == labs:
        return ""
    called = f"Your parameters are called {', '.join(mine)}" if mine else "Your function takes no parameters"
    return f"{called}; the lab calls them {', '.join(labs)}. Keep the first line as it was."


def parameters(candidate: Candidate) -> list[str] | None:
    """The names of a candidate's parameters in their order; None when Python cannot tell."""
    try:
        return list(inspect.signature(candidate).parameters)
    except (TypeError, ValueError):
        return None


def shadowed(names: Mapping[str, Any], reference: Any, used: set[str]) -> list[str]:
    """Names to which the student's notebook has given another value: modules of the course (torch, F, math, ...) and
    functions that Python comes with (sum, len, max, ...)."""
    ours = getattr(inspect.unwrap(reference), "__globals__", {})
    return [name for name in sorted(used) if name in names and _lost(name, names[name], ours)]


def _lost(name: str, value: Any, ours: Mapping[str, Any]) -> bool:
    if isinstance(ours.get(name), ModuleType):
        return not isinstance(value, ModuleType)
    # A shell keeps its own `open` and `exit` among the names of a notebook.
    shells = type(value).__module__.startswith("IPython") or str(getattr(value, "__module__", "")).startswith("IPython")
    return name not in ours and hasattr(builtins, name) and value is not getattr(builtins, name) and not shells

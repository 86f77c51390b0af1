"""Exceptions of student code, explained: the line of their cell, and in plain words what usually causes it."""

import re
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from ftlabs.course.compare import Raised
from ftlabs.course.source import Source

# (exception type, pattern in its message, what it means). The first match is told.
_MEANINGS = (
    (
        "NameError",
        r"name '(\w+)' is not defined",
        "`{0}` has no value yet. Is it spelled as above, and was every cell above run?",
    ),
    ("UnboundLocalError", r"'(\w+)'", "`{0}` is used before this function gives it a value."),
    ("AttributeError", r"'ellipsis' object", "A gap (`...`) is still used as if it had a value."),
    ("TypeError", r"ellipsis", "A gap (`...`) is still used as if it had a value."),
    ("AttributeError", r"'NoneType' object", "Something here is None: a function without `return` gives None."),
    ("AttributeError", r"'(\w+)' object has no attribute '(\w+)'", "A {0} has no `{1}`. What did you expect here?"),
    ("TypeError", r"missing (\d+) required", "A function is called with too few arguments."),
    ("TypeError", r"takes .* positional", "A function is called with too many arguments."),
    (
        "RuntimeError",
        r"mat1 and mat2 shapes cannot be multiplied \((.*?)\)",
        "A matrix product of shapes that do not fit ({0}): the two inner sizes must be equal. Is one transposed?",
    ),
    (
        "RuntimeError",
        r"must match the size|not broadcastable|Sizes of tensors must match",
        "Two tensors of shapes that do not fit together. Print both shapes just above this line.",
    ),
    (
        "RuntimeError",
        r"does not require grad",
        "No gradient can flow from here: nothing is trained, or it was cut off (detach, no_grad, item).",
    ),
    ("RuntimeError", r"expected scalar type|same dtype", "Two tensors of different dtypes meet here."),
    (
        "OutOfMemoryError",
        r"",
        "The memory of the GPU is full. Restart the kernel, or choose the next smaller tier (FTLABS_TIER).",
    ),
    ("IndexError", r"", "An index lies outside. Print the shape or the length, and the index."),
    ("KeyError", r"(.+)", "There is no entry {0} here. Print the keys."),
    ("RecursionError", r"", "The function calls itself without end."),
    ("SystemExit", r"", "The code ends the program. In a notebook that is never needed."),
    ("ZeroDivisionError", r"", "A division by zero. What is empty here?"),
)


@dataclass(frozen=True)
class ErrorNote:
    """An error of a student's cell: its 1-based line in the cell and that line's text (None and "" when unknown)."""

    error: str
    line: int | None
    code: str
    meaning: str


def explain(raised: Raised, frames: tuple[traceback.FrameSummary, ...], source: Source | None) -> ErrorNote:
    """The deepest line of the student's own cell on the way to the error, and what such an error usually means."""
    own = [frame for frame in frames if source and frame.filename == source.filename and frame.lineno]
    line = own[-1].lineno + source.line_offset if own and source else None
    return ErrorNote(str(raised), line, source.line(line) if source and line else "", meaning(raised))


def meaning(raised: Raised) -> str:
    """What an error of this type and message usually means, or nothing when it is not a common one."""
    for kind, pattern, text in _MEANINGS:
        found = re.search(pattern, raised.message) if raised.type == kind else None
        if found:
            return text.format(*found.groups())
    return ""


def shadowed(names: Mapping[str, Any], reference: Any, used: set[str]) -> list[str]:
    """Modules of the course (torch, F, math, ...) to whose name the student's notebook has given another value."""
    ours = getattr(reference, "__globals__", {})
    return [
        name
        for name in sorted(used)
        if isinstance(ours.get(name), ModuleType) and name in names and not isinstance(names[name], ModuleType)
    ]

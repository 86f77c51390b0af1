"""Cells with exercises that Python cannot read: where the error is, and which of the exercises holds it."""

import ast
import re
import warnings
from dataclasses import dataclass

# Comments, blank lines and other decorators may stand between `@lab.exercise` and the definition.
_DECORATED = re.compile(
    r"^[ \t]*@(\w+)\.exercise\b[^\n]*\n(?:[ \t]*(?:[@#][^\n]*)?\n)*[ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)",
    re.MULTILINE,
)
# Cell magics that run the cell as Python.
_PYTHON_MAGICS = ("time", "timeit", "capture", "prun")


@dataclass(frozen=True)
class Unreadable:
    """Why a cell cannot be read: the type and message of the error, its 1-based line in the cell, that line's text.

    names: the exercises of the cell. holder: the one whose definition holds the line.
    """

    names: tuple[str, ...]
    holder: str
    kind: str
    message: str
    line: int | None
    code: str


def unreadable(text: str) -> Unreadable | None:
    """What is wrong with a cell of exercises (after IPython's own transformations), or None when it can be read."""
    body, offset = _cell_magic(text)
    starts = [(body.count("\n", 0, found.start()) + 1, found.group(2)) for found in _DECORATED.finditer(body)]
    error = _syntax_error(body) if starts else None
    if error is None:
        return None
    line = error.lineno
    above = [name for start, name in starts if line and start <= line]
    lines = body.splitlines()
    code = lines[line - 1].strip() if line and line <= len(lines) else ""
    names = tuple(dict.fromkeys(name for _, name in starts))
    holder = above[-1] if above else names[0]
    return Unreadable(names, holder, type(error).__name__, error.msg, line + offset if line else None, code)


def _syntax_error(text: str) -> SyntaxError | None:
    """The error of compiling the text: more than parsing finds, as `return` outside a function."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python repeats them when the cell is run
        try:
            compile(text, "<cell>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        except SyntaxError as error:
            return error
    return None


def _cell_magic(text: str) -> tuple[str, int]:
    """The Python below a cell magic such as `%%time`, and how many lines stand above it; else the text itself, 0."""
    if not text.startswith("get_ipython().run_cell_magic("):
        return text, 0
    (call,) = (statement.value for statement in ast.parse(text).body)
    magic, _, body = (argument.value for argument in call.args)
    if magic not in _PYTHON_MAGICS:
        return text, 0
    from IPython import get_ipython

    shell = get_ipython()
    return (shell.input_transformer_manager.transform_cell(body) if shell else body), 1

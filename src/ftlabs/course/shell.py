"""Hooks in the notebook's shell, for mistakes that happen before `@lab.exercise` can run.

Two kinds would otherwise end a lab with a bare traceback: a cell that Python cannot read (a syntax error), and an
error while the definition itself is made (in a class body, a default value, a name of the course that was redefined).
Both become a verdict under the cell, and the exercise's name means the course's own version, so the lab goes on.
"""

import ast
import re
import traceback
from typing import TYPE_CHECKING, Any

from ftlabs.course.compare import Raised
from ftlabs.course.explain import ErrorNote, explain
from ftlabs.course.source import in_cell
from ftlabs.course.verdict import Verdict
from ftlabs.errors import CourseError

if TYPE_CHECKING:
    from ftlabs.course.exercise import Exercise
    from ftlabs.course.lab import Lab

_DECORATED = re.compile(r"^@(\w+)\.exercise\b[^\n]*\n(?:@[^\n]*\n)*(?:async\s+)?(?:def|class)\s+(\w+)", re.MULTILINE)
_HERE = '__import__("ftlabs.course.shell", fromlist=["shell"])'

_current: "Lab | None" = None


def install(lab: "Lab") -> None:
    """Make this lab the one the hooks speak for, and hang the hooks into the shell (once). No shell, no hooks."""
    global _current
    _current = lab
    from IPython import get_ipython

    shell = get_ipython()
    if shell is None:
        return
    if unreadable_cells not in shell.input_transformers_post:
        shell.input_transformers_post.append(unreadable_cells)
    if not any(isinstance(transformer, _GuardDefinitions) for transformer in shell.ast_transformers):
        shell.ast_transformers.append(_GuardDefinitions())


def unreadable_cells(lines: list[str]) -> list[str]:
    """Input transformer: a cell with exercises that does not parse is replaced by a call that shows why."""
    text = "".join(lines)
    names = [name for _, name in _DECORATED.findall(text)]
    if not names or _current is None:
        return lines
    try:
        compile(text, "<cell>", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError as error:
        facts = (names, error.lineno, error.msg, (error.text or "").strip())
        return [f"{name} = {_HERE}.show_unreadable({name!r}, *{facts[1:]!r})\n" for name in names]
    return lines


def show_unreadable(name: str, line: int | None, message: str, code: str) -> Any:
    """The verdict on an exercise whose cell Python cannot read. Returns the course's own version."""
    note = ErrorNote(f"SyntaxError: {message}", line, code, "Python cannot read this cell, so nothing in it was run.")
    return _verdict(name, note)


class _GuardDefinitions(ast.NodeTransformer):
    """Wrap each definition under `@<lab>.exercise` so that an error while it is made reaches `rescue`."""

    def visit_Module(self, module: ast.Module) -> ast.Module:
        module.body = [self._guarded(statement) for statement in module.body]
        return module

    def _guarded(self, statement: ast.stmt) -> ast.stmt:
        if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            return statement
        if not any(isinstance(d, ast.Attribute) and d.attr == "exercise" for d in statement.decorator_list):
            return statement
        template = f"try:\n    pass\nexcept BaseException as _ftlabs_error:\n    {statement.name} = "
        template += f"{_HERE}.rescue({statement.name!r}, _ftlabs_error, globals())"
        guard = ast.parse(template).body[0]
        for node in ast.walk(guard):
            ast.copy_location(node, statement)
        guard.body = [statement]
        return guard


def rescue(name: str, error: BaseException, names: dict[str, Any]) -> Any:
    """The verdict on an exercise whose definition raised before it could be checked. Returns the course's version."""
    if isinstance(error, CourseError) or _current is None or _current.find(name) is None:
        raise error
    frames = tuple(traceback.extract_tb(error.__traceback__))
    raised = Raised.of(error, None)
    if "exercise" in raised.message and raised.type == "AttributeError":
        names["lab"] = _current  # the student's cell has given the name another value
        lost = (
            "The name `lab` had another value, so this cell could not be checked. It means the lab again: run it anew."
        )
        return _verdict(name, ErrorNote(str(raised), None, "", lost))
    cell = next((frame.filename for frame in reversed(frames)), "")
    source = in_cell(_cell_text(), name, cell)
    return _verdict(name, explain(raised, frames, source))


def _cell_text() -> str:
    from IPython import get_ipython

    history = getattr(getattr(get_ipython(), "history_manager", None), "input_hist_raw", None)
    return history[-1] if history else ""


def _verdict(name: str, note: ErrorNote) -> Any:
    exercise: Exercise | None = _current.find(name) if _current else None
    if exercise is None:
        raise CourseError(f"{note.error}. {note.meaning}")
    verdict = Verdict(exercise.lab, exercise.name, exercise.number, exercise.title, "wrong", error=note)
    return _current.conclude(exercise, None, verdict)

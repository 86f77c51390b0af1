"""Hooks in the notebook's shell, for mistakes that happen before `@lab.exercise` can run.

Two kinds would otherwise end a lab with a bare traceback: a cell that Python cannot read (a syntax error), and an
error while the definition itself is made (in a class body, a default value, a name of the course that was redefined).
Both become a verdict under the cell, and the exercise's name means the course's own version, so the lab goes on.
"""

import ast
import traceback
from typing import TYPE_CHECKING, Any

from ftlabs.course.explain import ErrorNote, explain
from ftlabs.course.meanings import meaning
from ftlabs.course.raised import Raised
from ftlabs.course.source import in_cell
from ftlabs.course.unreadable import unreadable
from ftlabs.course.verdict import Verdict
from ftlabs.errors import CourseError

if TYPE_CHECKING:
    from ftlabs.course.exercise import Exercise
    from ftlabs.course.lab import Lab

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
    if begin_cell not in shell.events.callbacks["pre_run_cell"]:
        shell.events.register("pre_run_cell", begin_cell)
    if unreadable_cells not in shell.input_transformers_post:
        shell.input_transformers_post.append(unreadable_cells)
    if not any(isinstance(transformer, _GuardDefinitions) for transformer in shell.ast_transformers):
        shell.ast_transformers.append(_GuardDefinitions())


def begin_cell(info: Any = None) -> None:
    """The shell begins to run a cell: from now on calls of substitutes belong to it."""
    if _current is not None:
        _current.calls.begin(getattr(info, "cell_id", None) or getattr(info, "raw_cell", None) or "")


def unreadable_cells(lines: list[str]) -> list[str]:
    """Input transformer: a cell with exercises that Python cannot read is replaced by calls that show why."""
    found = unreadable("".join(lines)) if _current is not None else None
    if found is None:
        return lines
    facts = (found.line, found.message, found.code, found.kind)
    calls = {name: (name, *facts, name == found.holder) for name in found.names}
    return [f"{name} = {_HERE}.show_unreadable{arguments!r}\n" for name, arguments in calls.items()]


def show_unreadable(
    name: str, line: int | None, message: str, code: str, kind: str = "SyntaxError", holder: bool = True
) -> Any:
    """The verdict on an exercise whose cell Python cannot read. Returns the course's own version.

    holder: whether the line lies in this exercise; the others of the cell only hear that nothing was run.
    """
    unread = "Python cannot read this cell, so nothing in it was run."
    if not holder:
        return _verdict(name, None, f"{unread} The error is in line {line}.")
    hint = meaning(Raised(kind, message))
    return _verdict(name, ErrorNote(f"{kind}: {message}", line, code, f"{hint} {unread}".lstrip()))


class _GuardDefinitions(ast.NodeTransformer):
    """Wrap each definition under `@<lab>.exercise` so that an error while it is made reaches `rescue`."""

    def visit_Module(self, module: ast.Module) -> ast.Module:
        module.body = [self._guarded(statement) for statement in module.body]
        return module

    def _guarded(self, statement: ast.stmt) -> ast.stmt:
        if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            return statement
        decorators = [d.func if isinstance(d, ast.Call) else d for d in statement.decorator_list]
        if not any(isinstance(d, ast.Attribute) and d.attr == "exercise" for d in decorators):
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


def _verdict(name: str, note: ErrorNote | None, message: str = "") -> Any:
    exercise: Exercise | None = _current.find(name) if _current else None
    if exercise is None:
        raise CourseError(f"{note.error}. {note.meaning}" if note else message)
    status = "wrong" if note else "not attempted"
    messages = (message,) if message else ()
    verdict = Verdict(exercise.lab, name, exercise.number, exercise.title, status, messages=messages, error=note)
    return _current.conclude(exercise, None, verdict)

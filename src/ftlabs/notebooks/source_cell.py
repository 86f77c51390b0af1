"""One code cell of a lab's source: its text, its plain-Python twin, its tree, and how to point at a line in it."""

import ast
from dataclasses import dataclass

from ftlabs.errors import BuildError

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True)
class SourceCell:
    """What the checks look at: the cell, its plain-Python twin, its tree and where to say that an error is."""

    lab: str
    source: str
    masked: str
    tree: ast.Module

    def error(self, line: int, problem: str, remedy: str) -> BuildError:
        return error_at(self.lab, self.source, line, problem, remedy)


def exercises(tree: ast.AST) -> list[Definition]:
    """The functions and classes under `@lab.exercise` (or `@lab.exercise(...)`), from top to bottom."""
    found = [
        node for node in ast.walk(tree) if isinstance(node, Definition) and any(map(_is_exercise, node.decorator_list))
    ]
    return sorted(found, key=lambda node: node.lineno)


def first_line(node: Definition) -> int:
    """The 1-based line where a definition starts, decorators included."""
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def owner(cell: SourceCell, line: int) -> str | None:
    """The exercise that the line belongs to, if any."""
    for node in exercises(cell.tree):
        if node.lineno <= line <= (node.end_lineno or node.lineno):
            return node.name
    return None


def _is_exercise(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(called, ast.Attribute) and called.attr == "exercise"


def error_at(lab: str, source: str, line: int, problem: str, remedy: str) -> BuildError:
    """The error for a line of a cell: lab, first line of the cell, line, what is wrong, what to do."""
    lines = source.splitlines() or [""]
    shown = lines[min(line, len(lines)) - 1].strip()
    return BuildError(f"{lab}, cell starting `{lines[0].strip()}`, line {line} (`{shown}`): {problem} {remedy}")


def parse(source: str, masked: str, lab: str) -> ast.Module:
    """The tree of a masked cell, or a BuildError that names the line."""
    try:
        return ast.parse(masked)
    except SyntaxError as error:
        problem = f"The cell is not valid Python ({error.msg})."
        raise error_at(lab, source, error.lineno or 1, problem, "Correct it in the source.") from error

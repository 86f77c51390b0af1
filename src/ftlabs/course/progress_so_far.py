"""What the filled gaps of a partly filled exercise do so far: run it up to the first open gap and look at its names."""

import ast
import contextlib

from ftlabs.course.compare import describe
from ftlabs.course.exercise import Case
from ftlabs.course.gaps import Gap
from ftlabs.course.sandbox import captured_text, preserved_state


class _ReachedGap(BaseException):
    """Raised in place of the first open gap; carries the names that have a value there."""


def values_before_gap(source: str, gaps: list[Gap], case: Case, names: dict[str, object]) -> tuple[str, ...]:
    """One line for each name the student's function has given a value when it meets its first open gap.

    Functions only: what a half-written class does shows in the check of its whole. An error on the way there says
    nothing here, since the exercise is not finished.
    """
    tree = ast.parse(source)
    function = tree.body[0]
    if not isinstance(function, ast.FunctionDef):
        return ()
    function.decorator_list = []
    given = {argument.arg for argument in ast.walk(function.args) if isinstance(argument, ast.arg)}
    _StopAtGap({gap.line for gap in gaps}).visit(tree)
    namespace = {**names, "__ftlabs_stop__": _stop}
    with contextlib.suppress(Exception), preserved_state(), captured_text():
        exec(compile(ast.fix_missing_locations(tree), "<exercise>", "exec"), namespace)
        try:
            namespace[function.name](**case)
        except _ReachedGap as reached:
            values = reached.args[0]
            return tuple(f"`{name}` is {describe(value)}" for name, value in values.items() if name not in given)
    return ()


def _stop(values: dict[str, object]) -> None:
    raise _ReachedGap(dict(values))


class _StopAtGap(ast.NodeTransformer):
    """Replace every simple statement that holds an open gap by a call that hands out the local names."""

    def __init__(self, lines: set[int]) -> None:
        self.lines = lines

    def visit(self, node: ast.AST) -> ast.AST:
        simple = isinstance(node, ast.stmt) and not hasattr(node, "body")
        if simple and self.lines & set(range(node.lineno, (node.end_lineno or node.lineno) + 1)):
            return ast.copy_location(ast.parse("__ftlabs_stop__(locals())").body[0], node)
        return self.generic_visit(node)

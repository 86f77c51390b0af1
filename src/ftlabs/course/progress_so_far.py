"""What the filled gaps of a partly filled exercise do so far: run it up to the first open gap and look at its names."""

import ast
import copy
from collections.abc import Mapping

from ftlabs.course.describe import describe
from ftlabs.course.exercise import Case, Exercise
from ftlabs.course.gaps import Gap
from ftlabs.course.names import earlier_exercises
from ftlabs.course.sandbox import closer_look, time_limit_seconds


class _ReachedGap(BaseException):
    """Raised in place of the first open gap, to end the run. Not an Exception, so that it passes through collect."""


def values_before_gap(
    exercise: Exercise, source: str, gaps: list[Gap], case: Case, names: Mapping[str, object]
) -> tuple[str, ...]:
    """One line for each name the student's function has given a value when it meets its first open gap.

    Functions only: what a half-written class does shows in the check of its whole. An error on the way there says
    nothing here, since the exercise is not finished. Names that begin with an underscore are private to the student.
    """
    tree = ast.parse(source)
    function = tree.body[0]
    if not isinstance(function, ast.FunctionDef):
        return ()
    function.decorator_list = []
    given = {argument.arg for argument in ast.walk(function.args) if isinstance(argument, ast.arg)}
    _StopAtGap({gap.line for gap in gaps}).visit(tree)
    seen: list[dict[str, object]] = []

    def stop(values: dict[str, object]) -> None:
        seen.append(dict(values))
        raise _ReachedGap

    namespace = {**names, "__ftlabs_stop__": stop}
    inputs = copy.deepcopy(dict(case))

    def run() -> None:
        exec(compile(ast.fix_missing_locations(tree), "<exercise>", "exec"), namespace)
        candidate = namespace[function.name]
        with earlier_exercises(exercise.uses, candidate):
            exercise.collect(candidate, inputs)

    closer_look(run, time_limit_seconds())
    values = seen[0] if seen else {}
    shown = {name: value for name, value in values.items() if name not in given and not name.startswith("_")}
    return tuple(f"`{name}` is {describe(value)}" for name, value in shown.items())


class _StopAtGap(ast.NodeTransformer):
    """Replace every simple statement that holds an open gap by a call that hands out the local names."""

    def __init__(self, lines: set[int]) -> None:
        self.lines = lines

    def visit(self, node: ast.AST) -> ast.AST:
        simple = isinstance(node, ast.stmt) and not hasattr(node, "body")
        if simple and self.lines & set(range(node.lineno, (node.end_lineno or node.lineno) + 1)):
            return ast.copy_location(ast.parse("__ftlabs_stop__(locals())").body[0], node)
        return self.generic_visit(node)

"""Mutants: an exercise's reference with one thing changed, as text.

A mutant that a check lets pass shows a mistake that the check cannot see, or a change that makes no difference. What is
given to students and not written by them stays as it is: signatures, docstrings, annotations, texts of errors.
"""

import __future__

import ast
import copy
import inspect
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import Any

from ftlabs.course.exercise import Candidate, Exercise
from ftlabs.course.mutation_names import neighbours
from ftlabs.course.mutation_operators import changes
from ftlabs.course.mutation_symbols import is_negative_number
from ftlabs.course.names import globals_of

_NOT_WRITTEN = (ast.Raise, ast.Assert, ast.Import, ast.ImportFrom, ast.JoinedStr, ast.arguments, ast.expr_context)
_GIVEN_FIELDS = ("annotation", "returns", "type_params", "bases", "decorator_list")
_LONG = 120  # letters of a statement that is shown whole
_BLOCKS = ("body", "orelse", "finalbody")

Parts = ast.AST | list[ast.AST] | None  # what stands in a node's place: a node, several statements, nothing
Edit = tuple[tuple[ast.AST, Parts], ...]  # nodes of a program, each with what is put in its place


@dataclass(frozen=True)
class Mutant:
    """One change. kind: which; line: the statement's text before it; becomes: after it; text: the whole program.

    Of a long statement, line and becomes hold what differs: "… warmup_steps=0 …" and "… warmup_steps=1 …", or "…".
    """

    kind: str
    line: str
    becomes: str
    text: str
    program: ast.Module = field(compare=False, repr=False)
    edit: Edit = field(compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.line}  ->  {self.becomes}"


def reference_text(exercise: Exercise) -> str:
    """The source of the reference, and of the private helpers of its module that it calls."""
    implementation = inspect.unwrap(exercise.implementation)
    known, texts, waiting = globals_of(implementation), {}, [implementation]
    while waiting:
        part = waiting.pop()
        texts[part.__name__] = text = textwrap.dedent(inspect.getsource(part))
        names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        private = [known[name] for name in sorted(names) if name.startswith("_") and name in known]
        waiting += [inspect.unwrap(p) for p in private if _is_helper(p, implementation) and p.__name__ not in texts]
    return "\n".join(reversed(texts.values()))


def _is_helper(value: object, implementation: Candidate) -> bool:
    defined = inspect.isfunction(value) or inspect.isclass(value)
    return defined and value.__module__ == implementation.__module__


def define(exercise: Exercise, text: str) -> Candidate:
    """Run a mutant's text among the names that the reference sees; returns what stands in the reference's place."""
    names = dict(globals_of(exercise.implementation))
    flags = (
        __future__.annotations.compiler_flag
    )  # annotations are text: what they name may exist for type checkers only
    exec(compile(text, f"<mutant of {exercise.name}>", "exec", flags=flags), names)
    return names[exercise.reference.partition(":")[2]]


def mutants(text: str) -> list[Mutant]:
    """All mutants of a program that differ from it and from each other, in the order of its lines."""
    program = ast.parse(text)
    names = neighbours(program)
    owners: dict[int, ast.stmt] = {}
    found = {ast.unparse(program): None}
    for node in _written(program, owners):
        others = (("name", ((node, ast.Name(other, ast.Load())),)) for other in names.get(id(node), ()))
        for kind, edit in chain(_edits(node), others):
            changed = _text(program, edit)
            if changed not in found:
                line, becomes = _lines(owners.get(id(node)), edit)
                found[changed] = Mutant(kind, line, becomes, changed, program, edit)
    return [mutant for mutant in found.values() if mutant]


def both(one: Mutant, other: Mutant) -> str | None:
    """The program with both changes; None where they are at the same place, or one takes away the place of the other.

    Both must come from one call of `mutants`.
    """
    if {id(node) for node, _ in one.edit} & {id(node) for node, _ in other.edit}:
        return None
    return _text(one.program, one.edit, other.edit)


def _written(
    node: ast.AST, owners: dict[int, ast.stmt], owner: ast.stmt | None = None, is_index: bool = False
) -> Iterator[ast.AST]:
    """The nodes that can be changed, top down; `owners` learns in which statement each of them stands.

    The parts of an index such as `[:, -1]` are no tuple of their own: the whole index changes at its subscript.
    """
    owner = node if isinstance(node, ast.stmt) else owner
    documentation = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if isinstance(node, _NOT_WRITTEN) or documentation:
        return
    owners[id(node)] = owner
    if not is_index:
        yield node
    if is_negative_number(node):
        return
    for name, value in ast.iter_fields(node):
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.AST) and name not in _GIVEN_FIELDS:
                yield from _written(part, owners, owner, is_index=name == "slice" and isinstance(part, ast.Tuple))


def _edits(node: ast.AST) -> Iterator[tuple[str, Edit]]:
    """The changes at one node, and those that need the statements around it."""
    for kind, replacement in changes(node):
        yield kind, ((node, replacement),)
    for decorator in getattr(node, "decorator_list", ()):
        yield "decorator dropped", ((decorator, None),)
    for block in (getattr(node, name, None) for name in _BLOCKS):
        if isinstance(block, list):
            for a, b in pairwise(block):
                if _order_matters(a, b):
                    yield "statements swapped", ((a, [b, a]), (b, None))
            for statement in block[:-1]:
                if isinstance(statement, ast.Return):
                    yield "statement dropped", ((statement, ast.Pass()),)


def _order_matters(a: ast.stmt, b: ast.stmt) -> bool:
    """Whether two neighbours can be swapped to some effect: not where each only gives a value to a new name."""
    movable = (ast.Assign, ast.AugAssign, ast.Expr, ast.If, ast.For)
    documentation = isinstance(a, ast.Expr) and isinstance(a.value, ast.Constant)
    both_assign = isinstance(a, ast.Assign) and isinstance(b, ast.Assign)
    return isinstance(a, movable) and isinstance(b, movable) and not documentation and not both_assign


class _Rewriting:
    """Copies a program and puts edits into it: one edit may change a part of what another has put in."""

    def __init__(self, *edits: Edit) -> None:
        self._instead = {id(node): (edit, replacement) for edit in edits for node, replacement in edit}
        self._pending = set(self._instead)

    @property
    def complete(self) -> bool:
        """Whether every place was found; it is not when another edit has taken it away."""
        return not self._pending

    def copy(self, node: Any, within: tuple[Edit, ...] = ()) -> Any:
        """The copy of a node, or of a list of nodes. within: the edits that put it there; they change it no further."""
        edit, replacement = self._instead.get(id(node), (None, None))
        if edit is not None and edit not in within:
            self._pending.discard(id(node))
            return self.copy(replacement, (*within, edit))
        if isinstance(node, list):
            copies = [self.copy(part, within) for part in node]
            return [part for c in copies for part in (c if isinstance(c, list) else [c]) if part is not None]
        if isinstance(node, ast.AST):
            return type(node)(**{name: self.copy(value, within) for name, value in vars(node).items()})
        return node


def _text(program: ast.Module, *edits: Edit) -> str | None:
    rewriting = _Rewriting(*edits)
    changed = rewriting.copy(program)
    return ast.unparse(ast.fix_missing_locations(changed)) if rewriting.complete else None


def _lines(owner: ast.stmt | None, edit: Edit) -> tuple[str, str]:
    """The text of what is changed, before and after: the statement it stands in; of a block only its first line."""
    changed = [node for node, _ in edit]
    before = changed if all(isinstance(node, ast.stmt) for node in changed) else [owner]
    return _shortened("; ".join(map(_head, before)), "; ".join(map(_head, _Rewriting(edit).copy(before))))


def _shortened(before: str, after: str) -> tuple[str, str]:
    """Two long texts without the parts, between commas, that are the same at the start and at the end."""
    if len(before) <= _LONG:
        return before, after
    a, b = re.split(r", |\(|\)", before), re.split(r", |\(|\)", after)
    return _differing(a, b), _differing(b, a)


def _differing(parts: list[str], others: list[str]) -> str:
    start = _alike(parts, others)
    end = min(_alike(parts[::-1], others[::-1]), len(parts) - start, len(others) - start)
    middle = ", ".join(parts[start : len(parts) - end])
    return f"… {middle} …" if middle else "…"


def _alike(parts: list[str], others: list[str]) -> int:
    """How many parts at the start are the same."""
    pairs = zip(parts, others, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(parts), len(others)))


def _head(statement: ast.stmt) -> str:
    """A statement in one line: of a block, the line that opens it."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        decorators = (f"@{ast.unparse(decorator)}" for decorator in statement.decorator_list)
        return " ".join([*decorators, f"{'class' if isinstance(statement, ast.ClassDef) else 'def'} {statement.name}"])
    head = copy.copy(statement)
    for name in _BLOCKS:
        if isinstance(getattr(head, name, None), list):
            setattr(head, name, [ast.Pass()] if name == "body" else [])
    text = ast.unparse(head)
    return text.removesuffix("\n    pass").replace("\n", " ")

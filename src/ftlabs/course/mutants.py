"""Mutants: an exercise's reference with one thing changed, as text.

A mutant that a check lets pass shows a mistake that the check cannot see, or a change that makes no difference. What is
given to students and not written by them stays as it is: signatures, docstrings, annotations, texts of errors.
"""

import __future__

import ast
import copy
import inspect
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from ftlabs.course.exercise import Candidate, Exercise
from ftlabs.course.mutation_operators import changes, is_negative_number
from ftlabs.course.names import globals_of

_NOT_WRITTEN = (ast.Raise, ast.Assert, ast.Import, ast.ImportFrom, ast.JoinedStr, ast.arguments, ast.expr_context)
_GIVEN_FIELDS = ("annotation", "returns", "type_params", "bases", "decorator_list")
_BLOCKS = ("body", "orelse", "finalbody")

Replacements = tuple[tuple[int, ast.AST | list[ast.AST] | None], ...]  # (place in the order of ast.walk, what instead)


@dataclass(frozen=True)
class Mutant:
    """One change. kind: which; line: the statement's text before it; becomes: after it; text: the whole program."""

    kind: str
    line: str
    becomes: str
    text: str
    replacements: Replacements = field(compare=False, repr=False)

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
    tree = ast.parse(text)
    places = {id(node): place for place, node in enumerate(ast.walk(tree))}
    owners: dict[int, ast.stmt] = {}
    found = {ast.unparse(tree): None}
    for node in _written(tree, owners):
        for kind, replacements in _changes(node, places):
            changed = _replaced(tree, replacements)
            if changed not in found:
                line, becomes = _lines(owners[id(node)], replacements, tree)
                found[changed] = Mutant(kind, line, becomes, changed, replacements)
    return [mutant for mutant in found.values() if mutant]


def both(text: str, one: Mutant, other: Mutant) -> str | None:
    """The program with both changes, or None where one lies within the other."""
    tree = ast.parse(text)
    nodes = list(ast.walk(tree))
    first, second = ({id(n) for place, _ in m.replacements for n in _below(nodes[place])} for m in (one, other))
    return _replaced(tree, one.replacements + other.replacements) if first.isdisjoint(second) else None


def _below(node: ast.AST) -> Iterator[ast.AST]:
    """A node and its parts, but for those that all of Python's trees share (operators, contexts)."""
    return (n for n in ast.walk(node) if isinstance(n, ast.stmt | ast.expr | ast.comprehension | ast.keyword))


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


def _changes(node: ast.AST, places: dict[int, int]) -> Iterator[tuple[str, Replacements]]:
    """The changes at one node, and those that need the statements around it."""
    for kind, replacement in changes(node):
        yield kind, ((places[id(node)], replacement),)
    for decorator in getattr(node, "decorator_list", ()):
        yield "decorator dropped", ((places[id(decorator)], None),)
    for block in (getattr(node, name, None) for name in _BLOCKS):
        if isinstance(block, list):
            for a, b in pairwise(block):
                if _order_matters(a, b):
                    yield "statements swapped", ((places[id(a)], [b, a]), (places[id(b)], None))
            for statement in block[:-1]:
                if isinstance(statement, ast.Return):
                    yield "statement dropped", ((places[id(statement)], ast.Pass()),)


def _order_matters(a: ast.stmt, b: ast.stmt) -> bool:
    """Whether two neighbours can be swapped to some effect: not where each only gives a value to a new name."""
    movable = (ast.Assign, ast.AugAssign, ast.Expr, ast.If, ast.For)
    documentation = isinstance(a, ast.Expr) and isinstance(a.value, ast.Constant)
    both_assign = isinstance(a, ast.Assign) and isinstance(b, ast.Assign)
    return isinstance(a, movable) and isinstance(b, movable) and not documentation and not both_assign


class _Replace(ast.NodeTransformer):
    def __init__(self, instead: dict[int, ast.AST | list[ast.AST] | None]) -> None:
        self._instead = instead

    def visit(self, node: ast.AST) -> ast.AST | list[ast.AST] | None:
        return self._instead[id(node)] if id(node) in self._instead else self.generic_visit(node)


def _replaced(tree: ast.Module, replacements: Replacements) -> str:
    changed = copy.deepcopy(tree)
    nodes = list(ast.walk(changed))
    return ast.unparse(_Replace({id(nodes[place]): what for place, what in replacements}).visit(changed))


def _lines(owner: ast.stmt, replacements: Replacements, tree: ast.Module) -> tuple[str, str]:
    """The text of the changed statement, before and after; of a block only its first line."""
    nodes = list(ast.walk(tree))
    changed = [nodes[place] for place, _ in replacements]
    if all(isinstance(node, ast.stmt) for node in changed):
        after = [n for _, what in replacements for n in (what if isinstance(what, list) else [what]) if n]
        return "; ".join(map(_head, changed)), "; ".join(map(_head, after))
    copied = copy.deepcopy(tree)
    copies = list(ast.walk(copied))
    owner_copy = copies[nodes.index(owner)]
    _Replace({id(copies[place]): what for place, what in replacements}).visit(owner_copy)
    return _head(owner), _head(owner_copy)


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

"""What can be changed at one place of a program: for each kind of syntax, the slips of a hand that writes it.

Each function takes a node and yields (kind, replacement): the same place with one thing changed. Nothing is changed in
place, and parts of the node stand in its replacements. `mutants` puts them into the program.
"""

import ast
import builtins
import copy
from collections.abc import Callable, Iterator
from itertools import pairwise

from ftlabs.course.mutation_symbols import (
    ARITHMETIC,
    Change,
    arithmetic,
    comparison,
    constant,
    is_negative_number,
    logic,
    unary,
    without,
)

# Functions and methods that are taken for one another, both ways.
_CONFUSED = (
    ("argmax", "argmin"),
    ("max", "min"),
    ("sum", "mean"),
    ("exp", "log"),
    ("softmax", "log_softmax"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
    ("any", "all"),
    ("floor", "ceil"),
    ("cat", "stack"),
    ("train", "eval"),
    ("index", "count"),
)
_MODULES = ("torch", "F", "nn", "math", "np", "random", "functools", "itertools")
CONFUSED = {a: b for pair in _CONFUSED for a, b in (pair, pair[::-1])}


def _index(node: ast.Subscript) -> Iterator[Change]:
    parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]

    def indexed(elements: list[ast.expr]) -> ast.Subscript:
        index = elements[0] if len(elements) == 1 else ast.Tuple(elements, ast.Load())
        return ast.Subscript(node.value, index, node.ctx)

    for i, part in enumerate(parts):
        for other in _other_parts(part):
            yield "slice", indexed([*parts[:i], other, *parts[i + 1 :]])
        if len(parts) > 1:
            yield "axis", indexed(without(parts, i))
    yield from (("axis", indexed(other)) for other in _swapped(parts))
    if isinstance(node.ctx, ast.Load):
        yield "slice", node.value


def _other_parts(part: ast.expr) -> Iterator[ast.expr]:
    """A slice without one of its bounds, or with a bound at the other end; a slice of one entry for an entry."""
    if isinstance(part, ast.Slice):
        if part.lower:
            yield ast.Slice(None, part.upper, part.step)
        if part.upper:
            yield ast.Slice(part.lower, None, part.step)
        if part.step:
            yield ast.Slice(part.lower, part.upper, None)
        if (part.lower is None) != (part.upper is None):
            yield ast.Slice(part.upper, part.lower, part.step)
        for bound in _neighbours(part.lower):
            yield ast.Slice(bound, part.upper, part.step)
        for bound in _neighbours(part.upper):
            yield ast.Slice(part.lower, bound, part.step)
    elif is_negative_number(part) or (isinstance(part, ast.Constant) and type(part.value) is int):
        yield ast.Slice(part, None, None)


def _neighbours(bound: ast.expr | None) -> Iterator[ast.expr]:
    """One more and one less than a bound that is computed; a constant has its own changes."""
    if bound and not isinstance(bound, ast.Constant) and not is_negative_number(bound):
        yield ast.BinOp(bound, ast.Add(), ast.Constant(1))
        yield ast.BinOp(bound, ast.Sub(), ast.Constant(1))


def _call(node: ast.Call) -> Iterator[Change]:
    if not any(isinstance(argument, ast.Starred) for argument in node.args):
        for arguments in _swapped(node.args):
            yield "arguments swapped", ast.Call(node.func, arguments, node.keywords)
    for keywords in _exchanged(node.keywords):
        yield "arguments swapped", ast.Call(node.func, node.args, keywords)
    for i in range(len(node.keywords)):
        yield "argument dropped", ast.Call(node.func, node.args, without(node.keywords, i))
    if len(node.args) > 1:
        yield "argument dropped", ast.Call(node.func, node.args[:-1], node.keywords)
    if isinstance(node.func, ast.Name) and node.func.id == "range":
        for i, argument in enumerate(node.args):
            for bound in _neighbours(argument):
                yield "boundary", ast.Call(node.func, [*node.args[:i], bound, *node.args[i + 1 :]], [])
    yield from _other_functions(node)


def _exchanged(keywords: list[ast.keyword]) -> Iterator[list[ast.keyword]]:
    """The keywords with the values of two neighbours exchanged; the last one is the first one's neighbour."""
    pairs = [*pairwise(range(len(keywords))), *([(0, len(keywords) - 1)] if len(keywords) > 2 else [])]
    for i, j in pairs:
        other = list(keywords)
        other[i] = ast.keyword(keywords[i].arg, keywords[j].value)
        other[j] = ast.keyword(keywords[j].arg, keywords[i].value)
        yield other


def _other_functions(node: ast.Call) -> Iterator[Change]:
    """The call without its function, and with one that is easily taken for it."""
    function = node.func
    if isinstance(function, ast.Attribute):
        if not _in_a_module(function):
            yield "call dropped", function.value
        if function.attr in CONFUSED:
            other = ast.Attribute(function.value, CONFUSED[function.attr], ast.Load())
            yield "function", ast.Call(other, node.args, node.keywords)
    elif isinstance(function, ast.Name) and hasattr(builtins, CONFUSED.get(function.id, "")):
        yield "function", ast.Call(ast.Name(CONFUSED[function.id], ast.Load()), node.args, node.keywords)
    if node.args and not isinstance(node.args[0], ast.Starred | ast.GeneratorExp):
        yield "call dropped", node.args[0]


def _in_a_module(function: ast.Attribute) -> bool:
    """Whether this is a module's function, such as `torch.nn.functional.relu`, and no method of a value."""
    owner = function.value
    while isinstance(owner, ast.Attribute):
        owner = owner.value
    return isinstance(owner, ast.Name) and owner.id in _MODULES


def _sequence(node: ast.List | ast.Tuple | ast.Set) -> Iterator[Change]:
    if isinstance(getattr(node, "ctx", None), ast.Store):
        return

    def like(elements: list[ast.expr]) -> ast.expr:
        return ast.Set(elements) if isinstance(node, ast.Set) else type(node)(elements, ast.Load())

    if not isinstance(node, ast.Set):
        yield from (("elements swapped", like(other)) for other in _swapped(node.elts))
    if not isinstance(node, ast.Set) or len(node.elts) > 1:
        yield from (("element dropped", like(without(node.elts, i))) for i in range(len(node.elts)))


def _dictionary(node: ast.Dict) -> Iterator[Change]:
    yield from (("elements swapped", ast.Dict(node.keys, other)) for other in _swapped(node.values))
    for i in range(len(node.keys)):
        yield "element dropped", ast.Dict(without(node.keys, i), without(node.values, i))


def _comprehension(node: ast.comprehension) -> Iterator[Change]:
    for i, condition in enumerate(node.ifs):
        rest = without(node.ifs, i)
        yield "condition dropped", ast.comprehension(node.target, node.iter, rest, node.is_async)
        if _plain_condition(condition):
            other = [*node.ifs[:i], ast.UnaryOp(ast.Not(), condition), *node.ifs[i + 1 :]]
            yield "not added", ast.comprehension(node.target, node.iter, other, node.is_async)


def _condition(node: ast.If | ast.While | ast.IfExp) -> Iterator[Change]:
    if _plain_condition(node.test):
        other = copy.copy(node)
        other.test = ast.UnaryOp(ast.Not(), node.test)
        yield "not added", other
    if isinstance(node, ast.IfExp):
        yield "condition dropped", node.body
        yield "condition dropped", node.orelse
    else:
        yield from _dropped(node)


def _plain_condition(test: ast.expr) -> bool:
    """Whether no other change already turns the condition around."""
    negated = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
    return not negated and not (isinstance(test, ast.Compare) and len(test.ops) == 1)


def _returned(node: ast.Return) -> Iterator[Change]:
    if isinstance(node.value, ast.Name | ast.Call | ast.BinOp | ast.Subscript):
        yield "sign", ast.Return(ast.UnaryOp(ast.USub(), node.value))
        yield "detached", ast.Return(_detached(node.value))


def _assigned(node: ast.Assign) -> Iterator[Change]:
    if isinstance(node.value, ast.Call | ast.BinOp | ast.Subscript):
        yield "detached", ast.Assign(node.targets, _detached(node.value), lineno=node.lineno)
    yield from _dropped(node)


def _detached(value: ast.expr) -> ast.expr:
    return ast.Call(ast.Attribute(value, "detach", ast.Load()), [], [])


def _augmented(node: ast.AugAssign) -> Iterator[Change]:
    for other in ARITHMETIC.get(type(node.op), ()):
        yield "operator", ast.AugAssign(node.target, other(), node.value)
    yield "operator", ast.Assign([node.target], node.value, lineno=node.lineno)
    yield from _dropped(node)


def _dropped(node: ast.stmt) -> Iterator[Change]:
    yield "statement dropped", ast.Pass()


def _swapped(items: list) -> Iterator[list]:
    """The list with two neighbours swapped, for each pair of neighbours."""
    for i, (a, b) in enumerate(pairwise(items)):
        yield [*items[:i], b, a, *items[i + 2 :]]


_OPERATORS: dict[type[ast.AST], Callable[..., Iterator[Change]]] = {
    ast.BinOp: arithmetic,
    ast.AugAssign: _augmented,
    ast.Compare: comparison,
    ast.BoolOp: logic,
    ast.UnaryOp: unary,
    ast.Constant: constant,
    ast.Subscript: _index,
    ast.Call: _call,
    ast.List: _sequence,
    ast.Tuple: _sequence,
    ast.Set: _sequence,
    ast.Dict: _dictionary,
    ast.comprehension: _comprehension,
    ast.If: _condition,
    ast.While: _condition,
    ast.IfExp: _condition,
    ast.Return: _returned,
    ast.Assign: _assigned,
    ast.Expr: _dropped,
    ast.For: _dropped,
    ast.Break: _dropped,
    ast.Continue: _dropped,
}


def changes(node: ast.AST) -> Iterator[Change]:
    """Every change that is made at this node itself; those at its parts are theirs."""
    yield from _OPERATORS.get(type(node), lambda node: ())(node)

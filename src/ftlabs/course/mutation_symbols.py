"""What can be changed in an expression's own symbols: operators, comparisons, signs, constants.

See `mutation_operators`, which has the changes of everything else and gathers them all.
"""

import ast
from collections.abc import Iterator

Change = tuple[str, ast.AST]

# Each operator with those that are written in its place; the order of the operands is another change.
ARITHMETIC: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div, ast.Mult),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
}
ORDERED = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult, ast.LShift, ast.RShift)

# The boundary, the opposite, and the mirror image.
COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.Gt, ast.GtE),
    ast.Gt: (ast.GtE, ast.LtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.Lt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}


def arithmetic(node: ast.BinOp) -> Iterator[Change]:
    for other in ARITHMETIC.get(type(node.op), ()):
        yield "operator", ast.BinOp(node.left, other(), node.right)
    if isinstance(node.op, ORDERED):
        yield "operands swapped", ast.BinOp(node.right, node.op, node.left)
    if isinstance(node.op, ast.Add) and (_is_sequence(node.left) or _is_sequence(node.right)):
        yield "operands swapped", ast.BinOp(node.right, node.op, node.left)
        if isinstance(node.left, ast.BinOp):
            yield (
                "operands swapped",
                ast.BinOp(ast.BinOp(node.left.right, node.op, node.left.left), node.op, node.right),
            )
    yield "operand dropped", node.left
    yield "operand dropped", node.right


def _is_sequence(node: ast.expr) -> bool:
    """Whether an operand of `+` is seen to be a list or a text, so that the order matters. Numbers may be swapped."""
    if isinstance(node, ast.BinOp):
        return _is_sequence(node.left) or _is_sequence(node.right)
    text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    cut = isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)
    return text or cut or isinstance(node, ast.List | ast.ListComp | ast.Tuple | ast.JoinedStr)


def comparison(node: ast.Compare) -> Iterator[Change]:
    for i, op in enumerate(node.ops):
        for other in COMPARISONS[type(op)]:
            yield "comparison", ast.Compare(node.left, [*node.ops[:i], other(), *node.ops[i + 1 :]], node.comparators)


def logic(node: ast.BoolOp) -> Iterator[Change]:
    yield "operator", ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for i in range(len(node.values)):
        rest = without(node.values, i)
        yield "operand dropped", rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)


def unary(node: ast.UnaryOp) -> Iterator[Change]:
    if is_negative_number(node):
        yield from _numbers(-node.operand.value)
    else:
        yield {ast.USub: "sign", ast.Not: "not removed"}.get(type(node.op), "operator"), node.operand


def is_negative_number(node: ast.AST) -> bool:
    """Whether this is a number written with a minus sign: one constant, as in `dim=-1`."""
    negated = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)
    return negated and isinstance(node.operand, ast.Constant) and type(node.operand.value) in (int, float)


def constant(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield "constant", ast.Constant(not value)
    elif isinstance(value, int | float):
        yield from _numbers(value)
    elif isinstance(value, str):
        yield from (("constant", ast.Constant(other)) for other in (f"{value}x", "") if other != value)


def _numbers(value: int | float) -> Iterator[Change]:
    others = (value + 1, value - 1) if isinstance(value, int) else (value * 2, 0.0) if value else (1.0, -1.0)
    for other in others:
        number = ast.Constant(abs(other))
        yield "constant", ast.UnaryOp(ast.USub(), number) if other < 0 else number


def without(items: list, i: int) -> list:
    return [*items[:i], *items[i + 1 :]]

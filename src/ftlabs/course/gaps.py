"""Gaps: the bare `...` that a student replaces.

A gap is a bare `...` that is assigned, returned, given to a keyword, or stands alone as a statement. Other uses of
`...` are ordinary Python and no gap: `x[..., 0]`, `(..., 0)`, `tuple[int, ...]`, positional arguments (einsum).
"""

import ast
import io
import tokenize
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Gap:
    """One open gap: its 1-based line in the source, its kind, what it fills and the hint in its comment."""

    line: int
    kind: str  # "assigned", "returned", "keyword" or "statement"
    target: str | None = None
    hint: str | None = None

    @property
    def label(self) -> str:
        """What a message calls this gap."""
        if self.kind == "returned":
            return "the returned value"
        return f"`{self.target}`" if self.target else f"the `...` on line {self.line}"


def find_gaps(source: str) -> list[Gap]:
    """All gaps of a piece of Python source, from top to bottom. Raises SyntaxError when it does not parse."""
    hints = _comments(source)
    found = [
        Gap(line, kind, target, hints.get(line))
        for node in ast.walk(ast.parse(source))
        for line, kind, target in _gaps_of(node)
    ]
    return sorted(found, key=lambda gap: gap.line)


def open_gaps(source: str, stub: str | None) -> list[Gap]:
    """The gaps that still stand between the student and an answer.

    Two kinds of `...` are harmless leftovers: one that no path reaches (below a `return` in the same block), and one
    that stands as a statement although statements were added to the untouched `stub`. A gap whose comment was deleted
    gets its hint from the stub.
    """
    gaps = _reachable_gaps(source)
    if _grown(source, stub):
        gaps = [gap for gap in gaps if gap.kind != "statement"]
    return _with_hints(gaps, find_gaps(stub) if stub else [])


def leftover_statements(source: str, stub: str | None) -> list[Gap]:
    """The `...` that stand as statements among code that was added: harmless in a right answer, not in a wrong one."""
    return [gap for gap in _reachable_gaps(source) if gap.kind == "statement"] if _grown(source, stub) else []


def untouched(source: str, stub: str) -> bool:
    """Whether the code is still the stub; comments, spacing and docstrings do not count."""
    return ast.dump(_bare(ast.parse(source))) == ast.dump(_bare(ast.parse(stub)))


def _reachable_gaps(source: str) -> list[Gap]:
    dead = _unreachable_lines(ast.parse(source))
    return [gap for gap in find_gaps(source) if gap.line not in dead]


def _grown(source: str, stub: str | None) -> bool:
    return stub is not None and _statements(ast.parse(source)) > _statements(ast.parse(stub))


def _with_hints(gaps: list[Gap], known: list[Gap]) -> list[Gap]:
    """Gaps that fill the same thing stand in the same order; where their number differs, nothing is guessed."""
    found = []
    for gap in gaps:
        mine = [other for other in gaps if (other.kind, other.target) == (gap.kind, gap.target)]
        theirs = [other for other in known if (other.kind, other.target) == (gap.kind, gap.target)]
        hint = theirs[mine.index(gap)].hint if len(mine) == len(theirs) else None
        found.append(gap if gap.hint else replace(gap, hint=hint))
    return found


def _gaps_of(node: ast.AST) -> list[tuple[int, str, str | None]]:
    if isinstance(node, ast.Assign) and _is_gap(node.value):
        return [(node.value.lineno, "assigned", ", ".join(ast.unparse(target) for target in node.targets))]
    if isinstance(node, ast.AnnAssign | ast.AugAssign) and _is_gap(node.value):
        return [(node.value.lineno, "assigned", ast.unparse(node.target))]
    if isinstance(node, ast.Return) and _is_gap(node.value):
        return [(node.value.lineno, "returned", None)]
    if isinstance(node, ast.Call):
        gaps = [keyword for keyword in node.keywords if _is_gap(keyword.value)]
        return [(keyword.value.lineno, "keyword", keyword.arg) for keyword in gaps]
    if isinstance(node, ast.Expr) and _is_gap(node.value):
        return [(node.lineno, "statement", None)]
    return []


def _is_gap(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is Ellipsis


def _comments(source: str) -> dict[int, str]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {token.start[0]: token.string.lstrip("# ") for token in tokens if token.type == tokenize.COMMENT}


def _unreachable_lines(tree: ast.AST) -> set[int]:
    dead: set[int] = set()
    for node in ast.walk(tree):
        for block in (getattr(node, field, None) for field in ("body", "orelse", "finalbody")):
            if not isinstance(block, list):
                continue
            # A `return ...` is a gap and ends nothing: the code below it may be the answer.
            ends = (i for i, s in enumerate(block) if isinstance(s, ast.Return | ast.Raise) and not _gaps_of(s))
            for statement in block[next(ends, len(block)) + 1 :]:
                dead.update(range(statement.lineno, (statement.end_lineno or statement.lineno) + 1))
    return dead


def _statements(tree: ast.AST) -> int:
    return sum(isinstance(node, ast.stmt) and not _is_lone_constant(node) for node in ast.walk(tree))


def _is_lone_constant(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _bare(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            node.decorator_list = []
            is_docstring = ast.get_docstring(node, clean=False) is not None
            node.body = node.body[1:] if is_docstring else node.body
    return tree

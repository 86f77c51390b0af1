"""Where a marked value starts and ends in the text of a cell."""

import ast
import io
import tokenize
from dataclasses import dataclass

_OPERATORS = {"=", "+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**="}


@dataclass(frozen=True)
class Span:
    """A stretch of text from start up to end: (1-based line, column in characters) each."""

    start: tuple[int, int]
    end: tuple[int, int]


def line_gap(masked: str, tree: ast.Module, line: int, column: int) -> tuple[ast.stmt | ast.keyword | None, str]:
    """The assignment, return or keyword argument that a marker at (line, column) belongs to, or None and the reason."""
    statements = [node for node in ast.walk(tree) if isinstance(node, ast.stmt) and not hasattr(node, "body")]
    statements = [node for node in statements if not isinstance(node, ast.Match)]
    ending = [node for node in statements if node.end_lineno == line]
    if len(ending) > 1:
        return None, "Two statements end on the marker's line."
    if ending:
        good = isinstance(ending[0], ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Return) and ending[0].value
        return (
            (ending[0], "") if good else (None, "The marker belongs to a statement that has no single value to fill.")
        )
    keywords = [k for node in ast.walk(tree) if isinstance(node, ast.Call) for k in node.keywords if k.arg]
    on_line = [k for k in keywords if k.end_lineno == line]
    outer = [k for k in on_line if not any(k is not o and _contains(o, k) for o in on_line)]
    behind = [k for k in outer if not masked.splitlines()[line - 1][_character(masked, *_end(k)) : column].strip(" ,)")]
    if len(outer) == 1 and behind:
        return outer[0], ""
    if len(outer) > 1:
        return None, "More than one keyword argument ends on the marker's line."
    return None, "The marker's line ends no assignment, return or keyword argument."


def value_span(masked: str, node: ast.stmt | ast.keyword) -> Span:
    """The text of the node's value, the parentheses around it included."""
    value = node.value
    start_of_value = (value.lineno, _character(masked, value.lineno, value.col_offset))
    end_of_value = (value.end_lineno, _character(masked, *_end(value)))
    begin = (node.lineno, _character(masked, node.lineno, node.col_offset))
    tokens = [t for t in tokenize.generate_tokens(io.StringIO(masked).readline) if t.string.strip()]
    before = [t for t in tokens if begin <= t.start < start_of_value]
    operator = max(i for i, token in enumerate(before) if token.string in _OPERATORS | {"return"})
    opened = [t for t in before[operator + 1 :] if t.string == "("]
    closing = [t for t in tokens if t.start >= end_of_value and t.type != tokenize.COMMENT][: len(opened)]
    return Span(opened[0].start if opened else start_of_value, closing[-1].end if closing else end_of_value)


def _end(node: ast.expr | ast.keyword) -> tuple[int, int]:
    return node.end_lineno or node.lineno, node.end_col_offset or 0


def _contains(outer: ast.keyword, inner: ast.keyword) -> bool:
    return (outer.lineno, outer.col_offset) <= (inner.lineno, inner.col_offset) and _end(inner) <= _end(outer)


def _character(masked: str, line: int, byte: int) -> int:
    """`ast` counts columns in bytes of UTF-8, text is cut by characters."""
    return len(masked.split("\n")[line - 1].encode()[:byte].decode())

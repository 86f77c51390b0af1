"""Markers: what turns a worked cell into a cell with gaps. Text in, text out; nothing is run.

Two markers, otter-grader's familiar words:

    update = (x @ a.T) @ b.T  # SOLUTION: x through a      ->  update = ...  # x through a

    # BEGIN SOLUTION: write the loop                       ->  ...  # write the loop
    for row in rows: ...
    # END SOLUTION

The first stands behind an assignment, a `return` or a single keyword argument, the second around whole statements.
"""

import ast
from dataclasses import dataclass
from itertools import pairwise

from ftlabs.course.gaps import find_gaps
from ftlabs.notebooks.marks import LOOKALIKE, Marker, pairs, read_markers, refuse_hidden_markers
from ftlabs.notebooks.masking import plain_python
from ftlabs.notebooks.source_cell import Definition, SourceCell, exercises, first_line, owner, parse
from ftlabs.notebooks.spans import Span, line_gap, value_span


@dataclass(frozen=True)
class Gap:
    """A gap that a marker opened: its exercise, the hint beside it, its 1-based line in the released cell."""

    exercise: str
    hint: str
    line: int


@dataclass(frozen=True)
class Stripped:
    """A cell with its gaps open; `removed` holds the source lines (1-based, in the worked cell) that went."""

    source: str
    gaps: list[Gap]
    removed: frozenset[int] = frozenset()


def strip(source: str, lab: str = "lab") -> Stripped:
    """Open the gaps of one code cell. Raises BuildError (lab, first line of the cell, line, remedy).

    A cell without markers and exercises comes back as it is. Marker texts in strings and docstrings are text.
    """
    masked = plain_python(source)
    if masked is None or not _mentions_exercise_or_marker(source):
        refuse_hidden_markers(source, masked, lab)
        return Stripped(source, [])
    cell = SourceCell(lab, source, masked, parse(source, masked, lab))
    refuse_hidden_markers(source, masked, lab)
    _refuse_open_gaps(cell)
    marks = read_markers(cell)
    edits = [_line_edit(cell, mark) for mark in marks if not mark.kind]
    edits += [_block_edit(cell, begin, end) for begin, end in pairs(cell, marks)]
    edits.sort(key=lambda edit: edit[0].start)
    _refuse_overlap(cell, edits)
    owners = [owner(cell, span.start[0] + skip) for span, _, _, skip in edits]
    for node in exercises(cell.tree):
        if node.name not in owners:
            raise cell.error(node.lineno, f"The exercise `{node.name}` has no gap.", "Mark what the student writes.")
    return _apply(cell, edits, owners)


def bare_gaps(source: str) -> list[tuple[int, str]]:
    """The bare `...` of a cell that count as gaps: (line, "assigned", "returned", "keyword" or "statement")."""
    return [(gap.line, gap.kind) for gap in find_gaps(plain_python(source) or "")]


def _mentions_exercise_or_marker(source: str) -> bool:
    return ".exercise" in source or LOOKALIKE.search(source) is not None or "SOLUTION" in source


def _refuse_open_gaps(cell: SourceCell) -> None:
    ranges = [(node.name, range(first_line(node), node.end_lineno + 1)) for node in exercises(cell.tree)]
    for line, kind in bare_gaps(cell.source):
        for name, lines in ranges:
            if line in lines:
                problem = f"A bare `...` ({kind}) already stands in the exercise `{name}`."
                remedy = "Write the worked value and mark it with `# SOLUTION: hint`; the build makes the gap."
                raise cell.error(line, problem, remedy)


# An edit: what is replaced, by what, with which hint, and how many lines below its start the solution begins.
_Edit = tuple[Span, str, str, int]


def _line_edit(cell: SourceCell, mark: Marker) -> _Edit:
    found, problem = line_gap(cell.masked, cell.tree, mark.line, mark.column)
    if found is None:
        remedy = (
            "Mark an assignment, a return or one keyword argument, on the last line of its value, "
            "or put BEGIN SOLUTION and END SOLUTION around whole statements."
        )
        raise cell.error(mark.line, problem, remedy)
    span = value_span(cell.masked, found)
    _require_exercise(cell, span.start[0], mark.line)
    return span, "...", mark.hint, 0


def _block_edit(cell: SourceCell, begin: Marker, end: Marker) -> _Edit:
    lines = cell.masked.splitlines()
    for mark in (begin, end):
        if lines[mark.line - 1][: mark.column].strip() or mark.depth:
            problem = f"{mark.kind} SOLUTION must stand on a line of its own, between statements."
            raise cell.error(mark.line, problem, "Move it out of the expression, or mark a value with `# SOLUTION`.")
    inside = range(begin.line + 1, end.line)
    whole = [node for node in ast.walk(cell.tree) if isinstance(node, ast.stmt) and node.lineno in inside]
    if not whole:
        raise cell.error(begin.line, "The BEGIN SOLUTION block is empty.", "Put the solution between the markers.")
    for node in whole:
        if node.end_lineno >= end.line:
            problem = "END SOLUTION cuts a statement in two."
            raise cell.error(end.line, problem, "Close the block where the statement ends, or begin inside it.")
        if node.col_offset < begin.column:
            problem = "The block holds statements of an outer level."
            raise cell.error(node.lineno, problem, "Indent both markers like the first statement between them.")
    top = min(whole, key=lambda node: (node.lineno, node.col_offset))
    if top.col_offset != begin.column:
        problem = "BEGIN SOLUTION is not indented like the block."
        raise cell.error(begin.line, problem, "Indent it like the first statement below it.")
    _refuse_loose_lines(cell, whole, inside)
    _require_exercise(cell, top.lineno, begin.line)
    span = Span((begin.line, begin.column), (end.line, len(lines[end.line - 1])))
    return span, "...", begin.hint, top.lineno - begin.line


def _refuse_loose_lines(cell: SourceCell, whole: list[ast.stmt], inside: range) -> None:
    """A line that belongs to no statement of the block (an `else:` of the outer `if`) would vanish with it."""
    starts = ((first_line(node) if isinstance(node, Definition) else node.lineno, node.end_lineno) for node in whole)
    covered = {line for start, end in starts for line in range(start, end + 1)}
    for line in inside:
        text = cell.masked.splitlines()[line - 1].strip()
        if text and not text.startswith("#") and line not in covered:
            problem = "The block cuts a statement in two."
            raise cell.error(line, problem, "Put both markers at the same level of the same statement list.")


def _refuse_overlap(cell: SourceCell, edits: list[_Edit]) -> None:
    for (before, *_), (after, *_) in pairwise(edits):
        if after.start[0] <= before.end[0]:
            problem = "Two markers claim the same lines."
            raise cell.error(after.start[0], problem, "Remove one of them, or give each value a line of its own.")


def _require_exercise(cell: SourceCell, line: int, shown: int) -> None:
    if owner(cell, line) is None:
        problem = "The marker stands outside an exercise."
        raise cell.error(shown, problem, "Put it in a function or class decorated with `@lab.exercise`.")


def _apply(cell: SourceCell, edits: list[_Edit], owners: list[str | None]) -> Stripped:
    """Write the gaps, from the last to the first so that places above stay valid, and look at the result."""
    lines = cell.source.split("\n")
    for span, text, hint, _ in reversed(edits):
        (top, left), (bottom, _) = span.start, span.end
        behind = cell.source.split("\n")[bottom - 1][span.end[1] :].partition("#")[0].rstrip()
        lines[top - 1 : bottom] = [f"{lines[top - 1][:left]}{text}{behind}  # {hint}"]
    source, gaps, gone = "\n".join(lines), [], 0
    for (span, _, hint, _), name in zip(edits, owners, strict=True):
        gaps.append(Gap(str(name), hint, span.start[0] - gone))
        gone += span.end[0] - span.start[0]
    _check_result(cell, source, gaps)
    removed = frozenset(n for span, _, _, skip in edits for n in range(span.start[0] + bool(skip), span.end[0] + 1))
    return Stripped(source, gaps, removed)


def _check_result(cell: SourceCell, source: str, gaps: list[Gap]) -> None:
    try:
        found = bare_gaps(source)
        ranges = [range(first_line(node), node.end_lineno + 1) for node in exercises(ast.parse(plain_python(source)))]
    except SyntaxError as error:
        problem = f"With the gaps open, line {error.lineno} is not valid Python ({error.msg})."
        raise cell.error(1, problem, "Let each marker cover whole statements or one value.") from error
    seen = [line for line, _ in found if any(line in lines for lines in ranges)]
    if seen != [gap.line for gap in gaps]:
        problem = f"The gaps in lines {[gap.line for gap in gaps]} are seen in lines {seen}."
        raise cell.error(1, problem, "Give each gap a line of its own.")

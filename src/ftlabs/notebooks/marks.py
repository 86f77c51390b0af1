"""Reading markers: which comments of a cell are markers, and which only look like ones."""

import re
import tokenize
from dataclasses import dataclass

from ftlabs.notebooks.masking import comments
from ftlabs.notebooks.source_cell import SourceCell, error_at

_MARKER = re.compile(r"#\s*(BEGIN\s+|END\s+)?SOLUTION\s*(?::\s*(.*))?$")
LOOKALIKE = re.compile(r"#\s*(?:SOLUTION\b|(?i:(?:BEGIN|END)\s+SOLUTION\b|SOLUTION\s*(?::|$)))")


@dataclass(frozen=True)
class Marker:
    """One marker as written: its kind ("", "BEGIN" or "END"), hint, place, and the brackets open around it."""

    kind: str
    hint: str
    line: int
    column: int
    depth: int


def refuse_hidden_markers(source: str, masked: str | None, lab: str) -> None:
    """A marker on a magic line, or in a `%%bash` cell, would be released as it stands."""
    kept = [""] * len(source.splitlines()) if masked is None else masked.splitlines()
    for number, line in enumerate(source.splitlines(), start=1):
        became = kept[number - 1] if number <= len(kept) else ""
        if line != became and became != "#" + line and LOOKALIKE.search(line):
            remedy = "Markers work in Python only: move the solution into a function."
            raise error_at(lab, source, number, "A marker stands in a line that is not Python.", remedy)


def read_markers(cell: SourceCell) -> list[Marker]:
    """The markers of a cell, from top to bottom. Raises BuildError for one without a hint or misspelt."""
    marks = []
    try:
        found = comments(cell.masked)
    except (tokenize.TokenError, SyntaxError) as error:
        raise cell.error(1, f"The cell is not valid Python ({error}).", "Correct it in the source.") from error
    for line, column, text, depth in found:
        match = _MARKER.match(text)
        if match is None and LOOKALIKE.search(text):
            remedy = "Write `# SOLUTION: hint`, `# BEGIN SOLUTION: hint` or `# END SOLUTION`, and no other comment."
            raise cell.error(line, "This looks like a marker but is none.", remedy)
        if match:
            kind, hint = (match[1] or "").strip(), (match[2] or "").strip()
            if not hint and kind != "END":
                form = f"# {kind} SOLUTION: hint".replace("  ", " ")
                raise cell.error(line, "The marker has no hint.", f"Say what belongs in the gap: `{form}`.")
            marks.append(Marker(kind, hint, line, column, depth))
    return marks


def pairs(cell: SourceCell, marks: list[Marker]) -> list[tuple[Marker, Marker]]:
    """The BEGIN and END markers that belong together. Raises BuildError when they do not match or nest."""
    found: list[tuple[Marker, Marker]] = []
    begin = None
    for mark in marks:
        if mark.kind == "BEGIN" and begin:
            raise cell.error(mark.line, "A BEGIN SOLUTION stands inside another.", "Close the first with END SOLUTION.")
        if not mark.kind and begin:
            raise cell.error(mark.line, "A `# SOLUTION` stands inside a BEGIN SOLUTION block.", "Remove one of them.")
        if mark.kind == "END" and not begin:
            raise cell.error(mark.line, "END SOLUTION without BEGIN SOLUTION.", "Add `# BEGIN SOLUTION: hint` above.")
        if mark.kind == "BEGIN":
            begin = mark
        elif begin:
            found.append((begin, mark))
            begin = None
    if begin:
        raise cell.error(begin.line, "BEGIN SOLUTION is never closed.", "Add `# END SOLUTION` in the same cell.")
    return found

"""Does a released lab give a solution away? The test behind "no lab holds a solution line"."""

import io
import json
import re
import tokenize
from pathlib import Path

import nbformat

from ftlabs.errors import BuildError
from ftlabs.notebooks.cells import LabSource, read_source
from ftlabs.notebooks.layout import Layout

# Shorter lines (`else:`, `r=8`) are found only as a whole line: inside a sentence they would be found by accident.
_LONG = 12


def leaks(lab: str, layout: Layout | None = None, released: Path | None = None) -> list[str]:
    """Solution lines of a lab that can be read in its released notebook or its stubs, as they stand in the source.

    Spaces and comments do not count. Lines of code that the source also has outside of solutions are excepted; prose
    is not: a hint that holds the answer is a leak. released: another notebook than the lab's own.
    Raises BuildError when the lab was not built yet.
    """
    layout = layout or Layout.of_course()
    source = read_source(lab, layout.source(lab).read_text(encoding="utf-8"))
    lines, text = _released(lab, layout, released)
    open_code = {key for cell in source.cells if cell.kind == "code" for key in _keys(cell.released)}
    return [line for key, line in _solutions(source) if key not in open_code and _occurs(key, lines, text)]


def _released(lab: str, layout: Layout, released: Path | None) -> tuple[set[str], str]:
    path = released or layout.notebook(lab, "lab")
    if not path.is_file():
        raise BuildError(f"{lab} has no released notebook {path}. Run `ftlabs build`.")
    nb = nbformat.read(path, as_version=4)
    texts = [cell.source for cell in nb.cells] + [str(cell.get("outputs", "")) for cell in nb.cells]
    if layout.stub(lab).is_file():
        entries = json.loads(layout.stub(lab).read_text(encoding="utf-8"))["exercises"].values()
        texts += [entry["source"] for entry in entries]
    return {key for text in texts for key in _keys(text)}, _squeezed("\n".join(texts))


def _solutions(source: LabSource) -> list[tuple[str, str]]:
    found = []
    for cell in source.cells:
        for number, line in enumerate(cell.worked.split("\n"), start=1):
            key = _key(line)
            # Brackets and keywords alone say nothing.
            if number in cell.removed and len(re.sub(r"\W", "", key)) > 1 and key not in _SAYS_NOTHING:
                found.append((key, line.strip()))
    return found


_SAYS_NOTHING = {"else:", "try:", "finally:", "pass", "return", "break", "continue"}


def _occurs(key: str, lines: set[str], text: str) -> bool:
    return key in lines or (len(key) >= _LONG and key in text)


def _keys(text: str) -> list[str]:
    return [_key(line) for line in text.split("\n")]


def _key(line: str) -> str:
    """A line without comment, spaces and the comma at its end."""
    comment = None
    try:
        for token in tokenize.generate_tokens(io.StringIO(line.strip()).readline):
            if token.type == tokenize.COMMENT:
                comment = token.start[1]
    except (tokenize.TokenError, SyntaxError, IndentationError):
        pass  # part of a longer statement: the tokens up to here were seen
    return _squeezed(line.strip()[:comment]).removesuffix(",")


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)

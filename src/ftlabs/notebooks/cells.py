"""From the source of a lab to its two notebooks and to what the package must know of its gaps. Nothing is run here."""

import ast
import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import Any

import nbformat
from nbformat import NotebookNode

from ftlabs.errors import BuildError
from ftlabs.notebooks.header import setup_cell, title_cell
from ftlabs.notebooks.layout import Layout
from ftlabs.notebooks.markers import Gap, strip
from ftlabs.notebooks.masking import plain_python
from ftlabs.notebooks.source_cell import exercises, first_line

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
LANGUAGE = {
    "codemirror_mode": {"name": "ipython", "version": 3},
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}
# What a cell's header may carry into the notebook; the rest is jupytext's own bookkeeping.
_METADATA = {"tags", "jupyter", "editable", "deletable", "slideshow", "raw_mimetype", "attachments"}


@dataclass(frozen=True)
class SourcedCell:
    """One cell: type, worked text, released text, metadata, id, and which worked lines (1-based) were taken out."""

    kind: str
    worked: str
    released: str
    metadata: dict[str, Any]
    id: str
    gaps: list[Gap]
    removed: frozenset[int]


@dataclass(frozen=True)
class LabSource:
    """A lab as read from its source: its name, the hash of its text, its cells."""

    name: str
    sha256: str
    cells: list[SourcedCell]


def read_source(lab: str, text: str) -> LabSource:
    """Read a lab's source (jupytext's percent format). Raises BuildError where a marker or an exercise is wrong."""
    import jupytext

    parsed = jupytext.reads(text, fmt="py:percent")
    seen: Counter[tuple[str, str]] = Counter()
    cells = []
    for cell in parsed.cells:
        key = (cell.cell_type, cell.source)
        seen[key] += 1
        opened = strip(cell.source, lab) if cell.cell_type == "code" else None
        cells.append(
            SourcedCell(
                kind=cell.cell_type,
                worked=cell.source,
                released=opened.source if opened else cell.source,
                metadata={name: value for name, value in cell.metadata.items() if name in _METADATA},
                id=cell_id(*key, seen[key]),
                gaps=opened.gaps if opened else [],
                removed=opened.removed if opened else frozenset(),
            )
        )
    if not cells:
        raise BuildError(f"{lab}: the source has no cells. Start a cell with a line `# %%` or `# %% [markdown]`.")
    return LabSource(lab, hashlib.sha256(text.replace("\r\n", "\n").encode()).hexdigest(), cells)


def cell_id(kind: str, text: str, occurrence: int) -> str:
    """An id that depends on nothing but a cell's type, its worked text and how often the same came before it."""
    return hashlib.sha256(f"{kind}\0{occurrence}\0{text}".encode()).hexdigest()[:12]


def notebook(source: LabSource, kind: str, layout: Layout) -> NotebookNode:
    """The notebook of a lab (kind "lab") or of its worked solution ("solution"), without outputs."""
    info = layout.describe(source.name)
    cells = [
        _cell("markdown", title_cell(info, kind, layout), cell_id("title", source.name, 1), {}),
        _cell("code", setup_cell(layout), cell_id("set-up", "", 1), {}),
    ]
    for cell in source.cells:
        cells.append(_cell(cell.kind, cell.worked if kind == "solution" else cell.released, cell.id, cell.metadata))
    about = {"lab": source.name, "kind": kind, "source_sha256": source.sha256}
    metadata = {"ftlabs": about, "kernelspec": KERNELSPEC, "language_info": LANGUAGE}
    made = nbformat.from_dict({"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})
    nbformat.validate(made)
    return made


def stubs(source: LabSource) -> dict[str, Any]:
    """What the package must know of a lab: each exercise's untouched source, its cell and its gaps.

    A gap's line counts from 1 at the first decorator. Raises BuildError when two exercises share a name.
    """
    found: dict[str, Any] = {}
    for cell in source.cells:
        if not cell.gaps:
            continue
        lines = cell.released.split("\n")
        for node in exercises(ast.parse(plain_python(cell.released) or "")):
            if node.name in found:
                raise BuildError(f"{source.name}: two exercises are called `{node.name}`. Give one another name.")
            top = first_line(node)
            gaps = [{"hint": g.hint, "line": g.line - top + 1} for g in cell.gaps if g.exercise == node.name]
            text = "\n".join(lines[top - 1 : node.end_lineno])
            found[node.name] = {"source": text, "cell_id": cell.id, "gaps": gaps}
    return {"lab": source.name, "exercises": found}


def _cell(kind: str, text: str, identity: str, metadata: dict[str, Any]) -> dict[str, Any]:
    cell = {"cell_type": kind, "id": identity, "metadata": metadata, "source": text}
    return cell | {"execution_count": None, "outputs": []} if kind == "code" else cell

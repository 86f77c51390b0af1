"""pytest plugin for labs/ and solutions/: strict mode by folder, one outcome per notebook, and how long each took.

nbval makes one test of each cell and starts one kernel per notebook. This adds what it does not know of the course.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from nbval.plugin import IPyNbCell, IPyNbFile
from notebook_outcome import EXPECTED_STATUS, cards, complaints

OUTCOME = "every exercise and claim"
CELL_BUDGET, NOTEBOOK_BUDGET = 40.0, 90.0  # seconds on two cores and the built-in model: reported, not asserted


def kernel_environment(folder: str) -> dict[str, str | None]:
    """What kernels of that folder are started with; None removes a name.

    Solutions are strict: a verdict other than right, or a claim that does not hold, raises. Both folders run on the
    built-in model, whatever the machine could do. The kernel chooses how to draw, as it does for a student.
    """
    strict = "1" if folder == "solutions" else None
    return {"FTLABS_TIER": "tiny", "FTLABS_MODEL": None, "FTLABS_STRICT": strict, "MPLBACKEND": None}


def course_folder(path: Path, root: Path) -> str | None:
    """ "labs" or "solutions" when the notebook lies there, else None."""
    folder = path.parent.name if path.parent.parent == root else None
    return folder if folder in EXPECTED_STATUS else None


class Outcome(pytest.Item):
    """Runs after the cells of its notebook and judges what they showed."""

    def __init__(self, *, cells: list[IPyNbCell], folder: str, **arguments) -> None:
        super().__init__(**arguments)
        self.cells = cells
        self.folder = folder

    def runtest(self) -> None:
        from ftlabs.course.catalogue import info

        unrun = [cell.name for cell in self.cells if cell.test_outputs is None]
        if unrun:
            pytest.fail(f"these cells did not run, so nothing can be said: {', '.join(unrun)}", pytrace=False)
        shown = [card for cell in self.cells for card in cards(cell.test_outputs)]
        exercises = [exercise.name for exercise in info(self.path.stem).exercises]
        problems = complaints(self.folder, exercises, shown)
        if problems:
            pytest.fail(f"{self.folder}/{self.path.name}:\n- " + "\n- ".join(problems), pytrace=False)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, f"{self.path.name}: {OUTCOME}"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put an outcome behind the last cell of each notebook of the course."""
    cells = defaultdict(list)
    for item in items:
        if isinstance(item, IPyNbCell) and course_folder(item.path, config.rootpath):
            cells[item.parent].append(item)
    for notebook, own in cells.items():
        folder = course_folder(notebook.path, config.rootpath)
        outcome = Outcome.from_parent(notebook, name=OUTCOME, cells=own, folder=folder)
        items.insert(items.index(own[-1]) + 1, outcome)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """A kernel copies the environment of the moment it is started: in the set-up of its notebook's first cell."""
    folder = course_folder(item.path, item.config.rootpath) if isinstance(item.parent, IPyNbFile) else None
    if folder is None:
        return (yield)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in kernel_environment(folder).items():
            if value is None:
                patch.delenv(name, raising=False)
            else:
                patch.setenv(name, value)
        return (yield)


def pytest_terminal_summary(terminalreporter) -> None:
    """One line per notebook: its time and its longest cell, marked when over the course's budget."""
    spent = defaultdict(lambda: defaultdict(float))
    for reports in terminalreporter.stats.values():
        for report in reports:
            notebook, separator, cell = getattr(report, "nodeid", "").partition(".ipynb::")
            if separator:
                spent[f"{notebook}.ipynb"][cell] += getattr(report, "duration", 0.0)
    if not spent:
        return
    terminalreporter.section(f"time of notebooks ({os.cpu_count()} cores, shared by all workers)")
    for notebook, cells in sorted(spent.items()):
        longest = max(cells, key=cells.get)
        total = sum(cells.values())
        over = total > NOTEBOOK_BUDGET or cells[longest] > CELL_BUDGET
        budget = f"  over the budget of {CELL_BUDGET:.0f} s a cell, {NOTEBOOK_BUDGET:.0f} s a notebook" if over else ""
        terminalreporter.line(f"{notebook}  {total:.1f} s, longest: {longest} {cells[longest]:.1f} s{budget}")

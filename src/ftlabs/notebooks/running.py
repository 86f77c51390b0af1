"""`ftlabs run`: a notebook from top to bottom in the terminal, and what came of it."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from ftlabs import paths
from ftlabs.errors import CourseError
from ftlabs.notebooks import kernel
from ftlabs.notebooks.bar import CellBar, first_line

MIME = "application/vnd.ftlabs+json"


@dataclass(frozen=True)
class CellRun:
    """One code cell that ran: its place in the notebook (from 1), its first line, seconds, and its error if any."""

    number: int
    first_line: str
    seconds: float
    error: str | None = None


@dataclass
class RunReport:
    """What a run gave. verdicts, claims and summary are the data that the lab's cards carry (dicts, see `course`)."""

    lab: str
    notebook: Path
    strict: bool = False
    cells: list[CellRun] = field(default_factory=list)
    verdicts: list[dict[str, Any]] = field(default_factory=list)
    claims: list[dict[str, Any]] = field(default_factory=list)
    summary: dict[str, Any] | None = None
    stopped: str | None = None
    seconds: float = 0.0

    @property
    def errors(self) -> list[CellRun]:
        """The cells that raised."""
        return [cell for cell in self.cells if cell.error]

    @property
    def ok(self) -> bool:
        """Whether every cell ran without an error. Open exercises are no error, unless the run is strict."""
        return not self.errors and self.stopped is None


def run_lab(
    lab: str | Path, *, solution: bool = False, notebook: Path | None = None, timeout: float = 600, bar: bool = True
) -> RunReport:
    """Run a lab's notebook in a kernel of this Python; the file stays as it is.

    lab: a name or number ("00"), or the path of a notebook. It is the student's copy in my-labs/ if there is one, else
    the lab as released; solution: the worked one, strictly. notebook: this file instead. timeout: seconds per cell.
    A cell that raises does not end the run; a dead kernel and a cell without an end do, and the report says so.
    Raises CourseError for a notebook that is missing or damaged.
    """
    path = notebook or (Path(lab) if Path(lab).suffix == ".ipynb" else _find(str(lab), solution))
    nb = read_notebook(path)
    strict = solution or nb.metadata.get("ftlabs", {}).get("kind") == "solution"
    report = RunReport(nb.metadata.get("ftlabs", {}).get("lab", path.stem), path, strict)
    began = time.perf_counter()
    with CellBar(report.lab, nb, bar) as progress:
        outcome = kernel.execute(
            nb,
            cwd=_folder(path),
            timeout=timeout,
            env={"FTLABS_STRICT": "1"} if strict else {},
            allow_errors=True,
            on_start=progress.start,
            on_done=progress.done,
        )
    report.seconds = time.perf_counter() - began
    _collect(nb, outcome, report)
    return report


def read_notebook(path: Path) -> NotebookNode:
    """A notebook from a file. Raises CourseError, with what to do, when it is missing or damaged."""
    restore = f"Restore it with `ftlabs lab --reset {path.stem}` (your copy) or `git checkout` (the course's)."
    try:
        nb = nbformat.read(path, as_version=4)
        nbformat.validate(nb)
    except FileNotFoundError:
        raise CourseError(f"There is no notebook {path}. `ftlabs build` makes the course's notebooks.") from None
    except OSError as error:
        raise CourseError(f"{path} cannot be read: {error.strerror or error}.") from error
    except nbformat.ValidationError as error:
        raise CourseError(f"{path} is no valid notebook: {error.message}.\n{restore}") from error
    except Exception as error:  # nbformat wraps broken JSON in several types
        reason = str(error.__cause__ or error).splitlines()[0][:200]
        raise CourseError(f"{path} is damaged and cannot be read as a notebook ({reason}).\n{restore}") from error
    return nb


def print_report(report: RunReport) -> None:
    """Print verdicts, claims, errors and time to the terminal."""
    from ftlabs.notebooks.report import show

    show(report)


def _find(lab: str, solution: bool) -> Path:
    folders = [paths.solutions()] if solution else [paths.my_labs(), paths.labs()]
    for folder in folders:
        for path in sorted(folder.glob("*.ipynb")):
            if lab in (path.stem, path.stem.partition("_")[0]):
                return path
    known = sorted({path.stem for folder in folders for path in folder.glob("*.ipynb")})
    raise CourseError(f"There is no lab called {lab!r}. The labs are: {', '.join(known) or 'none built yet'}.")


def _folder(path: Path) -> Path | None:
    """Where the kernel works: beside the notebook as in Jupyter, but never in the course's own folders."""
    folder = path.resolve().parent
    try:
        own = {paths.labs().resolve(), paths.solutions().resolve()}
    except CourseError:  # any notebook can be run, with a course around or without
        own = set()
    return None if folder in own else folder


def _collect(nb: NotebookNode, outcome: kernel.Outcome, report: RunReport) -> None:
    verdicts: dict[str, dict[str, Any]] = {}
    claims: dict[str, dict[str, Any]] = {}
    for index, seconds in outcome.seconds.items():
        cell = nb.cells[index]
        raised = [o for o in cell.outputs if o.output_type == "error"]
        expected = "raises-exception" in cell.metadata.get("tags", [])
        error = kernel.plain(f"{raised[0].ename}: {raised[0].evalue}") if raised and not expected else None
        report.cells.append(CellRun(index + 1, first_line(cell), seconds, error))
        for data in (output.get("data", {}).get(MIME) for output in cell.outputs):
            if not isinstance(data, dict):
                continue
            # A cell may show a card again; the last one counts.
            if data.get("kind") == "verdict":
                verdicts[data.get("exercise", "")] = data
            elif data.get("kind") == "claim":
                claims[data.get("sentence", "")] = data
            elif data.get("kind") == "summary":
                report.summary = data
    report.verdicts, report.claims = list(verdicts.values()), list(claims.values())
    if stop := outcome.stop:
        where = (
            "Before the first cell"
            if stop.cell is None
            else f"In cell {stop.cell + 1} (`{first_line(nb.cells[stop.cell])}`)"
        )
        report.stopped = f"{where}: {stop.message}"

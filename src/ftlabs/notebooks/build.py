"""`ftlabs build`: from the source of each lab its released notebook, its worked solution and its stubs."""

import json
import platform
import re
import tempfile
from importlib.metadata import version
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from ftlabs.errors import BuildError, CourseError
from ftlabs.notebooks import files, kernel, materials, outputs, readme
from ftlabs.notebooks.bar import CellBar, first_line
from ftlabs.notebooks.cells import LANGUAGE, LabSource, notebook, read_source, stubs
from ftlabs.notebooks.layout import Layout
from ftlabs.notebooks.problem import Problem

TIMEOUT = 120  # seconds for one cell of a solution
_ENVIRONMENT = {"FTLABS_STRICT": "1", "FTLABS_TIER": "tiny", "HF_HUB_OFFLINE": "1"}
_RUN = "Run `ftlabs build`."


def build(
    labs: list[str] | None = None, *, check: bool = False, execute: bool = True, layout: Layout | None = None
) -> list[Problem]:
    """Make notebooks and stubs from solutions/*.py, and the README's table. Returns what is wrong; empty is good.

    labs: names or numbers, None for all. check: write nothing, report what is out of date. execute: run solutions
    whose outputs were made from an older source; outputs of the others are kept.
    Raises BuildError for a lab that does not exist, MachineError when a file cannot be written.
    """
    layout = layout or Layout.of_course()
    problems: list[Problem] = []
    for lab in layout.choose(labs):
        try:
            problems += _check(lab, layout) if check else _build(lab, layout, execute)
        except (BuildError, CourseError) as error:
            problems.append(Problem(lab, str(error)))
    if labs is None:
        problems += _orphans(layout)
    return problems + _readme(layout, check)


def _read(lab: str, layout: Layout) -> LabSource:
    path = layout.source(lab)
    try:
        source = read_source(lab, path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise BuildError(f"{path} is not UTF-8 text ({error}). Save it as UTF-8.") from error
    known, marked = {e.name for e in layout.describe(lab).exercises}, set(stubs(source)["exercises"])
    if known != marked:
        lacking = "".join(f"\nIn the catalogue but not in the source: {name}." for name in sorted(known - marked))
        unknown = "".join(f"\nIn the source but not in the catalogue: {name}." for name in sorted(marked - known))
        raise BuildError(f"{lab}: exercises of the source and of the catalogue differ.{lacking}{unknown}")
    return source


def _build(lab: str, layout: Layout, execute: bool) -> list[Problem]:
    source = _read(lab, layout)
    # The stubs first: while the solution runs, the package reads them.
    files.write(layout.stub(lab), _stub_text(source))
    files.write(layout.notebook(lab, "lab"), text_of(notebook(source, "lab", layout)))
    solution = notebook(source, "solution", layout)
    fresh = _carry_over(solution, layout.notebook(lab, "solution"), source.sha256)
    problems: list[Problem] = []
    if not fresh and execute:
        solution = notebook(source, "solution", layout)
        problems = _execute(lab, solution, layout)
    if not problems:
        files.write(layout.notebook(lab, "solution"), text_of(solution))
    return problems


def _carry_over(solution: NotebookNode, path: Path, sha256: str) -> bool:
    """Take outputs over from the notebook on disk; whether they are complete and of this source, model and data."""
    about = solution.metadata.ftlabs
    about.source_sha256 = about.materials_sha256 = None
    old = _load(path)
    if old is None:
        return False
    complete = outputs.keep(old, solution)
    made_from = old.metadata.get("ftlabs", {})
    for name in ("source_sha256", "materials_sha256"):
        about[name] = made_from.get(name)
    if "executed_with" in made_from:
        about.executed_with = made_from["executed_with"]
    return complete and about.source_sha256 == sha256 and about.materials_sha256 == materials.of(about.lab)


def _execute(lab: str, solution: NotebookNode, layout: Layout) -> list[Problem]:
    # An empty cache, so that the outputs show each model being trained.
    with CellBar(f"{lab} (solution)", solution) as bar, tempfile.TemporaryDirectory() as cache:
        settings = _ENVIRONMENT | {"FTLABS_CACHE": cache}
        outcome = kernel.execute(solution, timeout=TIMEOUT, env=settings, on_start=bar.start, on_done=bar.done)
    if outcome.stop:
        return [Problem(lab, _why(lab, solution, outcome.stop))]
    outputs.tidy(solution)
    named = outputs.machine_paths(solution, [layout.solutions.parent, Path.home()])
    if named:
        remedy = "Print a path relative to the course, or none."
        return [Problem(lab, f"the outputs of the solution name a folder of this machine ({named[0]}). {remedy}")]
    packages = {name: version(name) for name in ("torch", "transformers")}
    solution.metadata.ftlabs.executed_with = {"python": platform.python_version(), **packages}
    solution.metadata.ftlabs.materials_sha256 = materials.of(lab)
    # nbclient writes the version of this Python here, which would differ from machine to machine.
    solution.metadata.language_info = nbformat.from_dict(LANGUAGE)
    return []


def _why(lab: str, solution: NotebookNode, stop: kernel.Stop) -> str:
    if stop.cell is None:
        return f"the solution did not start: {stop.message}"
    text = solution.cells[stop.cell].source
    found = re.search(r"\.exercise.*?\n\s*(?:def|class)\s+(\w+)", text, re.DOTALL)
    exercise = f", exercise `{found[1]}`" if found else ""
    first = first_line(solution.cells[stop.cell])
    return f"{lab}, cell {stop.cell + 1} (`{first}`){exercise}: the solution failed: {stop.message}"


def _check(lab: str, layout: Layout) -> list[Problem]:
    source = _read(lab, layout)
    problems = []
    made = {layout.stub(lab): _stub_text(source), layout.notebook(lab, "lab"): text_of(notebook(source, "lab", layout))}
    for path, text in made.items():
        if not path.is_file() or path.read_bytes() != text.encode():
            state = "differs from its source" if path.is_file() else "is missing"
            problems.append(Problem(lab, f"{_short(path)} {state}. {_RUN}"))
    path = layout.notebook(lab, "solution")
    old, new = _load(path), notebook(source, "solution", layout)
    if old is None:
        return [*problems, Problem(lab, f"{_short(path)} is missing or unreadable. {_RUN}")]
    if outputs.without_outputs(old) != outputs.without_outputs(new):
        problems.append(Problem(lab, f"{_short(path)} differs from its source. {_RUN}"))
    made_from = old.metadata.get("ftlabs", {})
    if made_from.get("source_sha256") is None:
        problems.append(Problem(lab, f"{_short(path)} was never run. {_RUN}"))
    elif made_from["source_sha256"] != source.sha256:
        problems.append(Problem(lab, f"{_short(path)} shows outputs of an older source. {_RUN}"))
    elif made_from.get("materials_sha256") != materials.of(lab):
        problems.append(Problem(lab, f"{_short(path)} shows outputs of another base model or other data. {_RUN}"))
    elif not outputs.keep(old, new):
        problems.append(Problem(lab, f"{_short(path)} lacks outputs. {_RUN}"))
    return problems


def _orphans(layout: Layout) -> list[Problem]:
    """Notebooks and stubs whose source is gone."""
    known = set(layout.names())
    made = [*layout.labs.glob("*.ipynb"), *layout.solutions.glob("*.ipynb"), *layout.stubs.glob("*.json")]
    return [
        Problem(None, f"{_short(path)} has no source solutions/{path.stem}.py. Delete it, or restore the source.")
        for path in sorted(made)
        if path.stem not in known
    ]


def _readme(layout: Layout, check: bool) -> list[Problem]:
    if layout.readme is None:
        return []
    try:
        text = layout.readme.read_text(encoding="utf-8")
        renewed = readme.with_table(text, layout, layout.readme.name)
    except FileNotFoundError:
        return [Problem(None, f"There is no {layout.readme}. Write one that holds {readme.START} and {readme.END}.")]
    except (BuildError, CourseError) as error:
        return [Problem(None, str(error))]
    if check:
        stale = Problem(None, f"The table of labs in {layout.readme.name} is out of date. {_RUN}")
        return [] if renewed == text else [stale]
    files.write(layout.readme, renewed)
    return []


def text_of(nb: NotebookNode) -> str:
    """A notebook as the text of its file: the same bytes for the same content."""
    return nbformat.writes(nb, version=4).rstrip("\n") + "\n"


def _stub_text(source: LabSource) -> str:
    return json.dumps(stubs(source), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _load(path: Path) -> NotebookNode | None:
    try:
        return nbformat.read(path, as_version=4)
    except Exception:  # missing, no JSON, no notebook: all mean that there is nothing to keep
        return None


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"

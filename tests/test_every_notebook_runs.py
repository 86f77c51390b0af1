"""`make test` leaves nothing out, and the notebooks it runs are strict where they should be."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from notebook_runs import OUTCOME, kernel_environment

ROOT = Path(__file__).parents[1]
SELECTED = ("tests", "labs", "solutions")
NOT_TESTS = ("tests/fixtures/", "tests/benchmarks/")


def make_test_command():
    """The arguments of pytest in the Makefile's recipe of `make test`."""
    recipe = re.search(r"^test:.*\n\t@?(.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE).group(1)
    _, _, arguments = recipe.partition("-m pytest")
    return [word for word in shlex.split(arguments) if word != "$(ARGS)"]


@pytest.fixture(scope="module")
def collected(request):
    """Every test that `make test` collects, by its id: asked of pytest, where this run is not `make test` itself."""
    config = request.config
    narrowing = ("keyword", "markexpr", "ignore", "ignore_glob", "deselect", "lf")
    if config.args == config.getini("testpaths") and not any(map(config.getoption, narrowing)):
        return [item.nodeid for item in request.session.items]
    command = [sys.executable, "-m", "pytest", *make_test_command(), "--collect-only", "-q", "-p", "no:cacheprovider"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout[-3000:] + answer.stderr[-3000:]
    return [line for line in answer.stdout.splitlines() if "::" in line]


def course_files():
    """The files of the repository: what git tracks or would track, so neither .venv nor a student's copies."""
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
        names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
        return [name for name in names if (ROOT / name).is_file()]
    ignored = {".venv", "my-labs", "build", ".git"}
    files = (file.relative_to(ROOT) for file in ROOT.rglob("*") if file.is_file())
    return [file.as_posix() for file in files if file.parts[0] not in ignored]


def notebooks():
    return [name for name in course_files() if re.fullmatch(r"(labs|solutions)/[^/]+\.ipynb", name)]


def test_there_is_a_lab_to_test():
    assert "labs/00_start_here.ipynb" in notebooks()


def test_every_cell_of_every_notebook_is_run_and_judged(collected):
    for name in notebooks():
        cells = [cell for cell in nbformat.read(ROOT / name, as_version=4).cells if cell.cell_type == "code"]
        expected = [f"{name}::Cell {number}" for number in range(len(cells))] + [f"{name}::{OUTCOME}"]
        assert [test for test in collected if test.startswith(f"{name}::")] == expected


def test_no_cell_is_skipped_or_allowed_to_fail():
    """nbval obeys such marks silently, so none may stand in a lab."""
    marks = {"nbval-skip", "nbval-raises-exception", "raises-exception", "skip-execution"}
    for name in notebooks():
        for cell in nbformat.read(ROOT / name, as_version=4).cells:
            assert not marks & set(cell.metadata.get("tags", [])), name
            assert not re.search(r"NBVAL_(SKIP|RAISES_EXCEPTION)", cell.source), name


def test_no_test_stands_outside_the_selection(collected):
    for name in course_files():
        file = Path(name)
        is_test = file.suffix == ".ipynb" or re.fullmatch(r"test_.*\.py|.*_test\.py", file.name)
        if not is_test or (name.startswith(NOT_TESTS) and file.suffix == ".ipynb"):
            continue
        assert file.parts[0] in SELECTED, f"{name} is never run: it stands outside {', '.join(SELECTED)}"
        assert any(test.startswith(f"{name}::") for test in collected), f"{name} holds no test that is collected"


def test_labs_solutions_sources_and_catalogue_belong_together():
    from ftlabs.course.catalogue import catalogue

    files = course_files()

    def stems(pattern):
        return sorted(Path(name).stem for name in files if re.fullmatch(pattern, name))

    assert (
        stems(r"labs/.*\.ipynb") == stems(r"solutions/.*\.ipynb") == stems(r"solutions/\d.*\.py") == list(catalogue())
    )


# A course in miniature, run by the same plugins

CELLS = {
    "strict": 'import os; assert os.environ.get("FTLABS_STRICT") == {expected!r}',
    "tier": 'assert os.environ["FTLABS_TIER"] == "tiny" and "FTLABS_MODEL" not in os.environ',
    "guard": (
        "import socket\n"
        "try:\n"
        '    socket.create_connection(("192.0.2.1", 80), timeout=1)\n'
        "except OSError as error:\n"
        '    assert type(error).__name__ == "NetworkForbiddenError"\n'
        "else:\n"
        '    raise AssertionError("reached the network")'
    ),
}
CARD = """\
from IPython.display import display
for card in {cards}:
    display({{"text/plain": "card", "application/vnd.ftlabs+json": card}}, raw=True)
"""


def card_of(status):
    return [
        {"kind": "verdict", "exercise": "answer", "status": status},
        {"kind": "claim", "sentence": "it holds", "held": True, "measured": "1", "substitutes": []},
        {"kind": "summary", "exercises": {"answer": status}, "claims": [], "seconds": 1, "memory_gb": 1},
    ]


def write_notebook(file, *sources):
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    file.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=cells), file)


def run_miniature(folder):
    """Run pytest as `make test` does, in one process; returns {test id: outcome} and all it printed."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "tests", folder / "tests", ignore=lambda _, names: [n for n in names if not plugin(n)])
    # The course's catalogue does not know this lab, so the miniature brings its own.
    catalogue = folder / "tests" / "conftest.py"
    catalogue.write_text(
        "import types\n"
        "import ftlabs.course.catalogue as catalogue\n"
        "exercise = types.SimpleNamespace(name='answer')\n"
        "catalogue.info = lambda lab: types.SimpleNamespace(exercises=(exercise,))\n"
    )
    parallel = ("-n", "2", "--dist", "loadscope", "--no-loadscope-reorder")
    words = [word for word in make_test_command() if word not in parallel]
    command = [sys.executable, "-m", "pytest", *words, "-rA", "-p", "no:cacheprovider", "tests", "labs", "solutions"]
    personal = {"FTLABS_STRICT": "1", "FTLABS_TIER": "large", "FTLABS_MODEL": "somebody/else"}
    answer = subprocess.run(command, cwd=folder, env=os.environ | personal, capture_output=True, text=True)
    found = re.findall(r"^(PASSED|FAILED|ERROR) (\S+\.ipynb::[^-\n]*)", answer.stdout, re.MULTILINE)
    return {test.strip(): outcome for outcome, test in found}, answer.stdout + answer.stderr


def plugin(name):
    plugins = ("sealed_environment.py", "network_guard.py", "notebook_runs.py", "slow_first.py")
    return name in (*plugins, "notebook_outcome.py")


@pytest.fixture(scope="module")
def miniature(tmp_path_factory):
    """The outcomes of a course with a lab as it should be (00) and one with what should be found (01)."""
    folder = tmp_path_factory.mktemp("miniature")
    for kind, expected, status in (("labs", None, "not attempted"), ("solutions", "1", "right")):
        checks = [source.format(expected=expected) if "{" in source else source for source in CELLS.values()]
        write_notebook(folder / kind / "00_x.ipynb", *checks, CARD.format(cards=card_of(status)))
    write_notebook(folder / "labs" / "01_x.ipynb", CARD.format(cards=card_of("not attempted")), "1 / 0")
    write_notebook(folder / "solutions" / "01_x.ipynb", CARD.format(cards=card_of("wrong")))
    outcomes, said = run_miniature(folder)
    return lambda lab: {test: outcome for test, outcome in outcomes.items() if f"/{lab}_x.ipynb" in test}, said


def test_solutions_are_strict_labs_are_not_and_both_are_guarded(miniature):
    outcomes, said = miniature
    names = [*(f"Cell {number}" for number in range(len(CELLS) + 1)), OUTCOME]
    assert outcomes("00") == {
        f"{folder}/00_x.ipynb::{name}": "PASSED" for folder in ("labs", "solutions") for name in names
    }, said
    assert "time of notebooks" in said


def test_an_unsolved_solution_and_a_cell_that_fails_are_found(miniature):
    outcomes, said = miniature
    assert outcomes("01") == {
        "labs/01_x.ipynb::Cell 0": "PASSED",
        "labs/01_x.ipynb::Cell 1": "FAILED",
        f"labs/01_x.ipynb::{OUTCOME}": "PASSED",
        "solutions/01_x.ipynb::Cell 0": "PASSED",
        f"solutions/01_x.ipynb::{OUTCOME}": "FAILED",
    }, said
    assert "exercise answer is wrong, not right" in said


def test_only_solutions_are_strict():
    assert kernel_environment("solutions")["FTLABS_STRICT"] == "1"
    assert kernel_environment("labs")["FTLABS_STRICT"] is None


# The notebooks as files


@pytest.mark.parametrize("name", notebooks())
def test_notebooks_are_valid_and_free_of_traces_of_a_machine(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    notebook = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    assert notebook.metadata.kernelspec.name == "python3"
    assert not re.search(r"(?<![\w.:/])/(home|Users|root|tmp|work|private)/\w", text), "an absolute path of a machine"
    assert str(ROOT) not in text
    assert not re.search(r"[A-Z]:\\\\Users", text)


@pytest.mark.parametrize("name", [name for name in notebooks() if name.startswith("labs/")])
def test_labs_carry_no_outputs(name):
    for cell in json.loads((ROOT / name).read_text(encoding="utf-8"))["cells"]:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


@pytest.mark.parametrize("name", [name for name in notebooks() if name.startswith("solutions/")])
def test_solutions_keep_the_outputs_of_a_clean_run(name):
    cells = [cell for cell in nbformat.read(ROOT / name, as_version=4).cells if cell.cell_type == "code"]
    assert any(cell.outputs for cell in cells)
    for cell in cells:
        for output in cell.outputs:
            assert output.output_type != "error", cell.source
            assert output.get("name") != "stderr", output.get("text")

"""Running a notebook in the terminal: what is collected, what is printed, and what is said when it cannot run."""

import io
import json
import os
import subprocess
import sys

import nbformat
import pytest
from rich.console import Console

from ftlabs import paths
from ftlabs.errors import CourseError
from ftlabs.notebooks import run_lab
from ftlabs.notebooks.report import show

MIME = "application/vnd.ftlabs+json"
SHOW = f"""from IPython.display import display

def card(**data):
    display({{"text/plain": "", "{MIME}": data}}, raw=True)
"""
RIGHT = {"kind": "verdict", "exercise": "f", "title": "Scale [it]", "status": "right", "gaps_left": 0, "gaps": 2}
OPEN = {"kind": "verdict", "exercise": "g", "title": "Shift", "status": "not attempted", "gaps_left": 1, "gaps": 3}
CLAIM = {"kind": "claim", "sentence": "It learns", "held": True, "measured": "3.1 < 4.0", "substitutes": ["g"]}
SUMMARY = {"kind": "summary", "exercises": {"f": "right", "g": "not attempted"}, "seconds": 1.0, "memory_gb": 0.2}


def notebook(folder, *cells, name="05_small.ipynb", kind="lab"):
    """A notebook of code cells; a dict becomes a cell that shows that card."""
    sources = [f"card(**{cell!r})" if isinstance(cell, dict) else cell for cell in cells]
    made = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_markdown_cell("# A lab"), *map(nbformat.v4.new_code_cell, [SHOW, *sources])],
        metadata={"ftlabs": {"lab": "05_small", "kind": kind}},
    )
    path = folder / name
    nbformat.write(made, path)
    return path


def run(path, **options):
    return run_lab(path, bar=False, **options)


def printed(report):
    text = io.StringIO()
    show(report, Console(file=text, width=200, color_system=None))
    return text.getvalue()


def test_verdicts_claims_and_summary_are_collected(tmp_path):
    path = notebook(tmp_path, OPEN | {"exercise": "f"}, RIGHT, OPEN, CLAIM | {"held": None}, CLAIM, SUMMARY, "1 + 1")
    before = path.read_bytes()
    report = run(path)
    assert report.ok
    assert (report.lab, report.notebook) == ("05_small", path)
    assert report.verdicts == [RIGHT, OPEN]
    assert report.claims == [CLAIM]
    assert report.summary == SUMMARY
    assert [cell.number for cell in report.cells] == [2, 3, 4, 5, 6, 7, 8, 9]
    assert all(0 <= cell.seconds <= report.seconds for cell in report.cells)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_report_as_text(tmp_path):
    text = printed(run(notebook(tmp_path, RIGHT, OPEN, CLAIM, CLAIM | {"sentence": "No", "held": False})))
    lines = [" ".join(line.replace("│", " ").split()) for line in text.split("\n")]
    assert "✓ Scale [it] right" in lines
    assert "○ Shift not attempted, 1 of 3 gaps open" in lines
    assert "✓ It learns 3.1 < 4.0 held, with the course's g" in lines
    assert "✗ No 3.1 < 4.0 did not hold, with the course's g" in lines
    assert lines[-2].startswith("1 of 2 exercises right. 1 of 2 claims held. 5 cells in ")


def test_a_cell_that_raises_is_reported_and_the_rest_runs(tmp_path):
    report = run(notebook(tmp_path, "x = 1\nx / 0", RIGHT))
    assert not report.ok
    assert [(cell.number, cell.first_line, cell.error) for cell in report.errors] == [
        (3, "x = 1", "ZeroDivisionError: division by zero")
    ]
    assert report.verdicts == [RIGHT]
    assert "✗ error in cell 3 (`x = 1`): ZeroDivisionError: division by zero" in printed(report)


def test_an_error_of_several_lines_is_kept_whole_and_printed_short(tmp_path):
    report = run(notebook(tmp_path, "x = 1\nraise ValueError('first line\\nsecond line')"))
    assert report.errors[0].error == "ValueError: first line\nsecond line"
    assert "ValueError: first line" in printed(report)
    assert "second line" not in printed(report)


def test_an_expected_error_is_none(tmp_path):
    path = notebook(tmp_path, "1 / 0")
    nb = nbformat.read(path, as_version=4)
    nb.cells[-1].metadata["tags"] = ["raises-exception"]
    nbformat.write(nb, path)
    assert run(path).ok


def test_a_syntax_error_is_reported(tmp_path):
    (error,) = run(notebook(tmp_path, "def f(:")).errors
    assert error.error.startswith("SyntaxError")


def test_a_cell_without_an_end_stops_the_run(tmp_path):
    report = run(notebook(tmp_path, RIGHT, "while True: pass", OPEN), timeout=4)
    assert not report.ok
    assert report.stopped.startswith("In cell 4 (`while True: pass`): it ran longer than 4 s.")
    assert report.verdicts == [RIGHT]
    assert "✗ stopped. In cell 4" in printed(report)


@pytest.mark.parametrize(
    ("end", "cause"),
    [
        ("os._exit(3)", "the Python kernel died: it ended itself with exit status 3."),
        ("os.kill(os.getpid(), signal.SIGKILL)", "the Python kernel died of SIGKILL (killed from outside"),
        ("os.kill(os.getpid(), signal.SIGSEGV)", "the Python kernel died of SIGSEGV (a crash in compiled code)."),
    ],
)
def test_a_dead_kernel_stops_the_run(tmp_path, end, cause):
    last_words = "print('out of luck', file=sys.__stderr__, flush=True)"
    report = run(notebook(tmp_path, RIGHT, f"import os, signal, sys\n{last_words}\n{end}", OPEN))
    assert not report.ok
    assert report.stopped.startswith(f"In cell 4 (`import os, signal, sys`): {cause}")
    assert "The kernel's last words:\nout of luck" in report.stopped
    assert report.verdicts == [RIGHT]


def test_solutions_run_strictly_and_labs_do_not(tmp_path, monkeypatch):
    monkeypatch.delenv("FTLABS_STRICT", raising=False)
    cell = "import os\ncard(kind='claim', sentence=os.environ.get('FTLABS_STRICT', 'unset'), held=True)"
    assert run(notebook(tmp_path, cell)).claims[0]["sentence"] == "unset"
    strict = run(notebook(tmp_path, cell, kind="solution"))
    assert strict.claims[0]["sentence"] == "1"
    assert strict.strict
    assert "FTLABS_STRICT" not in os.environ


def test_figures_are_drawn_even_where_the_environment_asks_for_none(tmp_path, monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "agg")
    cell = "import os\ncard(kind='claim', sentence=os.environ['MPLBACKEND'], held=True)"
    assert run(notebook(tmp_path, cell)).claims[0]["sentence"] == "module://matplotlib_inline.backend_inline"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"cells": [', "is damaged"),
        ("", "is damaged"),
        ("[]", "is damaged"),
        ("not a notebook", "is damaged"),
        (
            json.dumps({"cells": [{"cell_type": "code"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}),
            "no valid",
        ),
    ],
)
def test_damaged_notebooks(tmp_path, content, says):
    path = tmp_path / "05_small.ipynb"
    path.write_text(content)
    with pytest.raises(CourseError, match=says) as caught:
        run(path)
    assert str(path) in str(caught.value)
    assert "ftlabs lab --reset 05_small" in str(caught.value)


def test_missing_notebook(tmp_path):
    with pytest.raises(CourseError, match="There is no notebook"):
        run(tmp_path / "nothing.ipynb")


def test_folder_in_place_of_a_notebook(tmp_path):
    (tmp_path / "a.ipynb").mkdir()
    with pytest.raises(CourseError, match="cannot be read"):
        run(tmp_path / "a.ipynb")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A course in a temporary folder whose lab, solution and working copy tell which of them ran."""
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path))
    for folder in ("data", "labs", "solutions", "my-labs"):
        (tmp_path / folder).mkdir()
    where = "import os\ncard(kind='claim', sentence=os.getcwd(), held=True)"
    for folder in (paths.labs(), paths.solutions(), paths.my_labs()):
        notebook(folder, where)
    return tmp_path


def test_the_students_copy_runs_in_its_folder(home):
    report = run("05")
    assert report.notebook == paths.my_labs() / "05_small.ipynb"
    assert report.claims[0]["sentence"] == str(paths.my_labs())


def test_without_a_copy_the_released_lab_runs_in_a_folder_of_its_own(home):
    (paths.my_labs() / "05_small.ipynb").unlink()
    report = run("05_small")
    assert report.notebook == paths.labs() / "05_small.ipynb"
    assert not report.claims[0]["sentence"].startswith(str(home / "labs"))


def test_the_solution_is_run_when_asked_for(home):
    assert run("05", solution=True).notebook == paths.solutions() / "05_small.ipynb"


def test_unknown_lab_lists_the_known_ones(home):
    with pytest.raises(CourseError, match=r"no lab called '09'\. The labs are: 05_small"):
        run("09")


def test_bar_leaves_one_plain_line_where_there_is_no_terminal(tmp_path, capsys):
    run_lab(notebook(tmp_path, "x = [1]"))
    lines = [line for line in capsys.readouterr().out.split("\n") if line.strip()]
    assert len(lines) == 1
    assert "05_small" in lines[0]
    assert "2/2 cells" in lines[0]


def test_ctrl_c_ends_the_run_and_the_kernel(tmp_path):
    # The cell sends its parent what Ctrl-C would, then waits for longer than the test may take.
    cell = "import os, signal, time\nprint(os.getpid(), file=open('pid', 'w'))\n"
    path = notebook(tmp_path, cell + "os.kill(os.getppid(), signal.SIGINT)\ntime.sleep(600)")
    script = f"from ftlabs.notebooks import run_lab; run_lab({str(path)!r}, bar=False)"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    assert ended.returncode != 0
    assert ended.stderr.strip().endswith("KeyboardInterrupt")
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)

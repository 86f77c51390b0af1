"""Building: exact notebooks, the same bytes each time, outputs kept or remade, clear words when something is off."""

import errno
import json
import os
import shutil
import tempfile
from pathlib import Path

import nbformat
import pytest
from notebook_layout import INFOS, README, contents, course, edit, info

from ftlabs.errors import BuildError, MachineError
from ftlabs.notebooks import Problem, build, files
from ftlabs.notebooks.layout import Layout, repository

SETUP = """import sys

if "google.colab" in sys.modules:  # on Colab: fetch the course; at home: nothing to do
    !curl -fsSL https://raw.githubusercontent.com/somebody/course/main/colab_setup.sh | bash
    sys.path.insert(0, "/content/ftlabs/src")"""

RELEASED = {
    "assignments": '''@lab.exercise
def assignments(values):
    """Plain, annotated and augmented; `# SOLUTION: in a docstring` is text."""
    first, *rest = ...  # take the list apart
    total: float = ...  # the sum of the rest
    total += ...  # and the first
    text = "# SOLUTION: in a string"
    spread = ...  # how far the values lie apart
    return total, text, spread''',
    "settings": """@lab.exercise
def settings():
    return config(
        rank=...,  # rank of the update
        alpha=16,
        targets=...,  # which layers
    )""",
    "blocks": """@lab.exercise
def blocks(rows):
    ...  # count the rows of each length
    if not rows:
        ...  # say that there are none
    return ...  # the table""",
    "Counter": '''@lab.exercise
class Counter:
    """A class: its attributes stand outside the gaps."""

    def __init__(self, start: int = 0) -> None:
        self.count = start

    def step(self) -> int:
        self.count += ...  # one more
        return ...  # what it is now

    @property
    def half(self) -> float:
        return ...  # half of it''',
    "stacked": """@lab.exercise
@doubled
def stacked(größe):
    naïve = ...  # dreifach … three times
    return -naïve""",
}


def notebook(layout, lab, kind="lab"):
    nb = nbformat.read(layout.notebook(lab, kind), as_version=4)
    nbformat.validate(nb)
    return nb


@pytest.fixture(scope="module")
def executed(tmp_path_factory):
    """A course whose one lab was built with its solution executed; tests take copies."""
    folder = tmp_path_factory.mktemp("executed")
    assert build(layout=course(folder, "01_cells")) == []
    return folder


@pytest.fixture
def built(executed, tmp_path):
    """A copy of the executed course."""
    return course(tmp_path / "course", built=executed)


def released(layout, lab):
    assert build([lab], execute=False, layout=layout) == []
    return notebook(layout, lab)


def test_released_exercises_are_exact(tmp_path):
    nb = released(course(tmp_path, "00_markers"), "00_markers")
    assert [cell.source for cell in nb.cells[4:9]] == list(RELEASED.values())
    assert all(cell.outputs == [] and cell.execution_count is None for cell in nb.cells if cell.cell_type == "code")


def test_other_cells_are_exact(tmp_path):
    nb = released(course(tmp_path, "01_cells"), "01_cells")
    kinds = [cell.cell_type for cell in nb.cells]
    assert kinds == ["markdown", "code", "markdown", "raw", "code", "code", "code", "code", "code", "code"]
    prose, raw, magics, timed, string, bash, again, _ = [cell.source for cell in nb.cells[2:]]
    assert "`# SOLUTION: like this`" in prose
    assert "    # BEGIN SOLUTION: prose\n    # END SOLUTION" in prose
    assert "|-------:|-----:|" in prose
    assert r"$$\mathrm{loss} = -\frac{1}{n}\sum_i \log p_i$$" in prose
    assert "<details><summary>Hint 1</summary>\n\nWhich function" in prose
    assert raw == "Raw text with # SOLUTION: text and a | pipe."
    assert magics.startswith("%matplotlib inline\n!echo set-up\nimport types\n")
    assert timed == (
        "%%time\n@lab.exercise\ndef timed(values):\n    !true\n"
        "    squares = ...  # each value squared\n    return sorted(squares)"
    )
    assert string == again
    assert string.startswith('source = """\n# %% this line stands in a string and starts no cell\n# SOLUTION: nor')
    assert bash == '%%bash\necho "a cell in another language"'
    assert nb.cells[5].metadata == {"tags": ["exercise"]}
    assert [cell.metadata for i, cell in enumerate(nb.cells) if i != 5] == [{}] * 9


def test_header(tmp_path):
    layout = course(tmp_path, "00_markers")
    title, setup = released(layout, "00_markers").cells[:2]
    lines = title.source.split("\n")
    assert lines[0] == "# Lab 00 · Markers"
    address = "https://colab.research.google.com/github/somebody/course/blob/main/labs/00_markers.ipynb"
    assert lines[2].endswith(f"]({address})")
    assert lines[4:8] == ["**What you will learn**", "", "- open gaps", "- read a | pipe"]
    assert "about 20 minutes" in title.source
    assert setup.source == SETUP
    worked = notebook(layout, "00_markers", "solution").cells
    assert worked[0].source.split("\n")[0] == "# Lab 00 · Markers · worked solution"
    assert "/blob/main/solutions/00_markers.ipynb)" in worked[0].source
    assert worked[1].source == SETUP


def test_header_names_the_cost_on_each_tier(monkeypatch, tmp_path):
    tiers = {
        "tiny": {"summary": "any computer", "labs": {"01_cells": {"minutes": 5, "memory_gb": 1.5}}},
        "small": {"summary": "a T4", "labs": {"01_cells": {"minutes": 9, "memory_gb": 13}}},
        "large": {"summary": "more", "labs": {}},
    }
    monkeypatch.setattr("ftlabs.notebooks.header.load_tiers", lambda: tiers)
    layout = course(tmp_path, "01_cells")
    title = released(layout, "01_cells").cells[0].source
    assert title.endswith("| `tiny` | any computer | 5 | 1.5 GB |\n| `small` | a T4 | 9 | 13 GB |")
    assert "tiny (1.5 GB)<br>small (13 GB)" in layout.readme.read_text(encoding="utf-8")


def test_lab_and_solution_differ_in_title_and_gaps_only(tmp_path):
    layout = course(tmp_path, "00_markers")
    lab = released(layout, "00_markers")
    solution = notebook(layout, "00_markers", "solution")
    ids = [cell.id for cell in lab.cells]
    assert ids == [cell.id for cell in solution.cells]
    assert len(set(ids)) == len(ids)
    differing = [i for i, (a, b) in enumerate(zip(lab.cells, solution.cells, strict=True)) if a.source != b.source]
    assert differing == [0, 4, 5, 6, 7, 8]
    assert (lab.metadata.ftlabs.kind, solution.metadata.ftlabs.kind) == ("lab", "solution")
    assert lab.metadata.ftlabs.lab == "00_markers"


def test_equal_cells_get_ids_of_their_own_that_stay(tmp_path):
    layout = course(tmp_path, "01_cells")
    before = released(layout, "01_cells").cells
    assert before[6].source == before[8].source
    assert before[6].id != before[8].id
    edit(layout, "01_cells", "listing = 7 % 4", "listing = 7 % 5")
    after = released(layout, "01_cells").cells
    changed = [i for i, (a, b) in enumerate(zip(before, after, strict=True)) if a.id != b.id]
    assert changed == [4]


def test_stubs(tmp_path):
    layout = course(tmp_path, "00_markers", "01_cells")
    nb = released(layout, "00_markers")
    stub = json.loads(layout.stub("00_markers").read_text(encoding="utf-8"))
    assert stub["lab"] == "00_markers"
    assert {name: entry["source"] for name, entry in stub["exercises"].items()} == RELEASED
    assert stub["exercises"]["Counter"]["cell_id"] == nb.cells[7].id
    assert stub["exercises"]["blocks"]["gaps"] == [
        {"hint": "count the rows of each length", "line": 3},
        {"hint": "say that there are none", "line": 5},
        {"hint": "the table", "line": 6},
    ]
    released(layout, "01_cells")
    timed = json.loads(layout.stub("01_cells").read_text(encoding="utf-8"))["exercises"]["timed"]
    assert timed["source"].startswith("@lab.exercise\ndef timed(values):\n")
    assert timed["gaps"] == [{"hint": "each value squared", "line": 4}]


def test_builds_are_byte_identical(tmp_path):
    first, second = (course(tmp_path / name, *INFOS) for name in ("a", "b"))
    for layout in (first, second):
        assert build(execute=False, layout=layout) == []
    assert contents(first) == contents(second)
    assert all(text.endswith(b"\n") and not text.endswith(b"\n\n") for text in contents(first).values())


def test_executed_solution_checks_clean_and_is_kept(tmp_path):
    layout = course(tmp_path, *INFOS)
    assert build(layout=layout) == []
    solution = notebook(layout, "00_markers", "solution")
    assert solution.cells[-1].outputs == [{"name": "stdout", "output_type": "stream", "text": "-12\n"}]
    assert set(solution.metadata.ftlabs.executed_with) == {"python", "torch", "transformers"}
    assert "version" not in solution.metadata.language_info
    assert "execution" not in solution.cells[-1].metadata
    before = contents(layout)
    assert build(check=True, layout=layout) == []
    assert build(layout=layout) == []
    assert contents(layout) == before


def test_unchanged_solution_is_not_run_again(built, monkeypatch):
    layout = built
    kept = notebook(layout, "01_cells", "solution").cells[-1].outputs
    assert kept[0].text == "[1, 4, 9] 3\n"
    monkeypatch.setattr("ftlabs.notebooks.kernel.execute", lambda *a, **k: pytest.fail("the solution was run again"))
    changed = dict(zip(("title", "minutes", "objectives"), ("Cells", 6, ("keep cells",)), strict=True))
    longer = course_info_with(changed)
    again = Layout(layout.solutions, layout.labs, layout.stubs, layout.readme, layout.repository, longer)
    assert build(layout=again) == []
    solution = notebook(layout, "01_cells", "solution")
    assert "about 6 minutes" in solution.cells[0].source
    assert solution.cells[-1].outputs == kept


def course_info_with(changes):
    from dataclasses import replace

    return lambda name: replace(info(name), **changes)


def test_changed_source_is_run_again(built):
    layout = built
    edit(layout, "01_cells", "listing = 7 % 4", "listing = 7 % 5")
    stale = [str(problem) for problem in build(check=True, layout=layout)]
    assert [line.rpartition(". ")[2] for line in stale] == ["Run `ftlabs build`."] * len(stale)
    assert any("solutions/01_cells.ipynb shows outputs of an older source" in line for line in stale)
    assert any("labs/01_cells.ipynb differs from its source" in line for line in stale)
    assert build(layout=layout) == []
    assert notebook(layout, "01_cells", "solution").cells[-1].outputs[0].text == "[1, 4, 9] 2\n"
    assert build(check=True, layout=layout) == []


def test_build_without_running_leaves_the_outputs_marked_as_old(built):
    layout = built
    edit(layout, "01_cells", "listing = 7 % 4", "listing = 7 % 5")
    assert build(execute=False, layout=layout) == []
    stale = [str(problem) for problem in build(check=True, layout=layout)]
    assert stale == ["01_cells: solutions/01_cells.ipynb shows outputs of an older source. Run `ftlabs build`."]


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda course: course.notebook("01_cells", "lab").unlink(), "labs/01_cells.ipynb is missing"),
        (lambda course: course.stub("01_cells").write_text("{}"), "stubs/01_cells.json differs"),
        (lambda course: course.notebook("01_cells", "solution").write_text("{"), "missing or unreadable"),
        (lambda course: change_cell(course, "solution", 6), "solutions/01_cells.ipynb differs"),
        (lambda course: change_cell(course, "lab", 6), "labs/01_cells.ipynb differs"),
        (lambda course: drop_outputs(course), "solutions/01_cells.ipynb lacks outputs"),
        (lambda course: (course.labs / "02_gone.ipynb").write_text("{}"), "labs/02_gone.ipynb has no source"),
        (lambda course: course.readme.write_text(README), "table of labs in README.md is out of date"),
        (lambda course: course.readme.write_text("# A course"), "no place for the table"),
        (lambda course: course.readme.unlink(), "There is no"),
    ],
)
def test_check_finds_what_is_off_and_writes_nothing(built, spoil, problem):
    layout = built
    spoil(layout)
    before = contents(layout)
    found = [str(found) for found in build(check=True, layout=layout)]
    assert len(found) == 1
    assert problem in found[0]
    assert contents(layout) == before


def change_cell(layout, kind, index):
    nb = notebook(layout, "01_cells", kind)
    nb.cells[index].source += "\n# edited by hand"
    nbformat.write(nb, layout.notebook("01_cells", kind))


def drop_outputs(layout):
    nb = notebook(layout, "01_cells", "solution")
    nb.cells[-1].outputs, nb.cells[-1].execution_count = [], None
    nbformat.write(nb, layout.notebook("01_cells", "solution"))


def test_solution_that_was_never_run(tmp_path):
    layout = course(tmp_path, "01_cells")
    assert build(execute=False, layout=layout) == []
    (problem,) = build(check=True, layout=layout)
    assert str(problem) == "01_cells: solutions/01_cells.ipynb was never run. Run `ftlabs build`."


def test_damaged_solution_is_made_anew(tmp_path):
    layout = course(tmp_path, "01_cells")
    layout.notebook("01_cells", "solution").write_text('{"cells": [')
    assert build(layout=layout) == []
    assert build(check=True, layout=layout) == []


def test_readme_table(tmp_path):
    layout = course(tmp_path, *INFOS)
    build(execute=False, layout=layout)
    text = layout.readme.read_text(encoding="utf-8")
    assert text.startswith("# A course\n\n<!-- labs:start -->\n| Lab | ")
    assert text.endswith("|\n<!-- labs:end -->\n\nMore.\n")
    row = next(line for line in text.split("\n") if "00 · Markers" in line)
    assert row.startswith("| [00 · Markers](labs/00_markers.ipynb) | • open gaps<br>• read a \\| pipe | 20 | any | [![")
    build(execute=False, layout=layout)
    assert layout.readme.read_text(encoding="utf-8") == text


def test_failing_cell_is_named_and_the_old_solution_kept(built):
    layout = built
    before = layout.notebook("01_cells", "solution").read_bytes()
    edit(layout, "01_cells", "    return sorted(squares)", "    return sorted(squares)\n\n\ntimed(1)")
    (problem,) = build(layout=layout)
    assert problem.lab == "01_cells"
    expected = (
        "01_cells, cell 6 (`%%time`), exercise `timed`: the solution failed: TypeError: 'int' object is not iterable"
    )
    assert str(problem) == expected
    assert layout.notebook("01_cells", "solution").read_bytes() == before
    assert any("older source" in str(problem) for problem in build(check=True, layout=layout))


def test_solutions_run_strictly_on_the_built_in_model(tmp_path):
    layout = course(tmp_path, "01_cells")
    names = '"FTLABS_STRICT", "FTLABS_TIER", "HF_HUB_OFFLINE"'
    edit(
        layout, "01_cells", "print(timed([1, 2, 3]), listing)", f"import os\nprint([os.environ[n] for n in ({names})])"
    )
    assert build(layout=layout) == []
    assert notebook(layout, "01_cells", "solution").cells[-1].outputs[0].text == "['1', 'tiny', '1']\n"


def test_outputs_must_not_name_folders_of_this_machine(tmp_path):
    layout = course(tmp_path, "01_cells")
    edit(layout, "01_cells", "print(timed([1, 2, 3]), listing)", f"print({str(tmp_path / 'data')!r})")
    (problem,) = build(layout=layout)
    assert "name a folder of this machine" in str(problem)
    assert not layout.notebook("01_cells", "solution").exists()


def test_noise_is_left_out_of_outputs(tmp_path):
    layout = course(tmp_path, "01_cells")
    shown = (
        "from IPython.display import display\n"
        "print()\n"
        "display({'application/vnd.jupyter.widget-view+json': {}, 'text/plain': 'HBox()'}, raw=True)\n"
        "for step in range(3):\n    print(f'\\rstep {step}', end='', flush=True)"
    )
    edit(layout, "01_cells", "print(timed([1, 2, 3]), listing)", shown)
    assert build(layout=layout) == []
    outputs = notebook(layout, "01_cells", "solution").cells[-1].outputs
    assert [output.output_type for output in outputs] == ["stream"]
    assert outputs[0].text.strip() == "step 2"


def test_marker_error_is_a_problem_and_other_labs_are_built(tmp_path):
    layout = course(tmp_path, *INFOS)
    edit(layout, "00_markers", "# SOLUTION: rank of the update", "# SOLUTION")
    (problem,) = build(execute=False, layout=layout)
    assert isinstance(problem, Problem)
    assert str(problem).startswith(
        "00_markers, cell starting `@lab.exercise`, line 4 (`rank=8,  # SOLUTION`): The marker"
    )
    assert layout.notebook("01_cells", "lab").is_file()
    assert not layout.notebook("00_markers", "lab").exists()


def test_exercises_must_be_those_of_the_catalogue(tmp_path):
    layout = course(tmp_path, "01_cells", describe=lambda name: info(name, exercises=("tuned",)))
    (problem,) = build(execute=False, layout=layout)
    assert "catalogue but not in the source: tuned" in str(problem)
    assert "source but not in the catalogue: timed" in str(problem)


def test_two_exercises_of_one_name(tmp_path):
    layout = course(tmp_path, "00_markers")
    edit(layout, "00_markers", "def settings():", "def blocks():")
    (problem,) = build(execute=False, layout=layout)
    assert "two exercises are called `blocks`" in str(problem)


def test_labs_are_found_by_name_or_number_and_others_refused(tmp_path):
    layout = course(tmp_path, *INFOS)
    assert layout.choose(["01"]) == ["01_cells"]
    assert layout.choose(["00_markers", "01_cells.py"]) == ["00_markers", "01_cells"]
    with pytest.raises(BuildError, match=r"no source for a lab '07'.*00_markers, 01_cells"):
        build(["07"], layout=layout)


def test_source_that_is_not_utf8(tmp_path):
    layout = course(tmp_path, "01_cells")
    layout.source("01_cells").write_bytes(b"# %%\nname = '\xff'\n")
    (problem,) = build(execute=False, layout=layout)
    assert "not UTF-8" in str(problem)


@pytest.mark.parametrize(
    ("code", "says"),
    [(errno.ENOSPC, "No space left on the disk"), (errno.EROFS, "read-only"), (errno.EIO, "cannot be written")],
)
def test_failed_writing_leaves_the_old_file_and_no_rubbish(tmp_path, monkeypatch, code, says):
    path = tmp_path / "lab.ipynb"
    files.write(path, "old")

    def failing(descriptor):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(files.os, "fsync", failing)
    with pytest.raises(MachineError, match=says) as caught:
        files.write(path, "new")
    assert str(path) in str(caught.value)
    assert "unchanged" in str(caught.value)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["old"]


@pytest.fixture
def read_only():
    """A folder that nobody may write to, and no rights beyond an ordinary user's."""
    folder = Path(tempfile.mkdtemp())
    (folder / "lab.ipynb").write_text("old")
    folder.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    yield folder
    os.seteuid(user)
    shutil.rmtree(folder)


def test_read_only_folder(read_only):
    path = read_only / "lab.ipynb"
    with pytest.raises(MachineError, match=r"read-only for you\. The file there is unchanged") as caught:
        files.write(path, "new")
    assert str(path) in str(caught.value)
    with pytest.raises(MachineError, match=r"read-only for you\. Nothing was written"):
        files.write(read_only / "new" / "lab.ipynb", "new")
    assert path.read_text() == "old"


def test_folder_that_cannot_be_made(tmp_path):
    layout = course(tmp_path, "01_cells")
    layout.labs.write_text("a file where a folder should be")
    with pytest.raises(MachineError, match=r"labs.01_cells\.ipynb cannot be written"):
        build(execute=False, layout=layout)


def test_writing_the_same_again_touches_nothing(tmp_path):
    path = tmp_path / "a.txt"
    assert files.write(path, "same") is True
    os.utime(path, (1, 1))
    assert files.write(path, "same") is False
    assert path.stat().st_mtime == 1


@pytest.mark.parametrize("address", ["https://gitlab.com/a/b", "https://github.com/a", "nowhere"])
def test_repository_must_be_one_that_colab_opens(tmp_path, address):
    layout = Layout(tmp_path, tmp_path, tmp_path, None, address, info)
    with pytest.raises(BuildError, match="GitHub only"):
        layout.colab("01_cells", "lab")


@pytest.mark.parametrize("address", ["https://github.com/a/b", "https://github.com/a/b/", "https://github.com/a/b.git"])
def test_repository_address_may_be_written_in_several_ways(tmp_path, address):
    layout = Layout(tmp_path, tmp_path, tmp_path, None, address, info)
    assert layout.raw("x.sh") == "https://raw.githubusercontent.com/a/b/main/x.sh"


def test_repository_comes_from_pyproject(tmp_path):
    path = tmp_path / "pyproject.toml"
    path.write_text('[project.urls]\nRepository = "https://github.com/a/b"\n')
    assert repository(path) == "https://github.com/a/b"
    path.write_text("[project]\n")
    with pytest.raises(BuildError, match="does not name the repository"):
        repository(path)

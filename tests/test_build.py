"""Building: exact notebooks and stubs, the same bytes each time, and clear words when a source is off."""

import json

import pytest
from notebook_layout import INFOS, contents, course, edit, info, notebook

from ftlabs.errors import BuildError
from ftlabs.notebooks import Problem, build

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

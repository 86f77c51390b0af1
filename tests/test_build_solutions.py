"""Worked solutions are run when needed and only then, outputs stay clean, and `--check` finds what is out of date."""

from dataclasses import replace

import nbformat
import pytest
from notebook_layout import INFOS, README, contents, course, edit, info, notebook

from ftlabs.notebooks import build, materials


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
    again = replace(layout, describe=lambda name: replace(info(name), minutes=6))
    assert build(layout=again) == []
    solution = notebook(layout, "01_cells", "solution")
    assert "about 6 minutes" in solution.cells[0].source
    assert solution.cells[-1].outputs == kept


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


def test_another_model_or_other_data_make_outputs_old(built, monkeypatch):
    layout = built
    monkeypatch.setattr("ftlabs.notebooks.materials.ours", lambda: "of other weights")
    stale = [str(problem) for problem in build(check=True, layout=layout)]
    assert stale == [
        "01_cells: solutions/01_cells.ipynb shows outputs of another base model or other data. Run `ftlabs build`."
    ]
    assert build(layout=layout) == []
    assert notebook(layout, "01_cells", "solution").metadata.ftlabs.materials_sha256 == "of other weights"
    assert build(check=True, layout=layout) == []


def test_the_checksum_of_the_data_knows_weights_and_rows_but_neither_cards_nor_line_ends(tmp_path):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "train.jsonl").write_bytes(b'{"a": 1}\n')
    (tmp_path / "model.safetensors").write_bytes(b"weights")
    first = materials.sha256(tmp_path)
    (tmp_path / "set" / "README.md").write_text("a card")
    (tmp_path / "set" / "train.jsonl").write_bytes(b'{"a": 1}\r\n')
    assert materials.sha256(tmp_path) == first
    (tmp_path / "set" / "train.jsonl").write_bytes(b'{"a": 2}\n')
    second = materials.sha256(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"other weights")
    assert len({first, second, materials.sha256(tmp_path)}) == 3


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


def test_solutions_find_nothing_in_the_course_cache(tmp_path, monkeypatch):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "a model").touch()
    monkeypatch.setenv("FTLABS_CACHE", str(kept))
    layout = course(tmp_path, "01_cells")
    look = "import os\nfrom ftlabs import reuse\nprint(os.listdir(reuse.where()))"
    edit(layout, "01_cells", "print(timed([1, 2, 3]), listing)", look)
    assert build(layout=layout) == []
    assert notebook(layout, "01_cells", "solution").cells[-1].outputs[0].text == "[]\n"


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


def test_recorded_runs_count_for_their_own_lab(tmp_path, monkeypatch):
    (tmp_path / "data" / "runs").mkdir(parents=True)
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path))
    before = materials.of("07_x"), materials.of("08_y")
    (tmp_path / "data" / "runs" / "07_x.json").write_text("{}")
    assert materials.of("07_x") not in before
    assert materials.of("08_y") == before[1]

"""No released lab gives a solution away, and the helper that says so finds what does."""

import nbformat
import pytest
from notebook_layout import INFOS, course, edit

from ftlabs.errors import BuildError
from ftlabs.notebooks import build, leaks
from ftlabs.notebooks.layout import Layout


@pytest.mark.parametrize("lab", INFOS)
def test_fixture_labs_do_not_leak(tmp_path, lab):
    layout = course(tmp_path, lab)
    assert build(execute=False, layout=layout) == []
    assert leaks(lab, layout) == []


def test_labs_of_the_course_do_not_leak():
    layout = Layout.of_course()
    assert [line for lab in layout.names() for line in leaks(lab, layout)] == []


def released(tmp_path, change):
    """The leaks of a lab whose released notebook was changed by hand."""
    layout = course(tmp_path, "00_markers")
    assert build(execute=False, layout=layout) == []
    path = layout.notebook("00_markers", "lab")
    nb = nbformat.read(path, as_version=4)
    change(nb.cells)
    nbformat.write(nb, path)
    return leaks("00_markers", layout)


def add(cell):
    return lambda cells: cells.append(cell)


def test_whole_solution_is_found_line_by_line(tmp_path):
    solution = "total: float = sum(rest)\nfirst, *rest = values"
    found = released(tmp_path, add(nbformat.v4.new_code_cell(solution)))
    assert found == [
        "first, *rest = values  # SOLUTION: take the list apart",
        "total: float = sum(rest)  # SOLUTION: the sum of the rest",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "counts[len(row)]=counts.get( len(row),0 )+1",
        "    counts[len(row)] = counts.get(len(row), 0) + 1  # the table grows",
        "if True: counts[len(row)] = counts.get(len(row), 0) + 1",
    ],
)
def test_spaces_and_comments_do_not_hide_a_line(tmp_path, text):
    found = released(tmp_path, add(nbformat.v4.new_code_cell(text)))
    assert found == ["counts[len(row)] = counts.get(len(row), 0) + 1"]


def test_answer_in_prose_is_found(tmp_path):
    hint = "<details><summary>Hint</summary>Write `counts[len(row)] = counts.get(len(row), 0) + 1`.</details>"
    assert len(released(tmp_path, add(nbformat.v4.new_markdown_cell(hint)))) == 1


def test_answer_in_an_output_is_found(tmp_path):
    output = nbformat.v4.new_output("stream", name="stdout", text="counts[len(row)] = counts.get(len(row), 0) + 1")
    assert len(released(tmp_path, add(nbformat.v4.new_code_cell("1", outputs=[output])))) == 1


def test_short_line_counts_as_a_whole_line_only(tmp_path):
    assert released(tmp_path, add(nbformat.v4.new_markdown_cell("Not rank=8, but larger."))) == []


def test_short_line_is_found_as_a_line(tmp_path):
    found = released(tmp_path, add(nbformat.v4.new_code_cell("config(\n    rank=8,\n)")))
    assert found == ["rank=8,  # SOLUTION: rank of the update"]


def test_line_that_also_stands_outside_solutions_is_excepted(tmp_path):
    layout = course(tmp_path, "00_markers")
    edit(
        layout,
        "00_markers",
        "assert blocks(",
        'row, counts = "a", {"a": 1}\nfor row in "":\n    counts = {}\nassert blocks(',
    )
    assert build(execute=False, layout=layout) == []
    assert leaks("00_markers", layout) == []


def test_lab_that_was_not_built(tmp_path):
    with pytest.raises(BuildError, match="00_markers has no released notebook"):
        leaks("00_markers", course(tmp_path, "00_markers"))

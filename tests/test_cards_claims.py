"""Claims: which substitutes they name, and what happens when they cannot be true or false."""

import pytest
from demo_notebook import RIGHT, WRONG, opened

CALL = "y = lora_forward(torch.ones(2, 3), torch.ones(4, 3), torch.ones(1, 3), torch.ones(4, 1), 2)"


@pytest.fixture
def notebook(monkeypatch):
    with opened(monkeypatch) as notebook:
        yield notebook


def claim(notebook, sentence="a claim") -> list[str]:
    (card,) = notebook.run(f"lab.claim({sentence!r}, True)")
    return card["substitutes"]


def test_a_claim_names_the_substitutes_behind_its_values_until_they_are_computed_again(notebook):
    notebook.run(WRONG)
    notebook.run(CALL)
    assert claim(notebook) == ["lora_forward"]
    notebook.run(RIGHT)
    assert claim(notebook) == ["lora_forward"]  # y is still what the substitute gave
    notebook.run(CALL)
    assert claim(notebook) == []


def test_a_later_claim_does_not_inherit_the_note(notebook):
    notebook.run(WRONG)
    notebook.run(CALL)
    assert claim(notebook, "the first") == ["lora_forward"]
    assert claim(notebook, "the second") == []
    notebook.run(CALL + "  # again")
    assert claim(notebook, "the third") == ["lora_forward"]


def test_the_note_stays_when_the_exercise_is_run_again_right_after_the_value(notebook):
    notebook.run(WRONG)
    notebook.run(CALL)
    notebook.run(RIGHT)
    assert claim(notebook) == ["lora_forward"]


def test_claims_of_one_cell_see_the_same(notebook):
    notebook.run(WRONG)
    cards = notebook.run(CALL + "\nlab.claim('one', True)\nlab.claim('two', True)")
    assert [card["substitutes"] for card in cards] == [["lora_forward"], ["lora_forward"]]


def test_running_everything_twice_says_the_same_twice(notebook):
    cells = (WRONG, CALL, "lab.claim('one', True)", "z = 1", "lab.claim('two', True)")
    for _ in range(2):
        cards = [card for cell in cells for card in notebook.run(cell) if card["kind"] == "claim"]
        assert [card["substitutes"] for card in cards] == [["lora_forward"], []]


def test_the_summary_names_the_substitutes_of_each_claim(notebook):
    notebook.run(WRONG)
    notebook.run(CALL + "\nlab.claim('one', True, measured='3')")
    notebook.run("lab.claim('two', True, measured='4')")
    notebook.run("lab.summary()")
    assert "3 (with the course's own lora_forward)" in notebook.text
    assert notebook.text.count("with the course's own") == 1


@pytest.mark.parametrize("holds", ["torch.ones(2) > 0", "__import__('numpy').ones(2)"])
def test_a_claim_without_a_single_truth_value_is_explained(notebook, holds):
    notebook.run(f"lab.claim('both', {holds})")
    error = notebook.result.error_in_exec
    assert type(error).__name__ == "CourseError"
    assert "neither true nor false as a whole" in str(error)

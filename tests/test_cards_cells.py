"""Cells that Python cannot read, and unusual ways to hand a function to the lab."""

import pytest
from demo_notebook import RIGHT, WRONG, opened

HEAD = "@lab.exercise\ndef lora_forward(x, weight, a, b, alpha):\n"


@pytest.fixture
def notebook(monkeypatch):
    with opened(monkeypatch) as notebook:
        yield notebook


def verdicts(cards):
    return {card["exercise"]: card["status"] for card in cards if card["kind"] == "verdict"}


# -- cells that Python cannot read ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("cell", "line", "text"),
    [
        (f"{HEAD}    y = x\nreturn y\n", 4, "not indented"),
        (f"{HEAD}    y = x\n    break\n", 4, "stands in no loop"),
        (f"{HEAD}    y = await x\n    return y\n", 3, "await"),
        (f"{HEAD}return x\n", 3, "indented"),
        (f"%%time\n{HEAD}    return sum(x\n", 4, "no partner"),
        (f"%%time\n{HEAD}    y = x\nreturn y\n", 5, "not indented"),
        ("@lab.exercise  # mine\n# try\n\ndef lora_forward(x)\n    return 1\n", 4, "SyntaxError"),
        ("if True:\n    @lab.exercise\n    def lora_forward(x)\n        return 1\n", 3, "SyntaxError"),
        ("@lab.exercise\n@torch.no_grad()\ndef lora_forward(x)\n    return 1\n", 3, "SyntaxError"),
    ],
)
def test_a_cell_that_cannot_be_compiled_is_a_verdict_with_the_right_line(notebook, cell, line, text):
    assert verdicts(notebook.run(cell)) == {"lora_forward": "wrong"}
    assert notebook.result.success
    assert f"Line {line} of your cell:" in notebook.text
    assert cell.splitlines()[line - 1].strip() in notebook.text
    assert text in notebook.text
    assert "course's own" in repr(notebook["lora_forward"])


def test_a_readable_cell_below_a_magic_is_run(notebook):
    assert verdicts(notebook.run("%%time\n" + RIGHT)) == {"lora_forward": "right"}


def test_only_the_exercise_with_the_error_shows_it(notebook):
    cell = f"{HEAD}    return x\n\n@lab.exercise\ndef append_factorial(n, into):\n    return n +\n"
    assert verdicts(notebook.run(cell)) == {"lora_forward": "not attempted", "append_factorial": "wrong"}
    first, second = (bundle["text/plain"] for bundle in notebook.bundles)
    assert "nothing in it was run. The error is in line 7" in first
    assert "SyntaxError" not in first
    assert "Line 7 of your cell" in second


# -- other ways to hand a function over -----------------------------------------------------------------------------
def test_parentheses_behind_the_decorator_change_nothing(notebook):
    assert verdicts(notebook.run(RIGHT.replace("exercise", "exercise()"))) == {"lora_forward": "right"}
    broken = "@lab.exercise()\nclass Dropout(torch.nn.Modul):\n    pass\n"
    assert verdicts(notebook.run(broken)) == {"Dropout": "wrong"}
    assert notebook.result.success


@pytest.mark.parametrize(
    "thing", ["__import__('functools').partial(print, 1)", "lambda x: x", "3"], ids=["partial", "lambda", "number"]
)
def test_a_thing_without_a_name_gets_a_note(notebook, thing):
    (card,) = notebook.run(f"kept = lab.exercise({thing})")
    assert card["kind"] == "note"
    assert "An exercise is found by its name" in notebook.text
    assert notebook.result.success
    assert notebook["kept"] is not None


def test_without_an_assignment_the_name_means_the_substitute_as_well(notebook):
    plain = WRONG.removeprefix("@lab.exercise\n")
    notebook.run(f"{plain}\nlab.exercise(lora_forward)")
    assert "course's own" in repr(notebook["lora_forward"])


def test_a_definition_inside_a_function_reaches_later_cells(notebook):
    body = "".join(f"    {line}\n" for line in WRONG.splitlines())
    notebook.run(f"def build():\n{body}    return lora_forward\nmine = build()")
    assert "course's own" in repr(notebook["mine"])
    assert "course's own" in repr(notebook["lora_forward"])


def test_a_recursive_definition_inside_a_function_meets_itself(notebook):
    notebook.run(
        "def build():\n"
        "    @lab.exercise\n"
        "    def append_factorial(n, into):\n"
        "        into.append(1 if n < 2 else n * append_factorial(n - 1, []))\n"
        "        return into[-1]\n"
        "    return append_factorial(5, [])\n"
        "result = build()"
    )
    assert notebook["result"] == 120
    assert notebook["lab"].verdicts["append_factorial"].status == "right"
    assert notebook["lab"].calls.behind("it") == ()

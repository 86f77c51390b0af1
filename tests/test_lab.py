"""A lab in a running shell: what a student's cell leads to, from syntax errors to summaries."""

import pytest
from demo_course import INFO, LORA_STUB
from demo_notebook import RIGHT, WRONG, opened
from IPython.core.interactiveshell import InteractiveShell


@pytest.fixture
def notebook(monkeypatch):
    with opened(monkeypatch) as notebook:
        yield notebook


def verdict(cards):
    (card,) = [card for card in cards if card["kind"] == "verdict"]
    return card


def test_the_opening_card_tells_machine_and_tier(notebook):
    (card,) = notebook.run("lab = Lab('demo', INFO)")
    assert card["kind"] == "note"
    assert "Tier" in notebook.bundles[0]["text/plain"]
    assert "float32" in notebook.bundles[0]["text/plain"]


def test_right_gives_the_students_own(notebook):
    assert verdict(notebook.run(RIGHT))["status"] == "right"
    assert notebook["lora_forward"].__module__ == "__main__"
    assert notebook.result.success


def test_wrong_gives_a_substitute_that_says_so(notebook):
    card = verdict(notebook.run(WRONG))
    assert (card["status"], card["diagnoses"]) == ("wrong", ["no scale"])
    substitute = notebook["lora_forward"]
    assert repr(substitute) == "<the course's own lora_forward; yours is lora_forward.yours>"
    arguments = torch_arguments()
    import demo_course

    assert substitute(**arguments).equal(demo_course.lora_forward(**arguments))
    assert substitute.yours(**arguments).equal(demo_course.no_scale(**arguments))


def torch_arguments():
    import torch

    return {"x": torch.ones(2, 3), "weight": torch.ones(4, 3), "a": torch.ones(2, 3), "b": torch.ones(4, 2), "alpha": 8}


def test_untouched_is_not_attempted_and_the_lab_goes_on(notebook):
    assert verdict(notebook.run(LORA_STUB))["status"] == "not attempted"
    assert notebook.result.success
    notebook.run("out = lora_forward(torch.ones(2, 3), torch.ones(4, 3), torch.ones(1, 3), torch.ones(4, 1), 2)")
    assert notebook["out"].shape == (2, 4)


def test_twice_says_the_same_and_right_replaces_wrong(notebook):
    first, second = verdict(notebook.run(WRONG)), verdict(notebook.run(WRONG))
    assert first["message"] == second["message"]
    notebook.run(RIGHT)
    assert notebook["lab"].verdicts["lora_forward"].status == "right"


def test_a_syntax_error_is_a_verdict_and_the_lab_goes_on(notebook):
    card = verdict(notebook.run("x = 1\n@lab.exercise\ndef lora_forward(x, weight, a, b, alpha):\n    return x @@ 2\n"))
    assert card["status"] == "wrong"
    assert notebook.result.success
    assert "Line 4" in notebook.bundles[0]["text/plain"]
    assert "SyntaxError" in notebook.bundles[0]["text/plain"]
    assert "course's own" in repr(notebook["lora_forward"])


def test_a_cell_without_exercises_keeps_its_ordinary_syntax_error(notebook):
    assert notebook.run("x = = 1") == []
    assert not notebook.result.success


def test_an_error_before_the_decorator_runs_is_a_verdict(notebook):
    cell = "@lab.exercise\nclass Dropout(torch.nn.Modul):\n    def forward(self, x):\n        return x\n"
    assert verdict(notebook.run(cell))["status"] == "wrong"
    text = notebook.bundles[0]["text/plain"]
    assert "Line 2 of your cell" in text
    assert "has no `Modul`" in text or "no attribute 'Modul'" in text
    notebook.run("layer = Dropout(0.5)")
    assert notebook["layer"].p == 0.5


def test_classes_and_super_with_their_own_name(notebook):
    cell = """
@lab.exercise
class Dropout(torch.nn.Module):
    def __init__(self, p):
        super(Dropout, self).__init__()
        self.p = p

    def forward(self, x):
        if self.training:
            return x * torch.bernoulli(torch.full_like(x, 1 - self.p)) / (1 - self.p)
        return x
"""
    assert verdict(notebook.run(cell))["status"] == "right"
    # Now an earlier, right version exists; a wrong one must meet itself, and leave a class behind that works.
    wrong = cell.replace("if self.training", "if True")
    assert verdict(notebook.run(wrong))["diagnoses"] == ["always on"]
    notebook.run("layer = Dropout(0.25).eval()\nsame = layer(torch.ones(3))")
    assert notebook["same"].equal(notebook["torch"].ones(3))
    assert repr(notebook["Dropout"]) == "<the course's own Dropout; yours is Dropout.yours>"
    assert isinstance(notebook["Dropout"].yours(0.1), notebook["torch"].nn.Module)


def test_a_recursive_answer_meets_itself(notebook):
    wrong = "@lab.exercise\ndef append_factorial(n, into):\n    return 0\n"
    notebook.run(wrong)
    assert notebook["append_factorial"].yours(3, []) == 0
    partly = "@lab.exercise\ndef append_factorial(n, into):\n    return 7 if n < 2 else append_factorial(n - 1, into)\n"
    notebook.run(partly)
    assert notebook["append_factorial"].yours(3, []) == 7  # and not the course's own 1
    right = (
        "@lab.exercise\ndef append_factorial(n, into):\n"
        "    into.append(1 if n < 2 else n * append_factorial(n - 1, []))\n    return into[-1]\n"
    )
    assert verdict(notebook.run(right))["status"] == "right"


@pytest.mark.parametrize("magic", ["%%time\n", "%%capture seen\n"])
def test_under_a_cell_magic_gaps_and_lines_are_still_found(notebook, magic):
    if "capture" in magic:
        notebook.run(magic + WRONG)
        assert notebook["lab"].verdicts["lora_forward"].diagnoses == ("no scale",)
        return
    assert verdict(notebook.run(magic + LORA_STUB))["status"] == "not attempted"
    cell = magic + "@lab.exercise\ndef lora_forward(x, weight, a, b, alpha):\n    return x.missing\n"
    notebook.run(cell)
    assert "Line 4 of your cell" in notebook.bundles[0]["text/plain"]
    assert "return x.missing" in notebook.bundles[0]["text/plain"]


def test_the_lab_itself_redefined_is_explained_and_mended(notebook):
    assert verdict(notebook.run("lab = 3\n" + RIGHT))["status"] == "wrong"
    assert "`lab` had another value" in notebook.bundles[0]["text/plain"]
    assert verdict(notebook.run(RIGHT))["status"] == "right"


def test_an_unknown_exercise_is_named_with_a_guess(notebook):
    (card,) = notebook.run("@lab.exercise\ndef lora_foward(x):\n    return x\n")
    assert card["kind"] == "note"
    assert "Did you mean `lora_forward`?" in notebook.bundles[0]["text/plain"]


def test_run_out_of_order_a_missing_name_is_explained(notebook):
    notebook.run("del torch")
    notebook.run("@lab.exercise\ndef lora_forward(x, weight, a, b, alpha):\n    return torch.zeros(1)\n")
    assert "was every cell above run?" in notebook.bundles[0]["text/plain"]


def test_claims(notebook):
    (held,) = notebook.run("lab.claim('one is one', torch.tensor(True), measured='1')")
    assert (held["held"], held["measured"], held["substitutes"]) == (True, "1", [])
    (missed,) = notebook.run("lab.claim('two is one', 2 == 1)")
    assert missed["held"] is False
    assert notebook.result.success
    (elsewhere,) = notebook.run("lab.claim('only on a large model', False, tiers='large')")
    assert elsewhere["held"] is None
    assert "observation" in notebook.bundles[0]["text/plain"]


def test_the_summary_lists_everything(notebook):
    notebook.run(RIGHT)
    notebook.run("lab.claim('a claim', True, measured='yes')")
    (card,) = notebook.run("lab.summary()")
    assert card["exercises"] == {"lora_forward": "right", "Dropout": "not run", "append_factorial": "not run"}
    assert [claim["sentence"] for claim in card["claims"]] == ["a claim"]
    text = notebook.bundles[0]["text/plain"]
    assert "1 of 3 exercises right" in text
    assert "a book" in text
    assert card["memory_gb"] > 0


def test_strict_raises_on_what_is_not_right(notebook, monkeypatch):
    monkeypatch.setenv("FTLABS_STRICT", "1")
    for cell in (WRONG, LORA_STUB, "lab.claim('no', False)", "@lab.exercise\ndef unknown(x):\n    return x\n"):
        notebook.run(cell)
        assert type(notebook.result.error_in_exec).__name__ == "NotRight"
    notebook.run(RIGHT)
    assert notebook.result.success
    notebook.run("lab.claim('elsewhere', False, tiers='large')")
    assert notebook.result.success


def test_errors_of_the_course_show_without_a_traceback(notebook, monkeypatch):
    monkeypatch.setenv("FTLABS_TIER", "huge")
    notebook.run("lab = Lab('demo', INFO)")
    assert type(notebook.result.error_in_exec).__name__ == "TierError"
    assert "tiny, small, large" in notebook.printed
    assert "Traceback" not in notebook.printed


def test_cards_read_without_colour_and_by_a_screen_reader(notebook):
    notebook.run(WRONG.replace("return", "return '<b>' and"))
    html = notebook.bundles[0]["text/html"]
    assert 'aria-label="1.1 lora_forward: not yet"' in html
    assert '<span aria-hidden="true">✗</span>' in html
    assert "not yet</span>" in html
    assert "<code" in html
    assert "color: inherit" in html
    assert "<b>" not in html
    assert notebook.bundles[0]["text/plain"].startswith("✗ 1.1 lora_forward · not yet")


def test_outside_a_notebook_cards_are_printed(capsys, monkeypatch):
    InteractiveShell.clear_instance()
    from ftlabs import Lab

    lab = Lab("demo", INFO)
    lab.claim("printed", True)
    assert "✓ Claim: printed · held" in capsys.readouterr().out

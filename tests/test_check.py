"""The contract of exercises: one test for each lesson that a trial of it taught."""

import random
import signal
import sys
import time

import pytest
import torch
from demo_course import APPEND_FACTORIAL, DROPOUT, INFO, LORA_FORWARD, LORA_STUB, Dropout
from demo_course import lora_forward as reference

from ftlabs.course.check import check
from ftlabs.course.diagnosis import diagnose
from ftlabs.course.prove import define, prove_exercise
from ftlabs.course.sandbox import observe
from ftlabs.course.source import Source

HEAD = "@lab.exercise\ndef lora_forward(x, weight, a, b, alpha):\n"


def student(body: str, exercise=LORA_FORWARD, head: str = HEAD, stub: str | None = LORA_STUB):
    """Check what a student wrote, as text."""
    text = head + "".join(f"    {line}\n" for line in body.splitlines())
    source = Source(text, text, f"<{exercise.name}>", 1)
    return check(exercise, define(text, exercise), source, stub=stub)


# -- the three-way proof, and that it can fail ---------------------------------------------------------------------
@pytest.mark.parametrize("exercise", INFO.exercises, ids=lambda e: e.name)
def test_three_way_proof(exercise):
    stub = LORA_STUB if exercise is LORA_FORWARD else "@lab.exercise\ndef append_factorial(n, into):\n    return ...\n"
    if exercise is DROPOUT:
        stub = "@lab.exercise\nclass Dropout(torch.nn.Module):\n    def forward(self, x):\n        return ...\n"
    assert prove_exercise(exercise, 5, stub).problems == []


def test_the_proof_finds_what_is_broken():
    from dataclasses import replace

    def wrong_oracle(x, weight, a, b, alpha):
        return x @ weight.T

    blind = replace(LORA_FORWARD, oracle=wrong_oracle, cases=lambda rng: [list(LORA_FORWARD.cases(rng))[1]])
    proof = prove_exercise(blind, 2, "@lab.exercise\ndef lora_forward(x, weight, a, b, alpha):\n    return x\n")
    text = "\n".join(proof.problems)
    assert "'no scale' passes" in text  # alpha = rank alone cannot see the scale
    assert "the oracle disagrees" in text
    assert "the untouched gap is" in text
    assert not proof.ok


# -- gaps -----------------------------------------------------------------------------------------------------------
def test_untouched_is_not_attempted_and_says_what_to_do_first():
    verdict = student("rank = a.shape[0]\nfrozen = ...  # the frozen layer's output\nupdate = ...\nreturn ...")
    assert (verdict.status, verdict.gaps_left, verdict.gaps) == ("not attempted", 3, 3)
    assert verdict.messages == ("Three gaps. Start with `frozen`: the frozen layer's output.",)


def test_partly_filled_counts_and_shows_what_the_filled_gaps_do():
    verdict = student("rank = a.shape[0]\nfrozen = x @ weight.T\nupdate = ...  # x through a\nreturn ...")
    assert (verdict.status, verdict.headline) == ("not attempted", "2 of 3 gaps left")
    assert "Next is `update`: x through a." in verdict.messages
    assert verdict.so_far == ("`rank` is 2", "`frozen` is a tensor of shape (3, 7), dtype float32")


def test_a_right_answer_with_a_forgotten_gap_below_it_is_right():
    body = "rank = a.shape[0]\nreturn x @ weight.T + (x @ a.T) @ b.T * (alpha / rank)\nupdate = ...\nreturn ..."
    assert student(body).status == "right"


def test_an_unused_gap_left_above_a_right_answer_is_right():
    body = "frozen = ...\nreturn x @ weight.T + (x @ a.T) @ b.T * (alpha / len(a))"
    assert student(body).status == "right"


# -- diagnosis ------------------------------------------------------------------------------------------------------
def test_a_single_mistake_is_named():
    verdict = student("return x @ weight.T + x @ a.T @ b.T")
    assert verdict.diagnoses == ("no scale",)
    assert verdict.look_at == ("`update`. Where does alpha enter?",)
    assert verdict.difference.where.startswith("out[")


def test_isolating_cases_tell_mistakes_apart_that_end_in_the_same_error():
    # On the discriminating case both end in a matrix product that does not fit.
    assert student("return x @ weight + x @ a.T @ b.T * (alpha / a.shape[0])").diagnoses == ("weight not transposed",)
    verdict = student("return x @ weight.T + x @ a @ b.T * (alpha / a.shape[0])")
    assert verdict.status == "wrong"
    assert verdict.diagnoses == ()


def test_two_mistakes_together_are_both_named():
    # The square case isolates nothing, b = 0 the frozen part, alpha = rank the scale.
    verdict = student("return x @ weight + ((x @ a.T) @ b.T).detach() * (alpha / a.shape[0])")
    assert "weight not transposed" in verdict.diagnoses
    two = student("return (x @ a.T) @ b.T")  # frozen forgotten, and no scale
    assert set(two.diagnoses) <= {"frozen forgotten", "no scale"}
    assert "frozen forgotten" in two.diagnoses


def test_when_nothing_fits_nothing_is_guessed():
    verdict = student("return x @ weight.T + 3 * (x @ a.T) @ b.T")
    assert (verdict.status, verdict.diagnoses, verdict.messages) == ("wrong", (), ())
    assert verdict.difference.expected
    assert verdict.difference.got


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("return (x @ weight.T + x @ a.T @ b.T * (alpha / a.shape[0])).detach()", "gradient"),
        ("return (x @ weight.T + x @ a.T @ b.T * (alpha / a.shape[0])).double()", "dtype"),
        ("return (x @ weight.T + x @ a.T @ b.T * (alpha / a.shape[0])).tolist()", "type"),
        ("return (x @ weight.T + x @ a.T @ b.T * (alpha / a.shape[0])).sum()", "shape"),
        ("x @ weight.T", "type"),
    ],
)
def test_the_right_value_of_the_wrong_kind_is_wrong(body, what):
    verdict = student(body)
    assert verdict.status == "wrong"
    assert verdict.difference.what == what


# -- chance -------------------------------------------------------------------------------------------------------
def test_dropout_is_probed_by_structure_and_random_states_are_kept():
    random.seed(1)
    torch.manual_seed(1)
    expected = random.random(), float(torch.rand(()))
    random.seed(1)
    torch.manual_seed(1)
    assert check(DROPOUT, Dropout).status == "right"
    assert check(DROPOUT, DROPOUT.accepts[0], seed=3).status == "right"
    assert check(DROPOUT, DROPOUT.misconceptions[0].wrong).diagnoses == ("always on",)
    assert (random.random(), float(torch.rand(()))) == expected


def test_the_same_seed_gives_the_same_verdict():
    wrong = LORA_FORWARD.misconceptions[0].wrong
    first, second = check(LORA_FORWARD, wrong, seed="a"), check(LORA_FORWARD, wrong, seed="a")
    assert first.difference == second.difference
    assert check(LORA_FORWARD, wrong, seed="b").difference != first.difference


# -- code that misbehaves ---------------------------------------------------------------------------------------
def test_code_that_raises_is_shown_by_its_line_with_an_explanation():
    verdict = student("rank = a.shape[0]\nreturn x @ weight.T + missing")
    assert verdict.error.line == 4
    assert verdict.error.code == "return x @ weight.T + missing"
    assert "`missing` has no value yet" in verdict.error.meaning


def test_a_matrix_product_that_does_not_fit_is_explained():
    verdict = student("return x @ weight @ a @ b")
    assert "do not fit (3x5 and 7x5)" in verdict.error.meaning


def test_sys_exit_is_a_verdict():
    verdict = student("import sys\nsys.exit('bye')")
    assert "SystemExit" in verdict.error.error


@pytest.mark.parametrize(
    "body",
    [
        "while True:\n    pass",
        "while True:\n    try:\n        x + 1\n    except:\n        pass",
        "return lora_forward(x, weight, a, b, alpha) if time.sleep(60) else 0",
    ],
    ids=["loop", "loop that swallows everything", "sleep"],
)
def test_code_that_never_ends_is_stopped(body, monkeypatch):
    monkeypatch.setenv("FTLABS_TIME_LIMIT", "0.5")
    monkeypatch.setitem(sys.modules["demo_course"].__dict__, "time", time)
    verdict = student(body)
    assert verdict.status == "wrong"
    assert "still running after 0.5 seconds" in verdict.messages[0]
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_ctrl_c_becomes_a_verdict():
    verdict = student("raise KeyboardInterrupt")
    assert (verdict.status, verdict.messages) == (
        "wrong",
        ("You stopped the check before your code came to an end.",),
    )


def test_changing_an_input_is_noticed():
    verdict = student("x *= 2\nreturn x / 2 @ weight.T + x / 2 @ a.T @ b.T * (alpha / a.shape[0])")
    assert verdict.status == "wrong"
    assert "changes its input `x`" in verdict.messages[0]


def test_printed_text_is_caught_and_kept():
    verdict = student("print('shape', x.shape)\nreturn 0")
    assert verdict.printed == "shape torch.Size([3, 5])\n"  # of the case that is shown, not of all


def test_a_call_that_is_the_answer_itself_is_refused_however_it_is_written():
    for call in ("torch.nn.functional.linear(x, weight)", "linear(x, weight)"):
        verdict = student(f"from torch.nn.functional import linear\nreturn {call}")
        assert verdict.status == "wrong"
        assert "`torch.nn.functional.linear`" in verdict.messages[0]
    assert "Line 4 uses" in student("linear = 1\nreturn torch.nn.functional.linear(x, weight)").messages[0]


def test_a_module_of_the_course_that_was_redefined_is_named():
    names = dict(reference.__globals__) | {"torch": 3}
    exec("def lora_forward(x, weight, a, b, alpha):\n    return torch.matmul(x, weight.T)\n", names)
    text = "def lora_forward(x, weight, a, b, alpha):\n    return torch.matmul(x, weight.T)\n"
    verdict = check(LORA_FORWARD, names["lora_forward"], Source(text, text, "<string>", 1))
    assert any("`torch` another meaning" in message for message in verdict.messages)


# -- earlier exercises, inputs that may change -------------------------------------------------------------------
def test_an_earlier_exercise_means_the_packages_version_while_a_later_one_is_checked():
    names: dict = {"lora_forward": "the student's own, wrong"}
    exec(
        "def append_factorial(n, into):\n"
        "    assert lora_forward.__module__ == 'demo_course'\n"
        "    into.append(1 if n < 2 else n * append_factorial(n - 1, []))\n"
        "    return into[-1]\n",
        names,
    )
    assert check(APPEND_FACTORIAL, names["append_factorial"]).status == "right"
    assert names["lora_forward"] == "the student's own, wrong"


def test_an_input_that_it_is_meant_to_change_may_change():
    assert check(APPEND_FACTORIAL, APPEND_FACTORIAL.implementation).status == "right"


def test_other_dtypes_do_not_break_a_check():
    from dataclasses import replace

    def in_bfloat16(rng):
        for case in LORA_FORWARD.cases(rng):
            yield {k: v.to(torch.bfloat16) if isinstance(v, torch.Tensor) else v for k, v in case.items()}

    exercise = replace(LORA_FORWARD, cases=in_bfloat16)
    assert check(exercise, LORA_FORWARD.accepts[0]).status == "right"
    assert check(exercise, LORA_FORWARD.misconceptions[0].wrong).diagnoses == ("no scale",)


def test_a_case_that_two_misconceptions_explain_is_no_evidence():
    from ftlabs.course.exercise import Exercise, Misconception

    exercise = Exercise(
        "demo", "plus_one", "9.9", "t", "o", 1, 1,
        cases=lambda rng: ({"x": x} for x in (2, 5)),
        reference="operator:index",
        oracle=lambda x: x + 1,
        misconceptions=(Misconception("double", lambda x: 2 * x, "m"), Misconception("square", lambda x: x * x, "m"),
            Misconception("undefined", lambda x: -5 if x == 5 else unknown, "m")),  # noqa: F821
        accepts=(),
        remember="r",
    )  # fmt: skip
    cases = exercise.make_cases(0)

    def diagnosed(candidate):
        seen = [[observe(exercise, f, case) for case in cases] for f in (exercise.oracle, candidate)]
        return [m.name for m in diagnose(exercise, cases, *seen).found]

    assert diagnosed(lambda x: 2 * x) == ["double"]
    assert diagnosed(lambda x: 4 if x == 2 else 7) == []  # 2 * 2 and 2 ** 2 are the same
    assert diagnosed(lambda x: 25 if x == 5 else 0) == ["square"]
    assert diagnosed(lambda x: 25 if x == 5 else x + 1) == []  # a square would be wrong where this is right
    assert diagnosed(lambda x: -5 if x == 5 else x + 1) == ["undefined"]  # a mistake that may not be met is not wrong

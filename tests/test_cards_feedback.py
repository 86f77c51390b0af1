"""What a wrong verdict tells besides the diagnosis: kinds, inputs, leftovers, names; and that a check is safe."""

import builtins
import math
import random
import sys

import pytest
import torch
from demo_course import LORA_FORWARD, LORA_STUB
from test_check import HEAD, student

from ftlabs.course.cards import verdict_card
from ftlabs.course.check import check
from ftlabs.course.compare import first_difference
from ftlabs.course.describe import describe, pair
from ftlabs.course.inputs import inputs_line
from ftlabs.course.prove import define
from ftlabs.course.source import Source

ANSWER = "x @ weight.T + x @ a.T @ b.T * (alpha / a.shape[0])"


# -- something of another kind came back ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("body", "said"),
    [
        (ANSWER, "Your function returns nothing. Does its last line begin with `return`"),
        (f"yield {ANSWER}", "returns a generator"),
        ("return torch.matmul", "returns a function `matmul` without calling it"),
        ("return torch.nn.Linear", "returns the class `Linear` itself"),
        (f"return ({ANSWER}).max(dim=-1)", "values and indices together"),
    ],
)
def test_a_result_of_another_kind_is_named(body, said):
    verdict = student(body)
    assert said in verdict.messages[0]
    assert verdict.difference is not None


def test_a_coroutine_is_named_and_python_does_not_warn(recwarn):
    verdict = student(f"return {ANSWER}", head=HEAD.replace("def", "async def"))
    assert "begins with `async def`" in verdict.messages[0]
    assert [w for w in recwarn if "awaited" in str(w.message)] == []


def test_none_where_none_is_expected_is_no_mistake():
    from dataclasses import replace

    exercise = replace(LORA_FORWARD, reference="builtins:print", collect=lambda f, case: [f(), 1], misconceptions=())
    assert "nothing" not in " ".join(check(exercise, lambda: None).messages)


@pytest.mark.parametrize("value", [torch.matmul, torch.nn.Linear(1, 1).forward, object(), lambda x: x, torch])
def test_descriptions_hold_no_memory_addresses(value):
    assert "0x" not in describe(value)
    assert " at " not in describe(value)


# -- numbers and inputs ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("expected", "got", "shown"),
    [
        (0.181, 0.11021, ("0.18100", "0.11021")),
        (0.0, 1.0, ("0", "1")),
        (8.0, 7.5, ("8.0", "7.5")),
        (1.0, 1.0000002, ("1.0000000", "1.0000002")),
        (2, 3, ("2", "3")),
        (1.5, math.nan, ("1.5", "nan")),
        (-0.25, 1e-9, ("-0.25", "1.0e-09")),
    ],
)
def test_two_numbers_show_the_same_number_of_digits(expected, got, shown):
    assert pair(expected, got) == shown
    difference = first_difference(torch.tensor(expected, dtype=torch.float64), torch.tensor(got, dtype=torch.float64))
    assert difference is None or isinstance(expected, int) or (difference.expected, difference.got) == shown


def test_the_card_tells_the_inputs_of_the_failing_case():
    verdict = student("return x @ weight.T + 3 * (x @ a.T) @ b.T")
    assert verdict.inputs == (
        "With `x` of shape (3, 5), `weight` of shape (7, 5), `a` of shape (2, 5), `b` of shape (7, 2), `alpha` = 8"
    )
    lines = verdict_card(verdict).text().splitlines()
    assert lines.index(f"  {verdict.inputs}") < next(i for i, line in enumerate(lines) if "Expected" in line)


def test_what_is_not_plain_or_does_not_reach_the_candidate_is_left_out():
    def candidate(model, losses, ids):
        return model, losses, ids

    case = {"model": 42, "losses": [0.5, 1.25], "ids": torch.tensor([[1, 2]]), "other": torch.ones(9), "text": "hello"}
    arguments = {"model": torch.nn.Identity()}
    line = inputs_line(case, candidate, arguments)
    assert line == "With `losses` = [0.5, 1.25], `ids` = [[1, 2]], `text` = 'hello'"
    assert inputs_line({"thing": object()}, candidate, {}) == ""


# -- diagnosis, leftovers, hints ------------------------------------------------------------------------------------
def test_a_mistake_that_explains_every_case_is_stated_as_fact():
    assert student("return x @ weight.T + x @ a.T @ b.T").messages == ("The update is not scaled.",)


def test_a_mistake_that_explains_some_cases_is_not_stated_as_fact():
    verdict = student("return (x @ a.T) @ b.T + (a.shape[0] != 2) * 9")
    assert verdict.diagnoses
    assert all(
        m.startswith(("In some cases your code behaves as if: ", "In others as if: ")) for m in verdict.messages[:-1]
    )
    assert verdict.messages[-1] == "That explains some of the cases."


def test_a_leftover_statement_is_pointed_at_unless_the_answer_is_right():
    stub = HEAD + "    for i in x:\n        ...  # add\n    return x\n"
    body = "for i in x:\n    y = 1\n    ...\nreturn {}"
    verdict = student(body.format("x @ weight.T"), stub=stub)
    assert verdict.messages[-1] == "A `...` still stands in line 5."
    assert student(body.format(ANSWER), stub=stub).status == "right"


def test_a_gap_without_its_comment_keeps_its_hint():
    verdict = student("rank = a.shape[0]\nfrozen = x @ weight.T\nupdate = ...\nreturn ...")
    assert verdict.messages == ("Next is `update`: x through a, then through b.",)


# -- what the filled gaps do so far ---------------------------------------------------------------------------------
@pytest.mark.parametrize("line", ["exit()", "raise SystemExit", "raise BaseException('stop')", "while True: pass"])
def test_code_before_a_gap_that_ends_the_run_does_not_end_the_check(line, monkeypatch):
    monkeypatch.setenv("FTLABS_TIME_LIMIT", "0.3")
    verdict = student(f"rank = a.shape[0]\n{line}\nupdate = ...\nreturn ...")
    assert verdict.status in ("not attempted", "wrong")
    assert verdict.so_far == ()


def test_names_with_an_underscore_are_not_shown_and_inputs_come_from_collect():
    verdict = student("_ = 1\nrank = a.shape[0]\ntrains = b.requires_grad\nupdate = ...\nreturn ...")
    assert verdict.so_far == ("`rank` is 2", "`trains` is True")  # collect asks for the gradient of b


# -- names from other cells -----------------------------------------------------------------------------------------
def defined(text: str, **names):
    candidate = define(text, LORA_FORWARD)
    candidate.__globals__.update(names)
    return check(LORA_FORWARD, candidate, Source(text, text, "<lora_forward>", 1), stub=LORA_STUB)


def test_a_value_of_another_cell_is_named_when_the_verdict_is_wrong():
    verdict = defined(f"{HEAD}    return x @ matrix\n", matrix=torch.ones(5, 7))
    assert "Your function reads `matrix` from another cell; it should use its own parameters alone." in verdict.messages
    renamed = defined(
        "@lab.exercise\ndef lora_forward(y, weight, a, b, alpha):\n    return x @ x\n", x=torch.ones(2, 2)
    )
    assert any("reads `x` from" in message for message in renamed.messages)
    right = defined(f"{HEAD}    return {ANSWER} + zero\n", zero=0.0)
    assert right.status == "right"
    helper = defined(f"{HEAD}    return helper(x) @ weight.T\n", helper=lambda x: x)
    assert not any("another cell" in message for message in helper.messages)


def test_a_builtin_with_another_meaning_is_named():
    verdict = defined(f"{HEAD}    return sum([x @ weight.T])\n", sum=5)
    assert verdict.messages == ("A cell has given `sum` another meaning. Rename yours, and run `del sum` once.",)


# -- what a check puts back -----------------------------------------------------------------------------------------
def test_built_in_names_are_put_back():
    before = dict(vars(builtins))
    verdict = student("import builtins\nbuiltins.zip = builtins.next = builtins.getattr = 3\nreturn x")
    assert vars(builtins) == before
    assert verdict.status == "wrong"


def test_device_threads_and_recursion_limit_are_put_back():
    before = torch.get_default_device(), torch.get_num_threads(), sys.getrecursionlimit(), random.getstate()
    body = "import sys\ntorch.set_default_device('meta')\ntorch.set_num_threads({})\nsys.setrecursionlimit(5000)\n"
    verdict = student(body.format(before[1] + 1) + "return torch.ones(3, 7)")
    assert verdict.status == "wrong"
    assert "meta" in verdict.difference.got
    assert (torch.get_default_device(), torch.get_num_threads(), sys.getrecursionlimit(), random.getstate()) == before


@pytest.mark.parametrize("value", ["torch.eye(3).to_sparse()", "torch.ones(2, device='meta')", "Bad()"])
def test_a_result_that_cannot_be_compared_is_a_verdict(value):
    text = f"{HEAD}    class Bad:\n        def __repr__(self):\n            raise ValueError\n    return {value}\n"
    verdict = defined(text)
    assert verdict.status == "wrong"
    assert verdict.difference.got

"""The judgement over a notebook's run, on cards written by hand: each fault must be named."""

import pytest
from notebook_outcome import CARD, cards, complaints


def verdict(name, status):
    return {"kind": "verdict", "exercise": name, "status": status}


def claim(held=True, substitutes=()):
    return {
        "kind": "claim",
        "sentence": "loss falls",
        "held": held,
        "measured": "2.1",
        "substitutes": list(substitutes),
    }


def summary(**exercises):
    return {"kind": "summary", "exercises": exercises, "claims": [], "seconds": 1.0, "memory_gb": 1.0}


SOLVED = [verdict("a", "right"), verdict("b", "right"), claim(), summary(a="right", b="right")]
UNTOUCHED = [
    verdict("a", "not attempted"),
    verdict("b", "not attempted"),
    claim(substitutes=["a"]),
    summary(a="not attempted", b="not attempted"),
]


def test_a_solved_solution_and_an_untouched_lab_pass():
    assert complaints("solutions", ["a", "b"], SOLVED) == []
    assert complaints("labs", ["a", "b"], UNTOUCHED) == []


@pytest.mark.parametrize(
    ("kind", "shown", "named"),
    [
        ("solutions", UNTOUCHED, "exercise a is not attempted, not right"),
        ("labs", SOLVED, "exercise a is right, not not attempted"),
        ("solutions", SOLVED[1:], "exercise a showed no verdict"),
        ("solutions", [verdict("c", "right"), *SOLVED], "exercise c is not in the catalogue"),
        ("solutions", [*SOLVED[:2], claim(held=False), SOLVED[3]], "claim does not hold: loss falls (2.1)"),
        ("labs", [*UNTOUCHED[:2], claim(held=False), UNTOUCHED[3]], "claim does not hold: loss falls (2.1)"),
        ("solutions", [*SOLVED[:2], claim(substitutes=["a"]), SOLVED[3]], "claim rests on the course's own ['a']"),
        ("solutions", [*SOLVED[:2], SOLVED[3]], "the lab makes no claim"),
        ("solutions", SOLVED[:3], "0 summaries shown"),
        ("solutions", [*SOLVED[:3], summary(a="right")], "the summary says {'b': None}"),
    ],
)
def test_each_fault_is_named(kind, shown, named):
    problems = complaints(kind, ["a", "b"], shown)
    assert any(problem.startswith(named) for problem in problems), problems


def test_a_lab_without_exercises_is_a_fault():
    assert "the catalogue lists no exercise for this lab" in complaints("labs", [], [claim(), summary()])


def test_the_last_verdict_of_an_exercise_counts():
    assert complaints("solutions", ["a", "b"], [verdict("a", "wrong"), *SOLVED]) == []


def test_cards_are_found_among_other_outputs():
    outputs = [
        {"output_type": "stream", "name": "stdout", "text": "hello"},
        {"output_type": "display_data", "data": {"text/plain": "card", CARD: claim()}, "metadata": {}},
    ]
    assert cards(outputs) == [claim()]

"""Comparing trees: what counts as the same, and which difference is told first."""

import math

import pytest
import torch

from ftlabs.course.compare import Raised, describe, first_difference


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (1.0, 1),
        (0.5, 0.5 + 1e-9),
        ([1, "a", None], (1, "a", None)),
        ({"a": torch.ones(2)}, {"a": torch.ones(2)}),
        (float("nan"), float("nan")),
        (torch.tensor([1.0, math.nan]), torch.tensor([1.0, math.nan])),
        (torch.tensor(1.0), torch.tensor(1.000001)),
        (torch.ones(3, dtype=torch.bfloat16), torch.ones(3, dtype=torch.bfloat16) * 1.01),
        (Raised("ValueError", "no"), Raised("ValueError", "no")),
        (math.inf, math.inf),
        (True, True),
        (torch.tensor([True, False]), torch.tensor([True, False])),
        (torch.tensor([1, -100]), torch.tensor([1, -100])),
    ],
)
def test_same(expected, got):
    assert first_difference(expected, got) is None


@pytest.mark.parametrize(
    ("expected", "got", "what"),
    [
        (torch.ones(2, 3), torch.ones(3, 2), "shape"),
        (torch.ones(2), torch.ones(2, dtype=torch.float64), "dtype"),
        (torch.ones(2), torch.ones(2, requires_grad=True), "gradient"),
        (torch.ones(2), torch.tensor([1.0, 1.1]), "value"),
        (torch.tensor([True, False]), torch.tensor([True, True]), "value"),
        (torch.tensor(1.0), 1.0, "type"),
        (1.0, True, "type"),
        (True, 1, "type"),
        (1.0, float("nan"), "value"),
        ([1, 2], [1, 2, 3], "length"),
        ({"a": 1}, {"b": 1}, "keys"),
        ("a", "b", "value"),
        (1, None, "type"),
        (1.0, ..., "type"),
        (Raised("ValueError", "no"), Raised("ValueError", "yes"), "value"),
        (torch.tensor([1, 2]), torch.tensor([1, 3]), "value"),
    ],
)
def test_different(expected, got, what):
    assert first_difference(expected, got).what == what


def test_the_first_difference_names_its_place():
    difference = first_difference({"out": [1, torch.zeros(2, 2)]}, {"out": [1, torch.eye(2)]})
    assert difference.where == "out[1][0, 0]"
    assert (difference.expected, difference.got) == ("0", "1")


def test_the_name_of_the_candidate_is_not_behaviour():
    def mine():
        raise TypeError("mine() takes no arguments at 0x7f12")

    def theirs():
        raise TypeError("theirs() takes no arguments at 0x99")

    seen = []
    for function in (mine, theirs):
        try:
            function()
        except TypeError as error:
            seen.append(Raised.of(error, function))
    assert seen[0] == seen[1]


def test_descriptions_are_short():
    assert describe(torch.ones(2)) == "a tensor of shape (2,), dtype float32 [1, 1]"
    assert describe({"loss": torch.ones(())}) == "a dictionary of 1: 'loss': tensor(1)"
    assert "gap" in describe(...)
    assert len(describe("x" * 500)) <= 90

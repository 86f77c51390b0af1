"""Errors of student code in plain words: frequent messages, renamed parameters, names with another meaning."""

import math
import operator

import pytest
import torch
from test_check import student

from ftlabs.course.explain import shadowed
from ftlabs.course.meanings import meaning
from ftlabs.course.raised import Raised

X = torch.arange(12.0).reshape(3, 4)
IDS = torch.tensor([0, 1])


@pytest.mark.parametrize(
    ("mistake", "said"),
    [
        (lambda: X.gather(-1, IDS), "as many dimensions"),
        (lambda: torch.cat([X, IDS]), "`keepdim=True`"),
        (lambda: X.topk(2)[:, -1], "`.values`"),
        (lambda: X.topk(2)["values"], "`.logits`"),
        (lambda: math.exp(X), "`math` take numbers"),
        (lambda: torch.exp(1.0), "plain float"),
        (lambda: torch.softmax([1.0], -1), "plain list"),
        (lambda: 1 if X > 0 else 2, "`.any()`"),
        (lambda: [1.0] * 2.5, "A list is multiplied"),
        (lambda: X.t().view(12), "Use `reshape`"),
        (lambda: sorted([1], kez=2), "no parameter `kez`"),
        (lambda: {[1]: 2}, "A list cannot be a key"),
        (lambda: [1] + 2, "joins a list to another list, and the other side is of type int"),
        (lambda: operator.setitem(IDS.clone(), slice(2), [1, 2]), "Make it a tensor first"),
        (lambda: operator.setitem(X.clone(), 0, torch.ones(5)), "size 5 does not fit into a place of size 4"),
        (lambda: torch.tensor([[1, 2], [3]]), "unequal length"),
        (lambda: torch.nn.functional.cross_entropy(X, IDS), "3 predictions meet 2 targets"),
        (lambda: X[X[:, 1:] > 0], "mask of shape [3, 3]"),
        (lambda: torch.tensor([1, 2], requires_grad=True), "float first"),
        (lambda: IDS.mean(), "float first"),
        (lambda: torch.nn.functional.embedding(torch.tensor([1.0]), X), "int64"),
        (lambda: X.gather(1, torch.zeros(3, 1)), "int64"),
        (lambda: X[torch.tensor([0.5])], "int64"),
        (lambda: X[5], "lies outside"),
        (lambda: [1][3], "lies outside"),
        (lambda: X[:, :, 0], "fewer dimensions than you index"),
        (lambda: X.mean(5), "fewer dimensions than `dim`"),
        (lambda: (1).exp(), "A value of type `int` has no `exp`"),
        (lambda: X(1), "square brackets"),
        (lambda: torch.softmax(X), "dimension"),
        (lambda: operator.attrgetter("sofmax")(torch), "module `torch` has no `sofmax`"),
        (lambda: None + 1, "None"),
        (lambda: [1] - 2, "between a list and a int"),
        (lambda: X.reshape(5), "12 numbers do not fit"),
    ],
)
def test_frequent_mistakes_are_explained(mistake, said):
    with pytest.raises(Exception) as caught:  # noqa: PT011 - the message is what is tested
        mistake()
    told = meaning(Raised.of(caught.value, None))
    assert said in told, str(caught.value)


def test_an_index_error_of_another_kind_is_not_explained_as_one_out_of_range():
    assert meaning(Raised("IndexError", "something else")) == ""


def test_an_unexpected_keyword_is_named():
    assert "`kez`" in meaning(Raised("TypeError", "f() got an unexpected keyword argument 'kez'"))


@pytest.mark.parametrize("first", ["x, w, a, b, s", "weight, x, a, b", ""])
def test_a_changed_first_line_is_named(first):
    head = f"@lab.exercise\ndef lora_forward({first}):\n"
    verdict = student("return 1.0", head=head)
    assert verdict.error.error.startswith("TypeError: lora_forward() ")  # as Python gave it
    assert "the lab calls them x, weight, a, b, alpha. Keep the first line as it was." in verdict.error.meaning
    if first:
        assert f"Your parameters are called {first};" in verdict.error.meaning


def test_an_argument_error_inside_keeps_its_own_meaning():
    verdict = student("return torch.softmax(x)")
    assert "dimension" in verdict.error.meaning
    assert verdict.error.line == 3


def test_the_name_of_the_candidate_stays_in_what_is_shown():
    raised = Raised.of(TypeError("lora_forward() is at 0x7f001122"), type("lora_forward", (), {}))
    assert raised.message == "candidate() is"
    assert str(raised) == "TypeError: lora_forward() is"
    assert raised == Raised("TypeError", "candidate() is")


def test_builtin_functions_with_another_meaning_are_named():
    from demo_course import lora_forward as reference

    assert shadowed({"sum": 5, "x": 1}, reference, {"sum", "x", "len"}) == ["sum"]
    assert shadowed({"sum": sum, "torch": torch}, reference, {"sum", "torch"}) == []

"""What is a gap and what is not; when a leftover `...` is harmless."""

import pytest

from ftlabs.course.gaps import find_gaps, open_gaps, untouched

STUB = '''def f(x):
    """A function."""
    first = ...  # double it
    second: int = ...
    return ...  # the sum
'''


def kinds(body: str) -> list[str]:
    return [gap.kind for gap in find_gaps(f"def f(x, k):\n    {body}\n")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("y = ...", ["assigned"]),
        ("y += ...", ["assigned"]),
        ("y: int = ...", ["assigned"]),
        ("return ...", ["returned"]),
        ("return g(r=..., alpha=16)", ["keyword"]),
        ("...", ["statement"]),
        ("for i in x: ...", ["statement"]),
        ("y = x[..., 0]", []),
        ("y = x[...]", []),
        ("y = (..., 0)", []),
        ("y = einsum(x, [..., 0], [...])", []),
        ("y: tuple[int, ...] = (1,)", []),
        ("g(...)", []),
        ("y = x if k else ...", []),
    ],
)
def test_forms(body, expected):
    assert kinds(body) == expected


def test_a_gap_knows_its_line_its_target_and_its_hint():
    first, second, third = find_gaps(STUB)
    assert (first.line, first.target, first.hint) == (3, "first", "double it")
    assert (second.target, second.hint) == ("second", None)
    assert third.label == "the returned value"


def test_untouched_ignores_comments_spacing_and_docstrings():
    assert untouched(STUB, STUB)
    assert untouched(STUB.replace("# double it", "").replace('"""A function."""', '"""Mine."""'), STUB)
    assert not untouched(STUB.replace("first = ...", "first = x"), STUB)
    assert not untouched(STUB.replace("first = ...", "print(x)\n    first = ..."), STUB)


def test_a_gap_below_a_return_is_harmless():
    answer = "def f(x):\n    return 3 * x\n    first = ...\n    return ...\n"
    assert open_gaps(answer, STUB) == []


def test_a_returned_gap_ends_nothing():
    assert [gap.kind for gap in open_gaps("def f(x):\n    return ...\n    first = ...\n", STUB)] == [
        "returned",
        "assigned",
    ]


def test_a_statement_left_below_added_code_is_harmless():
    stub = "def f(x):\n    for i in x:\n        ...  # add it up\n    return x\n"
    assert len(open_gaps(stub, stub)) == 1
    answered = stub.replace("...  # add it up", "x = x + i\n        ...")
    assert open_gaps(answered, stub) == []

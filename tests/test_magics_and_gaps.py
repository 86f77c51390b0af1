"""Cells with IPython's magics keep their lines in place, and every `...` is a gap or is none."""

import ast

import pytest
from test_markers import exercise

from ftlabs.notebooks.markers import Gap, bare_gaps, strip
from ftlabs.notebooks.masking import plain_python


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("%%time\n", 4),
        ("%%capture out\n", 4),
        ("%%time\n%%capture\n", 5),
        ("%matplotlib inline\n", 4),
        ("!pip install \\\n    a-package\n", 5),
        ("files = !ls\nz = (7\n     % 3)\n", 6),
        ("import os\nos?\n", 5),
    ],
)
def test_magics_leave_line_numbers_as_they_are(before, line):
    stripped = strip(before + exercise("y = x  # SOLUTION: it"))
    assert stripped.source == before + exercise("y = ...  # it")
    assert stripped.gaps == [Gap("f", "it", line)]


def test_magics_inside_an_exercise():
    stripped = strip(exercise("!true\n%time g(x)\ny = x  # SOLUTION: it"))
    assert stripped.source == exercise("!true\n%time g(x)\ny = ...  # it")


def test_plain_python_keeps_every_line_in_place():
    source = "%%time\n!a \\\n b \\\n c\nx = !d\ny = (1\n % 2)\nz?\n'''\n%not\n'''\nlast = 1\n"
    masked = plain_python(source)
    assert len(masked.splitlines()) == len(source.splitlines())
    assert masked.splitlines()[-1] == "last = 1"
    assert ast.parse(masked).body[-1].lineno == 12
    assert plain_python("%%bash\nls") is None


@pytest.mark.parametrize(
    ("source", "gaps"),
    [
        ("x = ...", [(1, "assigned")]),
        ("x: int = ...", [(1, "assigned")]),
        ("x += ...", [(1, "assigned")]),
        ("def f():\n    return ...", [(2, "returned")]),
        ("g(r=...)", [(1, "keyword")]),
        ("x = 1\n...", [(2, "statement")]),
        ("class P(Protocol):\n    def f(self): ...", [(2, "statement")]),
        ("x[..., 0]", []),
        ("x = y[..., 0]", []),
        ("x = (..., 0)", []),
        ("x: tuple[int, ...] = 1", []),
        ("def f(a=...): pass", []),
        ("einsum(a, [..., 0], b, [..., 1], [...])", []),
        ("f(...)", []),
        ("%%time\n!ls\nx = ...", [(3, "assigned")]),
        ("%%bash\nx = ...", []),
    ],
)
def test_what_counts_as_a_gap(source, gaps):
    assert bare_gaps(source) == gaps

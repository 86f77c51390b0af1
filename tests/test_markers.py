"""Markers: each form opens the gap it should, and everything doubtful is refused with a message that helps."""

import textwrap

import pytest

from ftlabs.course.gaps import find_gaps
from ftlabs.errors import BuildError
from ftlabs.notebooks.markers import Gap, strip

HEAD = "@lab.exercise\ndef f(x):\n"


def exercise(body):
    """An exercise `f` whose body starts in line 3."""
    return HEAD + textwrap.indent(textwrap.dedent(body).strip("\n"), "    ")


def opened(body):
    return textwrap.dedent(strip(exercise(body)).source.removeprefix(HEAD))


@pytest.mark.parametrize(
    ("worked", "gap"),
    [
        ("y = x + 1  # SOLUTION: one more", "y = ...  # one more"),
        ("y: int = x + 1  # SOLUTION: one more", "y: int = ...  # one more"),
        ("x += 1  # SOLUTION: one more", "x += ...  # one more"),
        ("x @= x.T  # SOLUTION: by its transpose", "x @= ...  # by its transpose"),
        ("x **= 2  # SOLUTION: squared", "x **= ...  # squared"),
        ("a = b = x  # SOLUTION: both", "a = b = ...  # both"),
        ("a, b = x, 1  # SOLUTION: two things", "a, b = ...  # two things"),
        ("a[x == 1] = 2  # SOLUTION: where one", "a[x == 1] = ...  # where one"),
        ("y = g(k=1)[0]  # SOLUTION: first", "y = ...  # first"),
        ("return x  # SOLUTION: it", "return ...  # it"),
        ("return (x)  # SOLUTION: it", "return ...  # it"),
        ("return x, 1  # SOLUTION: a pair", "return ...  # a pair"),
        ("return(x)  # SOLUTION: it", "return...  # it"),
        ("y = (x)  # SOLUTION: it", "y = ...  # it"),
        ("y = ((x) + (1))  # SOLUTION: it", "y = ...  # it"),
        ("y = (x + 1) * (x - 1)  # SOLUTION: it", "y = ...  # it"),
        ("y = x;  # SOLUTION: it", "y = ...;  # it"),
        ("if x: y = 1  # SOLUTION: it", "if x: y = ...  # it"),
        ("y = lambda a=1: a  # SOLUTION: it", "y = ...  # it"),
        ("y = '# SOLUTION: no'  # SOLUTION: yes", "y = ...  # yes"),
        ('größe = "ä" * x  # SOLUTION: läuft', "größe = ...  # läuft"),
        ("y = x  #SOLUTION: it", "y = ...  # it"),
        ("y = x  # SOLUTION: a: b, c", "y = ...  # a: b, c"),
        ("y = x   # SOLUTION:it", "y = ...  # it"),
        ("y = yield x  # SOLUTION: it", "y = ...  # it"),
        ("y = f'{x!r:>{3}}'  # SOLUTION: it", "y = ...  # it"),
    ],
)
def test_line_marker(worked, gap):
    assert opened(worked) == gap


@pytest.mark.parametrize(
    ("worked", "gap"),
    [
        ("y = g(\n    x,\n    1,\n)  # SOLUTION: call it", "y = ...  # call it"),
        ("y = (\n    x  # the old one\n    + 1\n)  # SOLUTION: sum", "y = ...  # sum"),
        ("y = (\n    (x)\n    + (1)\n)  # SOLUTION: sum", "y = ...  # sum"),
        ("y = x + \\\n    1  # SOLUTION: sum", "y = ...  # sum"),
        ('y = """a\n# b\n    c"""  # SOLUTION: text', "y = ...  # text"),
        ("return {\n    'a': 1,\n}  # SOLUTION: table", "return ...  # table"),
        ("y = g(\n    r=8,  # SOLUTION: rank\n    a=1,\n)", "y = g(\n    r=...,  # rank\n    a=1,\n)"),
        ("y = g(\n    r=8  # SOLUTION: rank\n)", "y = g(\n    r=...  # rank\n)"),
        ("g(x,\n  r=8)  # comment", "g(x,\n  r=8)  # comment"),
        ("y = g(\n    x, r=(8),  # SOLUTION: rank\n)", "y = g(\n    x, r=...,  # rank\n)"),
        ("y = g(\n    r=h(\n        q=1,\n    ),  # SOLUTION: inner\n)", "y = g(\n    r=...,  # inner\n)"),
        ("y = g(\n    r=h(q=1),  # SOLUTION: inner\n)", "y = g(\n    r=...,  # inner\n)"),
        (
            "y = g(\n    h(\n        q=1),  # SOLUTION: q\n    z=2,\n)",
            "y = g(\n    h(\n        q=...),  # q\n    z=2,\n)",
        ),
    ],
)
def test_value_over_lines_and_keywords(worked, gap):
    if "SOLUTION" not in worked:
        worked, gap = worked + "\nz = x  # SOLUTION: z", gap + "\nz = ...  # z"
    assert opened(worked) == gap


def test_block_becomes_one_gap_at_its_indentation():
    worked = """
        for row in x:
            # BEGIN SOLUTION: what to do with a row
            if row:
                print(row)

            # a comment goes too
            else_ = 1
            # END SOLUTION
        return x
    """
    assert opened(worked) == "for row in x:\n    ...  # what to do with a row\nreturn x"


def test_block_with_decorated_definition_and_string_over_lines():
    worked = '''
        # BEGIN SOLUTION: define it
        @cache
        def inner():
            return """
        text at the margin
        """
        # END SOLUTION
        return inner
    '''
    assert opened(worked) == "...  # define it\nreturn inner"


def test_gaps_say_exercise_hint_and_line_in_the_released_cell():
    source = exercise(
        """
        y = (
            x
        )  # SOLUTION: first
        # BEGIN SOLUTION: second
        y += 1
        # END SOLUTION
        return y  # SOLUTION: third
        """
    )
    stripped = strip(source)
    assert stripped.gaps == [Gap("f", "first", 3), Gap("f", "second", 4), Gap("f", "third", 5)]
    assert stripped.removed == {3, 4, 5, 7, 8, 9}
    assert [(gap.line, gap.hint) for gap in find_gaps(stripped.source)] == [(3, "first"), (4, "second"), (5, "third")]


def test_class_and_decorator_stack():
    source = (
        "@lab.exercise\n@other(1)\nclass Net(Base):\n    width = 3\n\n    def forward(self, x):\n"
        "        return x  # SOLUTION: it\n"
    )
    stripped = strip(source)
    assert stripped.source == source.replace("return x  # SOLUTION: it", "return ...  # it")
    assert stripped.gaps == [Gap("Net", "it", 7)]


def test_two_exercises_in_one_cell():
    two = exercise("return x  # SOLUTION: it") + "\n\n" + exercise("return x  # SOLUTION: it").replace("f(x)", "g(x)")
    assert strip(two).gaps == [Gap("f", "it", 3), Gap("g", "it", 7)]


@pytest.mark.parametrize(
    "source",
    [
        "x = 1\n",
        "",
        "text = '# SOLUTION: text'",
        'text = """\n# BEGIN SOLUTION: a\n"""',
        "# The solution: see below\nx = 1".replace("The solution", "A fine solution, and more"),
        "x = y[..., 0]\n",
        "x = ...  # outside an exercise this is ordinary Python\n",
        "%%bash\necho hello",
        "!pip install x\n%matplotlib inline",
    ],
)
def test_cells_without_markers_stay_as_they_are(source):
    assert strip(source).source == source
    assert strip(source).gaps == []


REFUSED = {
    "missing hint": ("y = x  # SOLUTION", 3, "no hint"),
    "empty hint": ("y = x  # SOLUTION:  ", 3, "no hint"),
    "missing hint of a block": ("# BEGIN SOLUTION\ny = x\n# END SOLUTION", 3, "no hint"),
    "no colon": ("y = x  # SOLUTION one more", 3, "looks like a marker"),
    "lower case": ("y = x  # Solution: one more", 3, "looks like a marker"),
    "behind another comment": ("y = x  # noqa: E1  # SOLUTION: one", 3, "looks like a marker"),
    "never closed": ("# BEGIN SOLUTION: a\ny = x", 3, "never closed"),
    "never opened": ("y = x\n# END SOLUTION", 4, "without BEGIN"),
    "nested": ("# BEGIN SOLUTION: a\ny = x\n# BEGIN SOLUTION: b\ny = 1\n# END SOLUTION", 5, "inside another"),
    "line marker in a block": ("# BEGIN SOLUTION: a\ny = x  # SOLUTION: b\n# END SOLUTION", 4, "inside a BEGIN"),
    "empty block": ("# BEGIN SOLUTION: a\n\n# only a comment\n# END SOLUTION\nreturn x", 3, "empty"),
    "expression": ("print(x)  # SOLUTION: a", 3, "no single value"),
    "keyword in an expression": ("g(r=8)  # SOLUTION: a", 3, "no single value"),
    "if": ("if x:  # SOLUTION: a\n    y = 1", 3, "ends no assignment"),
    "bare return": ("return  # SOLUTION: a", 3, "no single value"),
    "declaration": ("y: int  # SOLUTION: a", 3, "no single value"),
    "import": ("import os  # SOLUTION: a", 3, "no single value"),
    "raise": ("raise ValueError  # SOLUTION: a", 3, "no single value"),
    "own line": ("# SOLUTION: a\ny = x", 3, "ends no assignment"),
    "first line of a value": ("y = g(  # SOLUTION: a\n    x\n)", 3, "ends no assignment"),
    "positional argument": ("y = g(\n    x,  # SOLUTION: a\n)", 4, "ends no assignment"),
    "element of a list": ("y = [\n    x,  # SOLUTION: a\n]", 4, "ends no assignment"),
    "positional after keyword": ("y = g(\n    r=8, *x,  # SOLUTION: a\n)", 4, "ends no assignment"),
    "two keywords": ("y = g(\n    r=8, s=9,  # SOLUTION: a\n)", 4, "More than one keyword"),
    "default value": ("def g(\n    r=8,  # SOLUTION: a\n): pass", 4, "ends no assignment"),
    "two statements": ("y = x; z = 1  # SOLUTION: a", 3, "Two statements"),
    "keyword in a marked value": ("y = g(\n    r=8,  # SOLUTION: a\n)  # SOLUTION: b", 4, "same lines"),
    "block behind code": ("y = x  # BEGIN SOLUTION: a\nz = 1\n# END SOLUTION", 3, "line of its own"),
    "block in a call": ("y = g(\n    # BEGIN SOLUTION: a\n    x,\n    # END SOLUTION\n)", 4, "line of its own"),
    "block ends inside": (
        "# BEGIN SOLUTION: a\nif x:\n    y = 1\n    # END SOLUTION\n    z = 2",
        6,
        "cuts a statement",
    ),
    "block spans levels": ("if x:\n    # BEGIN SOLUTION: a\n    y = 1\nz = 2\n# END SOLUTION", 6, "outer level"),
    "block swallows else": (
        "if x:\n    # BEGIN SOLUTION: a\n    y = 1\nelse:\n    # END SOLUTION\n    y = 2",
        6,
        "cuts a statement",
    ),
    "block not indented": ("if x:\n# BEGIN SOLUTION: a\n    y = 1\n# END SOLUTION", 4, "not indented"),
    "block leaves an else": ("# BEGIN SOLUTION: a\nif x:\n    y = 1\n# END SOLUTION\nelse:\n    y = 2", 6, "cuts"),
    "block takes a decorated function": ("@g\n# BEGIN SOLUTION: a\ndef h(): pass\n# END SOLUTION", 1, "gaps open"),
    "open assignment": ("y = ...\nreturn y  # SOLUTION: a", 3, "already stands"),
    "open return": ("y = x  # SOLUTION: a\nreturn ...", 4, "already stands"),
    "open keyword": ("y = g(r=...)\nz = x  # SOLUTION: a", 3, "already stands"),
    "open statement": ("...\nz = x  # SOLUTION: a", 3, "already stands"),
    "no gap": ("return x", 2, "has no gap"),
}


@pytest.mark.parametrize(("body", "line", "problem"), REFUSED.values(), ids=REFUSED)
def test_refused_with_place_and_remedy(body, line, problem):
    with pytest.raises(BuildError) as caught:
        strip(exercise(body), "07_lab")
    message = str(caught.value)
    assert message.startswith(f"07_lab, cell starting `@lab.exercise`, line {line} (`")
    assert problem in message
    remedy = message.partition(problem)[2].partition(".")[2]
    assert len(remedy.split()) >= 3, message


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("x = 1  # SOLUTION: a", "outside an exercise"),
        ("def f():\n    return 1  # SOLUTION: a", "outside an exercise"),
        ("# BEGIN SOLUTION: a\nx = 1\n# END SOLUTION", "outside an exercise"),
        ("@lab.other\ndef f():\n    return 1  # SOLUTION: a", "outside an exercise"),
        (exercise("return x  # SOLUTION: a") + "\n\n\ny = 1  # SOLUTION: b", "outside an exercise"),
        ("!pip install x  # SOLUTION: a", "not Python"),
        ("%%bash\nls  # SOLUTION: a", "not Python"),
        ("files = !ls  # SOLUTION: a", "not Python"),
        ("def f(:\n    return 1  # SOLUTION: a", "not valid Python"),
        ("x = (1  # SOLUTION: a", "not valid Python"),
    ],
)
def test_refused_cells(source, problem):
    with pytest.raises(BuildError, match=problem):
        strip(source, "07_lab")

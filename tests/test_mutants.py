"""Mutants of references: how they are made, run in processes apart, explained, and how pairs of mistakes are told."""

import json
from functools import partial

import demo_mutants
import pytest
from typer.testing import CliRunner

from ftlabs import cli
from ftlabs.course import mutation, mutation_report
from ftlabs.course.mutants import both, define, mutants, reference_text
from ftlabs.course.mutation import Report, diagnosed, examine_exercises
from ftlabs.course.mutation_pool import Job, Seen, run
from ftlabs.course.prove import exercises
from ftlabs.errors import CourseError

EXERCISES = exercises(None)


# -- making them ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("body", "becomes"),
    [
        ("return a + b", ["return a - b", "return a * b", "return a", "return -(a + b)", "return (a + b).detach()"]),
        ("return a / b", ["return a * b", "return a // b", "return b / a"]),
        ("return a @ b", ["return a * b", "return b @ a"]),
        ("return a + [b]", ["return [b] + a"]),
        ("return a + b + [1]", ["return b + a + [1]", "return [1] + (a + b)"]),
        ("return a < b", ["return a <= b", "return a >= b", "return a > b"]),
        ("return a == b", ["return a != b"]),
        ("return a and not b", ["return a or not b", "return a", "return a and b"]),
        ("a += b", ["a -= b", "a *= b", "a = b", "pass"]),
        (
            "return a.sum(dim=-1)",
            ["return a.sum(dim=0)", "return a.sum(dim=-2)", "return a.sum()", "return a.mean(dim=-1)"],
        ),
        ("return f(a, b)", ["return f(b, a)", "return f(a)", "return a"]),
        (
            "return a[:, 1:]",
            ["return a[1:]", "return a[:, 0:]", "return a[:, 2:]", "return a[:, :1]", "return a[1:, :]"],
        ),
        ("return a[:, -1]", ["return a[:, 0]", "return a[:, -2]", "return a[:, -1:]", "return a[-1, :]", "return a"]),
        ("return a[:b]", ["return a[b:]", "return a[:b + 1]", "return a[:b - 1]"]),
        ("return range(a)", ["return range(a + 1)", "return range(a - 1)"]),
        ("return a.detach()", ["return a"]),
        ("return torch.exp(a)", ["return a", "return torch.log(a)"]),
        ("return max(a)", ["return min(a)"]),
        ("return [a, b]", ["return [b, a]", "return [a]"]),
        ("return {'x': a, 'y': b}", ["return {'x': b, 'y': a}", "return {'y': b}", "return {'xx': a, 'y': b}"]),
        ("return 0.5 * a", ["return 1.0 * a", "return 0.0 * a"]),
        ("return a is True", ["return a is not True", "return a is False"]),
        ("return [i for i in a if i > b]", ["return [i for i in a]", "return [i for i in a if i >= b]"]),
        ("return a if f(b) else b", ["return a if not f(b) else b", "return a", "return b"]),
        ("if f(a):\n        return b\n    return a", ["if not f(a):", "pass"]),
        ("a.zero()\n    b.step()", ["b.step(); a.zero()", "pass"]),
        ("for i in a:\n        if i: break\n    return i", ["pass", "if not i:"]),
    ],
)
def test_what_is_changed(body, becomes):
    found = {mutant.becomes for mutant in mutants(f"def f(a, b):\n    {body}\n")}
    assert set(becomes) <= found


@pytest.mark.parametrize(
    ("body", "becomes"),
    [
        ("c = a\n    return c", ["c = b", "return b"]),
        ("return [c + d for c, d in b]", ["return [c + d for c, d in a]", "return [b + d for c, d in b]"]),
        ("for c in a: c.d(b)\n    return a", ["return b"]),
        ("return a(b)", ["return a(a)"]),
        ("return lambda c: a + c", ["return lambda c: b + c", "return lambda c: a + b"]),
        ("return f(a=1, c=2)", ["return f(a=2, c=1)"]),
        ("return f(a=1, c=2, d=3)", ["return f(a=2, c=1, d=3)", "return f(a=1, c=3, d=2)", "return f(a=3, c=2, d=1)"]),
    ],
)
def test_one_name_is_taken_for_another(body, becomes):
    found = {mutant.becomes for mutant in mutants(f"def f(a, b):\n    {body}\n")}
    assert set(becomes) <= found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("def f(a):\n    return a", []),  # no other name
        ("def f(a):\n    c = a\n    d = 1\n    return c", ["d", "a"]),  # at the return; d is not bound at `c = a`
        ("def f(a):\n    return [b for b in a] + [a]", []),  # b is bound within the brackets only
        ("def f(self, a):\n    return self.g(a)", []),
        ("def f(a, b):\n    return a(1)", []),  # what is called stays
    ],
)
def test_only_names_that_have_a_value_are_put_in(text, names):
    found = {mutant.text.rpartition("return ")[2] for mutant in mutants(text) if mutant.kind == "name"}
    assert found & {"a", "b", "c", "d"} == set(names)


@pytest.mark.parametrize(
    "text",
    [
        "def f(a, b=1): pass",
        "def f(a: int = 1) -> list[1]:\n    'Adds 1.'",
        "def f(a):\n    raise ValueError('one' + a)",
        "class A(B):\n    def f(self): 'text'",
    ],
)
def test_what_is_given_to_students_stays(text):
    assert mutants(text) == []


def test_mutants_differ_from_the_program_and_from_each_other():
    text = "def f(a):\n    return a[1:][1:] + 1\n"
    programs = [mutant.text for mutant in mutants(text)]
    assert len({text.strip(), *programs}) == len(programs) + 1


def test_of_a_long_statement_only_what_differs_is_shown():
    settings = ", ".join(f"setting_{i}={i}" for i in range(12))
    shown = {str(mutant) for mutant in mutants(f"def f(a):\n    return a({settings})\n")}
    assert {"… setting_3=3 …  ->  … setting_3=4 …", "… setting_11=11 …  ->  …"} <= shown


def test_a_decorator_is_dropped_and_named():
    (mutant,) = mutants("@torch.no_grad()\ndef f(a): pass")
    assert (mutant.line, mutant.becomes) == ("@torch.no_grad() def f", "def f")


def test_two_changes_in_one_program():
    text = "def f(a, b):\n    c = a + b\n    return c * 2\n"
    by = {mutant.becomes: mutant for mutant in mutants(text)}
    assert both(by["c = a - b"], by["return c / 2"]) == "def f(a, b):\n    c = a - b\n    return c / 2"
    assert both(by["return c / 2"], by["return c * 3"]) == "def f(a, b):\n    c = a + b\n    return c / 3"  # within it
    assert both(by["return c * 3"], by["return c / 2"]) == both(by["return c / 2"], by["return c * 3"])
    assert both(by["c = a - b"], by["c = a * b"]) is None  # at the same place
    assert both(by["return c"], by["return c * 3"]) is None  # one takes the other's place away


def test_swapped_statements_can_be_changed_too():
    text = "def f(a):\n    a.zero()\n    a.step(1)\n"
    by = {mutant.becomes: mutant for mutant in mutants(text)}
    assert both(by["a.step(1); a.zero()"], by["a.step(2)"]) == "def f(a):\n    a.step(2)\n    a.zero()"


def test_private_helpers_of_the_reference_are_changed_too():
    text = reference_text(demo_mutants.COUNT)
    assert "done -= 1" in {mutant.becomes for mutant in mutants(text)}
    assert define(demo_mutants.COUNT, text.replace("done = 0", "done = 10"))(3) == 10
    assert demo_mutants.count(3) == 3


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: f"{e.lab}/{e.name}")
def test_a_reference_has_many_mutants_and_every_reason_has_one_of_them(exercise):
    found = mutants(reference_text(exercise))
    assert len(found) >= 20
    for reason in exercise.equivalents:
        assert reason.reason.endswith(".")
        assert reason.kind or (reason.line and reason.becomes)
        assert any(mutation.explains(reason, mutant) for mutant in found), reason


# -- running them -----------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def reports():
    names = ("weak", "strong", "named", "misled", "explained", "count", "leaves", "spoils", "compound")
    found = examine_exercises(demo_mutants.all_of_them, bar=False, limit=2.0, processes=2)
    return dict(zip(names, found, strict=True))


def test_a_weak_check_lets_mutants_pass(reports):
    weak = reports["weak"]
    assert not weak.ok
    assert "the check lets pass (operator): return slope * x + start  ->  return slope * x - start" in weak.problems
    assert weak.rejected + len(weak.problems) == weak.mutants


def test_a_strong_check_rejects_them_all(reports):
    strong = reports["strong"]
    assert (strong.problems, strong.rejected, strong.equivalent) == ([], strong.mutants, 0)


def test_a_reason_explains_and_says_when_it_is_out_of_date(reports):
    explained = reports["explained"]
    assert explained.equivalent == 1
    assert not any("x - start" in problem for problem in explained.problems)
    assert any("the check rejects" in problem and "slope + x" in problem for problem in explained.problems)
    assert any("no such mutant" in problem and "'of another line'" in problem for problem in explained.problems)


def test_a_mutant_that_never_ends_is_stopped_and_rejected(reports):
    count = reports["count"]
    assert count.stopped >= 1
    assert count.rejected >= count.stopped


def test_a_mutant_may_end_its_process(reports):
    leaves = reports["leaves"]
    assert leaves.stopped >= 1
    assert leaves.rejected < leaves.mutants  # the others were still checked


def test_what_a_mutant_leaves_behind_harms_no_other(reports):
    # One of the first mutants sets the offset to 1. In a process where it still is, these would be rejected.
    becomes = {problem.partition("->  ")[2] for problem in reports["spoils"].problems}
    assert {"return n - STATE['offset']", "return n"} <= becomes


def test_a_process_that_cannot_be_interrupted_is_ended():
    seen = []
    jobs = [
        Job(0, "def line(x, slope, start):\n    import demo_mutants\n    demo_mutants.stuck(1)\n", ("notebook",)),
        Job(0, reference_text(demo_mutants.STRONG), ("notebook",)),
    ]
    stuck, right = run(demo_mutants.only_line, jobs, partial(seen.append, 1), limit=2.0, processes=1)
    assert (stuck.ended, stuck.seen) == ("hung", ())
    assert (right.ended, right.seen) == ("finished", (Seen(True),))
    assert len(seen) == 2


def test_exercises_that_do_not_load_are_an_error_and_no_verdict():
    with pytest.raises(CourseError, match="no such lab"):
        run(demo_mutants.nothing_loads, [Job(0, "", (0,))], lambda: None)


# -- pairs of mistakes ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("named", "whole", "diagnosis"),
    [
        (("a", "b"), False, "right"),
        (("b", "a"), False, "right"),
        (("a",), False, "partly"),
        (("b",), True, "partly"),
        ((), False, "not"),
        (("a", "c"), False, "wrongly"),
        (("c",), False, "wrongly"),
        (("c",), True, "as one"),
    ],
)
def test_a_pair_is_told_rightly_partly_not_or_wrongly(named, whole, diagnosis):
    assert diagnosed(("a", "b"), Seen(False, named, whole)) == diagnosis


def test_a_third_mistake_that_is_true_of_the_two_is_no_wrong_name():
    seen = Seen(False, ("a", "c"), False)
    assert diagnosed(("a", "b"), seen, frozenset({"c"})) == "as one"
    assert diagnosed(("a", "b"), seen, frozenset({"d"})) == "wrongly"


def test_a_compound_needs_a_reason_and_says_when_it_is_out_of_date(reports):
    compound = reports["compound"]
    assert [pair.diagnosis for pair in compound.pairs] == ["as one"]
    (problem,) = compound.problems
    assert "no such pair is named so" in problem
    assert "'another'" in problem


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: f"{e.lab}/{e.name}")
def test_compounds_speak_of_misconceptions(exercise):
    names = {misconception.name for misconception in exercise.misconceptions}
    for compound in exercise.compounds:
        assert {*compound.mistakes, compound.named} <= names
        assert compound.reason.endswith(".")


def test_two_mistakes_that_cancel_out_are_none():
    assert diagnosed(("a", "b"), Seen(True)) == "no mistake"


def test_pairs_are_made_from_the_text_and_a_wrong_name_is_a_defect(reports):
    (pair,) = reports["named"].pairs
    assert pair.mistakes == ("start subtracted", "no slope")
    assert pair.diagnosis in ("right", "partly", "not")
    assert reports["named"].ok
    misled = reports["misled"]
    assert [pair.diagnosis for pair in misled.pairs] == ["wrongly"]
    assert any("are diagnosed wrongly" in problem and "'a third'" in problem for problem in misled.problems)


# -- telling it -------------------------------------------------------------------------------------------------------
def test_the_tables_and_the_json_say_the_same(reports, capsys):
    shown = [reports["weak"], reports["misled"]]
    mutation_report.print_tables(shown)
    printed = capsys.readouterr().out
    for report in shown:
        for problem in report.problems:
            assert f"demo/{report.name}: {problem}" in printed
    first, second = json.loads(mutation_report.to_json(shown))
    assert (first["ok"], first["mutants"], first["problems"]) == (False, shown[0].mutants, shown[0].problems)
    assert second["diagnoses"] == {"wrongly": 1}


@pytest.mark.parametrize(("problems", "status"), [([], 0), (["the check lets pass"], 1)])
def test_the_command_hands_over_the_labs_and_its_status_tells(monkeypatch, problems, status):
    asked = []
    report = Report("demo", "line", 1, 1, 0, 0, problems=problems)
    monkeypatch.setattr(mutation, "examine", lambda labs, bar: asked.append((labs, bar)) or [report])
    answer = CliRunner().invoke(cli.app, ["prove", "00", "--mutants"], catch_exceptions=False)
    assert answer.exit_code == status
    answer = CliRunner().invoke(cli.app, ["prove", "--mutants", "--json"], catch_exceptions=False)
    assert answer.exit_code == status
    assert json.loads(answer.stdout)[0]["name"] == "line"
    assert asked == [(["00"], True), (None, False)]

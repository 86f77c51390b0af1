"""The three-way proof of every exercise, over many seeds.

Reference and every accepted alternative -> right. The untouched gap -> not attempted. Every misconception -> wrong, and
diagnosed as itself and as no other. And the reference agrees with something that is not our own code.
"""

import contextlib
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field

from ftlabs import progress
from ftlabs.course import catalogue
from ftlabs.course.check import check
from ftlabs.course.diagnosis import agree, same_cases
from ftlabs.course.exercise import Candidate, Exercise
from ftlabs.course.names import globals_of
from ftlabs.course.sandbox import observe
from ftlabs.course.source import Source
from ftlabs.course.verdict import Verdict
from ftlabs.models import quiet


@dataclass
class Proof:
    """What the proof of one exercise found. Counts are (passed, all); seconds: the slowest single check."""

    lab: str
    name: str
    accepted_right: tuple[int, int]
    misconceptions_rejected: tuple[int, int]
    diagnosed: tuple[int, int]
    oracle_agrees: bool
    untouched_not_attempted: bool
    seconds: float
    problems: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.problems


def prove(labs: list[str] | None = None, seeds: int = 20, *, bar: bool = True) -> list[Proof]:
    """Prove every exercise of these labs (None: of the course)."""
    found = exercises(labs)
    proofs = []
    with progress.bar(len(found), "proving", unit="exercises", show=bar) as shown, quiet():
        for exercise in found:
            proofs.append(prove_exercise(exercise, seeds, catalogue.stub(exercise.lab, exercise.name)))
            shown.update()
    return proofs


def exercises(labs: list[str] | None = None) -> list[Exercise]:
    """The exercises of these labs (names or numbers; None: of the course), in order."""
    names = [catalogue.info(lab).name for lab in labs] if labs else list(catalogue.catalogue())
    return [exercise for name in names for exercise in catalogue.info(name).exercises]


def prove_exercise(exercise: Exercise, seeds: int, stub: str | None) -> Proof:
    """Prove one exercise over that many seeds; stub is its untouched source."""
    problems: list[str] = []
    slowest = 0.0
    candidates = [("the reference", exercise.implementation)]
    candidates += [(f"accepted {_name(other)}", other) for other in exercise.accepts]
    right, rejected, diagnosed = set(), set(), set()
    check(exercise, exercise.implementation)  # what is loaded on first use shall not count as the check's time
    for seed in range(seeds):
        for i, (what, candidate) in enumerate(candidates):
            started = time.perf_counter()
            verdict = check(exercise, candidate, seed=seed)
            slowest = max(slowest, time.perf_counter() - started)
            if verdict.status != "right":
                right.add(i)
                problems.append(f"seed {seed}: {what} is {verdict.status}: {_why(verdict)}")
        # The first seed remembers nothing: it tells how long a student waits for a diagnosis.
        with same_cases() if seed else contextlib.nullcontext():
            for misconception in exercise.misconceptions:
                started = time.perf_counter()
                verdict = check(exercise, misconception.wrong, seed=seed)
                slowest = max(slowest, time.perf_counter() - started)
                if verdict.status != "wrong":
                    rejected.add(misconception.name)
                    problems.append(f"seed {seed}: {misconception.name!r} passes")
                if list(verdict.diagnoses) != [misconception.name]:
                    diagnosed.add(misconception.name)
                    problems.append(f"seed {seed}: {misconception.name!r} is diagnosed as {list(verdict.diagnoses)}")
        problems += [f"seed {seed}: {problem}" for problem in _outside_problems(exercise, seed)]
    untouched = _untouched_problem(exercise, stub)
    if untouched:
        problems.append(untouched)
    wrong = len(exercise.misconceptions)
    return Proof(
        exercise.lab,
        exercise.name,
        (len(candidates) - len(right), len(candidates)),
        (wrong - len(rejected), wrong),
        (wrong - len(diagnosed), wrong),
        not any("oracle" in problem or "invariant" in problem for problem in problems),
        untouched is None,
        round(slowest, 3),
        problems,
    )


def _outside_problems(exercise: Exercise, seed: int) -> Iterator[str]:
    """Where the reference disagrees with the oracle or breaks an invariant."""
    for number, case in enumerate(exercise.make_cases(seed)):
        if exercise.oracle is not None:
            expected = observe(exercise, exercise.oracle, case)
            got = observe(exercise, exercise.implementation, case)
            if not agree(exercise, expected, got):
                yield f"case {number}: the oracle disagrees: {exercise.judge(expected.tree, got.tree)}"
        for invariant in exercise.invariants:
            broken = invariant(exercise.implementation, case)
            if broken:
                yield f"case {number}: an invariant does not hold: {broken}"


def _untouched_problem(exercise: Exercise, stub: str | None) -> str | None:
    if stub is None:
        return "no untouched version is known: run `ftlabs build`"
    source = Source(stub, stub, "<stub>", 1)
    candidate = define(stub, exercise)
    verdict = check(exercise, candidate, source, stub=stub)
    return None if verdict.status == "not attempted" else f"the untouched gap is {verdict.status}"


def define(source: str, exercise: Exercise) -> Candidate:
    """Run the source of an exercise's definition, decorated by nothing, among the names its reference sees."""
    names = dict(globals_of(exercise.implementation))
    names["lab"] = type("Undecorated", (), {"exercise": staticmethod(lambda candidate: candidate)})
    exec(compile(source, f"<{exercise.name}>", "exec"), names)
    return names[exercise.name]


def to_json(proofs: list[Proof]) -> str:
    """The proofs as a JSON list of exercises."""
    return json.dumps([{**asdict(proof), "ok": proof.ok} for proof in proofs], indent=2)


def print_matrix(proofs: list[Proof]) -> None:
    """The proofs as a table, and every problem in words."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    console = Console()
    title = "Three-way proof: right is accepted, mistakes are rejected and named, the gap is seen"
    table = Table(title=title, box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    table.add_column("exercise", no_wrap=True)
    for column in ("right", "rejected", "named", "oracle", "gap", "s"):
        table.add_column(column, justify="right", no_wrap=True)
    sign = {True: "✓", False: "✗"}
    for p in proofs:
        counts = (_count(pair) for pair in (p.accepted_right, p.misconceptions_rejected, p.diagnosed))
        signs = (sign[p.oracle_agrees], sign[p.untouched_not_attempted])
        table.add_row(f"{p.lab.partition('_')[0]} {p.name}", *counts, *signs, f"{p.seconds:.2f}")
    console.print(table)
    for proof in proofs:
        for problem in proof.problems:
            console.print(f"✗ {proof.lab}/{proof.name}: {problem}", highlight=False, markup=False)


def _count(pair: tuple[int, int]) -> str:
    return f"{'✓' if pair[0] == pair[1] else '✗'} {pair[0]}/{pair[1]}"


def _name(candidate: Candidate) -> str:
    return getattr(candidate, "__name__", repr(candidate))


def _why(verdict: Verdict) -> str:
    return f"{verdict.diagnoses or ''} {verdict.difference or verdict.error or ''}".strip()

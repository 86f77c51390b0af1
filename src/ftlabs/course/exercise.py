"""What an exercise is: data, and two functions that say what a candidate does and whether that is right.

Terms: a *candidate* is a student's (or any other) implementation; a *case* is a dictionary of plain inputs; *collect*
runs a candidate on a case and returns a tree (nested lists and dictionaries) of tensors, numbers and strings.
"""

import importlib
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ftlabs.course.compare import Difference, first_difference
from ftlabs.errors import CourseError

Case = Mapping[str, Any]
Candidate = Callable[..., Any]


@dataclass(frozen=True)
class Misconception:
    """A mistake that people really make, written once.

    It serves three times: as the diagnosis for the student whose code behaves like `wrong`, as the proof that the
    check rejects it, and as documentation.

    name: short, as in "forgot the scale"; unique within the exercise.
    wrong: an implementation that makes this one mistake, and no other.
    message: what the student reads: what their code does, in a sentence. It never gives the code.
    look_at: the line or name to look at, and one question to ask there.
    """

    name: str
    wrong: Candidate
    message: str
    look_at: str = ""


@dataclass(frozen=True)
class Equivalent:
    """Why a change of the reference is no mistake, so that the check must let it pass (`ftlabs prove --mutants`).

    reason: what makes the change harmless. It holds for the mutants that have this line (the changed statement), that
    become this, and are of this kind; what is left empty is not asked. All are written as the tool shows them. A reason
    that holds for no mutant which passes is reported: the reference or the check has changed.
    """

    reason: str
    line: str = ""
    becomes: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Compound:
    """Why two mistakes together are rightly named as a third one (`ftlabs prove --mutants`).

    mistakes: names of two misconceptions; named: what the check says of a program with both; reason: why that is true
    of it. A compound that no longer occurs is reported.
    """

    mistakes: tuple[str, str]
    named: str
    reason: str


def call_with_case(candidate: Candidate, case: Case) -> Any:
    """The default `collect`: what the candidate returns."""
    return candidate(**case)


@dataclass(frozen=True)
class Exercise:
    """One gap-filling exercise; identified by lab and name together.

    number: its place in the lab, as in "2.1". title: a few words. objective: what the student can do afterwards.
    minutes: time for a student who has read the section. difficulty: 1 to 3.
    cases: rng -> cases, discriminating ones (unequal sizes) and isolating ones (one ingredient switched off).
    collect: (candidate, case) -> tree; anything stateful is built here.
    judge: (expected tree, got tree) -> first Difference or None.
    reference: "module:name" of the package's implementation.
    oracle: an independent implementation (another library, a closed form) with the candidate's signature.
    invariants: (candidate, case) -> None, or a sentence that says what does not hold. Oracle, invariants or both.
    misconceptions, accepts: known wrong and other right implementations.
    uses: names of earlier exercises this one calls; while it is checked they mean the package's versions.
    mutates: names of inputs it may change. forbids: "module.name" of calls that would be the answer itself.
    remember: the one sentence shown with a right answer.
    equivalents: changes of the reference that are no mistakes, each with its reason.
    compounds: pairs of mistakes that are rightly named as a third one, each with its reason.
    """

    lab: str
    name: str
    number: str
    title: str
    objective: str
    minutes: int
    difficulty: int
    cases: Callable[[random.Random], Iterable[Case]]
    reference: str
    misconceptions: tuple[Misconception, ...]
    accepts: tuple[Candidate, ...]
    remember: str
    oracle: Candidate | None = None
    invariants: tuple[Callable[[Candidate, Case], str | None], ...] = ()
    collect: Callable[[Candidate, Case], Any] = call_with_case
    judge: Callable[[Any, Any], Difference | None] = first_difference
    uses: Mapping[str, str] = field(default_factory=dict)
    mutates: tuple[str, ...] = ()
    forbids: tuple[str, ...] = ()
    equivalents: tuple[Equivalent, ...] = ()
    compounds: tuple[Compound, ...] = ()

    def __post_init__(self) -> None:
        if self.oracle is None and not self.invariants:
            raise CourseError(f"Exercise {self.lab}/{self.name} needs an oracle or an invariant besides our reference.")
        names = [misconception.name for misconception in self.misconceptions]
        if len(set(names)) != len(names):
            raise CourseError(f"Exercise {self.lab}/{self.name} has two misconceptions of the same name.")

    @cached_property
    def implementation(self) -> Candidate:
        """The package's own implementation, loaded from `reference`."""
        return load(self.reference)

    def make_cases(self, seed: int | str) -> list[Case]:
        """The cases for a seed; the same seed gives the same cases in every process."""
        return list(self.cases(random.Random(f"{self.lab}/{self.name}/{seed}")))


def load(reference: str) -> Any:
    """The object behind "module:name"."""
    module, _, name = reference.partition(":")
    return getattr(importlib.import_module(module), name)

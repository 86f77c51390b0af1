"""A lab at work in a notebook: `@lab.exercise`, `lab.claim`, `lab.summary`."""

import difflib
import logging
import os
import random
import sys
import time
from functools import cached_property
from typing import Any

import numpy as np
import torch

from ftlabs.course import catalogue, shell
from ftlabs.course.calls import Calls
from ftlabs.course.cards import Card, claim_card, note_card, summary_card, verdict_card
from ftlabs.course.check import check
from ftlabs.course.describe import describe
from ftlabs.course.exercise import Candidate, Exercise
from ftlabs.course.names import fill_own_cells
from ftlabs.course.source import find_source
from ftlabs.course.substitute import substitute
from ftlabs.course.verdict import Claim, Summary, Verdict
from ftlabs.errors import CourseError
from ftlabs.hardware import Machine, detect
from ftlabs.tiers import Tier, choose


class NotRight(CourseError):
    """Under FTLABS_STRICT=1: a verdict other than right, or a claim that does not hold."""


class Lab:
    """One lab in a running notebook.

    name: the lab, as in "00_start_here". info: a lab that is not in the course's catalogue (for tests).
    Seeds Python, NumPy and torch with 0, so that running a notebook from the top gives the same numbers again.
    """

    def __init__(self, name: str, info: catalogue.LabInfo | None = None) -> None:
        self.info = info or catalogue.info(name)
        self.name = self.info.name
        self.verdicts: dict[str, Verdict] = {}
        self.claims: list[Claim] = []
        self._exercises = {exercise.name: exercise for exercise in self.info.exercises}
        self.calls = Calls()
        self._started = time.perf_counter()
        random.seed(0)
        np.random.seed(0)
        torch.manual_seed(0)
        # When peft imports it, it may log a note about kernels that it lacks: nobody asked, and nothing is lost.
        logging.getLogger("bitsandbytes").setLevel(logging.ERROR)
        shell.install(self)
        self._show(self._opening())

    @cached_property
    def machine(self) -> Machine:
        """The machine this notebook runs on."""
        return detect()

    @cached_property
    def tier(self) -> Tier:
        """The size this lab runs at on this machine."""
        return choose(self.machine, self.name)

    def exercise(self, candidate: Candidate | None = None) -> Any:
        """Decorator: check the function or class below, show the verdict, hand back something that works.

        Returns the student's own when it is right, otherwise the course's version with the student's as `.yours`.
        `@lab.exercise()` means the same as `@lab.exercise`, and so does `lab.exercise(f)` below a definition.
        """
        if candidate is None:
            return self.exercise
        name = getattr(candidate, "__name__", None)
        exercise = self._exercises.get(name)
        if exercise is None:
            self._unknown(candidate, name)
            return candidate
        frame = sys._getframe(1)
        # A recursive answer, or `super(Name, self)`, must meet itself while it is checked, not an earlier version.
        frame.f_globals[exercise.name] = candidate
        fill_own_cells(candidate, exercise.name)
        source = find_source(exercise.name, frame)
        with self.calls.ignored():
            verdict = check(exercise, candidate, source, stub=self.stub(exercise))
        # Also where nothing assigns it: `lab.exercise(f)` alone, or a definition inside another function.
        frame.f_globals[exercise.name] = result = self.conclude(exercise, candidate, verdict)
        return result

    def conclude(self, exercise: Exercise, candidate: Candidate | None, verdict: Verdict) -> Any:
        """Keep and show a verdict; return what the exercise's name shall mean from now on."""
        self.verdicts[exercise.name] = verdict
        card = verdict_card(verdict)
        self._show(card)
        if verdict.status == "right":
            return candidate
        if strict():
            raise NotRight(f"FTLABS_STRICT is set, and this verdict is not right.\n{card.text()}")
        return substitute(exercise, candidate, self.calls.note)

    def claim(self, sentence: str, holds: Any, measured: str = "", tiers: str | tuple[str, ...] | None = None) -> None:
        """A sentence that this run must bear out, shown as held or not held with the measured value.

        holds: anything with a truth value. tiers: the tiers on which it is claimed (None: all); on others it is shown
        as an observation. Under FTLABS_STRICT=1 a claim that does not hold raises NotRight. Raises CourseError when
        `holds` has no single truth value.
        """
        claimed = tiers is None or self.tier.name in ((tiers,) if isinstance(tiers, str) else tiers)
        held = _truth(sentence, holds) if claimed else None
        claim = Claim(sentence, held, measured, self.calls.behind(sentence))
        self.claims = [earlier for earlier in self.claims if earlier.sentence != sentence] + [claim]
        card = claim_card(claim)
        self._show(card)
        if held is False and strict():
            raise NotRight(f"FTLABS_STRICT is set, and this claim did not hold.\n{card.text()}")

    def summary(self) -> None:
        """Close the lab: exercises and verdicts, claims and values, time and memory used, what to read next."""
        exercises = tuple((e.number, e.name, self.verdicts.get(e.name)) for e in self.info.exercises)
        seconds = time.perf_counter() - self._started
        title = f"Lab {self.info.number} · {self.info.title}"
        summary = Summary(self.name, title, exercises, tuple(self.claims), seconds, peak_memory_gb(), self.info.further)
        self._show(summary_card(summary))

    def stub(self, exercise: Exercise) -> str | None:
        """The exercise as first handed out."""
        return catalogue.stub(self.name, exercise.name)

    def find(self, name: str) -> Exercise | None:
        """The exercise of that name in this lab."""
        return self._exercises.get(name)

    def _opening(self) -> Card:
        machine, tier = self.machine, self.tier
        where = f"{machine.gpu or f'CPU, {machine.cores} cores'}, {machine.memory_gb:.0f} GB of memory"
        texts = (f"Machine: {where}. {machine.dtype}: {machine.dtype_reason}", f"Tier `{tier.name}`: {tier.reason}")
        return note_card(f"Lab {self.info.number}", self.info.title, *texts)

    def _unknown(self, candidate: Any, name: str | None) -> None:
        if not isinstance(name, str) or not name.isidentifier():
            title = f"This is {describe(candidate)}"
            text = "An exercise is found by its name: put `@lab.exercise` on top of its `def` or `class`."
        else:
            title = f"There is no exercise `{name}` in this lab"
            close = difflib.get_close_matches(name, self._exercises, n=1)
            guess = f" Did you mean `{close[0]}`?" if close else ""
            text = f"The exercises here are {', '.join(f'`{known}`' for known in self._exercises)}.{guess}"
        card = note_card(title, "not checked", text)
        self._show(card)
        if strict():
            raise NotRight(card.text())

    def _show(self, card: Card) -> None:
        card.show()


def _truth(sentence: str, holds: Any) -> bool:
    try:
        return bool(holds)
    except Exception as error:
        raise CourseError(
            f"The claim {sentence!r} was given {describe(holds)}, which is neither true nor false as a whole. "
            "Say which is meant: `.all()` or `.any()`."
        ) from error


def strict() -> bool:
    """Whether verdicts other than right, and claims that do not hold, raise (solutions in CI)."""
    return os.environ.get("FTLABS_STRICT", "") not in ("", "0")


def peak_memory_gb() -> float:
    """The most memory this process has held so far, in GB."""
    try:
        import resource
    except ImportError:  # Windows
        import psutil

        return psutil.Process().memory_info().peak_wset / 1e9
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9

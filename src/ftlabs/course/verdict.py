"""What a check concludes: plain data, without any drawing (see `cards`)."""

from dataclasses import dataclass, field
from typing import Any, Literal

from ftlabs.course.compare import Difference
from ftlabs.course.explain import ErrorNote

Status = Literal["right", "wrong", "not attempted"]


@dataclass(frozen=True)
class Verdict:
    """The verdict on one exercise.

    gaps_left of gaps are open. diagnoses: names of the misconceptions the code behaves like; messages and look_at: what
    they say. difference: expected against got at the first difference, and inputs: on which inputs; error: an exception
    with the student's line.
    so_far: what the filled gaps gave before the first open one. printed: what the code printed during the check.
    """

    lab: str
    exercise: str
    number: str
    title: str
    status: Status
    gaps_left: int = 0
    gaps: int = 0
    messages: tuple[str, ...] = ()
    look_at: tuple[str, ...] = ()
    diagnoses: tuple[str, ...] = ()
    difference: Difference | None = None
    inputs: str = ""
    error: ErrorNote | None = None
    so_far: tuple[str, ...] = ()
    printed: str = ""
    seconds: float = 0.0

    @property
    def headline(self) -> str:
        """The verdict in two or three words."""
        if self.status == "not attempted":
            return "not attempted" if self.gaps_left == self.gaps else f"{self.gaps_left} of {self.gaps} gaps left"
        return {"right": "right", "wrong": "not yet"}[self.status]

    def data(self) -> dict[str, Any]:
        """The verdict for machines (JSON)."""
        return {
            "kind": "verdict",
            "lab": self.lab,
            "exercise": self.exercise,
            "number": self.number,
            "title": self.title,
            "status": self.status,
            "gaps_left": self.gaps_left,
            "gaps": self.gaps,
            "message": " ".join(self.messages),
            "diagnoses": list(self.diagnoses),
            "seconds": round(self.seconds, 3),
        }


@dataclass(frozen=True)
class Claim:
    """A sentence of the lab that the run must bear out. held is None for an observation (true of another tier only)."""

    sentence: str
    held: bool | None
    measured: str = ""
    substitutes: tuple[str, ...] = ()

    @property
    def headline(self) -> str:
        return {True: "held", False: "did not hold", None: "observation"}[self.held]

    def data(self) -> dict[str, Any]:
        """The claim for machines (JSON)."""
        return {
            "kind": "claim",
            "sentence": self.sentence,
            "held": self.held,
            "measured": self.measured,
            "substitutes": list(self.substitutes),
        }


@dataclass(frozen=True)
class Summary:
    """The end of a lab: exercises with their verdicts (None: its cell was not run), claims, time, memory, reading."""

    lab: str
    title: str
    exercises: tuple[tuple[str, str, Verdict | None], ...]  # (number, name, verdict)
    claims: tuple[Claim, ...]
    seconds: float
    memory_gb: float
    further: tuple[str, ...] = field(default=())

    def data(self) -> dict[str, Any]:
        """The summary for machines (JSON)."""
        return {
            "kind": "summary",
            "lab": self.lab,
            "exercises": {name: v.status if v else "not run" for _, name, v in self.exercises},
            "claims": [claim.data() for claim in self.claims],
            "seconds": round(self.seconds, 1),
            "memory_gb": round(self.memory_gb, 2),
        }

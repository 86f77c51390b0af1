"""Recorded runs: training that a lab has no time for, done once, and committed with how it was done.

One file per lab, data/runs/<lab>.json, written by `ftlabs record`. A lab draws its runs beside at least one of its own.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ftlabs import paths
from ftlabs.errors import DataError
from ftlabs.history import History
from ftlabs.limits import explained

FIGURES = 6  # significant figures that are kept of a number


@dataclass(frozen=True)
class Experiment:
    """Runs that differ in nothing but their seed. settings: everything that decides what is done, as JSON."""

    name: str
    settings: dict[str, Any]
    seeds: tuple[int, ...] = (0, 1, 2)


@dataclass
class Run:
    """One run of an experiment: its curve, and what was measured when it had ended."""

    name: str
    seed: int
    settings: dict[str, Any]
    scores: dict[str, float]
    history: History


@dataclass
class Record:
    """The recorded runs of a lab, and how they were made.

    command: what makes them again; date: the day it was done (ISO); versions: of Python and packages; threads: of
    torch; base: SHA-256 of the built-in model's weights.
    """

    lab: str
    command: str = ""
    date: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    threads: int = 0
    base: str = ""
    runs: list[Run] = field(default_factory=list)

    def __getitem__(self, name: str) -> list[Run]:
        """The runs of an experiment, by seed. Raises DataError for a name that was not recorded."""
        found = sorted((run for run in self.runs if run.name == name), key=lambda run: run.seed)
        if not found:
            names = ", ".join(dict.fromkeys(run.name for run in self.runs)) or "none"
            raise DataError(f"No run called {name!r} was recorded for {self.lab}. Recorded: {names}.")
        return found

    def scores(self, name: str, score: str) -> list[float]:
        """One score of an experiment, for each of its seeds."""
        runs = self[name]
        missing = [run.seed for run in runs if score not in run.scores]
        if missing:
            raise DataError(f"The runs of {name!r} were not scored by {score!r} but by {', '.join(runs[0].scores)}.")
        return [run.scores[score] for run in runs]

    def spread(self, name: str, score: str) -> tuple[float, float]:
        """The lowest and the highest of those."""
        values = self.scores(name, score)
        return min(values), max(values)

    def missing(self, plan: tuple[Experiment, ...]) -> list[tuple[Experiment, int]]:
        """What of the plan (experiment, seed) was not recorded, or with other settings."""
        there = {(run.name, run.seed): run.settings for run in self.runs}
        wanted = [(experiment, seed) for experiment in plan for seed in experiment.seeds]
        return [(one, seed) for one, seed in wanted if there.get((one.name, seed)) != one.settings]

    def save(self) -> Path:
        """Write the file, whole or not at all; numbers with six figures, a run per line. Raises MachineError."""
        path = where(self.lab)
        head = {name: value for name, value in asdict(self).items() if name != "runs"}
        lines = [json.dumps(_rounded(asdict(run)), separators=(",", ":")) for run in self.runs]
        text = json.dumps(head, indent=1)[:-2] + ',\n "runs": [\n' + ",\n".join(lines) + "\n ]\n}\n"
        with explained(f"writing {path}"):
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(path.name + ".part")
            try:
                part.write_text(text, encoding="utf-8")
                os.replace(part, path)
            finally:
                part.unlink(missing_ok=True)
        return path

    @classmethod
    def load(cls, lab: str) -> Record:
        """The recorded runs of a lab. Raises DataError when there are none, or the file is something else."""
        path = where(lab)
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            runs = [Run(**run | {"history": History(**run["history"])}) for run in values.pop("runs")]
            return cls(**values, runs=runs)
        except FileNotFoundError:
            number = lab.partition("_")[0]
            raise DataError(
                f"The recorded runs of lab {number} are missing: there is no file {path}.\n"
                f"`git checkout -- data/runs` brings them back; `ftlabs record {number}` makes them anew."
            ) from None
        except (ValueError, KeyError, TypeError) as error:
            raise DataError(f"{path} is not what `ftlabs record` writes: {error!r}") from None


def where(lab: str) -> Path:
    """The file of a lab's recorded runs."""
    return paths.data("runs") / f"{lab}.json"


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.{FIGURES}g}")
    if isinstance(value, dict):
        return {name: _rounded(one) for name, one in value.items()}
    return [_rounded(one) for one in value] if isinstance(value, list | tuple) else value

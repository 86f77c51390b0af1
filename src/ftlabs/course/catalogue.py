"""The labs of the course, as data: what the README's table, the notebooks' headers and the tools read."""

import importlib
import json
import pkgutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ftlabs.course.exercise import Exercise
from ftlabs.errors import CourseError

STUBS = Path(__file__).with_name("stubs")


@dataclass(frozen=True)
class LabInfo:
    """One lab: name (the file's stem), title, minutes for a student, objectives, exercises, what to read further."""

    name: str
    title: str
    minutes: int
    objectives: tuple[str, ...]
    exercises: tuple[Exercise, ...]
    further: tuple[str, ...] = ()

    @property
    def number(self) -> str:
        """The lab's number as it stands in its name, as in "00"."""
        return self.name.partition("_")[0]


@cache
def catalogue() -> dict[str, LabInfo]:
    """All labs of the course by name, in order. Each subpackage of `ftlabs.course.exercises` holds one as `LAB`."""
    package = importlib.import_module("ftlabs.course.exercises")
    names = [m.name for m in pkgutil.iter_modules(package.__path__) if m.ispkg]
    modules = (importlib.import_module(f"{package.__name__}.{name}") for name in names)
    labs = {module.LAB.name: module.LAB for module in modules}
    return dict(sorted(labs.items()))


def info(lab: str) -> LabInfo:
    """The lab of that name, of that number ("00"), or a CourseError that lists the labs there are."""
    labs = catalogue()
    if lab in labs:
        return labs[lab]
    matches = [found for found in labs.values() if found.number == lab]
    if len(matches) == 1:
        return matches[0]
    raise CourseError(f"There is no lab called {lab!r}. The labs are: {', '.join(labs)}.")


def stub(lab: str, exercise: str, folder: Path = STUBS) -> str | None:
    """The untouched source of an exercise as the student first sees it, or None when the lab was never built."""
    path = folder / f"{lab}.json"
    if not path.is_file():
        return None
    entry = json.loads(path.read_text(encoding="utf-8"))["exercises"].get(exercise)
    return entry["source"] if entry else None

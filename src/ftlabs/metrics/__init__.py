"""The metrics of the course as modules of `evaluate`, loaded from this folder: nothing is asked of any hub.

Each folder holds one, in a file of the same name, as `evaluate.load` wants it:

    metrics.load("bleu").compute(predictions=["the boat leaves"], references=["the boat leaves at nine"])
    evaluate.combine([metrics.load("exact_match"), metrics.load("token_f1")]).compute(predictions=..., references=...)

`evaluate` copies a module before it runs it, and reads its imports with a pattern that knows one import per line only.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ftlabs.errors import DataError

if TYPE_CHECKING:
    from evaluate import EvaluationModule

FOLDER = Path(__file__).parent


def names() -> list[str]:
    """The metrics there are."""
    return sorted(file.stem for file in FOLDER.glob("*/*.py") if file.stem == file.parent.name)


def load(name: str) -> EvaluationModule:
    """A metric of the course by name. What it is given stays in memory. Raises DataError for a name that is none."""
    if name not in names():
        raise DataError(f"There is no metric {name!r}. The metrics are: {', '.join(names())}.")
    import evaluate

    return evaluate.load(str(FOLDER / name), keep_in_memory=True)

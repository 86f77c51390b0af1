"""What became of the mutants, for people and for machines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from ftlabs.course.mutation import Report

if TYPE_CHECKING:
    from rich.table import Table

DIAGNOSES = ("right", "partly", "not", "wrongly", "as one")


def to_json(reports: Sequence[Report]) -> str:
    """The reports as a JSON list of exercises."""
    entries = [{**asdict(report), "diagnoses": dict(report.diagnoses), "ok": report.ok} for report in reports]
    return json.dumps(entries, indent=2, ensure_ascii=False)


def print_tables(reports: Sequence[Report]) -> None:
    """The reports as two tables, and every problem in words."""
    from rich.console import Console

    console = Console()
    mutants = _table("Mutants of the references", ("mutants", "rejected", "stopped", "equal", "pass"))
    pairs = _table("Two known mistakes in one program: what is named", ("pairs", *DIAGNOSES))
    for report in reports:
        exercise = f"{report.lab.partition('_')[0]} {report.name}"
        counts = report.mutants, report.rejected, report.stopped, report.equivalent
        let_pass = report.mutants - report.rejected - report.equivalent
        mutants.add_row(exercise, *map(str, counts), _defects(let_pass))
        named = report.diagnoses
        shown = (_defects(named[d]) if d == "wrongly" else str(named[d]) for d in DIAGNOSES)
        pairs.add_row(exercise, str(len(report.pairs)), *shown)
    console.print(mutants)
    console.print(pairs)
    for report in reports:
        for problem in report.problems:
            console.print(f"✗ {report.lab}/{report.name}: {problem}", highlight=False, markup=False, soft_wrap=True)


def _table(title: str, columns: Sequence[str]) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(title=title, box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    table.add_column("exercise", no_wrap=True)
    for column in columns:
        table.add_column(column, justify="right", no_wrap=True)
    return table


def _defects(count: int) -> str:
    return f"✗ {count}" if count else "0"

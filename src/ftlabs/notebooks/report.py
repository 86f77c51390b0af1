"""How the report of a run looks in a terminal."""

from typing import TYPE_CHECKING, Any

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from ftlabs.notebooks.running import RunReport

_SIGNS = {"right": "✓", "wrong": "✗", "not attempted": "○"}
_HELD = {True: ("✓", "held"), False: ("✗", "did not hold"), None: ("○", "observation")}
_SLOW = 5.0  # seconds from which a cell is worth naming


def show(report: "RunReport", console: Console | None = None) -> None:
    """Print verdicts, claims, errors and times. Signs and words carry the state, not colour."""
    console = console or Console(highlight=False)
    parts: list[Any] = [Text(f"{report.lab}  ·  {report.notebook}")]
    parts += [_verdicts(report.verdicts)] if report.verdicts else []
    parts += [_claims(report.claims)] if report.claims else []
    for cell in report.errors:
        # Only the first line: what a failed verdict or claim says further stands in the tables.
        message = (cell.error or "").split("\n")[0]
        parts.append(Text(f"✗ error in cell {cell.number} (`{cell.first_line}`): {message}"))
    if report.stopped:
        parts.append(Text(f"✗ stopped. {report.stopped}"))
    parts.append(Text(_closing(report)))
    console.print(Group(*parts))


def _verdicts(verdicts: list[dict[str, Any]]) -> Table:
    table = Table("", "Exercise", "Verdict", "What it says")
    for verdict in verdicts:
        status = verdict.get("status", "?")
        left = f", {verdict['gaps_left']} of {verdict['gaps']} gaps open" if verdict.get("gaps_left") else ""
        title = Text(verdict.get("title") or verdict.get("exercise", "?"))
        table.add_row(_SIGNS.get(status, "?"), title, Text(f"{status}{left}"), Text(verdict.get("message", "")))
    return table


def _claims(claims: list[dict[str, Any]]) -> Table:
    table = Table("", "Claim", "Measured", "")
    for claim in claims:
        sign, word = _HELD[claim.get("held")]
        used = claim.get("substitutes") or []
        note = f"{word}, with the course's {', '.join(used)}" if used else word
        table.add_row(sign, Text(claim.get("sentence", "")), Text(claim.get("measured", "")), Text(note))
    return table


def _closing(report: "RunReport") -> str:
    right = sum(verdict.get("status") == "right" for verdict in report.verdicts)
    held = sum(claim.get("held") is True for claim in report.claims)
    judged = sum(claim.get("held") is not None for claim in report.claims)
    counts = f"{right} of {len(report.verdicts)} exercises right. " if report.verdicts else ""
    counts += f"{held} of {judged} claims held. " if report.claims else ""
    slow = [cell for cell in report.cells if cell.seconds >= _SLOW]
    named = "; slowest: " + ", ".join(f"cell {c.number} {c.seconds:.0f} s" for c in slow) if slow else ""
    return f"{counts}{len(report.cells)} cells in {report.seconds:.0f} s{named}."

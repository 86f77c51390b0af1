"""What was found about one condition, and how a list of findings is shown: as a table, as Markdown, as JSON."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Finding:
    """One condition measured: its number, what it asks for, what was found, and whether it holds.

    figures: the numbers behind `found`, for machines. also: what was measured beside it and binds nobody.
    """

    number: int
    name: str
    bound: str
    found: str
    holds: bool
    figures: dict[str, Any] = field(default_factory=dict)
    also: str = ""


def to_json(findings: list[Finding]) -> str:
    """The findings as a JSON list; numbers keep four significant digits."""
    return json.dumps(_rounded([asdict(finding) for finding in findings]), indent=1)


def from_json(text: str) -> list[Finding]:
    """The inverse of `to_json`."""
    return [Finding(**entry) for entry in json.loads(text)]


def to_markdown(findings: list[Finding]) -> str:
    """The findings as a table for a model card."""
    lines = ["| | condition | asked for | measured | holds |", "| --- | --- | --- | --- | --- |"]
    for finding in findings:
        measured = finding.found + (f" ({finding.also})" if finding.also else "")
        cells = (str(finding.number), finding.name, finding.bound, measured, "yes" if finding.holds else "**no**")
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def print_table(findings: list[Finding]) -> None:
    """The findings in the terminal; whether a condition holds is said in words, not by colour alone."""
    from rich.console import Console
    from rich.table import Table

    table = Table("", "condition", "asked for", "measured", "holds", show_lines=True)
    for finding in findings:
        measured = finding.found + (f"\n[dim]{finding.also}[/dim]" if finding.also else "")
        verdict = "[green]yes[/green]" if finding.holds else "[red bold]NO[/red bold]"
        table.add_row(str(finding.number), finding.name, finding.bound, measured, verdict)
    Console().print(table)


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.4g}")
    if isinstance(value, dict):
        return {key: _rounded(entry) for key, entry in value.items()}
    return [_rounded(entry) for entry in value] if isinstance(value, list | tuple) else value

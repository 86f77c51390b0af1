"""Cards: how verdicts, claims and summaries look, as HTML, as plain text and as data for machines.

One card is a headline and a list of blocks; both drawings are made from it, so they say the same. A state is told by a
sign, a word and the style of the border, never by colour alone. Colours are translucent and text inherits its colour,
so a card reads on light and on dark pages, in JupyterLab and in Colab.
"""

import re
from dataclasses import dataclass
from html import escape
from typing import Any, Literal

from ftlabs.course.verdict import Claim, Summary, Verdict

MIME = "application/vnd.ftlabs+json"

State = Literal["right", "wrong", "open", "note"]
# state -> (sign, border, red-green-blue of border and background)
_STYLE: dict[State, tuple[str, str, str]] = {
    "right": ("✓", "solid", "46, 160, 67"),
    "wrong": ("✗", "double", "218, 84, 38"),
    "open": ("○", "dashed", "128, 134, 150"),
    "note": ("→", "dotted", "70, 130, 200"),
}


@dataclass(frozen=True)
class Block:
    """One block of a card: a paragraph, an aside, a labelled fact, a piece of code, or a table (header row first)."""

    kind: Literal["text", "aside", "fact", "code", "table"]
    text: str = ""
    label: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Card:
    """A card: a state, a headline, blocks, and the same as data for machines."""

    state: State
    title: str
    verdict: str
    blocks: tuple[Block, ...]
    data: dict[str, Any]

    def text(self) -> str:
        """The card for a terminal."""
        lines = [f"{_STYLE[self.state][0]} {self.title} · {self.verdict}"]
        for block in self.blocks:
            lines += [f"  {line}" for line in _block_text(block)]
        return "\n".join(lines)

    def html(self) -> str:
        """The card for a notebook; the label read out by a screen reader says title and verdict."""
        sign, border, colour = _STYLE[self.state]
        width = "6px" if border == "double" else "4px"
        style = (
            f"border-left: {width} {border} rgb({colour}); background: rgba({colour}, 0.09); color: inherit; "
            "padding: 0.55em 0.9em; margin: 0.3em 0; border-radius: 3px; max-width: 62em; line-height: 1.5; "
            "font-family: system-ui, -apple-system, 'Segoe UI', sans-serif; font-size: 14px; text-align: left"
        )
        label = escape(f"{self.title}: {self.verdict}", quote=True)
        head = (
            f'<div style="font-weight: 600"><span aria-hidden="true">{sign}</span> {_inline(self.title)} · '
            f'<span style="border-bottom: 2px {border} rgb({colour})">{escape(self.verdict)}</span></div>'
        )
        body = "".join(_block_html(block) for block in self.blocks)
        return f'<div role="group" aria-label="{label}" style="{style}">{head}{body}</div>'

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {"text/plain": self.text(), "text/html": self.html(), MIME: self.data}

    def show(self) -> None:
        """Display the card: under the cell in a notebook, printed elsewhere."""
        from IPython import get_ipython

        if get_ipython() is None:
            print(self.text())
            return
        from IPython.display import display

        display(self)


def verdict_card(verdict: Verdict) -> Card:
    """The card of a verdict."""
    state: State = {"right": "right", "wrong": "wrong", "not attempted": "open"}[verdict.status]
    blocks = [Block("text", message) for message in verdict.messages]
    if verdict.error:
        blocks += _error_blocks(verdict)
    if verdict.difference:
        blocks += [Block("text", verdict.inputs)] if verdict.inputs else []
        place = f" at {verdict.difference.where}" if verdict.difference.where else ""
        blocks.append(Block("fact", verdict.difference.expected, f"Expected{place}"))
        blocks.append(Block("fact", verdict.difference.got, "Got"))
    blocks += [Block("fact", line, "So far") for line in verdict.so_far]
    blocks += [Block("fact", hint, "Look at") for hint in verdict.look_at]
    if verdict.printed and verdict.status != "right":
        blocks.append(Block("code", _first_lines(verdict.printed), "Your code printed"))
    if verdict.status == "not attempted":
        blocks.append(Block("aside", "Until then the lab goes on with the course's own version."))
    elif verdict.status == "wrong":
        mine = f"yours is `{verdict.exercise}.yours`"
        blocks.append(Block("aside", f"The lab goes on with the course's own version; {mine}."))
    return Card(state, f"{verdict.number} {verdict.exercise}", verdict.headline, tuple(blocks), verdict.data())


def _error_blocks(verdict: Verdict) -> list[Block]:
    error = verdict.error
    blocks = [Block("fact", error.error, f"Error in line {error.line}" if error.line and not error.code else "Error")]
    if error.code:
        blocks.insert(0, Block("code", error.code, f"Line {error.line} of your cell"))
    if error.meaning:
        blocks.append(Block("text", error.meaning))
    return blocks


def claim_card(claim: Claim) -> Card:
    """The card of a claim."""
    state: State = {True: "right", False: "wrong", None: "note"}[claim.held]
    blocks = [Block("fact", claim.measured, "Measured")] if claim.measured else []
    if claim.held is None:
        blocks.append(Block("text", "This is a claim about the built-in model. On yours it is an observation."))
    if claim.substitutes:
        names = ", ".join(f"`{name}`" for name in claim.substitutes)
        blocks.append(Block("text", f"Measured with the course's own version of {names}."))
    return Card(state, f"Claim: {claim.sentence}", claim.headline, tuple(blocks), claim.data())


def summary_card(summary: Summary) -> Card:
    """The card that closes a lab."""
    right = sum(1 for _, _, v in summary.exercises if v and v.status == "right")
    rows = [("Exercise", "Verdict")] + [
        (f"{number} `{name}`", f"{_sign(v)} {v.headline if v else 'not run'}") for number, name, v in summary.exercises
    ]
    blocks = [Block("table", label="Exercises", rows=tuple(rows))] if summary.exercises else []
    if summary.claims:
        signs = {True: "✓", False: "✗", None: "→"}
        claims = [(c.sentence, _measured(c), f"{signs[c.held]} {c.headline}") for c in summary.claims]
        blocks.append(Block("table", label="Claims", rows=(("Claim", "Measured", "Result"), *claims)))
    used = f"{summary.seconds / 60:.1f} minutes since the first cell, {summary.memory_gb:.1f} GB of memory at the peak"
    blocks.append(Block("fact", used, "Used"))
    blocks += [Block("fact", item, "Read next") for item in summary.further]
    total = len(summary.exercises)
    state: State = "right" if right == total else "open"
    return Card(state, summary.title, f"{right} of {total} exercises right", tuple(blocks), summary.data())


def _measured(claim: Claim) -> str:
    names = ", ".join(f"`{name}`" for name in claim.substitutes)
    return f"{claim.measured} (with the course's own {names})".lstrip() if names else claim.measured


def note_card(title: str, verdict: str, *texts: str, data: dict[str, Any] | None = None) -> Card:
    """A card that only tells something: the machine, a name that does not exist."""
    blocks = tuple(Block("text", text) for text in texts)
    return Card("note", title, verdict, blocks, data or {"kind": "note", "title": title, "verdict": verdict})


def _sign(verdict: Verdict | None) -> str:
    return {"right": "✓", "wrong": "✗"}.get(verdict.status, "○") if verdict else "○"


def _first_lines(text: str, lines: int = 8) -> str:
    kept = text.rstrip().splitlines()
    return "\n".join(kept[:lines] + ([f"… and {len(kept) - lines} lines more"] if len(kept) > lines else []))


def _block_text(block: Block) -> list[str]:
    if block.kind in ("text", "aside"):
        return [block.text]
    if block.kind == "fact":
        return [f"{block.label}: {block.text}"]
    if block.kind == "code":
        return [f"{block.label}:", *(f"    {line}" for line in block.text.splitlines())]
    plain = [tuple(cell.replace("`", "") for cell in row) for row in block.rows]
    widths = [max(len(row[i]) for row in plain) for i in range(len(plain[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in plain]


def _block_html(block: Block) -> str:
    if block.kind == "text":
        return f"<div>{_inline(block.text)}</div>"
    if block.kind == "aside":
        return f'<div style="opacity: 0.75; margin-top: 0.3em">{_inline(block.text)}</div>'
    if block.kind == "fact":
        return f'<div><span style="opacity: 0.75">{escape(block.label)}:</span> {_inline(block.text)}</div>'
    if block.kind == "code":
        style = "margin: 0.2em 0; font-size: 13px; background: none; color: inherit"
        code = f'<pre style="{style}">{escape(block.text)}</pre>'
        return f'<div><span style="opacity: 0.75">{escape(block.label)}:</span>{code}</div>'
    cell = 'style="text-align: left; padding: 0.15em 1.2em 0.15em 0; background: none; color: inherit"'
    header = "".join(f'<th scope="col" {cell}>{_inline(text)}</th>' for text in block.rows[0])
    body = "".join(
        "<tr>" + "".join(f"<td {cell}>{_inline(text)}</td>" for text in row) + "</tr>" for row in block.rows[1:]
    )
    style = 'style="border-collapse: collapse; margin: 0.5em 0 0.5em 0; font-size: 14px; color: inherit"'
    label = escape(block.label, quote=True)
    return f'<table aria-label="{label}" {style}><thead><tr>{header}</tr></thead><tbody>{body}</tbody></table>'


def _inline(text: str) -> str:
    """Escaped text, with `code` between backticks."""
    return re.sub(r"`([^`]+)`", r'<code style="background: none; color: inherit; padding: 0">\1</code>', escape(text))

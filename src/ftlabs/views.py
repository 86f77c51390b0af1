"""Small tables and strips of text: HTML for notebooks, plain text for terminals, readable without colour in both.

No colour is set without its background: text and borders take the page's own (`currentColor`), light or dark.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

CODE = "font-family:var(--jp-code-font-family,monospace);line-height:1.9;white-space:pre-wrap"
TOKEN = "border:1px solid currentColor;border-radius:3px;padding:0 1px;margin:0 1px"
TRAINED = "font-weight:bold;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px"
CELL = "border:1px solid currentColor;padding:4px 8px;text-align:left;vertical-align:top;white-space:pre-wrap"
OPEN, CLOSE = "⟦", "⟧"


@dataclass(frozen=True)
class MaskView:
    """A row with its trained tokens marked: bold, underlined and between ⟦ ⟧."""

    pieces: list[str]
    mask: list[bool]

    @property
    def caption(self) -> str:
        """What the marks mean, in words and numbers."""
        return f"{sum(self.mask)} of {len(self.mask)} tokens carry loss: those between {OPEN} and {CLOSE}"

    def __repr__(self) -> str:
        marked = (f"{OPEN}{text}{CLOSE}" if trained else text for trained, text in self._runs())
        return "".join(marked) + f"\n({self.caption})"

    def _repr_html_(self) -> str:
        parts = []
        for trained, text in self._runs():
            inner = html.escape(text)
            parts.append(f'<span style="{TRAINED}">{OPEN}{inner}{CLOSE}</span>' if trained else f"<span>{inner}</span>")
        return (
            f'<figure style="margin:0"><div style="{CODE}">{"".join(parts)}</div>'
            f"<figcaption><small>{html.escape(self.caption)}, bold and underlined.</small></figcaption></figure>"
        )

    def _runs(self) -> list[tuple[bool, str]]:
        runs: list[tuple[bool, str]] = []
        for piece, trained in zip(self.pieces, self.mask, strict=True):
            if runs and runs[-1][0] == trained:
                runs[-1] = (trained, runs[-1][1] + piece)
            else:
                runs.append((trained, piece))
        return runs


@dataclass(frozen=True)
class TokenStrip:
    """A text cut into its tokens, one box each, with the ids below if given."""

    pieces: list[str]
    ids: list[int] | None = None

    def __repr__(self) -> str:
        line = "|".join(visible(piece) for piece in self.pieces)
        ids = f"\nids: {' '.join(map(str, self.ids))}" if self.ids else ""
        return f"|{line}|{ids}\n({self.caption})"

    @property
    def caption(self) -> str:
        """How many tokens, and what the signs stand for."""
        signs = [f"{sign} is a {name}" for char, sign, name in SIGNS if any(char in piece for piece in self.pieces)]
        return f"{len(self.pieces)} tokens" + ("; " + ", ".join(signs) if signs else "")

    def _repr_html_(self) -> str:
        boxes = []
        for index, piece in enumerate(self.pieces):
            below = f"<br><small>{self.ids[index]}</small>" if self.ids else ""
            style = f"{TOKEN};display:inline-block;text-align:center;line-height:1.3;margin:2px"
            boxes.append(f'<span style="{style}">{html.escape(visible(piece))}{below}</span>')
        return (
            f'<figure style="margin:0"><div style="{CODE}">{"".join(boxes)}</div>'
            f"<figcaption><small>{html.escape(self.caption)}</small></figcaption></figure>"
        )


@dataclass(frozen=True)
class Table:
    """A table of texts with a header row."""

    headers: list[str]
    rows: list[list[str]]
    caption: str = ""

    def __repr__(self) -> str:
        blocks = []
        width = max(len(header) for header in self.headers)
        for row in self.rows:
            cells = zip(self.headers, row, strict=True)
            blocks.append("\n".join(f"{header:<{width}}  {cell}" for header, cell in cells))
        return "\n\n".join(([self.caption] if self.caption else []) + blocks)

    def _repr_html_(self) -> str:
        caption = f'<caption style="text-align:left">{html.escape(self.caption)}</caption>' if self.caption else ""
        head = "".join(f'<th scope="col" style="{CELL}">{html.escape(header)}</th>' for header in self.headers)
        body = "".join(
            "<tr>" + "".join(f'<td style="{CELL}">{html.escape(cell)}</td>' for cell in row) + "</tr>"
            for row in self.rows
        )
        style = "border-collapse:collapse;color:inherit;background:transparent"
        return f'<table style="{style}">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


SIGNS: Sequence[tuple[str, str, str]] = ((" ", "·", "space"), ("\n", "⏎", "line break"), ("\t", "⇥", "tab"))


def visible(text: str) -> str:
    """The text with spaces, line breaks and tabs shown as signs."""
    for char, sign, _ in SIGNS:
        text = text.replace(char, sign)
    return text

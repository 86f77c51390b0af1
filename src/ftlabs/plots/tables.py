"""Texts side by side, and texts cut into tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ftlabs.errors import DataError
from ftlabs.views import Table, TokenStrip


def before_after(
    rows: Sequence[Sequence[str] | Mapping[str, str]],
    *,
    headers: Sequence[str] = ("question", "before", "after"),
    caption: str = "",
) -> Table:
    """A table of what was asked and what came back: one row per question, answers side by side.

    rows: (question, before, after) each, or mappings with the headers as keys. More columns, such as the answer that
    was wanted, need a header each.
    """
    headers = list(headers)
    table = []
    for number, row in enumerate(rows, start=1):
        cells = [row.get(header) for header in headers] if isinstance(row, Mapping) else list(row)
        if isinstance(row, str) or len(cells) != len(headers) or None in cells:
            raise DataError(f"Row {number} of the table should hold {', '.join(headers)}; found {row!r}.")
        table.append([str(cell).strip() or "(nothing)" for cell in cells])
    if not table:
        raise DataError("There are no rows to show.")
    return Table(headers, table, caption)


def token_strip(pieces: Sequence[str], ids: Sequence[int] | None = None) -> TokenStrip:
    """A text as the tokenizer cuts it, one box per token.

    pieces: the tokens' texts (see `chat.pieces`). ids: the token ids, shown below each box.
    """
    if isinstance(pieces, str) or len(pieces) == 0:
        raise DataError(f"Expected a list of token texts, got {pieces!r}.")
    if ids is not None and len(ids) != len(pieces):
        raise DataError(f"{len(pieces)} pieces and {len(ids)} ids; there must be one id per piece.")
    return TokenStrip(list(pieces), list(ids) if ids is not None else None)

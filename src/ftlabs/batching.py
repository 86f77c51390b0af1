"""From rows to batches: which rows go together, and how they are made equally long."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from ftlabs.chat import IGNORED, Encoded
from ftlabs.errors import DataError

if TYPE_CHECKING:
    import torch

Row = TypeVar("Row")


def pad(encoded: list[Encoded], pad_id: int, side: str = "right") -> dict[str, torch.Tensor]:
    """Rows of unequal length as one batch: `input_ids`, `attention_mask`, `labels`, int64 tensors of shape (B, T).

    T is the longest row's length. Padding is 0 in the attention mask and -100 in the labels. Both come from the rows'
    lengths and masks, never from comparing ids with `pad_id`: so it does no harm when a model pads with its
    end-of-text token, whose true occurrences must be learned. side: "right" to train, "left" to generate.
    Raises DataError for no rows, an empty row or no pad id.
    """
    import torch

    if not encoded:
        raise DataError("There are no rows to make a batch of.")
    if any(len(row) == 0 for row in encoded):
        raise DataError("A row has no tokens at all; leave it out.")
    if pad_id is None:
        raise DataError("The tokenizer has no pad token: load the model with `models.load`, which gives it one.")
    if side not in ("left", "right"):
        raise DataError(f'side is {side!r}; rows are padded on the "right" (to train) or on the "left" (to generate).')
    length = max(len(row) for row in encoded)
    batch = {
        "input_ids": torch.full((len(encoded), length), pad_id),
        "attention_mask": torch.zeros(len(encoded), length, dtype=torch.int64),
        "labels": torch.full((len(encoded), length), IGNORED),
    }
    for index, row in enumerate(encoded):
        place = slice(0, len(row)) if side == "right" else slice(length - len(row), length)
        batch["input_ids"][index, place] = torch.tensor(row.ids)
        batch["attention_mask"][index, place] = 1
        batch["labels"][index, place] = torch.tensor(row.labels)
    return batch


def batches(
    rows: list[Row],
    batch_size: int,
    *,
    seed: int = 0,
    epochs: int | None = None,
    steps: int | None = None,
    pool: int = 1,
) -> Iterator[list[Row]]:
    """Shuffled batches, for a number of epochs or of steps (give one of the two).

    Every epoch goes through all rows once, in a new order drawn from `seed`; torch's own random state is not touched.
    With `steps` every batch is full: a batch begun at the end of one epoch is filled from the next. With `epochs` only
    the very last batch may be smaller.

    pool: so many batches are drawn together, sorted by length and cut, and then come in random order. Rows of like
    length meet, so that less padding is computed; 1 leaves it to chance. Raises DataError for no rows or a batch size
    below 1.
    """
    if len(rows) == 0:
        raise DataError("The data set is empty: there is nothing to make batches of.")
    if batch_size < 1:
        raise DataError(f"batch_size is {batch_size}; it has to be at least 1.")
    if (epochs is None) == (steps is None):
        raise DataError("Say how long to go on: give either epochs or steps.")
    import torch

    generator = torch.Generator().manual_seed(seed)
    if pool == 1:
        return _cut(rows, batch_size, generator, epochs, steps)
    pools = -(-steps // pool) if steps is not None else None
    return islice(_by_length(_cut(rows, batch_size * pool, generator, epochs, pools), batch_size, generator), steps)


def _by_length(pools: Iterator[list[Row]], batch_size: int, generator: torch.Generator) -> Iterator[list[Row]]:
    import torch

    for rows in pools:
        ordered = sorted(rows, key=len)
        cut = [ordered[start : start + batch_size] for start in range(0, len(ordered), batch_size)]
        for index in torch.randperm(len(cut), generator=generator).tolist():
            yield cut[index]


def _cut(
    rows: list[Row], batch_size: int, generator: torch.Generator, epochs: int | None, steps: int | None
) -> Iterator[list[Row]]:
    import torch

    batch: list[Row] = []
    done = epoch = 0
    while epochs is None or epoch < epochs:
        for index in torch.randperm(len(rows), generator=generator).tolist():
            if done == steps:
                return
            batch.append(rows[index])
            if len(batch) == batch_size:
                yield batch
                batch, done = [], done + 1
        epoch += 1
    if batch:
        yield batch

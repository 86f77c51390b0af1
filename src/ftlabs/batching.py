"""From rows to batches: which rows go together, and how they are made equally long.

Three kinds of rows: `chat.Encoded` (learn some of its tokens), `Packed` (several of those in one), `Labelled` (learn
one label for the whole row). `collate` makes a batch of any of them.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from ftlabs.chat import IGNORED, Encoded
from ftlabs.errors import DataError

if TYPE_CHECKING:
    import torch

Row = TypeVar("Row")  # of whatever kind; with a length, if batches are pooled by it


@dataclass(frozen=True)
class Packed:
    """Several rows laid end to end, so that little or no padding is left; each keeps to itself (see `pad_packed`)."""

    documents: tuple[Encoded, ...]

    def __len__(self) -> int:
        return sum(len(document) for document in self.documents)


@dataclass(frozen=True)
class Labelled:
    """A row for a classifier: token ids, and the number of its class, counted from 0."""

    ids: list[int]
    label: int

    def __len__(self) -> int:
        return len(self.ids)


def collate(rows: Sequence[Encoded] | Sequence[Packed] | Sequence[Labelled], pad_id: int) -> dict[str, torch.Tensor]:
    """A batch to train on, of rows of one kind: what `pad`, `pad_packed` or `pad_labelled` makes of them."""
    kinds = {type(row) for row in rows}
    if len(kinds) > 1:
        raise DataError(f"Rows of different kinds in one batch: {', '.join(sorted(kind.__name__ for kind in kinds))}.")
    make = {Packed: pad_packed, Labelled: pad_labelled}.get(kinds.pop() if kinds else None, pad)
    return make(list(rows), pad_id)


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


def pad_packed(rows: list[Packed], pad_id: int) -> dict[str, torch.Tensor]:
    """Packed rows as one batch: `input_ids`, `position_ids`, `labels`, int64 tensors of shape (B, T).

    Two documents of 3 and 2 tokens, with one of padding:

        input_ids      a0   a1   a2   b0   b1  pad
        position_ids    0    1    2    0    1    0      where a document starts, they start again
        labels       -100   a1   a2 -100   b1 -100      nothing predicts a first token: the one before is a stranger

    The model takes each restart for the border of a document and lets no token look across it: but only without an
    attention mask and with use_cache=False, otherwise documents read each other without a word. So there is no
    `attention_mask` here, and padding is a document of its own. Raises DataError as `pad`.
    """
    import torch

    length = max((len(row) for row in rows), default=0)
    documents, positions = [], []
    for row in rows:
        if any(len(document) == 0 for document in row.documents):
            raise DataError("A row has no tokens at all; leave it out.")
        ids = [token for document in row.documents for token in document.ids]
        mask = [trained and place > 0 for document in row.documents for place, trained in enumerate(document.mask)]
        rest = length - len(ids)
        documents.append(Encoded(ids, mask))
        positions.append([place for document in row.documents for place in range(len(document))] + list(range(rest)))
    batch = pad(documents, pad_id)
    del batch["attention_mask"]
    return batch | {"position_ids": torch.tensor(positions)}


def pad_labelled(rows: list[Labelled], pad_id: int) -> dict[str, torch.Tensor]:
    """Rows for a classifier as one batch: `input_ids` and `attention_mask` (B, T), `labels` (B,), all int64."""
    import torch

    batch = pad([Encoded(row.ids, [False] * len(row)) for row in rows], pad_id)
    return batch | {"labels": torch.tensor([row.label for row in rows])}


def shifted(labels: torch.Tensor) -> torch.Tensor:
    """Labels (B, T), each at the place where it is predicted: the logits at t are for the token at t + 1."""
    import torch

    return torch.nn.functional.pad(labels[:, 1:], (0, 1), value=IGNORED)


def pack(rows: list[Encoded], length: int) -> list[Packed]:
    """Rows laid together until a packed row of at most `length` tokens is full; none is cut, each occurs once.

    Best fit decreasing: from the longest on, every row goes where it leaves least space. The same rows give the same
    packs; their order in training is the shuffle's business. Raises DataError for no rows, an empty row, or one that
    is longer than `length`.
    """
    if len(rows) == 0:
        raise DataError("The data set is empty: there is nothing to pack.")
    for number, row in enumerate(rows):
        if not 0 < len(row) <= length:
            raise DataError(
                f"rows[{number}] has {len(row)} tokens; to be packed it needs at least 1, at most {length}."
            )
    packs: list[list[Encoded]] = []
    spaces: list[tuple[int, int]] = []  # (tokens left, which pack), the fullest first
    for row in sorted(rows, key=len, reverse=True):
        fitting = bisect_left(spaces, (len(row), -1))
        if fitting < len(spaces):
            left, index = spaces.pop(fitting)
        else:
            left, index = length, len(packs)
            packs.append([])
        packs[index].append(row)
        insort(spaces, (left - len(row), index))
    return [Packed(tuple(documents)) for documents in packs]


def pack_tightly(rows: Sequence[Encoded]) -> list[Packed]:
    """The rows of one batch laid end to end in packs of about the same length, so that hardly any padding is left.

    Packs are at most half as long again as the longest row, because attention within a pack grows with its square.
    Raises DataError as `pack`.
    """
    longest = max(map(len, rows), default=0)
    lengths = range(longest, longest + longest // 2 + 1, max(1, longest // 32))
    return min((pack(list(rows), length) for length in lengths), key=lambda packs: len(packs) * max(map(len, packs)))


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
    one batch may be smaller: the very last, or one of the last pool.

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

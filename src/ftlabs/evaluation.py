"""How good is the model? Losses, perplexity, exact match. Always in eval mode, never with a gradient."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ftlabs.batching import pad, shifted
from ftlabs.chat import IGNORED, Encoded
from ftlabs.errors import DataError

if TYPE_CHECKING:
    from transformers import PreTrainedModel


@contextmanager
def measuring(model: PreTrainedModel) -> Iterator[None]:
    """Eval mode (no dropout) without gradients for a while; the model is left in the mode it was in."""
    import torch

    was_training = model.training
    model.eval()
    try:
        with torch.inference_mode():
            yield
    finally:
        model.train(was_training)


def token_losses(model: PreTrainedModel, rows: list[Encoded], *, batch_size: int = 16) -> list[tuple[float, int]]:
    """For each row the summed loss in nats over its scored tokens, and how many those are.

    The first token of a row is never scored: nothing stands before it. Raises DataError for no rows.
    """
    import torch

    if len(rows) == 0:
        raise DataError("There are no rows to measure.")
    results = [(0.0, 0)] * len(rows)
    by_length = sorted(range(len(rows)), key=lambda number: len(rows[number]))
    with measuring(model):
        for start in range(0, len(rows), batch_size):
            chosen = by_length[start : start + batch_size]
            # The pad id is free to choose: padding is neither attended to nor scored.
            batch = pad([rows[number] for number in chosen], pad_id=0)
            batch = {name: tensor.to(model.device) for name, tensor in batch.items()}
            targets = shifted(batch.pop("labels"))
            places = targets != IGNORED
            logits = model(**batch, use_cache=False, logits_to_keep=places).logits  # (scored tokens, vocabulary)
            losses = torch.nn.functional.cross_entropy(logits.float(), targets[places], reduction="none").double()
            of_row = places.nonzero()[:, 0]  # whose each of them is
            sums = torch.zeros(len(chosen), dtype=losses.dtype, device=losses.device).index_add(0, of_row, losses)
            for number, total, count in zip(chosen, sums.tolist(), places.sum(dim=1).tolist(), strict=True):
                results[number] = (total, count)
    return results


def mean_loss(model: PreTrainedModel, rows: list[Encoded], *, batch_size: int = 16) -> float:
    """Mean loss in nats per scored token over all rows: long rows count for more, as they hold more tokens.

    Raises DataError when no token of the rows is scored.
    """
    losses = token_losses(model, rows, batch_size=batch_size)
    scored = sum(count for _, count in losses)
    if scored == 0:
        raise DataError("No token of these rows carries loss, so nothing is measured. Look at them with show_mask.")
    return sum(loss for loss, _ in losses) / scored


def perplexity(model: PreTrainedModel, rows: list[Encoded], *, batch_size: int = 16) -> float:
    """exp of the mean loss: as unsure as if so many tokens were equally likely.

    Between models with different tokenizers it says nothing: their tokens are not the same. Errors as in `mean_loss`.
    """
    mean = mean_loss(model, rows, batch_size=batch_size)
    return math.exp(mean) if mean < 700 else math.inf


def exact_match(predictions: Sequence[str], references: Sequence[str]) -> float:
    """The share of predictions that equal their reference, white space at both ends aside. Between 0 and 1."""
    if len(predictions) != len(references):
        raise DataError(f"{len(predictions)} predictions for {len(references)} references; there must be one for each.")
    if len(references) == 0:
        raise DataError("There is nothing to compare: no predictions and no references.")
    hits = sum(ours.strip() == theirs.strip() for ours, theirs in zip(predictions, references, strict=True))
    return hits / len(references)

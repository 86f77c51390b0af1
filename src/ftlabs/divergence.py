"""How far apart are two models' predictions? KL divergence per token, and an interval that says how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ftlabs.batching import pad
from ftlabs.evaluation import measuring

if TYPE_CHECKING:
    from transformers import PreTrainedModel

    from ftlabs.chat import Encoded

PerRow = list[tuple[float, int]]


def divergence(model: PreTrainedModel, other: PreTrainedModel, rows: list[Encoded], *, batch_size: int = 16) -> PerRow:
    """For each row the summed KL(model, other) over its tokens, in nats, and how many those are.

    0 where both predict the same; `other` is the one that is judged, `model` the one taken for the truth.
    """
    import torch

    found: PerRow = [(0.0, 0)] * len(rows)
    by_length = sorted(range(len(rows)), key=lambda number: len(rows[number]))
    with measuring(model), measuring(other):
        for start in range(0, len(rows), batch_size):
            chosen = by_length[start : start + batch_size]
            batch = pad([rows[number] for number in chosen], pad_id=0)
            inputs = {name: batch[name].to(model.device) for name in ("input_ids", "attention_mask")}
            mask = inputs["attention_mask"].bool()
            exact, rough = (
                one(**inputs, use_cache=False, logits_to_keep=mask).logits.float().log_softmax(dim=-1)
                for one in (model, other)
            )  # (tokens, vocabulary), without padding
            each = torch.nn.functional.kl_div(rough, exact, log_target=True, reduction="none").sum(dim=-1)
            each = each.double().clamp(min=0)  # below it lies nothing but rounding
            sums = torch.zeros(len(chosen), dtype=each.dtype, device=each.device)
            sums.index_add_(0, mask.nonzero()[:, 0], each)
            for number, total, count in zip(chosen, sums.tolist(), mask.sum(dim=1).tolist(), strict=True):
                found[number] = (total, count)
    return found


def interval(values: PerRow, minus: PerRow | None = None, draws: int = 2000) -> tuple[float, float, float]:
    """Mean per token of `values` (less `minus`, paired by row) with its 95 % bootstrap interval over rows.

    Rows are drawn again with replacement, because tokens of one row are not independent of each other.
    """
    import numpy

    sums = numpy.array([value for value, _ in values]) - (numpy.array([v for v, _ in minus]) if minus else 0)
    counts = numpy.array([count for _, count in values])
    chosen = numpy.random.default_rng(0).integers(len(sums), size=(draws, len(sums)))
    means = sums[chosen].sum(axis=1) / counts[chosen].sum(axis=1)
    low, high = numpy.percentile(means, [2.5, 97.5])
    return float(sums.sum() / counts.sum()), float(low), float(high)

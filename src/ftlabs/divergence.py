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

    found: PerRow = []
    with measuring(model), measuring(other):
        for start in range(0, len(rows), batch_size):
            batch = pad(rows[start : start + batch_size], pad_id=0)
            inputs = {name: batch[name].to(model.device) for name in ("input_ids", "attention_mask")}
            exact, rough = (one(**inputs, use_cache=False).logits.float().log_softmax(dim=-1) for one in (model, other))
            each = torch.nn.functional.kl_div(rough, exact, log_target=True, reduction="none").sum(dim=-1)
            mask = inputs["attention_mask"]
            found += zip((each * mask).sum(dim=1).tolist(), mask.sum(dim=1).tolist(), strict=True)
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

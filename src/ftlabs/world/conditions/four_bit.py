"""Condition 7: what storing the weights in four bits does to the next-token distribution."""

from typing import TYPE_CHECKING

from ftlabs.world.conditions.finding import Finding
from ftlabs.world.conditions.subject import Subject

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

BLOCK = 64
KINDS = ("NF4 + DQ", "FP4", "int4")


def four_bit(subject: Subject) -> Finding:
    """KL divergence (nats per token) from the fp32 model: NF4 must move the predictions least, and measurably so."""
    documents = subject.texts(subject.general_texts[: subject.budget.four_bit_texts])
    moved = {kind: divergence(subject.model, rounded_model(subject.model, kind), documents) for kind in KINDS}
    mean = {kind: interval(values) for kind, values in moved.items()}
    gaps = {kind: interval(moved["NF4 + DQ"], moved[kind]) for kind in KINDS[1:]}
    told = ", ".join(f"{kind} {_thousandths(*value)}" for kind, value in mean.items())
    apart = ", ".join(f"{kind} by {_thousandths(-m, -high, -low)}" for kind, (m, low, high) in gaps.items())
    return Finding(
        7,
        "four bits: NF4 moves the predictions least",
        "KL from fp32 of NF4 with double quantisation below FP4 and below absmax int4, 95 % interval of the difference",
        f"thousandths of a nat per token: {told}",
        all(gap[2] < 0 for gap in gaps.values()),
        {"kl": {kind: value[0] for kind, value in mean.items()}, "gap": gaps},
        f"below {apart}",
    )


def _thousandths(mean: float, low: float, high: float) -> str:
    return f"{1e3 * mean:.2f} [{1e3 * low:.2f}, {1e3 * high:.2f}]"


def rounded_model(model: "PreTrainedModel", kind: str) -> "PreTrainedModel":
    """A copy whose linear layers hold what four bits would have kept of them, in float32."""
    import torch

    from ftlabs import models

    twin = models.fresh(model)
    with torch.no_grad():
        for name, module in twin.named_modules():
            if isinstance(module, torch.nn.Linear) and name != "lm_head":  # tied to the embedding, which stays as it is
                module.weight.copy_(rounded(module.weight, kind))
    return twin


def rounded(weight: "torch.Tensor", kind: str) -> "torch.Tensor":
    """`weight` after a way there and back through four bits, in blocks of 64 (Dettmers et al. 2023, section 3)."""
    if kind == "int4":
        blocks = weight.reshape(-1, BLOCK)
        scale = blocks.abs().amax(dim=1, keepdim=True).clamp(min=1e-12) / 7
        return ((blocks / scale).round() * scale).reshape(weight.shape)
    from bitsandbytes import functional

    settings = {"quant_type": "fp4"} if kind == "FP4" else {"quant_type": "nf4", "compress_statistics": True}
    codes, state = functional.quantize_4bit(weight.contiguous(), blocksize=BLOCK, **settings)
    return functional.dequantize_4bit(codes, state)


def divergence(model: "PreTrainedModel", other: "PreTrainedModel", rows: list) -> "list[tuple[float, int]]":
    """For each row the summed KL(model, other) over its tokens, in nats, and how many those are."""
    import torch

    from ftlabs.batching import pad
    from ftlabs.evaluation import measuring

    found = []
    with measuring(model), measuring(other):
        for start in range(0, len(rows), 16):
            batch = pad(rows[start : start + 16], pad_id=0)
            inputs = {name: batch[name] for name in ("input_ids", "attention_mask")}
            exact, rough = (one(**inputs, use_cache=False).logits.log_softmax(dim=-1) for one in (model, other))
            each = torch.nn.functional.kl_div(rough, exact, log_target=True, reduction="none").sum(dim=-1)
            mask = inputs["attention_mask"]
            found += zip((each * mask).sum(dim=1).tolist(), mask.sum(dim=1).tolist(), strict=True)
    return found


def interval(
    values: "list[tuple[float, int]]", minus: "list[tuple[float, int]] | None" = None, draws: int = 2000
) -> tuple[float, float, float]:
    """Mean per token of `values` (less `minus`, paired by document) with its 95 % bootstrap interval over documents."""
    import numpy

    sums = numpy.array([value for value, _ in values]) - (numpy.array([v for v, _ in minus]) if minus else 0)
    counts = numpy.array([count for _, count in values])
    chosen = numpy.random.default_rng(0).integers(len(sums), size=(draws, len(sums)))
    means = sums[chosen].sum(axis=1) / counts[chosen].sum(axis=1)
    low, high = numpy.percentile(means, [2.5, 97.5])
    return float(sums.sum() / counts.sum()), float(low), float(high)

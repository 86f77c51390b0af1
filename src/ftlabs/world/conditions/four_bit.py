"""Condition 7: what storing the weights in four bits does to the next-token distribution."""

from ftlabs.divergence import divergence, interval
from ftlabs.world.conditions.finding import Finding
from ftlabs.world.conditions.subject import Subject

KINDS = ("NF4 + DQ", "FP4", "int4")


def four_bit(subject: Subject) -> Finding:
    """KL divergence (nats per token) from the fp32 model: NF4 must move the predictions least, and measurably so."""
    from ftlabs.quantization import rounded_model

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

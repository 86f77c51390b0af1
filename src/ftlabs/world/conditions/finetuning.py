"""Conditions 8 to 10: what fine-tuning on the ferry line's answers does, and what it costs."""

from ftlabs.world.conditions.finding import Finding
from ftlabs.world.conditions.runs import LORA_TIMES, Outcome, Runs

PAYS = 0.20
CUT = 3
RISE = 1.10
TAKEN_BACK = 0.5
SMALL = 0.10
NEARLY = 0.95


def pretraining_pays(runs: Runs) -> Finding:
    """Condition 8. Facts about an unknown company, asked in other words: random weights do not get there."""
    full, random = runs["full"], runs["random"]
    return Finding(
        8,
        "pretraining pays",
        f"exact match on ferry-answers at least {PAYS * 100:.0f} points above random weights, {runs.steps} steps",
        f"{full.exact:.1%} against {random.exact:.1%}",
        full.exact - random.exact >= PAYS,
        {"pretrained": full.exact, "random": random.exact},
        f"questions that combine two facts: {full.combined:.0%} against {random.combined:.0%}",
    )


def forgetting(runs: Runs) -> Finding:
    """Condition 9. Full fine-tuning learns the domain and forgets the rest; some general text takes that back."""
    base, full, mixed = runs["base"], runs["full"], runs["mixed"]
    cut, rise = base.domain / full.domain, full.general / base.general
    back = (full.general - mixed.general) / (full.general - base.general) if rise > 1 else float("nan")
    return Finding(
        9,
        "learning, forgetting, and what helps",
        f"perplexity of the answers cut {CUT}-fold, general perplexity up by {RISE - 1:.0%}; with a fifth of general "
        f"text at least {TAKEN_BACK:.0%} of the rise taken back",
        f"answers {base.domain:.0f} to {full.domain:.2f}; general {base.general:.2f} to {full.general:.2f}, "
        f"mixed {mixed.general:.2f} ({back:.0%} taken back)",
        cut >= CUT and rise >= RISE and back >= TAKEN_BACK,
        {"cut": cut, "rise": rise, "taken_back": back},
        f"exact match {full.exact:.1%}, mixed {mixed.exact:.1%}",
    )


def low_rank(runs: Runs) -> Finding:
    """Condition 10. A few added parameters do the work of all, if they sit in all linear layers."""
    full, lora, attention = runs["full"], runs["lora"], runs["attention"]
    holds = lora.exact >= NEARLY * full.exact and attention.exact < lora.exact and lora.trainable <= SMALL
    return Finding(
        10,
        "LoRA does nearly as well",
        f"on a third of the facts, {runs.steps} steps, at {LORA_TIMES} times the learning rate and with at most "
        f"{SMALL:.0%} of the parameters at least {NEARLY:.0%} of full fine-tuning's exact match; attention only, as "
        "many parameters: less",
        f"{lora.exact:.1%} against {full.exact:.1%}; attention only {attention.exact:.1%}; "
        f"{lora.trainable:.1%} of the parameters",
        holds,
        {"lora": lora.exact, "full": full.exact, "attention": attention.exact, "trainable": lora.trainable,
         "attention_trainable": attention.trainable, "lora_general": lora.general, "full_general": full.general},
        matched_forgetting(full, lora),
    )  # fmt: skip


def matched_forgetting(full: Outcome, lora: Outcome) -> str:
    """What each has forgotten when both answer equally well: general perplexity on the way there, and at the end."""
    ends = f"general perplexity at the end: LoRA {lora.general:.2f}, full {full.general:.2f}"
    if not full.trail or not lora.trail:
        return ends
    score = min(max(exact for exact, _ in full.trail), max(exact for exact, _ in lora.trail))
    at = {name: at_score(one.trail, score) for name, one in (("full", full), ("LoRA", lora))}
    return f"{ends}; when first at {score:.0%} of the validation rows: LoRA {at['LoRA']:.2f}, full {at['full']:.2f}"


def at_score(trail: tuple[tuple[float, float], ...], score: float) -> float:
    """General perplexity at the first look at which the run answers `score` of the rows."""
    return next(general for exact, general in trail if exact >= score)

"""Lab 04: LoRA beside full fine-tuning, at several learning rates, targets and ranks.

All runs train on every third fact of ferry-answers, so that 150 steps show each of them some 48 times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ftlabs import lora, models, training
from ftlabs.experiments.ferry import ferry
from ftlabs.recorded import Experiment, Run

if TYPE_CHECKING:
    from transformers import PreTrainedModel

ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj")
MLP = ("gate_proj", "up_proj", "down_proj")
EVERY = 3  # of so many facts, one is taken
STEPS, BATCH = 150, 16
FULL_RATE, LORA_RATE, RANK = 1e-3, 5e-3, 8  # what the lab's own runs use
RATES = (3e-4, FULL_RATE, 2e-3, LORA_RATE, 1e-2, 2e-2)  # for both
RANKS = (1, 2, 4, RANK, 16, 32)
# 6 x (4 x 384 + 3 x 768) = 15 x 4 x 384 = 10 x 3 x 768: the same number of parameters in each layer.
TARGETS = {"attention": (ATTENTION, 15), "MLP": (MLP, 10), "all": (ATTENTION + MLP, 6)}


def full_name(rate: float) -> str:
    """The name of full fine-tuning at this learning rate."""
    return f"full, rate {rate:g}"


def lora_name(rate: float = LORA_RATE, rank: int = RANK) -> str:
    """The name of LoRA in all linear layers at this learning rate and rank."""
    return f"LoRA, rate {rate:g}, rank {rank}"


def targets_name(kind: str) -> str:
    """The name of LoRA in some layers, at the same number of parameters: "attention", "MLP" or "all"."""
    return f"LoRA in {kind}, equal parameters"


def _full(rate: float) -> Experiment:
    seeds = (0, 1, 2) if rate == FULL_RATE else (0,)
    return Experiment(full_name(rate), {"method": "full", "learning_rate": rate}, seeds)


def _lora(name: str, seeds: tuple[int, ...], rate: float, rank: int, targets: tuple[str, ...]) -> Experiment:
    return Experiment(name, {"method": "LoRA", "learning_rate": rate, "rank": rank, "targets": list(targets)}, seeds)


def _all_layers(rate: float, rank: int) -> Experiment:
    seeds = (0, 1, 2) if (rate, rank) == (LORA_RATE, RANK) else (0,)
    return _lora(lora_name(rate, rank), seeds, rate, rank, ATTENTION + MLP)


PLAN = (
    *(_full(rate) for rate in RATES),
    *(_all_layers(rate, RANK) for rate in RATES),
    *(_all_layers(LORA_RATE, rank) for rank in RANKS if rank != RANK),
    *(_lora(targets_name(kind), (0, 1), LORA_RATE, rank, targets) for kind, (targets, rank) in TARGETS.items()),
)


def perform(experiment: Experiment, seed: int) -> Run:
    """Train from the built-in model, and measure what was learned and what was forgotten."""
    return run(experiment, seed, start(ferry(EVERY).base, experiment.settings, seed))


def run(experiment: Experiment, seed: int, model: PreTrainedModel) -> Run:
    """Train this model at the experiment's rate, with the steps and rows that all runs share, and measure."""
    data = ferry(EVERY)
    history = training.train(
        model,
        data.train,
        steps=STEPS,
        batch_size=BATCH,
        learning_rate=experiment.settings["learning_rate"],
        pad_id=data.tokenizer.pad_token_id,
        seed=seed,
        bar=False,
    )
    return Run(experiment.name, seed, experiment.settings, data.scores(model), history)


def start(base: PreTrainedModel, settings: dict, seed: int) -> PreTrainedModel:
    """A copy of the base, with LoRA if the settings ask for it; alpha is twice the rank."""
    import torch

    model = models.fresh(base)
    if settings["method"] == "LoRA":
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            lora.add_lora(model, settings["targets"], settings["rank"], 2 * settings["rank"])
    return model

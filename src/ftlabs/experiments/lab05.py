"""Lab 05: the same adapters on the base in float32 and in four bits, on the task of lab 04, with several seeds."""

from __future__ import annotations

from ftlabs import models, qlora, training
from ftlabs.experiments.ferry import ferry
from ftlabs.experiments.lab04 import BATCH, EVERY, LORA_RATE, STEPS
from ftlabs.recorded import Experiment, Run

PLAN = tuple(
    Experiment(name, {"quantized": quantized, "learning_rate": LORA_RATE}, seeds=(0, 1, 2, 3, 4))
    for name, quantized in (("LoRA", False), ("QLoRA", True))
)


def perform(experiment: Experiment, seed: int) -> Run:
    """Train adapters with the lab's settings, and measure what was learned and what was forgotten."""
    import torch

    data, settings = ferry(EVERY), experiment.settings
    base = models.built_in(quantized=True)[0] if settings["quantized"] else models.fresh(data.base)
    model = qlora.with_adapters(base, qlora.qlora_config(torch.float32)[1], seed)
    history = training.train(
        model,
        data.train,
        steps=STEPS,
        batch_size=BATCH,
        learning_rate=settings["learning_rate"],
        pad_id=data.tokenizer.pad_token_id,
        seed=seed,
        bar=False,
    )
    return Run(experiment.name, seed, settings, data.scores(model), history)

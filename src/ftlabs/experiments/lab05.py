"""Lab 05: the same adapters on the base in float32 and in four bits, on the task of lab 04, with several seeds."""

from __future__ import annotations

import torch

from ftlabs import models, qlora
from ftlabs.experiments import lab04
from ftlabs.experiments.ferry import ferry
from ftlabs.recorded import Experiment, Run

STEPS = lab04.STEPS
PLAN = tuple(
    Experiment(name, {"quantized": quantized, "learning_rate": lab04.LORA_RATE}, seeds=(0, 1, 2, 3, 4))
    for name, quantized in (("LoRA", False), ("QLoRA", True))
)


def perform(experiment: Experiment, seed: int) -> Run:
    """Train adapters with the lab's settings, and measure what was learned and what was forgotten."""
    quantized = experiment.settings["quantized"]
    base = models.built_in(quantized=True)[0] if quantized else models.fresh(ferry(lab04.EVERY).base)
    model = qlora.with_adapters(base, qlora.qlora_config(torch.float32)[1], seed)
    return lab04.run(experiment, seed, model)

"""Lab 03: the same fine-tuning at six learning rates, and from random weights, with three seeds each.

The rate of the lab's own run has five: its spread is what that run is compared with.
"""

from __future__ import annotations

from ftlabs import evaluation, models, training
from ftlabs.experiments.ferry import ferry
from ftlabs.recorded import Experiment, Run

RATES = (3e-5, 1e-4, 3e-4, 1e-3, 2e-3, 5e-3)
OWN = 1e-3
STEPS, BATCH, EVERY = 150, 16, 15
RANDOM = "random weights"


def _settings(rate: float, start: str) -> dict[str, object]:
    return {"learning_rate": rate, "start": start, "steps": STEPS, "batch_size": BATCH}


def _seeds(rate: float) -> tuple[int, ...]:
    return (0, 1, 2, 3, 4) if rate == OWN else (0, 1, 2)


PLAN = (
    *(Experiment(f"rate {rate:g}", _settings(rate, "built-in"), seeds=_seeds(rate)) for rate in RATES),
    Experiment(RANDOM, _settings(OWN, "random")),
)


def perform(experiment: Experiment, seed: int) -> Run:
    """Train all weights on ferry-answers; the validation loss is measured on the way."""
    data, settings = ferry(), experiment.settings
    model = models.untrained(data.base, seed) if settings["start"] == "random" else models.fresh(data.base)
    history = training.train(
        model,
        data.train,
        steps=settings["steps"],
        batch_size=settings["batch_size"],
        learning_rate=settings["learning_rate"],
        pad_id=data.tokenizer.pad_token_id,
        seed=seed,
        evaluate=lambda one: {"validation": evaluation.mean_loss(one, data.validation)},
        evaluate_every=EVERY,
        bar=False,
    )
    return Run(experiment.name, seed, settings, data.scores(model), history)

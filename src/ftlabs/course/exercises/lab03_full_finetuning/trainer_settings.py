"""Exercise 6.2: the settings with which transformers' Trainer takes the steps of our loop."""

import random
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import torch

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.trainer_settings_wrong import MISTAKES
from ftlabs.course.state import preserved_state
from ftlabs.models import quiet

if TYPE_CHECKING:
    from transformers import TrainingArguments


def cases(rng: random.Random) -> Iterator[Case]:
    steps, rate = rng.randint(9, 12), rng.choice((1e-3, 2e-3, 3e-3))
    yield {"folder": "trainer", "steps": steps, "batch_size": 16, "rate": rate}
    yield {"folder": "runs/trainer", "steps": steps + 12, "batch_size": 4, "rate": rate / 4}
    yield {"folder": "trainer", "steps": steps, "batch_size": 8, "rate": rate}  # the library's own batch size
    yield {"folder": "trainer", "steps": steps, "batch_size": 16, "rate": 5e-5}  # its own learning rate
    yield {"folder": "trainer", "steps": 1, "batch_size": 16, "rate": rate}  # one step: nothing can rise or fall
    yield {"folder": "trainer", "steps": 16, "batch_size": 16, "rate": rate}  # as many steps as rows in each
    yield {"folder": "trainer", "steps": steps, "batch_size": 1, "rate": rate}  # steps and rows are the same number


def collect(candidate: Candidate, case: Case) -> Any:
    """What the settings make of a run; anything else than settings is left as it is."""
    with quiet():  # what is imported on the way may complain of packages that nobody needs here
        from transformers import TrainingArguments

    settings = candidate(**case)
    return properties(settings, case["steps"]) if isinstance(settings, TrainingArguments) else settings


def properties(settings: "TrainingArguments", steps: int) -> dict[str, Any]:
    """What decides a run of Trainer, whichever of its settings say so.

    steps: how many the learning rate is asked for where the settings leave it to the data.
    """
    fixed = settings.max_steps > 0
    optimizer = settings.optim.value.removesuffix("_fused")  # one kernel or many: the same numbers
    rates = learning_rates(settings, settings.max_steps if fixed else steps)
    limit = settings.max_grad_norm
    return {
        "optimiser steps": settings.max_steps if fixed else f"{settings.num_train_epochs:g} times through the rows",
        "rows in each step": settings.per_device_train_batch_size * settings.gradient_accumulation_steps,
        "learning rate": rates,
        "longest gradient": limit if limit is None or limit > 0 else "no limit",
        "weight decay": settings.weight_decay,
        "optimiser": [optimizer, settings.adam_beta1, settings.adam_beta2, settings.adam_epsilon],
        "label smoothing": settings.label_smoothing_factor,
        "precision": settings.mixed_precision,
        "order of the rows": settings.train_sampling_strategy,
        "checkpoints": settings.save_strategy.value,
        "reports to": settings.report_to,
        "folder": settings.output_dir,
    }


def learning_rates(settings: "TrainingArguments", steps: int) -> list[float] | str:
    """The rate of each step, from the library's own schedules; the schedule's name when losses decide it."""
    from transformers import get_scheduler

    optimizer = torch.optim.SGD([torch.zeros(1)], lr=settings.learning_rate)
    schedule = get_scheduler(
        settings.lr_scheduler_type,
        optimizer,
        num_warmup_steps=settings.get_warmup_steps(steps),
        num_training_steps=steps,
        scheduler_specific_kwargs=settings.lr_scheduler_kwargs,
    )
    if not isinstance(schedule, torch.optim.lr_scheduler.LambdaLR):
        return settings.lr_scheduler_type.value
    return [settings.learning_rate * schedule.lr_lambdas[0](step) for step in range(steps)]


def trainer_agrees(candidate: Candidate, case: Case) -> str | None:
    """What the library's Trainer makes of the settings: its batches, and the rate and optimiser of every step."""
    from transformers import Trainer

    steps, size, rate = case["steps"], case["batch_size"], case["rate"]
    rows = [{"input": torch.tensor(float(i))} for i in range(3 * size)]
    with tempfile.TemporaryDirectory() as folder, preserved_state():  # Trainer makes the folder, and seeds everything
        settings = candidate(folder, steps, size, rate)
        trainer = Trainer(torch.nn.Linear(1, 1), settings, train_dataset=rows, data_collator=list)
        batches = [[int(row["input"]) for row in batch] for batch in trainer.get_train_dataloader()]
    if batches != [list(range(start, start + size)) for start in range(0, 3 * size, size)]:
        return f"the first batch has rows {batches[0]}"
    trainer.create_optimizer_and_scheduler(settings.max_steps)
    groups = trainer.optimizer.param_groups
    for step in range(steps):
        if any(abs(group["lr"] - rate * (1 - step / steps)) > 1e-9 for group in groups):
            return f"the rate of step {step} is {groups[0]['lr']}"
        trainer.optimizer.step()
        trainer.lr_scheduler.step()
    ours = torch.optim.AdamW(trainer.model.parameters(), weight_decay=0.0).defaults
    for name in ("betas", "eps", "weight_decay", "amsgrad"):
        if any(group[name] != ours[name] for group in groups):
            return f"{name} is {groups[0][name]}, not {ours[name]}"
    return None


def oracle(folder, steps, batch_size, rate):
    """The library's own way without keyword arguments: one method for each group of settings."""
    from transformers import TrainingArguments

    settings = TrainingArguments(folder, train_sampling_strategy="sequential", optim="adamw_torch")
    settings.set_training(learning_rate=rate, batch_size=batch_size, max_steps=steps)
    return settings.set_lr_scheduler("linear", max_steps=steps).set_save(strategy="no")


def with_accumulation(folder, steps, batch_size, rate):
    from transformers import TrainingArguments

    micro_batch = max(1, batch_size // 4)
    return TrainingArguments(
        folder,
        max_steps=steps,
        per_device_train_batch_size=micro_batch,
        gradient_accumulation_steps=batch_size // micro_batch,
        learning_rate=rate,
        train_sampling_strategy="sequential",
        save_strategy="no",
    )


def from_a_dictionary(folder, steps, batch_size, rate):
    from transformers import HfArgumentParser, TrainingArguments

    settings = dict(output_dir=folder, max_steps=steps, learning_rate=rate)  # noqa: C408 (as people write it)
    settings |= {"per_device_train_batch_size": batch_size, "save_strategy": "no"}
    settings["train_sampling_strategy"] = "sequential"
    return HfArgumentParser(TrainingArguments).parse_dict(settings)[0]


def with_a_polynomial_of_degree_one(folder, steps, batch_size, rate):
    from transformers import SchedulerType, TrainingArguments

    settings = {
        "output_dir": folder,
        "num_train_epochs": 7,  # max_steps goes before it
        "max_steps": steps,
        "per_device_train_batch_size": batch_size,
        "learning_rate": rate,
        "lr_scheduler_type": SchedulerType.POLYNOMIAL,
        "lr_scheduler_kwargs": {"power": 1.0, "lr_end": 0.0},
        "max_grad_norm": 1,
        "train_sampling_strategy": "sequential",
        "save_strategy": "no",
        "logging_strategy": "no",
    }
    return TrainingArguments(**settings)


# Settings of the reference that have the library's own value, and those that change no number of the run.
_OWN_VALUES = (
    "gradient_accumulation_steps=1",
    "lr_scheduler_type='linear'",
    "warmup_steps=0",
    "weight_decay=0.0",
    "max_grad_norm=1.0",
    "report_to='none'",
)
_NO_NUMBERS = {
    "Pinned memory makes copies to a GPU faster, and changes no number.": ("dataloader_pin_memory", False, True),
    "How often a loss is written down changes no step.": ("logging_steps", 1, 2),
    "A progress bar changes no step.": ("disable_tqdm", True, False),
}
EQUIVALENTS = (
    *(Equivalent("The library's own value is the same.", line=f"… {own} …", becomes="…") for own in _OWN_VALUES),
    *(Equivalent(why, line=f"… {name}={ours} …", becomes="…") for why, (name, ours, _) in _NO_NUMBERS.items()),
    *(
        Equivalent(why, line=f"… {name}={ours} …", becomes=f"… {name}={other} …")
        for why, (name, ours, other) in _NO_NUMBERS.items()
    ),
    Equivalent(
        "As many rows in a step, one at a time: a smaller batch that is accumulated is among the accepted ways.",
        line="… per_device_train_batch_size=batch_size, gradient_accumulation_steps=1 …",
        becomes="… per_device_train_batch_size=1, gradient_accumulation_steps=batch_size …",
    ),
    Equivalent(
        "Both are zero, written in another way.",
        line="… warmup_steps=0, weight_decay=0.0 …",
        becomes="… warmup_steps=0.0, weight_decay=0 …",
    ),
)

TRAINER_SETTINGS = Exercise(
    lab="03_full_finetuning",
    name="trainer_settings",
    number="6.2",
    title="The same run with Trainer",
    objective="Set up transformers' Trainer so that it takes the steps of a loop written by hand",
    minutes=4,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:trainer_settings",
    oracle=oracle,
    invariants=(trainer_agrees,),
    accepts=(with_accumulation, from_a_dictionary, with_a_polynomial_of_degree_one),
    misconceptions=MISTAKES,
    remember="What you leave out is not switched off: Trainer brings a value of its own for every setting.",
    equivalents=EQUIVALENTS,
)

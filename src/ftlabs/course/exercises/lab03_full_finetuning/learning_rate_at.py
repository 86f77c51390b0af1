"""Exercise 2.4: warm-up and decay, as one formula for each side of the peak."""

import random
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.learning_rate_at_wrong import MISTAKES
from ftlabs.course.exercises.observed import number


def cases(rng: random.Random) -> Iterator[Case]:
    warmup, falling = rng.sample(range(3, 8), 2)
    peak = round(rng.uniform(0.2, 0.8), 2)  # far above real rates: the comparison is absolute to 1e-6
    steps = warmup + falling
    yield {"steps": steps, "peak": peak, "warmup_steps": warmup}
    yield {"steps": steps, "peak": peak, "warmup_steps": warmup, "first_step": warmup}  # the fall alone
    yield {"steps": warmup, "peak": peak, "warmup_steps": warmup}  # the rise alone
    yield {"steps": falling, "peak": peak, "warmup_steps": 0}  # no warm-up
    yield {"steps": falling + 1, "peak": 1.0, "warmup_steps": 1}  # one step of it; the peak is silent
    yield {"steps": warmup + 1, "peak": peak, "warmup_steps": warmup}  # the last step has the peak
    yield {"steps": 1, "peak": peak, "warmup_steps": 0}  # a run of one step


def collect(candidate: Candidate, case: Case) -> dict[str, Any]:
    """The schedule, step by step, from the first step or from a later one on."""
    steps, peak, warmup = case["steps"], case["peak"], case["warmup_steps"]
    asked = range(case.get("first_step", 0), steps)
    return {f"step {step}": number(candidate(step, steps, peak, warmup)) for step in asked}


def oracle(step, steps, peak, warmup_steps):
    """transformers' linear schedule, one step on: it begins at 0, and ours with its second step."""
    from transformers import get_linear_schedule_with_warmup

    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=peak)
    schedule = get_linear_schedule_with_warmup(optimizer, warmup_steps + 1, steps + 1)
    return schedule.lr_lambdas[0](step + 1) * peak


def the_smaller_of_two_lines(step, steps, peak, warmup_steps):
    rising = (step + 1) / (warmup_steps + 1)
    falling = (steps - step) / (steps - warmup_steps) if steps > warmup_steps else 1.0
    return peak * min(rising, falling)


def counted_from_the_peak(step, steps, peak, warmup_steps):
    since = step - warmup_steps
    if since < 0:
        return peak + since * peak / (warmup_steps + 1)
    return peak - since * peak / (steps - warmup_steps)


def with_interpolation(step, steps, peak, warmup_steps):
    return np.interp(step, [-1, warmup_steps, steps], [0.0, peak, 0.0])


def with_tensors(step, steps, peak, warmup_steps):
    rise = torch.linspace(0, peak, warmup_steps + 2, dtype=torch.float64)[1:]
    fall = torch.linspace(peak, 0, steps - warmup_steps + 1, dtype=torch.float64)[1:]
    return torch.cat([rise, fall])[step]


LEARNING_RATE_AT = Exercise(
    lab="03_full_finetuning",
    name="learning_rate_at",
    number="2.4",
    title="Warm-up and decay",
    objective="Compute the learning rate of each step: a linear rise to the peak, then a linear fall",
    minutes=4,
    difficulty=1,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:learning_rate_at",
    oracle=oracle,
    accepts=(the_smaller_of_two_lines, counted_from_the_peak, with_interpolation, with_tensors),
    misconceptions=MISTAKES,
    remember="A step at rate 0 costs as much as any other and moves nothing, so neither the first nor the last has it.",
    equivalents=(
        Equivalent(
            "At step number warmup_steps the rise and the fall both give the peak.",
            line="if step < warmup_steps:",
            becomes="if step <= warmup_steps:",
        ),
    ),
)

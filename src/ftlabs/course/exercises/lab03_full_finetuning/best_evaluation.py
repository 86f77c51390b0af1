"""Exercise 5.1: early stopping, by its two numbers: which evaluation was the best, and where the run stops."""

import itertools
import random
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np

from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.best_evaluation_wrong import MISTAKES
from ftlabs.course.exercises.observed import number

# Each curve as heights, and a patience; the losses are distinct for distinct heights, and drawn anew for each seed.
_CURVES = (
    ((7, 5, 6, 4, 8, 9, 5, 1, 2), 3),  # stops before the lowest of all
    ((8, 6, 7, 5, 3, 4, 2), 3),  # never stops, and ends with the best
    ((9, 7, 8, 6, 7, 5, 6, 3, 4), 2),  # worse now and then, never twice in a row
    ((6, 4, 9, 8, 7, 5), 3),  # falls again after a rise, but not below the lowest
    ((7, 5, 4, 5, 4, 6, 4, 2), 4),  # the lowest comes back: no new lowest
    ((8, 3, 5, 2, 6, 7), 2),  # improves when patience is nearly at its end
    ((6, 4, 3, 5, 2), 1),  # no patience
    ((6, 5, 4, 2), 2),  # falls to the end
    ((6, 3, 5), 2),  # ends while waiting; the highest is not the last
    ((2, 4, 6, 8, 9), 2),  # never improves
    ((4,), 1),  # a single evaluation
)


def cases(rng: random.Random) -> Iterator[Case]:
    for heights, patience in sorted(_CURVES, key=lambda curve: len(curve[0])):  # a card shows short ones whole
        steps = [0.0, *itertools.accumulate(rng.uniform(0.05, 0.4) for _ in range(9))]
        yield {"losses": [round(0.8 + steps[height], 3) for height in heights], "patience": patience}


def collect(candidate: Candidate, case: Case) -> Any:
    """What the candidate returns; whole numbers of numpy and torch count as such."""
    result = candidate(case["losses"], case["patience"])
    return tuple(map(number, result)) if isinstance(result, list | tuple) else result


def oracle(losses, patience):
    """transformers' own callback, told of each evaluation as its Trainer does."""
    from transformers import EarlyStoppingCallback

    callback = EarlyStoppingCallback(early_stopping_patience=patience)
    settings = SimpleNamespace(metric_for_best_model="loss", greater_is_better=False)
    state, control = SimpleNamespace(best_metric=None), SimpleNamespace(should_training_stop=False)
    best = stop = 0
    for stop, loss in enumerate(losses):
        callback.on_evaluate(settings, state, control, {"eval_loss": loss})
        if state.best_metric is None or loss < state.best_metric:
            state.best_metric, best = loss, stop
        if control.should_training_stop:
            break
    return best, stop


def with_a_counter(losses, patience):
    lowest, best, waited = float("inf"), 0, 0
    for stop, loss in enumerate(losses):
        if loss < lowest:
            lowest, best, waited = loss, stop, 0
        else:
            waited += 1
        if waited >= patience:
            break
    return best, stop


def with_min_and_index(losses, patience):
    for stop in range(len(losses)):
        seen = losses[: stop + 1]
        best = seen.index(min(seen))
        if stop - best >= patience:
            return best, stop
    return best, stop


def with_numpy(losses, patience):
    seen = np.array(losses)
    bests = np.array([np.argmin(seen[: end + 1]) for end in range(len(seen))])
    over = np.flatnonzero(np.arange(len(seen)) - bests >= patience)
    stop = over[0] if len(over) else len(seen) - 1
    return bests[stop], stop


def from_the_bests(losses, patience):
    # the run ends `patience` after the first new lowest that no other follows in time, or with the list
    lows = [0] + [i for i in range(1, len(losses)) if losses[i] < min(losses[:i])]
    best = next((a for a, b in itertools.pairwise(lows) if b - a > patience), lows[-1])
    return [best, min(best + patience, len(losses) - 1)]


BEST_EVALUATION = Exercise(
    lab="03_full_finetuning",
    name="best_evaluation",
    number="5.1",
    title="When to stop",
    objective="Find the evaluation whose weights are kept, and the one at which an early-stopped run ends",
    minutes=4,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:best_evaluation",
    oracle=oracle,
    accepts=(with_a_counter, with_min_and_index, with_numpy, from_the_bests),
    misconceptions=MISTAKES,
    remember="Where a run stops and which weights it keeps are two numbers, `patience` evaluations apart.",
)

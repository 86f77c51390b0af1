"""Exercise 3.2: perplexity over several texts, each token counting once."""

import math
import random
import statistics
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab00_start_here.perplexity_wrong import MISTAKES
from ftlabs.course.exercises.observed import number


def cases(rng: random.Random) -> Iterator[Case]:
    texts = rng.randint(3, 5)
    losses = _in_no_order(lambda: [round(rng.uniform(0.6, 3.0), 3) for _ in range(texts)])
    counts = _in_no_order(lambda: rng.sample(range(2, 14), texts))
    yield {"losses": losses, "counts": counts}
    yield {"losses": losses, "counts": [7] * texts}  # equal lengths: weighing is silent
    yield {"losses": [losses[0]] * texts, "counts": counts}  # equal losses: only the exponential is left
    yield {"losses": losses[:1], "counts": counts[:1]}  # one text
    yield {"losses": losses, "counts": [1] * texts}  # one token each


def _in_no_order(draw: Callable[[], list]) -> list:
    """Numbers that are neither ascending nor descending: an answer that sorts them shows that it does."""
    while (numbers := draw()) in (sorted(numbers), sorted(numbers, reverse=True)):
        pass
    return numbers


def collect(candidate: Candidate, case: Case) -> Any:
    """The result; a tensor or array without dimensions counts as its number, anything else is left as it is."""
    return number(candidate(case["losses"], case["counts"]))


def oracle(losses, counts):
    return np.exp(np.average(losses, weights=counts))


def uniform_model(candidate: Candidate, case: Case) -> str | None:
    """A model that finds V tokens equally likely has the perplexity V, whatever the lengths."""
    for size in (2, 50, 2048):
        found = float(candidate([math.log(size)] * len(case["counts"]), case["counts"]))
        if not math.isclose(found, size, rel_tol=1e-6):
            return f"a uniform model over {size} tokens has perplexity {found}"
    return None


def with_torch(losses, counts):
    weights = torch.tensor(counts, dtype=torch.float64)
    return torch.exp((torch.tensor(losses, dtype=torch.float64) * weights).sum() / weights.sum())


def with_every_token(losses, counts):
    tokens = [loss for loss, count in zip(losses, counts, strict=True) for _ in range(count)]
    return math.exp(sum(tokens) / len(tokens))


def as_a_product(losses, counts):
    total = sum(counts)
    return math.prod(math.exp(loss) ** (count / total) for loss, count in zip(losses, counts, strict=True))


def with_numpy(losses, counts):
    return np.exp(np.dot(losses, counts) / np.sum(counts))


def with_statistics(losses, counts):
    return math.e ** statistics.fmean(losses, weights=counts)


def calling_itself(losses, counts, total=0.0, tokens=0):
    if not losses:
        return math.exp(total / tokens)
    return calling_itself(losses[1:], counts[1:], total + losses[0] * counts[0], tokens + counts[0])


PERPLEXITY = Exercise(
    lab="00_start_here",
    name="perplexity",
    number="3.2",
    title="Perplexity of many texts",
    objective="Turn the losses of several texts into one perplexity in which every token counts once",
    minutes=4,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.next_token:perplexity",
    oracle=oracle,
    invariants=(uniform_model,),
    accepts=(with_torch, with_every_token, as_a_product, with_numpy, with_statistics, calling_itself),
    misconceptions=MISTAKES,
    remember="Perplexity 8 means: on average as unsure as if 8 tokens were equally likely.",
    equivalents=(
        Equivalent(
            "A product does not depend on the order of its factors.",
            line="total = sum((loss * count for loss, count in zip(losses, counts, strict=True)))",
            becomes="total = sum((loss * count for loss, count in zip(counts, losses, strict=True)))",
        ),
        Equivalent(
            "Losses and counts have the same length; strict only tells a caller who mixes them up.",
            line="total = sum((loss * count for loss, count in zip(losses, counts, strict=True)))",
            becomes="total = sum((loss * count for loss, count in zip(losses, counts)))",
        ),
        Equivalent(
            "Losses and counts have the same length; strict only tells a caller who mixes them up.",
            line="total = sum((loss * count for loss, count in zip(losses, counts, strict=True)))",
            becomes="total = sum((loss * count for loss, count in zip(losses, counts, strict=False)))",
        ),
    ),
)

"""Exercise 3.2: perplexity over several texts, each token counting once."""

import math
import random
from collections.abc import Iterator

import numpy as np
import torch

from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab00_start_here.perplexity_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    texts = rng.randint(3, 5)
    losses = [round(rng.uniform(0.6, 3.0), 3) for _ in range(texts)]
    counts = rng.sample(range(2, 14), texts)
    yield {"losses": losses, "counts": counts}
    yield {"losses": losses, "counts": [7] * texts}  # equal lengths: weighing is silent
    yield {"losses": [losses[0]] * texts, "counts": counts}  # equal losses: only the exponential is left
    yield {"losses": losses[:1], "counts": counts[:1]}  # one text
    yield {"losses": losses, "counts": [1] * texts}  # one token each


def collect(candidate: Candidate, case: Case) -> float:
    """The result as a number; a tensor or NumPy number of one element is fine."""
    return float(candidate(case["losses"], case["counts"]))


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


PERPLEXITY = Exercise(
    lab="00_start_here",
    name="perplexity",
    number="3.2",
    title="Perplexity of many texts",
    objective="Turn the losses of several texts into one perplexity in which every token counts once",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.next_token:perplexity",
    oracle=oracle,
    invariants=(uniform_model,),
    accepts=(with_torch, with_every_token, as_a_product),
    misconceptions=MISTAKES,
    remember="Perplexity 8 means: on average as unsure as if 8 tokens were equally likely.",
)

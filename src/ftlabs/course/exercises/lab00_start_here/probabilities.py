"""Exercise 2.1: from logits to the distribution of the next token."""

import math
import random
from collections.abc import Iterator

import numpy as np
import scipy.special
import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab00_start_here.probabilities_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    batch, length, vocabulary = rng.randint(2, 4), rng.randint(5, 7), rng.randint(9, 12)
    temperature = rng.choice([0.5, 0.7, 1.6, 2.5])
    yield {"logits": normal(rng, batch, length, vocabulary, scale=1.5), "temperature": temperature}
    yield {"logits": normal(rng, batch, length, vocabulary, scale=1.5), "temperature": 1.0}  # no temperature
    yield {"logits": normal(rng, batch, 1, vocabulary, scale=1.5), "temperature": temperature}  # one position
    yield {"logits": normal(rng, 1, length, vocabulary, scale=1.5), "temperature": temperature}  # one row
    yield {"logits": normal(rng, 3, 4, 8, dtype=torch.float64), "temperature": temperature}  # the dtype is kept


def oracle(logits, temperature):
    last = logits.numpy()[:, -1, :] / temperature
    return torch.from_numpy(scipy.special.softmax(last, axis=1)).to(logits.dtype)


def with_exponentials(logits, temperature):
    weights = torch.exp(logits[:, -1, :] / temperature)
    return weights / weights.sum(dim=1, keepdim=True)


def with_log_softmax(logits, temperature):
    return (logits / temperature).log_softmax(-1).exp()[:, -1]


def row_by_row(logits, temperature):
    return torch.stack([torch.softmax(row[-1] / temperature, 0) for row in logits])


def with_numpy(logits, temperature):
    scores = logits.numpy()[:, -1] / temperature
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return torch.from_numpy(weights / weights.sum(axis=1, keepdims=True))


def with_a_distribution(logits, temperature):
    return torch.distributions.Categorical(logits=logits[:, -1] / temperature).probs


def by_hand(logits, temperature):
    rows = []
    for scores in logits[:, -1].tolist():
        weights = [math.exp(score / temperature) for score in scores]
        rows.append([weight / sum(weights) for weight in weights])
    return torch.tensor(rows, dtype=logits.dtype)


NEXT_TOKEN_PROBABILITIES = Exercise(
    lab="00_start_here",
    name="next_token_probabilities",
    number="2.1",
    title="The distribution of the next token",
    objective="Turn a model's logits into the probabilities of the next token, at any temperature",
    minutes=3,
    difficulty=1,
    cases=cases,
    reference="ftlabs.next_token:next_token_probabilities",
    oracle=oracle,
    accepts=(with_exponentials, with_log_softmax, row_by_row, with_numpy, with_a_distribution, by_hand),
    misconceptions=MISTAKES,
    remember="Everything a language model says is drawn from rows like these, one token at a time.",
    equivalents=(
        Equivalent(
            "Probabilities are read, never trained through: the accepted NumPy answer has no gradient either.",
            kind="detached",
        ),
    ),
)

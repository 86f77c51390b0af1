"""Exercise 2.1: from logits to the distribution of the next token."""

import random
from collections.abc import Iterator

import scipy.special
import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Case, Exercise, Misconception


def cases(rng: random.Random) -> Iterator[Case]:
    batch, length, vocabulary = rng.randint(2, 4), rng.randint(5, 7), rng.randint(9, 12)
    temperature = rng.choice([0.5, 0.7, 1.6, 2.5])
    yield {"logits": normal(rng, batch, length, vocabulary, scale=1.5), "temperature": temperature}
    yield {"logits": normal(rng, batch, length, vocabulary, scale=1.5), "temperature": 1.0}  # no temperature
    yield {"logits": normal(rng, batch, 1, vocabulary, scale=1.5), "temperature": temperature}  # one position
    yield {"logits": normal(rng, 1, length, vocabulary, scale=1.5), "temperature": temperature}  # one row
    yield {"logits": normal(rng, 3, 4, 8, dtype=torch.float64), "temperature": temperature}


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


def every_position(logits, temperature):
    return torch.softmax(logits / temperature, dim=-1)


def first_position(logits, temperature):
    return torch.softmax(logits[:, 0] / temperature, dim=-1)


def over_the_batch(logits, temperature):
    return torch.softmax(logits[:, -1] / temperature, dim=0)


def multiplied(logits, temperature):
    return torch.softmax(logits[:, -1] * temperature, dim=-1)


def no_temperature(logits, temperature):
    return torch.softmax(logits[:, -1], dim=-1)


def temperature_too_late(logits, temperature):
    return torch.softmax(logits[:, -1], dim=-1) / temperature


def logarithms(logits, temperature):
    return torch.log_softmax(logits[:, -1] / temperature, dim=-1)


def last_token_of_vocabulary(logits, temperature):
    return torch.softmax(logits[:, :, -1] / temperature, dim=-1)


NEXT_TOKEN_PROBABILITIES = Exercise(
    lab="00_start_here",
    name="next_token_probabilities",
    number="2.1",
    title="The distribution of the next token",
    objective="Turn a model's logits into the probabilities of the next token, at any temperature",
    minutes=4,
    difficulty=1,
    cases=cases,
    reference="ftlabs.next_token:next_token_probabilities",
    oracle=oracle,
    accepts=(with_exponentials, with_log_softmax, row_by_row),
    misconceptions=(
        Misconception(
            "every position",
            every_position,
            "You return a distribution for every position of the text. Only the one after the last token is asked for.",
            "`last`. Which index picks one position and keeps the batch?",
        ),
        Misconception(
            "first position",
            first_position,
            "You read the prediction at the first position: what the model expects after the first token alone.",
            "`last`. Which position has seen the whole text?",
        ),
        Misconception(
            "softmax over the batch",
            over_the_batch,
            "Your probabilities sum to 1 down the batch, so the rows of different texts compete with each other.",
            "`dim`. Along which dimension does the vocabulary lie?",
        ),
        Misconception(
            "multiplied by the temperature",
            multiplied,
            "A high temperature makes your distribution sharper. It should make it flatter.",
            "The temperature. What does dividing large and small logits by 2 do to the gaps between them?",
        ),
        Misconception(
            "temperature ignored",
            no_temperature,
            "Your result is the same at every temperature.",
            "The value you return. Where does `temperature` enter?",
        ),
        Misconception(
            "temperature after the softmax",
            temperature_too_late,
            "Your rows sum to 1 / temperature: the temperature scales probabilities instead of logits.",
            "The order of the two steps. Which one makes rows sum to 1?",
        ),
        Misconception(
            "log-probabilities",
            logarithms,
            "You return logarithms: all your numbers are negative.",
            "The function you call. Which one gives probabilities?",
        ),
        Misconception(
            "last token of the vocabulary",
            last_token_of_vocabulary,
            "You pick the last token of the vocabulary, at every position, instead of the last position.",
            "`last`. Which of the three dimensions is the length?",
        ),
    ),
    remember="Everything a language model says is drawn from rows like these, one token at a time.",
)

"""Wrong answers to exercise 2.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


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


MISTAKES = (
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
)

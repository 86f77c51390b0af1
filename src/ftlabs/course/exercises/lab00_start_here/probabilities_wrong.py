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


def position_kept(logits, temperature):
    return torch.softmax(logits[:, -1:] / temperature, dim=-1)


def last_text(logits, temperature):
    return torch.softmax(logits[-1] / temperature, dim=-1)


def first_text_alone(logits, temperature):
    return torch.softmax(logits[0, -1] / temperature, dim=-1)


def no_softmax(logits, temperature):
    return logits[:, -1] / temperature


def multiplied_too_late(logits, temperature):
    return torch.softmax(logits[:, -1], dim=-1) * temperature


def always_float32(logits, temperature):
    return torch.softmax(logits[:, -1] / temperature, dim=-1).float()


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
    Misconception(
        "position kept",
        position_kept,
        "Your result has three dimensions: the position is still there, although only one is left.",
        "`last`. Does your index pick one position, or a slice of length one?",
    ),
    Misconception(
        "last text",
        last_text,
        "You take the last text of the batch, at all its positions, instead of the last position of every text.",
        "`last`. Which dimension does your index count along?",
    ),
    Misconception(
        "first text alone",
        first_text_alone,
        "You answer for the first text alone. The other texts of the batch are lost.",
        "`last`. What keeps every row of the batch?",
    ),
    Misconception(
        "no softmax",
        no_softmax,
        "You return scores: some are negative, and a row does not sum to 1.",
        "The value you return. What turns scores into probabilities?",
    ),
    Misconception(
        "multiplied after the softmax",
        multiplied_too_late,
        "Your rows sum to the temperature: it multiplies probabilities instead of dividing logits.",
        "The order of the two steps. Which one makes rows sum to 1?",
    ),
    Misconception(
        "always float32",
        always_float32,
        "Your result is always float32. The input here was float64, and the result should keep its dtype.",
        "Where the result is made. What does a new tensor take its dtype from?",
    ),
)

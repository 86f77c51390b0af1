"""Wrong answers to exercise 3.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _picked(logits, ids):
    return torch.log_softmax(logits, dim=-1).gather(-1, ids.unsqueeze(-1))


def no_shift(logits, ids):
    return -_picked(logits, ids).mean()


def shifted_back(logits, ids):
    return -_picked(logits[:, 1:], ids[:, :-1]).mean()


def unshifted_without_last(logits, ids):
    return -_picked(logits[:, :-1], ids[:, :-1]).mean()


def summed(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).sum()


def mean_over_rows(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).sum() / ids.shape[0]


def sign_forgotten(logits, ids):
    return _picked(logits[:, :-1], ids[:, 1:]).mean()


def probabilities_without_log(logits, ids):
    return -torch.softmax(logits[:, :-1], -1).gather(-1, ids[:, 1:].unsqueeze(-1)).mean()


def raw_logits(logits, ids):
    return -logits[:, :-1].gather(-1, ids[:, 1:].unsqueeze(-1)).mean()


def a_plain_number(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).mean().item()


MISTAKES = (
    Misconception(
        "no shift",
        no_shift,
        "You score each prediction against the token it has just read. A model that copies its input would win.",
        "`targets`. The logits at position 0 predict which token of the text?",
    ),
    Misconception(
        "shifted the wrong way",
        shifted_back,
        "Your predictions are scored against the token before, which the model has already seen.",
        "The two slices. Which one should lose its first entry, and which its last?",
    ),
    Misconception(
        "both sides cut at the same end",
        unshifted_without_last,
        "Both slices start at position 0, so prediction and target still stand at the same place.",
        "`targets`. Which token does the first prediction wait for?",
    ),
    Misconception(
        "sum instead of mean",
        summed,
        "Your loss grows with the number of tokens, so a long text looks harder than a short one.",
        "The last step. What makes losses of texts of different length comparable?",
    ),
    Misconception(
        "mean over rows only",
        mean_over_rows,
        "You divide by the number of rows. Rows with more tokens then weigh more.",
        "The last step. How many predictions were scored in all?",
    ),
    Misconception(
        "sign forgotten",
        sign_forgotten,
        "Your loss is negative: training would push the right tokens down.",
        "The sign. Is the logarithm of a probability positive or negative?",
    ),
    Misconception(
        "probabilities without the logarithm",
        probabilities_without_log,
        "You average probabilities. Without the logarithm a hopeless prediction costs hardly more than a poor one.",
        "`picked`. Is it taken from probabilities or from log-probabilities?",
    ),
    Misconception(
        "raw logits",
        raw_logits,
        "You average raw logits. They are scores, and do not know how high the other tokens score.",
        "`picked`. Which tensor did you gather from?",
    ),
    Misconception(
        "a plain number",
        a_plain_number,
        "The value is right, but it is a plain Python number. No gradient flows back from it, so nothing learns.",
        "The value you return. What does `.item()` cut off?",
    ),
)

"""Batches of random tokens for the checks of lab 03."""

import random

from ftlabs.course.exercises.small_model import VOCABULARY
from ftlabs.full_finetuning import Batch, answer_labels, pad_rows

PAD, END = 0, 1


def random_batch(rng: random.Random, *lengths: tuple[int, int]) -> Batch:
    """One padded batch of rows for the small model; lengths: (tokens of the prompt, tokens of the answer) of each.

    An end follows each answer. A row without a prompt has a label at its first place, which nothing predicts.
    """
    rows = [answer_labels(_tokens(rng, prompt), _tokens(rng, answer), END) for prompt, answer in lengths]
    return pad_rows(rows, PAD)


def _tokens(rng: random.Random, count: int) -> list[int]:
    return [rng.randrange(2, VOCABULARY) for _ in range(count)]

"""Exercise 3.2: ROUGE-L, by the longest common subsequence."""

import random
from collections.abc import Iterator
from functools import cache

import numpy as np
from rouge_score.rouge_scorer import RougeScorer

from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab06_evaluation.plain import call
from ftlabs.course.exercises.lab06_evaluation.rouge_l_wrong import MISTAKES

WORDS = ("boat", "quay", "red", "seven", "marks", "captain", "short", "lead", "gate", "old", "at", "north")


def cases(rng: random.Random) -> Iterator[Case]:
    a, b, c, d, e, f, g, h, i, j = rng.sample(WORDS, 10)
    # An odd number of words in common, so that half of it is no number of words
    yield {"candidate": [a, g, b, c, h, d, i, e], "reference": [a, b, j, c, d, i]}  # gaps on both sides
    yield {"candidate": [a, b, c], "reference": [a, f, g, b, c, h, d, e]}  # nothing superfluous
    yield {"candidate": [f, a, f, b, c, g, h, g], "reference": [a, b, c]}  # nothing missing
    yield {"candidate": [e, d, c, b, a], "reference": [a, b, c, d, e]}  # the same words, in reverse
    yield {"candidate": [a, a, a, b, a], "reference": [a, c, a, b]}  # words that the candidate repeats more often
    yield {"candidate": [a, b, c], "reference": [a, d, a, b, b, c, c, c]}  # words that the reference repeats
    yield {"candidate": [b, a, d, b, b], "reference": [a, b, c]}  # and the candidate alone
    yield {"candidate": [a, b, c, d], "reference": [e, f, g]}  # nothing in common
    yield {"candidate": [f, a, b, c, g], "reference": [h, a, b, c, i]}  # one stretch, with other words around
    yield {"candidate": [a, b, f, c, e], "reference": [c, d, a, b, f]}  # two stretches in the wrong order
    yield {"candidate": [b, a, c, d], "reference": [a, b, c, d]}  # two neighbours exchanged


def oracle(candidate, reference):
    return RougeScorer(["rougeL"]).score(" ".join(reference), " ".join(candidate))["rougeL"].fmeasure


def recursively(candidate, reference):
    @cache
    def common(i, j):
        if i == len(candidate) or j == len(reference):
            return 0
        if candidate[i] == reference[j]:
            return 1 + common(i + 1, j + 1)
        return max(common(i + 1, j), common(i, j + 1))

    precision, recall = common(0, 0) / len(candidate), common(0, 0) / len(reference)
    return 2 * precision * recall / (precision + recall) if precision else 0


def row_by_row(candidate, reference):
    previous = [0] * (len(reference) + 1)
    for ours in candidate:
        current = [0]
        for j, theirs in enumerate(reference):
            current.append(previous[j] + 1 if ours == theirs else max(previous[j + 1], current[j]))
        previous = current
    return np.divide(2 * previous[-1], len(candidate) + len(reference))


def in_a_table_of_numpy(candidate, reference):
    table = np.zeros((len(reference) + 1, len(candidate) + 1), dtype=int)
    for j in range(len(reference)):
        for i in range(len(candidate)):
            match = int(reference[j] == candidate[i])
            table[j + 1, i + 1] = max(table[j, i] + match, table[j, i + 1], table[j + 1, i])
    return 2 * table[-1, -1] / (len(candidate) + len(reference))


ROUGE_L = Exercise(
    lab="06_evaluation",
    name="rouge_l",
    number="3.2",
    title="ROUGE-L",
    objective="Compare texts by the words that come in the same order, with gaps allowed",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=call,
    reference="ftlabs.scoring:rouge_l",
    oracle=oracle,
    accepts=(recursively, row_by_row, in_a_table_of_numpy),
    misconceptions=MISTAKES,
    forbids=("ftlabs.scoring.rouge_l", "rouge_score.rouge_scorer.RougeScorer"),
    remember="A subsequence may have gaps but not change its order. That is all ROUGE-L sees.",
    equivalents=(
        Equivalent(
            "The larger of two numbers does not depend on which is named first.",
            line="longest[i][j] = max(longest[i - 1][j], longest[i][j - 1])",
            becomes="longest[i][j] = max(longest[i][j - 1], longest[i - 1][j])",
        ),
    ),
)

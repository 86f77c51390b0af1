"""Exercise 2.2: the confusion matrix, and macro F1 from it."""

import random
from collections import Counter
from collections.abc import Iterator

import numpy as np
import torch
from sklearn.metrics import confusion_matrix, f1_score

from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab06_evaluation.macro_f1_wrong import MISTAKES
from ftlabs.course.exercises.lab06_evaluation.plain import call

LABELS = ("refund", "luggage", "pets", "fares", "timetable")


def cases(rng: random.Random) -> Iterator[Case]:
    a, b, c, d = labels = rng.sample(LABELS, 4)
    # Frequent and rare labels, wrong in one direction more often than in the other
    pairs = [(a, a)] * rng.randint(6, 8) + [(b, a)] * 3 + [(b, b)] * 2 + [(c, b)] * 2 + [(c, c)] + [(d, d)] * 2
    yield _case(rng, [*pairs, (d, c), (a, d)], labels)
    yield _case(rng, [*pairs, (d, d)], [*labels, *set(LABELS).difference(labels)])  # a label that never occurs
    yield _case(rng, [(a, a)] * 7 + [(b, a)] * 2 + [(c, a), (d, d)], [c, a, d, b])  # labels that are never given
    yield _case(rng, [(a, a), (b, b), (b, b), (c, c)], [a, b, c])  # no mistake
    yield _case(rng, [(a, a)] * 4 + [(a, b)] * 2 + [(b, b)] * 4 + [(b, a)] * 2, [a, b])  # all symmetric
    yield _case(rng, [(a, a)] * 5 + [(a, b)] * 3 + [(b, b)] * 2, [b, a])  # mistakes in one direction only


def _case(rng: random.Random, pairs: list[tuple[str, str]], labels: list[str]) -> Case:
    references, predictions = zip(*rng.sample(pairs, len(pairs)), strict=True)
    return {"predictions": list(predictions), "references": list(references), "labels": list(labels)}


def oracle(predictions, references, labels):
    matrix = confusion_matrix(references, predictions, labels=labels).tolist()
    return matrix, f1_score(references, predictions, labels=labels, average="macro", zero_division=0)


def with_numpy(predictions, references, labels):
    matrix = np.zeros((len(labels), len(labels)), dtype=int)
    np.add.at(matrix, ([labels.index(label) for label in references], [labels.index(p) for p in predictions]), 1)
    both = matrix.sum(axis=0) + matrix.sum(axis=1)
    return matrix, np.mean(2 * np.diag(matrix) / np.maximum(both, 1))


def with_counters(predictions, references, labels):
    pairs = Counter(zip(references, predictions, strict=True))
    matrix = [[pairs[true, given] for given in labels] for true in labels]
    given, wanted = Counter(predictions), Counter(references)
    scores = []
    for label in labels:
        precision = pairs[label, label] / given[label] if given[label] else 0
        recall = pairs[label, label] / wanted[label] if wanted[label] else 0
        scores.append(2 * precision * recall / (precision + recall) if precision + recall else 0)
    return matrix, sum(scores) / len(labels)


def with_torch(predictions, references, labels):
    true, given = (torch.tensor([labels.index(label) for label in side]) for side in (references, predictions))
    matrix = torch.bincount(true * len(labels) + given, minlength=len(labels) ** 2).view(len(labels), len(labels))
    missed, wrong = matrix.sum(1) - matrix.diag(), matrix.sum(0) - matrix.diag()
    return matrix, (2 * matrix.diag() / (2 * matrix.diag() + missed + wrong).clamp(min=1)).double().mean()


MACRO_F1 = Exercise(
    lab="06_evaluation",
    name="macro_f1",
    number="2.2",
    title="A confusion matrix and macro F1",
    objective="Count confusions, and score labels so that rare ones matter",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=call,
    reference="ftlabs.scoring:macro_f1",
    oracle=oracle,
    accepts=(with_numpy, with_counters, with_torch),
    misconceptions=MISTAKES,
    remember="Accuracy asks how many rows are right; macro F1 asks how many labels are handled well.",
    equivalents=(
        Equivalent(
            "The scores are first needed after the counting: neither statement touches what the other does.",
            line="for ours, theirs in zip(predictions, references, strict=True):; scores = []",
            kind="statements swapped",
        ),
        *(
            Equivalent(
                "Every row has one label of each kind, as the exercise says; strict is there for other callers.",
                line="for ours, theirs in zip(predictions, references, strict=True):",
                becomes=f"for ours, theirs in zip(predictions, references{strict}):",
            )
            for strict in ("", ", strict=False")
        ),
        Equivalent(
            "F1 takes the sum of the two.",
            line="given, wanted = (sum((row[number] for row in matrix)), sum(matrix[number]))",
            becomes="given, wanted = (sum(matrix[number]), sum((row[number] for row in matrix)))",
        ),
        *(
            Equivalent("Each label has one place, so there are as many.", line=line, becomes=becomes)
            for line, becomes in (
                ("matrix = [[0] * len(labels) for _ in labels]", "matrix = [[0] * len(place) for _ in labels]"),
                ("matrix = [[0] * len(labels) for _ in labels]", "matrix = [[0] * len(labels) for _ in place]"),
                ("for number in range(len(labels)):", "for number in range(len(place)):"),
            )
        ),
        Equivalent(
            "A label that was never given has no hits, and one that was given without a hit scores 0 by the division.",
            line="scores.append(2 * hits / (given + wanted) if hits else 0.0)",
            becomes="scores.append(2 * hits / (given + wanted) if given else 0.0)",
        ),
    ),
)

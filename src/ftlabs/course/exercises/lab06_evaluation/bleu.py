"""Exercise 3.1: BLEU, from clipped n-grams to the brevity penalty."""

import random
from collections import Counter
from collections.abc import Iterator

import numpy as np
import sacrebleu

from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab06_evaluation.bleu_wrong import MISTAKES
from ftlabs.course.exercises.lab06_evaluation.plain import call

WORDS = ("boat", "quay", "red", "seven", "marks", "captain", "short", "lead", "gate", "old", "at", "north", "the")


def cases(rng: random.Random) -> Iterator[Case]:
    s, t, u = (rng.sample(WORDS, size) for size in (9, 8, 10))
    # Shorter than its references; words repeated more often than any one reference has them; two references
    several = [[*s[:5], s[1], s[1], s[1]], [*t[1:6], t[0]], [*u[:4], u[0], u[6]]]
    answers = [[[*s, s[1]], s[:2] + s[1:8]], [t, t[2:] + t[:4]], [[*u, u[0]], [*u[3:], u[0], u[6]]]]
    yield {"candidates": several, "references": answers}
    yield {"candidates": [s[:4] + s[5:7]], "references": [[s[:6]]], "max_n": 3}  # one pair, of equal length
    yield {"candidates": [t + s[:2]], "references": [[t[:7]]]}  # longer than its reference
    yield {"candidates": [s[:7]], "references": [[s]], "max_n": 2}  # a perfect beginning
    yield {"candidates": [u[:3] + t[5:8]], "references": [[u[:3] + t[:4]]]}  # no four words in a row
    yield {"candidates": [s[:6]], "references": [[s, s[:7], s[:5]]], "max_n": 2}  # seven and five are equally near
    yield {"candidates": [s[:6]], "references": [[s[:4], s[:7]]], "max_n": 2}  # the longer one is nearer
    yield {"candidates": [[s[0]] * 7], "references": [[[s[0], s[1], s[0]], [s[2], s[0], s[3], s[4]]]], "max_n": 1}
    yield {"candidates": [t[:6], s[:5]], "references": [[t[:6]], [t[:3] + s[:2]]], "max_n": 2}  # one right, one not
    yield {"candidates": [s[:3]], "references": [[s[:4]]]}  # too short for four words in a row
    yield {"candidates": [[s[0]]], "references": [[[s[0]]]], "max_n": 1}  # a single word
    yield {"candidates": [[]], "references": [[s[:3]]]}  # nothing was said


def oracle(candidates, references, max_n=4):
    most = max(len(several) for several in references)
    texts = [
        [" ".join(several[place]) if place < len(several) else None for several in references] for place in range(most)
    ]
    scorer = sacrebleu.BLEU(tokenize="none", smooth_method="none", max_ngram_order=max_n)
    found = scorer.corpus_score([" ".join(words) for words in candidates], texts)
    return [precision / 100 for precision in found.precisions], found.bp, found.score / 100


def _runs(words, n):
    return list(zip(*(words[start:] for start in range(n)), strict=False))


def with_lists(candidates, references, max_n=4):
    precisions = []
    for n in range(1, max_n + 1):
        matched = total = 0
        for words, several in zip(candidates, references, strict=True):
            runs = _runs(words, n)
            total += len(runs)
            for run in set(runs):
                matched += min(runs.count(run), max(_runs(reference, n).count(run) for reference in several))
        precisions.append(matched / max(total, 1))
    length, closest = _lengths(candidates, references)
    brevity = 1.0 if length > closest else np.exp(1 - closest / length) if length else 0.0
    return precisions, brevity, brevity * np.prod(precisions) ** (1 / max_n)


def with_logarithms(candidates, references, max_n=4):
    counts = np.zeros((max_n, 2))
    for n in range(max_n):
        for words, several in zip(candidates, references, strict=True):
            ours, limits = Counter(_runs(words, n + 1)), [Counter(_runs(reference, n + 1)) for reference in several]
            counts[n] += [sum(min(k, max(c[run] for c in limits)) for run, k in ours.items()), sum(ours.values())]
    precisions = counts[:, 0] / np.maximum(counts[:, 1], 1)
    length, closest = _lengths(candidates, references)
    brevity = np.exp(min(0.0, 1 - closest / length)) if length else 0.0
    mean = np.exp(np.mean(np.log(precisions))) if precisions.min() > 0 else 0.0
    return precisions, brevity, brevity * mean


def _lengths(candidates, references):
    closest = 0
    for words, several in zip(candidates, references, strict=True):
        closest += sorted((abs(len(reference) - len(words)), len(reference)) for reference in several)[0][1]
    return sum(map(len, candidates)), closest


def from_the_longest_on(candidates, references, max_n=4):
    precisions, product = {}, 1.0
    for n in reversed(range(1, max_n + 1)):
        matched = total = 0
        for words, several in zip(candidates, references, strict=True):
            left = Counter()
            for reference in several:
                left |= Counter(_runs(reference, n))
            for run in _runs(words, n):
                total += 1
                if left[run] > 0:
                    left[run] -= 1
                    matched += 1
        precisions[n] = matched / total if total else 0.0
        product *= precisions[n] ** (1 / max_n)
    length, closest = _lengths(candidates, references)
    brevity = min(1.0, np.exp(1 - closest / length)) if length else 0.0
    return [precisions[n] for n in sorted(precisions)], brevity, product * brevity


_CLOSEST = "closest += min(((abs(len(reference) - len(words)), len(reference)) for reference in several))[1]"

BLEU = Exercise(
    lab="06_evaluation",
    name="bleu",
    number="3.1",
    title="BLEU",
    objective="Compare texts by runs of words, without being fooled by repetition or brevity",
    minutes=7,
    difficulty=3,
    cases=cases,
    collect=call,
    reference="ftlabs.scoring:bleu",
    oracle=oracle,
    accepts=(with_lists, with_logarithms, from_the_longest_on),
    misconceptions=MISTAKES,
    forbids=("ftlabs.scoring.bleu", "sacrebleu.BLEU", "sacrebleu.corpus_bleu"),
    remember="BLEU is a score of a corpus. Clipping stops repetition, the brevity penalty stops silence.",
    equivalents=(
        *(
            Equivalent(
                "Each of the two statements leaves alone what the other needs.",
                line=line,
                kind="statements swapped",
            )
            for line in (
                "for n in range(1, max_n + 1):; length = closest = 0",
                "matched += (ngrams(words, n) & most).total(); total += ngrams(words, n).total()",
                f"length += len(words); {_CLOSEST}",
            )
        ),
        *(
            Equivalent(
                "Every candidate has its references, as the exercise says; strict is there for other callers.",
                line="for words, several in zip(candidates, references, strict=True):",
                becomes=f"for words, several in zip(candidates, references{strict}):",
            )
            for strict in ("", ", strict=False")
        ),
        Equivalent(
            "Without a match the precision is 0 either way, and with one there are n-grams to divide by.",
            line="precisions.append(matched / total if total else 0.0)",
            becomes="precisions.append(matched / total if matched else 0.0)",
        ),
        Equivalent("A distance is the same from either end.", line=_CLOSEST, kind="operands swapped"),
        Equivalent(
            "The smaller of two numbers does not depend on which is named first.",
            line="penalty = min(1.0, math.exp(1 - closest / length))",
            becomes="penalty = min(math.exp(1 - closest / length), 1.0)",
        ),
    ),
)

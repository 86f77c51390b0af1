"""Exercise 7.1: finding test questions that stand in the training text."""

import random
import re
from collections.abc import Iterator

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer

from ftlabs.course.exercise import Case, Exercise
from ftlabs.course.exercises.lab06_evaluation.overlap_wrong import MISTAKES
from ftlabs.course.exercises.lab06_evaluation.plain import call
from ftlabs.scoring import ngrams, normalise

WORDS = (
    "boat",
    "quay",
    "red",
    "seven",
    "marks",
    "captain",
    "short",
    "lead",
    "gate",
    "old",
    "at",
    "north",
    "bell",
    "pay",
)


def cases(rng: random.Random) -> Iterator[Case]:
    n = rng.randint(2, 3)
    s, t, u = (rng.sample(WORDS, 9) for _ in range(3))
    new = next(word for word in WORDS if word not in s)
    corpus = [" ".join(words) for words in (s, t[:6])]
    copied = f"{s[1].title()}, {' '.join(s[2:7])}!"  # five words in a row and one with a comma, stretched by a capital
    yield {"texts": [copied, " ".join(s[:5] + u[:4]), " ".join(u)], "corpus": corpus, "n": n}
    yield {"texts": [" ".join(s[:6]), " ".join(s[3:])], "corpus": corpus, "n": n}  # planted as it stands
    yield {"texts": [" ".join([s[2].title(), *s[3:6], new])], "corpus": corpus, "n": n}  # a capital, no comma
    yield {"texts": [" ".join([s[2] + ",", *s[3:6], new])], "corpus": corpus, "n": n}  # a comma, no capital
    yield {"texts": [" ".join([s[7], s[8], t[0], t[1]])], "corpus": corpus, "n": n}  # reaches over a border
    yield {"texts": [" ".join(s[:n]) + " " + " ".join([*u[:4], *s[:n]])], "corpus": corpus, "n": n}  # one run twice
    yield {"texts": [s[0], "The", " ".join(s[:4])], "corpus": corpus, "n": n}  # too short for a single run
    yield {"texts": [" ".join(reversed(s))], "corpus": corpus, "n": n}  # the same words in another order
    yield {"texts": [" ".join(s[:4] + t[:4])], "corpus": corpus, "n": n}  # half from one text, half from another
    yield {"texts": [" ".join(s[:5])], "corpus": [f"The {s[0].upper()} {s[1]}: {s[2]}", " ".join(s[1:4])], "n": n}
    yield {"texts": [" ".join(s[:4]), " ".join(u[:6])], "corpus": [" ".join(s + u[:3])], "n": n + 2}


def oracle(texts, corpus, n):
    def prepared(text):
        return [word for word in re.sub(r"[^\w\s]", "", text).lower().split() if word not in ("a", "an", "the")]

    vectors = CountVectorizer(
        analyzer="word", tokenizer=prepared, token_pattern=None, lowercase=False, ngram_range=(n, n)
    )
    counts = vectors.fit_transform([*corpus, *texts]).toarray() > 0
    seen, own = counts[: len(corpus)].any(axis=0), counts[len(corpus) :]
    return (own & seen).sum(axis=1) / np.maximum(own.sum(axis=1), 1)


def with_texts_of_runs(texts, corpus, n):
    def runs(text):
        words = normalise(text).split()
        return [" ".join(words[start : start + n]) for start in range(max(0, len(words) - n + 1))]

    known = set().union(*map(runs, corpus))
    return [len(known.intersection(runs(text))) / max(1, len(set(runs(text)))) for text in texts]


def text_by_text(texts, corpus, n):
    seen = {}
    for text in corpus:
        seen.update(ngrams(normalise(text).split(), n))
    found = []
    for text in texts:
        own = ngrams(normalise(text).split(), n)
        found.append(np.mean([run in seen for run in own]) if own else 0)
    return np.array(found)


def by_looking_into_lines(texts, corpus, n):
    lines = [f" {normalise(text)} " for text in corpus]
    shares = []
    for text in texts:
        runs = {" ".join(run) for run in ngrams(normalise(text).split(), n)}
        hits = sum(any(f" {run} " in line for line in lines) for run in runs)
        shares.append(hits / len(runs) if runs else 0.0)
    return shares


OVERLAP = Exercise(
    lab="06_evaluation",
    name="overlap",
    number="7.1",
    title="Overlap with the training text",
    objective="Find test questions that the model may have read before",
    minutes=4,
    difficulty=2,
    cases=cases,
    collect=call,
    reference="ftlabs.scoring:overlap",
    oracle=oracle,
    accepts=(with_texts_of_runs, text_by_text, by_looking_into_lines),
    misconceptions=MISTAKES,
    forbids=("ftlabs.scoring.overlap",),
    remember="A high overlap finds copies. It does not find paraphrases, and a low one proves nothing.",
)

"""Exercise 2.1: exact match and token F1 of an answer, after normalising."""

import random
import re
import string
from collections import Counter
from collections.abc import Iterator

import torch
from rouge_score.rouge_scorer import RougeScorer

from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab06_evaluation.answer_scores_wrong import MISTAKES
from ftlabs.course.exercises.lab06_evaluation.plain import call
from ftlabs.scoring import normalise

WORDS = ("boat", "quay", "red", "seven", "marks", "captain", "short", "lead", "gate")


def cases(rng: random.Random) -> Iterator[Case]:
    a, b, c, d, e, f, g = rng.sample(WORDS, 7)
    # One word twice on one side and once on the other, three words shared, lengths 5 and 4
    yield {"prediction": f"The {a} {a}, {b} an {c} {d}.", "reference": f"{a.title()} {c} {b} {e}"}
    yield {"prediction": f"{a.title()} {b} {c}", "reference": f"{a} {b} {d} {c}"}  # one capital, in the prediction
    yield {"prediction": f"{a} {b} {c} {d}", "reference": f"{a} {b.title()} {c}"}  # one capital, in the reference
    yield {"prediction": f"{a} {b}", "reference": f"{a} {b} {c} {d} {e}"}  # nothing superfluous, much missing
    yield {"prediction": f"{a} {b} {c} {d} {e}", "reference": f"{d} {e}"}  # all that is asked for, and more
    yield {"prediction": f"{a} {b} {c}", "reference": f"{c} {a} {b}"}  # the same words in another order
    yield {"prediction": f"An {a.upper()}; {b}!", "reference": f"the {a} {b}"}  # equal after normalising only
    yield {"prediction": f"{a} {b} {c}", "reference": f"{a} {b} {c}"}
    yield {"prediction": f"{a} {b}", "reference": f"{c} {d} {e}"}  # no word in common
    yield {"prediction": f"{f} {f} {f} {g}", "reference": f"{f} {f} {d} {g} {g}"}  # repetitions on both sides
    yield {"prediction": f"{a}, {b}", "reference": f"{a} {b} {c}"}  # only the comma to take out
    yield {"prediction": f"the {a} {b} {f}", "reference": f"{b} {c} {d}"}  # only the article to take out
    yield {"prediction": f"{a.title()}, {b}!", "reference": f"{a} {b}"}  # equal once the prediction is normalised
    yield {"prediction": f"{a} {b}", "reference": f"The {a} {b.title()}."}  # or the reference
    yield {"prediction": "The", "reference": f"{a} {b}"}  # no word is left of one
    yield {"prediction": "A.", "reference": "the"}  # or of either


def oracle(prediction, reference):
    articles = {"a", "an", "the"}
    texts = [re.sub(f"[{re.escape(string.punctuation)}]", "", text).lower() for text in (reference, prediction)]
    theirs, ours = ([word for word in text.split() if word not in articles] for text in texts)
    if not ours and not theirs:  # rouge-score says 0 here
        return True, 1.0
    return ours == theirs, RougeScorer(["rouge1"]).score(" ".join(theirs), " ".join(ours))["rouge1"].fmeasure


def taking_words_away(prediction, reference):
    ours, theirs = normalise(prediction).split(), normalise(reference).split()
    left, shared = list(theirs), 0
    for word in ours:
        if word in left:
            left.remove(word)
            shared += 1
    return ours == theirs, 2 * shared / (len(ours) + len(theirs)) if shared else float(ours == theirs)


def with_a_harmonic_mean(prediction, reference):
    from statistics import harmonic_mean

    ours, theirs = (Counter(normalise(text).split()) for text in (prediction, reference))
    shared = sum(min(count, theirs[word]) for word, count in ours.items())
    f1 = harmonic_mean([shared / max(1, sum(ours.values())), shared / max(1, sum(theirs.values()))])
    exact = normalise(prediction) == normalise(reference)
    return exact, 1.0 if exact else f1


def with_tensors(prediction, reference):
    ours, theirs = normalise(prediction).split(), normalise(reference).split()
    vocabulary = sorted({*ours, *theirs})
    counts = torch.tensor([[side.count(word) for word in vocabulary] for side in (ours, theirs)], dtype=torch.float64)
    f1 = 2 * counts.amin(dim=0).sum() / counts.sum() if vocabulary else 1
    return torch.equal(*counts) and ours == theirs, f1


ANSWER_SCORES = Exercise(
    lab="06_evaluation",
    name="answer_scores",
    number="2.1",
    title="Exact match and token F1",
    objective="Score an answer against the right one: exactly, and word by word",
    minutes=4,
    difficulty=2,
    cases=cases,
    collect=call,
    reference="ftlabs.scoring:answer_scores",
    oracle=oracle,
    accepts=(taking_words_away, with_a_harmonic_mean, with_tensors),
    misconceptions=MISTAKES,
    remember="F1 forgives a missing word and a word too many; exact match forgives nothing. Report both.",
    equivalents=(
        Equivalent(
            "Exact match and F1 stay the same when the two texts change places.",
            line="ours, theirs = (normalise(prediction).split(), normalise(reference).split())",
            becomes="ours, theirs = (normalise(reference).split(), normalise(prediction).split())",
        ),
        Equivalent(
            "The harmonic mean does not mind which of the two comes first.",
            line="precision, recall = (shared / len(ours), shared / len(theirs))",
            becomes="precision, recall = (shared / len(theirs), shared / len(ours))",
        ),
        Equivalent(
            "Where nothing is shared both scores are the same number, and True is 1.",
            line="return (ours == theirs, float(ours == theirs))",
            becomes="return (float(ours == theirs), ours == theirs)",
        ),
        Equivalent(
            "True is the number 1, and False 0: only the type is another.",
            line="return (ours == theirs, float(ours == theirs))",
            becomes="return (ours == theirs, ours == theirs)",
        ),
    ),
)

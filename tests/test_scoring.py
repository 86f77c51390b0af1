"""Scores by hand: equal to the worked examples of the papers and to the libraries, and right at the edges."""

import math
import random

import numpy as np
import pytest
import sacrebleu
from rouge_score.rouge_scorer import RougeScorer
from sklearn.metrics import confusion_matrix, f1_score

from ftlabs import scoring

# Papineni et al. 2002, section 2: lower-case words, punctuation dropped
CANDIDATES = [
    "it is a guide to action which ensures that the military always obeys the commands of the party",
    "it is to insure the troops forever hearing the activity guidebook that party direct",
]
REFERENCES = [
    "it is a guide to action that ensures that the military will forever heed party commands",
    "it is the guiding principle which guarantees the military forces always being under the command of the party",
    "it is the practical guide for the army always to heed the directions of the party",
]
WORDS = ("boat", "the", "leaves", "at", "nine", "from", "quay", "old")


def sentences(seed, count, longest=9, shortest=1):
    rng = random.Random(seed)
    return [rng.choices(WORDS, k=rng.randint(shortest, longest)) for _ in range(count)]


@pytest.mark.parametrize(
    ("candidate", "expected"),
    [(0, [(17, 18), (10, 17), (7, 16), (4, 15)]), (1, [(8, 14), (1, 13), (0, 12), (0, 11)])],
)
def test_the_modified_precisions_of_the_paper(candidate, expected):
    precisions, _, _ = scoring.bleu([CANDIDATES[candidate].split()], [[text.split() for text in REFERENCES]])
    assert precisions == [matched / total for matched, total in expected]


def test_the_papers_candidates_as_a_whole():
    references = [[text.split() for text in REFERENCES]]
    precisions, brevity, score = scoring.bleu([CANDIDATES[0].split()], references)
    assert precisions == pytest.approx([17 / 18, 10 / 17, 7 / 16, 4 / 15])
    assert (brevity, score) == (1.0, pytest.approx(0.50457, abs=5e-6))
    _, brevity, score = scoring.bleu([CANDIDATES[1].split()], references)
    assert (brevity, score) == (pytest.approx(0.8669, abs=5e-5), 0.0)


def test_seven_times_the():
    references = [text.split() for text in ("the cat is on the mat", "there is a cat on the mat")]
    assert scoring.bleu([["the"] * 7], [references], max_n=2)[0] == [2 / 7, 0]


@pytest.mark.parametrize("seed", range(20))
def test_bleu_is_sacrebleus(seed):
    candidates = sentences(seed, 6)
    references = [sentences(f"{seed} {number}", 2, shortest=2) for number in range(6)]
    streams = [[" ".join(theirs[place]) for theirs in references] for place in (0, 1)]
    expected = sacrebleu.BLEU(tokenize="none", smooth_method="none").corpus_score(
        [" ".join(ours) for ours in candidates], streams
    )
    precisions, brevity, score = scoring.bleu(candidates, references)
    assert [100 * value for value in precisions] == pytest.approx(expected.precisions)
    assert (brevity, 100 * score) == (pytest.approx(expected.bp), pytest.approx(expected.score))


def test_bleu_of_nothing():
    assert scoring.bleu([[]], [[["boat"]]]) == ([0.0] * 4, 0.0, 0.0)


@pytest.mark.parametrize("seed", range(20))
def test_rouge_l_is_rouge_scores(seed):
    (candidate,), (reference,) = sentences(seed, 1), sentences(f"r{seed}", 1)
    expected = RougeScorer(["rougeL"]).score(" ".join(reference), " ".join(candidate))["rougeL"].fmeasure
    assert scoring.rouge_l(candidate, reference) == pytest.approx(expected)


def test_rouge_l_of_nothing():
    assert scoring.rouge_l([], ["boat"]) == scoring.rouge_l(["boat"], []) == 0.0


@pytest.mark.parametrize("seed", range(20))
def test_macro_f1_is_scikit_learns(seed):
    rng = random.Random(seed)
    labels = list("abcde")  # some never occur, in so few rows
    predictions, references = (rng.choices(labels[:4], k=9) for _ in range(2))
    matrix, score = scoring.macro_f1(predictions, references, labels)
    assert matrix == confusion_matrix(references, predictions, labels=labels).tolist()
    expected = f1_score(references, predictions, labels=labels, average="macro", zero_division=0)
    assert score == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Old Quay, at 9.", "old quay at 9"),
        ("A boat; an anchor\nand the  oars", "boat anchor and oars"),
        ("In 1,200 days", "in 1200 days"),
        ("Athena's theatre", "athenas theatre"),  # articles are words, not syllables
        ("the", ""),
    ],
)
def test_normalise(text, expected):
    assert scoring.normalise(text) == expected


@pytest.mark.parametrize(
    ("prediction", "reference", "exact", "f1"),
    [
        ("At 7:30.", "at 730", True, 1.0),
        ("the old boat", "An old, red boat.", False, 0.8),
        ("no no no", "no", False, 0.5),  # a word counts as often as it stands in both
        ("no", "yes", False, 0.0),
        ("the", "a.", True, 1.0),  # no words are left of either
        ("the", "boat", False, 0.0),
    ],
)
def test_answer_scores(prediction, reference, exact, f1):
    assert scoring.answer_scores(prediction, reference) == (exact, pytest.approx(f1))


@pytest.mark.parametrize("seed", range(20))
def test_token_f1_is_rouge_1(seed):
    (ours,), (theirs,) = sentences(seed, 1), sentences(f"r{seed}", 1)
    texts = [" ".join(word for word in words if word != "the") for words in (theirs, ours)]
    expected = RougeScorer(["rouge1"]).score(*texts)["rouge1"].fmeasure
    # Where no word is left on either side, rouge-score says 0.
    assert scoring.answer_scores(texts[1], texts[0])[1] == pytest.approx(1.0 if texts == ["", ""] else expected)


def test_a_uniform_model_has_the_vocabulary_as_its_perplexity_and_log2_of_it_per_token_as_bits():
    perplexity, bits = scoring.perplexity_and_bits([3 * math.log(2048), 5 * math.log(2048)], [3, 5], ["abcd", "é" * 6])
    assert perplexity == pytest.approx(2048)
    assert bits == pytest.approx(11 * 8 / (4 + 12))


def test_overlap_finds_what_was_planted():
    corpus = ["When does the first boat leave for Skellan on a Sunday?", "Dogs are welcome."]
    texts = [
        "when does the first boat leave, for skellan, on Sunday",  # the same without a single article
        "When does the last boat leave for Skellan on a Sunday?",
        "Sunday dogs are welcome",  # from one text into the next: no run of four words stands there
        "on a Sunday",
    ]
    assert scoring.overlap(texts, corpus, 4) == [1.0, 0.5, 0.0, 0.0]
    assert scoring.overlap([], corpus, 4) == []
    assert np.mean(scoring.overlap(corpus, corpus, 2)) == 1.0

"""Scores of texts and labels, built by hand in lab 06: perplexity, F1, BLEU, ROUGE-L, overlap with training text.

`ftlabs.metrics` offers most of them as modules of `evaluate`, over scikit-learn, sacrebleu and rouge-score. How sure
one can be of a score is in `significance`.
"""

from __future__ import annotations

import math
import re
import string
from collections import Counter
from collections.abc import Sequence

Words = Sequence[str]
Ngram = tuple[str, ...]


def perplexity_and_bits(nats: Sequence[float], tokens: Sequence[int], texts: Sequence[str]) -> tuple[float, float]:
    """Perplexity per token, and bits per byte, of several texts together.

    nats: the summed surprise of each text, in nats; tokens: how many tokens were scored in each. Every token counts
    once, whichever text it stands in. Returns (exp of the mean nats per token, mean bits per byte of UTF-8). The second
    does not depend on how the tokenizer cuts the texts.
    """
    total = sum(nats)
    size = sum(len(text.encode("utf-8")) for text in texts)
    return math.exp(total / sum(tokens)), total / math.log(2) / size


def normalise(text: str) -> str:
    """A text as answers are compared: lower case, no punctuation, no articles, single spaces.

    The steps of SQuAD's scorer (Rajpurkar et al. 2016). Punctuation is deleted, not replaced by a space.
    """
    text = text.lower().translate(str.maketrans("", "", string.punctuation))
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def answer_scores(prediction: str, reference: str) -> tuple[bool, float]:
    """Exact match and token F1 of one answer, both after normalising (Rajpurkar et al. 2016).

    F1 is the harmonic mean of precision and recall over words; a word counts as often as it stands in both. Without
    any shared word F1 is 0, except for two answers of no words, which agree: 1.
    """
    ours, theirs = normalise(prediction).split(), normalise(reference).split()
    shared = sum((Counter(ours) & Counter(theirs)).values())
    if shared == 0:
        return ours == theirs, float(ours == theirs)
    precision, recall = shared / len(ours), shared / len(theirs)
    return ours == theirs, 2 * precision * recall / (precision + recall)


def macro_f1(
    predictions: Sequence[str], references: Sequence[str], labels: Sequence[str]
) -> tuple[list[list[int]], float]:
    """The confusion matrix, and the mean of the labels' F1 scores, in which rare labels count like frequent ones.

    matrix[i][j]: how many rows of label i were given label j, in the order of `labels`, which lists every label that
    occurs. A label that is neither right nor given anywhere has F1 0.
    """
    place = {label: number for number, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    for ours, theirs in zip(predictions, references, strict=True):
        matrix[place[theirs]][place[ours]] += 1
    scores = []
    for number in range(len(labels)):
        hits = matrix[number][number]
        given, wanted = sum(row[number] for row in matrix), sum(matrix[number])
        # The harmonic mean of hits / given and hits / wanted, without dividing by zero when one of them is.
        scores.append(2 * hits / (given + wanted) if hits else 0.0)
    return matrix, sum(scores) / len(scores)


def ngrams(words: Words, n: int) -> Counter[Ngram]:
    """Every run of n neighbouring words, with how often it occurs."""
    return Counter(tuple(words[start : start + n]) for start in range(len(words) - n + 1))


def bleu(
    candidates: Sequence[Words], references: Sequence[Sequence[Words]], max_n: int = 4
) -> tuple[list[float], float, float]:
    """BLEU of a corpus (Papineni et al. 2002, section 2), without smoothing.

    candidates: one list of words each; references: for each candidate, one list of words or several. An n-gram counts
    at most as often as in the reference that has it most: else "the the the the the the the" would be perfect. Counts
    are summed over the corpus before anything is divided. Returns (the modified precisions for n = 1 .. max_n, the
    brevity penalty, BLEU): the geometric mean of the precisions times the penalty, 0 when one of the precisions is 0.
    Without any word in the candidates all are 0.
    """
    precisions = []
    for n in range(1, max_n + 1):
        matched = total = 0
        for words, several in zip(candidates, references, strict=True):
            most: Counter[Ngram] = Counter()
            for reference in several:
                most = most | ngrams(reference, n)
            matched += (ngrams(words, n) & most).total()
            total += ngrams(words, n).total()
        precisions.append(matched / total if total else 0.0)
    length = closest = 0
    for words, several in zip(candidates, references, strict=True):
        length += len(words)
        closest += min((abs(len(reference) - len(words)), len(reference)) for reference in several)[1]
    if length == 0:
        return precisions, 0.0, 0.0
    penalty = min(1.0, math.exp(1 - closest / length))
    return precisions, penalty, penalty * math.prod(precisions) ** (1 / max_n)


def rouge_l(candidate: Words, reference: Words) -> float:
    """ROUGE-L (Lin 2004), with precision and recall weighted alike.

    candidate, reference: lists of words, not both empty. Returns the F1 score over words of the longest common
    subsequence: words in the same order, with gaps allowed. 0 when the two share no word.
    """
    longest = [[0] * (len(reference) + 1) for _ in range(len(candidate) + 1)]  # of the first i and the first j words
    for i, ours in enumerate(candidate, start=1):
        for j, theirs in enumerate(reference, start=1):
            if ours == theirs:
                longest[i][j] = longest[i - 1][j - 1] + 1
            else:
                longest[i][j] = max(longest[i - 1][j], longest[i][j - 1])
    common = longest[-1][-1]
    return 2 * common / (len(candidate) + len(reference))


def overlap(texts: Sequence[str], corpus: Sequence[str], n: int) -> list[float]:
    """For each text, the share of its word n-grams that occur somewhere in the corpus: 1 for a text that stands there.

    Texts are normalised first, so case and punctuation hide nothing. Each distinct n-gram counts once; none reaches
    from one text of the corpus into the next. A text of fewer than n words has none, and gets 0.
    """
    seen = {ngram for text in corpus for ngram in ngrams(normalise(text).split(), n)}
    shares = []
    for text in texts:
        own = set(ngrams(normalise(text).split(), n))
        shares.append(len(own & seen) / len(own) if own else 0.0)
    return shares

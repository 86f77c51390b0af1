"""Wrong answers to exercise 3.1 that people really give, and what to say to them."""

import math
from collections import Counter
from statistics import fmean

from ftlabs.course.exercise import Misconception
from ftlabs.scoring import ngrams


def _limit(several, n):
    most = Counter()
    for reference in several:
        most |= ngrams(reference, n)
    return most


def _clipped(words, several, n):
    return (ngrams(words, n) & _limit(several, n)).total(), ngrams(words, n).total()


def _precisions(candidates, references, max_n, count=_clipped):
    found = []
    for n in range(1, max_n + 1):
        pairs = [count(words, several, n) for words, several in zip(candidates, references, strict=True)]
        matched, total = (sum(column) for column in zip(*pairs, strict=True))
        found.append(matched / total if total else 0.0)
    return found


def _closest(words, several):
    return min((abs(len(reference) - len(words)), len(reference)) for reference in several)[1]


def _lengths(candidates, references, choose=_closest):
    ours = sum(len(words) for words in candidates)
    return ours, sum(choose(words, several) for words, several in zip(candidates, references, strict=True))


def _brevity(ours, theirs):
    return min(1.0, math.exp(1 - theirs / ours))


def _score(candidates, references, max_n, count=_clipped, choose=_closest, penalty=_brevity, mean=None):
    return _finish(_precisions(candidates, references, max_n, count), candidates, references, choose, penalty, mean)


def _finish(precisions, candidates, references, choose=_closest, penalty=_brevity, mean=None):
    """Penalty and BLEU, with the lines that the exercise gives; mean: of the precisions (None: the right one)."""
    ours, theirs = _lengths(candidates, references, choose)
    if ours == 0:
        return precisions, 0.0, 0.0
    middle = mean(precisions) if mean else math.prod(precisions) ** (1 / len(precisions))
    return precisions, penalty(ours, theirs), penalty(ours, theirs) * middle


def _counting(count):
    return lambda candidates, references, max_n=4: _score(candidates, references, max_n, count=count)


def _choosing(choose):
    return lambda candidates, references, max_n=4: _score(candidates, references, max_n, choose=choose)


def _penalising(penalty):
    return lambda candidates, references, max_n=4: _score(candidates, references, max_n, penalty=penalty)


def _averaging(mean):
    return lambda candidates, references, max_n=4: _score(candidates, references, max_n, mean=mean)


def _unclipped(words, several, n):
    known = _limit(several, n)
    return sum(count for run, count in ngrams(words, n).items() if run in known), ngrams(words, n).total()


def _clipped_to_the_sum(words, several, n):
    every = sum((ngrams(reference, n) for reference in several), Counter())
    return (ngrams(words, n) & every).total(), ngrams(words, n).total()


def _clipped_to_the_least(words, several, n):
    least = ngrams(several[0], n)
    for reference in several[1:]:
        least &= ngrams(reference, n)
    return (ngrams(words, n) & least).total(), ngrams(words, n).total()


def _first_reference(words, several, n):
    return _clipped(words, several[:1], n)


def _last_reference(words, several, n):
    return _clipped(words, several[-1:], n)


def _nothing_allowed(words, several, n):
    return 0, ngrams(words, n).total()


def _joined(words, several, n):
    return (ngrams(words, n) | _limit(several, n)).total(), ngrams(words, n).total()


def _sets(words, several, n):
    return len(ngrams(words, n).keys() & _limit(several, n).keys()), len(ngrams(words, n))


def _once_each(words, several, n):
    return len(ngrams(words, n).keys() & _limit(several, n).keys()), ngrams(words, n).total()


def _recall(words, several, n):
    return _clipped(words, several, n)[0], _limit(several, n).total()


def _plus_one(words, several, n):
    matched, total = _clipped(words, several, n)
    return matched + 1, total + 1


def mean_over_texts(candidates, references, max_n=4):
    alone = [_precisions([words], [several], max_n) for words, several in zip(candidates, references, strict=True)]
    precisions = [fmean(column) for column in zip(*alone, strict=True)]
    return _finish(precisions, candidates, references)


def always_a_quarter(candidates, references, max_n=4):
    return _score(candidates, references, max_n, mean=lambda precisions: math.prod(precisions) ** 0.25)


def penalty_not_used(candidates, references, max_n=4):
    precisions, penalty, score = _score(candidates, references, max_n)
    return precisions, penalty, score / penalty if penalty else 0.0


MISTAKES = (
    Misconception(
        "not clipped",
        _counting(_unclipped),
        "An n-gram counts each time the candidate says it, however rarely the references have it.",
        '`matched`. How often may "the the the the" score, if no reference has more than two?',
    ),
    Misconception(
        "clipped to the sum of the references",
        _counting(_clipped_to_the_sum),
        "You add up the references: with two of them, a word may be said twice as often.",
        "`most`. Is it a sum over the references, or the most that one of them has?",
    ),
    Misconception(
        "clipped to what all references share",
        _counting(_clipped_to_the_least),
        "An n-gram counts only as often as every reference has it, so more references make it harder.",
        "`most`. Should a second reference allow more, or less?",
    ),
    Misconception(
        "first reference only",
        _counting(_first_reference),
        "Only the first reference is looked at. Another good wording costs points.",
        "`most`. Does it grow with every reference?",
    ),
    Misconception(
        "last reference only",
        _counting(_last_reference),
        "Each reference replaces the one before it, so only the last one is looked at.",
        "`most`. What becomes of the counts of the references before?",
    ),
    Misconception(
        "limit stays empty",
        _counting(_nothing_allowed),
        "Your limit starts empty and stays so: what an empty counter has in common with another is nothing.",
        "`most`. After the first reference, what should it hold?",
    ),
    Misconception(
        "larger counts instead of smaller ones",
        _counting(_joined),
        "You count an n-gram as often as the side that has it more often, so words nobody said are matched.",
        "`matched`. Which of the two counts is the limit, the larger or the smaller?",
    ),
    Misconception(
        "each different n-gram once",
        _counting(_sets),
        "You count different n-grams, above and below the line, so repetitions vanish.",
        "`matched` and `total`. What does an n-gram count that stands there twice?",
    ),
    Misconception(
        "matches clipped to one",
        _counting(_once_each),
        "A matched n-gram counts once, even where a reference has it twice as well.",
        "`matched`. What is the limit for an n-gram that a reference has twice?",
    ),
    Misconception(
        "recall instead of precision",
        _counting(_recall),
        "You divide by the n-grams of the references. That is recall; the brevity penalty stands in for it.",
        "`total`. Whose n-grams does it count?",
    ),
    Misconception(
        "one added to all counts",
        _counting(_plus_one),
        "You add one to every count. That is a way of smoothing; the definition has none.",
        "`precisions`. What should a precision be when nothing matches?",
    ),
    Misconception(
        "mean over texts",
        mean_over_texts,
        "You compute precisions for each text and average them, so a text of three words counts like one of thirty.",
        "`matched` and `total`. Are they summed over all texts before the division?",
    ),
    Misconception(
        "arithmetic mean of the precisions",
        _averaging(fmean),
        "You take the plain mean of the precisions. The short n-grams, which are easy, then decide the score.",
        "The returned value. What should BLEU be when one precision is 0?",
    ),
    Misconception(
        "product without the root",
        _averaging(math.prod),
        "You multiply the precisions and leave it at that: the more of them, the smaller the score.",
        "The returned value. How does a product of n numbers become their mean?",
    ),
    Misconception(
        "always the fourth root",
        always_a_quarter,
        "You take the fourth root even where the n-grams stop before four.",
        "The exponent. How many precisions are multiplied?",
    ),
    Misconception(
        "longest n-grams only",
        _averaging(lambda precisions: precisions[-1]),
        "Your score is the last precision alone.",
        "The returned value. Which precisions go into the mean?",
    ),
    Misconception(
        "penalty not applied",
        penalty_not_used,
        "Your penalty is right, but your score does not feel it.",
        "The last returned value. What is multiplied with the mean of the precisions?",
    ),
    Misconception(
        "no brevity penalty",
        _penalising(lambda ours, theirs: 1.0),
        "Nothing is lost by brevity: a single right word would be perfect.",
        "`penalty`. What is it for a candidate half as long as its reference?",
    ),
    Misconception(
        "brevity rewarded beyond one",
        _penalising(lambda ours, theirs: math.exp(1 - theirs / ours)),
        "For long candidates your penalty exceeds 1, so it rewards length.",
        "`penalty`. What is the most that it may be?",
    ),
    Misconception(
        "brevity as a plain ratio",
        _penalising(lambda ours, theirs: min(1.0, ours / theirs)),
        "Your penalty is the ratio of the lengths itself. The paper's is an exponential.",
        "`penalty`. What does it fall to when a candidate is half as long as its reference?",
    ),
    Misconception(
        "lengths exchanged",
        _penalising(lambda ours, theirs: min(1.0, math.exp(1 - ours / theirs))),
        "Your penalty hits candidates that are longer than their references, and spares short ones.",
        "The ratio in `penalty`. Which of the two lengths is divided by the other?",
    ),
    Misconception(
        "length of the shortest reference",
        _choosing(lambda words, several: min(len(reference) for reference in several)),
        "You compare with the shortest reference, which lets short candidates off too easily.",
        "`closest`. Which reference's length does the paper compare with?",
    ),
    Misconception(
        "length of the longest reference",
        _choosing(lambda words, several: max(len(reference) for reference in several)),
        "You compare with the longest reference, so a candidate as long as another one is punished.",
        "`closest`. Which reference is nearest to the candidate in length?",
    ),
    Misconception(
        "length of the first reference",
        _choosing(lambda words, several: len(several[0])),
        "You compare with whichever reference stands first.",
        "`closest`. Does it look at all references?",
    ),
)

"""Wrong answers to exercise 2.1 that people really give, and what to say to them."""

from collections import Counter

from ftlabs.course.exercise import Misconception
from ftlabs.scoring import normalise


def _shared(ours, theirs):
    return sum((Counter(ours) & Counter(theirs)).values())


def _f1(shared, ours, theirs):
    return 2 * shared / (ours + theirs)


def _scored(ours, theirs, shared=_shared, score=_f1):
    """The exercise with other words, another count of shared ones, or another score made of three numbers."""
    hits = shared(ours, theirs)
    if hits == 0:
        return ours == theirs, float(ours == theirs)
    return ours == theirs, score(hits, len(ours), len(theirs))


def _words(prediction, reference):
    return normalise(prediction).split(), normalise(reference).split()


def _sharing(shared):
    return lambda prediction, reference: _scored(*_words(prediction, reference), shared=shared)


def _scoring(score):
    return lambda prediction, reference: _scored(*_words(prediction, reference), score=score)


def _matching(exact):
    return lambda prediction, reference: (exact(prediction, reference), _scored(*_words(prediction, reference))[1])


def not_normalised(prediction, reference):
    return _scored(prediction.split(), reference.split())


def lower_case_only(prediction, reference):
    return _scored(prediction.lower().split(), reference.lower().split())


def only_the_prediction(prediction, reference):
    return _scored(normalise(prediction).split(), reference.split())


def only_the_reference(prediction, reference):
    return _scored(prediction.split(), normalise(reference).split())


def letters(prediction, reference):
    return _scored(list(normalise(prediction)), list(normalise(reference)))


def sets(prediction, reference):
    ours, theirs = _words(prediction, reference)
    return ours == theirs, _scored(set(ours), set(theirs))[1]


def exact_in_any_order(prediction, reference):
    return sorted(normalise(prediction).split()) == sorted(normalise(reference).split())


def by_place(ours, theirs):
    return sum(a == b for a, b in zip(ours, theirs, strict=False))


MISTAKES = (
    Misconception(
        "not normalised",
        not_normalised,
        "You compare the words as they were written: a capital, a comma or an article makes a right answer wrong.",
        "`ours` and `theirs`. Which function of the cell above should both texts go through first?",
    ),
    Misconception(
        "lower case only",
        lower_case_only,
        "You ignore case, but a full stop still belongs to the word before it, and articles still count.",
        "`ours` and `theirs`. What else than case should not matter?",
    ),
    Misconception(
        "only the prediction normalised",
        only_the_prediction,
        "Only one of the two texts is normalised, so the other one's capitals and articles still count.",
        "`theirs`. Has it gone through the same steps as `ours`?",
    ),
    Misconception(
        "only the reference normalised",
        only_the_reference,
        "Only one of the two texts is normalised: what a model writes still needs the reference's case and commas.",
        "`ours`. Has it gone through the same steps as `theirs`?",
    ),
    Misconception(
        "letters instead of words",
        letters,
        "Your units are letters. Any two English texts share most of those.",
        "`ours`. Is it a list of words?",
    ),
    Misconception(
        "sets of words",
        sets,
        "You compare sets, so a word said three times counts once.",
        "`shared`. What keeps track of how often a word occurs?",
    ),
    Misconception(
        "shared words as a set",
        _sharing(lambda ours, theirs: len(set(ours) & set(theirs))),
        "Your lengths count repeated words, the shared ones are a set: a word that stands twice in both counts once.",
        "`shared`. How often is a word shared that both texts have twice?",
    ),
    Misconception(
        "a repeated word hits again and again",
        _sharing(lambda ours, theirs: sum(word in theirs for word in ours)),
        "A word of the prediction counts as shared each time it occurs, even if the reference has it only once.",
        "`shared`. How often can a word be shared that the reference has once?",
    ),
    Misconception(
        "precision only",
        _scoring(lambda shared, ours, theirs: shared / ours),
        "Your second number is precision: an answer of one right word would be perfect.",
        "The returned value. What tells an answer that says too little?",
    ),
    Misconception(
        "recall only",
        _scoring(lambda shared, ours, theirs: shared / theirs),
        "Your second number is recall: an answer that says everything it can think of would be perfect.",
        "The returned value. What tells an answer that says too much?",
    ),
    Misconception(
        "arithmetic mean",
        _scoring(lambda shared, ours, theirs: (shared / ours + shared / theirs) / 2),
        "You take the plain mean of precision and recall. F1 is their harmonic mean, which stays near the lower one.",
        "The returned value. What is F1 when precision is 1 and recall almost 0?",
    ),
    Misconception(
        "factor two forgotten",
        _scoring(lambda shared, ours, theirs: shared / (ours + theirs)),
        "Your F1 is half of what it should be: it never exceeds 0.5.",
        "The returned value. What is F1 when precision and recall are both 1?",
    ),
    Misconception(
        "shared over the union",
        _scoring(lambda shared, ours, theirs: shared / (ours + theirs - shared)),
        "You divide the shared words by all words of both texts taken together. That is Jaccard similarity.",
        "The returned value. Which two ratios is F1 made of?",
    ),
    Misconception(
        "exact match on the raw texts",
        _matching(lambda prediction, reference: prediction == reference),
        "F1 is right, but for the exact match you compare the texts as they were written.",
        "The first returned value. Which form of the two texts does it compare?",
    ),
    Misconception(
        "exact match in any order",
        _matching(exact_in_any_order),
        'Your exact match ignores the order of the words: "dog bites man" would equal "man bites dog".',
        "The first returned value. Does it still see which word comes first?",
    ),
    Misconception(
        "exact if contained",
        _matching(lambda prediction, reference: normalise(reference) in normalise(prediction)),
        "Your exact match asks whether the right answer occurs somewhere in the prediction. A long one wins easily.",
        "The first returned value. When are two answers equal?",
    ),
    Misconception(
        "words compared place by place",
        _sharing(by_place),
        "You compare first word with first word, and so on: one extra word at the beginning spoils all the rest.",
        "`shared`. Does it matter where in the answer a word stands?",
    ),
)

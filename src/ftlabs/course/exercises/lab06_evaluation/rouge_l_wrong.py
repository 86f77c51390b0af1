"""Wrong answers to exercise 3.2 that people really give, and what to say to them."""

from collections import Counter

from ftlabs.course.exercise import Misconception
from ftlabs.scoring import ngrams


def _table(candidate, reference, match, otherwise):
    """The table of a dynamic program; match and otherwise get (up, left, across) and fill the cell."""
    table = [[0] * (len(reference) + 1) for _ in range(len(candidate) + 1)]
    for i, ours in enumerate(candidate, start=1):
        for j, theirs in enumerate(reference, start=1):
            around = table[i - 1][j], table[i][j - 1], table[i - 1][j - 1]
            table[i][j] = match(*around) if ours == theirs else otherwise(*around)
    return table


def _longest(candidate, reference):
    return _table(candidate, reference, lambda up, left, across: across + 1, lambda up, left, across: max(up, left))


def _common(candidate, reference):
    return _longest(candidate, reference)[-1][-1]


def _f1(common, candidate, reference):
    return 2 * common / (len(candidate) + len(reference))


def longest_run(candidate, reference):
    table = _table(candidate, reference, lambda up, left, across: across + 1, lambda up, left, across: 0)
    return _f1(max(map(max, table)), candidate, reference)


def run_at_the_end(candidate, reference):
    table = _table(candidate, reference, lambda up, left, across: across + 1, lambda up, left, across: 0)
    return _f1(table[-1][-1], candidate, reference)


def any_order(candidate, reference):
    return _f1((Counter(candidate) & Counter(reference)).total(), candidate, reference)


def word_used_again(candidate, reference):
    table = _table(
        candidate, reference, lambda up, left, across: max(up, left) + 1, lambda up, left, across: max(up, left)
    )
    return _f1(table[-1][-1], candidate, reference)


def candidate_word_used_again(candidate, reference):
    table = _table(candidate, reference, lambda up, left, across: left + 1, lambda up, left, across: max(up, left))
    return _f1(table[-1][-1], candidate, reference)


def reference_word_used_again(candidate, reference):
    table = _table(candidate, reference, lambda up, left, across: up + 1, lambda up, left, across: max(up, left))
    return _f1(table[-1][-1], candidate, reference)


def across_in_either_case(candidate, reference):
    table = _table(candidate, reference, lambda up, left, across: across + 1, lambda up, left, across: across)
    return _f1(table[-1][-1], candidate, reference)


def only_left(candidate, reference):
    table = _table(candidate, reference, lambda up, left, across: across + 1, lambda up, left, across: left)
    return _f1(table[-1][-1], candidate, reference)


def only_up(candidate, reference):
    table = _table(candidate, reference, lambda up, left, across: across + 1, lambda up, left, across: up)
    return _f1(table[-1][-1], candidate, reference)


def added_up(candidate, reference):
    table = _table(candidate, reference, lambda up, left, across: across + 1, lambda up, left, across: up + left)
    return _f1(table[-1][-1], candidate, reference)


def pairs_of_neighbours(candidate, reference):
    ours, theirs = ngrams(candidate, 2), ngrams(reference, 2)
    return 2 * (ours & theirs).total() / (ours.total() + theirs.total())


def recall_only(candidate, reference):
    return _common(candidate, reference) / len(reference)


def precision_only(candidate, reference):
    return _common(candidate, reference) / len(candidate)


def over_the_longer(candidate, reference):
    return _common(candidate, reference) / max(len(candidate), len(reference))


def the_length_itself(candidate, reference):
    return _common(candidate, reference)


def arithmetic_mean(candidate, reference):
    return (precision_only(candidate, reference) + recall_only(candidate, reference)) / 2


def without_the_two(candidate, reference):
    return _f1(_common(candidate, reference), candidate, reference) / 2


MISTAKES = (
    Misconception(
        "longest run without gaps",
        longest_run,
        "You look for the longest stretch of neighbouring words. A subsequence may leave words out in between.",
        "The cell where the words differ. Is what was common so far lost there?",
    ),
    Misconception(
        "forgotten where words differ",
        run_at_the_end,
        "Where two words differ you start again from zero, so only what is common at the very end is left.",
        "The cell where the words differ. Which two neighbours know how much was common so far?",
    ),
    Misconception(
        "order ignored",
        any_order,
        "You count common words in any order. A sentence and its reverse would be equal.",
        "The table. What keeps a word from matching one that stands before the previous match?",
    ),
    Misconception(
        "a word is used twice",
        word_used_again,
        "A word of one text can match several words of the other, because a match counts on from a cell that used it.",
        "The cell where the words are equal. Which neighbour has seen neither of the two words?",
    ),
    Misconception(
        "a word of the candidate is used twice",
        candidate_word_used_again,
        "A match counts on from a cell that has already read this word of the candidate: it can match again and again.",
        "The cell where the words are equal. Which of the two words has this neighbour read already?",
    ),
    Misconception(
        "a word of the reference is used twice",
        reference_word_used_again,
        "A match counts on from a cell that has already read this word of the reference: saying it twice pays twice.",
        "The cell where the words are equal. Has the neighbour that it counts on from read either of them?",
    ),
    Misconception(
        "both texts move on where words differ",
        across_in_either_case,
        "Where two words differ you skip a word in both texts, so a single word too many spoils the rest.",
        "The cell where the words differ. May one text wait while the other moves on?",
    ),
    Misconception(
        "only the candidate may wait",
        only_left,
        "Where two words differ, only the reference moves on: words too many in the candidate end the match.",
        "The cell where the words differ. Of how many neighbours does it take the best?",
    ),
    Misconception(
        "only the reference may wait",
        only_up,
        "Where two words differ, only the candidate moves on: words that it lacks end the match.",
        "The cell where the words differ. Which neighbour stands for leaving out a word of the reference?",
    ),
    Misconception(
        "neighbours added up",
        added_up,
        "Where two words differ you add the two neighbours, which counts the same matches twice.",
        "The cell where the words differ. Is it a sum, or the better of the two?",
    ),
    Misconception(
        "pairs of neighbouring words",
        pairs_of_neighbours,
        "You compare pairs of neighbouring words. That is ROUGE-2.",
        "The table. Do two words have to be neighbours in order to be in order?",
    ),
    Misconception(
        "recall only",
        recall_only,
        "You divide by the length of the reference: saying everything would be perfect.",
        "The returned value. Whose words too many should cost something?",
    ),
    Misconception(
        "precision only",
        precision_only,
        "You divide by the length of the candidate: one right word would be perfect.",
        "The returned value. Whose missing words should cost something?",
    ),
    Misconception(
        "divided by the longer text",
        over_the_longer,
        "You divide by the longer of the two. F1 is the harmonic mean of the two ratios.",
        "The returned value. What are precision and recall here?",
    ),
    Misconception(
        "the length itself",
        the_length_itself,
        "You return the number of common words, which grows with the texts.",
        "The returned value. What is it for two equal texts?",
    ),
    Misconception(
        "arithmetic mean",
        arithmetic_mean,
        "You take the plain mean of precision and recall, which forgives one of them being low.",
        "The returned value. Which mean does F1 use?",
    ),
    Misconception(
        "factor two forgotten",
        without_the_two,
        "Two equal texts get 0.5 from you.",
        "The returned value. What is the harmonic mean of 1 and 1?",
    ),
)

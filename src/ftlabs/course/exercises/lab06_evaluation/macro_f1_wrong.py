"""Wrong answers to exercise 2.2 that people really give, and what to say to them."""

from statistics import fmean

from ftlabs.course.exercise import Misconception


def _matrix(predictions, references, labels):
    matrix = [[0] * len(labels) for _ in labels]
    for ours, theirs in zip(predictions, references, strict=True):
        matrix[labels.index(theirs)][labels.index(ours)] += 1
    return matrix


def _counts(matrix):
    """(hits, how often given, how often wanted) of each label."""
    return [(matrix[k][k], sum(row[k] for row in matrix), sum(matrix[k])) for k in range(len(matrix))]


def _ratio(part, whole):
    return part / whole if whole else 0.0


def _scores(matrix):
    return [_ratio(2 * hits, given + wanted) for hits, given, wanted in _counts(matrix)]


def transposed(predictions, references, labels):
    return _matrix(references, predictions, labels), fmean(_scores(_matrix(predictions, references, labels)))


def shares_in_the_matrix(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    return [[_ratio(cell, sum(row)) for cell in row] for row in matrix], fmean(_scores(matrix))


def only_hits_counted(predictions, references, labels):
    matrix = [[0] * len(labels) for _ in labels]
    for ours, theirs in zip(predictions, references, strict=True):
        if ours == theirs:
            matrix[labels.index(theirs)][labels.index(ours)] += 1
    return matrix, fmean(_scores(matrix))


def set_not_added(predictions, references, labels):
    matrix = [[min(cell, 1) for cell in row] for row in _matrix(predictions, references, labels)]
    return matrix, fmean(_scores(matrix))


def accuracy(predictions, references, labels):
    return _matrix(predictions, references, labels), fmean(
        ours == theirs for ours, theirs in zip(predictions, references, strict=True)
    )


def weighted(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    score = sum(f1 * sum(row) for f1, row in zip(_scores(matrix), matrix, strict=True))
    return matrix, score / len(references)


def precision_only(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    return matrix, fmean(_ratio(hits, given) for hits, given, _ in _counts(matrix))


def recall_only(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    return matrix, fmean(_ratio(hits, wanted) for hits, _, wanted in _counts(matrix))


def f1_of_the_means(predictions, references, labels):
    matrix, precision = precision_only(predictions, references, labels)
    recall = recall_only(predictions, references, labels)[1]
    return matrix, _ratio(2 * precision * recall, precision + recall)


def arithmetic_mean(predictions, references, labels):
    matrix, precision = precision_only(predictions, references, labels)
    return matrix, (precision + recall_only(predictions, references, labels)[1]) / 2


def unseen_left_out(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    counts = _counts(matrix)
    return matrix, fmean(s for s, (_, given, wanted) in zip(_scores(matrix), counts, strict=True) if given + wanted)


def missed_left_out(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    return matrix, fmean(score for score in _scores(matrix) if score > 0)


def first_label_only(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    return matrix, _scores(matrix)[0]


def no_guard(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    pairs = [(hits / given, hits / wanted) for hits, given, wanted in _counts(matrix)]
    return matrix, fmean(2 * precision * recall / (precision + recall) for precision, recall in pairs)


def summed(predictions, references, labels):
    matrix = _matrix(predictions, references, labels)
    return matrix, sum(_scores(matrix))


MISTAKES = (
    Misconception(
        "rows and columns exchanged",
        transposed,
        "The score is right, but in your matrix the rows are what was given, and the columns what was wanted.",
        "`matrix`. Which comes first in `matrix[i][j]`, the true label or the one that was given?",
    ),
    Misconception(
        "shares instead of counts",
        shares_in_the_matrix,
        "Your matrix holds the share of each row. How many rows of data stand behind it can no longer be seen.",
        "`matrix`. What should the sum of all its cells be?",
    ),
    Misconception(
        "only right answers counted",
        only_hits_counted,
        "Your matrix holds hits only, so every label that is ever right looks perfect.",
        "`matrix`. In which cell does a confusion land?",
    ),
    Misconception(
        "ones instead of counts",
        set_not_added,
        "Your matrix notes that a pair occurs, not how often.",
        "`matrix`. What happens to a cell that is met a second time?",
    ),
    Misconception(
        "accuracy",
        accuracy,
        "Your score is the share of right rows: a label with many rows decides it alone.",
        "The score. Over what is the mean taken, rows or labels?",
    ),
    Misconception(
        "weighted by frequency",
        weighted,
        "You weight each label's F1 by how often it occurs, so rare labels hardly count.",
        "The mean. How much should a label with two rows weigh next to one with eight?",
    ),
    Misconception(
        "precision only",
        precision_only,
        "Your score is the mean precision of the labels. Rows that a label misses cost it nothing.",
        "Each label's score. Is the sum of the row in it, or only the sum of the column?",
    ),
    Misconception(
        "recall only",
        recall_only,
        "Your score is the mean recall of the labels. A label given to everything would be perfect.",
        "Each label's score. Is the sum of the column in it, or only the sum of the row?",
    ),
    Misconception(
        "F1 of the mean precision and the mean recall",
        f1_of_the_means,
        "You average precision and recall over the labels first, and take F1 of the two means.",
        "The order of the steps. Does each label get an F1 of its own?",
    ),
    Misconception(
        "arithmetic mean of precision and recall",
        arithmetic_mean,
        "For each label you take the plain mean of precision and recall, which forgives one of them being low.",
        "Each label's score. Which mean does F1 use?",
    ),
    Misconception(
        "labels that do not occur left out",
        unseen_left_out,
        "You average over the labels that occur. What you divide by then changes with the data.",
        "The mean. By how many labels is it divided?",
    ),
    Misconception(
        "labels without a hit left out",
        missed_left_out,
        "You leave out the labels that are never right. Those are the ones this score is there to show.",
        "The mean. What does a label count for that was missed every time?",
    ),
    Misconception(
        "one label only",
        first_label_only,
        "Your score is the F1 of the first label.",
        "The returned value. What became of the other labels' scores?",
    ),
    Misconception(
        "division by zero",
        no_guard,
        "You divide by the number of times a label was given, which is zero for some.",
        "Each label's score. What is it when nothing was right?",
    ),
    Misconception(
        "sum instead of mean",
        summed,
        "You add the labels' scores, so the result grows with their number.",
        "The returned value. What is the most that it can be?",
    ),
)

"""Wrong answers to exercise 1.2: how long the batch is, and where a row stands in it."""

from collections.abc import Callable

import torch

from ftlabs.course.exercise import Misconception


def _longest(rows):
    return max(len(ids) for ids, _ in rows)


def _filled(rows, pad_id, length, place: Callable = lambda row, tokens: (row, slice(tokens))):
    """The batch as the exercise fills it: full of padding, then row by row what `place` says."""
    batch = {
        "input_ids": torch.full((len(rows), length), pad_id),
        "attention_mask": torch.zeros(len(rows), length, dtype=torch.int64),
        "labels": torch.full((len(rows), length), -100),
    }
    for index, (ids, own) in enumerate(rows):
        where = place(index, len(ids))
        batch["input_ids"][where] = torch.tensor(ids)
        batch["attention_mask"][where] = 1
        batch["labels"][where] = torch.tensor(own)
    return batch


def padded_left(rows, pad_id):
    return _filled(rows, pad_id, _longest(rows), lambda row, tokens: (row, slice(-tokens, None)))


def whole_row_written(rows, pad_id):
    return _filled(rows, pad_id, _longest(rows), lambda row, tokens: row)


def every_row_overwritten(rows, pad_id):
    return _filled(rows, pad_id, _longest(rows), lambda row, tokens: (slice(None), slice(tokens)))


def length_of_the_first(rows, pad_id):
    return _filled(rows, pad_id, len(rows[0][0]))


def length_of_the_shortest(rows, pad_id):
    return _filled(rows, pad_id, min(len(ids) for ids, _ in rows))


def length_of_the_pair(rows, pad_id):
    return _filled(rows, pad_id, max(len(row) for row in rows))


def length_is_the_number_of_rows(rows, pad_id):
    return _filled(rows, pad_id, len(rows))


def one_place_too_long(rows, pad_id):
    return _filled(rows, pad_id, _longest(rows) + 1)


def cut_to_the_shortest(rows, pad_id):
    shortest = min(len(ids) for ids, _ in rows)
    return _filled([(ids[:shortest], labels[:shortest]) for ids, labels in rows], pad_id, shortest)


WRONG_PLACES = (
    Misconception(
        "padded on the left",
        padded_left,
        "Your padding stands on the left. That is for writing text; here each row begins at place 0.",
        "The slices in the loop. Do they count from the beginning of a row or from its end?",
    ),
    Misconception(
        "the whole row written",
        whole_row_written,
        "You write each row over the whole length of the batch. A shorter one does not fit there.",
        "The left sides in the loop. Which places of row `index` belong to its own tokens?",
    ),
    Misconception(
        "every row overwritten",
        every_row_overwritten,
        "You write each row into all rows of the batch, so the last one overwrites those before.",
        "The left sides in the loop. Which of them name the row they write to?",
    ),
    Misconception(
        "length of the first row",
        length_of_the_first,
        "Your batch is as long as its first row. A longer one that follows does not fit.",
        "`length`. Which row must fit, whatever the order?",
    ),
    Misconception(
        "length of the shortest row",
        length_of_the_shortest,
        "Your batch is as long as its shortest row, so the others do not fit.",
        "`length`. Which end of the lengths do you need?",
    ),
    Misconception(
        "length of the pair",
        length_of_the_pair,
        "You measure the pair of ids and labels, whose length is always 2.",
        "`length`. What does one element of `rows` consist of?",
    ),
    Misconception(
        "length is the number of rows",
        length_is_the_number_of_rows,
        "You measure how many rows there are, not how many tokens they have.",
        "`length`. What does `len` count when it is given all rows?",
    ),
    Misconception(
        "one place too long",
        one_place_too_long,
        "Your batch is one place longer than its longest row, so every row ends in padding.",
        "`length`. How much padding does the longest row need?",
    ),
    Misconception(
        "cut to the shortest row",
        cut_to_the_shortest,
        "You cut every row to the length of the shortest. What is lost is the answer and its end.",
        "`length`. Is anything of a row allowed to get lost?",
    ),
)

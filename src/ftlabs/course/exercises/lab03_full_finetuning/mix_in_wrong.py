"""Wrong answers to exercise 4.1 that people really give, and what to say to them."""

import math

from ftlabs.course.exercise import Misconception


def _count(rows, share):
    return round(len(rows) * share / (1 - share))


def share_of_the_task(rows, general, share):
    return rows + general[: round(len(rows) * share)]


def share_of_the_general_rows(rows, general, share):
    return rows + general[: round(len(general) * share)]


def task_rows_replaced(rows, general, share):
    count = round(len(rows) * share)
    return rows[: len(rows) - count] + general[:count]


def shares_swapped(rows, general, share):
    return rows + general[: round(len(rows) * (1 - share) / share)]


def size_of_the_whole(rows, general, share):
    return rows + general[: round(len(rows) / (1 - share))]


def divided_by_one_plus_share(rows, general, share):
    return rows + general[: round(len(rows) * share / (1 + share))]


def in_per_cent(rows, general, share):
    return rows + general[: round(len(rows) * share / (100 - share))]


def rounded_down(rows, general, share):
    return rows + general[: int(len(rows) * share / (1 - share))]


def rounded_up(rows, general, share):
    return rows + general[: math.ceil(len(rows) * share / (1 - share))]


def not_rounded(rows, general, share):
    return rows + general[: len(rows) * share / (1 - share)]


def all_of_general(rows, general, share):
    return rows + general


def nothing_general(rows, general, share):
    return list(rows)


def general_first(rows, general, share):
    return general[: _count(rows, share)] + rows


def last_rows_of_general(rows, general, share):
    return rows + general[-_count(rows, share) :]


def only_the_general_rows(rows, general, share):
    return general[: _count(rows, share)]


def rows_changed(rows, general, share):
    rows += general[: _count(rows, share)]
    return rows


def what_extend_returns(rows, general, share):
    return rows.extend(general[: _count(rows, share)])


def general_emptied(rows, general, share):
    return rows + [general.pop(0) for _ in range(_count(rows, share))]


def a_list_in_the_list(rows, general, share):
    return [*rows, general[: _count(rows, share)]]


MISTAKES = (
    Misconception(
        "a share of the task's rows",
        share_of_the_task,
        "You take a share of the task's rows. Added to them, general text is a smaller share of the whole.",
        "`count`. With 10 rows and a share of 0.5, how many general rows make half of the result?",
    ),
    Misconception(
        "a share of the general rows",
        share_of_the_general_rows,
        "You take a share of `general`, so how much is mixed in depends on how long that list happens to be.",
        "`count`. Which list's length should decide it?",
    ),
    Misconception(
        "task rows replaced",
        task_rows_replaced,
        "You give up rows of the task for general ones. The share is right, but the model has less to learn from.",
        "The value you return. How many of `rows` are still in it?",
    ),
    Misconception(
        "the two shares swapped",
        shares_swapped,
        "Your `share` is what the task makes up: little is mixed in when much was asked for.",
        "The fraction in `count`. What should it be when the share is 0?",
    ),
    Misconception(
        "the size of the whole",
        size_of_the_whole,
        "You add as many general rows as the whole should have, so the task's rows are counted twice.",
        "`count`. How many rows of the whole are there already?",
    ),
    Misconception(
        "divided by one plus the share",
        divided_by_one_plus_share,
        "You divide by more than 1, so you add less than a share of the task's rows.",
        "The divisor in `count`. Which part of the whole do the task's rows make up?",
    ),
    Misconception(
        "a share in per cent",
        in_per_cent,
        "You read `share` as per cent, so 0.5 means hardly anything.",
        "`share`. Between which numbers does the docstring say it lies?",
    ),
    Misconception(
        "rounded down",
        rounded_down,
        "You cut off what stands behind the decimal point, so the share is too small whenever the count is not whole.",
        "`count`. Which whole number lies nearest to 1.7?",
    ),
    Misconception(
        "rounded up",
        rounded_up,
        "You always round up, so the share is too large whenever the count is not whole.",
        "`count`. Which whole number lies nearest to 4.2?",
    ),
    Misconception(
        "not rounded",
        not_rounded,
        "Your count is a number with decimals, and a slice takes whole numbers only.",
        "`count`. What does the docstring say about rounding?",
    ),
    Misconception(
        "all of the general rows",
        all_of_general,
        "You add the whole of `general`, whatever the share.",
        "The value you return. Where does `count` come in?",
    ),
    Misconception(
        "nothing mixed in",
        nothing_general,
        "You return the task's rows alone.",
        "The value you return. Where do general rows come in?",
    ),
    Misconception(
        "general rows first",
        general_first,
        "You put the general rows in front of the task's.",
        "The value you return. In which order does the docstring list the two?",
    ),
    Misconception(
        "the last general rows",
        last_rows_of_general,
        "You take rows from the end of `general`; and where none is asked for, you take all of them.",
        "The slice of `general`. From which end does the docstring count?",
    ),
    Misconception(
        "only the general rows",
        only_the_general_rows,
        "You return general rows and none of the task's.",
        "The value you return. What should training learn from it?",
    ),
    Misconception(
        "the task's list changed",
        rows_changed,
        "You add to the caller's own list. Whoever uses `rows` again later trains on general text without knowing it.",
        "The step that joins the two. Does it make a new list?",
    ),
    Misconception(
        "what extend returns",
        what_extend_returns,
        "You return what a list method gives back. It changes the caller's list and gives back nothing.",
        "The value you return. Which expression makes a new list out of two?",
    ),
    Misconception(
        "the general list emptied",
        general_emptied,
        "You take the rows out of the caller's `general`, so the next run finds fewer of them.",
        "How you pick the general rows. Are they still in `general` afterwards?",
    ),
    Misconception(
        "a list inside the list",
        a_list_in_the_list,
        "You add the general rows as one entry: a list inside the list.",
        "The step that joins the two. How many entries should it add?",
    ),
)

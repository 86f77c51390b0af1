"""Wrong answers to exercise 2.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception

OFFSET = 0.9677083


def _quantiles(start, count, end=0.5):
    """The quantiles of `count` evenly spaced probabilities and of one more, the end."""
    return torch.special.ndtri(torch.linspace(start, end, count + 1, dtype=torch.float64))


def _joined(*parts):
    return torch.cat(parts).sort().values


def _zero():
    return torch.zeros(1, dtype=torch.float64)


def not_scaled(offset=OFFSET):
    return _joined(-_quantiles(offset, 7)[:-1], _zero(), _quantiles(offset, 8)[:-1])


def not_sorted(offset=OFFSET):
    levels = torch.cat([-_quantiles(offset, 7)[:-1], _zero(), _quantiles(offset, 8)[:-1]])
    return levels / levels.max()


def sides_swapped(offset=OFFSET):
    levels = _joined(-_quantiles(offset, 8)[:-1], _zero(), _quantiles(offset, 7)[:-1])
    return levels / levels.max()


def half_kept(offset=OFFSET):
    levels = _joined(-_quantiles(offset, 7), _zero(), _quantiles(offset, 8))
    return levels / levels.max()


def largest_dropped(offset=OFFSET):
    levels = _joined(-_quantiles(offset, 7)[1:], _zero(), _quantiles(offset, 8)[1:])
    return levels / levels.max()


def no_zero(offset=OFFSET):
    levels = _joined(-_quantiles(offset, 7)[:-1], _quantiles(offset, 8)[:-1])
    return levels / levels.max()


def seven_on_each_side(offset=OFFSET):
    levels = _joined(-_quantiles(offset, 7)[:-1], _zero(), _quantiles(offset, 7)[:-1])
    return levels / levels.max()


def eight_on_each_side(offset=OFFSET):
    levels = _joined(-_quantiles(offset, 8)[:-1], _quantiles(offset, 8)[:-1])
    return levels / levels.max()


def straight_through(offset=OFFSET):
    levels = _quantiles(1 - offset, 15, end=offset)
    return levels / levels.max()


def evenly_spaced(offset=OFFSET):
    return torch.linspace(-1, 1, 16)


def probabilities_kept(offset=OFFSET):
    def steps(count):
        return torch.linspace(offset, 0.5, count + 1)[:-1] - 0.5

    levels = _joined(-steps(7), torch.zeros(1), steps(8))
    return levels / levels.max()


def the_wrong_direction(offset=OFFSET):
    def share(count):
        return torch.special.ndtr(torch.linspace(offset, 0.5, count + 1, dtype=torch.float64))[:-1]

    levels = _joined(-share(7), _zero(), share(8))
    return levels / levels.max()


def sign_forgotten(offset=OFFSET):
    levels = _joined(_quantiles(offset, 7)[:-1], _zero(), _quantiles(offset, 8)[:-1])
    return levels / levels.max()


def from_certainty(offset=OFFSET):
    levels = _joined(-_quantiles(1.0, 7)[:-1], _zero(), _quantiles(1.0, 8)[:-1])
    return levels / levels.max()


def offset_fixed(offset=OFFSET):
    levels = _joined(-_quantiles(OFFSET, 7)[:-1], _zero(), _quantiles(OFFSET, 8)[:-1])
    return levels / levels.max()


def means_of_neighbours(offset=OFFSET):
    quantiles = torch.special.ndtri(torch.arange(18, dtype=torch.float64) / 17)[1:-1]
    levels = (quantiles[:-1] + quantiles[1:]) / 2
    return levels / levels.max()


def each_side_scaled_by_its_count(offset=OFFSET):
    negative, positive = -_quantiles(offset, 7)[:-1], _quantiles(offset, 8)[:-1]
    levels = _joined(negative, _zero(), positive)
    return levels / levels.abs().sum()


def mirrored(offset=OFFSET):
    positive = _quantiles(offset, 8)[:-1]
    levels = _joined(-positive[:-1], _zero(), positive)
    return levels / levels.max()


MISTAKES = (
    Misconception(
        "not scaled to one",
        not_scaled,
        "Your levels are plain quantiles and end near 1.85. Weights are scaled to end at 1, so the levels must, too.",
        "What you return. Which level belongs to the largest weight of a block?",
    ),
    Misconception(
        "not in order",
        not_sorted,
        "Your levels are right, but not in rising order.",
        "`levels`. In which order do the quantiles of falling probabilities come?",
    ),
    Misconception(
        "sides swapped",
        sides_swapped,
        "You have eight levels below zero and seven above; the others have it the other way round.",
        "`positive` and `negative`. Which side has one level more?",
    ),
    Misconception(
        "one half not left out",
        half_kept,
        "You keep the quantile of 1/2 on both sides. It is zero, so your list has three zeros.",
        "The slices. Which of the probabilities has zero for its quantile?",
    ),
    Misconception(
        "the largest left out",
        largest_dropped,
        "You leave out the first probability, which belongs to the outermost level, and keep 1/2.",
        "The slices. Which end of the probabilities is 1/2?",
    ),
    Misconception(
        "no zero",
        no_zero,
        "Zero is not among your levels, so a weight of zero would come back as something else.",
        "The parts of `levels`. Which number lies between the two sides?",
    ),
    Misconception(
        "seven on each side",
        seven_on_each_side,
        "You have seven levels on each side and a zero: fifteen, and one pattern of the four bits stays unused.",
        "`positive`. How many levels do four bits allow?",
    ),
    Misconception(
        "eight on each side",
        eight_on_each_side,
        "You have eight levels on each side and no zero between them.",
        "`negative`. How many are left for it, once zero has a level of its own?",
    ),
    Misconception(
        "straight through",
        straight_through,
        "You go through all probabilities in sixteen even steps. That skips 1/2, so zero is not among your levels.",
        "The probabilities. Why are the two sides made apart from each other?",
    ),
    Misconception(
        "evenly spaced levels",
        evenly_spaced,
        "Your levels are evenly spaced. That is a code for numbers that are equally frequent, and weights are not.",
        "`positive`. What turns evenly spaced probabilities into levels?",
    ),
    Misconception(
        "probabilities instead of quantiles",
        probabilities_kept,
        "You take the probabilities themselves as levels; they still have to be turned into quantiles.",
        "`positive`. Below which number does a normal draw stay with this probability?",
    ),
    Misconception(
        "the distribution instead of its inverse",
        the_wrong_direction,
        "You ask how probable a number is. A quantile is asked the other way: which number has this probability.",
        "The function of torch.special. Does it take a probability or give one?",
    ),
    Misconception(
        "sign forgotten",
        sign_forgotten,
        "All your levels are positive: the seven that should lie below zero lie above it.",
        "`negative`. Which sign have quantiles of probabilities above 1/2?",
    ),
    Misconception(
        "from certainty on",
        from_certainty,
        "Your probabilities start at 1, whose quantile is infinite.",
        "The first argument of linspace. What is `offset` there for?",
    ),
    Misconception(
        "offset ignored",
        offset_fixed,
        "Your levels are right for the usual offset, and the same for any other.",
        "The probabilities. Do they start at the argument of the function?",
    ),
    Misconception(
        "means of neighbouring quantiles",
        means_of_neighbours,
        "You follow equation 4 of the paper. The levels in use are quantiles themselves, not means of neighbours.",
        "The docstring. Which probabilities does it start and end with?",
    ),
    Misconception(
        "divided by the sum",
        each_side_scaled_by_its_count,
        "You divide by the sum of all levels, as one does with probabilities. The largest level has to be 1.",
        "What you return. Which number makes the largest level 1?",
    ),
    Misconception(
        "mirrored",
        mirrored,
        "Your negative levels are those above zero with the sign turned. They come from steps of their own.",
        "`negative`. In how many steps does its side go from `offset` to 1/2?",
    ),
)

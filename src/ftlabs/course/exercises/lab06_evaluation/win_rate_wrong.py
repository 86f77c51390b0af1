"""Wrong answers to exercise 8.2 that people really give, and what to say to them."""

import math

from ftlabs.course.exercise import Misconception


def _votes(thumbs):
    return thumbs.count("up"), thumbs.count("up") + thumbs.count("down")


def _wilson(share, n, z):
    middle = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    return middle, z / (1 + z**2 / n) * math.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))


def _around(share, n, z, middle=None):
    centre, half = _wilson(share, n, z)
    centre = centre if middle is None else middle
    return share, centre - half, centre + half


def _error(share, n):
    return math.sqrt(share * (1 - share) / n)


def silence_is_down(thumbs, z=1.96):
    return _around(thumbs.count("up") / len(thumbs), len(thumbs), z)


def silence_is_up(thumbs, z=1.96):
    return _around(1 - thumbs.count("down") / len(thumbs), len(thumbs), z)


def silence_widens_nothing(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    return _around(ups / n, len(thumbs), z)


def normal_interval(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    return ups / n, ups / n - z * _error(ups / n, n), ups / n + z * _error(ups / n, n)


def clipped_normal_interval(thumbs, z=1.96):
    share, low, high = normal_interval(thumbs, z)
    return share, max(0.0, low), min(1.0, high)


def around_the_share(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    return _around(ups / n, n, z, middle=ups / n)


def not_squared(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    share = ups / n
    middle = (share + z / (2 * n)) / (1 + z / n)
    half = z / (1 + z / n) * math.sqrt(share * (1 - share) / n + z / (4 * n**2))
    return share, middle - half, middle + half


def middle_times_n(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    return _around(ups / n, n, z, middle=(ups / n + z**2 / 2 * n) / (1 + z**2 / n))


def half_times_n(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    middle, _ = _wilson(ups / n, n, z)
    half = z / (1 + z**2 / n) * math.sqrt(_error(ups / n, n) ** 2 + z**2 / 4 * n**2)
    return ups / n, middle - half, middle + half


def denominator_forgotten(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    middle, half = (value * (1 + z**2 / n) for value in _wilson(ups / n, n, z))
    return ups / n, middle - half, middle + half


def half_not_divided(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    middle, half = _wilson(ups / n, n, z)
    return ups / n, middle - half * (1 + z**2 / n), middle + half * (1 + z**2 / n)


def middle_as_share(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    middle, half = _wilson(ups / n, n, z)
    return middle, middle - half, middle + half


def only_the_old_error(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    middle, _ = _wilson(ups / n, n, z)
    half = z / (1 + z**2 / n) * _error(ups / n, n)
    return ups / n, middle - half, middle + half


def two_more_of_each(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    middle = (ups + z**2 / 2) / (n + z**2)
    error = _error(middle, n + z**2)
    return ups / n, middle - z * error, middle + z * error


def ups_over_downs(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    _, low, high = _around(ups / n, n, z)
    return ups / max(1, n - ups), low, high


def level_fixed(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    return _around(ups / n, n, 1.96)


def half_width_returned(thumbs, z=1.96):
    ups, n = _votes(thumbs)
    middle, half = _wilson(ups / n, n, z)
    return ups / n, middle, half


MISTAKES = (
    Misconception(
        "no thumb counts as down",
        silence_is_down,
        "People who gave no thumb count as unhappy. Most people never give one.",
        "`n`. Whose votes does it count?",
    ),
    Misconception(
        "no thumb counts as up",
        silence_is_up,
        "People who gave no thumb count as content. Most people never give one.",
        "`ups`. Whose votes does it count?",
    ),
    Misconception(
        "silent users make the interval narrower",
        silence_widens_nothing,
        "The share is right, but your interval is as narrow as if the silent ones had voted.",
        "`n` in the interval. How many votes does the share rest on?",
    ),
    Misconception(
        "the normal interval",
        normal_interval,
        "You use the textbook interval. When all thumbs agree it is a point, and with few it leaves 0 to 1.",
        "`middle` and `half`. What does your interval say after two thumbs up of two?",
    ),
    Misconception(
        "the normal interval, cut off",
        clipped_normal_interval,
        "You cut the textbook interval off at 0 and 1. When all thumbs agree it is still a point.",
        "`middle` and `half`. How sure is your interval after two thumbs up of two?",
    ),
    Misconception(
        "centred on the share",
        around_the_share,
        "Your width is right, but the interval stands around the share itself, so it can leave 0 to 1.",
        "`middle`. Towards which value does it pull the share when there are few votes?",
    ),
    Misconception(
        "z not squared",
        not_squared,
        "Where the formula has the square of z you have z itself.",
        "Each z inside `middle` and `half`. Which of them carry a square?",
    ),
    Misconception(
        "multiplied by n in the middle",
        middle_times_n,
        "In your middle z² is halved and then multiplied by n, where the formula divides by both.",
        "`middle`. In which order does Python take a division and a multiplication that follow each other?",
    ),
    Misconception(
        "multiplied by n² under the root",
        half_times_n,
        "Under your root z² is divided by 4 and then multiplied by n², where the formula divides by both.",
        "`half`. In which order does Python take a division and a multiplication that follow each other?",
    ),
    Misconception(
        "nothing divided by 1 + z²/n",
        denominator_forgotten,
        "Neither the middle nor the width is divided by 1 + z²/n, so the interval reaches too high.",
        "`middle`. Which factor do both terms of the formula share?",
    ),
    Misconception(
        "width not divided by 1 + z²/n",
        half_not_divided,
        "The middle is right, but your interval is too wide: with few votes it leaves 0 to 1.",
        "`half`. Which factor of the formula is missing there?",
    ),
    Misconception(
        "middle returned as the share",
        middle_as_share,
        "The interval is right, but the share you return is its middle, which nobody voted.",
        "The first returned value. How many of those who voted were content?",
    ),
    Misconception(
        "second term of the root missing",
        only_the_old_error,
        "Under your root stands the textbook's error alone, so the interval is a point when all thumbs agree.",
        "`half`. Which term under the root does not vanish when the share is 1?",
    ),
    Misconception(
        "textbook interval around the shifted middle",
        two_more_of_each,
        "You compute the textbook error at the shifted middle. That is Agresti and Coull's interval, a wider one.",
        "`half`. Is the share or the middle under its root?",
    ),
    Misconception(
        "ups against downs",
        ups_over_downs,
        "Your share is thumbs up over thumbs down. Those are odds.",
        "`share`. What should it be when nobody is unhappy?",
    ),
    Misconception(
        "z ignored",
        level_fixed,
        "Your interval is always the one for 1.96, whatever z is given.",
        "`half`. Does a larger z make it wider?",
    ),
    Misconception(
        "middle and half width",
        half_width_returned,
        "You return the middle of the interval and half its width.",
        "The last two returned values. Where does the interval begin and end?",
    ),
)

"""Wrong answers to exercise 4.2 that people really give, and what to say to them."""

import math

from ftlabs.course.exercise import Misconception


def _only(first, second):
    pairs = list(zip(first, second, strict=True))
    return sum(a and not b for a, b in pairs), sum(b and not a for a, b in pairs)


def _tail(n, upto):
    return sum(math.comb(n, k) for k in range(upto + 1)) / 2**n


def one_sided(first, second):
    b, c = _only(first, second)
    return _tail(b + c, min(b, c))


def not_limited(first, second):
    b, c = _only(first, second)
    return 2 * _tail(b + c, min(b, c))


def observed_left_out(first, second):
    b, c = _only(first, second)
    return min(1.0, 2 * _tail(b + c, min(b, c) - 1))


def begins_at_one(first, second):
    b, c = _only(first, second)
    return min(1.0, 2 * (_tail(b + c, min(b, c)) - 1 / 2 ** (b + c)))


def observed_alone(first, second):
    b, c = _only(first, second)
    return min(1.0, 2 * math.comb(b + c, min(b, c)) / 2 ** (b + c))


def always_one(first, second):
    b, c = _only(first, second)
    return min(1.0, 2 * _tail(b + c, max(b, c)))


def always_the_first(first, second):
    b, c = _only(first, second)
    return min(1.0, 2 * _tail(b + c, b))


def always_the_second(first, second):
    b, c = _only(first, second)
    return min(1.0, 2 * _tail(b + c, c))


def all_questions(first, second):
    return min(1.0, 2 * _tail(len(first), min(_only(first, second))))


def right_answers(first, second):
    return min(1.0, 2 * _tail(sum(first) + sum(second), min(sum(first), sum(second))))


def agreements(first, second):
    both = sum(a and b for a, b in zip(first, second, strict=True))
    neither = sum(not a and not b for a, b in zip(first, second, strict=True))
    return min(1.0, 2 * _tail(both + neither, min(both, neither)))


def differing_against_agreeing(first, second):
    differing = sum(_only(first, second))
    return min(1.0, 2 * _tail(len(first), min(differing, len(first) - differing)))


def unpaired(first, second):
    n = len(first)
    middle = (sum(first) + sum(second)) / (2 * n)
    error = math.sqrt(2 * middle * (1 - middle) / n)
    return math.erfc(abs(sum(first) - sum(second)) / n / error / math.sqrt(2))


def chi_squared(first, second):
    b, c = _only(first, second)
    return math.erfc(abs(b - c) / math.sqrt(2 * (b + c))) if b + c else 1.0


def the_other_probability(first, second):
    b, c = _only(first, second)
    return 1 - min(1.0, 2 * _tail(b + c, min(b, c)))


MISTAKES = (
    Misconception(
        "one side only",
        one_sided,
        "You ask how often one given model would look worse. Before the test you did not know which one it would be.",
        "The returned value. To how many sides can the coins fall unevenly?",
    ),
    Misconception(
        "not limited to one",
        not_limited,
        "When both models win equally often, your probability exceeds 1: the middle is counted on both sides.",
        "The returned value. What is the most that a probability can be?",
    ),
    Misconception(
        "the observed outcome left out",
        observed_left_out,
        "Your sum ends one too early: what was observed is itself among the outcomes that are at least as uneven.",
        "The end of the `range`. Is the number of the rarer outcome in it?",
    ),
    Misconception(
        "the sum begins at one",
        begins_at_one,
        "Your sum begins at one: that no coin at all falls to the rarer side is the most uneven outcome, and missing.",
        "The beginning of the `range`. What is the fewest that can fall to one side?",
    ),
    Misconception(
        "the observed outcome alone",
        observed_alone,
        "You take the probability of exactly this outcome. With many questions every single outcome is rare.",
        "`tail`. Which outcomes are at least as uneven as this one?",
    ),
    Misconception(
        "always one",
        always_one,
        "Your result is always 1: the sum reaches up to the larger count, or is not divided by all ways to fall.",
        "`tail`. What should it be for ten coins of which none fell to one side?",
    ),
    Misconception(
        "always from the first model's count",
        always_the_first,
        "You add up to the first model's count. When the first model is the better one, your result is 1.",
        "`fewer`. Does it matter which model is named first?",
    ),
    Misconception(
        "always from the second model's count",
        always_the_second,
        "You add up to the second model's count. When the second model is the better one, your result is 1.",
        "`fewer`. Would the result change if the models changed places?",
    ),
    Misconception(
        "all questions are coins",
        all_questions,
        "You throw a coin for every question, also for those on which the models agree.",
        "`differing`. Which questions can speak for one of the models?",
    ),
    Misconception(
        "right answers as coins",
        right_answers,
        "You compare how many answers each got right, so questions that both got right count twice.",
        "`only_first`. When does a question speak for the first model?",
    ),
    Misconception(
        "agreements as coins",
        agreements,
        "You count the questions on which the models agree: both right against both wrong.",
        "`only_first` and `only_second`. Should the two models differ there, or agree?",
    ),
    Misconception(
        "differing against agreeing",
        differing_against_agreeing,
        "You test whether the models differ as often as they agree. That says nothing about which is better.",
        "`differing`. Between what and what does each coin decide?",
    ),
    Misconception(
        "unpaired",
        unpaired,
        "You compare two shares as if each model had been asked other questions, and throw the pairing away.",
        "`only_first`. Does your result depend on which question each model got right?",
    ),
    Misconception(
        "chi-squared approximation",
        chi_squared,
        "You use the approximation for many differing questions. With few of them it is too sure of itself.",
        "`tail`. Is it a sum over outcomes of coins?",
    ),
    Misconception(
        "one minus the p-value",
        the_other_probability,
        "You return one minus the p-value: small when the models are alike.",
        "The returned value. What is it for two models that never differ?",
    ),
)

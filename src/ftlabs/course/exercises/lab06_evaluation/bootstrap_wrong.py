"""Wrong answers to exercise 4.1 that people really give, and what to say to them."""

import numpy as np

from ftlabs.course.exercise import Misconception


def _means(scores, generator, draws, size=None):
    values = np.array(scores)
    return values[generator.integers(len(values), size=(draws, size or len(values)))].mean(axis=1)


def _ends(means, low, high):
    return tuple(np.quantile(means, [low, high]))


def without_replacement(scores, generator, draws=2000, level=0.95):
    means = [np.mean(generator.permutation(scores)) for _ in range(draws // 10)]  # all the same, so a tenth will do
    return _ends(means, (1 - level) / 2, (1 + level) / 2)


def single_scores(scores, generator, draws=2000, level=0.95):
    return _ends(generator.choice(scores, size=draws), (1 - level) / 2, (1 + level) / 2)


def half_samples(scores, generator, draws=2000, level=0.95):
    return _ends(_means(scores, generator, draws, len(scores) // 2), (1 - level) / 2, (1 + level) / 2)


def samples_of_all_draws(scores, generator, draws=2000, level=0.95):
    values = np.array(scores)
    means = values[generator.integers(len(values), size=(len(values), draws))].mean(axis=1)
    return _ends(means, (1 - level) / 2, (1 + level) / 2)


def across_samples(scores, generator, draws=2000, level=0.95):
    values = np.array(scores)
    means = values[generator.integers(len(values), size=(draws, len(values)))].mean(axis=0)
    return _ends(means, (1 - level) / 2, (1 + level) / 2)


def one_mean(scores, generator, draws=2000, level=0.95):
    values = np.array(scores)
    mean = values[generator.integers(len(values), size=(draws, len(values)))].mean()
    return _ends(mean, (1 - level) / 2, (1 + level) / 2)


def both_tails_whole(scores, generator, draws=2000, level=0.95):
    return _ends(_means(scores, generator, draws), 1 - level, level)


def level_cut_off(scores, generator, draws=2000, level=0.95):
    return _ends(_means(scores, generator, draws), level / 2, 1 - level / 2)


def one_side(scores, generator, draws=2000, level=0.95):
    return _ends(_means(scores, generator, draws), 0, level)


def percent_for_shares(scores, generator, draws=2000, level=0.95):
    return tuple(np.percentile(_means(scores, generator, draws), [(1 - level) / 2, (1 + level) / 2]))


def lowest_and_highest(scores, generator, draws=2000, level=0.95):
    means = _means(scores, generator, draws)
    return means.min(), means.max()


def medians(scores, generator, draws=2000, level=0.95):
    values = np.array(scores)
    samples = values[generator.integers(len(values), size=(draws, len(values)))]
    return _ends(np.median(samples, axis=1), (1 - level) / 2, (1 + level) / 2)


def sums(scores, generator, draws=2000, level=0.95):
    return _ends(_means(scores, generator, draws) * len(scores), (1 - level) / 2, (1 + level) / 2)


def one_standard_error(scores, generator, draws=2000, level=0.95):
    means = _means(scores, generator, draws)
    return np.mean(scores) - means.std(), np.mean(scores) + means.std()


def spread_of_scores(scores, generator, draws=2000, level=0.95):
    return np.mean(scores) - 1.96 * np.std(scores), np.mean(scores) + 1.96 * np.std(scores)


def distances(scores, generator, draws=2000, level=0.95):
    low, high = _ends(_means(scores, generator, draws), (1 - level) / 2, (1 + level) / 2)
    return np.mean(scores) - low, high - np.mean(scores)


def exchanged(scores, generator, draws=2000, level=0.95):
    return _ends(_means(scores, generator, draws), (1 + level) / 2, (1 - level) / 2)


def always_95(scores, generator, draws=2000, level=0.95):
    return _ends(_means(scores, generator, draws), 0.025, 0.975)


MISTAKES = (
    Misconception(
        "drawn without replacement",
        without_replacement,
        "Every sample holds each score exactly once, so all means are equal and the interval is a point.",
        "`chosen`. May a question be drawn twice into the same sample?",
    ),
    Misconception(
        "single scores instead of means",
        single_scores,
        "Your interval is one of single scores. It says how questions differ, not how sure the mean is.",
        "`means`. How many scores go into each of them?",
    ),
    Misconception(
        "samples of half the size",
        half_samples,
        "Your samples are half as large as the data, so their means scatter more than the mean you report.",
        "`chosen`. How many questions does one sample need?",
    ),
    Misconception(
        "few samples, each too large",
        samples_of_all_draws,
        "You draw few samples with very many scores each, and the interval comes out far too narrow.",
        "`chosen`. Which of its two dimensions is the number of samples?",
    ),
    Misconception(
        "means across the samples",
        across_samples,
        "You average over the samples, not over the scores in each: so many draws have nearly the same mean.",
        "`means`. How many of them should there be, one for each sample or one for each question?",
    ),
    Misconception(
        "one mean of everything",
        one_mean,
        "You take a single mean of all samples together, so both ends are that number.",
        "`means`. Along which of the two dimensions is each sample averaged?",
    ),
    Misconception(
        "what should stay is cut off",
        level_cut_off,
        "You cut off `level` in all and keep the rest: a level of 95 % leaves the middle 5 %.",
        "The two quantiles. How much of the means should lie between them?",
    ),
    Misconception(
        "the whole rest cut off at each end",
        both_tails_whole,
        "You cut the whole rest off at both ends, so 95 % becomes 90 %.",
        "The two quantiles. How much is left out in all?",
    ),
    Misconception(
        "cut off at one end only",
        one_side,
        "You cut only at the top. The interval reaches down to the lowest mean that was drawn.",
        "The lower quantile. How much should lie below it?",
    ),
    Misconception(
        "shares where per cent are wanted",
        percent_for_shares,
        "You ask for percentiles and give shares: both ends lie below the first per cent.",
        "The function that cuts. Does it count from 0 to 1, or from 0 to 100?",
    ),
    Misconception(
        "lowest and highest mean",
        lowest_and_highest,
        "You return the extremes. They move apart the more samples you draw.",
        "The two ends. What share of the means should lie between them?",
    ),
    Misconception(
        "medians",
        medians,
        "You take the median of each sample, so your interval is one for the median.",
        "`means`. Which number do you report for the data as a whole?",
    ),
    Misconception(
        "sums instead of means",
        sums,
        "You add up each sample and do not divide.",
        "`means`. On which scale are the scores?",
    ),
    Misconception(
        "one standard error",
        one_standard_error,
        "You go one standard error to each side, which holds about two thirds of the means.",
        "The two ends. Does `level` have a say in them?",
    ),
    Misconception(
        "spread of the scores",
        spread_of_scores,
        "You use the spread of the scores themselves. The mean of many scatters far less than one of them.",
        "The two ends. Which numbers should they be quantiles of?",
    ),
    Misconception(
        "distances from the mean",
        distances,
        "You return how far the ends are from the mean.",
        "The returned value. Where do the ends lie on the scale of the scores?",
    ),
    Misconception(
        "ends exchanged",
        exchanged,
        "Both ends are right, but the high one comes first.",
        "The returned value. Which end does the docstring name first?",
    ),
    Misconception(
        "level ignored",
        always_95,
        "Your interval always holds 95 % of the means, whatever level is asked for.",
        "The two quantiles. What do they depend on?",
    ),
)

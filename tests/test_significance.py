"""Intervals and tests: equal to scipy's, and right as often as they say."""

import random

import numpy as np
import pytest
from scipy.stats import binomtest

from ftlabs import significance


def test_the_bootstrap_interval_is_about_two_standard_errors_wide_to_each_side():
    scores = np.random.default_rng(1).random(200)
    low, high = significance.bootstrap_interval(scores, np.random.default_rng(0), draws=20_000)
    error = scores.std() / len(scores) ** 0.5
    assert [scores.mean() - low, high - scores.mean()] == pytest.approx([1.96 * error] * 2, rel=0.05)


def test_the_interval_holds_the_truth_as_often_as_it_says():
    rng = np.random.default_rng(0)
    samples = rng.random((300, 60)) < 0.3
    intervals = [significance.bootstrap_interval(sample, rng, draws=400) for sample in samples]
    held = np.mean([low <= 0.3 <= high for low, high in intervals])
    assert 0.90 < held < 0.98


def test_a_wider_level_gives_a_wider_interval_and_the_same_seed_the_same():
    scores = [0, 1, 1, 0, 1, 0.5]
    narrow, wide, again = (
        significance.bootstrap_interval(scores, np.random.default_rng(0), level=level) for level in (0.8, 0.99, 0.8)
    )
    assert narrow == again
    assert wide[0] < narrow[0] < narrow[1] < wide[1]


@pytest.mark.parametrize("seed", range(20))
def test_the_paired_test_is_the_binomial_test(seed):
    rng = random.Random(seed)
    first, second = ([rng.random() < share for _ in range(40)] for share in (0.5, 0.7))
    only_first = sum(a and not b for a, b in zip(first, second, strict=True))
    differing = sum(a != b for a, b in zip(first, second, strict=True))
    expected = binomtest(only_first, differing).pvalue
    assert significance.paired_test(first, second) == pytest.approx(expected)
    assert significance.paired_test(second, first) == pytest.approx(expected)


def test_models_that_never_differ():
    assert significance.paired_test([True, False], [True, False]) == 1.0


def first_shown(question, a, b):
    return "A"


def longer(question, a, b):
    return "A" if len(a) >= len(b) else "B"


@pytest.mark.parametrize(
    ("judge", "first", "second", "expected"),
    [
        (first_shown, "x", "y", "tie"),
        (longer, "long answer", "short", "first"),
        (longer, "short", "long answer", "second"),
        (longer, "equal", "lauqe", "tie"),
    ],
)
def test_only_what_a_judge_says_in_both_orders_counts(judge, first, second, expected):
    assert significance.both_orders(judge, "Which?", first, second) == expected


@pytest.mark.parametrize(("ups", "downs"), [(8, 2), (3, 0), (0, 5), (50, 70)])
def test_the_win_rate_has_wilsons_interval(ups, downs):
    thumbs = ["up"] * ups + [None] * 7 + ["down"] * downs
    random.Random(0).shuffle(thumbs)
    expected = binomtest(ups, ups + downs).proportion_ci(method="wilson")
    share, low, high = significance.win_rate(thumbs, z=1.959964)
    assert share == ups / (ups + downs)
    assert (low, high) == (pytest.approx(expected.low, abs=1e-6), pytest.approx(expected.high, abs=1e-6))

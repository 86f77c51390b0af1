"""Exercise 4.1: an interval for a mean score, by the bootstrap.

Two right answers draw different samples, so nothing is compared number by number. The scores are continuous and the
draws many: then the ends of the interval are known up to a few per cent of its width, and mistakes move them further.
"""

import random
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch

from ftlabs.course.compare import Difference, first_difference
from ftlabs.course.describe import pair
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab06_evaluation.bootstrap_wrong import MISTAKES
from ftlabs.course.exercises.lab06_evaluation.plain import plain

DRAWS = 8000
TOLERANCE = 0.08  # of half the expected interval; 95 % and 90 % differ by 0.16 of it


def cases(rng: random.Random) -> Iterator[Case]:
    size = rng.randint(28, 34)
    skewed = [round(rng.random() ** 3, 4) for _ in range(size)]
    even = [round(rng.uniform(0.2, 0.9), 4) for _ in range(size + 9)]
    yield {"scores": skewed, "seed": rng.randrange(1000), "level": 0.95}
    yield {"scores": even, "seed": rng.randrange(1000), "level": 0.95}
    yield {
        "scores": [score - 0.5 for score in even],
        "seed": rng.randrange(1000),
        "level": 0.8,
    }  # differences, around 0
    yield {"scores": [0.25] * 6, "seed": rng.randrange(1000), "level": 0.95}  # nothing varies


def collect(candidate: Candidate, case: Case) -> Any:
    scores = list(case["scores"])
    result = plain(candidate(scores, np.random.default_rng(case["seed"]), draws=DRAWS, level=case["level"]))
    return {"interval": result, "scores stay": scores == case["scores"]}


def judge(expected: Any, got: Any) -> Difference | None:
    """Two intervals agree when both ends do, to within a share of half the expected width."""
    ours, theirs = (tree.get("interval") if isinstance(tree, dict) else None for tree in (expected, got))
    if not (_is_interval(ours) and _is_interval(theirs)) or expected["scores stay"] != got["scores stay"]:
        return first_difference(expected, got)
    room = max(1e-9, TOLERANCE * abs(ours[1] - ours[0]) / 2)
    for place, name in enumerate(("low", "high")):
        if not abs(ours[place] - theirs[place]) <= room:
            return Difference(name, "value", *pair(ours[place], theirs[place]))
    return None


def _is_interval(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(end, float | int) for end in value)


def oracle(scores, generator, draws=2000, level=0.95):
    from scipy.stats import bootstrap

    settings = {"confidence_level": level, "n_resamples": draws, "method": "percentile", "rng": generator}
    if len(set(scores)) == 1:  # scipy refuses to say more than NaN here
        return scores[0], scores[0]
    found = bootstrap((scores,), np.mean, **settings).confidence_interval
    return found.low, found.high


def one_at_a_time(scores, generator, draws=2000, level=0.95):
    means = sorted(sum(random.choices(scores, k=len(scores))) / len(scores) for _ in range(draws))
    cut = int(draws * (1 - level) / 2)
    return means[cut], means[-1 - cut]


def with_choice(scores, generator, draws=2000, level=0.95):
    samples = generator.choice(scores, size=(len(scores), draws), replace=True)
    return np.percentile(samples.mean(axis=0), [50 - 50 * level, 50 + 50 * level])


def with_torch(scores, generator, draws=2000, level=0.95):
    values = torch.tensor(scores, dtype=torch.float64)
    means = values[torch.randint(len(values), (draws, len(values)))].mean(dim=1)
    return means.quantile((1 - level) / 2), means.quantile((1 + level) / 2)


def with_counts(scores, generator, draws=2000, level=0.95):
    # How often each score is drawn follows a multinomial distribution: the same samples, in another order
    often = generator.multinomial(len(scores), [1 / len(scores)] * len(scores), size=draws)
    means = often @ np.array(scores) / len(scores)
    return tuple(np.quantile(means, [0.5 - level / 2, 0.5 + level / 2]))


BOOTSTRAP_INTERVAL = Exercise(
    lab="06_evaluation",
    name="bootstrap_interval",
    number="4.1",
    title="A bootstrap interval",
    objective="Say how far a score could have come out otherwise, with other questions",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    judge=judge,
    reference="ftlabs.significance:bootstrap_interval",
    oracle=oracle,
    accepts=(one_at_a_time, with_choice, with_torch, with_counts),
    misconceptions=MISTAKES,
    forbids=("ftlabs.significance.bootstrap_interval", "scipy.stats.bootstrap"),
    remember="The questions are a sample. Drawing from them again shows how much depends on which ones you asked.",
)

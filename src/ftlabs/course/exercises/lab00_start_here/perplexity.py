"""Exercise 3.2: perplexity over several texts, each token counting once."""

import math
import random
from collections.abc import Iterator

import numpy as np
import torch

from ftlabs.course.exercise import Candidate, Case, Exercise, Misconception


def cases(rng: random.Random) -> Iterator[Case]:
    texts = rng.randint(3, 5)
    losses = [round(rng.uniform(0.6, 3.0), 3) for _ in range(texts)]
    counts = rng.sample(range(2, 14), texts)
    yield {"losses": losses, "counts": counts}
    yield {"losses": losses, "counts": [7] * texts}  # equal lengths: weighing is silent
    yield {"losses": [losses[0]] * texts, "counts": counts}  # equal losses: only the exponential is left
    yield {"losses": losses[:1], "counts": counts[:1]}  # one text
    yield {"losses": losses, "counts": [1] * texts}  # one token each


def collect(candidate: Candidate, case: Case) -> float:
    """The result as a number; a tensor or NumPy number of one element is fine."""
    return float(candidate(case["losses"], case["counts"]))


def oracle(losses, counts):
    return np.exp(np.average(losses, weights=counts))


def uniform_model(candidate: Candidate, case: Case) -> str | None:
    """A model that finds V tokens equally likely has the perplexity V, whatever the lengths."""
    for size in (2, 50, 2048):
        found = float(candidate([math.log(size)] * len(case["counts"]), case["counts"]))
        if not math.isclose(found, size, rel_tol=1e-6):
            return f"a uniform model over {size} tokens has perplexity {found}"
    return None


def with_torch(losses, counts):
    weights = torch.tensor(counts, dtype=torch.float64)
    return torch.exp((torch.tensor(losses, dtype=torch.float64) * weights).sum() / weights.sum())


def with_every_token(losses, counts):
    tokens = [loss for loss, count in zip(losses, counts, strict=True) for _ in range(count)]
    return math.exp(sum(tokens) / len(tokens))


def as_a_product(losses, counts):
    total = sum(counts)
    return math.prod(math.exp(loss) ** (count / total) for loss, count in zip(losses, counts, strict=True))


def _total(losses, counts):
    return sum(loss * count for loss, count in zip(losses, counts, strict=True))


def every_text_equal(losses, counts):
    return math.exp(sum(losses) / len(losses))


def mean_of_perplexities(losses, counts):
    return sum(math.exp(loss) for loss in losses) / len(losses)


def weighted_mean_of_perplexities(losses, counts):
    return sum(math.exp(loss) * count for loss, count in zip(losses, counts, strict=True)) / sum(counts)


def no_exponential(losses, counts):
    return _total(losses, counts) / sum(counts)


def divided_by_texts(losses, counts):
    return math.exp(_total(losses, counts) / len(counts))


def not_divided(losses, counts):
    return math.exp(_total(losses, counts))


def power_of_two(losses, counts):
    return 2 ** (_total(losses, counts) / sum(counts))


def summed_losses(losses, counts):
    return math.exp(sum(losses) / sum(counts))


PERPLEXITY = Exercise(
    lab="00_start_here",
    name="perplexity",
    number="3.2",
    title="Perplexity of many texts",
    objective="Turn the losses of several texts into one perplexity in which every token counts once",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.next_token:perplexity",
    oracle=oracle,
    invariants=(uniform_model,),
    accepts=(with_torch, with_every_token, as_a_product),
    misconceptions=(
        Misconception(
            "every text weighs the same",
            every_text_equal,
            "You average over texts, so a text of 3 tokens weighs as much as one of 300.",
            "`total`. How often should the loss of a text of 12 tokens be counted?",
        ),
        Misconception(
            "mean of perplexities",
            mean_of_perplexities,
            "You average perplexities of texts. One hard text then outweighs many easy ones.",
            "The order of the two steps. Is the mean taken before or after the exponential?",
        ),
        Misconception(
            "weighted mean of perplexities",
            weighted_mean_of_perplexities,
            "The weights are right, but you average after the exponential instead of before.",
            "The order of the two steps. Which comes first, the mean or the exponential?",
        ),
        Misconception(
            "no exponential",
            no_exponential,
            "This is the mean loss in nats per token. Perplexity is one step further.",
            "The last step. For a model torn between 8 equally likely tokens the result should be 8.",
        ),
        Misconception(
            "divided by the number of texts",
            divided_by_texts,
            "You divide the total loss by the number of texts, which makes long texts look hard.",
            "What you divide by. How many predictions are in the total?",
        ),
        Misconception(
            "not divided",
            not_divided,
            "You take the exponential of the total loss. That number grows without end as texts are added.",
            "The step before the exponential. Per what should the loss be?",
        ),
        Misconception(
            "powers of two",
            power_of_two,
            "You raise 2 to the mean loss. These losses are in nats, not in bits.",
            "The base. Which logarithm did exercise 3.1 use?",
        ),
        Misconception(
            "losses not multiplied by counts",
            summed_losses,
            "You divide by the tokens, but each loss enters once: it is already a mean over its text.",
            "`total`. How do you get from a mean over a text back to its sum?",
        ),
    ),
    remember="Perplexity 8 means: on average as unsure as if 8 tokens were equally likely.",
)

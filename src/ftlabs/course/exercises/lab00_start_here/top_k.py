"""Exercise 4.2: sampling from the k most likely tokens only."""

import random
from collections.abc import Iterator

import numpy as np
import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab00_start_here.top_k_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    batch, vocabulary = rng.randint(2, 4), rng.randint(8, 11)

    def distribution(rows: int, dtype: torch.dtype = torch.float32) -> torch.Tensor:
        return torch.softmax(normal(rng, rows, vocabulary, scale=1.5), dim=-1).to(dtype)

    yield {"probabilities": distribution(batch), "k": rng.randint(2, 4)}
    yield {"probabilities": distribution(1), "k": rng.randint(2, 4)}  # one row: mixing rows is silent
    yield {"probabilities": distribution(batch), "k": vocabulary}  # nothing is cut
    yield {"probabilities": distribution(batch), "k": 1}  # greedy
    yield {"probabilities": distribution(vocabulary), "k": 3}  # as many rows as columns: a lost dimension is silent
    yield {"probabilities": distribution(3, torch.float64), "k": 3}  # the dtype is kept


def oracle(probabilities, k):
    from transformers import TopKLogitsWarper

    return torch.softmax(TopKLogitsWarper(k)(None, probabilities.log()), dim=-1)


def with_sorting(probabilities, k):
    order = probabilities.argsort(dim=-1, descending=True)
    kept = torch.zeros_like(probabilities)
    kept = kept.scatter(-1, order[:, :k], probabilities.gather(-1, order[:, :k]))
    return kept / kept.sum(-1, keepdim=True)


def with_topk_and_scatter(probabilities, k):
    values, places = torch.topk(probabilities, k)
    return torch.zeros_like(probabilities).scatter_(1, places, values / values.sum(1, keepdim=True))


def row_by_row(probabilities, k):
    rows = []
    for row in probabilities:
        smallest = row.sort(descending=True).values[k - 1]
        kept = row * (row >= smallest)
        rows.append(kept / kept.sum())
    return torch.stack(rows)


def with_ranks(probabilities, k):
    ranks = probabilities.argsort(-1, descending=True).argsort(-1)
    kept = probabilities * (ranks < k)
    return torch.nn.functional.normalize(kept, p=1, dim=-1)


def with_kth_value(probabilities, k):
    place = probabilities.shape[1] - k + 1
    kept = probabilities.clone()
    kept[kept < torch.kthvalue(probabilities, place, dim=-1, keepdim=True).values] = 0.0
    return torch.einsum("bv,b->bv", kept, 1 / kept.sum(-1))


def with_logits(probabilities, k):
    logits = probabilities.log()
    logits[logits < logits.topk(k).values[:, -1:]] = -torch.inf
    return logits.softmax(-1)


def with_numpy(probabilities, k):
    kept = probabilities.numpy().copy()
    for row in kept:
        row[np.argsort(row)[:-k]] = 0.0
        row /= row.sum()
    return torch.from_numpy(kept)


KEEP_TOP_K = Exercise(
    lab="00_start_here",
    name="keep_top_k",
    number="4.2",
    title="Only the k most likely",
    objective="Cut the long tail of unlikely tokens before sampling",
    minutes=4,
    difficulty=2,
    cases=cases,
    reference="ftlabs.next_token:keep_top_k",
    oracle=oracle,
    accepts=(
        with_sorting,
        with_topk_and_scatter,
        row_by_row,
        with_ranks,
        with_kth_value,
        with_logits,
        with_numpy,
    ),
    misconceptions=MISTAKES,
    remember="With k = 1 sampling is greedy; with k = the whole vocabulary nothing is cut.",
    equivalents=(
        Equivalent(
            "Probabilities are drawn from, never trained through: the accepted NumPy answer has no gradient either.",
            kind="detached",
        ),
        Equivalent(
            "topk looks along the last dimension by itself.",
            line="smallest_kept = probabilities.topk(k, dim=-1).values[:, -1:]",
            becomes="smallest_kept = probabilities.topk(k).values[:, -1:]",
        ),
    ),
)

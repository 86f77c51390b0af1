"""Wrong answers to exercise 4.2 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _cut(probabilities, k):
    smallest = probabilities.topk(k, dim=-1).values[:, -1:]
    return torch.where(probabilities >= smallest, probabilities, 0.0)


def not_renormalised(probabilities, k):
    return _cut(probabilities, k)


def least_likely(probabilities, k):
    largest = probabilities.topk(k, dim=-1, largest=False).values[:, -1:]
    kept = torch.where(probabilities <= largest, probabilities, 0.0)
    return kept / kept.sum(-1, keepdim=True)


def one_lost(probabilities, k):
    smallest = probabilities.topk(k, dim=-1).values[:, -1:]
    kept = torch.where(probabilities > smallest, probabilities, 0.0)
    return kept / kept.sum(-1, keepdim=True)


def over_the_whole_batch(probabilities, k):
    smallest = probabilities.flatten().topk(k).values[-1]
    kept = torch.where(probabilities >= smallest, probabilities, 0.0)
    return kept / kept.sum(-1, keepdim=True)


def divided_by_the_whole_batch(probabilities, k):
    kept = _cut(probabilities, k)
    return kept / kept.sum()


def only_the_kept_columns(probabilities, k):
    values = probabilities.topk(k, dim=-1).values
    return values / values.sum(-1, keepdim=True)


def all_kept_alike(probabilities, k):
    kept = (_cut(probabilities, k) > 0).to(probabilities.dtype)
    return kept / kept.sum(-1, keepdim=True)


def softmax_again(probabilities, k):
    kept = _cut(probabilities, k)
    return torch.softmax(kept, dim=-1)


def input_changed(probabilities, k):
    smallest = probabilities.topk(k, dim=-1).values[:, -1:]
    probabilities[probabilities < smallest] = 0.0
    return probabilities / probabilities.sum(-1, keepdim=True)


MISTAKES = (
    Misconception(
        "not renormalised",
        not_renormalised,
        "Your rows sum to less than 1: the probability of the tokens you cut is lost.",
        "The value you return. What should each row sum to?",
    ),
    Misconception(
        "softmax instead of a division",
        softmax_again,
        "A softmax of probabilities revives the tokens you cut: their 0 becomes exp(0) = 1 before dividing.",
        "The value you return. What makes numbers sum to 1 and leaves zeros alone?",
    ),
    Misconception(
        "the least likely are kept",
        least_likely,
        "You keep the k least likely tokens.",
        "`smallest_kept`, and the comparison. Which side of it should survive?",
    ),
    Misconception(
        "one token lost",
        one_lost,
        "You keep one token too few: the k-th most likely is cut as well.",
        "The comparison. Should a token equal to `smallest_kept` survive?",
    ),
    Misconception(
        "over the whole batch",
        over_the_whole_batch,
        "You keep k tokens of the whole batch, so that some rows lose everything.",
        "`smallest_kept`. Should it be one number, or one for each row?",
    ),
    Misconception(
        "divided by the whole batch",
        divided_by_the_whole_batch,
        "Your whole batch sums to 1, instead of each row.",
        "The division. Along which dimension is the sum, and does it keep that dimension?",
    ),
    Misconception(
        "only the kept columns",
        only_the_kept_columns,
        "You return k columns. Which token each of them belongs to is lost.",
        "What you return. It should have the shape of `probabilities`.",
    ),
    Misconception(
        "all kept alike",
        all_kept_alike,
        "You make the kept tokens equally likely. They should keep their proportions.",
        "`kept`. What should stand where a token survives?",
    ),
    Misconception(
        "input changed",
        input_changed,
        "Your result is right, but you overwrite the `probabilities` you were given. The caller still needs them.",
        "The assignment into `probabilities`. What makes a new tensor instead?",
    ),
)

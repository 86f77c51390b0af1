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


def below_the_threshold(probabilities, k):
    smallest = probabilities.topk(k, dim=-1).values[:, -1:]
    kept = torch.where(probabilities < smallest, probabilities, 0.0)
    return kept / kept.sum(-1, keepdim=True)


def columns_summed(probabilities, k):
    kept = _cut(probabilities, k)
    return kept / kept.sum(0)


def first_columns(probabilities, k):
    kept = probabilities.clone()
    kept[:, k:] = 0.0
    return kept / kept.sum(-1, keepdim=True)


def softmax_of_the_kept(probabilities, k):
    smallest = probabilities.topk(k, dim=-1).values[:, -1:]
    return torch.softmax(torch.where(probabilities >= smallest, probabilities, -torch.inf), dim=-1)


def only_the_best(probabilities, k):
    largest = probabilities.topk(k, dim=-1).values[:, :1]
    kept = torch.where(probabilities >= largest, probabilities, 0.0)
    return kept / kept.sum(-1, keepdim=True)


def input_changed_not_renormalised(probabilities, k):
    smallest = probabilities.topk(k, dim=-1).values[:, -1:]
    probabilities[probabilities < smallest] = 0.0
    return probabilities


def at_least_one_kth(probabilities, k):
    kept = torch.where(probabilities >= 1 / k, probabilities, 0.0)
    return kept / kept.sum(-1, keepdim=True)


def threshold_without_its_dimension(probabilities, k):
    smallest = probabilities.topk(k, dim=-1).values[:, -1]
    kept = torch.where(probabilities >= smallest, probabilities, 0.0)
    return kept / kept.sum(-1, keepdim=True)


def sum_without_its_dimension(probabilities, k):
    kept = _cut(probabilities, k)
    return kept / kept.sum(-1)


def always_float32(probabilities, k):
    kept = _cut(probabilities, k)
    return (kept / kept.sum(-1, keepdim=True)).float()


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
        "You keep k tokens of the whole batch, so that some rows keep fewer than k.",
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
        "What you return. Does it have the shape of `probabilities`?",
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
    Misconception(
        "the others are kept",
        below_the_threshold,
        "You keep the tokens below the k-th and cut the k most likely ones.",
        "The comparison. Which side of `smallest_kept` should survive?",
    ),
    Misconception(
        "columns summed",
        columns_summed,
        "Your columns sum to 1 instead of your rows: the texts of the batch share a token's probability.",
        "The division. Along which dimension does one distribution lie?",
    ),
    Misconception(
        "the first k of the vocabulary",
        first_columns,
        "You keep the first k tokens of the vocabulary, whatever their probabilities.",
        "`kept`. What should decide whether a token survives?",
    ),
    Misconception(
        "softmax of what is kept",
        softmax_of_the_kept,
        "A softmax of probabilities flattens them: the kept tokens lose their proportions.",
        "The value you return. If one kept token was twice as likely as another, is it still?",
    ),
    Misconception(
        "only the best is kept",
        only_the_best,
        "You keep the most likely token alone: your threshold is the largest probability, not the k-th.",
        "`smallest_kept`. At which end of the k largest values does the k-th stand?",
    ),
    Misconception(
        "input changed, not renormalised",
        input_changed_not_renormalised,
        "You overwrite the `probabilities` you were given, and your rows sum to less than 1.",
        "What you return. What should each row sum to, and what should the caller still have afterwards?",
    ),
    Misconception(
        "threshold 1/k",
        at_least_one_kth,
        "You keep what is above 1/k. How many tokens that is depends on the row: often fewer than k, or none.",
        "`smallest_kept`. Which value of the row has exactly k values at or above it?",
    ),
    Misconception(
        "threshold without its dimension",
        threshold_without_its_dimension,
        "Your thresholds are a flat row of numbers, so they line up with the vocabulary instead of with the texts.",
        "`smallest_kept`. Which shape sets one number beside each row?",
    ),
    Misconception(
        "sum without its dimension",
        sum_without_its_dimension,
        "The sums of your rows are flat, so they line up with the vocabulary instead of with the texts.",
        "The division. Which shape must the sums have to stand beside their rows?",
    ),
    Misconception(
        "always float32",
        always_float32,
        "Your result is always float32. The input here was float64, and the result should keep its dtype.",
        "Where the result is made. What does a new tensor take its dtype from?",
    ),
)

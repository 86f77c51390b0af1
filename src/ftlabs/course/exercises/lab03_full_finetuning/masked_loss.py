"""Exercise 2.1: the loss over the tokens that are scored, and no others."""

import random
from collections.abc import Iterator

import torch
import torch.nn.functional as F
from transformers.loss.loss_utils import ForCausalLMLoss

from ftlabs.course.cases import integers, normal
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.masked_loss_wrong import MISTAKES
from ftlabs.course.exercises.probes import loss_and_gradient


def cases(rng: random.Random) -> Iterator[Case]:
    batch, length, vocabulary = rng.randint(3, 4), rng.randint(7, 9), rng.randint(11, 14)

    def case(spans: list[tuple[int, int]]) -> Case:
        """A batch in which the labels of row i stand at the places from spans[i][0] up to, not including, [i][1]."""
        labels = integers(rng, 1, vocabulary, len(spans), length)
        places = torch.arange(length)
        for row, (start, end) in zip(labels, spans, strict=True):
            row[max(start, 1)] = 0  # token 0 is a token
            row[(places < start) | (places >= end)] = -100
        return {"logits": normal(rng, len(spans), length, vocabulary, scale=2.0), "labels": labels}

    answers = [(2, length), (3, 6), (0, 4), (length - 2, length)][:batch]  # prompts, padding, and a text from place 0
    yield case(rng.sample(answers, batch))
    yield case([(0, length)] * batch)  # nothing masked: only the shift is left
    yield case([(rng.randint(2, 3), length - 1)])  # one row
    yield case([(start, start + 3) for start in rng.choices(range(1, length - 2), k=batch)])  # as many in each row
    yield case([(3, length), (0, 0), (2, 5)])  # a row that lost its answer
    yield case([(4, 5)])  # one token
    sure = case([(1, length)])
    sure["logits"][0, 3, sure["labels"][0, 4]] = 60.0  # a prediction that costs nothing is scored all the same
    yield sure


def collect(candidate: Candidate, case: Case) -> dict:
    """The loss and the gradient that it sends back to the logits."""
    logits = case["logits"].clone().requires_grad_()
    return loss_and_gradient(candidate(logits, case["labels"]), logits)


def oracle(logits, labels):
    return ForCausalLMLoss(logits, labels, vocab_size=logits.shape[-1])


def with_cross_entropy(logits, labels):
    return F.cross_entropy(logits[:, :-1].reshape(-1, logits.shape[-1]), labels[:, 1:].reshape(-1))


def with_transpose(logits, labels):
    return torch.nn.CrossEntropyLoss(ignore_index=-100)(logits.mT[..., :-1], labels[:, 1:])


def with_shifted_labels(logits, labels):
    targets = torch.full_like(labels, -100)
    targets[:, :-1] = labels[:, 1:]
    return F.cross_entropy(logits.flatten(0, 1), targets.flatten())


def with_sum_and_count(logits, labels):
    predictions, targets = logits[:, :-1], labels[:, 1:]
    total = F.cross_entropy(predictions.transpose(1, 2), targets, reduction="sum")
    return total / (targets != -100).sum()


def with_log_probabilities(logits, labels):
    targets = labels[:, 1:]
    scored = targets != -100
    log_probabilities = torch.log_softmax(logits[:, :-1], dim=-1)
    picked = log_probabilities.gather(-1, targets.clamp(min=0).unsqueeze(-1)).squeeze(-1)
    return -(picked * scored).sum() / scored.sum()


def with_one_hot(logits, labels):
    targets = labels[:, 1:]
    chosen = F.one_hot(targets.clamp(min=0), logits.shape[-1]) * (targets != -100).unsqueeze(-1)
    return -torch.einsum("blv,blv->", logits[:, :-1].log_softmax(-1), chosen.float()) / chosen.sum()


def token_by_token(logits, labels):
    losses = []
    for row in range(labels.shape[0]):
        for place in range(1, labels.shape[1]):
            if labels[row, place] != -100:
                losses.append(-logits[row, place - 1].log_softmax(0)[labels[row, place]])
    return torch.stack(losses).mean()


def with_places(logits, labels):
    rows, places = torch.nonzero(labels[:, 1:] >= 0, as_tuple=True)
    scores = logits[rows, places]
    return (scores.logsumexp(-1) - scores[torch.arange(len(rows)), labels[rows, places + 1]]).mean()


def with_log_softmax_first(logits, labels):
    return F.nll_loss(logits.float().log_softmax(-1)[:, :-1].flatten(0, 1), labels[:, 1:].flatten())


MASKED_LOSS = Exercise(
    lab="03_full_finetuning",
    name="masked_loss",
    number="2.1",
    title="The loss of what is scored",
    objective="Compute the loss of a batch in which prompts and padding do not count",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:masked_loss",
    oracle=oracle,
    accepts=(
        with_cross_entropy,
        with_transpose,
        with_shifted_labels,
        with_sum_and_count,
        with_log_probabilities,
        with_one_hot,
        token_by_token,
        with_places,
        with_log_softmax_first,
    ),
    misconceptions=MISTAKES,
    remember="Labels stay at their own tokens' places. The loss shifts, once, and leaves out every -100.",
)

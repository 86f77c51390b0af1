"""Exercise 3.1: the loss, with the shift between predictions and the tokens they predict."""

import random
from collections.abc import Iterator

import torch
import torch.nn.functional as F
from transformers.loss.loss_utils import ForCausalLMLoss

from ftlabs.course.cases import integers, normal
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab00_start_here.loss_wrong import MISTAKES
from ftlabs.course.exercises.probes import loss_and_gradient


def cases(rng: random.Random) -> Iterator[Case]:
    batch, length, vocabulary = rng.randint(2, 4), rng.randint(5, 7), rng.randint(9, 12)
    for rows, tokens in ((batch, length), (1, length), (batch, 2), (1, 2)):  # rows and predictions switched off in turn
        yield {
            "logits": normal(rng, rows, tokens, vocabulary, scale=2.0),
            "ids": integers(rng, 0, vocabulary, rows, tokens),
        }


def collect(candidate: Candidate, case: Case) -> dict:
    """The loss and the gradient that it sends back to the logits."""
    logits = case["logits"].clone().requires_grad_()
    return loss_and_gradient(candidate(logits, case["ids"]), logits)


def oracle(logits, ids):
    return ForCausalLMLoss(logits, ids, vocab_size=logits.shape[-1])


def with_cross_entropy(logits, ids):
    return F.cross_entropy(logits[:, :-1].transpose(1, 2), ids[:, 1:])


def with_one_hot(logits, ids):
    chosen = F.one_hot(ids[:, 1:], logits.shape[-1]).to(logits.dtype)
    return -(torch.log_softmax(logits[:, :-1], -1) * chosen).sum(-1).mean()


def token_by_token(logits, ids):
    losses = []
    for row in range(ids.shape[0]):
        for place in range(ids.shape[1] - 1):
            losses.append(-logits[row, place].log_softmax(0)[ids[row, place + 1]])
    return torch.stack(losses).mean()


def with_the_log_of_the_sum(logits, ids):
    scores = logits[:, :-1]
    return (scores.logsumexp(-1) - scores.gather(-1, ids[:, 1:, None])[..., 0]).mean()


def with_a_module(logits, ids):
    log_probabilities = torch.nn.LogSoftmax(dim=-1)(logits)[:, :-1]
    return torch.nn.NLLLoss()(log_probabilities.flatten(0, 1), ids[:, 1:].flatten())


def with_uncut_predictions(logits, ids):
    # gather reads as many positions as there are targets, so the last prediction is left out without a slice
    return -torch.log_softmax(logits, -1).gather(-1, ids[:, 1:].unsqueeze(-1)).mean()


NEXT_TOKEN_LOSS = Exercise(
    lab="00_start_here",
    name="next_token_loss",
    number="3.1",
    title="The loss of a text",
    objective="Compute the loss of a text: the mean surprise at each token that really came next",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.next_token:next_token_loss",
    oracle=oracle,
    accepts=(
        with_cross_entropy,
        with_one_hot,
        token_by_token,
        with_the_log_of_the_sum,
        with_a_module,
        with_uncut_predictions,
    ),
    misconceptions=MISTAKES,
    remember="One slice loses its last entry, the other its first. Most broken training code has this wrong once.",
    equivalents=(
        Equivalent(
            "gather reads as many positions as there are targets, so the last prediction is left out without a slice.",
            line="predictions = torch.log_softmax(logits[:, :-1], dim=-1)",
            becomes="predictions = torch.log_softmax(logits[:, :], dim=-1)",
        ),
        Equivalent(
            "gather reads as many positions as there are targets, so the last prediction is left out without a slice.",
            line="predictions = torch.log_softmax(logits[:, :-1], dim=-1)",
            becomes="predictions = torch.log_softmax(logits[:], dim=-1)",
        ),
        Equivalent(
            "gather reads as many positions as there are targets, so the last prediction is left out without a slice.",
            line="predictions = torch.log_softmax(logits[:, :-1], dim=-1)",
            becomes="predictions = torch.log_softmax(logits, dim=-1)",
        ),
        Equivalent(
            "Token ids are integers, and carry no gradient.",
            line="targets = ids[:, 1:]",
            becomes="targets = ids[:, 1:].detach()",
        ),
    ),
)

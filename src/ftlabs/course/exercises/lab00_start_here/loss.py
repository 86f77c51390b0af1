"""Exercise 3.1: the loss, with the shift between predictions and the tokens they predict."""

import random
from collections.abc import Iterator

import torch
import torch.nn.functional as F
from transformers.loss.loss_utils import ForCausalLMLoss

from ftlabs.course.cases import integers, normal
from ftlabs.course.exercise import Candidate, Case, Exercise, Misconception


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
    loss = candidate(logits, case["ids"])
    gradient = torch.autograd.grad(loss, logits, allow_unused=True)[0] if _trains(loss) else None
    return {"loss": loss, "gradient": gradient}


def _trains(loss: object) -> bool:
    return isinstance(loss, torch.Tensor) and loss.dim() == 0 and loss.requires_grad


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


def _picked(logits, ids):
    return torch.log_softmax(logits, dim=-1).gather(-1, ids.unsqueeze(-1))


def no_shift(logits, ids):
    return -_picked(logits, ids).mean()


def shifted_back(logits, ids):
    return -_picked(logits[:, 1:], ids[:, :-1]).mean()


def unshifted_without_last(logits, ids):
    return -_picked(logits[:, :-1], ids[:, :-1]).mean()


def summed(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).sum()


def mean_over_rows(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).sum() / ids.shape[0]


def sign_forgotten(logits, ids):
    return _picked(logits[:, :-1], ids[:, 1:]).mean()


def probabilities_without_log(logits, ids):
    return -torch.softmax(logits[:, :-1], -1).gather(-1, ids[:, 1:].unsqueeze(-1)).mean()


def raw_logits(logits, ids):
    return -logits[:, :-1].gather(-1, ids[:, 1:].unsqueeze(-1)).mean()


def a_plain_number(logits, ids):
    return -_picked(logits[:, :-1], ids[:, 1:]).mean().item()


NEXT_TOKEN_LOSS = Exercise(
    lab="00_start_here",
    name="next_token_loss",
    number="3.1",
    title="How surprised is the model?",
    objective="Compute the loss of a text: the mean surprise at each token that really came next",
    minutes=6,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.next_token:next_token_loss",
    oracle=oracle,
    accepts=(with_cross_entropy, with_one_hot, token_by_token),
    misconceptions=(
        Misconception(
            "no shift",
            no_shift,
            "You score each prediction against the token it has just read. A model that copies its input would win.",
            "`targets`. The logits at position 0 predict which token of the text?",
        ),
        Misconception(
            "shifted the wrong way",
            shifted_back,
            "Your predictions are scored against the token before, which the model has already seen.",
            "The two slices. Which one should lose its first entry, and which its last?",
        ),
        Misconception(
            "both sides cut at the same end",
            unshifted_without_last,
            "Both slices start at position 0, so prediction and target still stand at the same place.",
            "`targets`. Which token does the first prediction wait for?",
        ),
        Misconception(
            "sum instead of mean",
            summed,
            "Your loss grows with the number of tokens, so a long text looks harder than a short one.",
            "The last step. What makes losses of texts of different length comparable?",
        ),
        Misconception(
            "mean over rows only",
            mean_over_rows,
            "You divide by the number of rows. Rows with more tokens then weigh more.",
            "The last step. How many predictions were scored in all?",
        ),
        Misconception(
            "sign forgotten",
            sign_forgotten,
            "Your loss is negative: training would push the right tokens down.",
            "The sign. Is the logarithm of a probability positive or negative?",
        ),
        Misconception(
            "probabilities without the logarithm",
            probabilities_without_log,
            "You average probabilities. Without the logarithm a hopeless prediction costs hardly more than a poor one.",
            "`picked`. Is it taken from probabilities or from log-probabilities?",
        ),
        Misconception(
            "raw logits",
            raw_logits,
            "You average raw logits. They are scores, and do not know how high the other tokens score.",
            "`picked`. Which tensor did you gather from?",
        ),
        Misconception(
            "a plain number",
            a_plain_number,
            "The value is right, but it is a plain Python number. No gradient flows back from it, so nothing learns.",
            "The value you return. What does `.item()` cut off?",
        ),
    ),
    remember="One slice loses its last entry, the other its first. Most broken training code has this wrong once.",
)

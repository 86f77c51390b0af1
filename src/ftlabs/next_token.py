"""Next-token basics, built by hand in lab 00: probabilities, loss, perplexity, greedy generation, top-k."""

import math
from collections.abc import Sequence

import torch


def next_token_probabilities(logits: torch.Tensor, temperature: float = 1.0) -> torch.Tensor:
    """How likely each token of the vocabulary is to come next.

    logits (batch, length, vocabulary), temperature > 0. Returns (batch, vocabulary), rows sum to 1: the softmax of the
    last position's logits divided by the temperature.
    """
    last = logits[:, -1]
    return torch.softmax(last / temperature, dim=-1)


def next_token_loss(logits: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
    """Mean surprise, in nats, at the tokens that really came: cross-entropy with the shift.

    logits (batch, length, vocabulary) are predictions made after each token; ids (batch, length) int64.
    Returns a scalar: the mean over batch x (length - 1) predictions of -log p(next token). The last position predicts
    a token that is not in the text, and the first token is predicted by nothing: neither counts.
    """
    predictions = torch.log_softmax(logits[:, :-1], dim=-1)
    targets = ids[:, 1:]
    return -predictions.gather(-1, targets.unsqueeze(-1)).mean()


def perplexity(losses: Sequence[float], counts: Sequence[int]) -> float:
    """Perplexity of several texts together: exp of the mean loss per token (Jelinek et al. 1977).

    losses: mean loss of each text, in nats per token; counts: the scored tokens of each text. Long texts weigh more,
    because every token counts once. Equals the vocabulary's size for a model that finds all tokens equally likely.
    """
    total = sum(loss * count for loss, count in zip(losses, counts, strict=True))
    return math.exp(total / sum(counts))


@torch.no_grad()
def generate_greedily(model: torch.nn.Module, ids: torch.Tensor, max_new_tokens: int, stop_id: int) -> torch.Tensor:
    """Continue a text with the most likely token, again and again.

    model(ids).logits (1, length, vocabulary); ids (1, length) int64. Returns (1, length + n) with n <= max_new_tokens:
    the prompt and the new tokens. Ends early, right after stop_id was generated; it is kept.
    """
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmax(dim=-1, keepdim=True)
        ids = torch.cat([ids, token], dim=-1)
        if token.item() == stop_id:
            break
    return ids


def keep_top_k(probabilities: torch.Tensor, k: int) -> torch.Tensor:
    """Only the k most likely tokens of each row stay possible (Fan et al. 2018, section 5.4).

    probabilities (batch, vocabulary), rows sum to 1; 1 <= k <= vocabulary. Returns the same shape: the others are 0,
    and each row sums to 1 again. The input stays as it is.
    """
    smallest_kept = probabilities.topk(k, dim=-1).values[:, -1:]
    kept = torch.where(probabilities >= smallest_kept, probabilities, 0.0)
    return kept / kept.sum(dim=-1, keepdim=True)

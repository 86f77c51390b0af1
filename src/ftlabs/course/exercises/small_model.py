"""A causal language model that runs in microseconds, for checks of code that calls or trains a model."""

from dataclasses import dataclass
from functools import lru_cache

import torch

from ftlabs.chat import IGNORED

VOCABULARY = 13


@dataclass(frozen=True)
class Prediction:
    """What a transformers model gives back, without its cost: read by name, by key or by place."""

    logits: torch.Tensor
    past_key_values: torch.Tensor
    loss: torch.Tensor | None = None

    def __getitem__(self, key: str | int) -> torch.Tensor:
        if isinstance(key, str):
            return getattr(self, key)
        return [part for part in (self.loss, self.logits, self.past_key_values) if part is not None][key]


class SmallModel(torch.nn.Module):
    """A random causal model: each prediction depends on all tokens up to it.

    It is called as transformers' models are, past_key_values and labels included, but has no `generate`: that would
    be the answer. A token whose mask is 0 is not read. Padding on the right needs no mask, because nothing that is
    scored comes after it.
    """

    def __init__(self, seed: int) -> None:
        super().__init__()
        generator = torch.Generator().manual_seed(seed)
        self.table = torch.nn.Parameter(torch.randn(VOCABULARY, 24, generator=generator))
        self.head = torch.nn.Parameter(torch.randn(24, VOCABULARY, generator=generator))

    @property
    def device(self) -> torch.device:
        return self.table.device

    def forward(
        self,
        input_ids: torch.Tensor,
        attention_mask: torch.Tensor | None = None,
        past_key_values: torch.Tensor | None = None,
        labels: torch.Tensor | None = None,
        **_: object,
    ) -> Prediction:
        """input_ids, labels (batch, length) int64. Returns logits (batch, length, VOCABULARY), what was read so far,
        and with labels the loss: mean cross entropy, each label scored by the prediction before it, -100 left out."""
        vectors = self.table[input_ids]
        if attention_mask is not None:  # of the new tokens alone, or of those read before as well
            vectors = vectors * attention_mask[:, -input_ids.shape[1] :, None]
        read = torch.cumsum(vectors, dim=1)
        if past_key_values is not None:
            read = read + past_key_values
        logits = torch.sin(read) @ self.head
        return Prediction(logits, past_key_values=read[:, -1:], loss=None if labels is None else _loss(logits, labels))


def _loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.cross_entropy(
        logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten(), ignore_index=IGNORED
    )


@lru_cache(maxsize=64)
def small_model(seed: int) -> SmallModel:
    """A model to read from, made once for a seed. What trains one makes its own."""
    return SmallModel(seed).eval()

"""What exercises of several labs observe, or are compared with."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


def loss_and_gradient(loss: object, inputs: torch.Tensor) -> dict:
    """A loss, and the gradient that it sends back to the inputs: None where what was returned is no trainable loss."""
    trains = isinstance(loss, torch.Tensor) and loss.dim() == 0 and loss.requires_grad
    gradient = torch.autograd.grad(loss, inputs, allow_unused=True)[0] if trains else None
    return {"loss": loss, "gradient": gradient}


@lru_cache(maxsize=1)
def base_tokenizer() -> PreTrainedTokenizerBase:
    """The built-in model's tokenizer."""
    from transformers import AutoTokenizer

    from ftlabs import paths

    return AutoTokenizer.from_pretrained(paths.base_model())

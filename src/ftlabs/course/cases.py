"""Inputs for cases, from the generator that an exercise is given."""

import random

import torch


def normal(rng: random.Random, *shape: int, scale: float = 1.0, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    """A tensor of normal numbers with this standard deviation."""
    return (torch.randn(*shape, generator=_generator(rng)) * scale).to(dtype)


def integers(rng: random.Random, low: int, high: int, *shape: int) -> torch.Tensor:
    """A tensor of int64 from low up to, not including, high."""
    return torch.randint(low, high, shape, generator=_generator(rng))


def _generator(rng: random.Random) -> torch.Generator:
    return torch.Generator().manual_seed(rng.getrandbits(48))

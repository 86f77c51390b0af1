"""Four-bit weights, built by hand in lab 05: levels, blocks, packing, constants that are quantised themselves.

A block of weights is stored as codes (places in a short list of levels between -1 and 1) and one constant, its largest
absolute value. Codes and constants are those of bitsandbytes, which does the same in fast kernels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from ftlabs import models

if TYPE_CHECKING:
    from transformers import PreTrainedModel

BLOCK = 64  # weights that share a constant, as in Dettmers et al. (2023), section 3
SECOND_BLOCK = 256  # constants that share a second constant
NF4_OFFSET = 0.9677083  # halfway between 1 - 1/30 and 1 - 1/32
KINDS = ("int4", "FP4", "NF4", "NF4 + DQ")


def absmax_int4(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights as whole numbers from -7 to 7, and the scale that takes them back.

    weight: any shape, not all zero. Returns codes (int8, the weight's shape) and scale (a scalar tensor of the weight's
    dtype): the largest absolute weight gets the code 7 or -7, and codes * scale is each weight rounded to the nearest
    multiple of scale.
    """
    scale = weight.abs().max() / 7
    codes = torch.round(weight / scale).to(torch.int8)
    return codes, scale


def nf4_levels(offset: float = NF4_OFFSET) -> torch.Tensor:
    """The 16 levels of NF4, in rising order from -1 to 1, float32: quantiles of the normal distribution.

    Positive levels: the quantiles of 8 probabilities, evenly spaced from offset down to 1/2, which itself is left out;
    negative levels: the same with 7 probabilities, and the sign turned; a zero between them; all divided by the
    largest. This is how bitsandbytes makes them. Equation 4 of the paper (Dettmers et al. 2023) gives other numbers.
    """
    positive = _normal_quantile(torch.linspace(offset, 0.5, 9)[:-1])
    negative = -_normal_quantile(torch.linspace(offset, 0.5, 8)[:-1])
    levels = torch.cat([negative, torch.zeros(1), positive]).sort().values
    return levels / levels.max()


def _normal_quantile(probability: torch.Tensor) -> torch.Tensor:
    return torch.special.ndtri(probability.double()).float()


def fp4_levels() -> torch.Tensor:
    """The 16 levels of FP4 as bitsandbytes has it, by bit pattern: one bit sign, two exponent, one mantissa; float32.

    Not in order, and with two zeros: the eight patterns with the sign bit repeat the others below zero. Sort them for
    `quantize_blocks`.
    """
    positive = torch.tensor([0, 0.0625, 8, 12, 4, 6, 2, 3]) / 12
    return torch.cat([positive, -positive])


def int4_levels() -> torch.Tensor:
    """The levels of absmax int4, float32: 15 of them, evenly spaced from -1 to 1. The sixteenth pattern is not used."""
    return torch.arange(-7, 8) / 7


def dynamic_levels() -> torch.Tensor:
    """The 256 levels in which constants are stored, in rising order, float32 (dynamic trees, Dettmers 2016).

    Seven decades on either side of zero; each has twice as many levels as the one below it.
    """
    levels = [torch.tensor([0.0, 1.0])]
    for decade in range(7):
        edges = torch.linspace(0.1, 1, 2**decade + 1)
        middles = 10.0 ** (decade - 6) * (edges[:-1] + edges[1:]) / 2
        levels += [middles, -middles]
    return torch.cat(levels).sort().values


def quantize_blocks(
    weight: torch.Tensor, levels: torch.Tensor, block_size: int = BLOCK
) -> tuple[torch.Tensor, torch.Tensor]:
    """Each weight as the place of the nearest level, once its block is scaled to -1 ... 1.

    weight: any shape, as many numbers as whole blocks hold; blocks lie one after the other in the order of the flat
    weight. levels (n,), in rising order, n at most 256. Returns codes (blocks, block_size) uint8 and constants
    (blocks,): the largest absolute weight of each block. A block of zeros has the constant 0 and the code of the
    level 0.
    """
    blocks = weight.reshape(-1, block_size)
    constants = blocks.abs().amax(dim=1)
    divisors = constants.clamp(min=1e-30)  # a block of zeros has nothing to scale
    scaled = blocks / divisors.unsqueeze(1)
    middles = (levels[:-1] + levels[1:]) / 2  # what lies between the same two shares a level: no table of distances
    return torch.bucketize(scaled, middles).to(torch.uint8), constants


def dequantize_blocks(
    codes: torch.Tensor, constants: torch.Tensor, levels: torch.Tensor, shape: tuple[int, ...]
) -> torch.Tensor:
    """The weights that codes and constants stand for, in the shape that the weight had.

    codes (blocks, block_size) uint8; constants (blocks,); levels (n,). Returns `shape`, in the constants' dtype.
    """
    scaled = levels[codes.long()]
    return (scaled * constants.unsqueeze(1)).reshape(shape)


def pack_pairs(codes: torch.Tensor) -> torch.Tensor:
    """Two four-bit codes in each byte: the first of a pair in the upper half, the second in the lower.

    codes: uint8 from 0 to 15, any shape with an even number of them. Returns (half as many,) uint8.
    """
    pairs = codes.reshape(-1, 2)
    return pairs[:, 0] * 16 + pairs[:, 1]


def unpack_pairs(packed: torch.Tensor) -> torch.Tensor:
    """The codes that `pack_pairs` packed, in their order: packed (n,) uint8 -> (2n,) uint8."""
    return torch.stack([packed >> 4, packed & 15], dim=1).flatten()


def double_quantize(
    constants: torch.Tensor, levels: torch.Tensor, block_size: int = SECOND_BLOCK
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The constants of the blocks, quantised themselves: in 8 bits each (Dettmers et al. 2023, section 3).

    constants (n,), none negative; levels (256,). They are shifted by their mean first, since levels lie on both sides
    of zero. Returns codes (n,) uint8, the second constants (n / block_size rounded up,) and the mean, a scalar tensor.
    """
    mean = constants.mean()
    shifted = constants - mean
    full = torch.nn.functional.pad(shifted, (0, -len(shifted) % block_size))  # zeros change no block's constant
    codes, second = quantize_blocks(full, levels, block_size)
    return codes.flatten()[: len(constants)], second, mean


def double_dequantize(
    codes: torch.Tensor,
    second: torch.Tensor,
    mean: torch.Tensor,
    levels: torch.Tensor,
    block_size: int = SECOND_BLOCK,
) -> torch.Tensor:
    """The constants that `double_quantize` stored, up to rounding: codes (n,) uint8 -> (n,)."""
    return levels[codes.long()] * second.repeat_interleave(block_size)[: len(codes)] + mean


def bits_per_weight(block_size: int = BLOCK, second_block_size: int | None = None) -> float:
    """Bits that one weight takes in storage: its code of 4 bits, and its share of the constants.

    A block has one constant of 32 bits. With second_block_size (double quantisation) it has 8 bits, and each
    second_block_size of them share one constant of 32 bits.
    """
    if second_block_size is None:
        return 4 + 32 / block_size
    return 4 + 8 / block_size + 32 / (block_size * second_block_size)


LEVELS = {"int4": int4_levels, "FP4": fp4_levels, "NF4": nf4_levels, "NF4 + DQ": nf4_levels}


def rounded(weight: torch.Tensor, kind: str) -> torch.Tensor:
    """`weight` after a way there and back through four bits, in blocks of 64; kind: one of KINDS."""
    levels = LEVELS[kind]().sort().values.to(weight.device)
    codes, constants = quantize_blocks(weight, levels)
    if kind == "NF4 + DQ":
        second_levels = dynamic_levels().to(weight.device)
        constants = double_dequantize(*double_quantize(constants, second_levels), second_levels)
    return dequantize_blocks(codes, constants, levels, tuple(weight.shape))


def rounded_model(model: PreTrainedModel, kind: str) -> PreTrainedModel:
    """A copy whose linear layers hold what four bits would have kept of them, in float32; kind: one of KINDS.

    The output head stays as it is, as in bitsandbytes; so do embeddings and norms, which are no linear layers.
    """
    twin = models.fresh(model)
    with torch.no_grad():
        for name, module in twin.named_modules():
            if isinstance(module, torch.nn.Linear) and name != "lm_head":
                module.weight.copy_(rounded(module.weight, kind))
    return twin

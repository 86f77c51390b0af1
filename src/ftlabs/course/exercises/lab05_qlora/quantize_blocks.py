"""Exercise 2.2: a constant for each block, and the nearest level for each weight."""

import random
from collections.abc import Iterator

import numpy as np
import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab05_qlora.quantize_blocks_wrong import MISTAKES
from ftlabs.quantization import int4_levels, nf4_levels


def cases(rng: random.Random) -> Iterator[Case]:
    nf4, int4 = nf4_levels(), int4_levels()
    rows, size = rng.randint(5, 7), 4
    yield {"weight": normal(rng, rows, 2 * size, scale=1.5), "levels": nf4, "block_size": size}
    yield {"weight": normal(rng, 4, 9, scale=1.5), "levels": int4, "block_size": 6}  # blocks reach across rows
    one = normal(rng, 8, scale=1.5)
    one[2] = 0.02  # small enough to stay inside, whatever it is multiplied by
    yield {"weight": one, "levels": nf4, "block_size": 8}  # one block
    yield {"weight": normal(rng, 3, 128, scale=1.5), "levels": nf4}  # blocks of the usual size
    positive = normal(rng, rows, 6, scale=1.5).abs()
    positive[0, 1] = -0.2 * positive[0, 0]
    yield {"weight": positive, "levels": nf4, "block_size": 3}  # the largest in size is positive everywhere
    scaled = normal(rng, rows, 5).clamp(-0.95, 0.95)
    scaled[:, 2] = 1.0
    yield {"weight": scaled, "levels": nf4, "block_size": 5}  # all constants are 1
    square = normal(rng, 5, 5, scale=1.5)
    yield {"weight": square, "levels": int4, "block_size": 5}  # as many blocks as weights in each
    zeros = normal(rng, 3, 4, scale=1.5)
    zeros[1] = 0
    yield {"weight": zeros, "levels": nf4, "block_size": 4}  # a block of zeros


def oracle(weight, levels, block_size=64):
    """The nearest level found by scipy's search tree for nearest neighbours."""
    from scipy.spatial import KDTree

    blocks = weight.numpy().reshape(-1, block_size)
    constants = np.abs(blocks).max(axis=1)
    scaled = np.divide(blocks, constants[:, None], out=np.zeros_like(blocks), where=constants[:, None] > 0)
    _, places = KDTree(levels.numpy()[:, None]).query(scaled.reshape(-1, 1))
    return torch.from_numpy(places.reshape(blocks.shape).astype(np.uint8)), torch.from_numpy(constants)


def with_midpoints(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    constants = blocks.abs().amax(dim=1)
    scaled = blocks / constants.clamp(min=1e-30)[:, None]
    return torch.bucketize(scaled, (levels[1:] + levels[:-1]) / 2).to(torch.uint8), constants


def block_by_block(weight, levels, block_size=64):
    codes, constants = [], []
    for block in weight.flatten().split(block_size):
        largest = block.abs().max()
        scaled = block / largest if largest > 0 else block
        codes.append(torch.stack([(value - levels).abs().argmin() for value in scaled]))
        constants.append(largest)
    return torch.stack(codes).byte(), torch.stack(constants)


def with_levels_scaled_up(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    constants = torch.maximum(blocks.amax(1), -blocks.amin(1))
    own = constants[:, None, None] * levels  # each block's levels, instead of scaled weights
    own[constants == 0] = levels
    return torch.argmin((blocks.unsqueeze(2) - own) ** 2, dim=2).to(torch.uint8), constants


def with_cdist(weight, levels, block_size=64):
    blocks = weight.view(-1, block_size)
    constants = torch.linalg.vector_norm(blocks, ord=torch.inf, dim=1)
    scaled = torch.where(constants[:, None] > 0, blocks / constants[:, None], 0.0)
    codes = torch.cdist(scaled.reshape(-1, 1), levels[:, None]).argmin(dim=1)
    return codes.reshape(blocks.shape).to(torch.uint8), constants


QUANTIZE_BLOCKS = Exercise(
    lab="05_qlora",
    name="quantize_blocks",
    number="2.2",
    title="Blocks and codes",
    objective="Quantise weights in blocks, each with a constant of its own",
    minutes=5,
    difficulty=2,
    cases=cases,
    reference="ftlabs.quantization:quantize_blocks",
    oracle=oracle,
    accepts=(with_midpoints, block_by_block, with_levels_scaled_up, with_cdist),
    misconceptions=MISTAKES,
    forbids=("bitsandbytes.functional.quantize_4bit", "bitsandbytes.functional.quantize_blockwise"),
    remember="An outlier now spoils one block of 64 weights, and no longer the whole matrix.",
    equivalents=(
        Equivalent(
            "Codes and constants are stored and stay as they are: no gradient has to pass through them.",
            kind="detached",
        ),
        Equivalent(
            "A sum does not depend on the order of its two parts.",
            line="middles = (levels[:-1] + levels[1:]) / 2",
            becomes="middles = (levels[1:] + levels[:-1]) / 2",
        ),
        Equivalent(
            "What zeros are divided by does not matter, as long as it is not zero and less than every other constant.",
            line="divisors = constants.clamp(min=1e-30)",
            becomes="divisors = constants.clamp(min=2e-30)",
        ),
        Equivalent(
            "They differ for a block of zeros alone, by 1e-30, and what that is multiplied by is the level 0.",
            line="return (torch.bucketize(scaled, middles).to(torch.uint8), constants)",
            becomes="return (torch.bucketize(scaled, middles).to(torch.uint8), divisors)",
        ),
    ),
)

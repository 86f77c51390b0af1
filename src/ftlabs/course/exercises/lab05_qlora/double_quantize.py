"""Exercise 3.2: the constants, quantised themselves."""

import random
from collections.abc import Iterator
from typing import Any

import torch

from ftlabs import models
from ftlabs.course.cases import normal
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab05_qlora.double_quantize_wrong import MISTAKES
from ftlabs.course.exercises.observed import number
from ftlabs.quantization import dynamic_levels


def cases(rng: random.Random) -> Iterator[Case]:
    levels = dynamic_levels()

    def constants(count: int) -> torch.Tensor:
        return 3.0 + normal(rng, count, scale=0.8)

    yield {"constants": constants(21), "levels": levels, "block_size": 8}  # the last block is short
    yield {"constants": constants(24), "levels": levels, "block_size": 8}
    yield {"constants": constants(6), "levels": levels, "block_size": 6}  # one block
    yield {"constants": constants(64), "levels": levels, "block_size": 4}  # as many as a block of weights has
    yield {"constants": constants(300), "levels": levels}  # the usual size


def collect(candidate: Candidate, case: Case) -> Any:
    """Codes, second constants and the mean: as a plain number, whether it was one or a tensor without dimensions."""
    result = candidate(**case)
    return tuple(number(part) for part in result) if isinstance(result, tuple | list) else result


def oracle(constants, levels, block_size=256):
    """Block by block with bitsandbytes' operator, in float64: for float32 it takes a neighbour now and then."""
    with models.quiet():
        import bitsandbytes  # noqa: F401 - registers the operator

    mean = constants.mean()
    blocks = (constants - mean).double().split(block_size)
    quantized = [torch.ops.bitsandbytes.quantize_blockwise(block, levels, len(block)) for block in blocks]
    return torch.cat([codes for codes, _ in quantized]), torch.cat([second for _, second in quantized]), mean


def block_by_block(constants, levels, block_size=256):
    mean = torch.mean(constants)
    done = [quantize_one(block, levels) for block in (constants - mean).split(block_size)]
    return torch.cat([codes for codes, _ in done]), torch.stack([second for _, second in done]), mean


def quantize_one(block, levels):
    largest = block.abs().max()
    return (block[:, None] / largest - levels).abs().argmin(1).byte(), largest


def with_a_plain_mean(constants, levels, block_size=256):
    mean = sum(constants.tolist()) / len(constants)
    blocks = torch.nn.utils.rnn.pad_sequence((constants - mean).split(block_size), batch_first=True)
    second = blocks.abs().amax(1)
    codes = torch.bucketize(blocks / second[:, None], (levels[1:] + levels[:-1]) / 2)
    return codes.byte().flatten()[: len(constants)], second, mean


def with_the_second_constants_spread(constants, levels, block_size=256):
    mean = constants.sum() / constants.numel()
    shifted = constants.sub(mean)
    second = torch.stack([part.abs().max() for part in shifted.split(block_size)])
    spread = second.repeat_interleave(block_size)[: len(constants)]
    return (shifted / spread).unsqueeze(1).sub(levels).abs().argmin(-1).to(torch.uint8), second, mean


DOUBLE_QUANTIZE = Exercise(
    lab="05_qlora",
    name="double_quantize",
    number="3.2",
    title="Constants that are quantised themselves",
    objective="Quantise the constants of the blocks as well, and say how many bits that saves",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.quantization:double_quantize",
    oracle=oracle,
    accepts=(block_by_block, with_a_plain_mean, with_the_second_constants_spread),
    misconceptions=MISTAKES,
    uses={"quantize_blocks": "ftlabs.quantization:quantize_blocks"},
    remember="Constants are all positive. Without their mean they use both halves of the levels, below and above zero.",
    equivalents=(
        Equivalent(
            "Constants of frozen weights are stored and stay as they are: no gradient has to pass through them.",
            kind="detached",
        ),
    ),
)

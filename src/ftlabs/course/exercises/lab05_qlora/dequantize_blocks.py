"""Exercise 2.3: from codes and constants back to weights."""

import random
from collections.abc import Iterator

import numpy as np
import torch

from ftlabs.course.cases import integers, normal
from ftlabs.course.exercise import Case, Equivalent, Exercise
from ftlabs.course.exercises.lab05_qlora.dequantize_blocks_wrong import MISTAKES
from ftlabs.quantization import nf4_levels


def cases(rng: random.Random) -> Iterator[Case]:
    nf4 = nf4_levels()

    def case(blocks: int, size: int, shape: tuple[int, ...]) -> Case:
        codes = integers(rng, 0, 16, blocks, size).to(torch.uint8)
        return {"codes": codes, "constants": 0.5 + normal(rng, blocks).abs(), "levels": nf4, "shape": shape}

    yield case(6, 4, (3, 8))
    yield case(4, 6, (2, 3, 4))
    yield case(5, 5, (5, 5))  # as many blocks as weights in each; the shape is the blocks'
    yield case(1, 8, (8,))
    yield case(6, 4, (6, 4)) | {"constants": torch.ones(6)}
    yield case(3, 7, (7, 3)) | {"levels": torch.linspace(-1, 1, 16)}


def oracle(codes, constants, levels, shape):
    flat = np.take(levels.numpy(), codes.numpy().ravel()) * np.repeat(constants.numpy(), codes.shape[1])
    return torch.from_numpy(flat.reshape(shape))


def with_einsum(codes, constants, levels, shape):
    return torch.einsum("bs,b->bs", levels[codes.int()], constants).reshape(shape)


def with_a_diagonal_matrix(codes, constants, levels, shape):
    return (torch.diag(constants) @ levels.take(codes.long())).view(*shape)


def with_an_embedding(codes, constants, levels, shape):
    found = torch.nn.functional.embedding(codes.long(), levels[:, None])
    return torch.reshape(found[..., 0] * constants[:, None], shape)


def with_each_blocks_own_levels(codes, constants, levels, shape):
    return torch.gather(torch.outer(constants, levels), 1, codes.to(torch.int64)).reshape(shape)


def block_by_block(codes, constants, levels, shape):
    blocks = [
        constant * torch.stack([levels[int(code)] for code in block])
        for block, constant in zip(codes, constants, strict=True)
    ]
    return torch.cat(blocks).reshape(shape)


DEQUANTIZE_BLOCKS = Exercise(
    lab="05_qlora",
    name="dequantize_blocks",
    number="2.3",
    title="And back again",
    objective="Turn codes and constants back into weights",
    minutes=3,
    difficulty=1,
    cases=cases,
    reference="ftlabs.quantization:dequantize_blocks",
    oracle=oracle,
    accepts=(
        with_einsum,
        with_a_diagonal_matrix,
        with_an_embedding,
        with_each_blocks_own_levels,
        block_by_block,
    ),
    misconceptions=MISTAKES,
    forbids=("bitsandbytes.functional.dequantize_4bit", "bitsandbytes.functional.dequantize_blockwise"),
    remember="A four-bit layer does this in every forward pass: it stores codes, and computes with floats.",
    equivalents=(
        Equivalent(
            "Codes, constants and levels of a frozen weight are fixed: no gradient has to reach them.",
            kind="detached",
        ),
    ),
)

"""Wrong answers to exercise 2.2 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _nearest(scaled, levels):
    return (scaled.unsqueeze(-1) - levels).abs().argmin(dim=-1).to(torch.uint8)


def _quantized(blocks, constants, levels):
    return _nearest(blocks / constants.clamp(min=1e-30).unsqueeze(1), levels), constants


def _parts(weight, block_size):
    blocks = weight.reshape(-1, block_size)
    constants = blocks.abs().amax(dim=1)
    return blocks, constants, blocks / constants.clamp(min=1e-30).unsqueeze(1)


def largest_without_sign_lost(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    constants = blocks.amax(dim=1)
    return _nearest(blocks / torch.where(constants == 0, 1e-30, constants).unsqueeze(1), levels), constants


def one_constant(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    constant = blocks.abs().max()
    return _nearest(blocks / constant, levels), constant


def across_the_blocks(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    constants = blocks.abs().amax(dim=0)
    return _nearest(blocks / constants.clamp(min=1e-30), levels), constants


def dimension_kept(weight, levels, block_size=64):
    _, constants, scaled = _parts(weight, block_size)
    return _nearest(scaled, levels), constants.unsqueeze(1)


def codes_of_64_bits(weight, levels, block_size=64):
    _, constants, scaled = _parts(weight, block_size)
    return (scaled.unsqueeze(-1) - levels).abs().argmin(dim=-1), constants


def levels_instead_of_places(weight, levels, block_size=64):
    _, constants, scaled = _parts(weight, block_size)
    return levels[_nearest(scaled, levels).long()], constants


def rounded_up(weight, levels, block_size=64):
    _, constants, scaled = _parts(weight, block_size)
    return torch.bucketize(scaled, levels).to(torch.uint8), constants


def signed_distance(weight, levels, block_size=64):
    _, constants, scaled = _parts(weight, block_size)
    return (scaled.unsqueeze(-1) - levels).argmin(dim=-1).to(torch.uint8), constants


def farthest(weight, levels, block_size=64):
    _, constants, scaled = _parts(weight, block_size)
    return (scaled.unsqueeze(-1) - levels).abs().argmax(dim=-1).to(torch.uint8), constants


def not_scaled(weight, levels, block_size=64):
    blocks, constants, _ = _parts(weight, block_size)
    return _nearest(blocks, levels), constants


def multiplied(weight, levels, block_size=64):
    blocks, constants, _ = _parts(weight, block_size)
    return _nearest(blocks * constants.unsqueeze(1), levels), constants


def down_the_columns(weight, levels, block_size=64):
    _, constants, scaled = _parts(weight.T if weight.dim() == 2 else weight, block_size)
    return _nearest(scaled, levels), constants


def average_size(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    return _quantized(blocks, blocks.abs().mean(dim=1), levels)


def flat_codes(weight, levels, block_size=64):
    _, constants, scaled = _parts(weight, block_size)
    return _nearest(scaled, levels).flatten(), constants


def divided_by_zero(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    constants = blocks.abs().amax(dim=1)
    return _nearest(blocks / constants.unsqueeze(1), levels), constants


def not_below_one(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    constants = blocks.abs().amax(dim=1).clamp(min=1e-30)
    return _nearest(blocks / constants.unsqueeze(1), levels), torch.where(constants > 1e-30, constants, 1.0)


def constant_along_the_block(weight, levels, block_size=64):
    blocks = weight.reshape(-1, block_size)
    constants = blocks.abs().amax(dim=1)
    return _nearest(blocks / constants.clamp(min=1e-30), levels), constants


MISTAKES = (
    Misconception(
        "largest instead of largest in size",
        largest_without_sign_lost,
        "Your constant is the largest weight of a block, and a negative one that is larger in size leaves -1 to 1.",
        "`constants`. What counts as the largest weight when some are negative?",
    ),
    Misconception(
        "one constant for all",
        one_constant,
        "You have one constant for the whole weight, so one outlier makes the steps coarse everywhere.",
        "`constants`. How many of them should there be?",
    ),
    Misconception(
        "largest across the blocks",
        across_the_blocks,
        "You look for the largest weight across the blocks: at each place, over all of them.",
        "`constants`. Along which dimension do the weights of one block lie?",
    ),
    Misconception(
        "dimension kept",
        dimension_kept,
        "Your constants have a second dimension of length 1.",
        "`constants`. Which shape does the docstring promise?",
    ),
    Misconception(
        "codes of 64 bits",
        codes_of_64_bits,
        "Your codes are right, but each takes 64 bits: more than the weight had.",
        "`codes`. Which dtype comes out of argmin?",
    ),
    Misconception(
        "levels instead of places",
        levels_instead_of_places,
        "You return the levels themselves. A level is a float again; its place in the list needs four bits.",
        "`codes`. What is the difference between a level and its place?",
    ),
    Misconception(
        "rounded up",
        rounded_up,
        "You take the next level above each weight, also where the one below is nearer.",
        "`codes`. What lies halfway between two levels?",
    ),
    Misconception(
        "signed distance",
        signed_distance,
        "You look for the smallest difference, and the smallest is the most negative one: always the last level.",
        "The distances. What sign can a distance have?",
    ),
    Misconception(
        "the farthest level",
        farthest,
        "You take the level that is farthest from each weight.",
        "`codes`. Which distance should win?",
    ),
    Misconception(
        "not scaled",
        not_scaled,
        "You compare the weights with the levels as they are. Levels reach from -1 to 1, weights anywhere.",
        "`scaled`. What brings the largest weight of each block to 1 or -1?",
    ),
    Misconception(
        "multiplied by the constant",
        multiplied,
        "You multiply by the constant where it takes a division.",
        "`scaled`. What should the largest weight of a block become?",
    ),
    Misconception(
        "down the columns",
        down_the_columns,
        "Your blocks run down the columns. Those of the course and of bitsandbytes run along the rows.",
        "`blocks`. In which order does reshape walk through a matrix?",
    ),
    Misconception(
        "average size",
        average_size,
        "Your constant is the average size of a block, so all weights above it fall on the outermost levels.",
        "`constants`. Which weight of a block has to land on a level of 1 or -1?",
    ),
    Misconception(
        "flat codes",
        flat_codes,
        "Your codes are right, but lie in one long row.",
        "`codes`. Which shape does the docstring promise?",
    ),
    Misconception(
        "divided by zero",
        divided_by_zero,
        "In a block of zeros you divide zero by zero, and what follows is not a number.",
        "`scaled`. What does a block of zeros divide by?",
    ),
    Misconception(
        "a constant of one for zeros",
        not_below_one,
        "You give a block of zeros the constant 1. Its largest absolute value is 0, and that is what is stored.",
        "What you return. Is it the constant itself or what you divided by?",
    ),
    Misconception(
        "constants along the block",
        constant_along_the_block,
        "You divide the weights of each block by the constants of all blocks, one after the other.",
        "`scaled`. Which shape must the constants have, to serve one row each?",
    ),
)

"""Wrong answers to exercise 3.2 that people really give, and what to say to them."""

import torch
import torch.nn.functional as F

from ftlabs.course.exercise import Misconception
from ftlabs.quantization import nf4_levels, quantize_blocks


def _coded(values, levels, block_size):
    padded = F.pad(values, (0, -len(values) % block_size))
    codes, second = quantize_blocks(padded, levels, block_size)
    return codes.flatten()[: len(values)], second


def mean_left_in(constants, levels, block_size=256):
    return *_coded(constants, levels, block_size), constants.mean()


def mean_added(constants, levels, block_size=256):
    return *_coded(constants + constants.mean(), levels, block_size), constants.mean()


def divided_by_the_mean(constants, levels, block_size=256):
    return *_coded(constants / constants.mean(), levels, block_size), constants.mean()


def smallest_taken_off(constants, levels, block_size=256):
    return *_coded(constants - constants.min(), levels, block_size), constants.min()


def turned_round(constants, levels, block_size=256):
    return *_coded(constants.mean() - constants, levels, block_size), constants.mean()


def mean_of_each_block(constants, levels, block_size=256):
    parts = constants.split(block_size)
    shifted = torch.cat([part - part.mean() for part in parts])
    return *_coded(shifted, levels, block_size), torch.stack([part.mean() for part in parts])


def mean_of_the_padded(constants, levels, block_size=256):
    mean = F.pad(constants, (0, -len(constants) % block_size)).mean()
    return *_coded(constants - mean, levels, block_size), mean


def padding_kept(constants, levels, block_size=256):
    mean = constants.mean()
    padded = F.pad(constants - mean, (0, -len(constants) % block_size))
    codes, second = quantize_blocks(padded, levels, block_size)
    return codes.flatten(), second, mean


def in_blocks(constants, levels, block_size=256):
    mean = constants.mean()
    padded = F.pad(constants - mean, (0, -len(constants) % block_size))
    codes, second = quantize_blocks(padded, levels, block_size)
    return codes[: len(constants)], second, mean


def four_bits(constants, levels, block_size=256):
    mean = constants.mean()
    return *_coded(constants - mean, nf4_levels(), block_size), mean


def size_of_blocks_of_weights(constants, levels, block_size=256):
    mean = constants.mean()
    padded = F.pad(constants - mean, (0, -len(constants) % block_size))
    codes, second = quantize_blocks(padded, levels)
    return codes.flatten()[: len(constants)], second, mean


def signs_lost(constants, levels, block_size=256):
    mean = constants.mean()
    return *_coded((constants - mean).abs(), levels, block_size), mean


def mean_forgotten(constants, levels, block_size=256):
    return _coded(constants - constants.mean(), levels, block_size)


def mean_first(constants, levels, block_size=256):
    mean = constants.mean()
    codes, second = _coded(constants - mean, levels, block_size)
    return mean, codes, second


def second_of_the_unshifted(constants, levels, block_size=256):
    mean = constants.mean()
    codes, _ = _coded(constants - mean, levels, block_size)
    return codes, _coded(constants, levels, block_size)[1], mean


def mean_with_a_dimension(constants, levels, block_size=256):
    mean = constants.mean(dim=0, keepdim=True)
    return *_coded(constants - mean, levels, block_size), mean


MISTAKES = (
    Misconception(
        "mean left in",
        mean_left_in,
        "You quantise the constants with their mean still in them. All are positive, so half of the levels lie idle.",
        "`shifted`. On which sides of zero do the levels lie?",
    ),
    Misconception(
        "mean added",
        mean_added,
        "You add the mean, where it is to be taken off.",
        "`shifted`. Around which number should the shifted constants lie?",
    ),
    Misconception(
        "divided by the mean",
        divided_by_the_mean,
        "You divide by the mean. The constants are then near 1, and still all positive.",
        "`shifted`. Which operation moves numbers to both sides of zero?",
    ),
    Misconception(
        "the smallest taken off",
        smallest_taken_off,
        "You take off the smallest constant, so the shifted ones are still all positive.",
        "`mean`. Which number has some constants below it and some above?",
    ),
    Misconception(
        "turned round",
        turned_round,
        "You take the constants off the mean, so each comes back on the wrong side of it.",
        "`shifted`. Which sign should a constant above the mean have?",
    ),
    Misconception(
        "a mean for each block",
        mean_of_each_block,
        "You take a mean for each block, and each would have to be stored.",
        "`mean`. How many numbers of 32 bits may it cost?",
    ),
    Misconception(
        "mean with the padding",
        mean_of_the_padded,
        "The zeros that fill the last block count in your mean.",
        "The order of the lines. When is the mean taken, before or after the padding?",
    ),
    Misconception(
        "padding kept",
        padding_kept,
        "You keep the codes of the padding.",
        "The codes that you return. How many constants are there?",
    ),
    Misconception(
        "codes in blocks",
        in_blocks,
        "Your codes still stand in blocks; the docstring asks for one row of them.",
        "The codes that you return. Which shape do the constants have?",
    ),
    Misconception(
        "four bits",
        four_bits,
        "You quantise the constants with the sixteen levels of NF4. They get eight bits and levels of their own.",
        "The call of `quantize_blocks`. Which levels does it use?",
    ),
    Misconception(
        "blocks of 64",
        size_of_blocks_of_weights,
        "Your blocks have 64 constants, whatever `block_size` says.",
        "The call of `quantize_blocks`. What does it assume when nobody tells it the size?",
    ),
    Misconception(
        "signs lost",
        signs_lost,
        "You quantise how far a constant is from the mean, and lose on which side.",
        "`shifted`. What tells a constant above the mean from one below?",
    ),
    Misconception(
        "mean not returned",
        mean_forgotten,
        "You return codes and second constants alone. Without the mean nobody can take them back.",
        "What you return. What was taken off before quantising?",
    ),
    Misconception(
        "mean first",
        mean_first,
        "You return the right things in another order.",
        "What you return. In which order does the docstring name them?",
    ),
    Misconception(
        "second constants of the unshifted",
        second_of_the_unshifted,
        "Your second constants are the largest of the constants as they were, with their mean.",
        "The second constants. Which numbers were quantised with them?",
    ),
    Misconception(
        "mean with a dimension",
        mean_with_a_dimension,
        "Your mean is right, but stands in a tensor with a dimension of length 1.",
        "`mean`. Which shape does the docstring promise?",
    ),
)

"""Wrong answers to exercise 2.3 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception


def codes_for_levels(codes, constants, levels, shape):
    return (codes * constants.unsqueeze(1)).reshape(shape)


def constants_forgotten(codes, constants, levels, shape):
    return levels[codes.long()].reshape(shape)


def constants_along_the_block(codes, constants, levels, shape):
    return (levels[codes.long()] * constants).reshape(shape)


def blocks_left(codes, constants, levels, shape):
    return levels[codes.long()] * constants.unsqueeze(1)


def flat(codes, constants, levels, shape):
    return (levels[codes.long()] * constants.unsqueeze(1)).flatten()


def divided(codes, constants, levels, shape):
    return (levels[codes.long()] / constants.unsqueeze(1)).reshape(shape)


def codes_as_a_mask(codes, constants, levels, shape):
    return (levels[codes.bool()] * constants.unsqueeze(1)).reshape(shape)  # what torch makes of uint8 as an index


def whole_numbers(codes, constants, levels, shape):
    return ((codes.float() - 7) / 7 * constants.unsqueeze(1)).reshape(shape)


def one_constant(codes, constants, levels, shape):
    return (levels[codes.long()] * constants.max()).reshape(shape)


def read_down_the_columns(codes, constants, levels, shape):
    return (levels[codes.long()] * constants.unsqueeze(1)).T.reshape(shape)


def repeated_in_turn(codes, constants, levels, shape):
    flat_levels = levels[codes.long()].flatten()
    return (flat_levels * constants.repeat(codes.shape[1])).reshape(shape)


def size_without_sign(codes, constants, levels, shape):
    return (levels.abs()[codes.long()] * constants.unsqueeze(1)).reshape(shape)


def added(codes, constants, levels, shape):
    return (levels[codes.long()] + constants.unsqueeze(1)).reshape(shape)


MISTAKES = (
    Misconception(
        "codes taken for levels",
        codes_for_levels,
        "You multiply the codes themselves. A code is a place in the list of levels, and no level yet.",
        "`scaled`. What stands at place 7 of the list?",
    ),
    Misconception(
        "constants forgotten",
        constants_forgotten,
        "You return the levels, between -1 and 1. The constants take them back to the size that the weights had.",
        "What you return. How large was the largest weight of each block?",
    ),
    Misconception(
        "constants along the block",
        constants_along_the_block,
        "You multiply the weights of each block by the constants of all blocks, one after the other.",
        "The product. Which shape must the constants have, to serve one row each?",
    ),
    Misconception(
        "left in blocks",
        blocks_left,
        "Your weights are right, but still in blocks.",
        "What you return. Which shape did the weight have?",
    ),
    Misconception(
        "left flat",
        flat,
        "Your weights are right, but lie in one long row.",
        "What you return. Which argument says what shape is wanted?",
    ),
    Misconception(
        "divided by the constants",
        divided,
        "You divide by the constants once more. They were divided by on the way here.",
        "The constants. Which operation undoes a division?",
    ),
    Misconception(
        "codes taken for a mask",
        codes_as_a_mask,
        "As an index, whole numbers of 8 bits without a sign count as a mask: torch reads them as yes and no.",
        "`scaled`. Which dtype does torch take for places?",
    ),
    Misconception(
        "read as whole numbers",
        whole_numbers,
        "You read the codes as evenly spaced whole numbers, as in exercise 1.1. These levels stand in a list.",
        "`scaled`. Is the distance between two levels the same everywhere?",
    ),
    Misconception(
        "one constant for all",
        one_constant,
        "You multiply all blocks by the same constant.",
        "The constants. How many of them are there?",
    ),
    Misconception(
        "blocks read down the columns",
        read_down_the_columns,
        "You turn the blocks over before you reshape, so the weights come in another order.",
        "The last step. In which order were the blocks cut?",
    ),
    Misconception(
        "constants in turn",
        repeated_in_turn,
        "Each weight gets the next constant in turn, where all weights of a block share one.",
        "The repeated constants. Do the same ones stand next to each other?",
    ),
    Misconception(
        "signs lost",
        size_without_sign,
        "All your weights are positive: the sign of the levels is lost.",
        "`scaled`. Which part of the weight knows the sign, level or constant?",
    ),
    Misconception(
        "constants added",
        added,
        "You add the constants to the levels. They stretch the levels and do not shift them.",
        "The last operation. What becomes of the level 0?",
    ),
)

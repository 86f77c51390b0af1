"""Wrong answers to exercise 3.3 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception


def _bits(block_size, second_block_size, *, code=4, constant=32, small=8, second=32):
    if second_block_size is None:
        return code + constant / block_size
    return code + small / block_size + second / (block_size * second_block_size)


def code_forgotten(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, code=0)


def constants_of_sixteen_bits(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, constant=16, second=16)


def constants_in_bytes(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, constant=4, small=1, second=4)


def second_not_shared_by_blocks(block_size=64, second_block_size=None):
    if second_block_size is None:
        return 4 + 32 / block_size
    return 4 + 8 / block_size + 32 / second_block_size


def second_forgotten(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, second=0)


def first_forgotten(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, small=0)


def first_kept_in_full(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, small=32)


def on_top_of_the_first(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, small=40)


def double_quantization_ignored(block_size=64, second_block_size=None):
    return 4 + 32 / block_size


def constants_of_four_bits(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, small=4)


def in_bytes(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size) / 8


def whole_division(block_size=64, second_block_size=None):
    if second_block_size is None:
        return 4 + 32 // block_size
    return 4 + 8 // block_size + 32 // (block_size * second_block_size)


def of_a_whole_block(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size) * block_size


def codes_of_a_byte(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, code=8)


def codes_alone(block_size=64, second_block_size=None):
    return 4.0


def codes_alone_once_doubled(block_size=64, second_block_size=None):
    return 4 + 32 / block_size if second_block_size is None else 4.0


def one_kind_of_block(block_size=64, second_block_size=None):
    return 4 + 32 / (second_block_size or block_size)


def times_the_size(block_size=64, second_block_size=None):
    return 4 + 32 * block_size if second_block_size is None else _bits(block_size, second_block_size)


def sizes_added(block_size=64, second_block_size=None):
    if second_block_size is None:
        return 4 + 32 / block_size
    return 4 + 8 / block_size + 32 / (block_size + second_block_size)


def bits_exchanged(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, small=32, second=8)


def second_for_each_block(block_size=64, second_block_size=None):
    return _bits(block_size, second_block_size, small=40, second=0)


MISTAKES = (
    Misconception(
        "codes forgotten",
        code_forgotten,
        "You count the constants alone. The weight's own code is missing.",
        "The sum. What does a weight store besides its share of the constants?",
    ),
    Misconception(
        "constants of 16 bits",
        constants_of_sixteen_bits,
        "You count 16 bits for a constant that is stored as a float of 32.",
        "The numerators. How many bits does a float32 have?",
    ),
    Misconception(
        "constants in bytes",
        constants_in_bytes,
        "You count the codes in bits and the constants in bytes.",
        "The numerators. Are 4 bytes of a float32 the same as 4 bits of a code?",
    ),
    Misconception(
        "second constant not shared by all",
        second_not_shared_by_blocks,
        "You share a second constant among as many weights as it has blocks.",
        "The last term. How many weights stand behind one second constant?",
    ),
    Misconception(
        "second constants forgotten",
        second_forgotten,
        "You leave out the second constants. They are few, but they are there.",
        "The case with double quantisation. What do the constants of 8 bits need to be read?",
    ),
    Misconception(
        "first constants forgotten",
        first_forgotten,
        "With double quantisation you count the second constants alone. The first ones have not gone away.",
        "The case with double quantisation. How many bits does each block still store?",
    ),
    Misconception(
        "first constants in full",
        first_kept_in_full,
        "With double quantisation you still count 32 bits for the constant of each block.",
        "The case with double quantisation. How many bits do 256 levels need?",
    ),
    Misconception(
        "both kinds of constants",
        on_top_of_the_first,
        "You add the constants of 8 bits to those of 32. They take their place.",
        "The case with double quantisation. Is the old constant of a block kept?",
    ),
    Misconception(
        "double quantisation ignored",
        double_quantization_ignored,
        "Your result does not depend on `second_block_size`.",
        "The last line. What changes when constants are quantised themselves?",
    ),
    Misconception(
        "constants of four bits",
        constants_of_four_bits,
        "With double quantisation you count 4 bits for the constant of a block. It has 256 levels.",
        "The case with double quantisation. How many bits tell 256 levels apart?",
    ),
    Misconception(
        "in bytes",
        in_bytes,
        "Your result is right in bytes. Bits are wanted.",
        "What you return. Which unit does the docstring name?",
    ),
    Misconception(
        "whole division",
        whole_division,
        "You divide without a remainder, so whatever is less than a bit disappears.",
        "The division signs. What is 32 // 64?",
    ),
    Misconception(
        "of a whole block",
        of_a_whole_block,
        "You count the bits of a whole block.",
        "What you return. How many weights share these bits?",
    ),
    Misconception(
        "a byte for each code",
        codes_of_a_byte,
        "You count a byte for each code. Two of them share one.",
        "The first term. How many bits has a code after packing?",
    ),
    Misconception(
        "multiplied by the size",
        times_the_size,
        "You multiply by the size of a block, as if every weight had that many constants.",
        "The case without double quantisation. Does a larger block cost more or less for each weight?",
    ),
    Misconception(
        "codes alone",
        codes_alone,
        "You count the code alone. Without the constant of its block nobody can read it.",
        "The sum. Which number does a block store besides its codes?",
    ),
    Misconception(
        "no constants with double quantisation",
        codes_alone_once_doubled,
        "With double quantisation you count no constants at all. They become smaller and do not vanish.",
        "The case with double quantisation. Which two kinds of constants are stored?",
    ),
    Misconception(
        "second size taken for the size of a block",
        one_kind_of_block,
        "With double quantisation you count one constant of 32 bits for `second_block_size` weights.",
        "The case with double quantisation. What are there `second_block_size` of: weights or constants?",
    ),
    Misconception(
        "sizes added",
        sizes_added,
        "You add the two sizes to find how many weights share a second constant.",
        "The last term. How many weights are in three blocks of 64?",
    ),
    Misconception(
        "bits exchanged",
        bits_exchanged,
        "You count 32 bits for the constant of a block and 8 for a second constant: it is the other way round.",
        "The case with double quantisation. Which of the constants are the quantised ones?",
    ),
    Misconception(
        "a second constant for each block",
        second_for_each_block,
        "You count a second constant for every block.",
        "The last term. How many blocks share one second constant?",
    ),
)

"""Wrong answers to exercise 3.1 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception


def _pairs(codes):
    return codes.reshape(-1, 2)


def halves_swapped(codes):
    return _pairs(codes)[:, 1] * 16 + _pairs(codes)[:, 0]


def first_half_with_second_half(codes):
    flat = codes.flatten()
    half = len(flat) // 2
    return flat[:half] * 16 + flat[half:]


def shifted_by_eight(codes):
    return (_pairs(codes)[:, 0] << 8) | _pairs(codes)[:, 1]


def times_fifteen(codes):
    return _pairs(codes)[:, 0] * 15 + _pairs(codes)[:, 1]


def times_ten(codes):
    return _pairs(codes)[:, 0] * 10 + _pairs(codes)[:, 1]


def not_shifted(codes):
    return _pairs(codes)[:, 0] + _pairs(codes)[:, 1]


def four_times(codes):
    return _pairs(codes)[:, 0] * 4 + _pairs(codes)[:, 1]


def in_64_bits(codes):
    return _pairs(codes).long()[:, 0] * 16 + _pairs(codes).long()[:, 1]


def as_a_column(codes):
    return (_pairs(codes)[:, 0] * 16 + _pairs(codes)[:, 1]).unsqueeze(1)


def bits_of_both(codes):
    return (_pairs(codes)[:, 0] << 4) & _pairs(codes)[:, 1]


def second_lost(codes):
    return _pairs(codes)[:, 0] * 16


def a_byte_each(codes):
    return codes.flatten() * 16


def rows_paired(codes):
    if codes.dim() == 1 or codes.shape[0] % 2:
        return _pairs(codes)[:, 0] * 16 + _pairs(codes)[:, 1]
    return (codes[::2] * 16 + codes[1::2]).flatten()


def shape_kept(codes):
    packed = _pairs(codes)[:, 0] * 16 + _pairs(codes)[:, 1]
    return packed.reshape(*codes.shape[:-1], -1)


MISTAKES = (
    Misconception(
        "halves swapped",
        halves_swapped,
        "The first code of a pair lies in the lower half of your byte. bitsandbytes has it in the upper.",
        "The factor 16. Which of the two codes does it belong to?",
    ),
    Misconception(
        "halves of the list paired",
        first_half_with_second_half,
        "You pair the first half of the list with the second. Neighbours belong together.",
        "The pairs. Which code follows the first one?",
    ),
    Misconception(
        "first code lost",
        shifted_by_eight,
        "Your byte holds the second code alone. A shift by eight bits, for one, pushes the first out of the byte.",
        "The first code. By how many bits must it move to make room for the second?",
    ),
    Misconception(
        "times fifteen",
        times_fifteen,
        "You multiply by 15, so 1 and 0 give the same byte as 0 and 15.",
        "The factor. How many different codes can the lower half hold?",
    ),
    Misconception(
        "times ten",
        times_ten,
        "You multiply by 10, so 1 and 0 give the same byte as 0 and 10.",
        "The factor. Up to which number do the codes go?",
    ),
    Misconception(
        "not shifted",
        not_shifted,
        "You add the two codes, and nobody can tell them apart afterwards.",
        "The first code. Where in the byte should its four bits lie?",
    ),
    Misconception(
        "times four",
        four_times,
        "You multiply by 4: that is a shift of two bits, and the codes overlap.",
        "The factor. Which power of two shifts by four bits?",
    ),
    Misconception(
        "in 64 bits",
        in_64_bits,
        "Your numbers are right, but each takes 64 bits, so nothing is saved.",
        "What you return. Which dtype is a byte?",
    ),
    Misconception(
        "as a column",
        as_a_column,
        "Your bytes are right, but stand in a column with a second dimension.",
        "What you return. Which shape does the docstring promise?",
    ),
    Misconception(
        "bits that both have",
        bits_of_both,
        "You keep the bits that both numbers have, and after the shift they have none in common.",
        "The operator. Which one keeps the bits of either?",
    ),
    Misconception(
        "second code lost",
        second_lost,
        "Your byte holds the first code alone.",
        "The lower half of the byte. What should lie there?",
    ),
    Misconception(
        "a byte for each code",
        a_byte_each,
        "You return as many bytes as there are codes, so nothing is saved.",
        "The pairs. How many bytes do two codes need?",
    ),
    Misconception(
        "rows paired",
        rows_paired,
        "You pair a row with the row below it. Neighbours in a row belong together.",
        "The pairs. Along which dimension do neighbours lie?",
    ),
    Misconception(
        "shape kept",
        shape_kept,
        "Your bytes are right, but still stand in rows.",
        "What you return. How many dimensions does the docstring promise?",
    ),
)

"""Wrong answers to exercise 1.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _coded(weight, scale):
    return torch.round(weight / scale).to(torch.int8), scale


def largest_without_sign_lost(weight):
    return _coded(weight, weight.max() / 7)


def scaled_to_eight(weight):
    return _coded(weight, weight.abs().max() / 8)


def not_divided_by_seven(weight):
    return _coded(weight, weight.abs().max())


def all_fifteen_on_one_side(weight):
    return _coded(weight, weight.abs().max() / 15)


def spread_over_the_range(weight):
    return _coded(weight, (weight.max() - weight.min()) / 15)


def multiplied(weight):
    scale = weight.abs().max() / 7
    return torch.round(weight * scale).to(torch.int8), scale


def cut_off(weight):
    scale = weight.abs().max() / 7
    return (weight / scale).to(torch.int8), scale


def rounded_down(weight):
    scale = weight.abs().max() / 7
    return torch.floor(weight / scale).to(torch.int8), scale


def codes_as_floats(weight):
    scale = weight.abs().max() / 7
    return torch.round(weight / scale), scale


def wide_whole_numbers(weight):
    scale = weight.abs().max() / 7
    return torch.round(weight / scale).long(), scale


def weights_instead_of_codes(weight):
    scale = weight.abs().max() / 7
    return torch.round(weight / scale) * scale, scale


def scale_upside_down(weight):
    scale = weight.abs().max() / 7
    return torch.round(weight / scale).to(torch.int8), 1 / scale


def one_scale_per_row(weight):
    scale = weight.abs().amax(dim=-1, keepdim=True) / 7
    return torch.round(weight / scale).to(torch.int8), scale


def only_codes(weight):
    return torch.round(weight / (weight.abs().max() / 7)).to(torch.int8)


def mean_size(weight):
    return _coded(weight, weight.abs().mean() / 7)


def rounded_up(weight):
    scale = weight.abs().max() / 7
    return torch.ceil(weight / scale).to(torch.int8), scale


def scale_with_a_dimension(weight):
    codes, scale = _coded(weight, weight.abs().max() / 7)
    return codes, scale.reshape(1)


def scale_first(weight):
    codes, scale = _coded(weight, weight.abs().max() / 7)
    return scale, codes


MISTAKES = (
    Misconception(
        "largest instead of largest in size",
        largest_without_sign_lost,
        "Your scale comes from the largest weight, and a negative one that is larger in size gets a code beyond -7.",
        "`scale`. What counts as the largest weight when some are negative?",
    ),
    Misconception(
        "scaled to eight",
        scaled_to_eight,
        "Your largest code is 8. Four bits with a sign reach from -8 to 7, and the code is to be even on both sides.",
        "`scale`. Which code shall the largest weight get?",
    ),
    Misconception(
        "not divided by seven",
        not_divided_by_seven,
        "Your codes are only -1, 0 and 1: the largest weight is one step away from zero.",
        "`scale`. How many steps lie between zero and the largest weight?",
    ),
    Misconception(
        "fifteen steps on each side",
        all_fifteen_on_one_side,
        "Your codes reach from -15 to 15, which needs five bits.",
        "`scale`. How many whole numbers do the codes have on each side of zero?",
    ),
    Misconception(
        "range from smallest to largest",
        spread_over_the_range,
        "You spread the steps over the range between smallest and largest weight, so the codes leave -7 to 7.",
        "`scale`. Which distance from zero shall become the code 7?",
    ),
    Misconception(
        "multiplied",
        multiplied,
        "You multiply by the scale where it takes a division, so the weights only become smaller.",
        "`codes`. How many steps of size `scale` does a weight hold?",
    ),
    Misconception(
        "cut off instead of rounded",
        cut_off,
        "You cut off the part behind the point, so every weight moves towards zero, by up to a whole step.",
        "`codes`. Which whole number is nearest to 2.9?",
    ),
    Misconception(
        "rounded down",
        rounded_down,
        "You round down, so every weight moves in the same direction.",
        "`codes`. Which whole number is nearest to 2.9?",
    ),
    Misconception(
        "codes as floats",
        codes_as_floats,
        "Your codes are whole numbers stored as floats: they take as many bytes as the weights did.",
        "`codes`. Which dtype does the docstring ask for?",
    ),
    Misconception(
        "64-bit codes",
        wide_whole_numbers,
        "Your codes are whole numbers of 64 bits each: they take more bytes than the weights did.",
        "`codes`. How many bits does a number from -7 to 7 need?",
    ),
    Misconception(
        "weights instead of codes",
        weights_instead_of_codes,
        "You return the rounded weights. The codes are what is stored, before they are taken back.",
        "`codes`. Are they multiplied by the scale already when they are stored?",
    ),
    Misconception(
        "scale upside down",
        scale_upside_down,
        "Your codes are right, but your scale is one over what takes them back.",
        "`scale`. What does a code have to be multiplied by to give the weight?",
    ),
    Misconception(
        "a scale for each row",
        one_scale_per_row,
        "You take a scale for each row. Here one scale serves the whole weight; blocks come in the next section.",
        "`scale`. Over which dimensions is the largest weight looked for?",
    ),
    Misconception(
        "no scale returned",
        only_codes,
        "You return the codes alone, and nobody can take them back to weights.",
        "What you return. What does a code need to become a weight again?",
    ),
    Misconception(
        "average instead of largest",
        mean_size,
        "Your scale comes from the average size, so the larger weights get codes beyond 7.",
        "`scale`. Which weight shall get the largest code?",
    ),
    Misconception(
        "rounded up",
        rounded_up,
        "You round up, so every weight moves towards the larger side.",
        "`codes`. Which whole number is nearest to 2.1?",
    ),
    Misconception(
        "a scale with a dimension",
        scale_with_a_dimension,
        "Your scale is right, but stands in a tensor with a dimension of length 1.",
        "`scale`. Which shape does the docstring promise?",
    ),
    Misconception(
        "scale first",
        scale_first,
        "You return the scale first and the codes second.",
        "What you return. In which order does the docstring name the two?",
    ),
)

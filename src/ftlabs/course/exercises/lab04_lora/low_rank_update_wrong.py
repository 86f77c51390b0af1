"""Wrong answers to exercise 1.1 that people really give, and what to say to them."""

import math

import torch

from ftlabs.course.exercise import Misconception


def _product(x, a, b):
    return x @ a.T @ b.T


def scale_forgotten(x, a, b, alpha):
    return _product(x, a, b)


def not_divided_by_the_rank(x, a, b, alpha):
    return alpha * _product(x, a, b)


def scale_upside_down(x, a, b, alpha):
    return a.shape[0] / alpha * _product(x, a, b)


def root_of_the_rank(x, a, b, alpha):
    return alpha / math.sqrt(a.shape[0]) * _product(x, a, b)


def whole_numbers(x, a, b, alpha):
    return (alpha // a.shape[0]) * _product(x, a, b)


def divided_by_the_width(x, a, b, alpha):
    return alpha / a.shape[1] * _product(x, a, b)


def divided_by_the_output_width(x, a, b, alpha):
    return alpha / b.shape[0] * _product(x, a, b)


def b_first(x, a, b, alpha):
    return alpha / a.shape[0] * (x @ b.T @ a.T)


def not_transposed(x, a, b, alpha):
    return alpha / a.shape[0] * (x @ a @ b)


def only_a_transposed(x, a, b, alpha):
    return alpha / a.shape[0] * (x @ a.T @ b)


def a_alone(x, a, b, alpha):
    return alpha / a.shape[0] * (x @ a.T)


def with_an_activation(x, a, b, alpha):
    return alpha / a.shape[0] * (torch.relu(x @ a.T) @ b.T)


def scaled_twice(x, a, b, alpha):
    scale = alpha / a.shape[0]
    return scale * ((scale * (x @ a.T)) @ b.T)


def cut_off(x, a, b, alpha):
    return (alpha / a.shape[0] * _product(x, a, b)).detach()


def x_detached(x, a, b, alpha):
    return alpha / a.shape[0] * _product(x.detach(), a, b)


MISTAKES = (
    Misconception(
        "scale forgotten",
        scale_forgotten,
        "Your update has no scale: `alpha` plays no part in it.",
        "The value you return. By which number is the product multiplied?",
    ),
    Misconception(
        "not divided by the rank",
        not_divided_by_the_rank,
        "You multiply by `alpha` alone, so your update grows with the rank, and so does the right learning rate.",
        "The scale. What does the docstring call its denominator?",
    ),
    Misconception(
        "scale upside down",
        scale_upside_down,
        "Your scale is the rank over alpha: turning `alpha` up turns the update down.",
        "The scale. Which of the two numbers stands above the line?",
    ),
    Misconception(
        "root of the rank",
        root_of_the_rank,
        "You divide by the square root of the rank. That is rsLoRA, a later variant; here it is the rank itself.",
        "The scale. What does the docstring call its denominator?",
    ),
    Misconception(
        "whole-number division",
        whole_numbers,
        "Your scale is rounded down to a whole number; with `alpha` below the rank the update is zero.",
        "The division. Which of Python's two division signs keeps what comes after the point?",
    ),
    Misconception(
        "divided by the input width",
        divided_by_the_width,
        "You divide by the width of the input, because the rank was read off the wrong side of `a`.",
        "`rank`. Which of the two sizes of `a` is the small one?",
    ),
    Misconception(
        "divided by the output width",
        divided_by_the_output_width,
        "You divide by the width of the output, because the rank was read off the wrong side of `b`.",
        "`rank`. Which of the two sizes of `b` is the small one?",
    ),
    Misconception(
        "b before a",
        b_first,
        "Your input goes through `b` first. It fits only when all sizes are equal, and then it is another update.",
        "`inner`. Which of the two matrices has a side of the input's width?",
    ),
    Misconception(
        "neither transposed",
        not_transposed,
        "You multiply with `a` and `b` as they are stored, as (out, in), so the input meets their wrong side.",
        "The two products. Which size of `a` must meet the last size of `x`?",
    ),
    Misconception(
        "only a transposed",
        only_a_transposed,
        "Your first product is right; in the second one the inner values meet the wrong side of `b`.",
        "The second product. Which size of `b` must meet the rank?",
    ),
    Misconception(
        "a alone",
        a_alone,
        "You stop after the first product: the result has the rank as its width, and not the layer's.",
        "The value you return. Which matrix brings the width back up?",
    ),
    Misconception(
        "an activation in between",
        with_an_activation,
        "You put a nonlinear function between the two products. Such an update cannot be merged into a weight.",
        "`inner`. Is anything to happen to it before the second product?",
    ),
    Misconception(
        "scaled twice",
        scaled_twice,
        "The scale is applied to both products, so it counts squared.",
        "The two products. How often does the scale occur in the equation?",
    ),
    Misconception(
        "cut off from the gradient",
        cut_off,
        "The value is right, but it is cut off from `a` and `b`: no gradient reaches them, so nothing learns.",
        "Each step up to the result. Which one leaves the path of the gradient?",
    ),
    Misconception(
        "input cut off",
        x_detached,
        "The gradient reaches `a` and `b`, but not `x`: layers below learn nothing through the update.",
        "`inner`. Is `x` itself in it, or a copy without a history?",
    ),
)

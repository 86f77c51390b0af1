"""Wrong answers to exercise 2.3 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception


def whole_matrices(shapes, rank, layers):
    return layers * sum(d_in * d_out for d_in, d_out in shapes)


def whole_matrices_times_rank(shapes, rank, layers):
    return layers * sum(rank * d_in * d_out for d_in, d_out in shapes)


def one_layer(shapes, rank, layers):
    return sum(rank * (d_in + d_out) for d_in, d_out in shapes)


def rank_forgotten(shapes, rank, layers):
    return layers * sum(d_in + d_out for d_in, d_out in shapes)


def a_alone(shapes, rank, layers):
    return layers * sum(rank * d_in for d_in, _ in shapes)


def b_alone(shapes, rank, layers):
    return layers * sum(rank * d_out for _, d_out in shapes)


def as_if_square(shapes, rank, layers):
    return layers * sum(2 * rank * d_in for d_in, _ in shapes)


def bracket_forgotten(shapes, rank, layers):
    return layers * sum(rank * d_in + d_out for d_in, d_out in shapes)


def first_matrix_alone(shapes, rank, layers):
    d_in, d_out = shapes[0]
    return layers * rank * (d_in + d_out)


def with_the_frozen_ones(shapes, rank, layers):
    return layers * sum(rank * (d_in + d_out) + d_in * d_out for d_in, d_out in shapes)


def with_an_inner_matrix(shapes, rank, layers):
    return layers * sum(rank * (d_in + d_out) + rank * rank for d_in, d_out in shapes)


MISTAKES = (
    Misconception(
        "whole matrices",
        whole_matrices,
        "You count the frozen matrices themselves, width times height. They are not trained.",
        "The sum. Which shapes do the two trained matrices have?",
    ),
    Misconception(
        "whole matrices times the rank",
        whole_matrices_times_rank,
        "You multiply the two widths, so your count is larger than the matrix that LoRA is to spare you.",
        "The sum. Do the sizes of the two trained matrices multiply or add up?",
    ),
    Misconception(
        "one layer",
        one_layer,
        "You count one layer of the model. Every layer has its own adapters.",
        "What you return. Where does `layers` come in?",
    ),
    Misconception(
        "rank forgotten",
        rank_forgotten,
        "The rank plays no part in your count: it is right for rank 1 alone.",
        "The sum. How many rows does `a` have?",
    ),
    Misconception(
        "a alone",
        a_alone,
        "You count the first of the two factors alone.",
        "The sum. Which matrix brings the width back up?",
    ),
    Misconception(
        "b alone",
        b_alone,
        "You count the second of the two factors alone.",
        "The sum. Which matrix brings the width down?",
    ),
    Misconception(
        "as if square",
        as_if_square,
        "You count both factors with the input's width. That fits square matrices; those of an MLP are not square.",
        "The sum. Which width does `b` have?",
    ),
    Misconception(
        "bracket forgotten",
        bracket_forgotten,
        "The rank multiplies the input's width alone; the output's width is only added.",
        "The product. What does the rank multiply without a bracket?",
    ),
    Misconception(
        "first matrix alone",
        first_matrix_alone,
        "You count the first matrix of a layer alone.",
        "`shapes`. How many matrices of a layer are adapted?",
    ),
    Misconception(
        "frozen ones counted as well",
        with_the_frozen_ones,
        "You add the frozen matrix to its two factors. It is stored, but not trained.",
        "The sum. Which of the three matrices get a gradient?",
    ),
    Misconception(
        "an inner matrix",
        with_an_inner_matrix,
        "You count a third matrix of rank times rank between the two factors. Other methods have one, LoRA has not.",
        "The sum. How many factors make up the update?",
    ),
)

"""Exercise 1.1: the low-rank update of a linear layer."""

import random
from collections.abc import Iterator

import torch
from torch.func import functional_call

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab04_lora.low_rank_update_wrong import MISTAKES


def cases(rng: random.Random) -> Iterator[Case]:
    rank, d_in, d_out = rng.sample((2, 3, 5, 7), 3)
    batch, length = 4, 6
    alpha = rng.choice((17, 19, 23))  # over no size is it below 2: rounded down, the scale is never 1
    yield _case(rng, (batch, length, d_in), rank, d_out, alpha)
    yield _case(rng, (batch, d_in), rank, d_out, alpha)  # one vector for each row
    yield _case(rng, (batch, length, d_in), rank, d_out, rank)  # alpha = rank: the scale is 1
    yield _case(rng, (batch, length, d_in), 1, d_out, alpha)  # rank 1
    yield _case(rng, (batch, length, 5), 5, 5, alpha)  # all square: a wrong order makes no error
    yield _case(rng, (batch, length, 5), 5, 5, 5)  # square, and the scale is 1
    yield _case(rng, (batch, length, d_in), rank, d_out, alpha, torch.float64)
    case = _case(rng, (batch, d_in), rank, d_out, alpha)
    yield case | {"x": case["x"].abs(), "a": case["a"].abs()}  # nothing negative: an activation would do nothing


def _case(rng, shape, rank, d_out, alpha, dtype=torch.float32) -> Case:
    return {
        "x": normal(rng, *shape, dtype=dtype),
        "a": normal(rng, rank, shape[-1], dtype=dtype),
        "b": normal(rng, d_out, rank, dtype=dtype),
        "alpha": alpha,
    }


def collect(candidate: Candidate, case: Case) -> dict:
    """The update, and what a loss made of it sends back to x, a and b."""
    x, a, b = (case[name].clone().requires_grad_() for name in ("x", "a", "b"))
    update = candidate(x, a, b, case["alpha"])
    gradients = None
    if isinstance(update, torch.Tensor) and update.requires_grad:
        gradients = torch.autograd.grad(update.square().sum() / 2, (x, a, b), allow_unused=True)
    return {"update": update, "gradients": gradients}


def oracle(x, a, b, alpha):
    """peft's layer, on a frozen weight of zeros: what is left is the update."""
    from peft import LoraConfig
    from peft.tuners.lora import Linear

    base = torch.nn.Linear(a.shape[1], b.shape[0], bias=False, dtype=x.dtype)
    torch.nn.init.zeros_(base.weight)
    rank = a.shape[0]
    layer = Linear(base, "default", LoraConfig(r=rank, lora_alpha=alpha), r=rank, lora_alpha=alpha)
    weights = {"lora_A.default.weight": a, "lora_B.default.weight": b}
    return functional_call(layer, weights, (x,))


def as_one_matrix(x, a, b, alpha):
    return x @ (alpha / a.shape[0] * b @ a).T


def with_einsum(x, a, b, alpha):
    return torch.einsum("...i,ri,or->...o", x, a, b) * alpha / len(a)


def with_linear(x, a, b, alpha):
    return torch.nn.functional.linear(torch.nn.functional.linear(x, a), b).mul(alpha).div(b.shape[1])


def rank_one_at_a_time(x, a, b, alpha):
    total = 0
    for down, up in zip(a, b.T, strict=True):
        total = total + (x * down).sum(-1, keepdim=True) * up
    return total * (alpha / b.size(-1))


def scaled_input(x, a, b, alpha):
    return torch.matmul(torch.matmul(x * (alpha / a.size(0)), a.mT), b.mT)


LOW_RANK_UPDATE = Exercise(
    lab="04_lora",
    name="low_rank_update",
    number="1.1",
    title="The low-rank update",
    objective="Compute what LoRA adds to a layer's output, with its scale",
    minutes=5,
    difficulty=1,
    cases=cases,
    collect=collect,
    reference="ftlabs.lora:low_rank_update",
    oracle=oracle,
    accepts=(as_one_matrix, with_einsum, with_linear, rank_one_at_a_time, scaled_input),
    misconceptions=MISTAKES,
    forbids=("ftlabs.lora.low_rank_update",),
    remember="Two thin matrices stand in for one large change, and the large one is never built.",
)

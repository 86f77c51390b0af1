"""Exercise 2.1: a linear layer with a low-rank update, ready to train."""

import math
import random
from collections.abc import Iterator
from typing import Any

import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab04_lora.lora_linear_wrong import MISTAKES
from ftlabs.lora import low_rank_update

MANY, WIDE = 200, 64  # rows (or ranks) and inputs of a probe: enough that shares and sizes can be told apart
DROPOUT = 0.5


def cases(rng: random.Random) -> Iterator[Case]:
    torch.empty(1, device="meta") / 2  # its first product takes a second: not of the time that students' code has
    rank, d_in, d_out = rng.sample((3, 5, 7, 8), 3)
    alpha = rng.choice((9, 11, 13))
    for sizes, bias, scale in (
        ((rank, d_in, d_out), True, alpha),
        ((rank, d_in, d_out), False, alpha),
        ((5, 5, 5), True, alpha),  # all square: a wrong shape makes no error
        ((1, d_in, d_out), True, 1),  # rank 1 and alpha 1
    ):
        r, width, out = sizes
        yield {
            "weight": normal(rng, out, width),
            "bias": normal(rng, out) if bias else None,
            "a": normal(rng, r, width),
            "b": normal(rng, out, r),
            "alpha": scale,
            "x": normal(rng, 4, 6, width),
        }


def collect(candidate: Candidate, case: Case) -> dict:
    """How the layer starts, where, what it computes and learns once a and b hold numbers, and what dropout hides."""
    a, b = case["a"], case["b"]
    base = _linear(case["weight"], case["bias"])
    layer = candidate(base, len(a), case["alpha"])
    seen = {"start": _start(layer, base, case["x"]), "trained": _trained(layer), "sizes": _sizes(layer)}
    seen |= {"spread of a": _spread(candidate), "a and b on the base's device": _beside_the_base(candidate)}
    with torch.no_grad():
        layer.a.copy_(a)
        layer.b.copy_(b)
    return seen | {"computed": _computed(layer, case["x"]), "dropout": _dropout(candidate)}


def _linear(weight: torch.Tensor, bias: torch.Tensor | None) -> torch.nn.Linear:
    layer = torch.nn.Linear(weight.shape[1], weight.shape[0], bias=bias is not None)
    with torch.no_grad():
        layer.weight.copy_(weight)
        if bias is not None:
            layer.bias.copy_(bias)
    return layer


def _start(layer: Any, base: torch.nn.Linear, x: torch.Tensor) -> dict:
    """What holds of a and b before any training: told as facts, because a is random."""
    a, b = layer.a.detach(), layer.b.detach()
    return {
        "b is zero": not bool(b.any()),
        "a varies": a.unique().numel() == a.numel(),
        "output is the base's": torch.allclose(layer(x), base(x), atol=1e-6),
    }


def _spread(candidate: Candidate) -> dict:
    """How large the numbers of a are, and whether they lie around zero: told of many.

    Right answers differ here: numbers uniform within 1 / sqrt(d_in) have a spread of 0.58 / sqrt(d_in), normal ones by
    Xavier or Kaiming up to 1.41 / sqrt(d_in).
    """
    a = candidate(_linear(torch.zeros(4, WIDE), None), MANY, 1).a.detach()
    spread = float(a.square().mean().sqrt())
    size = spread * math.sqrt(WIDE)
    return {
        "size of a": "too small" if size < 0.15 else "too large" if size > 2 else "right",
        "a lies around zero": abs(float(a.mean())) <= spread / 10,
    }


def _beside_the_base(candidate: Candidate) -> bool:
    """Whether a and b are where the base is when that is not the CPU; the device "meta" is there on every machine."""
    layer = candidate(torch.nn.Linear(5, 4, device="meta"), 2, 3)
    return {layer.a.device.type, layer.b.device.type} == {"meta"}


def _trained(layer: Any) -> dict:
    return {name: parameter.requires_grad for name, parameter in sorted(layer.named_parameters())}


def _sizes(layer: Any) -> dict:
    return {name: [list(p.shape), p.dtype] for name, p in sorted(layer.named_parameters())}


def _computed(layer: Any, x: torch.Tensor) -> dict:
    """Outputs, also after merging was noted, and the gradients that reach x, a and b."""
    layer.eval()
    x = x.clone().requires_grad_()
    output = layer(x)
    gradients = None
    if isinstance(output, torch.Tensor) and output.requires_grad:
        gradients = torch.autograd.grad(output.square().sum() / 2, (x, layer.a, layer.b), allow_unused=True)
    layer.merged = True
    return {"output": output, "gradients": gradients, "noted as merged": layer(x)}


def _dropout(candidate: Candidate) -> dict:
    """Which values dropout hides, told by structure: every right mask gives the same facts, whatever was drawn.

    With ones everywhere the update counts how many of the inputs it saw, the same for every output of a row.
    """
    base = _linear(torch.zeros(4, WIDE), torch.zeros(4))
    layer = candidate(base, 1, 1, DROPOUT)
    x = torch.ones(MANY, WIDE)
    with torch.no_grad():
        layer.a.fill_(1.0)
        layer.b.fill_(1.0)
        evaluated, trained = layer.eval()(x), layer.train()(x)
        layer.b.zero_()
        base.weight.fill_(1.0)
        base_alone = layer(x)
    shares = trained / WIDE
    return {
        "eval sees all": bool(torch.allclose(evaluated, torch.full_like(evaluated, WIDE))),
        "something is hidden": shares.unique().numel() > 1,
        "whole update or nothing": shares[:, 0].unique().numel() <= 2,
        "same for all outputs": bool(torch.allclose(shares, shares[:, :1].expand_as(shares), atol=1e-4)),
        "right on average": abs(float(shares.mean()) - 1) < 0.15,
        "base sees all": bool(torch.allclose(base_alone, torch.full_like(base_alone, WIDE))),
    }


class PeftsLayer(torch.nn.Module):
    """peft's own layer behind the names that the exercise uses."""

    def __init__(self, base, rank, alpha, dropout=0.0):
        from peft import LoraConfig
        from peft.tuners.lora import Linear

        super().__init__()
        base.requires_grad_(False)
        config = LoraConfig(r=rank, lora_alpha=alpha, lora_dropout=dropout)
        layer = Linear(base, "default", config, r=rank, lora_alpha=alpha)
        self.base, self.merged = base, False
        self.a, self.b = layer.lora_A["default"].weight, layer.lora_B["default"].weight
        object.__setattr__(self, "hidden", layer)  # not a submodule: its parameters are listed once

    def train(self, mode=True):
        self.hidden.train(mode)
        return super().train(mode)

    def forward(self, x):
        return self.base(x) if self.merged else self.hidden(x)


class WithGaussians(torch.nn.Module):
    def __init__(self, base, rank, alpha, dropout=0.0):
        super().__init__()
        for parameter in base.parameters():
            parameter.requires_grad = False
        self.base, self.merged, self.scale = base, False, alpha / rank
        self.dropout = torch.nn.Dropout(dropout)
        gaussians = torch.randn(rank, base.in_features).to(base.weight.device)
        self.a = torch.nn.Parameter(gaussians / math.sqrt(base.in_features))
        self.b = torch.nn.Parameter(torch.zeros(base.out_features, rank).to(base.weight.device))

    def forward(self, x):
        output = self.base(x)
        if not self.merged:
            output = output + self.scale * (self.dropout(x) @ self.a.T @ self.b.T)
        return output


class WithKaiming(torch.nn.Module):
    def __init__(self, base, rank, alpha, dropout=0.0):
        super().__init__()
        self.base, self.alpha, self.merged, self.share = base.requires_grad_(False), alpha, False, dropout
        self.a = torch.nn.Parameter(base.weight.new_empty(rank, base.in_features))
        self.b = torch.nn.Parameter(base.weight.new_zeros(base.out_features, rank))
        torch.nn.init.kaiming_uniform_(self.a, a=math.sqrt(5))

    def forward(self, x):
        seen = torch.nn.functional.dropout(x, self.share, self.training)
        update = 0 if self.merged else low_rank_update(seen, self.a, self.b, self.alpha)
        return torch.nn.functional.linear(x, self.base.weight, self.base.bias) + update


class WithXavier(torch.nn.Module):
    def __init__(self, base, rank, alpha, dropout=0.0):
        super().__init__()
        self.base, self.alpha, self.merged = base, alpha, False
        self.base.weight.requires_grad_(False)
        if base.bias is not None:
            self.base.bias.requires_grad_(False)
        self.dropout = torch.nn.Dropout(dropout)
        with base.weight.device:
            a, b = torch.empty(rank, base.weight.shape[1]), torch.empty(base.weight.shape[0], rank)
        self.a, self.b = torch.nn.Parameter(torch.nn.init.xavier_normal_(a)), torch.nn.Parameter(b.fill_(0))

    def forward(self, x):
        if self.merged:
            return self.base(x)
        return low_rank_update(self.dropout(x), self.a, self.b, self.alpha) + self.base.forward(x)


LORA_LINEAR = Exercise(
    lab="04_lora",
    name="LoRALinear",
    number="2.1",
    title="A layer that learns a low-rank update",
    objective="Build a LoRA layer: what is frozen, how the two factors start, where dropout acts",
    minutes=8,
    difficulty=3,
    cases=cases,
    collect=collect,
    reference="ftlabs.lora:LoRALinear",
    oracle=PeftsLayer,
    accepts=(WithGaussians, WithKaiming, WithXavier),
    misconceptions=MISTAKES,
    uses={"low_rank_update": "ftlabs.lora:low_rank_update"},
    forbids=("ftlabs.lora.LoRALinear", "peft.tuners.lora.Linear"),
    remember="At the first step the layer computes what it always did, and b has a gradient because a is not zero.",
    equivalents=(
        Equivalent(
            "Freezing the base and making dropout do not touch each other.",
            line="self.dropout = torch.nn.Dropout(dropout); base.requires_grad_(False)",
            kind="statements swapped",
        ),
        Equivalent(
            "The base's width and device are the same whether it is frozen or not.",
            line="base.requires_grad_(False); bound, device = (1 / math.sqrt(base.in_features), base.weight.device)",
            kind="statements swapped",
        ),
        Equivalent("A tensor that was just filled has no history that could be cut off.", kind="detached"),
        Equivalent(
            "People start `a` with normal numbers by Xavier or Kaiming as well, which are larger than that.",
            line="bound, device = (1 / math.sqrt(base.in_features), base.weight.device)",
            becomes="bound, device = (2 / math.sqrt(base.in_features), base.weight.device)",
        ),
    ),
)

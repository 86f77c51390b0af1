"""Wrong answers to exercise 2.1 that people really give, and what to say to them."""

import math

import torch

from ftlabs.course.exercise import Misconception
from ftlabs.lora import low_rank_update


class _Right(torch.nn.Module):
    """A right answer in parts; each wrong one below changes one of them."""

    def __init__(self, base, rank, alpha, dropout=0.0):
        super().__init__()
        self.base, self.alpha, self.merged = base, alpha, False
        self.dropout = torch.nn.Dropout(dropout)
        self.freeze(base)
        a, b = self.factors(base, rank)
        self.a, self.b = torch.nn.Parameter(a), torch.nn.Parameter(b)

    def freeze(self, base):
        base.requires_grad_(False)

    def factors(self, base, rank):
        return _random(base, rank, base.in_features), _zeros(base, base.out_features, rank)

    def update(self, x):
        return low_rank_update(self.dropout(x), self.a, self.b, self.alpha)

    def forward(self, x):
        if self.merged:
            return self.base(x)
        return self.base(x) + self.update(x)


def _random(base, rows, columns):
    bound = 1 / math.sqrt(columns)
    return base.weight.new_empty(rows, columns).uniform_(-bound, bound)


def _zeros(base, rows, columns):
    return base.weight.new_zeros(rows, columns)


class BothZero(_Right):
    def factors(self, base, rank):
        return _zeros(base, rank, base.in_features), _zeros(base, base.out_features, rank)


class BothRandom(_Right):
    def factors(self, base, rank):
        return _random(base, rank, base.in_features), _random(base, base.out_features, rank)


class TheOtherZero(_Right):
    def factors(self, base, rank):
        return _zeros(base, rank, base.in_features), _random(base, base.out_features, rank)


class AOfOnes(_Right):
    def factors(self, base, rank):
        ones = base.weight.new_ones(rank, base.in_features)
        return ones / math.sqrt(base.in_features), _zeros(base, base.out_features, rank)


class ATooLarge(_Right):
    def factors(self, base, rank):
        return 20 * _random(base, rank, base.in_features), _zeros(base, base.out_features, rank)


class ATooSmall(_Right):
    def factors(self, base, rank):
        return _random(base, rank, base.in_features) / 20, _zeros(base, base.out_features, rank)


class APositive(_Right):
    def factors(self, base, rank):
        return _random(base, rank, base.in_features).abs(), _zeros(base, base.out_features, rank)


class OnTheCPU(_Right):
    def factors(self, base, rank):
        bound = 1 / math.sqrt(base.in_features)
        a = torch.empty(rank, base.in_features).uniform_(-bound, bound)
        return a, torch.zeros(base.out_features, rank)


class Transposed(_Right):
    def factors(self, base, rank):
        return _random(base, base.in_features, rank), _zeros(base, rank, base.out_features)

    def update(self, x):
        return low_rank_update(self.dropout(x), self.a.T, self.b.T, self.alpha)


class NotFrozen(_Right):
    def freeze(self, base):
        pass


class WeightFrozenAlone(_Right):
    def freeze(self, base):
        base.weight.requires_grad_(False)


class BaseForgotten(_Right):
    def forward(self, x):
        return self.base(x) if self.merged else self.update(x)


class BaseWithoutGradient(_Right):
    def forward(self, x):
        if self.merged:
            return self.base(x)
        with torch.no_grad():
            output = self.base(x)
        return output + self.update(x)


class DropoutForgotten(_Right):
    def update(self, x):
        return low_rank_update(x, self.a, self.b, self.alpha)


class DropoutForBoth(_Right):
    def forward(self, x):
        seen = self.dropout(x)
        if self.merged:
            return self.base(x)
        return self.base(seen) + low_rank_update(seen, self.a, self.b, self.alpha)


class DropoutBehind(_Right):
    def update(self, x):
        return self.dropout(low_rank_update(x, self.a, self.b, self.alpha))


class DropoutInTheMiddle(_Right):
    def update(self, x):
        inner = self.dropout(x @ self.a.T)
        return self.alpha / self.a.shape[0] * (inner @ self.b.T)


class DropoutAlways(_Right):
    def update(self, x):
        seen = torch.nn.functional.dropout(x, self.dropout.p)
        return low_rank_update(seen, self.a, self.b, self.alpha)


class ScaleTwice(_Right):
    def update(self, x):
        return self.alpha / self.a.shape[0] * super().update(x)


class AppliedToTheOutput(_Right):
    def forward(self, x):
        output = self.base(x)
        return output if self.merged else output + low_rank_update(output, self.a, self.b, self.alpha)


class Subtracted(_Right):
    def forward(self, x):
        return self.base(x) if self.merged else self.base(x) - self.update(x)


MISTAKES = (
    Misconception(
        "both factors zero",
        BothZero,
        "Both `a` and `b` are zero. Then neither ever gets a gradient, and the layer can learn nothing.",
        "`a`. What is the gradient of a product when both factors are zero?",
    ),
    Misconception(
        "both factors random",
        BothRandom,
        "Both `a` and `b` start at random, so the model is changed before the first step.",
        "`b`. What should the update be at the beginning?",
    ),
    Misconception(
        "the other one zero",
        TheOtherZero,
        "You start `a` at zero and `b` at random. That trains, too, but the paper and peft do it the other way round.",
        "The two first values. Which of the factors does the docstring start at zero?",
    ),
    Misconception(
        "a constant",
        AOfOnes,
        "All entries of `a` are the same, so all ranks do the same and learn the same: the rank stays 1.",
        "`a`. What lets its rows become different from each other?",
    ),
    Misconception(
        "a too large",
        ATooLarge,
        "`a` starts far larger than asked for, and its size decides how fast `b` moves.",
        "`a`. Which size does the docstring name?",
    ),
    Misconception(
        "a too small",
        ATooSmall,
        "`a` starts far smaller than asked for. The gradient of `b` is made with it, so the layer learns slowly.",
        "`a`. Which range does the docstring give for a layer of this width?",
    ),
    Misconception(
        "a positive only",
        APositive,
        "`a` holds positive numbers only, so all its rows point the same way at the beginning.",
        "`a`. Does the random range lie on both sides of zero?",
    ),
    Misconception(
        "made on the CPU",
        OnTheCPU,
        "Your factors are always made on the CPU. Beside a base on a GPU the first product would fail.",
        "The tensors that you make yourself. Which device does the line above the gap name?",
    ),
    Misconception(
        "factors transposed",
        Transposed,
        "Your factors are stored the other way round: an adapter of this layer would fit no other program's.",
        "The shapes. In which order do (rank, d_in) and (d_out, rank) stand in the docstring?",
    ),
    Misconception(
        "base not frozen",
        NotFrozen,
        "The base layer still gets gradients. Training would change it as well: full fine-tuning with extras.",
        "The first gap. Which method of a module switches its gradients off?",
    ),
    Misconception(
        "bias not frozen",
        WeightFrozenAlone,
        "The base's weight is frozen, its bias still gets a gradient.",
        "The first gap. Which parameters may a linear layer have?",
    ),
    Misconception(
        "base left out",
        BaseForgotten,
        "Your layer returns the update alone. Everything that the base knew is gone.",
        "The value that `forward` returns. What should it be when `b` is zero?",
    ),
    Misconception(
        "base without a gradient",
        BaseWithoutGradient,
        "You compute the base's output without gradients. Its weights are frozen, but the layers below still learn "
        "through it.",
        "The base's output in `forward`. Does a gradient reach `x` through it?",
    ),
    Misconception(
        "dropout forgotten",
        DropoutForgotten,
        "Dropout is made but never used.",
        "`update`. What does the update see in training?",
    ),
    Misconception(
        "dropout before the base",
        DropoutForBoth,
        "Dropout hides inputs from the frozen layer, too. In training the model would be a damaged one.",
        "`update`. Which of the two paths is dropout meant for?",
    ),
    Misconception(
        "dropout behind the update",
        DropoutBehind,
        "Dropout hides outputs of the update. It is to hide inputs, before `a`.",
        "`update`. What is dropout applied to?",
    ),
    Misconception(
        "dropout between a and b",
        DropoutInTheMiddle,
        "Dropout stands between the two products, so with rank 1 it removes the whole update or nothing.",
        "`update`. What is dropout applied to?",
    ),
    Misconception(
        "dropout always on",
        DropoutAlways,
        "Dropout is on in eval mode as well, so the model never gives the same answer twice.",
        "`update`. Which dropout knows whether the layer is in training?",
    ),
    Misconception(
        "scale twice",
        ScaleTwice,
        "The scale counts twice: `low_rank_update` has applied it already.",
        "`update`. What does `low_rank_update` return?",
    ),
    Misconception(
        "update of the output",
        AppliedToTheOutput,
        "The update is computed from the base's output. The two run side by side, from the same input.",
        "`update`. What goes into the update?",
    ),
    Misconception(
        "subtracted",
        Subtracted,
        "You subtract the update. It would train, but merged elsewhere it would do the opposite.",
        "The value that `forward` returns. Which sign does the update have?",
    ),
)

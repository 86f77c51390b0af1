"""Exercise 3.1: the update into the frozen weight, and out again."""

import random
from collections.abc import Iterator

import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab04_lora.set_merged_wrong import MISTAKES
from ftlabs.lora import LoRALinear


def cases(rng: random.Random) -> Iterator[Case]:
    rank, d_in, d_out = rng.sample((2, 3, 5, 7), 3)
    alpha = rng.choice((9, 11, 13))
    sizes = (rank, d_in, d_out)
    yield _case(rng, sizes, alpha, [True])
    yield _case(rng, sizes, alpha, [True, False])
    yield _case(rng, sizes, alpha, [True, True])  # a second time: nothing happens
    yield _case(rng, sizes, alpha, [False])  # it was not merged: nothing happens
    yield _case(rng, sizes, rank, [True])  # the scale is 1
    yield _case(rng, (5, 5, 5), alpha, [True])  # all square: a wrong order makes no error
    yield _case(rng, sizes, alpha, [True, False, True])


def _case(rng: random.Random, sizes: tuple[int, int, int], alpha: int, calls: list[bool]) -> Case:
    rank, d_in, d_out = sizes
    return {
        "weight": normal(rng, d_out, d_in),
        "a": normal(rng, rank, d_in),
        "b": normal(rng, d_out, rank),
        "alpha": alpha,
        "calls": calls,
        "x": normal(rng, 4, d_in),
    }


def make_layer(case: Case) -> LoRALinear:
    """A LoRA layer with the case's numbers, in eval mode."""
    weight, a, b = case["weight"], case["a"], case["b"]
    layer = LoRALinear(torch.nn.Linear(weight.shape[1], weight.shape[0], bias=False), len(a), case["alpha"], 0.5)
    with torch.no_grad():
        for place, numbers in ((layer.base.weight, weight), (layer.a, a), (layer.b, b)):
            place.copy_(numbers)
    return layer.eval()


def collect(candidate: Candidate, case: Case) -> dict:
    """After each call: the weight, the mark, the output; at the end, whether everything else is as it was."""
    layer = make_layer(case)
    weight = layer.base.weight
    after = []
    for merged in case["calls"]:
        candidate(layer, merged)
        now = layer.base.weight
        after.append({"weight": now.detach().clone(), "marked": layer.merged, "output": layer(case["x"]).detach()})
    return {
        "after": after,
        "a and b": [layer.a.detach(), layer.b.detach()],
        "trained": [name for name, parameter in layer.named_parameters() if parameter.requires_grad],
        "the same weight tensor": layer.base.weight is weight,
    }


def oracle(layer, merged):
    """peft's own merging, done on its layer with the same numbers; it knows by itself whether it has merged."""
    import warnings

    from peft import LoraConfig
    from peft.tuners.lora import Linear

    rank, (d_out, d_in) = len(layer.a), layer.base.weight.shape
    if not hasattr(layer, "theirs"):
        base = torch.nn.Linear(d_in, d_out, bias=False)
        base.weight.data.copy_(layer.base.weight)
        config = LoraConfig(r=rank, lora_alpha=layer.alpha)
        theirs = Linear(base, "default", config, r=rank, lora_alpha=layer.alpha)
        theirs.lora_A["default"].weight.data.copy_(layer.a)
        theirs.lora_B["default"].weight.data.copy_(layer.b)
        object.__setattr__(layer, "theirs", theirs)  # not a submodule: its parameters are listed by no one
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns when there is nothing to do
        layer.theirs.merge() if merged else layer.theirs.unmerge()
    layer.base.weight.data.copy_(layer.theirs.base_layer.weight)
    layer.merged = layer.theirs.merged


def output_stays(candidate: Candidate, case: Case) -> str | None:
    """Merged or not, the layer computes the same."""
    layer = make_layer(case)
    before = layer(case["x"])
    for merged in case["calls"]:
        candidate(layer, merged)
        if not torch.allclose(layer(case["x"]), before, rtol=1e-4, atol=1e-4):
            return "the output changed"
    return None


def with_data(layer, merged):
    if merged and not layer.merged:
        layer.base.weight.data += layer.alpha / layer.b.shape[1] * (layer.b @ layer.a).data
    elif layer.merged and not merged:
        layer.base.weight.data -= layer.alpha / layer.b.shape[1] * (layer.b @ layer.a).data
    layer.merged = merged


@torch.no_grad()
def with_signs(layer, merged):
    sign = int(merged) - int(layer.merged)
    change = torch.einsum("or,ri->oi", layer.b, layer.a) * layer.alpha / layer.a.size(0)
    layer.base.weight.add_(sign * change)
    layer.merged = bool(merged)


@torch.no_grad()
def through_the_layer(layer, merged):
    if merged is layer.merged:
        return layer
    layer.merged = False
    before, eye = layer.base.weight.clone(), torch.eye(layer.base.in_features)
    change = (layer(eye) - layer.base(eye)).T
    layer.base.weight.copy_(before + change if merged else before - change)
    layer.merged = merged
    return layer


SET_MERGED = Exercise(
    lab="04_lora",
    name="set_merged",
    number="3.1",
    title="Merge and unmerge",
    objective="Merge an update into the frozen weight without changing the output, and take it out again",
    minutes=6,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.lora:set_merged",
    oracle=oracle,
    invariants=(output_stays,),
    accepts=(with_data, with_signs, through_the_layer),
    misconceptions=MISTAKES,
    forbids=("ftlabs.lora.set_merged", "ftlabs.lora.weight_change"),
    remember="A merged model costs what the base costs. Unmerged, one base serves many adapters. You can have either.",
    equivalents=(
        Equivalent(
            "A change that is computed before the function returns is put nowhere.",
            line="if layer.merged == merged:; change = weight_change(layer)",
            kind="statements swapped",
        ),
        Equivalent(
            "What is done to the weight depends on the parameter, no longer on the mark.",
            line="layer.base.weight += change if merged else -change; layer.merged = merged",
            kind="statements swapped",
        ),
        Equivalent("Under no_grad the change has no history that could be cut off.", kind="detached"),
    ),
)

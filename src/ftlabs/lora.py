"""LoRA built by hand in lab 04: the low-rank update, the layer, putting it in, counting, merging, taking it out.

Hu et al. (2021), *LoRA: Low-Rank Adaptation of Large Language Models*: a frozen weight W (d_out, d_in) gets an update
(alpha / r) B A beside it, with A (r, d_in) and B (d_out, r) for a small r. Only A and B are trained and kept.
`adapters` puts them into files; peft does all this for many methods, and `lora_config` says what to ask it for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

import torch

from ftlabs.errors import ModelError

if TYPE_CHECKING:
    from peft import LoraConfig

State = dict[str, torch.Tensor]


def low_rank_update(x: torch.Tensor, a: torch.Tensor, b: torch.Tensor, alpha: float) -> torch.Tensor:
    """What LoRA adds to a layer's output (Hu et al. 2021, section 4.1).

    x (..., d_in), a (r, d_in), b (d_out, r), all of one dtype; alpha: numerator of the scale, whose denominator is the
    rank r. Returns (..., d_out).
    """
    rank = a.shape[0]
    inner = x @ a.T
    return (alpha / rank) * (inner @ b.T)


class LoRALinear(torch.nn.Module):
    """A linear layer that stays as it is, and a low-rank update beside it that learns (Hu et al. 2021, section 4.1).

    base: the layer, frozen from now on. rank, alpha: of the update. dropout: the share of inputs that the update (and
    only the update) does not see in training. a (rank, d_in) starts uniform within 1 / sqrt(d_in), as torch's own
    linear layers and peft's adapters do; b (d_out, rank) starts at zero, so that at first nothing changes. Both are
    float32 on the base's device. merged: whether the update is part of base.weight at present (see `set_merged`).
    """

    def __init__(self, base: torch.nn.Linear, rank: int, alpha: float, dropout: float = 0.0) -> None:
        super().__init__()
        self.base, self.alpha, self.merged = base, alpha, False
        self.dropout = torch.nn.Dropout(dropout)
        base.requires_grad_(False)
        bound, device = 1 / math.sqrt(base.in_features), base.weight.device
        a = torch.empty(rank, base.in_features, device=device).uniform_(-bound, bound)
        b = torch.zeros(base.out_features, rank, device=device)
        self.a, self.b = torch.nn.Parameter(a), torch.nn.Parameter(b)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x (..., d_in). Returns (..., d_out)."""
        if self.merged:
            return self.base(x)
        return self.base(x) + low_rank_update(self.dropout(x), self.a, self.b, self.alpha)


class LoRALayer(Protocol):
    """What the functions below rely on: `LoRALinear`, or a student's own."""

    base: torch.nn.Linear
    a: torch.nn.Parameter
    b: torch.nn.Parameter
    alpha: float
    merged: bool


def lora_layers(model: torch.nn.Module) -> dict[str, LoRALayer]:
    """All LoRA layers of a model by full name, in the model's order; known by their parts, whatever their class."""
    parts = ("base", "a", "b", "alpha", "merged")
    return {name: module for name, module in model.named_modules() if all(hasattr(module, part) for part in parts)}


def add_lora(
    model: torch.nn.Module, targets: Iterable[str], rank: int, alpha: float, dropout: float = 0.0
) -> list[str]:
    """Freeze the model, and put a `LoRALinear` in place of each linear layer whose own name is one of targets.

    A layer's own name is the last part of its full name: that of "model.layers.0.mlp.up_proj" is "up_proj". In place.
    Returns the full names of the layers that were replaced, in the model's order.
    """
    model.requires_grad_(False)
    names = linear_layers(model, targets)
    for name in names:
        path, _, own = name.rpartition(".")
        parent = model.get_submodule(path)
        setattr(parent, own, LoRALinear(getattr(parent, own), rank, alpha, dropout))
    return names


def linear_layers(model: torch.nn.Module, targets: Iterable[str]) -> list[str]:
    """The full names of the linear layers whose own name is one of targets, in the model's order."""
    return [
        name
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear) and name.rpartition(".")[2] in targets
    ]


def lora_parameter_count(shapes: Iterable[tuple[int, int]], rank: int, layers: int) -> int:
    """How many numbers LoRA trains in a model of equal layers (Hu et al. 2021, section 4.1).

    shapes: (d_in, d_out) of each adapted matrix of one layer; rank: of each update; layers: how many layers there are.
    """
    return layers * sum(rank * (d_in + d_out) for d_in, d_out in shapes)


@torch.no_grad()
def set_merged(layer: LoRALayer, merged: bool) -> None:
    """Make the update part of the frozen weight (merged is True), or take it out again (False); in place.

    A merged layer computes the same with one matrix product instead of three. A layer that is already as asked stays as
    it is. a and b are kept, so that merging can be undone (to rounding).
    """
    if layer.merged == merged:
        return
    change = weight_change(layer)
    layer.base.weight += change if merged else -change
    layer.merged = merged


def weight_change(layer: LoRALayer) -> torch.Tensor:
    """The update as one matrix (d_out, d_in), no more than r of whose singular values are not zero."""
    rank = layer.a.shape[0]
    return (layer.alpha / rank) * (layer.b @ layer.a)


def without_lora(model: torch.nn.Module) -> torch.nn.Module:
    """The model with every update merged, and plain linear layers again: nothing of LoRA is left. In place.

    Returns the model.
    """
    for name, layer in lora_layers(model).items():
        set_merged(layer, True)
        model.set_submodule(name, layer.base)
    return model


def adapter_state(model: torch.nn.Module) -> State:
    """All that training changed, and nothing else: a and b of each LoRA layer.

    Returns full name -> tensor, such as "model.layers.0.mlp.up_proj.a"; copies on the CPU that no gradient reaches, so
    training may go on without changing them.
    """
    state = {}
    for name, layer in lora_layers(model).items():
        state[f"{name}.a"] = layer.a.detach().to("cpu", copy=True)
        state[f"{name}.b"] = layer.b.detach().to("cpu", copy=True)
    return state


@torch.no_grad()
def put_adapter(model: torch.nn.Module, state: Mapping[str, torch.Tensor]) -> None:
    """Give a model's LoRA layers the numbers of another adapter of the same shape; what `adapter_state` returns.

    Raises ModelError, and changes nothing, when a layer is merged, or when names or shapes are not the same: a name
    that fits nothing is how an adapter gets lost without a word.
    """
    layers = lora_layers(model)
    merged = [name for name, layer in layers.items() if layer.merged]
    if merged:
        raise ModelError(f"{merged[0]} is merged: its weight holds an update. Call `set_merged(layer, False)` first.")
    places = {f"{name}.{part}": getattr(layer, part) for name, layer in layers.items() for part in ("a", "b")}
    missing, unknown = sorted(places.keys() - state.keys()), sorted(state.keys() - places.keys())
    if missing or unknown:
        said = f"it lacks {missing[0]}" if missing else f"it has {unknown[0]}, and the model has not"
        raise ModelError(
            f"The adapter is not made for these LoRA layers: {said} ({len(missing)} missing, {len(unknown)} unknown). "
            "Were other layers adapted, or was the model wrapped in between?"
        )
    for name, place in places.items():
        if state[name].shape != place.shape:
            shapes = f"{tuple(state[name].shape)}, the model's {tuple(place.shape)}"
            raise ModelError(f"The adapter is of another shape: its {name} is {shapes}. Is the rank the same?")
    for name, place in places.items():
        place.copy_(state[name])


def lora_config(rank: int) -> LoraConfig:
    """What to ask peft for: LoRA in every linear layer but the output head of a causal language model.

    The update counts twice (alpha / r is 2), whatever the rank; no dropout; no bias is trained.
    """
    from peft import LoraConfig

    return LoraConfig(r=rank, lora_alpha=2 * rank, target_modules="all-linear", task_type="CAUSAL_LM")


def find_lora_faults(layer: LoRALayer, weight: torch.Tensor) -> set[str]:
    """What is wrong with a LoRA layer after training, as a set of names; empty for a sound one.

    weight (d_out, d_in): the base layer's as it was pretrained.

    "cannot learn": a and b are all zero. "no update": b is all zero, a is not. "adapter frozen": a or b gets no
    gradient. "base not frozen": base.weight gets one. "counts twice": the layer is not marked as merged, yet
    base.weight is `weight` with the update added. "base changed": any other difference from what base.weight should
    be, which is `weight`, or with the mark `weight` with the update. Equal is what `torch.allclose` finds equal with
    atol=1e-5.
    """
    faults = set()
    if not layer.b.any():
        faults.add("no update" if layer.a.any() else "cannot learn")
    if not (layer.a.requires_grad and layer.b.requires_grad):
        faults.add("adapter frozen")
    if layer.base.weight.requires_grad:
        faults.add("base not frozen")
    updated = weight + weight_change(layer)
    if not torch.allclose(layer.base.weight, updated if layer.merged else weight, atol=1e-5):
        twice = torch.allclose(layer.base.weight, updated, atol=1e-5)
        faults.add("counts twice" if twice else "base changed")
    return faults

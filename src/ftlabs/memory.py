"""How many bytes does training a model hold? By formula, for models of any size, and measured on a model at hand.

What is counted stays for the whole run: weights, gradients, the optimiser's averages. The intermediate results of a
step come on top; they depend on rows and lengths, and on the method hardly at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ftlabs.errors import CourseError
from ftlabs.quantization import BLOCK, SECOND_BLOCK, bits_per_weight

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

TRAINED = 4 + 4 + 4 + 4  # bytes: the weight in 32 bits, its gradient, and the two averages of AdamW
METHODS = ("full", "LoRA", "QLoRA")
GPUS = {"8 GB": 8, "T4, 16 GB": 16, "24 GB": 24, "A100 or H100, 80 GB": 80}  # GB of memory on graphics cards


def training_bytes(linear: int, other: int, adapters: int, method: str, frozen: int = 2) -> float:
    """Bytes that weights, gradients and optimiser take while a model is trained.

    linear: weights in linear layers (the output head not counted); other: all other weights; adapters: the weights
    that LoRA adds. method: "full" trains linear and other, adapters do not exist; "LoRA" freezes both, stored in
    `frozen` bytes each, and trains the adapters; "QLoRA" freezes both, linear in 4 bits with double quantisation, other
    in 4 bytes, and trains the adapters. What is trained takes 16 bytes: weight, gradient, two averages, 4 bytes each.
    Raises CourseError for another method.
    """
    if method == "full":
        return (linear + other) * TRAINED
    if method == "LoRA":
        return (linear + other) * frozen + adapters * TRAINED
    if method == "QLoRA":
        return linear * bits_per_weight(BLOCK, SECOND_BLOCK) / 8 + other * 4 + adapters * TRAINED
    raise CourseError(f"There is no method {method!r}; choose one of {', '.join(METHODS)}.")


@dataclass(frozen=True)
class Shape:
    """The sizes of a model in the manner of LLaMA: attention and a gated MLP per layer, embedding and head apart.

    width: of the hidden state; mlp: of the gated layer; keys: of keys and values together with all their heads
    (default: the width; smaller where several query heads share them).
    """

    layers: int
    width: int
    mlp: int
    vocabulary: int = 32_000
    keys: int | None = None

    @property
    def _matrices(self) -> list[tuple[int, int]]:
        keys = self.keys or self.width
        attention = [(self.width, self.width)] * 2 + [(self.width, keys)] * 2
        return attention + [(self.width, self.mlp)] * 3

    @property
    def linear(self) -> int:
        """Weights in the linear layers of all blocks."""
        return self.layers * sum(rows * columns for rows, columns in self._matrices)

    @property
    def other(self) -> int:
        """Embedding, head and norms."""
        return 2 * self.vocabulary * self.width + (2 * self.layers + 1) * self.width

    def adapters(self, rank: int) -> int:
        """Weights that LoRA of this rank adds to all linear layers: rank * (d_in + d_out) each (Hu et al. 2021)."""
        return self.layers * sum(rank * (rows + columns) for rows, columns in self._matrices)


SHAPES = {
    "7 B": Shape(layers=32, width=4096, mlp=11_008),
    "13 B": Shape(layers=40, width=5120, mlp=13_824),
    "33 B": Shape(layers=60, width=6656, mlp=17_920),
    "65 B": Shape(layers=80, width=8192, mlp=22_016),
    "70 B": Shape(layers=80, width=8192, mlp=28_672, keys=1024),
}


def shape_of(model: PreTrainedModel) -> tuple[int, int, int]:
    """(linear, other, adapters): how many weights of each kind a model has, as `training_bytes` counts them.

    Four-bit weights count for what they hold, tied ones once; adapters are what peft calls lora_A and lora_B.
    """
    import torch

    linear = other = adapters = 0
    in_linear = {
        id(module.weight)
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear) and not name.endswith("lm_head")
    }
    for name, parameter in model.named_parameters():
        state = getattr(parameter, "quant_state", None)
        size = state.shape.numel() if state is not None else parameter.numel()
        if "lora_" in name:
            adapters += size
        elif id(parameter) in in_linear:
            linear += size
        else:
            other += size
    return linear, other, adapters


def held_bytes(model: PreTrainedModel, optimizer: torch.optim.Optimizer | None = None) -> dict[str, int]:
    """Bytes that a model and its optimiser hold right now: {"weights", "gradients", "optimiser"}.

    The weights of four-bit layers are codes and constants. Look after `backward` and `step`, before gradients are
    freed; the optimiser's averages exist from the first step on.
    """
    weights = gradients = 0
    for parameter in model.parameters():
        weights += parameter.nbytes + _constants(getattr(parameter, "quant_state", None))
        gradients += parameter.grad.nbytes if parameter.grad is not None else 0
    states = optimizer.state.values() if optimizer else ()
    averages = [value for state in states for value in state.values() if getattr(value, "dim", int)() > 0]
    return {"weights": weights, "gradients": gradients, "optimiser": sum(value.nbytes for value in averages)}


def _constants(state: object | None) -> int:
    """Bytes of a four-bit weight's constants. The lists of levels are left out: all layers could share them."""
    if state is None:
        return 0
    parts = [state.absmax]
    if state.nested:
        parts += [state.offset, state.state2.absmax]
    return sum(part.nbytes for part in parts)

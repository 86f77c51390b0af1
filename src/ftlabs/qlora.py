"""QLoRA with the libraries: the settings of bitsandbytes and peft, its optimiser, and what becomes of the adapters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from transformers import BitsAndBytesConfig

from ftlabs import models
from ftlabs.errors import MachineError

with models.quiet():  # on some CPUs bitsandbytes says at length that an optional package is missing
    from bitsandbytes.functional import dequantize_4bit
    from peft import LoraConfig, get_peft_model

if TYPE_CHECKING:
    from peft import PeftModel
    from transformers import PreTrainedModel


def qlora_config(compute_dtype: torch.dtype) -> tuple[BitsAndBytesConfig, LoraConfig]:
    """Settings for QLoRA: how the frozen weights are stored, and where adapters go (Dettmers et al. 2023, section 4).

    compute_dtype: the format of the arithmetic. Returns bitsandbytes' settings (4 bits, NF4, double quantisation) and
    peft's (rank 8 in all linear layers but the output head, the update scaled by 2, no dropout).
    """
    storage = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=compute_dtype,
    )
    adapters = LoraConfig(r=8, lora_alpha=16, target_modules="all-linear", task_type="CAUSAL_LM")
    return storage, adapters


def with_adapters(model: PreTrainedModel, settings: LoraConfig, seed: int = 0) -> PeftModel:
    """The model, frozen, with fresh adapters drawn from `seed`; the program's own random state is kept."""
    devices = [model.device] if model.device.type == "cuda" else []
    with torch.random.fork_rng(devices=devices), models.quiet():
        torch.manual_seed(seed)
        return get_peft_model(model, settings)


def paged_adamw(
    parameters: list[torch.nn.Parameter], learning_rate: float, weight_decay: float = 0.0
) -> torch.optim.Optimizer:
    """AdamW whose averages move to main memory while the GPU is full (Dettmers et al. 2023, section 3).

    For `training.train(optimizer=...)`. Raises MachineError where there is no CUDA: paging is a feature of its driver.
    """
    if parameters[0].device.type != "cuda":
        raise MachineError("Paged optimisers need an NVIDIA GPU. A CPU has only main memory: use AdamW.")
    from bitsandbytes.optim import PagedAdamW32bit

    return PagedAdamW32bit(parameters, lr=learning_rate, weight_decay=weight_decay)


@torch.no_grad()
def merged(tuned: PeftModel, plain: PreTrainedModel, *, dequantized: bool = True) -> PreTrainedModel:
    """A copy of `plain` into whose weights the adapters of a QLoRA run are added, in full precision.

    plain: the model that was quantised, as it was before. dequantized: add them to what the four bits stand for, the
    weights that the adapters were trained on; otherwise to the weights of `plain`, which they never saw.
    """
    twin = models.fresh(plain)
    for name, layer in tuned.get_base_model().named_modules():
        if hasattr(layer, "get_delta_weight"):
            weight, stored = twin.get_submodule(name).weight, layer.base_layer.weight
            if dequantized:
                weight.copy_(dequantize_4bit(stored, stored.quant_state))
            weight += layer.get_delta_weight(layer.active_adapters[0])
    return twin

"""LoRA adapters as files: only what was trained, a few hundred kilobytes, and the base model that it belongs to.

An adapter file is one safetensors file: the tensors of `lora.adapter_state`, and as metadata alpha and a fingerprint of
the frozen weights. On any other base the same numbers would mean nothing, and nothing would say so; here it is said.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from ftlabs.checkpoints import SAMPLE, raw_bytes
from ftlabs.errors import ModelError
from ftlabs.limits import explained
from ftlabs.lora import State, adapter_state, add_lora, linear_layers, lora_layers, put_adapter

if TYPE_CHECKING:
    import torch

FORMAT = "ftlabs LoRA adapter, 1"


def save_adapter(model: torch.nn.Module, path: str | Path) -> Path:
    """Write a model's adapter, and nothing of its base; a file of this name is replaced in one go.

    Raises ModelError when there is no adapter, when a layer is merged (its weight is no longer the base's), or when the
    layers' alpha differ; MachineError when the disk is full or the folder cannot be written.
    """
    from safetensors.torch import save_file

    path, layers = Path(path), lora_layers(model)
    if not layers:
        raise ModelError("The model has no LoRA layers, so there is no adapter to save. Was it made with `add_lora`?")
    merged = [name for name, layer in layers.items() if layer.merged]
    if merged:
        raise ModelError(f"{merged[0]} is merged: its weight holds an update. Call `set_merged(layer, False)` first.")
    alphas = {layer.alpha for layer in layers.values()}
    if len(alphas) > 1:
        raise ModelError(f"The layers' alpha differ ({', '.join(map(str, sorted(alphas)))}); a file holds one.")
    about = {"format": FORMAT, "alpha": str(alphas.pop()), "base": fingerprint(model)}
    part = path.with_name(path.name + ".part")
    with explained(f"writing the adapter {path}"):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            save_file(adapter_state(model), part, about)
            os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
    return path


def load_adapter(model: torch.nn.Module, path: str | Path) -> torch.nn.Module:
    """Put an adapter that `save_adapter` wrote onto a fresh base model, in place; return the model.

    Raises ModelError, and changes nothing, when the file is missing, damaged or something else, when the model has LoRA
    layers already, is another base than the one it was trained on, or lacks a layer.
    """
    path = Path(path)
    state, about = _read(path)
    if lora_layers(model):
        raise ModelError("The model has LoRA layers already. Load onto a fresh base, or swap with `put_adapter`.")
    if about["base"] != fingerprint(model):
        raise ModelError(
            f"The adapter {path} was trained on other weights than this model's: beside them its update means nothing. "
            "Load the base it belongs to. A base that was fine-tuned, merged or quantised is another one."
        )
    layers = {name.rpartition(".")[0] for name in state}
    targets = {layer.rpartition(".")[2] for layer in layers}
    differing = sorted(layers ^ set(linear_layers(model, targets)))
    if differing:
        raise ModelError(f"The adapter {path} does not fit: {differing[0]} is in one of file and model, not in both.")
    rank = next(len(tensor) for name, tensor in state.items() if name.endswith(".a"))
    add_lora(model, targets, rank, float(about["alpha"]))
    put_adapter(model, state)
    return model.eval()


def fingerprint(model: torch.nn.Module) -> str:
    """What tells one base from another: a hash of names, shapes and a sample of the weights, adapters left out."""
    adapters = {id(part) for layer in lora_layers(model).values() for part in (layer.a, layer.b)}
    digest = hashlib.sha256()
    for name, weight in model.named_parameters():
        if id(weight) not in adapters:
            flat = weight.detach().flatten()
            digest.update(f"{name.replace('.base.', '.')} {tuple(weight.shape)}".encode())
            digest.update(raw_bytes(flat[:: max(1, len(flat) // SAMPLE)]))
    return digest.hexdigest()


def _read(path: Path) -> tuple[State, dict[str, str]]:
    from safetensors import SafetensorError, safe_open

    if not path.is_file():
        raise ModelError(f"There is no adapter {path}. Check the name and the folder; `save_adapter` writes one.")
    try:
        with explained(f"reading the adapter {path}"), safe_open(path, "pt") as file:
            about = file.metadata() or {}
            state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, it is no dict
    except (SafetensorError, ValueError) as error:
        raise ModelError(f"The adapter {path} is damaged, or something else ({error}). Save it again.") from None
    if about.get("format") != FORMAT:
        raise ModelError(f"{path} is no adapter that `save_adapter` wrote. One of peft's is loaded by peft.")
    return state, about

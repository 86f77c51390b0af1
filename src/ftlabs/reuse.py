"""Models trained in one lab, used again in another: a cache on disk that only saves time.

What is kept is found by everything that decides it: the settings, the rows, the weights that training began with, the
code of training, versions, device and threads. So a run gives the same model whether it was there already or not, and
the folder may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import tempfile
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ftlabs import batching, chat, checkpoints, training
from ftlabs.errors import DataError, MachineError
from ftlabs.history import History
from ftlabs.limits import explained

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

WEIGHTS, HISTORY = "trained.safetensors", "history.json"
PACKAGES = ("torch", "transformers", "peft", "bitsandbytes")


def trained(
    settings: dict[str, Any],
    rows: Sequence[Any],
    build: Callable[[], PreTrainedModel],
    run: Callable[[PreTrainedModel], History],
) -> tuple[PreTrainedModel, History]:
    """The model that `build` makes, trained by `run`, or as `run` left it another time.

    settings: everything that `run` uses besides the rows and the model, as JSON: steps, rate, seed, ... rows: what it
    trains on. build: a model whose weights to train have requires_grad. run: trains it in place.
    Where the folder cannot be written, the model is trained all the same and a line says so.
    """
    model = build()
    folder = where() / _key(settings, rows, model)
    history = _found(folder, model)
    if history is None:
        history = run(model)
        if "stopped" not in history.config:
            _keep(folder, model, history)
    return model.eval(), history


def where() -> Path:
    """The folder of the cache: FTLABS_CACHE, else ftlabs/models where this system keeps caches."""
    own = os.environ.get("FTLABS_CACHE")
    if own:
        return Path(own).expanduser()
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(base) / "ftlabs" / "models"


def _key(settings: dict[str, Any], rows: Sequence[Any], model: PreTrainedModel) -> str:
    import torch

    about = {
        "settings": settings,
        "versions": [platform.python_version(), *(version(name) for name in PACKAGES)],
        "machine": [str(model.device), torch.get_num_threads(), platform.machine()],
        "train mode": model.training,
    }
    digest = hashlib.sha256(json.dumps(about, sort_keys=True).encode())
    for module in (batching, chat, checkpoints, training):
        digest.update(Path(module.__file__).read_bytes())
    for row in rows:
        digest.update(repr(row).encode())
    for name, parameter in model.named_parameters():
        digest.update(f"{name} {parameter.requires_grad} {parameter.dtype}".encode())
        digest.update(checkpoints.raw_bytes(parameter.detach()))
    return digest.hexdigest()[:32]


def _trained(model: PreTrainedModel) -> dict[str, torch.nn.Parameter]:
    return {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}


def _found(folder: Path, model: PreTrainedModel) -> History | None:
    """Give the model the weights that lie there; its history, or None where nothing whole is to be found."""
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        weights = load_file(folder / WEIGHTS)
        history = History.load(folder / HISTORY)
    except (OSError, SafetensorError, DataError):
        return None
    parameters = _trained(model)
    if {name: tuple(weight.shape) for name, weight in weights.items()} != {
        name: tuple(parameter.shape) for name, parameter in parameters.items()
    }:
        return None
    with torch.no_grad():
        for name, parameter in parameters.items():
            parameter.copy_(weights[name])
    return history


def _keep(folder: Path, model: PreTrainedModel, history: History) -> None:
    from safetensors.torch import save_file

    try:
        with explained(f"keeping a trained model in {folder.parent}"):
            folder.parent.mkdir(parents=True, exist_ok=True)
            part = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".part-"))
            try:
                save_file(
                    {name: one.detach().cpu().contiguous() for name, one in _trained(model).items()}, part / WEIGHTS
                )
                history.save(part / HISTORY)
                shutil.rmtree(folder, ignore_errors=True)  # something damaged, or another process was as fast
                os.replace(part, folder)
            finally:
                shutil.rmtree(part, ignore_errors=True)
    except (MachineError, OSError) as error:
        print(f"The model was trained, but not kept for other labs. {error}")

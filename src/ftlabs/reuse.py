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
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ftlabs import batching, chat, checkpoints, training
from ftlabs.checks import Rows
from ftlabs.errors import DataError, MachineError, TrainingError
from ftlabs.history import History
from ftlabs.limits import explained
from ftlabs.training import MakeOptimizer

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

WEIGHTS, HISTORY = "trained.safetensors", "history.json"
CODE = (batching, chat, checkpoints, training)
SETTINGS = {
    "steps", "epochs", "batch_size", "learning_rate", "warmup", "weight_decay", "accumulation", "max_grad_norm",
    "pad_id", "seed", "pool", "packed",
}  # fmt: skip
PACKAGES = ("torch", "transformers", "peft", "bitsandbytes")


def train(
    build: Callable[[], PreTrainedModel],
    rows: Rows,
    *,
    optimizer: MakeOptimizer | None = None,
    bar: bool = True,
    **settings: float | bool | None,
) -> tuple[PreTrainedModel, History]:
    """The model that `build` makes, trained as `training.train` does it, or as that left it another time.

    build: makes a model whose weights to train have requires_grad. rows, optimizer, bar and settings: what
    `training.train` takes, but nothing that looks at the run on its way or keeps its state (evaluations, checkpoints).
    Returns the model in eval mode, and the history of its training.

    A model with layers that were written in the notebook is trained every time: nobody can tell whether their code is
    what it was. Where the folder cannot be written, the model is trained all the same and a line says so.
    Raises TrainingError for other settings, and what `training.train` raises.
    """
    others = sorted(settings.keys() - SETTINGS)
    if others:
        raise TrainingError(f"A run that can be used again cannot have {', '.join(others)}. Use training.train for it.")
    model = build()
    folder = None if _written_in_notebook(model) else where() / _key(settings | {"optimizer": optimizer}, rows, model)
    history = _found(folder, model) if folder else None
    if history is None:
        history = training.train(model, rows, optimizer=optimizer, bar=bar, **settings)
        if folder and "stopped" not in history.config:
            _keep(folder, model, history)
    elif bar and os.environ.get("FTLABS_QUIET") != "1":
        print(f"Trained before with the same settings, in {history.seconds:.0f} s: taken from the course's cache.")
    return model.eval(), history


def where() -> Path:
    """The folder of the cache: FTLABS_CACHE, else ftlabs/models where this system keeps caches."""
    own = os.environ.get("FTLABS_CACHE")
    if own:
        return Path(own).expanduser()
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(base) / "ftlabs" / "models"


def _key(settings: dict[str, Any], rows: Rows, model: PreTrainedModel) -> str:
    import torch

    made = settings["optimizer"] or training.adamw
    about = {
        "settings": settings | {"optimizer": f"{made.__module__}.{made.__qualname__}"},
        "versions": [platform.python_version(), *(version(name) for name in PACKAGES)],
        "machine": [str(model.device), torch.get_num_threads(), platform.machine()],
        "train mode": model.training,
        "layers": [
            f"{name} {type(layer).__module__}.{type(layer).__qualname__}" for name, layer in model.named_modules()
        ],
        "trainable": list(_trainable(model)),
        "configs": [_described(config) for config in (model.config, *getattr(model, "peft_config", {}).values())],
    }
    digest = hashlib.sha256(json.dumps(about, sort_keys=True, default=_plain).encode())
    own = {type(layer).__module__ for layer in model.modules() if type(layer).__module__.startswith("ftlabs.")}
    for module in (*CODE, *(sys.modules[name] for name in sorted(own))):
        digest.update(Path(module.__file__).read_bytes())
    for row in rows:
        digest.update(repr(row).encode())
    for name, value in model.state_dict().items():  # of four-bit weights their constants, too
        if isinstance(value, torch.Tensor):
            digest.update(f"{name} {value.dtype} {tuple(value.shape)}".encode())
            digest.update(checkpoints.raw_bytes(value.detach()))
    return digest.hexdigest()[:32]


def _described(config: Any) -> dict[str, Any]:
    """The settings of a model or an adapter, but not the folder it came from: its weights are looked at themselves."""
    return {name: value for name, value in config.to_dict().items() if not name.endswith("name_or_path")}


def _plain(value: object) -> object:
    """What JSON does not know: sets, whose order is by chance, and dtypes."""
    return sorted(map(str, value)) if isinstance(value, set | frozenset) else str(value)


def _written_in_notebook(model: PreTrainedModel) -> bool:
    return any(type(layer).__module__ == "__main__" for layer in model.modules())


def _trainable(model: PreTrainedModel) -> dict[str, torch.nn.Parameter]:
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
    parameters = _trainable(model)
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
                    {name: one.detach().cpu().contiguous() for name, one in _trainable(model).items()}, part / WEIGHTS
                )
                history.save(part / HISTORY)
                shutil.rmtree(folder, ignore_errors=True)  # something damaged, or another process was as fast
                os.replace(part, folder)
            finally:
                shutil.rmtree(part, ignore_errors=True)
    except (MachineError, OSError) as error:
        print(f"The model was trained, but not kept for other labs. {error}")

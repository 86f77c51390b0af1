"""The state of a run on disk, to go on from later as if nothing had happened; and its best weights, kept aside.

A checkpoint is one safetensors file: the trained weights (of a model with adapters the adapters only), the optimizer's
moments, the state of torch's random generators, the history, and a checksum of all that. Frozen weights are not in it,
only a fingerprint of them. The order of the rows needs no saving: it follows from the seed and the number of the step.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ftlabs.errors import TrainingError
from ftlabs.history import History
from ftlabs.limits import explained

if TYPE_CHECKING:
    import torch

FORMAT = "ftlabs training run, 1"
FREE = ("device", "stopped", "best")  # entries of a history's config that may differ between the parts of one run
SAMPLE = 256  # so many values of each frozen weight make its fingerprint

Weights = dict[str, "torch.Tensor"]


@dataclass
class Best:
    """The trained weights at the best evaluation so far, held in main memory.

    keep: "lowest" or "highest". by: name of the evaluated value; None if there is only one.
    """

    keep: str
    by: str | None = None
    step: int | None = None
    value: float = math.nan
    weights: Weights = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.keep not in ("lowest", "highest"):
            raise TrainingError(f'keep_best is {self.keep!r}; it has to be "lowest" or "highest".')

    def offer(self, evaluation: dict[str, float], parameters: dict[str, torch.nn.Parameter]) -> None:
        """Keep a copy of the weights if this evaluation is better than all before. Raises TrainingError: no value."""
        names = [name for name in evaluation if name != "step"]
        by = self.by or (names[0] if len(names) == 1 else None)
        if by not in names:
            raise TrainingError(f"best_by is {self.by!r}; it has to name what `evaluate` measures: {', '.join(names)}.")
        value = evaluation[by]
        better = value < self.value if self.keep == "lowest" else value > self.value
        if better or (math.isnan(self.value) and not math.isnan(value)):
            self.step, self.value = int(evaluation["step"]), value
            self.weights = {name: weight.detach().to("cpu", copy=True) for name, weight in parameters.items()}

    def put_back(self, parameters: dict[str, torch.nn.Parameter]) -> dict[str, float]:
        """Give the model its best weights; return when they were measured, and how good they were."""
        import torch

        with torch.no_grad():
            for name, weight in self.weights.items():
                parameters[name].copy_(weight)
        return {"step": self.step, "value": self.value}


@dataclass
class Run:
    """All that changes from step to step: what a checkpoint holds. identity: what rows and frozen weights it is of."""

    parameters: dict[str, torch.nn.Parameter]
    optimizer: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    history: History
    best: Best | None
    identity: str


def identity(rows: Iterable[Any], model: torch.nn.Module) -> str:
    """A fingerprint of the rows and of the weights that stay as they are: a run goes on with the same or not at all."""
    digest = hashlib.sha256()
    for row in rows:
        digest.update(repr(row).encode())
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            flat = parameter.detach().flatten()
            digest.update(f"{name} {tuple(parameter.shape)}".encode())
            digest.update(raw_bytes(flat[:: max(1, len(flat) // SAMPLE)]))
    return digest.hexdigest()


def save(path: str | Path, run: Run) -> Path:
    """Write the run's state; a file of this name is replaced at the end, in one go, so that it is always a whole one.

    Raises MachineError when the disk is full or the folder cannot be written.
    """
    from safetensors.torch import save_file

    path = Path(path)
    tensors, described = _state(run)
    part = path.with_name(path.name + ".part")
    with explained(f"writing the checkpoint {path}"):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            save_file(tensors, part, {"format": FORMAT, "run": described, "checksum": _checksum(tensors, described)})
            os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
    return path


def load(path: str | Path, run: Run) -> None:
    """Bring the run to the state that `save` wrote: weights, optimizer, random generators, history, best weights.

    Raises TrainingError, and changes nothing, when the file is missing, damaged, something else or of another run.
    """
    import torch

    tensors, described = _read(Path(path))
    _check_same(Path(path), run, described, tensors)
    with torch.no_grad():
        for name, parameter in run.parameters.items():
            parameter.copy_(tensors[f"weights/{name}"])
    states: dict[int, Weights] = {}
    for name, tensor in _under("optimizer/", tensors).items():
        index, _, entry = name.partition("/")
        states.setdefault(int(index), {})[entry] = tensor
    run.optimizer.load_state_dict(run.optimizer.state_dict() | {"state": states})
    if described["scaler"]:
        run.scaler.load_state_dict(described["scaler"])
    for name, value in described["history"].items():
        if name != "config":  # the settings are the same, and this part of the run may add its own
            setattr(run.history, name, value)
    if run.best:
        run.best.weights = _under("best/", tensors)
        run.best.step, run.best.value = described["best"]
    torch.set_rng_state(tensors["random/cpu"])
    if "random/cuda" in tensors and torch.cuda.is_available():
        torch.cuda.set_rng_state(tensors["random/cuda"])


def _state(run: Run) -> tuple[Weights, str]:
    """All tensors by name, on the CPU, and everything else as JSON."""
    import torch

    tensors = {f"weights/{name}": parameter for name, parameter in run.parameters.items()}
    for index, state in run.optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer/{index}/{entry}": tensor for entry, tensor in state.items()}
    tensors["random/cpu"] = torch.get_rng_state()
    if next(iter(run.parameters.values())).device.type == "cuda":
        tensors["random/cuda"] = torch.cuda.get_rng_state()
    if run.best:
        tensors |= {f"best/{name}": tensor for name, tensor in run.best.weights.items()}
    described = {
        "history": asdict(run.history),
        "scaler": run.scaler.state_dict(),
        "best": (run.best.step, run.best.value) if run.best else None,
        "identity": run.identity,
    }
    return {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}, json.dumps(described)


def _read(path: Path) -> tuple[Weights, dict[str, Any]]:
    from safetensors import SafetensorError, safe_open

    if not path.is_file():
        raise TrainingError(f"There is no checkpoint {path}. To start from the first step, leave out resume=True.")
    try:
        with explained(f"reading the checkpoint {path}"), safe_open(path, "pt") as file:
            about = file.metadata() or {}
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118, it is no dict
    except (SafetensorError, ValueError) as error:
        raise TrainingError(f"The checkpoint {path} is damaged, or something else ({error}). {_ANEW}") from None
    if about.get("format") != FORMAT:
        raise TrainingError(f"{path} is no checkpoint of a training run of this version. {_ANEW}")
    if about["checksum"] != _checksum(tensors, about["run"]):
        raise TrainingError(f"The checkpoint {path} is damaged: its checksum does not fit. {_ANEW}")
    return tensors, json.loads(about["run"])


_ANEW = "Delete it and train from the first step."


def _check_same(path: Path, run: Run, described: dict[str, Any], tensors: Weights) -> None:
    before = {name: value for name, value in described["history"]["config"].items() if name not in FREE}
    now = {name: value for name, value in run.history.config.items() if name not in FREE}
    for name in sorted(before.keys() | now.keys()):
        if before.get(name) != now.get(name):
            raise TrainingError(
                f"The checkpoint {path} is of another run: {name} was {before.get(name)!r}, now it is "
                f"{now.get(name)!r}. Go on with the same settings, or give this run a checkpoint of its own."
            )
    shapes = {name: tuple(tensor.shape) for name, tensor in _under("weights/", tensors).items()}
    if shapes != {name: tuple(parameter.shape) for name, parameter in run.parameters.items()}:
        raise TrainingError(f"The checkpoint {path} is of another model: the weights to train differ.")
    if described["identity"] != run.identity:
        raise TrainingError(f"The checkpoint {path} is of another run: the rows or the model's frozen weights differ.")


def _under(prefix: str, tensors: Weights) -> Weights:
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}


def _checksum(tensors: Weights, described: str) -> str:
    digest = hashlib.sha256(described.encode())
    for name, tensor in sorted(tensors.items()):
        digest.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode())
        digest.update(raw_bytes(tensor))
    return digest.hexdigest()


def raw_bytes(tensor: torch.Tensor) -> memoryview:
    """A tensor's memory, to be hashed: as plain bytes, because numpy does not know every dtype of torch."""
    import torch

    return tensor.cpu().contiguous().reshape(-1).view(torch.uint8).numpy().data

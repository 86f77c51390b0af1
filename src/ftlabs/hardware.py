"""Which machine is this, and in which number format should it compute?"""

from __future__ import annotations

import contextlib
import importlib.util
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

GB = 2**30


@dataclass(frozen=True)
class Machine:
    """What a lab needs to know about the machine it runs on.

    device: "cpu", "cuda" or "mps". dtype: "float32", "bfloat16" or "float16", the format to compute in (trained
    weights stay float32 on every machine), with its reason in words. memory_gb: main memory in GiB, or what a
    container is allowed of it. cores: CPU cores this process may use. gpu, gpu_memory_gb: None without a GPU.
    """

    device: str
    dtype: str
    dtype_reason: str
    memory_gb: float
    cores: int
    gpu: str | None
    gpu_memory_gb: float | None
    colab: bool

    @property
    def torch_dtype(self) -> torch.dtype:
        """`dtype` as torch knows it."""
        import torch

        return getattr(torch, self.dtype)

    def __str__(self) -> str:
        where = f"{self.gpu} ({self.gpu_memory_gb:.0f} GB)" if self.gpu_memory_gb else (self.gpu or "CPU")
        place = " on Colab" if self.colab else ""
        return f"{where}{place}, {self.cores} cores, {self.memory_gb:.0f} GB memory, {self.dtype}: {self.dtype_reason}"


def detect() -> Machine:
    """Look at the machine. Imports torch and nothing heavier."""
    import torch

    device, gpu, gpu_memory = "cpu", None, None
    if torch.cuda.is_available():
        properties = torch.cuda.get_device_properties(0)
        device, gpu, gpu_memory = "cuda", properties.name, properties.total_memory / GB
        dtype, reason = cuda_dtype((properties.major, properties.minor))
    elif torch.backends.mps.is_available():
        device, gpu = "mps", "Apple GPU"
        dtype, reason = "float32", "the safe choice on an Apple GPU"
    else:
        dtype, reason = "float32", "a CPU computes fastest and safest in 32 bits"
    return Machine(device, dtype, reason, _memory_gb(), _cores(), gpu, gpu_memory, _on_colab())


def cuda_dtype(capability: tuple[int, int]) -> tuple[str, str]:
    """The format for an NVIDIA GPU of this compute capability, and why.

    `torch.cuda.is_bf16_supported()` is no guide: it says yes on a T4 (capability 7.5), which only emulates bfloat16.
    """
    major, minor = capability
    if major >= 8:
        return "bfloat16", f"compute capability {major}.{minor} has bfloat16 units"
    if major == 7:
        return "float16", f"compute capability {major}.{minor} only emulates bfloat16; trained weights stay float32"
    return "float32", f"compute capability {major}.{minor} has no fast 16-bit units"


def mixed_precision(device: torch.device | str) -> tuple[contextlib.AbstractContextManager, torch.amp.GradScaler]:
    """What a training step on this device runs under: an autocast context and a gradient scaler.

    Weights stay float32; only the arithmetic of the forward pass is done in the machine's dtype. The scaler does
    something only in float16, whose smallest gradients would be rounded to zero; elsewhere it passes values through.
    """
    import torch

    kind = torch.device(device).type
    dtype = detect().torch_dtype if kind == "cuda" else torch.float32
    scaler = torch.amp.GradScaler(kind, enabled=dtype == torch.float16)
    if dtype == torch.float32:
        return contextlib.nullcontext(), scaler
    return torch.autocast(kind, dtype=dtype), scaler


def _memory_gb() -> float:
    import psutil

    total = psutil.virtual_memory().total
    # A container sees the memory of its host but may use only its own share (Linux control groups, version 2 and 1).
    for name in ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"):
        with contextlib.suppress(OSError, ValueError):
            total = min(total, int(Path(name).read_text()))
    return total / GB


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _on_colab() -> bool:
    # The module tells, not the GPU's name: T4s are found elsewhere, and Colab lends other GPUs too.
    try:
        return importlib.util.find_spec("google.colab") is not None
    except (ImportError, ValueError):
        return False

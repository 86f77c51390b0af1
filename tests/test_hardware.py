"""The machine: device, dtype with its reason, memory, Colab."""

import contextlib
import subprocess
import sys
from types import SimpleNamespace

import psutil
import pytest
import torch

from ftlabs import hardware


def pretend_cuda(monkeypatch, name, major, minor, gib):
    properties = SimpleNamespace(name=name, major=major, minor=minor, total_memory=int(gib * 2**30))
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda _: properties)


def test_a_cpu_computes_in_float32(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    machine = hardware.detect()
    assert (machine.device, machine.dtype, machine.gpu, machine.gpu_memory_gb) == ("cpu", "float32", None, None)
    assert machine.torch_dtype is torch.float32
    assert "CPU" in machine.dtype_reason
    assert 0 < machine.memory_gb <= psutil.virtual_memory().total / 2**30
    assert machine.cores >= 1


def test_a_t4_gets_float16_although_torch_claims_bfloat16(monkeypatch):
    pretend_cuda(monkeypatch, "Tesla T4", 7, 5, 14.7)
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda *_, **__: True)
    machine = hardware.detect()
    assert machine.dtype == "float16"
    assert "emulates" in machine.dtype_reason
    assert machine.gpu == "Tesla T4"
    assert machine.gpu_memory_gb == pytest.approx(14.7)


@pytest.mark.parametrize(
    ("capability", "dtype"),
    [((6, 1), "float32"), ((7, 0), "float16"), ((7, 5), "float16"), ((8, 0), "bfloat16"), ((9, 0), "bfloat16")],
)
def test_dtype_follows_the_compute_capability(capability, dtype):
    chosen, reason = hardware.cuda_dtype(capability)
    assert chosen == dtype
    assert f"{capability[0]}.{capability[1]}" in reason


def test_an_apple_gpu_computes_in_float32(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    machine = hardware.detect()
    assert (machine.device, machine.dtype) == ("mps", "float32")


def test_colab_is_known_by_its_module_not_by_its_gpu(monkeypatch, tmp_path):
    pretend_cuda(monkeypatch, "Tesla T4", 7, 5, 14.7)
    assert not hardware.detect().colab
    module = tmp_path / "google" / "colab"
    module.mkdir(parents=True)
    (module / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name == "google" or name.startswith("google.")]:
        monkeypatch.delitem(sys.modules, name)
    assert hardware.detect().colab


def test_memory_of_a_container_is_its_share(monkeypatch):
    real = hardware.Path.read_text

    def read(path, *args, **kwargs):
        return str(2**30) if str(path).endswith("memory.max") else real(path, *args, **kwargs)

    monkeypatch.setattr(hardware.Path, "read_text", read)
    assert hardware.detect().memory_gb == pytest.approx(1.0)


def test_on_a_cpu_training_runs_in_full_precision():
    context, scaler = hardware.mixed_precision("cpu")
    assert isinstance(context, contextlib.nullcontext)
    assert not scaler.is_enabled()


def test_it_says_what_it_found():
    machine = hardware.Machine("cuda", "float16", "because", 12.7, 2, "Tesla T4", 14.7, True)
    assert str(machine) == "Tesla T4 (15 GB) on Colab, 2 cores, 13 GB memory, float16: because"


def test_detecting_imports_torch_and_nothing_heavier():
    code = "import sys; from ftlabs import hardware; hardware.detect(); print(sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "'torch'" in loaded
    for heavy in ("transformers", "matplotlib", "datasets", "rich"):
        assert f"'{heavy}'" not in loaded

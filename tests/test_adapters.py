"""Adapters on disk: written and read back onto a fresh base; what does not belong there is refused in words."""

import copy
import errno

import pytest
import safetensors.torch
import torch
from test_lora import logits, with_lora

from ftlabs import adapters, lora
from ftlabs.errors import MachineError, ModelError


@pytest.fixture
def saved(tiny_model, tmp_path):
    """(base, model with LoRA, tokenizer, file)."""
    base, tokenizer = tiny_model
    model = with_lora(copy.deepcopy(base))
    return base, model, tokenizer, adapters.save_adapter(model, tmp_path / "new" / "adapter.safetensors")


def test_a_fresh_base_with_the_adapter_answers_the_same(saved):
    base, model, tokenizer, file = saved
    before = logits(base, tokenizer)
    loaded = adapters.load_adapter(base, file)
    assert torch.equal(logits(loaded, tokenizer), logits(model, tokenizer))
    assert not torch.equal(logits(loaded, tokenizer), before)
    assert {layer.alpha for layer in lora.lora_layers(loaded).values()} == {8}


def test_the_file_holds_the_adapter_alone(saved):
    _, model, _, file = saved
    trained = sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)
    assert 4 * trained < file.stat().st_size < 4 * trained + 8000
    assert not list(file.parent.glob("*.part"))


def test_only_some_layers_adapted(tiny_model, tmp_path):
    base, tokenizer = tiny_model
    model = with_lora(copy.deepcopy(base), targets=("down_proj",), rank=3)
    loaded = adapters.load_adapter(base, adapters.save_adapter(model, tmp_path / "a"))
    assert torch.equal(logits(loaded, tokenizer), logits(model, tokenizer))
    assert len(lora.lora_layers(loaded)) == 2


def test_another_base_is_refused(saved):
    base, _, _, file = saved
    with torch.no_grad():
        base.model.layers[1].mlp.up_proj.weight += 0.01
    with pytest.raises(ModelError, match="trained on other weights"):
        adapters.load_adapter(base, file)
    assert not lora.lora_layers(base)


def test_a_file_that_lacks_layers_is_refused(saved):
    base, _, _, file = saved
    with safetensors.safe_open(file, "pt") as opened:
        about = opened.metadata()
    state = safetensors.torch.load_file(file)
    spoiled = {name: tensor for name, tensor in state.items() if "layers.1.mlp.up_proj" not in name}
    safetensors.torch.save_file(spoiled, file, about)
    with pytest.raises(ModelError, match=r"model\.layers\.1\.mlp\.up_proj is in one of file and model"):
        adapters.load_adapter(base, file)
    assert not lora.lora_layers(base)


def test_what_cannot_be_loaded(saved, tmp_path):
    base, model, _, file = saved
    with pytest.raises(ModelError, match="There is no adapter"):
        adapters.load_adapter(base, tmp_path / "nowhere")
    with pytest.raises(ModelError, match="LoRA layers already"):
        adapters.load_adapter(model, file)
    other = tmp_path / "other"
    safetensors.torch.save_file({"a": torch.zeros(1)}, other)
    with pytest.raises(ModelError, match="no adapter that `save_adapter` wrote"):
        adapters.load_adapter(base, other)
    file.write_bytes(file.read_bytes()[:200])
    with pytest.raises(ModelError, match="damaged"):
        adapters.load_adapter(base, file)


def test_what_cannot_be_saved(tiny_model, tmp_path):
    base, _ = tiny_model
    with pytest.raises(ModelError, match="no LoRA layers"):
        adapters.save_adapter(base, tmp_path / "a")
    model = with_lora(base)
    first = next(iter(lora.lora_layers(model).values()))
    first.alpha = 3
    with pytest.raises(ModelError, match=r"alpha differ \(3, 8\)"):
        adapters.save_adapter(model, tmp_path / "a")
    lora.set_merged(first, True)
    with pytest.raises(ModelError, match="is merged"):
        adapters.save_adapter(model, tmp_path / "a")
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_explained_and_leaves_nothing(tiny_model, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    model, _ = tiny_model
    monkeypatch.setattr(safetensors.torch, "save_file", full)
    with pytest.raises(MachineError, match="disk is full"):
        adapters.save_adapter(with_lora(model), tmp_path / "a")
    assert not list(tmp_path.iterdir())

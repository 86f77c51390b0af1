"""Models: loaded quietly and in float32, or refused with the file and the remedy."""

import errno
import json
import os
import shutil
import warnings
from pathlib import Path

import pytest
import torch
from huggingface_hub import errors as hub_errors

from ftlabs import models
from ftlabs.errors import MachineError, ModelError
from ftlabs.generation import generate
from ftlabs.limits import explained
from ftlabs.tiers import Tier

TINY = Tier("tiny", "built-in", 16, 128, 10, False, "")


@pytest.fixture
def home(tiny_folder, tmp_path, monkeypatch):
    """A course whose built-in model is the tiny one; gives the model's folder, free to be spoiled."""
    folder = tmp_path / "course" / "data" / "base-model"
    shutil.copytree(tiny_folder, folder)
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path / "course"))
    return folder


def test_the_built_in_model_comes_back_in_float32_on_the_cpu_in_eval_mode(home, tiny_model):
    model, tokenizer = models.load_base(TINY)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}
    assert model.device.type == "cpu"
    assert not model.training
    expected, _ = tiny_model
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), expected.parameters(), strict=True))
    assert generate(model, tokenizer, ["The ferry"]) == generate(*tiny_model, ["The ferry"])


def test_weights_stored_in_16_bits_are_loaded_in_32(tiny_model, tmp_path):
    model, tokenizer = tiny_model
    models.save(model.to(torch.bfloat16), tokenizer, tmp_path / "half")
    loaded, _ = models.load(tmp_path / "half")
    assert {parameter.dtype for parameter in loaded.parameters()} == {torch.float32}


def test_loading_and_saving_say_nothing(home, tmp_path, capfd):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model, tokenizer = models.load_base(TINY)
        models.save(model, tokenizer, tmp_path / "saved")
    assert capfd.readouterr() == ("", "")


def test_an_intact_model_passes(home):
    models.verify_base_model()
    models.verify_base_model(home)


def test_a_missing_model_names_the_remedy(home):
    shutil.rmtree(home)
    with pytest.raises(
        ModelError, match=r"missing: there is no folder .*base-model\.\n.*git checkout -- data/base-model"
    ):
        models.load_base(TINY)


@pytest.mark.parametrize("name", models.NEEDED)
def test_a_missing_file_is_named(home, name):
    (home / name).unlink()
    with pytest.raises(ModelError, match=rf"incomplete: .*{name} is missing\.\n.*git checkout") as error:
        models.load_base(TINY)
    assert "git pull" in str(error.value)


def test_a_listed_file_that_is_missing_is_named(home):
    (home / "chat_template.jinja").unlink()
    with pytest.raises(ModelError, match=r"chat_template\.jinja is missing"):
        models.verify_base_model()


def test_a_changed_file_is_named(home):
    weights = home / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    with pytest.raises(
        ModelError, match=r"damaged: .*model\.safetensors is not the file it should be\.\n.*git checkout"
    ):
        models.load_base(TINY)


def test_a_checksum_file_that_is_none(home):
    (home / models.SUMS).write_text("not a checksum\n")
    with pytest.raises(ModelError, match=r"SHA256SUMS, line 1: expected a checksum"):
        models.verify_base_model()


@pytest.mark.parametrize("spoil", [lambda content: content[:100], lambda content: content[:-50], lambda _: b""])
def test_damaged_weights_of_any_folder(home, spoil):
    weights = home / "model.safetensors"
    weights.write_bytes(spoil(weights.read_bytes()))
    with pytest.raises(ModelError, match=r"weights in .*base-model are damaged"):
        models.load(home)


def test_weights_that_belong_to_another_model(home):
    config = json.loads((home / "config.json").read_text())
    (home / "config.json").write_text(json.dumps(config | {"num_hidden_layers": 3}))
    with pytest.raises(ModelError, match=r"do not belong to its config\.json: model\.layers\.2"):
        models.load(home)


def test_folders_that_hold_no_model(tmp_path, home):
    with pytest.raises(ModelError, match="no folder"):
        models.load(tmp_path / "none")
    with pytest.raises(ModelError, match="no folder"):
        models.load("./none")
    with pytest.raises(ModelError, match=r"holds no config\.json"):
        models.load(tmp_path)
    (home / "model.safetensors").unlink()
    with pytest.raises(ModelError, match=r"has no weights"):
        models.load(home)
    (home / "config.json").write_text("{")
    (home / "model.safetensors").touch()
    with pytest.raises(ModelError, match="cannot be loaded"):
        models.load(home)


def test_a_missing_pad_token_is_given(tiny_model, tmp_path):
    model, tokenizer = tiny_model
    tokenizer.pad_token = None
    models.save(model, tokenizer, tmp_path / "unpadded")
    _, loaded = models.load(tmp_path / "unpadded")
    assert loaded.pad_token == loaded.eos_token == "<|endoftext|>"


def answer(status):
    import httpx

    return httpx.Response(status, request=httpx.Request("GET", "https://example.invalid"))


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (lambda: hub_errors.GatedRepoError("no", response=answer(403)), "grants access on request"),
        (lambda: hub_errors.RepositoryNotFoundError("no", response=answer(404)), "knows no such model"),
        (lambda: hub_errors.LocalEntryNotFoundError("no"), "hub cannot be reached"),
        (lambda: hub_errors.HfHubHTTPError.__bases__[0]("the line dropped"), "hub cannot be reached"),
        (lambda: hub_errors.HfHubHTTPError("500 server error", response=answer(500)), "hub answered: 500"),
    ],
)
def test_what_the_hub_may_answer(monkeypatch, error, message):
    def refuse(*_, **__):
        raise error()

    monkeypatch.setattr("huggingface_hub.snapshot_download", refuse)
    with pytest.raises(ModelError, match=rf"owner/model cannot be loaded: .*{message}[\s\S]*FTLABS_TIER=tiny"):
        models.load("owner/model")


def test_a_hub_model_without_network_and_without_a_valid_id():
    with pytest.raises(ModelError, match="hub cannot be reached"):
        models.load("someone/some-model")
    with pytest.raises(ModelError, match="valid id"):
        models.load("not an id!")


def test_a_hub_model_is_loaded_from_where_it_was_downloaded(monkeypatch, tiny_folder):
    monkeypatch.setattr("huggingface_hub.snapshot_download", lambda *_, **__: str(tiny_folder))
    model, tokenizer = models.load_base(Tier("small", "owner/model", 8, 128, 10, False, ""))
    assert models.count_parameters(model)[1] > 0
    assert tokenizer.pad_token_id is not None


def test_a_full_disk_while_downloading(monkeypatch):
    def refuse(*_, **__):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("huggingface_hub.snapshot_download", refuse)
    with pytest.raises(MachineError, match="while downloading owner/model: the disk is full"):
        models.load("owner/model")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
        (RuntimeError("Error while serializing: I/O error: No space left on device (os error 28)"), "disk is full"),
        (PermissionError(errno.EACCES, "Permission denied"), "cannot be written"),
        (OSError(errno.EROFS, "Read-only file system"), "cannot be written"),
        (RuntimeError("I/O error: Permission denied (os error 13)"), "cannot be written"),
        (MemoryError(), "memory of the computer"),
        (RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: not enough memory"), "of the computer"),
        (torch.OutOfMemoryError("CUDA out of memory."), "memory of the GPU"),
    ],
)
def test_the_limits_of_the_machine_are_explained(error, message):
    with pytest.raises(MachineError, match=rf"^Stopped while testing: .*{message}"), explained("testing"):
        raise error
    wrapped = ValueError("wrapped by a library")
    wrapped.__cause__ = error
    with pytest.raises(MachineError, match=message), explained("testing"):
        raise wrapped


def test_other_errors_pass_unchanged():
    with pytest.raises(KeyError, match="name"), explained("testing"):
        raise KeyError("name")


def test_saving_where_nothing_can_be_written(tiny_model, tmp_path, monkeypatch):
    def refuse(self, *_, **__):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(MachineError, match=r"saving the model to .*locked: the folder cannot be written"):
        models.save(*tiny_model, tmp_path / "locked")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's always-full device")
def test_a_full_disk_while_saving(tiny_model, tmp_path):
    from ftlabs.history import History

    before = History(loss=[2.0]).save(tmp_path / "run.json").read_text()
    (tmp_path / "run.json.part").symlink_to("/dev/full")
    with pytest.raises(MachineError, match=r"writing .*run\.json: the disk is full"):
        History(loss=[1.0]).save(tmp_path / "run.json")
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("run.json", before)]


def test_a_fresh_copy_leaves_the_original_alone(tiny_model):
    model, _ = tiny_model
    model(torch.tensor([[5, 6]]), labels=torch.tensor([[5, 6]])).loss.backward()
    twin = models.fresh(model.train())
    assert all(parameter.grad is None for parameter in twin.parameters())
    assert not twin.training
    with torch.no_grad():
        twin.model.norm.weight.add_(1)
    assert not torch.equal(twin.model.norm.weight, model.model.norm.weight)
    assert twin.lm_head.weight is twin.model.embed_tokens.weight  # still tied
    assert model.training


def test_parameters_are_counted_once_when_shared(tiny_model):
    model, _ = tiny_model
    embeddings = model.get_input_embeddings().weight.numel()
    total = sum(parameter.numel() for parameter in model.parameters())
    assert models.count_parameters(model) == (total, total)
    assert model.lm_head.weight is model.get_input_embeddings().weight
    model.get_input_embeddings().weight.requires_grad = False
    assert models.count_parameters(model) == (total - embeddings, total)


def test_four_bit_weights_keep_their_count_and_pass_gradients_after_an_evaluation(home, tiny_model):
    plain, tokenizer = tiny_model
    model, _ = models.load(home, quantized=True)
    assert models.count_parameters(model)[1] == models.count_parameters(plain)[1]
    assert {type(layer.q_proj).__name__ for layer in (block.self_attn for block in model.model.layers)} == {
        "Linear4bit"
    }
    generate(model, tokenizer, ["The ferry"], max_new_tokens=2)
    embedded = model.get_input_embeddings()(torch.tensor([[5, 6, 7]])).detach().requires_grad_()
    model.train()(inputs_embeds=embedded).logits.sum().backward()
    assert embedded.grad.abs().sum() > 0


@pytest.mark.parametrize("guarded", [True, False])
def test_a_look_in_between_costs_the_gradient_only_without_the_guard_and_only_on_some_cpus(guarded):
    from bitsandbytes.functional import has_avx512bf16
    from bitsandbytes.nn import Linear4bit

    layer = Linear4bit(64, 96, bias=False, quant_type="nf4", compute_dtype=torch.float32).to("cpu")
    if guarded:
        models.keep_gradients(layer)
    with torch.no_grad():
        layer.eval()(torch.ones(1, 64))
    inputs = torch.ones(1, 64, requires_grad=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        layer.train()(inputs).sum().backward()
    lost = inputs.grad is None
    assert lost == (has_avx512bf16() and not guarded)


def test_training_itself_switches_the_guard_on(home):
    from peft import LoraConfig, get_peft_model

    from ftlabs import training
    from ftlabs.chat import encode_text

    model, tokenizer = models.load(home, quantized=True)
    layers = [module for module in model.modules() if hasattr(module, "support_avx512bf16_for_cpu")]
    for layer in layers:
        layer.support_avx512bf16_for_cpu = True  # as bitsandbytes sets it on a CPU with the trap
    adapted = get_peft_model(model, LoraConfig(r=2, target_modules="all-linear", task_type="CAUSAL_LM"))
    rows = [encode_text("The ferry leaves the island at nine.", tokenizer)]
    training.train(adapted, rows, steps=1, batch_size=1, pad_id=tokenizer.pad_token_id, bar=False)
    assert layers
    assert not any(layer.support_avx512bf16_for_cpu for layer in layers)

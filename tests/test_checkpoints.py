"""An interrupted run goes on to the same losses; what is not its checkpoint is refused; the best weights stay."""

import copy
import errno
import math

import pytest
import safetensors.torch
import torch
from peft import LoraConfig, get_peft_model
from test_training import make_rows, run, stop_at

from ftlabs.checkpoints import Best
from ftlabs.errors import MachineError, TrainingError


def with_dropout(model):
    """Chance plays a part, so that a generator that was not restored shows."""
    for layer in model.model.layers:
        layer.self_attn.attention_dropout = 0.3
    return model


def some_weights(model):
    """Something to evaluate that takes no forward pass and changes with every step."""
    return {"sum": float(sum(parameter.sum() for parameter in model.parameters() if parameter.requires_grad))}


def settings(tokenizer, path, **changes):
    return {
        "rows": make_rows(tokenizer, repeat=2)[:7], "steps": 6, "batch_size": 2, "accumulation": 2, "pool": 2,
        "learning_rate": 1e-2, "weight_decay": 0.1, "seed": 3, "evaluate": some_weights, "evaluate_every": 2,
        "keep_best": "highest", "checkpoint": path, "checkpoint_every": 2,
    } | changes  # fmt: skip


def same_weights(model, other):
    return all(torch.equal(a, b) for a, b in zip(model.state_dict().values(), other.state_dict().values(), strict=True))


def adapted(model, seed=0):
    torch.manual_seed(seed)
    return get_peft_model(model, LoraConfig(r=2, lora_dropout=0.2, target_modules="all-linear", task_type="CAUSAL_LM"))


@pytest.mark.parametrize("make", [with_dropout, adapted])
def test_a_resumed_run_is_the_uninterrupted_one(tiny_model, tmp_path, make):
    model, tokenizer = tiny_model
    start = make(model)
    whole, broken, resumed = (copy.deepcopy(start) for _ in range(3))
    expected = run(whole, tokenizer, **settings(tokenizer, tmp_path / "whole"))
    stop_at(broken, 10, KeyboardInterrupt())  # in the sixth step: the fifth is lost, the fourth was written
    assert len(run(broken, tokenizer, **settings(tokenizer, tmp_path / "run")).loss) == 5
    with torch.no_grad():  # whatever trained weights the model comes with, those of the checkpoint count
        next(parameter for parameter in resumed.parameters() if parameter.requires_grad).add_(1)
    history = run(resumed, tokenizer, **settings(tokenizer, tmp_path / "run", resume=True))
    assert history.loss == expected.loss
    assert (history.tokens, history.learning_rate) == (expected.tokens, expected.learning_rate)
    assert history.evaluations == expected.evaluations
    assert history.config == expected.config
    assert same_weights(resumed, whole)
    assert [file.name for file in tmp_path.iterdir() if file.name.endswith(".part")] == []
    # The last state was written, too: a run that is over goes on to its end at once.
    again = run(copy.deepcopy(start), tokenizer, **settings(tokenizer, tmp_path / "run", resume=True))
    assert (again.loss, again.evaluations) == (expected.loss, expected.evaluations)


def test_the_best_weights_survive_an_interruption(tiny_model, tmp_path):
    model, tokenizer = tiny_model
    whole, broken, resumed = (copy.deepcopy(model) for _ in range(3))

    def scripted(*values):  # at steps 0, 2, 4 and 6; the best comes before the interruption
        values = iter(values)
        return {"evaluate": lambda model: next(values)}

    run(whole, tokenizer, **settings(tokenizer, tmp_path / "whole", **scripted(1, 5, 2, 3)))
    stop_at(broken, 10, KeyboardInterrupt())
    run(broken, tokenizer, **settings(tokenizer, tmp_path / "run", **scripted(1, 5, 2)))
    history = run(resumed, tokenizer, **settings(tokenizer, tmp_path / "run", resume=True, **scripted(2, 3)))
    assert history.config["best"] == {"step": 2, "value": 5.0}
    assert same_weights(resumed, whole)


def test_of_a_model_with_adapters_only_those_are_written(tiny_model, tmp_path):
    model, tokenizer = tiny_model
    base = sum(parameter.nbytes for parameter in model.parameters())
    run(adapted(model), tokenizer, **settings(tokenizer, tmp_path / "run", steps=2))
    names = safetensors.torch.load_file(tmp_path / "run")
    assert all("lora_" in name for name in names if name.startswith(("weights/", "best/")))
    assert sum(tensor.nbytes for tensor in names.values()) < base / 2


@pytest.fixture
def written(tiny_model, tmp_path):
    """(model, tokenizer, path of a checkpoint after two steps): the model as it was before them."""
    model, tokenizer = tiny_model
    run(copy.deepcopy(model), tokenizer, **settings(tokenizer, tmp_path / "run", steps=2))
    return model, tokenizer, tmp_path / "run"


def refused(model, tokenizer, path, message, **changes):
    before = copy.deepcopy(model)
    with pytest.raises(TrainingError, match=message):
        run(model, tokenizer, **settings(tokenizer, path, **{"steps": 2, "resume": True} | changes))
    assert same_weights(model, before)


def test_a_damaged_or_missing_checkpoint_is_refused(written, tmp_path):
    model, tokenizer, path = written
    whole = path.read_bytes()
    place = len(whole) - 1000  # in the numbers, where nothing but a checksum notices
    path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    refused(model, tokenizer, path, "is damaged: its checksum does not fit")
    for wrong in (whole[:5000], b"", b"not a checkpoint at all"):
        path.write_bytes(wrong)
        refused(model, tokenizer, path, "is damaged, or something else")
    safetensors.torch.save_file({"weights/a": torch.zeros(2)}, path)
    refused(model, tokenizer, path, "is no checkpoint of a training run")
    refused(model, tokenizer, tmp_path / "none", "There is no checkpoint")


def test_the_checkpoint_of_another_run_is_refused(written):
    model, tokenizer, path = written
    rows = make_rows(tokenizer, repeat=2)[:7]
    refused(model, tokenizer, path, r"another run: learning_rate was 0\.01, now it is 0\.02", learning_rate=0.02)
    refused(model, tokenizer, path, "another run: the rows", rows=[*rows[:5], rows[6], rows[5]])
    frozen = copy.deepcopy(model)
    frozen.model.norm.weight.requires_grad = False
    refused(frozen, tokenizer, path, "another run: trainable was")
    refused(model, tokenizer, path, "keep_best was 'highest', now it is 'lowest'", keep_best="lowest")


def test_adapters_on_another_base_are_refused(tiny_model, tmp_path):
    model, tokenizer = tiny_model
    other = copy.deepcopy(model)
    with torch.no_grad():
        other.model.layers[0].mlp.up_proj.weight.mul_(1.01)
    run(adapted(model), tokenizer, **settings(tokenizer, tmp_path / "run", steps=2))
    refused(adapted(other), tokenizer, tmp_path / "run", "the model's frozen weights differ")


def test_a_disk_that_is_full_leaves_the_old_checkpoint(written, monkeypatch):
    model, tokenizer, path = written
    whole = path.read_bytes()

    def half(tensors, filename, metadata):
        filename.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(safetensors.torch, "save_file", half)
    with pytest.raises(MachineError, match=r"while writing the checkpoint .*run: the disk is full"):
        run(model, tokenizer, **settings(tokenizer, path))
    assert path.read_bytes() == whole
    assert [file.name for file in path.parent.iterdir()] == ["run"]


@pytest.mark.parametrize(("keep", "step"), [("lowest", 2), ("highest", 4)])
def test_the_model_gets_its_best_weights_back(tiny_model, keep, step):
    model, tokenizer = tiny_model
    values = iter([2.0, 1.0, 3.0, math.nan, 2.0])
    seen = []

    def evaluate(model):
        seen.append(copy.deepcopy(model))
        return {"loss": next(values), "other": 0.0}

    history = run(model, tokenizer, steps=8, evaluate=evaluate, evaluate_every=2, keep_best=keep, best_by="loss")
    assert history.config["best"] == {"step": step, "value": 1.0 if keep == "lowest" else 3.0}
    assert same_weights(model, seen[step // 2])
    assert not same_weights(model, seen[-1])


def test_without_saying_which_of_several_values_there_is_no_best(tiny_model):
    for best_by in (None, "accuracy"):
        with pytest.raises(TrainingError, match="it has to name what `evaluate` measures: a, b"):
            run(*tiny_model, evaluate=lambda _: {"a": 1, "b": 2}, keep_best="lowest", best_by=best_by)


def test_a_value_that_is_no_number_is_never_the_best():
    best = Best("lowest")
    for step, value in enumerate([math.nan, 2.0, math.nan, 2.0]):
        best.offer({"step": step, "value": value}, {})
    assert (best.step, best.value) == (1, 2.0)


def test_ctrl_c_leaves_the_best_if_it_was_measured_after_the_start(tiny_model, capsys):
    model, tokenizer = tiny_model
    stopped, early = copy.deepcopy(model), copy.deepcopy(model)
    options = {"steps": 6, "keep_best": "highest", "evaluate_every": 2, "bar": True}
    seen = {}

    def look(model):
        seen[len(seen)] = copy.deepcopy(model.state_dict())
        return len(seen)

    stop_at(stopped, 3, KeyboardInterrupt())
    run(stopped, tokenizer, evaluate=look, **options)
    assert all(torch.equal(value, seen[1][name]) for name, value in stopped.state_dict().items())
    assert "keeps what it had at step 2, its best" in capsys.readouterr().out
    stop_at(early, 1, KeyboardInterrupt())
    assert "best" not in run(early, tokenizer, evaluate=lambda _: 1, **options).config
    assert not same_weights(early, model)
    assert "keeps what it has learned until here" in capsys.readouterr().out

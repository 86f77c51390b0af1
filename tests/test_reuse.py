"""The course cache: the same model with and without it, found by everything that decides it, and never needed."""

import copy
import sys
import types

import pytest
import torch
from test_training import make_rows

from ftlabs import models, qlora, reuse, training
from ftlabs.errors import TrainingError


@pytest.fixture
def train(tiny_model, tmp_path, monkeypatch):
    """Train through the cache; counts in `train.runs` how often it really did."""
    monkeypatch.setenv("FTLABS_CACHE", str(tmp_path / "cache"))
    model, tokenizer = tiny_model
    really = training.train

    def counted(*args, **settings):
        trained.runs += 1
        return really(*args, **settings)

    monkeypatch.setattr(training, "train", counted)

    def trained(rows=None, base=model, build=None, **settings):
        settings = {"steps": 2, "learning_rate": 1e-2, "seed": 1, "pad_id": tokenizer.pad_token_id} | settings
        return reuse.train(build or (lambda: models.fresh(base)), rows or make_rows(tokenizer), **settings)

    trained.runs, trained.model, trained.rows = 0, model, make_rows(tokenizer)
    return trained


def same(one, other):
    return all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))


def test_the_second_time_is_the_first_time(train):
    first, history = train()
    second, again = train()
    assert train.runs == 1
    assert same(first, second)
    assert not same(first, train.model)
    assert again == history
    assert not second.training


def test_deleted_or_damaged_it_is_made_again(train, tmp_path):
    first, _ = train()
    (kept,) = (tmp_path / "cache").iterdir()
    (kept / reuse.WEIGHTS).write_bytes(b"torn")
    second, _ = train()
    (kept / reuse.HISTORY).unlink()
    third, _ = train()
    assert train.runs == 3
    assert same(first, second)
    assert same(first, third)
    train()
    assert train.runs == 3


def test_whatever_decides_a_run_is_part_of_its_key(train, monkeypatch):
    train()
    train(seed=2)
    train(rows=train.rows[:-1])
    other = copy.deepcopy(train.model)
    with torch.no_grad():
        next(other.parameters())[0, 0] += 1
    train(base=other)
    other = copy.deepcopy(train.model)
    next(other.parameters()).requires_grad_(False)
    train(base=other)
    monkeypatch.setattr(reuse, "version", lambda name: "0.0")
    train()
    assert train.runs == 6


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(train, tmp_path, monkeypatch, capsys):
    file = tmp_path / "file"
    file.write_text("in the way")
    monkeypatch.setenv("FTLABS_CACHE", str(file))
    model, history = train()
    assert len(history.loss) == 2
    assert not same(model, train.model)
    assert "was trained, but not kept" in capsys.readouterr().out


def test_a_run_that_was_stopped_is_not_kept(train, monkeypatch, tmp_path):
    really = training.train

    def stopped(*args, **settings):
        history = really(*args, **settings)
        history.config["stopped"] = "by the keyboard"
        return history

    monkeypatch.setattr(training, "train", stopped)
    train()
    assert not (tmp_path / "cache").exists()


def with_adapters(model, **changes):
    """Adapters whose settings change what a layer computes, but not the weights that training begins with."""
    settings = qlora.qlora_config(torch.float32)[1]
    for name, value in changes.items():
        setattr(settings, name, value)
    return lambda: qlora.with_adapters(models.fresh(model), settings)


def test_adapters_are_found_by_their_settings_too(train):
    first, _ = train(build=with_adapters(train.model))
    again, _ = train(build=with_adapters(train.model))
    assert (train.runs, same(first, again)) == (1, True)
    train(build=with_adapters(train.model, lora_alpha=8))
    train(build=with_adapters(train.model, lora_dropout=0.5))
    assert train.runs == 3


def test_the_optimiser_decides_and_naming_the_usual_one_does_not(train):
    train()
    train(optimizer=training.adamw)
    assert train.runs == 1
    train(optimizer=lambda parameters, rate, decay: torch.optim.SGD(parameters, lr=rate))
    assert train.runs == 2


def test_four_bit_weights_are_found_with_their_constants(train):
    model, _ = models.built_in(quantized=True)
    four_bits = reuse._key({"optimizer": None}, [], model)
    assert four_bits == reuse._key({"optimizer": None}, [], copy.deepcopy(model))
    state = model.model.layers[0].mlp.up_proj.weight.quant_state
    state.state2.absmax += 1e-3
    assert four_bits != reuse._key({"optimizer": None}, [], model)


def test_what_a_notebook_has_written_itself_is_never_taken_from_the_cache(train, monkeypatch, tmp_path):
    own = type("Own", (torch.nn.Linear,), {"__module__": "__main__"})

    def build():
        model = models.fresh(train.model)
        layer = model.model.layers[0].mlp.up_proj
        layer.__class__ = own
        return model

    train(build=build)
    train(build=build)
    assert train.runs == 2
    assert not (tmp_path / "cache").exists()


def test_layers_of_the_course_are_found_by_their_code(train, monkeypatch, tmp_path):
    file = tmp_path / "layers.py"
    file.write_text("one")
    module = types.ModuleType("ftlabs.layers_of_a_test")
    module.__file__ = str(file)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    own = type("Own", (torch.nn.Linear,), {"__module__": module.__name__})

    def build():
        model = models.fresh(train.model)
        model.model.layers[0].mlp.up_proj.__class__ = own
        return model

    train(build=build)
    train(build=build)
    assert train.runs == 1
    file.write_text("two")
    train(build=build)
    assert train.runs == 2


def test_it_says_where_the_model_came_from(train, capsys):
    train()
    assert "cache" not in capsys.readouterr().out
    train()
    assert "Trained before with the same settings" in capsys.readouterr().out
    train(bar=False)
    assert capsys.readouterr().out == ""


def test_what_looks_at_a_run_on_its_way_cannot_be_kept(train):
    with pytest.raises(TrainingError, match=r"cannot have checkpoint, evaluate\. Use training\.train"):
        train(evaluate=len, checkpoint="file")
    assert train.runs == 0

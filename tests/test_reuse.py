"""The course cache: the same model with and without it, found by everything that decides it, and never needed."""

import copy

import pytest
import torch
from test_training import make_rows, run

from ftlabs import models, reuse


@pytest.fixture
def train(tiny_model, tmp_path, monkeypatch):
    """Train through the cache; counts in `train.runs` how often it really did."""
    monkeypatch.setenv("FTLABS_CACHE", str(tmp_path / "cache"))
    model, tokenizer = tiny_model

    def trained(rows=None, base=model, **settings):
        rows = rows or make_rows(tokenizer)
        settings = {"steps": 2, "learning_rate": 1e-2, "seed": 1} | settings

        def really(fresh):
            trained.runs += 1
            return run(fresh, tokenizer, rows=rows, **settings)

        return reuse.trained(settings, rows, lambda: models.fresh(base), really)

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


def test_a_run_that_was_stopped_is_not_kept(train, tiny_model, tmp_path):
    model, _ = tiny_model

    def stopped(fresh):
        history = run(fresh, tiny_model[1], steps=1)
        history.config["stopped"] = "by the keyboard"
        return history

    reuse.trained({}, train.rows, lambda: models.fresh(model), stopped)
    assert not (tmp_path / "cache").exists()

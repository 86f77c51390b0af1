"""The benchmark runs (tiny here), counts what it says it counts, and says whether what is wanted was reached."""

import importlib.util

import pytest
import torch
from benchmarks import training as benchmark


def test_every_loop_trains_and_is_reported(tiny_model, monkeypatch, capsys):
    # The tiny random model in place of the built-in one: what is tested here is the script.
    monkeypatch.setattr(benchmark.models, "built_in", lambda: tiny_model)
    monkeypatch.setattr(benchmark, "LONGEST", 128)
    threads = torch.get_num_threads()
    results = benchmark.main(["--rows", "20", "--rounds", "2", "--batch", "4", "--threads", "1"])
    assert torch.get_num_threads() == threads
    present = importlib.util.find_spec("trl") is not None
    assert list(results) == [benchmark.OURS, benchmark.PLAIN, benchmark.GROUPED] + [benchmark.SFT] * present
    assert all(len(rounds) == 2 and min(one.speed for one in rounds) > 0 for rounds in results.values())
    # The same steps on the same rows, in another order: they learn about the same.
    losses = [one.loss for rounds in results.values() for one in rounds]
    assert max(losses) < 1.3 * min(losses)
    said = capsys.readouterr().out
    assert ("trl is not installed" in said) is not present
    assert "20 rows of" in said
    assert "ours to Trainer, grouped by length: " in said


def test_rows_are_of_the_lengths_promised(tiny_model):
    _, tokenizer = tiny_model
    rows = benchmark.make_rows(tokenizer, "train", 30)
    assert len(rows) == 30
    assert all(benchmark.SHORTEST <= len(row) <= benchmark.LONGEST for row in rows)
    assert rows == benchmark.make_rows(tokenizer, "train", 30)
    assert rows != benchmark.make_rows(tokenizer, "train", 30, seed=1)


def test_the_work_of_a_token_is_that_of_the_linear_layers(tiny_model):
    model, tokenizer = tiny_model
    rows = benchmark.make_rows(tokenizer, "train", 10)
    scored = sum(sum(row.mask) for row in rows) / sum(map(len, rows))
    body = 2 * (48 * 48 * 2 + 48 * 24 * 2 + 48 * 96 * 3)  # two layers: q and o, k and v, the three of the MLP
    assert benchmark.flops_per_token(model, rows) == pytest.approx(6 * (body + scored * 48 * len(tokenizer)))
    assert benchmark.peak(model, tokens=8, repeats=1) > 0


def test_the_report_says_what_was_missed():
    results = {
        benchmark.OURS: [benchmark.Result(300, 1.0), benchmark.Result(200, 1.0)],
        benchmark.PLAIN: [benchmark.Result(100, 1.0), benchmark.Result(101, 1.0)],
        benchmark.GROUPED: [benchmark.Result(150, 0.9), benchmark.Result(150, 0.9)],
    }
    lines = benchmark.report(results, flops=2.0, top=1000.0)
    assert lines[1].split() == ["ours", "250", "50%", "1.000"]
    assert lines[-2].endswith("3.00, 1.98 times as fast (wanted 2.0: NO), held-out loss +0.0% (at most +2%: yes)")
    assert lines[-1].endswith("2.00, 1.33 times as fast (wanted 1.1: yes), held-out loss +11.1% (at most +2%: NO)")

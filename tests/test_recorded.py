"""Recorded runs: written as they are made, read again, and never another thing than what the plan says."""

import json
import re

import pytest
from typer.testing import CliRunner

from ftlabs import experiments, models, paths
from ftlabs.cli import app
from ftlabs.course import catalogue
from ftlabs.errors import CourseError, DataError
from ftlabs.history import History
from ftlabs.recorded import Experiment, Record, Run, where

LABS = [lab for lab in catalogue.catalogue() if where(lab).is_file()]


def made(experiment, seed):
    history = History(loss=[2.0, 1.0 / 3], learning_rate=[1e-3, 5e-4], tokens=[7, 9], seconds=0.5)
    return Run(experiment.name, seed, experiment.settings, {"exact match": seed / 10}, history)


class Module:
    """Stands in for a lab's module of experiments."""

    PLAN = (Experiment("low", {"rate": 0.1}), Experiment("high", {"rate": 1.0}, seeds=(4, 5)))

    def __init__(self):
        self.asked = []

    def perform(self, experiment, seed):
        self.asked.append((experiment.name, seed))
        return made(experiment, seed)


@pytest.fixture
def module(tmp_path, monkeypatch):
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path))
    monkeypatch.setattr(models, "base_checksum", lambda: "abc")
    module = Module()
    monkeypatch.setattr(experiments, "of", lambda number: module)
    return module


def test_a_plan_is_performed_written_and_read_again(module):
    path = experiments.record("00_start_here", bar=False)
    assert module.asked == [("low", 0), ("low", 1), ("low", 2), ("high", 4), ("high", 5)]
    record = Record.load("00_start_here")
    assert (record.command, record.base) == ("ftlabs record 00", "abc")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", record.date)
    assert {"python", "torch"} <= set(record.versions)
    assert [run.seed for run in record["high"]] == [4, 5]
    assert record.scores("low", "exact match") == [0.0, 0.1, 0.2]
    assert record.spread("low", "exact match") == (0.0, 0.2)
    assert record["low"][0].history.loss == [2.0, 0.333333]
    assert len(path.read_text().splitlines()) < 30  # a run takes one line
    with pytest.raises(DataError, match=r"No run called 'middle'.*Recorded: low, high"):
        record["middle"]
    with pytest.raises(DataError, match="not scored by 'speed' but by exact match"):
        record.scores("low", "speed")


def test_only_what_is_asked_for_is_performed_again(module):
    experiments.record("00_start_here", bar=False)
    module.asked.clear()
    experiments.record("00_start_here", missing=True, bar=False)
    assert module.asked == []
    module.PLAN = (Experiment("low", {"rate": 0.2}, seeds=(0,)), Module.PLAN[1])
    experiments.record("00_start_here", missing=True, bar=False)
    assert module.asked == [("low", 0)]
    record = Record.load("00_start_here")
    assert [(run.name, run.seed) for run in record.runs] == [("low", 0), ("high", 4), ("high", 5)]
    assert record["low"][0].settings == {"rate": 0.2}
    module.asked.clear()
    experiments.record("00_start_here", only="high", bar=False)
    assert module.asked == [("high", 4), ("high", 5)]
    with pytest.raises(CourseError, match=r"no experiment 'medium'. It has: low, high"):
        experiments.record("00_start_here", only="medium", bar=False)


def test_what_was_done_stays_when_a_run_fails(module):
    perform, module.perform = module.perform, None
    calls = iter(range(9))

    def failing(experiment, seed):
        if next(calls) == 3:
            raise KeyboardInterrupt
        return perform(experiment, seed)

    module.perform = failing
    with pytest.raises(KeyboardInterrupt):
        experiments.record("00_start_here", bar=False)
    assert len(Record.load("00_start_here").runs) == 3


def test_a_lab_without_experiments_and_a_damaged_file_are_told_of(tmp_path, monkeypatch):
    result = CliRunner().invoke(app, ["record", "00"])
    assert isinstance(result.exception, CourseError)
    assert "Lab 00 has no recorded runs" in str(result.exception)
    (tmp_path / "data" / "runs").mkdir(parents=True)
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path))
    with pytest.raises(DataError, match=r"(?s)no file .*99_none.json.*`ftlabs record 99` makes them"):
        Record.load("99_none")
    for text in ("{", "[]", json.dumps({"lab": "99_none", "runs": [{"name": "low"}]})):
        (tmp_path / "data" / "runs" / "99_none.json").write_text(text)
        with pytest.raises(DataError, match="is not what `ftlabs record` writes"):
            Record.load("99_none")


@pytest.mark.parametrize("lab", LABS)
def test_the_committed_runs_are_those_of_the_plan_and_of_the_model(lab):
    number = lab.partition("_")[0]
    record = Record.load(lab)
    remedy = f"run `ftlabs record {number}`"
    assert record.missing(experiments.of(number).PLAN) == [], remedy
    assert record.base == models.base_checksum(), remedy
    assert record.command == f"ftlabs record {number}"
    lengths = {(len(run.history.loss), run.history.config["steps"]) for run in record.runs}
    assert lengths == {(experiments.of(number).STEPS,) * 2}, remedy


def test_every_plan_has_its_runs_committed():
    planned = {path.stem.removeprefix("lab") for path in (paths.root() / "src/ftlabs/experiments").glob("lab*.py")}
    assert planned == {lab.partition("_")[0] for lab in LABS}

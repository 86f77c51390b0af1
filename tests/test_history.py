"""A run on paper: saved, read back, drawn."""

import pytest

from ftlabs.errors import DataError
from ftlabs.history import History


def test_a_history_survives_its_file(tmp_path):
    history = History([3.0, 2.5], [1e-3, 5e-4], [40, 38], 1.5, [{"step": 2, "perplexity": 2.5}], {"steps": 2})
    path = history.save(tmp_path / "runs" / "one.json")
    assert History.load(path) == history
    assert [file.name for file in path.parent.iterdir()] == ["one.json"]
    assert repr(history) == "History: 2 steps in 1.5 s, loss 3.00 at the first and 2.50 at the last"
    assert repr(History()) == "History: no steps"


def test_a_file_that_holds_no_history(tmp_path):
    with pytest.raises(DataError, match="no recorded run"):
        History.load(tmp_path / "none.json")
    for text in ("{", '{"loss": []}', "[]"):
        (tmp_path / "bad.json").write_text(text)
        with pytest.raises(DataError, match=r"bad\.json is no recorded run"):
            History.load(tmp_path / "bad.json")


def test_a_run_draws_itself():
    history = History(loss=[3.0, 2.0], evaluations=[{"step": 0, "validation": 2.9}, {"step": 2, "validation": 2.5}])
    assert repr(history.plot()).startswith("Loss curve. training: loss 3.00 at step 1")
    (axes,) = history.plot("validation", title="a run").axes
    assert axes.get_title(loc="left") == "a run"
    assert axes.get_lines()[-1].get_xydata().tolist() == [[0, 2.9], [2, 2.5]]
    with pytest.raises(DataError, match="measured no 'test'"):
        history.plot("test")


def test_speed_of_a_run():
    assert History(tokens=[30, 50], seconds=2.0).tokens_per_second == 40
    assert History().tokens_per_second == 0

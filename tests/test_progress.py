"""The bar: one line of text stays behind, in terminals and notebooks, and nothing ever goes to stderr."""

import re
import sys

import nbformat
import pytest
from nbclient import NotebookClient

from ftlabs import progress

SECONDS = r"\d+\.\d s"


class FakeTerminal:
    """Enough of a terminal for rich, and a record of what was written to it."""

    encoding = "utf-8"

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return True


def test_a_terminal_keeps_one_line(monkeypatch, capfd):
    monkeypatch.delenv("FTLABS_QUIET", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(progress, "REDRAW", 0)
    terminal = FakeTerminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    with progress.bar(3, "training") as bar:
        for step in range(3):
            bar.update(loss=1 / (step + 1))
    last = terminal.text.rsplit("\x1b[2K", 1)[-1]
    assert re.fullmatch(rf"training: 3 steps in {SECONDS}, loss 0\.333\n", last)
    assert "left" in terminal.text
    assert capfd.readouterr().err == ""


def test_a_bar_left_early_says_how_far_it_came():
    bar = progress.bar(10, "measuring", unit="rows")
    bar.update(4)
    with pytest.raises(ZeroDivisionError), bar:
        raise ZeroDivisionError
    assert re.fullmatch(rf"measuring: stopped after 4 of 10 in {SECONDS}", bar.summary())


def test_it_is_an_iterator_too():
    bar = progress.bar(5)
    assert list(bar) == [0, 1, 2, 3, 4]
    assert re.fullmatch(rf"5 steps in {SECONDS}", bar.summary())


def test_the_time_left_is_what_the_rest_will_take(monkeypatch):
    now = iter([0.0] * 4 + [30.0] * 20)
    monkeypatch.setattr(progress.time, "perf_counter", lambda: next(now))
    bar = progress.bar(40, "training", show=False)
    bar.update(10, loss=0.5, phase="warm-up")
    monkeypatch.setattr(progress.time, "perf_counter", lambda: 30.0)
    assert bar.state() == "training 10/40 · 1 min 30 s left · loss 0.5 · phase warm-up"


def test_files_and_pipes_get_nothing(capsys):
    for _ in progress.bar(3, "training"):
        pass
    assert capsys.readouterr() == ("", "")


def test_quiet_means_nothing_at_all(monkeypatch):
    terminal = FakeTerminal()
    monkeypatch.setenv("FTLABS_QUIET", "1")
    monkeypatch.setattr(sys, "stdout", terminal)
    for _ in progress.bar(3, "training"):
        pass
    assert terminal.text == ""


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.04, "0.0 s"), (7.44, "7.4 s"), (61, "1 min 01 s"), (3599.6, "1 h 00 min"), (7260, "2 h 01 min")],
)
def test_durations(seconds, text):
    assert progress._duration(seconds) == text


def test_a_notebook_keeps_one_line_per_bar_and_one_picture_per_figure(tmp_path):
    curve = "plots.loss_curve(History(loss=[3.0, 2.0, 1.0]))"
    cells = [
        "from ftlabs import plots, progress\nfrom ftlabs.history import History\nprogress.REDRAW = 0",
        "for _ in progress.bar(5, 'training'):\n    pass",
        "with progress.bar(5, 'training') as bar:\n    bar.update(2)\n    raise KeyboardInterrupt",
        curve,
        f"%matplotlib inline\nimport matplotlib.pyplot as plt\n{curve}",
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    NotebookClient(notebook, timeout=120, allow_errors=True, resources={"metadata": {"path": tmp_path}}).execute()
    outputs = [cell.outputs for cell in notebook.cells]
    assert outputs[0] == []
    (line,) = outputs[1]
    assert re.fullmatch(rf"training: 5 steps in {SECONDS}", line.data["text/plain"])
    assert "text/html" not in line.data
    stopped, error = outputs[2]
    assert re.fullmatch(rf"training: stopped after 2 of 5 in {SECONDS}", stopped.data["text/plain"])
    assert error.ename == "KeyboardInterrupt"
    for shown in outputs[3:]:
        (figure,) = shown
        assert "image/png" in figure.data
        assert figure.data["text/plain"].startswith("Loss curve. training: loss 3.00 at step 1")

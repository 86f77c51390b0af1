"""A notebook for tests of labs: a shell that runs cells as a kernel does."""

import contextlib
from collections.abc import Iterator

import pytest
from demo_course import INFO, LORA_STUB
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from traitlets.config import Config

from ftlabs.course import catalogue
from ftlabs.course.cards import MIME

RIGHT = "@lab.exercise\ndef lora_forward(x, weight, a, b, alpha):\n    return x @ (weight + alpha / len(a) * b @ a).T\n"
WRONG = "@lab.exercise\ndef lora_forward(x, weight, a, b, alpha):\n    return x @ weight.T + x @ a.T @ b.T\n"


class Notebook:
    """A shell that runs cells as a kernel does, and collects the cards that they show."""

    def __init__(self):
        config = Config()
        config.HistoryManager.hist_file = ":memory:"
        self.shell = InteractiveShell.instance(config=config)
        self.shell.user_ns["INFO"] = INFO
        self.result = None

    def run(self, cell: str) -> list[dict]:
        with capture_output() as captured:
            self.result = self.shell.run_cell(cell, store_history=True)
        self.bundles = [output.data for output in captured.outputs]
        self.printed = captured.stdout
        return [bundle[MIME] for bundle in self.bundles if MIME in bundle]

    def __getitem__(self, name):
        return self.shell.user_ns[name]

    @property
    def text(self) -> str:
        """All cards of the last cell, as text."""
        return "\n".join(bundle["text/plain"] for bundle in self.bundles)


@contextlib.contextmanager
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[Notebook]:
    """A notebook in which the demo lab has begun."""
    monkeypatch.setattr(catalogue, "stub", lambda lab, name: LORA_STUB if name == "lora_forward" else None)
    monkeypatch.delenv("FTLABS_STRICT", raising=False)
    InteractiveShell.clear_instance()
    notebook = Notebook()
    notebook.run("import torch\nfrom ftlabs import Lab\nlab = Lab('demo', INFO)")
    try:
        yield notebook
    finally:
        InteractiveShell.clear_instance()

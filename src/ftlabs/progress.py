"""A progress bar with the time left, that leaves one line of text behind: in notebooks and in terminals.

Nothing is ever written to stderr. Nothing at all is written when FTLABS_QUIET=1, or when the output goes to a file or
a pipe.
"""

from __future__ import annotations

import html
import os
import sys
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Protocol, Self

REDRAW = 0.1  # seconds between two drawings


class Bar:
    """Use as a context, calling `update` as work gets done, or as an iterator over range(total).

        with progress.bar(len(rows), "measuring", unit="rows") as bar:
            for row in rows:
                ...
                bar.update(loss=0.12)

    A bar that is left early, by an exception or Ctrl-C, says how far it came.
    """

    def __init__(self, total: int, description: str = "", *, unit: str = "steps", show: bool = True) -> None:
        self.total, self.description, self.unit = total, description, unit
        self.done, self.values = 0, {}
        self.started = self._drawn = time.perf_counter()
        self._screen: _Screen = _screen() if show else _Silent()

    def update(self, advance: int = 1, **values: float | str) -> None:
        """Count `advance` units as done; `values` (such as loss=0.12) are shown beside the bar from now on."""
        self.done += advance
        self.values.update(values)
        if time.perf_counter() - self._drawn >= REDRAW:
            self._drawn = time.perf_counter()
            self._screen.draw(self)

    def __enter__(self) -> Self:
        self.started = time.perf_counter()
        self._screen.draw(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._screen.close(self.summary())

    def __iter__(self) -> Iterator[int]:
        with self:
            for index in range(self.total):
                yield index
                self.update()

    @property
    def seconds(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self.started

    def state(self) -> str:
        """How far, how long still, and the values: "training 37/100 · 5 s left · loss 1.23"."""
        left = [f"{_duration(self.seconds / self.done * (self.total - self.done))} left"] if self.done else []
        return " · ".join([f"{self.description} {self.done}/{self.total}".strip(), *left, *self._values()])

    def summary(self) -> str:
        """The line that stays: "training: 100 steps in 7.4 s, loss 0.12"."""
        far = f"{self.done} {self.unit}" if self.done >= self.total else f"stopped after {self.done} of {self.total}"
        head = f"{self.description}: {far}" if self.description else far
        return ", ".join([f"{head} in {_duration(self.seconds)}", *self._values()])

    def _values(self) -> list[str]:
        return [f"{name} {value:.3g}" if isinstance(value, float) else f"{name} {value}"
                for name, value in self.values.items()]  # fmt: skip


def bar(total: int, description: str = "", *, unit: str = "steps", show: bool = True) -> Bar:
    """A progress bar over `total` units of work; `show=False` makes it silent."""
    return Bar(total, description, unit=unit, show=show)


def in_notebook() -> bool:
    """Whether this code runs in a notebook's kernel (Jupyter or Colab)."""
    ipython = sys.modules.get("IPython")  # in a kernel it is loaded already
    shell = ipython.get_ipython() if ipython else None
    return hasattr(shell, "kernel")


class _Screen(Protocol):
    def draw(self, bar: Bar) -> None: ...
    def close(self, line: str) -> None: ...


class _Silent:
    def draw(self, bar: Bar) -> None:
        pass

    def close(self, line: str) -> None:
        pass


class _Notebook:
    """One display, updated in place; the last update replaces the bar by plain text."""

    def __init__(self) -> None:
        self._handle = None

    def draw(self, bar: Bar) -> None:
        state = bar.state()
        element = f'<progress value="{bar.done}" max="{bar.total}" style="vertical-align:middle"></progress>'
        self._show({"text/plain": state, "text/html": f"<div>{element} {html.escape(state)}</div>"})

    def close(self, line: str) -> None:
        self._show({"text/plain": line})

    def _show(self, data: dict[str, str]) -> None:
        from IPython.display import display

        if self._handle is None:
            self._handle = display(data, raw=True, display_id=True)
        else:
            self._handle.update(data, raw=True)


class _Terminal:
    """A bar drawn by rich on stdout, wiped at the end."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        columns = BarColumn(), TextColumn("{task.description}", markup=False)
        self._progress = Progress(*columns, transient=True, console=Console(file=sys.stdout))
        self._task = self._progress.add_task("", total=1)
        self._progress.start()

    def draw(self, bar: Bar) -> None:
        self._progress.update(self._task, description=bar.state(), completed=bar.done, total=bar.total)

    def close(self, line: str) -> None:
        self._progress.stop()
        print(line)


def _screen() -> _Screen:
    if os.environ.get("FTLABS_QUIET") == "1":
        return _Silent()
    if in_notebook():
        return _Notebook()
    return _Terminal() if sys.stdout.isatty() else _Silent()


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes} min {seconds:02d} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"

"""Which substitutes were called in which cell, so that a claim can say what it was measured with."""

import contextlib
from collections.abc import Iterator


class Calls:
    """Calls of substitutes, kept per execution of a cell.

    A claim names what was called in its own cell and in the cells run since the previous cell that held claims: there
    its inputs were computed. A claim that is shown again keeps what it named before, until those cells are run again.
    Outside a notebook there are no cells, and everything counts as one.
    """

    def __init__(self) -> None:
        self._now = 0
        self._latest: dict[str, int] = {}  # cell -> its latest execution
        self._called: dict[int, list[str]] = {}  # execution -> names
        self._claiming: set[int] = set()  # executions that held claims
        self._spans: dict[str, list[tuple[int, int]]] = {}  # claim -> spans of executions (after, up to)
        self._watching = True

    def begin(self, cell: str) -> None:
        """A cell begins to run; what its earlier execution called no longer counts. cell: its id, or else its text."""
        self._called.pop(self._latest.get(cell, -1), None)
        self._now += 1
        self._latest[cell] = self._now

    def note(self, name: str) -> None:
        """A substitute was called."""
        names = self._called.setdefault(self._now, [])
        if self._watching and name not in names:
            names.append(name)

    def behind(self, sentence: str) -> tuple[str, ...]:
        """The substitutes behind a claim that is made now."""
        before = max((execution for execution in self._claiming if execution < self._now), default=-1)
        self._claiming.add(self._now)
        spans = self._spans.setdefault(sentence, [])
        spans.append((before, self._now))
        counted = [e for e in sorted(self._called) if any(after < e <= upto for after, upto in spans)]
        return tuple(dict.fromkeys(name for execution in counted for name in self._called[execution]))

    @contextlib.contextmanager
    def ignored(self) -> Iterator[None]:
        """Calls in this block do not count: a check calls what it likes."""
        self._watching = False
        try:
            yield
        finally:
            self._watching = True

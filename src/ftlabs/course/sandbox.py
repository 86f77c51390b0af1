"""Running a candidate without letting it harm the lab: time limit, printed text, random states, changed inputs."""

import contextlib
import copy
import inspect
import io
import os
import signal
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from ftlabs.course.compare import first_difference
from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.raised import Raised
from ftlabs.course.state import preserved_interpreter, preserved_state


class TimeUp(BaseException):
    """Student code ran past the time limit. Not an Exception, so that `except Exception` cannot swallow it."""


@dataclass(frozen=True)
class Observation:
    """What a candidate did on one case: its tree (or the exception), the inputs it changed, the frames of an error."""

    tree: Any
    changed: tuple[str, ...] = ()
    frames: tuple[traceback.FrameSummary, ...] = field(default=(), compare=False)

    @property
    def raised(self) -> Raised | None:
        return self.tree if isinstance(self.tree, Raised) else None


def observe(exercise: Exercise, candidate: Candidate, case: Case) -> Observation:
    """Run a candidate on a private copy of a case. Exceptions are behaviour; TimeUp and Ctrl-C pass through."""
    inputs = copy.deepcopy(dict(case))
    frames: tuple[traceback.FrameSummary, ...] = ()
    with preserved_state():
        try:
            with preserved_interpreter():
                tree = exercise.collect(candidate, inputs)
        except (TimeUp, KeyboardInterrupt):
            raise
        except BaseException as error:  # sys.exit() in student code is behaviour too
            tree = Raised.of(error, candidate)
            frames = tuple(traceback.extract_tb(error.__traceback__))
    _close_coroutines(tree)
    changed = [name for name in case if name not in exercise.mutates and not _same(case[name], inputs.get(name))]
    return Observation(tree, tuple(changed), frames)


def _close_coroutines(tree: Any) -> None:
    """Close coroutines in a tree, or Python warns, somewhere else and later, that nobody awaited them."""
    if inspect.iscoroutine(tree):
        tree.close()
    elif isinstance(tree, dict | list | tuple):
        for part in tree.values() if isinstance(tree, dict) else tree:
            _close_coroutines(part)


def _same(before: Any, after: Any) -> bool:
    try:
        difference = first_difference(before, after)
        if difference is None or difference.what != "type" or type(before) is not type(after):
            return difference is None
        return bool(before == after)
    except Exception:  # an object that cannot be compared cannot be judged: it counts as unchanged
        return True


def time_limit_seconds() -> float:
    """Seconds that student code may take in one check; `FTLABS_TIME_LIMIT` overrides the default of 10."""
    return float(os.environ.get("FTLABS_TIME_LIMIT", "10"))


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TimeUp in the main thread after so many seconds.

    The alarm repeats, because code such as `while True: try: ... except: pass` swallows the first ones. Where there
    is no alarm signal (Windows), or outside the main thread, Ctrl-C is the way out.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    armed = True

    def ring(signum: int, frame: FrameType | None) -> None:
        if armed:
            raise TimeUp

    previous = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, 0.02)
    try:
        yield
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


@contextlib.contextmanager
def captured_text() -> Iterator[io.StringIO]:
    """Catch what student code prints: a check calls it many times, and the card shows the text once."""
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        yield text


def closer_look(look: Callable[[], object], seconds: float) -> None:
    """Run student code once more, to see what it does on the way. Whatever it raises ends it, except Ctrl-C."""
    try:
        with preserved_state(), captured_text(), time_limit(seconds), preserved_interpreter():
            look()
    except KeyboardInterrupt:
        raise
    except BaseException:  # what it does wrong has been seen before; here it only ends the closer look
        return

"""Small exercises for tests of the mutants. Other processes import them by name."""

import os
import signal
import time
from dataclasses import replace

from ftlabs.course.exercise import Compound, Equivalent, Exercise, Misconception

STATE = {"offset": 0}


def line(x: float, slope: float, start: float) -> float:
    """The height at x."""
    return slope * x + start


def _steps(n):
    done = 0
    while done < n:
        done += 1
    return done


def count(n):
    """A private helper does the work."""
    return _steps(n)


def leaves(n):
    """Ends its process when n is large; the cases hold only small ones."""
    if n > 100:
        os._exit(1)
    return n


def spoils(n):
    """Reads what a large n changes; from then on everything that runs in this process does."""
    if n > 100:
        STATE["offset"] = 1
    return n + STATE["offset"]


def stuck(n):
    """Cannot be interrupted by the time limit of a check."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    time.sleep(600)


def _exercise(name, cases, misconceptions=(), **settings):
    return Exercise(
        lab="demo",
        name=name,
        number="1",
        title=name,
        objective="test",
        minutes=1,
        difficulty=1,
        cases=lambda rng: cases,
        reference=f"demo_mutants:{name}",
        misconceptions=misconceptions,
        accepts=(),
        remember="It is small.",
        invariants=(lambda candidate, case: None,),
        **settings,
    )


def _height(x, slope, start):
    return {"x": x, "slope": slope, "start": start}


TURNED = Misconception("start subtracted", lambda x, slope, start: slope * x - start, "You go down.")
FLAT = Misconception("no slope", lambda x, slope, start: x + start, "You forget the slope.")
# What both mistakes do together, but where the slope is 5 alone: there the check takes them for this one.
THIRD = Misconception("a third", lambda x, slope, start: x - start if slope == 5 else None, "You do something else.")

WEAK = _exercise("line", [_height(2, 3, 0)])  # start = 0: its sign cannot be seen
STRONG = replace(WEAK, cases=lambda rng: [_height(3, 5, 7), _height(2, 1, 4), _height(4, 2, 0)])
NAMED = replace(STRONG, misconceptions=(TURNED, FLAT))
MISLED = replace(
    STRONG,
    cases=lambda rng: [_height(3, 5, 7), _height(1, 5, 4), _height(2, 1, 4), _height(4, 2, 0)],
    misconceptions=(TURNED, FLAT, THIRD),
)
REASONS = (
    Equivalent("start is 0", line="return slope * x + start", becomes="return slope * x - start"),
    Equivalent("seen by the check", line="return slope * x + start", becomes="return slope + x + start"),
    Equivalent("of another line", line="return slope * x", becomes="return slope"),
)
EXPLAINED = replace(WEAK, equivalents=REASONS)
COMPOUND = replace(
    MISLED,
    compounds=(
        Compound(("start subtracted", "no slope"), "a third", "It is what they do together."),
        Compound(("start subtracted", "no slope"), "another", "This one is never named."),
    ),
)
COUNT = _exercise("count", [{"n": 3}])
LEAVES = _exercise("leaves", [{"n": 3}])
SPOILS = _exercise("spoils", [{"n": 3}])


def all_of_them():
    return [WEAK, STRONG, NAMED, MISLED, EXPLAINED, COUNT, LEAVES, SPOILS, COMPOUND]


def only_line():
    return [STRONG]


def nothing_loads():
    raise ImportError("no such lab")

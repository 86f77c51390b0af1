"""What can be said and asked about an organisation: a matter with its questions and its possible states of affairs.

All questions of a matter mean the same and can be answered by each answer of each case, so a register may combine them.
"""

from dataclasses import dataclass

LINES = tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """One way things can be: sentences that say so, and short answers to the matter's questions."""

    says: LINES
    answers: LINES


@dataclass(frozen=True)
class Matter:
    """A subject such as dogs or the last departure. It concerns the kinds that have one of `tags` (no tag: all)."""

    name: str
    tags: frozenset[str]
    asks: LINES
    cases: tuple[Case, ...]


def lines(text: str) -> LINES:
    """The non-empty lines of a text, which is how the tables write several templates."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def matter(name: str, tags: str, asks: str, *cases: str) -> Matter:
    """A matter from texts: in a case, the sentences come first, and the answers after a line of dashes."""
    parts = [case.split("---") for case in cases]
    return Matter(name, frozenset(tags.split()), lines(asks), tuple(Case(lines(a), lines(b)) for a, b in parts))

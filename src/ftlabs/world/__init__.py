"""The general world: a seeded generator of everyday text, from which the built-in model is pretrained.

The ferry line of the labs never appears here (it lives in `ftlabs.world.ferry`); the words that it uses do.
"""

import itertools
import random
from collections.abc import Iterator

from ftlabs.world.facts import Fact, facts
from ftlabs.world.heldout_text import kept_out
from ftlabs.world.registers import registers

__all__ = ["Fact", "documents", "facts", "labelled_documents", "numbered_document", "raw_document"]


def raw_document(seed: int, number: int, attempt: int = 0, *, late: bool = False) -> tuple[str, str]:
    """Register name and text of one document, as the grammar says it, held-out sentences or not.

    late: as it is written for the last part of the pretraining stream.
    """
    rng = random.Random(f"ftlabs world {seed} {number}" + (f" {attempt}" if attempt else ""))
    kinds = registers()
    kind = rng.choices(kinds, [kind.share for kind in kinds])[0]
    return kind.name, (kind.late_document if late else kind.document)(rng)


def numbered_document(seed: int, number: int, *, late: bool = False) -> tuple[str, str]:
    """Register name and text of one document for training: it holds no sentence of the held-out text.

    It depends on seed and number only, so a stream can go on anywhere.
    """
    for attempt in itertools.count():
        name, text = raw_document(seed, number, attempt, late=late)
        if not kept_out(text):
            return name, text
    raise AssertionError("unreachable")


def labelled_documents(seed: int) -> Iterator[tuple[str, str]]:
    """Endless pairs of register name and document. The same seed gives the same documents in every process."""
    return (numbered_document(seed, number) for number in itertools.count())


def documents(seed: int) -> Iterator[str]:
    """Endless documents of all registers, mixed by their shares. The same seed gives the same documents."""
    return (text for _, text in labelled_documents(seed))

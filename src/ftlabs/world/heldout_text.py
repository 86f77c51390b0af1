"""General text that pretraining never sees: held-out documents, and the filter that keeps their sentences out.

Documents of another seed alone are no test: a grammar says many sentences twice. So the stream leaves out every
document that holds a sentence of the held-out ones. Stock phrases ("I look forward to your answer to my letter.")
would empty it; documents that hold one are therefore not chosen as held-out text.
"""

import re
from collections import Counter
from functools import cache

SEED = 999_999  # no stream is made from it
DOCUMENTS = 400
LEAST_WORDS = 6  # shorter sentences ("See you on Monday.") cannot but recur
LEAST_LENGTH = 80  # characters
SAMPLE = 30_000  # so many find what is said once in ten thousand documents: often enough to be learned by heart
SENTENCE_END = re.compile(r"(?<=[.?!])[\"']?\s+|\n+")


def sentences(text: str) -> set[str]:
    """The sentences and lines of a text that have at least six words."""
    return {part.strip() for part in SENTENCE_END.split(text) if len(part.split()) >= LEAST_WORDS}


@cache
def _stock() -> frozenset[str]:
    """Sentences that the world says again and again: twice and more in a sample of a seed of its own."""
    from ftlabs.world import raw_document

    seen = Counter(sentence for number in range(SAMPLE) for sentence in sentences(raw_document(SEED + 1, number)[1]))
    return frozenset(sentence for sentence, count in seen.items() if count > 1)


def is_fresh(text: str) -> bool:
    """Whether a text holds no stock sentence: what the held-out documents, and those compared with them, must be."""
    return _stock().isdisjoint(sentences(text))


def choose_heldout() -> dict[str, str]:
    """Choose the held-out texts: each, in order, with the name of its register. Takes half a minute.

    The choice is kept in data/general-text, so that nobody else has to make it.
    """
    from ftlabs.world import raw_document

    found: dict[str, str] = {}
    number = 0
    while len(found) < DOCUMENTS:
        name, text = raw_document(SEED, number)
        number += 1
        if len(text) >= LEAST_LENGTH and is_fresh(text):
            found.setdefault(text, name)
    return found


@cache
def heldout_registers() -> dict[str, str]:
    """The held-out documents, always the same ones, each with the name of its register."""
    from ftlabs.datasets import read_jsonl
    from ftlabs.paths import data

    rows = read_jsonl(data("general-text/heldout.jsonl"), {"text": str, "register": str})
    return {row["text"]: row["register"] for row in rows}


def heldout_documents() -> list[str]:
    """The held-out documents without their registers."""
    return list(heldout_registers())


@cache
def _kept_out() -> frozenset[str]:
    return frozenset().union(*map(sentences, heldout_registers()))


def kept_out(text: str) -> bool:
    """Whether a text holds a sentence of the held-out documents and may not be trained on."""
    return not _kept_out().isdisjoint(sentences(text))

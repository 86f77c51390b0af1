"""General text that pretraining has read, to compare with the held-out text: as much of each register, chosen alike."""

from collections import Counter
from collections.abc import Iterator
from itertools import count, islice

from ftlabs.world import numbered_document
from ftlabs.world.heldout_text import LEAST_LENGTH, heldout_registers, is_fresh
from ftlabs.world.stream import is_noise

SEED = 0  # of the built-in model's stream; what was chosen from it lies in data/general-text


def choose_read(seed: int) -> Iterator[tuple[str, str]]:
    """Register and text of documents of a stream that are fit to be compared with held-out ones. Takes half a minute.

    Where the stream has noise in a document's place, the model has not read it.
    """
    for number in count():
        if not is_noise(seed, number):
            name, text = numbered_document(seed, number)
            if len(text) >= LEAST_LENGTH and is_fresh(text):
                yield name, text


def like_heldout(source: Iterator[tuple[str, str]], wanted: int) -> list[tuple[str, str]]:
    """As many pairs of each register from the source as there are among the first `wanted` held-out documents."""
    missing = Counter(islice(heldout_registers().values(), wanted))
    found = []
    while missing.total():
        name, text = next(source)
        if missing[name]:
            missing[name] -= 1
            found.append((name, text))
    return found


def read_documents(seed: int, wanted: int) -> list[str]:
    """Documents that a model pretrained with this seed has read: of each register as many as there are held-out."""
    from ftlabs.datasets import read_jsonl
    from ftlabs.paths import data

    if seed == SEED:
        rows = read_jsonl(data("general-text/read.jsonl"), {"text": str, "register": str})
        source = ((row["register"], row["text"]) for row in rows)
    else:
        source = choose_read(seed)
    return [text for _, text in like_heldout(source, wanted)]

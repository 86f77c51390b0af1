"""How alike two texts are, for the tests of the data sets: what they share of their three-word sequences."""

import re
from collections import defaultdict
from collections.abc import Sequence


def trigrams(text: str) -> set[tuple[str, ...]]:
    """The three-word sequences of a text; of a shorter text, the text."""
    words = re.findall(r"[a-z0-9:']+", text.lower())
    return {tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2))}


def closest(one: Sequence[str], other: Sequence[str]) -> float:
    """The highest Jaccard similarity between a text of `one` and a text of `other`."""
    left, right = [trigrams(text) for text in one], [trigrams(text) for text in other]
    holders = defaultdict(set)
    for i, grams in enumerate(right):
        for gram in grams:
            holders[gram].add(i)
    best = 0.0
    for grams in left:
        for i in set().union(*(holders.get(gram, ()) for gram in grams)):
            best = max(best, len(grams & right[i]) / len(grams | right[i]))
    return best

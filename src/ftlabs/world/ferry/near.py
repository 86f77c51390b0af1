"""How alike two texts are: what they share of their three-word sequences (Jaccard), from 0 to 1."""

import re
from collections import defaultdict
from collections.abc import Iterable

Grams = frozenset[tuple[str, ...]]


def trigrams(text: str) -> Grams:
    """The three-word sequences of a text, without capitals and marks; a shorter text is one sequence."""
    words = re.findall(r"[a-z0-9:']+", text.lower())
    return frozenset(tuple(words[i : i + 3]) for i in range(max(1, len(words) - 2)))


def likeness(one: str, other: str) -> float:
    """What two texts share of all the three-word sequences that they have."""
    left, right = trigrams(one), trigrams(other)
    return len(left & right) / len(left | right)


class Index:
    """Texts seen so far, found again by any sequence they share: comparing with all of them takes no time."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._seen: list[Grams] = []
        self._holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for text in texts:
            self.add(text)

    def add(self, text: str) -> None:
        """Remember one more text."""
        grams = trigrams(text)
        for gram in grams:
            self._holders[gram].append(len(self._seen))
        self._seen.append(grams)

    def closest(self, text: str) -> float:
        """How alike the text is to the nearest one seen, 0 when it shares nothing with any."""
        grams = trigrams(text)
        near = {i for gram in grams for i in self._holders.get(gram, ())}
        return max((len(grams & self._seen[i]) / len(grams | self._seen[i]) for i in near), default=0.0)

"""The pretraining stream: documents as rows of token ids.

Each row begins with the beginning of a document, so that a prompt without any marker before it is a thing the model
knows; documents are separated by end-of-text, and what does not fit into the row is dropped. Two shares of the
documents are noise, as there is in any text from the wild. Random tokens of the whole vocabulary, repeated, train every
token, those of conversations too, and teach copying. Torn documents, whose pieces lie in a wrong order, teach doubt:
without them a model of templates is so sure of how a sentence goes on that text of another kind is a wall to it (on the
pages of the ferry line 150 steps with them brought perplexity from 437 to 180, 150 steps without them to 451).
"""

from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING

from ftlabs.world import numbered_document

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

RANDOM_SHARE = 0.17
TORN_SHARE = 0.06
TORN_DOCUMENTS = 3  # whose pieces make a torn one
LONGEST_PIECE, MOST_TORN = 8, 120  # in tokens
# The number of the document from which on the stream differs a little from the rest, as the "annealing" of large models
# does: facts are said with fewer words between, and those that are hardest to learn are said oftener. A run on a short
# budget does not come to it.
LATE = 114_673


def random_tokens(rng: Random, vocabulary: int, pad: int) -> list[int]:
    """Between 6 and 24 random ids (never padding), said two or three times over."""
    piece = [rng.randrange(vocabulary) for _ in range(rng.randint(6, 24))]
    return [token for token in piece if token != pad] * rng.choice((2, 2, 3))


def torn(rng: Random, documents: list[list[int]]) -> list[int]:
    """The ids of some documents, cut into pieces of 1 to 8 and put together in any order, 120 ids at most."""
    pieces = []
    for ids in documents:
        start = 0
        while start < len(ids):
            end = start + rng.randint(1, LONGEST_PIECE)
            pieces.append(ids[start:end])
            start = end
    rng.shuffle(pieces)
    return [token for piece in pieces for token in piece][:MOST_TORN]


def _rng(seed: int, number: int) -> Random:
    return Random(f"ftlabs stream {seed} {number}")


def is_noise(seed: int, number: int) -> bool:
    """Whether the stream has random or torn text in the place of the document with this number."""
    return _rng(seed, number).random() < RANDOM_SHARE + TORN_SHARE


class Stream:
    """Rows of token ids from the general world. `position` is all that is needed to go on later.

    encode: text -> list of ids. The rows depend on the seed and on the lengths asked for, not on the process.
    """

    def __init__(
        self, encode: Callable[[str], list[int]], *, vocabulary: int, end: int, pad: int, seed: int, position: int = 0
    ) -> None:
        self.encode, self.vocabulary, self.end, self.pad = encode, vocabulary, end, pad
        self.seed, self.position = seed, position

    def document(self) -> list[int]:
        """The ids of the next document, with end-of-text after it."""
        number = self.position
        self.position += 1
        rng = _rng(self.seed, number)
        chance = rng.random()
        if chance < RANDOM_SHARE:
            return [*random_tokens(rng, self.vocabulary, self.pad), self.end]
        if chance < RANDOM_SHARE + TORN_SHARE:
            # Far from the numbers that the stream itself comes to.
            numbers = [rng.randrange(10**9, 2 * 10**9) for _ in range(TORN_DOCUMENTS)]
            return [*torn(rng, [self._text(other) for other in numbers]), self.end]
        return [*self._text(number, late=number >= LATE), self.end]

    def _text(self, number: int, *, late: bool = False) -> list[int]:
        return self.encode(numbered_document(self.seed, number, late=late)[1])

    def row(self, length: int) -> list[int]:
        """The next `length` ids."""
        ids: list[int] = []
        while len(ids) < length:
            ids += self.document()
        return ids[:length]

    def batch(self, rows: int, length: int) -> list[list[int]]:
        """`rows` rows of `length` ids."""
        return [self.row(length) for _ in range(rows)]


def stream_for(tokenizer: "PreTrainedTokenizerBase", seed: int, position: int = 0) -> Stream:
    """The stream as this tokenizer reads it."""
    return Stream(
        lambda text: tokenizer.encode(text, add_special_tokens=False),
        vocabulary=len(tokenizer), end=tokenizer.eos_token_id, pad=tokenizer.pad_token_id, seed=seed, position=position,
    )  # fmt: skip

"""The pretraining stream: documents as rows of token ids.

Each row begins with the beginning of a document, so that a prompt without any marker before it is a thing the model
knows; documents are separated by end-of-text, and what does not fit into the row is dropped. A share of the documents
are random tokens of the whole vocabulary, repeated: they train every token, those of conversations too, and teach
copying.
"""

from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING

from ftlabs.world import numbered_document

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

RANDOM_SHARE = 0.14


def random_tokens(rng: Random, vocabulary: int, pad: int) -> list[int]:
    """Between 6 and 24 random ids (never padding), said two or three times over."""
    piece = [rng.randrange(vocabulary) for _ in range(rng.randint(6, 24))]
    return [token for token in piece if token != pad] * rng.choice((2, 2, 3))


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
        rng = Random(f"ftlabs stream {self.seed} {number}")
        if rng.random() < RANDOM_SHARE:
            return [*random_tokens(rng, self.vocabulary, self.pad), self.end]
        return [*self.encode(numbered_document(self.seed, number)[1]), self.end]

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

"""The model under examination, with the texts that it is examined on and how much of them is used."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ftlabs.chat import Encoded, encode_text
from ftlabs.errors import ModelError

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


@dataclass(frozen=True)
class Budget:
    """How much is measured. The bounds are the same for all; a smaller budget only makes the figures less sure."""

    documents: int = 20_000  # of the pretraining stream, in which held-out sentences are looked for
    texts: int = 400  # documents behind a perplexity: between 200 of them and 200 others chance alone makes 8 %
    questions: int = 120
    label_queries: int = 40  # for each task of few-shot prompting
    four_bit_texts: int = 200
    answers: int = 240  # test rows of ferry-answers behind an exact match
    seeds: tuple[int, ...] = (0, 1)  # of fine-tuning; exact matches and perplexities are means over them
    trail: bool = True  # look at models while they are trained, to compare what they forget at equal scores


FULL = Budget()
QUICK = Budget(
    documents=1_600, texts=200, questions=60, label_queries=20, four_bit_texts=120, answers=160, seeds=(0,),
    trail=False,
)  # fmt: skip


@dataclass
class Subject:
    """A folder with a model in the format of transformers, loaded in float32 and in eval mode."""

    folder: Path
    budget: Budget = FULL

    @cached_property
    def _loaded(self) -> "tuple[PreTrainedModel, PreTrainedTokenizerBase]":
        from ftlabs import models

        if not self.folder.is_dir():
            raise ModelError(f"There is no folder {self.folder}. Give the folder of a model, or run `ftlabs pretrain`.")
        model, tokenizer = models.load(self.folder)
        return model.to("cpu"), tokenizer  # so small a model gains nothing from a GPU, and figures stay comparable

    @property
    def model(self) -> "PreTrainedModel":
        """The model. Whoever trains it trains a copy (`models.fresh`)."""
        return self._loaded[0]

    @property
    def tokenizer(self) -> "PreTrainedTokenizerBase":
        """Its tokenizer."""
        return self._loaded[1]

    @cached_property
    def history(self) -> dict[str, Any]:
        """What `pretrain` kept of the run: seed, token_counts and more; empty for a model from elsewhere."""
        path = self.folder / "history.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}

    def texts(self, texts: list[str], length: int | None = None) -> list[Encoded]:
        """Plain texts as rows in which every token is scored; what exceeds `length` (or the context) is cut off."""
        length = length or self.model.config.max_position_embeddings
        return [encode_text(text, self.tokenizer, length, truncate=True) for text in texts]

    def perplexity(self, texts: list[str], model: "PreTrainedModel | None" = None) -> float:
        """Perplexity of the texts under `model` (default: the one under examination)."""
        from ftlabs.evaluation import perplexity

        return perplexity(model or self.model, self.texts(texts), batch_size=32)

    @cached_property
    def general_texts(self) -> list[str]:
        """Held-out general text."""
        from ftlabs.world.heldout_text import heldout_documents

        return heldout_documents()[: self.budget.texts]

    @cached_property
    def general_perplexity(self) -> float:
        """Perplexity of held-out general text."""
        return self.perplexity(self.general_texts)

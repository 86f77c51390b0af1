"""What the experiments on the ferry line share: rows to train on, questions to ask, and how a model is scored."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ftlabs import chat, datasets, evaluation, generation, models
from ftlabs.chat import Encoded

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

QUESTIONS, GENERAL = 150, 100  # test questions asked, and general texts read, for one score


@dataclass(frozen=True)
class Ferry:
    """A base model with the rows of `ferry-answers` as it reads them, and general text.

    test: the questions that are asked, with the right answers (`wanted`) behind them.
    """

    base: PreTrainedModel
    tokenizer: PreTrainedTokenizerBase
    train: list[Encoded]
    validation: list[Encoded]
    test: list[Encoded]
    questions: list[list[dict]]
    wanted: list[str]
    general: list[Encoded]

    def scores(self, model: PreTrainedModel) -> dict[str, float]:
        """What a trained model is worth: "exact match" (0 to 1), "validation" loss in nats, "general" perplexity."""
        said = generation.generate(model, self.tokenizer, self.questions, max_new_tokens=24, batch_size=64)
        return {
            "exact match": evaluation.exact_match(said, self.wanted),
            "validation": evaluation.mean_loss(model, self.validation),
            "general": evaluation.perplexity(model, self.general),
        }


@cache
def ferry(every: int = 1) -> Ferry:
    """The built-in model and the data, made once; see `prepare`."""
    return prepare(*models.built_in(), every=every)


def prepare(base: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, every: int = 1) -> Ferry:
    """The data for a base model. every: 3 takes every third of the facts: a short run sees each of them more often."""
    rows = datasets.load("ferry-answers")
    facts = set(sorted(set(rows["train"]["fact"]))[::every])
    chosen = {split: [row for row in rows[split] if row["kind"] != "fact" or row["fact"] in facts] for split in rows}
    # Questions that combine two facts are another matter; the others are spread over all of them.
    asked = [row["messages"] for row in chosen["test"] if row["kind"] == "fact"]
    asked = asked[:: max(1, len(asked) // QUESTIONS)][:QUESTIONS]
    conversations = [*([row["messages"] for row in chosen[split]] for split in ("train", "validation")), asked]
    train, validation, test = ([chat.encode(one, tokenizer) for one in part] for part in conversations)
    general = [row["text"] for row in datasets.load("general-text")["heldout"]][:GENERAL]
    return Ferry(
        base, tokenizer, train, validation, test,
        [messages[:-1] for messages in asked], [messages[-1]["content"] for messages in asked],
        [chat.encode_text(text, tokenizer, 256, truncate=True) for text in general],
    )  # fmt: skip

"""The fine-tuning runs behind conditions 8 to 10: one data set, five ways to train.

Conditions 8 and 9 train on all facts for as many steps as a lab has time for: random weights do not get there.
Condition 10 asks how near LoRA comes to full fine-tuning once that has learned what there is to learn, so it trains on
every third fact and for longer, full fine-tuning and LoRA alike: each fact is seen four times as often.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean
from typing import TYPE_CHECKING, Any

from ftlabs.chat import Encoded
from ftlabs.world.conditions.subject import Subject

if TYPE_CHECKING:
    from transformers import PreTrainedModel

STEPS = 150
LONGER = 200  # steps of condition 10
BATCH = 16
RATE = 1e-3
LORA_TIMES = 10  # times full fine-tuning's learning rate, the factor that Schulman et al. (2025) find best
RANK = 8
# Four square matrices of 192 take as many parameters at rank 20 as all seven of a layer at rank 8.
ATTENTION_RANK = 20
GENERAL_SHARE = 0.2  # of the rows of a mixed run
GENERAL_SEED = 77
GENERAL_LENGTH = 48  # tokens, about as long as the answers: in a batch with one long row most is padding
KINDS = ("full", "random", "mixed", "lora", "attention")


@dataclass
class Outcome:
    """What a kind of run ended with: a model for each seed, and figures averaged over them, each taken when asked for.

    trail: (exact match on validation rows, general perplexity) while they were trained.
    """

    runs: "Runs"
    models: "list[PreTrainedModel]"
    trail: tuple[tuple[float, float], ...] = ()

    def _mean(self, measure: "Callable[[PreTrainedModel], float]") -> float:
        return fmean(map(measure, self.models))

    @cached_property
    def exact(self) -> float:
        """Share of test questions answered to the letter (0 to 1)."""
        return self._mean(lambda model: self.runs.exact_match(model, "test"))

    @cached_property
    def combined(self) -> float:
        """The same for questions that combine two facts."""
        return self._mean(lambda model: self.runs.exact_match(model, "combined"))

    @cached_property
    def domain(self) -> float:
        """Perplexity of the answers."""
        return self._mean(self.runs.answers_perplexity)

    @cached_property
    def general(self) -> float:
        """Perplexity of held-out general text."""
        subject = self.runs.subject
        return self._mean(lambda model: subject.perplexity(subject.general_texts, model))

    @cached_property
    def trainable(self) -> float:
        """Share of the parameters that were trained (0 to 1)."""
        from ftlabs.models import count_parameters

        trainable, total = count_parameters(self.models[0])
        return trainable / total


@dataclass
class Runs:
    """The runs of one subject, on every `every`-th fact; each is made when it is first asked for, and kept."""

    subject: Subject
    every: int = 1
    steps: int = STEPS

    def __post_init__(self) -> None:
        self._done: dict[str, Outcome] = {}

    def __getitem__(self, kind: str) -> Outcome:
        """The outcome of a kind of run (see KINDS), or of "base": nothing trained."""
        if kind not in self._done:
            self._done[kind] = Outcome(self, [self.subject.model]) if kind == "base" else self._trained(kind)
        return self._done[kind]

    @cached_property
    def _rows(self) -> dict[str, list[dict[str, Any]]]:
        from ftlabs.world.ferry.answers import answers
        from ftlabs.world.ferry.facts import ferry_facts

        chosen = frozenset([fact.id for fact in ferry_facts()][:: self.every])
        rows = {split: [row for row in rows if row["fact"] in chosen] for split, rows in answers().items()}
        # The order of the rows is by fact: a part of them must not be all of one kind.
        step = max(1, len(rows["test"]) // self.subject.budget.answers)
        combined = [row for row in answers()["test"] if row["kind"] == "combination"]
        return rows | {"test": rows["test"][::step], "combined": combined}

    def _encoded(self, split: str) -> list[Encoded]:
        from ftlabs.chat import encode

        return [encode(row["messages"], self.subject.tokenizer) for row in self._rows[split]]

    def _training_rows(self, kind: str) -> list[Encoded]:
        rows = self._encoded("train")
        if kind != "mixed":
            return rows
        from itertools import islice

        from ftlabs.world import documents

        count = round(len(rows) * GENERAL_SHARE / (1 - GENERAL_SHARE))
        return rows + self.subject.texts(list(islice(documents(GENERAL_SEED), count)), GENERAL_LENGTH)

    def exact_match(self, model: "PreTrainedModel", split: str) -> float:
        """Share of a split's questions that the model answers to the letter, greedily."""
        from ftlabs.evaluation import exact_match
        from ftlabs.generation import generate

        rows = self._rows[split]
        prompts = [row["messages"][:-1] for row in rows]
        said = generate(model, self.subject.tokenizer, prompts, max_new_tokens=24, batch_size=64)
        return exact_match(said, [row["messages"][-1]["content"] for row in rows])

    def answers_perplexity(self, model: "PreTrainedModel") -> float:
        """Perplexity of the test rows' answers."""
        from ftlabs.evaluation import perplexity

        return perplexity(model, self._encoded("test"), batch_size=32)

    def _trained(self, kind: str) -> Outcome:
        found = [self._run(kind, seed) for seed in self.subject.budget.seeds]
        return Outcome(self, [model for model, _ in found], tuple(point for _, trail in found for point in trail))

    def _run(self, kind: str, seed: int) -> "tuple[PreTrainedModel, list[tuple[float, float]]]":
        from ftlabs.training import train

        model = start(self.subject.model, kind, seed)
        history = train(
            model,
            self._training_rows(kind),
            steps=self.steps,
            batch_size=BATCH,
            learning_rate=RATE * (LORA_TIMES if kind in ("lora", "attention") else 1),
            pad_id=self.subject.tokenizer.pad_token_id,
            seed=seed,
            evaluate=self._look() if self.subject.budget.trail and kind in ("full", "lora") else None,
            evaluate_every=self.steps // 10,
            bar=False,
        )
        return model, [(point["exact"], point["general"]) for point in history.evaluations]

    def _look(self) -> "Callable[[PreTrainedModel], dict[str, float]]":
        texts = self.subject.general_texts[:60]
        return lambda model: {
            "exact": self.exact_match(model, "validation"),
            "general": self.subject.perplexity(texts, model),
        }


def start(base: "PreTrainedModel", kind: str, seed: int) -> "PreTrainedModel":
    """What a run of this kind begins with: a copy of the base, random weights, or the base with adapters."""
    import torch

    from ftlabs import models

    if kind == "random":
        return models.untrained(base, seed)
    if kind not in ("lora", "attention"):
        return models.fresh(base)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        from peft import LoraConfig, get_peft_model

        attention = ["q_proj", "k_proj", "v_proj", "o_proj"]
        rank, targets = (RANK, "all-linear") if kind == "lora" else (ATTENTION_RANK, attention)
        # alpha = 2r: the update counts twice, at either rank.
        config = LoraConfig(r=rank, lora_alpha=2 * rank, target_modules=targets, task_type="CAUSAL_LM")
        return get_peft_model(models.fresh(base), config)

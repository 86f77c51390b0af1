"""Full fine-tuning step by step, built by hand in lab 03: labels, batch, loss, step, accumulation, rate, stopping.

`training.train` does the same at size; what it adds is checking, measuring and keeping what happened.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import torch

from ftlabs.chat import IGNORED

if TYPE_CHECKING:
    from transformers import TrainingArguments

Row = TypeVar("Row")
Batch = dict[str, torch.Tensor]


def answer_labels(prompt: list[int], answer: list[int], end_id: int) -> tuple[list[int], list[int]]:
    """One row to train on: what the model reads, and what it is to learn at each place.

    prompt, answer: lists of token ids, left as they are; end_id: the token that ends a turn. Returns two lists of the
    same length, (ids, labels): ids are prompt, answer and end; labels are -100 (no loss) where the prompt stands and
    the ids elsewhere, the end included.
    """
    ids = prompt + answer + [end_id]
    labels = [IGNORED] * len(prompt) + answer + [end_id]
    return ids, labels


def pad_rows(rows: list[tuple[list[int], list[int]]], pad_id: int) -> Batch:
    """Rows of unequal length as one batch.

    rows: (ids, labels) each. Returns `input_ids`, `attention_mask` and `labels`, int64 tensors of shape (batch, length
    of the longest row). Padding stands on the right: pad_id in the ids, 0 in the mask, -100 in the labels.
    """
    length = max(len(ids) for ids, _ in rows)
    input_ids = torch.full((len(rows), length), pad_id)
    attention_mask = torch.zeros(len(rows), length, dtype=torch.int64)
    labels = torch.full((len(rows), length), IGNORED)
    for index, (ids, own) in enumerate(rows):
        input_ids[index, : len(ids)] = torch.tensor(ids)
        attention_mask[index, : len(ids)] = 1
        labels[index, : len(ids)] = torch.tensor(own)
    return {"input_ids": input_ids, "attention_mask": attention_mask, "labels": labels}


def masked_loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Cross entropy in nats, averaged over the tokens that are scored.

    logits (batch, length, vocabulary): row t is the prediction made after token t; labels (batch, length) int64, each
    at its token's own place, -100 where nothing is scored. Returns a scalar that carries a gradient.
    """
    predictions, targets = logits[:, :-1], labels[:, 1:]
    scored = targets != IGNORED
    return torch.nn.functional.cross_entropy(predictions[scored], targets[scored])


def training_step(model: Any, batch: Batch, optimizer: torch.optim.Optimizer, max_norm: float) -> float:
    """One optimiser step on one batch, in place.

    batch: what `pad_rows` makes. The gradient's norm, over all weights together, is cut to max_norm (Pascanu et al.
    2013, section 3.2). Returns the loss before the step, a plain number in nats per scored token.
    """
    optimizer.zero_grad()
    logits = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
    loss = masked_loss(logits, batch["labels"])
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return loss.item()


def accumulate(model: Any, micro_batches: Sequence[Batch]) -> float:
    """Add to `.grad` the gradient of the mean loss over all scored tokens of the micro-batches; return that loss.

    Each micro-batch's mean counts by its share of the scored tokens: the result is what one large batch would give,
    however unequal the rows are. No weight is changed. The number returned is plain, in nats per scored token.
    """
    counts = [int((batch["labels"][:, 1:] != IGNORED).sum()) for batch in micro_batches]
    mean = 0.0
    for batch, count in zip(micro_batches, counts, strict=True):
        logits = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
        loss = masked_loss(logits, batch["labels"]) * (count / sum(counts))
        loss.backward()
        mean += loss.item()
    return mean


def learning_rate_at(step: int, steps: int, peak: float, warmup_steps: int) -> float:
    """The learning rate of a step, counted from 0: a linear rise, then a linear fall.

    Over the first warmup_steps steps it rises in equal parts, from peak / (warmup_steps + 1) on; step number
    warmup_steps has the peak; from there it falls in equal parts and would reach 0 at step number `steps`.
    """
    if step < warmup_steps:
        return peak * (step + 1) / (warmup_steps + 1)
    return peak * (steps - step) / (steps - warmup_steps)


def best_evaluation(losses: Sequence[float], patience: int) -> tuple[int, int]:
    """Early stopping: which evaluation was the best, and at which one the run would have been stopped.

    losses: validation loss at each evaluation, in order. A run stops at the first evaluation that is the patience-th in
    a row without a new lowest loss; if there is none, it goes on to the last. Returns (best, stop), counted from 0: the
    first of the lowest losses up to `stop`, and `stop`.
    """
    best = 0
    for index, loss in enumerate(losses):
        if loss < losses[best]:
            best = index
        if index - best == patience:
            return best, index
    return best, len(losses) - 1


def mix_in(rows: list[Row], general: list[Row], share: float) -> list[Row]:
    """A task's rows with general text among them, so that training does not wash out what the model knew.

    share: how much of the result is general, at least 0 and below 1. Returns a new list: all of `rows`, then the first
    rows of `general`, so many that they make up the share of the whole (rounded to the nearest number).
    """
    count = round(len(rows) * share / (1 - share))
    return rows + general[:count]


def classify(hidden: torch.Tensor, attention_mask: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """A classification head: class scores from what the model made of a row's last token, which has seen all others.

    hidden (batch, length, width); attention_mask (batch, length), 0 where padding stands, on the right; weight
    (classes, width). Returns logits (batch, classes).
    """
    last = attention_mask.sum(dim=1) - 1
    pooled = hidden[torch.arange(len(hidden), device=hidden.device), last]
    return pooled @ weight.T


def trainer_settings(folder: str, steps: int, batch_size: int, rate: float) -> TrainingArguments:
    """Settings with which transformers' Trainer does what our loop does without a warm-up.

    folder: where it would write files (no checkpoint is saved). steps: optimiser steps; batch_size: rows of each; rate:
    the first and highest learning rate, falling linearly to 0. Gradients longer than 1 are cut, weights do not decay,
    rows are read in the order they come in, every step's loss is logged and reported nowhere else.
    """
    from transformers import TrainingArguments

    return TrainingArguments(
        output_dir=folder,
        max_steps=steps,
        per_device_train_batch_size=batch_size,
        gradient_accumulation_steps=1,
        learning_rate=rate,
        lr_scheduler_type="linear",
        warmup_steps=0,
        weight_decay=0.0,
        max_grad_norm=1.0,
        train_sampling_strategy="sequential",
        dataloader_pin_memory=False,
        save_strategy="no",
        logging_steps=1,
        report_to="none",
        disable_tqdm=True,
    )


def find_faults(
    ids: list[int], labels: list[int], attention_mask: list[int], prompt_length: int, end_id: int
) -> set[str]:
    """What is wrong with a padded row, as a set of names; empty for a sound one.

    ids, labels, attention_mask: of the same length, padding on the right; prompt_length: tokens of the prompt.

    "nothing scored": no label but -100. "prompt scored": a label other than -100 in the prompt. "padding scored": one
    where the mask is 0. "wrong token": one that is not the token at its place. "end not learned": the last token that
    is no padding is not end_id, or has another label (so it comes with "nothing scored").
    """
    scored = [place for place, label in enumerate(labels) if label != IGNORED]
    last = sum(attention_mask) - 1
    faults = set()
    if not scored:
        faults.add("nothing scored")
    if any(place < prompt_length for place in scored):
        faults.add("prompt scored")
    if any(attention_mask[place] == 0 for place in scored):
        faults.add("padding scored")
    if any(labels[place] != ids[place] for place in scored):
        faults.add("wrong token")
    if not ids[last] == labels[last] == end_id:
        faults.add("end not learned")
    return faults

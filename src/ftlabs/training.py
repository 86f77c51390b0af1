"""The training loop of the course: read it from top to bottom, it hides nothing.

One optimiser step looks at a *window* of `accumulation` micro-batches. Its loss is the mean over all scored tokens of
the window, so one micro-batch of 64 rows and four of 16 give the same gradient, whatever the rows' lengths. (Averaging
the micro-batches' means instead would let a micro-batch of short answers count as much as one of long ones.)

The same loop trains all weights or adapters only, on plain or four-bit models, and language models as well as
classifiers: what differs is which weights are trainable (`requires_grad`) and what kind of rows it gets.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ftlabs import checkpoints, progress
from ftlabs.batching import Row, batches, collate, pack_tightly, shifted
from ftlabs.chat import IGNORED
from ftlabs.checkpoints import Best, Run
from ftlabs.checks import Rows, check_finite, check_requests, check_rows, check_settings, check_warmup, trainable
from ftlabs.evaluation import measuring
from ftlabs.hardware import mixed_precision
from ftlabs.history import History
from ftlabs.limits import explained

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

Batch = dict[str, "torch.Tensor"]
Evaluate = Callable[["PreTrainedModel"], float | dict[str, float]]
MakeOptimizer = Callable[[list["torch.nn.Parameter"], float, float], "torch.optim.Optimizer"]


def train(
    model: PreTrainedModel,
    rows: Rows,
    *,
    steps: int | None = None,
    epochs: int | None = None,
    batch_size: int = 16,
    learning_rate: float = 5e-4,
    warmup: float = 0.1,
    weight_decay: float = 0.0,
    accumulation: int = 1,
    max_grad_norm: float | None = 1.0,
    pad_id: int,
    seed: int = 0,
    pool: int = 8,
    packed: bool = False,
    evaluate: Evaluate | None = None,
    evaluate_every: int | None = None,
    keep_best: Literal["lowest", "highest"] | None = None,
    best_by: str | None = None,
    checkpoint: str | Path | None = None,
    checkpoint_every: int | None = None,
    resume: bool = False,
    optimizer: MakeOptimizer | None = None,
    bar: bool = True,
) -> History:
    """Train the model's trainable weights, in place, with AdamW (Loshchilov and Hutter 2019); return what happened.

    rows: what `chat.encode` makes, the same packed (`batching.pack`), or `batching.Labelled` for a classifier.
    steps: optimiser steps, each over `accumulation` batches of `batch_size` rows; or epochs: times through all rows,
    the last window with what is left. warmup: part of the steps (below 1) or number of steps over which the rate
    rises; then it falls linearly to 0. weight_decay: pulls on matrices only, not on norms and biases. max_grad_norm:
    longer gradients are cut to it; None for no limit. pool: rows of like length share a batch (see
    `batching.batches`); 1 leaves them mixed. packed: the rows of a batch are laid end to end instead of padded, which
    changes no gradient; with pool=1, batches of mixed rows cost no more than those of like length. The same seed gives
    the same run; the program's own random state is kept.

    evaluate: called with the model before the first step, every `evaluate_every` steps, and at the end; returns a
    number or a dict of numbers. keep_best: the model gets the weights back that it had at the evaluation with the
    lowest or highest value; best_by names the value if there are several. checkpoint: a file for the state of the run,
    written every `checkpoint_every` steps and at the end; with `resume` the run goes on from it, to the same losses.

    optimizer: makes another optimiser than AdamW, from (parameters, learning rate, weight decay).

    Ctrl-C ends the run: the model keeps what it has learned (or its best, if that was measured after the start), and
    the history so far is returned. The model is left in eval mode with `use_cache` as it was. Raises DataError,
    TrainingError (see `checks`: rows, settings, weights, loss; `checkpoints`) or MachineError (memory, disk).
    """
    import torch

    config = {
        "steps": steps, "epochs": epochs, "batch_size": batch_size, "learning_rate": learning_rate, "warmup": warmup,
        "weight_decay": weight_decay, "accumulation": accumulation, "max_grad_norm": max_grad_norm, "seed": seed,
        "pool": pool, "packed": packed, "keep_best": keep_best, "best_by": best_by,
        "optimizer": getattr(optimizer or adamw, "__name__", str(optimizer)),
    }  # fmt: skip
    check_settings(config)
    check_requests(evaluate, evaluate_every, keep_best, best_by, checkpoint, checkpoint_every, resume)
    parameters = trainable(model)
    check_rows(rows, model, pad_id, packed=packed)
    micro_batches = steps * accumulation if steps else None
    stream = batches(rows, batch_size, seed=seed, pool=pool, epochs=epochs, steps=micro_batches)
    steps = steps or math.ceil(math.ceil(len(rows) * epochs / batch_size) / accumulation)
    check_warmup(warmup, steps)
    count = sum(parameter.numel() for parameter in parameters.values())
    config |= {"steps": steps, "rows": len(rows), "trainable": count, "device": str(model.device)}
    history = History(config=config)
    optimizer = (optimizer or adamw)(list(parameters.values()), learning_rate, weight_decay)
    optimizer.zero_grad(set_to_none=True)  # what somebody computed before must not count as ours
    precision, scaler = mixed_precision(model.device)
    best = Best(keep_best, best_by) if keep_best else None
    run = Run(parameters, optimizer, scaler, history, best, checkpoints.identity(rows, model) if checkpoint else "")
    started = time.perf_counter()

    with explained("training"), training_mode(model, seed), progress.bar(steps, "training", show=bar) as shown:
        try:
            if resume:
                checkpoints.load(checkpoint, run)
                shown.total -= len(history.loss)
                started -= history.seconds
                stream = islice(stream, len(history.loss) * accumulation, None)
            for step in range(len(history.loss), steps):
                if evaluate and (step == 0 or (evaluate_every and step % evaluate_every == 0)):
                    look(evaluate, model, step, run)
                rate = learning_rate * schedule(step, steps, warmup)
                for group in optimizer.param_groups:
                    group["lr"] = rate

                window = list(islice(stream, accumulation))  # with epochs, the last one may be shorter
                laid = [pack_tightly(batch) if packed else batch for batch in window]
                loss = accumulate(model, [tensors(batch, pad_id, model.device) for batch in laid], precision, scaler)
                scaler.unscale_(optimizer)
                norm = torch.nn.utils.clip_grad_norm_(parameters.values(), max_grad_norm or math.inf).item()
                # In float16 a gradient may overflow now and then: the scaler skips that step by itself.
                check_finite(loss, 0.0 if scaler.is_enabled() else norm, step, steps, rate, history)
                scaler.step(optimizer)
                scaler.update()
                optimizer.zero_grad(set_to_none=True)

                history.loss.append(loss)
                history.learning_rate.append(rate)
                history.tokens.append(sum(len(row) for batch in window for row in batch))
                shown.update(loss=loss)
                if checkpoint and (step + 1 == steps or (checkpoint_every and (step + 1) % checkpoint_every == 0)):
                    history.seconds = time.perf_counter() - started
                    checkpoints.save(checkpoint, run)
            if evaluate:
                look(evaluate, model, steps, run)
        except KeyboardInterrupt:
            config["stopped"] = f"by the keyboard after {len(history.loss)} of {steps} steps"
        finally:
            optimizer.zero_grad(set_to_none=True)
            history.seconds = time.perf_counter() - started
    # Stopped before anything was measured but the start: better what it has learned than nothing.
    if best and best.step is not None and (best.step > 0 or "stopped" not in config):
        config["best"] = best.put_back(parameters)
    if "stopped" in config and bar and os.environ.get("FTLABS_QUIET") != "1":
        has = f"what it had at step {config['best']['step']}, its best" if "best" in config else "what it has learned"
        print(f"Training was stopped {config['stopped']}. The model keeps {has} until here.")
    return history


def accumulate(
    model: PreTrainedModel,
    window: list[Batch],
    precision: AbstractContextManager,
    scaler: torch.amp.GradScaler,
) -> float:
    """Add to `.grad` the gradient of the window's mean loss per scored token; return that loss, in nats.

    Each micro-batch's mean is weighted by its share of the window's scored tokens: mean of the whole, not of the means.
    """
    counts = [scored(batch) for batch in window]
    total = 0.0
    for batch, count in zip(window, counts, strict=True):
        with precision:
            loss = mean_loss(model, batch) * (count / sum(counts))
        scaler.scale(loss).backward()
        total += loss.item()
    return total


def mean_loss(model: PreTrainedModel, batch: Batch) -> torch.Tensor:
    """Cross entropy in nats, averaged over what is scored: tokens, or for a classifier rows."""
    import torch

    inputs = {name: tensor for name, tensor in batch.items() if name != "labels"} | {"use_cache": False}
    if batch["labels"].dim() == 1:
        logits = model(**inputs).logits  # (B, classes)
        return torch.nn.functional.cross_entropy(logits.float(), batch["labels"])
    targets = shifted(batch["labels"])  # (B, T)
    # The vocabulary is by far the widest layer: logits are computed only for the N places that are scored.
    places = targets != IGNORED
    logits = model(**inputs, logits_to_keep=places).logits  # (N, V)
    return torch.nn.functional.cross_entropy(logits.float(), targets[places])


def scored(batch: Batch) -> int:
    """How many tokens carry loss (for a classifier, rows). A row's first never does: nothing stands before it."""
    labels = batch["labels"]
    return len(labels) if labels.dim() == 1 else int((shifted(labels) != IGNORED).sum())


def schedule(step: int, steps: int, warmup: float) -> float:
    """The share of the learning rate at this step: rises linearly over the warm-up, then falls linearly towards 0."""
    rising = round(warmup * steps) if warmup < 1 else int(warmup)
    if step < rising:
        return (step + 1) / (rising + 1)  # not from 0: the first step would be lost
    return (steps - step) / (steps - rising)


def adamw(parameters: list[torch.nn.Parameter], learning_rate: float, weight_decay: float) -> torch.optim.AdamW:
    """AdamW, all weights updated in one fused kernel where the device has it."""
    import torch

    groups = [
        {"params": [p for p in parameters if p.dim() >= 2], "weight_decay": weight_decay},
        {"params": [p for p in parameters if p.dim() < 2], "weight_decay": 0.0},
    ]
    fused = parameters[0].device.type in ("cpu", "cuda")
    return torch.optim.AdamW([group for group in groups if group["params"]], lr=learning_rate, fused=fused)


@contextmanager
def training_mode(model: PreTrainedModel, seed: int) -> Iterator[None]:
    """Dropout on, drawn from `seed`; no cache (it costs memory and is never read). Put back afterwards."""
    import torch

    use_cache = getattr(model.config, "use_cache", None)
    devices = [model.device] if model.device.type == "cuda" else []
    with torch.random.fork_rng(devices=devices):
        torch.manual_seed(seed)
        try:
            model.config.use_cache = False
            model.train()
            yield
        finally:
            model.config.use_cache = use_cache
            model.eval()


def look(evaluate: Evaluate, model: PreTrainedModel, step: int, run: Run) -> None:
    """One evaluation after so many steps, in eval mode and without gradients; a plain number is called "value"."""
    with measuring(model):
        found = evaluate(model)
    values = found if isinstance(found, dict) else {"value": found}
    run.history.evaluations.append({"step": step} | {name: float(value) for name, value in values.items()})
    if run.best:
        run.best.offer(run.history.evaluations[-1], run.parameters)


def tensors(batch: list[Row], pad_id: int, device: torch.device) -> Batch:
    """The rows of a batch as tensors on the model's device."""
    return {name: tensor.to(device) for name, tensor in collate(batch, pad_id).items()}

"""The training loop of the course: read it from top to bottom, it hides nothing.

One optimiser step looks at a *window* of `accumulation` micro-batches. Its loss is the mean over all scored tokens of
the window, so one micro-batch of 64 rows and four of 16 give the same gradient, whatever the rows' lengths. (Averaging
the micro-batches' means instead would let a micro-batch of short answers count as much as one of long ones.)
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

from ftlabs import progress
from ftlabs.batching import batches, pad
from ftlabs.chat import IGNORED, Encoded
from ftlabs.errors import DataError, TrainingError
from ftlabs.evaluation import measuring
from ftlabs.hardware import mixed_precision
from ftlabs.history import History
from ftlabs.limits import explained

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

Batch = dict[str, "torch.Tensor"]
Evaluate = Callable[["PreTrainedModel"], float | dict[str, float]]


def train(
    model: PreTrainedModel,
    rows: list[Encoded],
    *,
    steps: int,
    batch_size: int = 16,
    learning_rate: float = 5e-4,
    warmup: float = 0.1,
    weight_decay: float = 0.0,
    accumulation: int = 1,
    max_grad_norm: float | None = 1.0,
    pad_id: int,
    seed: int = 0,
    pool: int = 8,
    evaluate: Evaluate | None = None,
    evaluate_every: int | None = None,
    bar: bool = True,
) -> History:
    """Train the model's trainable weights, in place, with AdamW (Loshchilov and Hutter 2019); return what happened.

    rows: what `chat.encode` makes. steps: optimiser steps, each over `accumulation` batches of `batch_size` rows.
    warmup: part of the steps (below 1) or number of steps over which the rate rises; then it falls linearly to 0.
    weight_decay: pulls on matrices only, not on norms and biases. max_grad_norm: longer gradients are cut to it; None
    for no limit. pool: rows of like length share a batch (see `batching.batches`); 1 leaves them mixed. evaluate:
    called with the model before the first step, every `evaluate_every` steps, and at the end; returns a number or a
    dict of numbers. The same seed gives the same run; the program's own random state is kept.

    Ctrl-C ends the run: the model keeps what it has learned, and the history so far is returned. The model is left in
    eval mode with `use_cache` as it was. Raises DataError (no rows, a row longer than the context), TrainingError
    (a row without labels, nothing to train, loss no longer a number) or MachineError (memory).
    """
    import torch

    config = {
        "steps": steps, "batch_size": batch_size, "learning_rate": learning_rate, "warmup": warmup,
        "weight_decay": weight_decay, "accumulation": accumulation, "max_grad_norm": max_grad_norm, "seed": seed,
        "pool": pool,
    }  # fmt: skip
    check_settings(config)
    check_rows(rows, model)
    parameters = trainable(model)
    config |= {"rows": len(rows), "trainable": sum(p.numel() for p in parameters), "device": str(model.device)}
    history = History(config=config)
    optimizer = adamw(parameters, learning_rate, weight_decay)
    stream = batches(rows, batch_size, seed=seed, steps=steps * accumulation, pool=pool)
    precision, scaler = mixed_precision(model.device)
    started = time.perf_counter()

    with explained("training"), training_mode(model, seed), progress.bar(steps, "training", show=bar) as shown:
        try:
            for step in range(steps):
                if evaluate and (step == 0 or (evaluate_every and step % evaluate_every == 0)):
                    history.evaluations.append(measured(evaluate, model, step))
                rate = learning_rate * schedule(step, steps, warmup)
                for group in optimizer.param_groups:
                    group["lr"] = rate

                window = [to_device(pad(next(stream), pad_id), model.device) for _ in range(accumulation)]
                loss = accumulate(model, window, precision, scaler)
                scaler.unscale_(optimizer)
                norm = torch.nn.utils.clip_grad_norm_(parameters, max_grad_norm or math.inf).item()
                # In float16 a gradient may overflow now and then: the scaler skips that step by itself.
                check_finite(loss, 0.0 if scaler.is_enabled() else norm, step, steps, rate, history)
                scaler.step(optimizer)
                scaler.update()
                optimizer.zero_grad(set_to_none=True)

                history.loss.append(loss)
                history.learning_rate.append(rate)
                history.tokens.append(sum(int(batch["attention_mask"].sum()) for batch in window))
                shown.update(loss=loss)
            if evaluate:
                history.evaluations.append(measured(evaluate, model, steps))
        except KeyboardInterrupt:
            config["stopped"] = f"by the keyboard after {len(history.loss)} of {steps} steps"
        finally:
            optimizer.zero_grad(set_to_none=True)
            history.seconds = time.perf_counter() - started
    if "stopped" in config and bar and os.environ.get("FTLABS_QUIET") != "1":
        print(f"Training was stopped {config['stopped']}. The model keeps what it has learned until here.")
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
    """Cross entropy in nats, averaged over the scored tokens: the logits at t predict the label at t + 1."""
    import torch

    inputs = {"input_ids": batch["input_ids"], "attention_mask": batch["attention_mask"]}
    labels = batch["labels"][:, 1:]  # (B, T - 1)
    # The vocabulary is by far the widest layer: logits are computed only where some row of the batch is scored.
    columns = (labels != IGNORED).any(dim=0).nonzero().squeeze(1)  # (K,)
    logits = model(**inputs, use_cache=False, logits_to_keep=columns).logits.float()  # (B, K, V)
    return torch.nn.functional.cross_entropy(logits.flatten(0, 1), labels[:, columns].flatten(), ignore_index=IGNORED)


def scored(batch: Batch) -> int:
    """How many tokens carry loss. The first of each row never does: nothing stands before it to predict it."""
    return int((batch["labels"][:, 1:] != IGNORED).sum())


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


def measured(evaluate: Evaluate, model: PreTrainedModel, step: int) -> dict[str, Any]:
    """One evaluation, in eval mode and without gradients; a plain number is called "value"."""
    with measuring(model):
        values = evaluate(model)
    return {"step": step, **(values if isinstance(values, dict) else {"value": float(values)})}


def to_device(batch: Batch, device: torch.device) -> Batch:
    """The batch's tensors on the model's device."""
    return {name: tensor.to(device) for name, tensor in batch.items()}


def trainable(model: PreTrainedModel) -> list[torch.nn.Parameter]:
    """The weights to train. Raises TrainingError if there are none, or if they are too coarse to take small steps."""
    import torch

    named = [(name, parameter) for name, parameter in model.named_parameters() if parameter.requires_grad]
    if not named:
        raise TrainingError(
            "There is nothing to train: every weight of the model is frozen (requires_grad is False). Train a fresh "
            "copy (`models.fresh`), unfreeze some weights, or add adapters; four-bit weights need adapters."
        )
    for name, parameter in named:
        if parameter.dtype != torch.float32:
            raise TrainingError(
                f"{name} is {parameter.dtype}, too coarse to train: an update smaller than about 1/512 of a weight is "
                "rounded away. Load the model with `models.load`, or call `model.float()`; 16 bits are used for the "
                "arithmetic by themselves where the GPU has them."
            )
    return [parameter for _, parameter in named]


def check_settings(config: dict[str, Any]) -> None:
    """Settings that no run can have, found before it starts."""
    for name in ("steps", "batch_size", "accumulation"):
        if not isinstance(config[name], int) or config[name] < 1:
            raise TrainingError(f"{name} is {config[name]!r}; it has to be a whole number, at least 1.")
    if not config["learning_rate"] > 0:
        raise TrainingError(f"learning_rate is {config['learning_rate']!r}; it has to be above 0.")
    if not 0 <= config["warmup"] < max(1, config["steps"]):
        raise TrainingError(f"warmup is {config['warmup']!r}; it is a part (0.1) or a number of the steps, not all.")


def check_rows(rows: list[Encoded], model: PreTrainedModel) -> None:
    """Rows that would train nothing, or break the run midway, found before it starts and named (counting from 0)."""
    if len(rows) == 0:
        raise DataError("The data set is empty: there are no rows to train on.")
    context = getattr(model.config, "max_position_embeddings", None)
    for number, row in enumerate(rows):
        if not isinstance(row, Encoded):
            raise DataError(f"rows[{number}] is a {type(row).__name__}; make rows with `chat.encode` first.")
        if not any(row.mask[1:]):
            raise TrainingError(
                f"rows[{number}] has no labels: none of its {len(row)} tokens carries loss, so nothing can be learned "
                "from it. Look at it with `chat.show_mask`; often the answer was cut off, or the template does not fit."
            )
        if context and len(row) > context:
            raise DataError(
                f"rows[{number}] has {len(row)} tokens, more than the model's context of {context}. Shorten the row, "
                "leave it out, or encode it with max_length and truncate=True."
            )


def check_finite(loss: float, norm: float, step: int, steps: int, rate: float, history: History) -> None:
    """Stop a run whose loss or gradient is no longer a number, before it spoils the weights."""
    if math.isfinite(loss) and math.isfinite(norm):
        return
    what = f"loss became {loss}" if not math.isfinite(loss) else f"gradient became {norm}"
    before = ", ".join(f"{value:.3g}" for value in history.loss[-3:]) or "none, it was the first step"
    raise TrainingError(
        f"The {what} at step {step + 1} of {steps} (learning rate {rate:.2g}; losses before: {before}).\n"
        "Start again from a fresh copy of the model. Try a learning rate ten times lower first, then a longer warm-up; "
        "if it is the first step already, look at the rows and at the model's weights."
    )

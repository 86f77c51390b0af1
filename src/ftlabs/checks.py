"""What can be wrong with a training run, found before it starts, or at the step where it shows, and said in words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ftlabs import models
from ftlabs.batching import Labelled, Packed, pad_packed
from ftlabs.chat import Encoded
from ftlabs.errors import DataError, TrainingError
from ftlabs.evaluation import measuring
from ftlabs.history import History

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

Rows = Sequence[Encoded] | Sequence[Packed] | Sequence[Labelled]


def check_settings(config: dict[str, Any]) -> None:
    """Settings that no run can have. Raises TrainingError."""
    if (config["steps"] is None) == (config["epochs"] is None):
        raise TrainingError("Say how long to train: give either steps or epochs.")
    for name in ("steps", "epochs", "batch_size", "accumulation", "pool"):
        if config[name] is not None and (not isinstance(config[name], int) or config[name] < 1):
            raise TrainingError(f"{name} is {config[name]!r}; it has to be a whole number, at least 1.")
    if not config["learning_rate"] > 0:
        raise TrainingError(f"learning_rate is {config['learning_rate']!r}; it has to be above 0.")
    if config["max_grad_norm"] is not None and not config["max_grad_norm"] > 0:
        raise TrainingError(
            f"max_grad_norm is {config['max_grad_norm']!r}; it has to be above 0, or None for no limit."
        )


def check_requests(
    evaluate: object,
    evaluate_every: int | None,
    keep_best: str | None,
    best_by: str | None,
    checkpoint: object,
    checkpoint_every: int | None,
    resume: bool,
) -> None:
    """Requests that lack what they need. Raises TrainingError."""
    for name, value in (("evaluate_every", evaluate_every), ("checkpoint_every", checkpoint_every)):
        if value is not None and (not isinstance(value, int) or value < 1):
            raise TrainingError(f"{name} is {value!r}; it has to be a whole number of steps, at least 1.")
    for name, value, needed, given in (
        ("keep_best", keep_best, "evaluate", evaluate),
        ("best_by", best_by, "keep_best", keep_best),
        ("checkpoint_every", checkpoint_every, "checkpoint", checkpoint),
        ("resume", resume, "checkpoint", checkpoint),
    ):
        if value and not given:
            raise TrainingError(f"{name} is {value!r}, but there is no {needed}: give that, too.")


def check_warmup(warmup: float, steps: int) -> None:
    """A warm-up that is shorter than the run. Raises TrainingError."""
    if not 0 <= warmup < max(1, steps):
        raise TrainingError(f"warmup is {warmup!r}; it is a part (0.1) or a number of the steps, not all.")


def check_rows(rows: Rows, model: PreTrainedModel, pad_id: int, *, packed: bool = False) -> None:
    """Rows that would train nothing, train another thing than meant, or break the run midway; named, from 0 on.

    packed: whether they are to be laid end to end in training.

    Raises DataError (no rows, not rows at all, longer than the context, a class that the model does not have, a model
    for something else) or TrainingError (a row without labels, packed rows that the model does not keep apart).
    """
    if len(rows) == 0:
        raise DataError("The data set is empty: there are no rows to train on.")
    for number, row in enumerate(rows):
        if not isinstance(row, Encoded | Packed | Labelled):
            raise DataError(f"rows[{number}] is a {type(row).__name__}; make rows with `chat.encode` first.")
        if type(row) is not type(rows[0]):
            kinds = f"{type(rows[0]).__name__}, rows[{number}] is {type(row).__name__}"
            raise DataError(f"Rows of one run are of one kind, but rows[0] is {kinds}.")
    context = getattr(model.config, "max_position_embeddings", None)
    for number, row in enumerate(rows):
        for document in row.documents if isinstance(row, Packed) else (row,):
            _check_length(number, document, context)
            if isinstance(document, Encoded) and not any(document.mask[1:]):
                raise TrainingError(
                    f"rows[{number}] has no labels: none of its {len(document)} tokens carries loss, so nothing can be "
                    "learned from it. Look at it with `chat.show_mask`; often the answer was cut off, or the template "
                    "does not fit."
                )
    classifies = model.get_output_embeddings() is None
    if classifies != isinstance(rows[0], Labelled):
        wanted = "rows with a label each (`batching.Labelled`)" if classifies else "rows made with `chat.encode`"
        raise DataError(f"{type(model).__name__} is trained with {wanted}; rows[0] is a {type(rows[0]).__name__}.")
    if classifies:
        _check_classes(rows, model, pad_id)
    elif isinstance(rows[0], Packed):
        check_isolation(model, rows, pad_id)
    if packed:
        if not isinstance(rows[0], Encoded):
            raise DataError(
                f"packed=True lays rows of `chat.encode` end to end; rows[0] is a {type(rows[0]).__name__}."
            )
        check_isolation(model, [Packed(tuple(rows[:2]))], pad_id)


def _check_length(number: int, row: Encoded | Labelled, context: int | None) -> None:
    if len(row) == 0:
        raise DataError(f"rows[{number}] has no tokens at all; leave it out.")
    if context and len(row) > context:
        raise DataError(
            f"rows[{number}] has {len(row)} tokens, more than the model's context of {context}. Shorten the row, "
            "leave it out, or encode it with max_length and truncate=True."
        )


def _check_classes(rows: Sequence[Labelled], model: PreTrainedModel, pad_id: int) -> None:
    # The library finds a row's last token by looking for the last id that is not the pad id, whatever the mask says.
    if model.config.pad_token_id != pad_id:
        raise DataError(
            f"The model's config.pad_token_id is {model.config.pad_token_id}, but rows are padded with {pad_id}: the "
            f"model would judge a row by its padding. Set model.config.pad_token_id = {pad_id}."
        )
    for number, row in enumerate(rows):
        if not 0 <= row.label < model.config.num_labels:
            raise DataError(
                f"rows[{number}] is of class {row.label}; the model knows {model.config.num_labels}, counted from 0. "
                "Load it with the right num_labels, or look at the row."
            )
        if row.ids[-1] == pad_id:
            raise DataError(
                f"rows[{number}] ends in token {pad_id}, which is also the pad token: the model would take it for "
                "padding and judge the row by another token. Leave it off, or pad with another token."
            )


def check_isolation(model: PreTrainedModel, rows: Sequence[Packed], pad_id: int) -> None:
    """Whether a packed document is read as if it stood alone; tried on one. Raises TrainingError if not.

    Models that know nothing of restarting positions let documents read each other, and the loss looks the better for
    it (see `batching.pad_packed`).
    """
    import torch

    packed = next((row for row in rows if len(row.documents) > 1), None)
    if packed is None:
        return
    last = packed.documents[-1]
    together = {name: tensor.to(model.device) for name, tensor in pad_packed([packed], pad_id).items()}
    del together["labels"]
    with measuring(model):
        alone = model(torch.tensor([last.ids], device=model.device), use_cache=False).logits[0].float()
        found = model(**together, use_cache=False).logits[0, -len(last) :].float()
    if (found - alone).abs().max() > 1e-2 * alone.abs().max():
        raise TrainingError(
            f"{type(model).__name__} does not keep packed documents apart: the last of a row is read otherwise than "
            "alone. Train on unpacked rows; batches of like length (pool) waste little."
        )


def trainable(model: PreTrainedModel) -> dict[str, torch.nn.Parameter]:
    """The weights to train, by name; shared ones once.

    Raises TrainingError if there are none, if they are too coarse to take small steps, or if no gradient would pass.
    """
    import torch

    named = {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}
    if not named:
        raise TrainingError(
            "There is nothing to train: every weight of the model is frozen (requires_grad is False). Train a fresh "
            "copy (`models.fresh`), unfreeze some weights, or add adapters; four-bit weights need adapters."
        )
    for name, parameter in named.items():
        if parameter.dtype != torch.float32:
            raise TrainingError(
                f"{name} is {parameter.dtype}, too coarse to train: an update smaller than about 1/512 of a weight is "
                "rounded away. Load the model with `models.load`, or call `model.float()`; 16 bits are used for the "
                "arithmetic by themselves where the GPU has them."
            )
    everything = dict(model.named_parameters())
    quantized = {name: getattr(weight, "quant_state", None) for name, weight in everything.items()}
    quantized = {name: state for name, state in quantized.items() if state is not None}
    if quantized and len(named) == len(everything) - len(quantized):
        raise TrainingError(
            "The model's linear layers are in four bits and stay as they are, but everything around them (embeddings, "
            "norms) would be trained. Freeze it (`model.requires_grad_(False)`) and add adapters."
        )
    models.keep_gradients(model)
    for name, state in quantized.items():
        if getattr(state, "packing_format_for_cpu", False):
            raise TrainingError(
                f"{name} was repacked by an evaluation and passes no gradient any more. Load the model anew, with "
                "`models.load(..., quantized=True)`: it is then kept from being repacked."
            )
    return named


def check_finite(loss: float, norm: float, step: int, steps: int, rate: float, history: History) -> None:
    """Stop a run whose loss or gradient is no longer a number, before it spoils the weights. Raises TrainingError."""
    if math.isfinite(loss) and math.isfinite(norm):
        return
    what = f"loss became {loss}" if not math.isfinite(loss) else f"gradient became {norm}"
    before = ", ".join(f"{value:.3g}" for value in history.loss[-3:]) or "none, it was the first step"
    raise TrainingError(
        f"The {what} at step {step + 1} of {steps} (learning rate {rate:.2g}; losses before: {before}).\n"
        "Start again from a fresh copy of the model. Try a learning rate ten times lower first, then a longer warm-up; "
        "if it is the first step already, look at the rows and at the model's weights."
    )

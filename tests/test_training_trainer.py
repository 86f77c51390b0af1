"""The loop takes the steps of transformers' Trainer: the same losses and, after ten of them, the same weights."""

import copy
import warnings

import pytest
import torch
from test_training import make_rows, run
from transformers import Trainer, TrainingArguments

from ftlabs import training
from ftlabs.batching import batches, pad

STEPS = 10


class Recorder(Trainer):
    """Keeps each micro-batch's share of its window's loss, which the library's own log rounds and averages."""

    def training_step(self, *args, **kwargs):
        loss = super().training_step(*args, **kwargs)
        self.__dict__.setdefault("shares", []).append(loss.item())
        return loss


# 75 rows make 38 micro-batches of two, the last with one row: nine windows of four, and a last window of two.
@pytest.mark.parametrize(
    ("rows", "accumulation", "weight_decay", "warmup"), [(20, 1, 0.1, 0.0), (75, 4, 0.0, 0.0), (75, 4, 0.1, 3)]
)
def test_ten_steps_are_those_of_the_librarys_trainer(tiny_model, tmp_path, rows, accumulation, weight_decay, warmup):
    model, tokenizer = tiny_model
    theirs = copy.deepcopy(model)
    rows = make_rows(tokenizer, repeat=19)[:rows]
    settings = {"learning_rate": 1e-3, "weight_decay": weight_decay, "max_grad_norm": 1.0}
    history = run(
        model, tokenizer, rows=rows, steps=None, epochs=1, batch_size=2, accumulation=accumulation, warmup=warmup,
        seed=7, **settings,
    )  # fmt: skip
    arguments = TrainingArguments(
        output_dir=str(tmp_path), num_train_epochs=1, per_device_train_batch_size=2, use_cpu=True, disable_tqdm=True,
        gradient_accumulation_steps=accumulation, save_strategy="no", logging_strategy="steps", logging_steps=1,
        remove_unused_columns=False, report_to="none", lr_scheduler_type="linear", dataloader_pin_memory=False,
        train_sampling_strategy="sequential", **settings,
    )  # fmt: skip
    in_our_order = [row for batch in batches(rows, 2, seed=7, epochs=1) for row in batch]
    trainer = Recorder(theirs, arguments, train_dataset=in_our_order, data_collator=lambda batch: pad(batch, 0))
    if warmup:
        # The library's warm-up starts from a rate of 0 and so loses its first step; ours is given to it instead.
        trainer.create_optimizer()
        trainer.lr_scheduler = torch.optim.lr_scheduler.LambdaLR(
            trainer.optimizer, lambda step: training.schedule(step, STEPS, warmup) if step < STEPS else 0.0
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        trainer.train()
    shares = trainer.shares
    losses = [sum(shares[start : start + accumulation]) for start in range(0, len(shares), accumulation)]
    assert len(losses) == STEPS
    assert history.loss == pytest.approx(losses, abs=1e-5)
    rates = [entry["learning_rate"] for entry in trainer.state.log_history if "learning_rate" in entry]
    assert history.learning_rate == pytest.approx(rates, rel=1e-6)
    for (name, ours), their in zip(model.named_parameters(), theirs.parameters(), strict=True):
        assert (ours - their).abs().max() <= 1e-5, name

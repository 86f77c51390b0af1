"""Lab 03, exercises 4.1, 6.1 and 6.2: answers as students write them, right in unusual ways and wrong in usual ones."""

import copy
import warnings

import pytest
import torch
from student_answers import verdict_on
from test_training import make_rows, run
from transformers import PrinterCallback, Trainer

from ftlabs.batching import batches, pad
from ftlabs.course.cards import verdict_card
from ftlabs.course.exercises.lab03_full_finetuning.classify import CLASSIFY
from ftlabs.course.exercises.lab03_full_finetuning.mix_in import MIX_IN
from ftlabs.course.exercises.lab03_full_finetuning.trainer_settings import TRAINER_SETTINGS
from ftlabs.full_finetuning import trainer_settings

EXERCISES = {exercise.name: exercise for exercise in (MIX_IN, CLASSIFY, TRAINER_SETTINGS)}


def student(name: str, body: str, seed: int | str = "notebook"):
    return verdict_on(EXERCISES[name], body, seed)


def pooling(last="attention_mask.sum(dim=1) - 1", pooled="hidden[torch.arange(len(hidden)), last]", scores=None):
    """A right answer to 6.1, or one with a part of it changed."""
    return f"last = {last}\npooled = {pooled}\nreturn {scores or 'pooled @ weight.T'}"


def settings(**changes: str | None):
    """A right answer to 6.2, or one with settings changed, added, or (None) left out."""
    given = {
        "output_dir": "folder", "max_steps": "steps", "per_device_train_batch_size": "batch_size",
        "gradient_accumulation_steps": "1", "learning_rate": "rate", "lr_scheduler_type": "'linear'",
        "warmup_steps": "0", "weight_decay": "0.0", "max_grad_norm": "1.0", "train_sampling_strategy": "'sequential'",
        "dataloader_pin_memory": "False", "save_strategy": "'no'", "report_to": "'none'", "disable_tqdm": "True",
    }  # fmt: skip
    given |= changes
    told = ", ".join(f"{name}={value}" for name, value in given.items() if value is not None)
    return f"from transformers import TrainingArguments\nreturn TrainingArguments({told})"


COUNT = "round(len(rows) * share / (1 - share))"


# -- right answers ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("mix_in", f"return rows + general[:{COUNT}]"),
        ("mix_in", f"return [*rows, *(general[i] for i in range({COUNT}))]"),
        ("mix_in", f"import copy\nnew = copy.copy(rows)\nnew += general[:{COUNT}]\nreturn new"),
        ("mix_in", "total = len(rows) / (1 - share)\nreturn (rows + general)[:round(total)]"),
        ("mix_in", f"count = int(torch.tensor({COUNT}).item())\nreturn list(rows) + list(general[0:count])"),
        ("mix_in", "if not share:\n    return rows\nreturn rows + general[:round(len(rows) / (1 / share - 1))]"),
        ("classify", pooling()),
        ("classify", pooling(last="torch.sum(attention_mask, axis=-1).sub(1)")),
        ("classify", pooling(last="attention_mask.argmin(dim=1) - 1")),  # -1, the last, where there is no 0
        ("classify", pooling(last="attention_mask.shape[1] - 1 - attention_mask.flip(1).argmax(1)")),
        ("classify", pooling(last="attention_mask.cumsum(1).argmax(1)", pooled="hidden[range(hidden.size(0)), last]")),
        ("classify", pooling(pooled="torch.take_along_dim(hidden, last[:, None, None], dim=1)[:, 0]")),
        ("classify", pooling(scores="torch.nn.functional.linear(pooled, weight)")),
        ("classify", pooling(scores="(pooled[:, None] * weight[None]).sum(-1)")),
        ("trainer_settings", settings()),
        ("trainer_settings", settings(per_device_train_batch_size="1", gradient_accumulation_steps="batch_size")),
        ("trainer_settings", settings(num_train_epochs="1", logging_steps="5", seed="7")),
        ("trainer_settings", settings(max_grad_norm=None, weight_decay=None, lr_scheduler_type=None)),
        ("trainer_settings", settings(optim="'adamw_torch'", max_steps="int(steps)", learning_rate="float(rate)")),
        ("trainer_settings", settings(lr_scheduler_type="__import__('transformers').SchedulerType.LINEAR")),
    ],
)  # fmt: skip
def test_an_unusual_answer_is_right(name, body):
    for seed in ("notebook", 1):
        verdict = student(name, body, seed)
        assert verdict.status == "right", verdict_card(verdict).text()


# -- mistakes as students write them ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "body", "diagnosis"),
    [
        ("mix_in", "count = round(share * len(rows))\nreturn rows + general[:count]", "a share of the task's rows"),
        ("mix_in", "k = round(len(rows) * share)\nreturn rows[k:] + general[:k]", None),  # the last rows are kept
        ("mix_in", "return rows + general[:round(share * len(general))]", "a share of the general rows"),
        ("mix_in", "return rows + general[:len(rows) * share // (1 - share)]", "not rounded"),
        ("mix_in", f"return rows + general[:{COUNT.replace('round', 'int')}]", "rounded down"),
        ("mix_in", "import math\nreturn rows + general[:math.ceil(len(rows) * share / (1 - share))]", "rounded up"),
        ("mix_in", f"rows.extend(general[:{COUNT}])\nreturn rows", "the task's list changed"),
        ("mix_in", f"return rows.extend(general[:{COUNT}])", "what extend returns"),
        ("mix_in", f"mixed = list(rows)\nmixed.append(general[:{COUNT}])\nreturn mixed", "a list inside the list"),
        ("mix_in", f"return rows + general[-{COUNT}:]", "the last general rows"),
        ("mix_in", "return rows + general[:round(len(rows) / (1 - share))]", "the size of the whole"),
        ("mix_in", f"return general[:{COUNT}] + rows", "general rows first"),
        ("classify", pooling(last="-1"), "the last column"),
        ("classify", pooling(last="hidden.shape[1] - 1"), "the last column"),
        ("classify", pooling(last="attention_mask.sum(dim=1)"), "one place too far"),
        ("classify", pooling(last="attention_mask.sum(dim=0) - 1"), "the mask summed over the rows"),
        ("classify", pooling(last="attention_mask.sum() - 1"), "the mask summed over everything"),
        ("classify", pooling(last="(attention_mask == 0).long().argmax(1)"), "the first padding"),
        ("classify", pooling(pooled="hidden[:, last]"), "all rows' places in every row"),
        ("classify", pooling(pooled="hidden[:, last, :]"), "all rows' places in every row"),
        ("classify", pooling(pooled="hidden.mean(1)"), "the mean over all places"),
        ("classify", pooling(scores="torch.matmul(pooled, weight)"), "weight not transposed"),
        ("classify", pooling(scores="(pooled @ weight.T).softmax(-1)"), "probabilities instead of logits"),
        ("classify", pooling(scores="(pooled @ weight.T).max(-1).indices"), "the likeliest class"),
        ("classify", pooling(scores="pooled.data @ weight.T"), "the model cut off"),
        ("classify", pooling(scores="(pooled @ weight.T).data"), "cut off from the gradient"),
        ("classify", "with torch.no_grad():\n    " + pooling().replace("\n", "\n    "), "cut off from the gradient"),
        ("trainer_settings", settings(learning_rate=None), "the library's learning rate"),
        ("trainer_settings", settings(per_device_train_batch_size=None), "the library's batch size"),
        ("trainer_settings", settings(max_steps=None), "the library's length of a run"),
        ("trainer_settings", settings(max_steps=None, num_train_epochs="steps"), "epochs instead of steps"),
        ("trainer_settings", settings(max_steps="batch_size", per_device_train_batch_size="steps"),
         "steps and rows swapped"),
        ("trainer_settings", settings(max_steps="steps * batch_size"), "rows counted as steps"),
        ("trainer_settings", settings(gradient_accumulation_steps="4"), "accumulation on top of the batch"),
        ("trainer_settings", settings(lr_scheduler_type="'cosine'"), "a cosine"),
        ("trainer_settings", settings(lr_scheduler_type="'constant'"), "a constant rate"),
        ("trainer_settings", settings(lr_scheduler_type="'constant_with_warmup'"), "a constant rate"),
        ("trainer_settings", settings(warmup_steps="0.1"), "a warm-up"),
        ("trainer_settings", settings(max_grad_norm="0"), "gradients not cut"),
        ("trainer_settings", settings(max_grad_norm="None"), "no number for the norm"),
        ("trainer_settings", settings(save_strategy="'steps'"), "checkpoints saved"),
        ("trainer_settings", settings(train_sampling_strategy=None), "rows shuffled"),
    ],
)  # fmt: skip
def test_a_mistake_is_named(name, body, diagnosis):
    verdict = student(name, body)
    assert (verdict.status, verdict.diagnoses) == ("wrong", (diagnosis,) if diagnosis else ())


def test_two_mistakes_in_the_settings_are_both_named():
    verdict = student("trainer_settings", settings(learning_rate=None, per_device_train_batch_size=None))
    assert set(verdict.diagnoses) == {"the library's learning rate", "the library's batch size"}


def test_the_card_says_which_property_of_a_run_is_off():
    verdict = student("trainer_settings", settings(gradient_accumulation_steps="3"))
    assert (verdict.difference.where, verdict.difference.expected, verdict.difference.got) == (
        "rows in each step", "16", "48",
    )  # fmt: skip
    assert student("trainer_settings", settings(lr_scheduler_type="'reduce_lr_on_plateau'")).status == "wrong"


def test_a_name_that_the_library_does_not_know_is_its_own_error():
    verdict = student("trainer_settings", settings(lr_scheduler_type="'Linear'"))
    assert "Linear is not a valid SchedulerType" in verdict.error.error


def test_hidden_states_changed_in_place_are_wrong():
    body = "hidden[attention_mask == 0] = 0\n" + pooling()
    verdict = student("classify", body)
    assert verdict.status == "wrong"
    assert any("changes its input `hidden`" in message for message in verdict.messages)


# -- what the settings are for ----------------------------------------------------------------------------------------
def test_with_the_reference_settings_trainer_takes_our_steps(tiny_model, tmp_path, capsys):
    model, tokenizer = tiny_model
    theirs = copy.deepcopy(model)
    rows, steps, size, rate = make_rows(tokenizer, repeat=8), 8, 4, 1e-3
    history = run(model, tokenizer, rows=rows, steps=steps, batch_size=size, learning_rate=rate, warmup=0.0, seed=3)
    in_our_order = [row for batch in batches(rows, size, seed=3, epochs=1) for row in batch]
    arguments = trainer_settings(str(tmp_path), steps, size, rate)
    trainer = Trainer(theirs, arguments, train_dataset=in_our_order, data_collator=lambda batch: pad(batch, 0))
    trainer.remove_callback(PrinterCallback)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        trainer.train()
    log = [entry for entry in trainer.state.log_history if "loss" in entry]
    assert history.learning_rate == pytest.approx([entry["learning_rate"] for entry in log], rel=1e-6)
    assert history.loss == pytest.approx([entry["loss"] for entry in log], abs=1e-5)
    for (name, ours), their in zip(model.named_parameters(), theirs.parameters(), strict=True):
        assert torch.allclose(ours, their, rtol=0, atol=1e-5), name
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().out == ""

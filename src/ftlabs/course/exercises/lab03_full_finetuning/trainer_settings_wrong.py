"""Wrong answers to exercise 6.2 that people really give, and what to say to them.

Each takes the right settings and changes one of them: left out, it would have the library's own value.
"""

from typing import Any

from ftlabs.course.exercise import Misconception
from ftlabs.full_finetuning import trainer_settings


def _changed(folder, steps, batch_size, rate, **changes: Any):
    settings = trainer_settings(folder, steps, batch_size, rate)
    for name, value in changes.items():
        setattr(settings, name, value)
    return settings


def own_learning_rate(folder, steps, batch_size, rate):
    return trainer_settings(folder, steps, batch_size, 5e-5)


def own_batch_size(folder, steps, batch_size, rate):
    return trainer_settings(folder, steps, 8, rate)


def own_length(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, max_steps=-1)


def epochs_for_steps(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, max_steps=-1, num_train_epochs=steps)


def steps_and_rows_swapped(folder, steps, batch_size, rate):
    return trainer_settings(folder, batch_size, steps, rate)


def rows_for_steps(folder, steps, batch_size, rate):
    return trainer_settings(folder, steps * batch_size, batch_size, rate)


def one_row_a_step(folder, steps, batch_size, rate):
    return trainer_settings(folder, steps, 1, rate)


def accumulated_besides(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, gradient_accumulation_steps=4)


def rate_for_every_row(folder, steps, batch_size, rate):
    return trainer_settings(folder, steps, batch_size, rate / batch_size)


def constant(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, lr_scheduler_type="constant")


def cosine(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, lr_scheduler_type="cosine")


def warmed_up(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, warmup_steps=0.1)


def not_cut(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, max_grad_norm=0.0)


def no_number_for_the_norm(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, max_grad_norm=None)


def cut_to_the_rate(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, max_grad_norm=rate)


def weights_decay(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, weight_decay=0.01)


def checkpoints_saved(folder, steps, batch_size, rate):
    from transformers.trainer_utils import SaveStrategy

    return _changed(folder, steps, batch_size, rate, save_strategy=SaveStrategy.STEPS)


def rows_shuffled(folder, steps, batch_size, rate):
    return _changed(folder, steps, batch_size, rate, train_sampling_strategy="random")


MISTAKES = (
    Misconception(
        "the library's learning rate",
        own_learning_rate,
        "The learning rate is 5e-5, which is what Trainer takes when it is told nothing; that suits far larger models.",
        "`learning_rate`. Which argument of the function should decide it?",
    ),
    Misconception(
        "the library's batch size",
        own_batch_size,
        "Every step sees 8 rows, which is what Trainer takes when it is told nothing.",
        "`per_device_train_batch_size`. Which argument of the function should decide it?",
    ),
    Misconception(
        "the library's length of a run",
        own_length,
        "No number of steps is set, so Trainer goes three times through the rows, however many there are.",
        "`max_steps`. Which argument of the function should decide it?",
    ),
    Misconception(
        "epochs instead of steps",
        epochs_for_steps,
        "You ask for times through all rows. How many optimiser steps that makes depends on the data.",
        "The setting that gets `steps`. What does it count?",
    ),
    Misconception(
        "steps and rows swapped",
        steps_and_rows_swapped,
        "Your run has as many steps as a batch has rows, and as many rows in a batch as the run has steps.",
        "`max_steps` and `per_device_train_batch_size`. Which of the two says how long the run is?",
    ),
    Misconception(
        "rows counted as steps",
        rows_for_steps,
        "You count the rows of the whole run. `max_steps` counts optimiser steps, each over a whole batch.",
        "`max_steps`. How many times is the optimiser called?",
    ),
    Misconception(
        "one row in each step",
        one_row_a_step,
        "Every step sees a single row.",
        "The batch and its accumulation. What is their product?",
    ),
    Misconception(
        "accumulation on top of the batch",
        accumulated_besides,
        "You gather several batches of full size for one step, so it sees more rows than `batch_size`.",
        "`gradient_accumulation_steps`. How many rows does one optimiser step see?",
    ),
    Misconception(
        "the rate divided by the batch size",
        rate_for_every_row,
        "You divide the learning rate by the number of rows. The loss is a mean already, so the steps become tiny.",
        "`learning_rate`. Which rate does the docstring say comes first?",
    ),
    Misconception(
        "a constant rate",
        constant,
        "Your learning rate stays where it is for the whole run.",
        "`lr_scheduler_type`. Which rate does our loop have at its last step?",
    ),
    Misconception(
        "a cosine",
        cosine,
        "Your learning rate falls along a cosine: slowly at first, faster in the middle.",
        "`lr_scheduler_type`. Which shape does the fall of our loop have?",
    ),
    Misconception(
        "a warm-up",
        warmed_up,
        "Your learning rate rises first. Trainer's rise begins at 0, so its first step does nothing.",
        "`warmup_steps`. Which rate should the first step have?",
    ),
    Misconception(
        "gradients not cut",
        not_cut,
        "Trainer reads a norm of 0 as no limit: your gradients may be as long as they like.",
        "`max_grad_norm`. How long may a gradient be in our loop?",
    ),
    Misconception(
        "no number for the norm",
        no_number_for_the_norm,
        "Trainer compares the limit with the gradient and cannot do that with `None`: the first step would fail.",
        "`max_grad_norm`. Which number does the docstring name?",
    ),
    Misconception(
        "gradients cut to the rate",
        cut_to_the_rate,
        "You cut gradients to the length of the learning rate, which is thousands of times too short.",
        "`max_grad_norm`. What does the docstring say about long gradients?",
    ),
    Misconception(
        "weight decay",
        weights_decay,
        "Every step pulls the weights towards 0. Our run does not.",
        "`weight_decay`. Which value switches it off?",
    ),
    Misconception(
        "checkpoints saved",
        checkpoints_saved,
        "Trainer writes the whole model and its optimiser to disk on the way, and once more at the end.",
        "`save_strategy`. How often should it save?",
    ),
    Misconception(
        "rows shuffled",
        rows_shuffled,
        "Trainer shuffles the rows, so its batches are not those of our loop.",
        "`train_sampling_strategy`. In which order should the rows be read?",
    ),
)

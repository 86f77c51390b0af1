"""Wrong answers to exercise 5.1 that people really give, and what to say to them."""

from functools import partial
from typing import Any

from ftlabs.course.exercise import Misconception


def _config(rank: int, **changes: Any) -> Any:
    """A right configuration with something changed; None leaves a setting to the library's default."""
    from peft import LoraConfig

    right = {"r": rank, "lora_alpha": 2 * rank, "target_modules": "all-linear", "task_type": "CAUSAL_LM"}
    settings = {name: value for name, value in (right | changes).items() if value is not None}
    return LoraConfig(**settings)


def alpha_by_default(rank):
    return _config(rank, lora_alpha=None)


def fixed_alpha(rank):
    return _config(rank, lora_alpha=16)


def alpha_is_the_rank(rank):
    return _config(rank, lora_alpha=rank)


def alpha_is_the_scale(rank):
    return _config(rank, lora_alpha=2)


def rank_by_default(rank):
    return _config(8, lora_alpha=16)


def root_scale(rank):
    return _config(rank, use_rslora=True)


MLP = ["gate_proj", "up_proj", "down_proj"]
ATTENTION = ["q_proj", "k_proj", "v_proj", "o_proj"]

targets_by_default = partial(_config, target_modules=None)
attention_alone = partial(_config, target_modules=ATTENTION)
mlp_alone = partial(_config, target_modules=MLP)
the_head_as_well = partial(_config, target_modules=[*ATTENTION, *MLP, "lm_head"])
task_forgotten = partial(_config, task_type=None)
with_dropout = partial(_config, lora_dropout=0.1)
the_head_in_full = partial(_config, modules_to_save=["lm_head"])
biases_as_well = partial(_config, bias="all")
random_start = partial(_config, init_lora_weights=False)
another_method = partial(_config, use_dora=True)


MISTAKES = (
    Misconception(
        "alpha by default",
        alpha_by_default,
        "Alpha is left at the library's default of 8, so the scale changes with the rank.",
        "`lora_alpha`. Which value makes the scale the same for every rank?",
    ),
    Misconception(
        "a fixed alpha",
        fixed_alpha,
        "Alpha is 16 whatever the rank, so a change of the rank changes the scale as well.",
        "`lora_alpha`. What is it divided by?",
    ),
    Misconception(
        "alpha equal to the rank",
        alpha_is_the_rank,
        "With alpha equal to the rank the update counts once; it is to count twice.",
        "`lora_alpha`. What is alpha over rank to be?",
    ),
    Misconception(
        "alpha taken for the scale",
        alpha_is_the_scale,
        "Alpha is 2, but the library divides it by the rank: at rank 8 your update counts a quarter.",
        "`lora_alpha`. What is it divided by?",
    ),
    Misconception(
        "rank by default",
        rank_by_default,
        "The rank is the library's default, whatever was asked for.",
        "`r`. Where does the function's parameter come in?",
    ),
    Misconception(
        "divided by the root",
        root_scale,
        "With `use_rslora` alpha is divided by the root of the rank, so the scale grows with the rank.",
        "`use_rslora`. What does it change about the scale?",
    ),
    Misconception(
        "targets by default",
        targets_by_default,
        "Without targets the library adapts two of the seven matrices of a layer, the queries' and the values'.",
        "`target_modules`. Which layers does the docstring ask for?",
    ),
    Misconception(
        "attention alone",
        attention_alone,
        "Only the attention is adapted. Most weights of a layer are in the MLP.",
        "`target_modules`. Which layers does the docstring ask for?",
    ),
    Misconception(
        "MLP alone",
        mlp_alone,
        "Only the MLP is adapted; the attention's four matrices are left out.",
        "`target_modules`. Which layers does the docstring ask for?",
    ),
    Misconception(
        "the head as well",
        the_head_as_well,
        "The output head is adapted, too. It is as wide as the vocabulary, and often shared with the embedding.",
        "`target_modules`. Which linear layer is to be left out?",
    ),
    Misconception(
        "task forgotten",
        task_forgotten,
        "Without the task the library wraps the model as just any module: it cannot generate, nor prepare its inputs.",
        "`task_type`. How does the library learn that this is a language model?",
    ),
    Misconception(
        "with dropout",
        with_dropout,
        "Dropout is on. These runs are short, and none was asked for.",
        "`lora_dropout`. What does the docstring say?",
    ),
    Misconception(
        "the head trained in full",
        the_head_in_full,
        "The output head is trained and saved in full, which makes the adapter larger than all the rest of it.",
        "`modules_to_save`. Was anything to be trained besides the update?",
    ),
    Misconception(
        "biases as well",
        biases_as_well,
        "The layers' biases are trained, too: without the adapter the base is no longer what it was.",
        "`bias`. What does the docstring say of biases?",
    ),
    Misconception(
        "random start",
        random_start,
        "Both factors start at random, so the model is changed before the first step.",
        "`init_lora_weights`. What should the update be at the beginning?",
    ),
    Misconception(
        "another method",
        another_method,
        "`use_dora` trains a length for each output besides: a good method, but not the one asked for.",
        "`use_dora`. Does the docstring ask for it?",
    ),
)

"""Exercise 5.1: what to ask peft for."""

import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import torch

from ftlabs.course.exercise import Candidate, Case, Exercise
from ftlabs.course.exercises.lab04_lora.lora_config_wrong import MISTAKES
from ftlabs.lora import lora_parameter_count
from ftlabs.models import quiet

WIDTH, MIDDLE = 8, 12


def cases(rng: random.Random) -> Iterator[Case]:
    for rank in (rng.choice((3, 5, 6)), 12):
        yield {"rank": rank}


@cache
def tiny_llama() -> torch.nn.Module:
    """The smallest model with all layers of a Llama, an output head of its own among them, and biases."""
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=16,
        hidden_size=WIDTH,
        max_position_embeddings=8,
        intermediate_size=MIDDLE,
        num_hidden_layers=1,
        num_attention_heads=2,
        attention_bias=True,
        mlp_bias=True,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return LlamaForCausalLM(config).eval()


def collect(candidate: Candidate, case: Case) -> Any:
    """What a model made with this configuration is like: many configurations say the same, so none is compared.

    The adapters are taken out again at the end, which leaves the tiny model as it was.
    """
    from peft import PeftConfig, get_peft_model

    config = candidate(case["rank"])
    if not isinstance(config, PeftConfig):
        return config
    base, ids = tiny_llama(), torch.arange(6)[None]
    before = base(ids).logits.detach()
    with quiet():
        model = get_peft_model(base, config)
    try:
        return {"task": type(model).__name__, "method": type(model.base_model).__name__} | _look(model, ids, before)
    finally:
        model.unload()


def _look(model: torch.nn.Module, ids: torch.Tensor, before: torch.Tensor) -> dict:
    adapted = {name: module for name, module in model.named_modules() if hasattr(module, "base_layer")}
    trained = {name: list(p.shape) for name, p in model.named_parameters() if p.requires_grad}
    return {
        "layers": sorted({name.rpartition(".")[2] for name in adapted}),
        "ranks": sorted({rank for module in adapted.values() for rank in _values(module, "r")}),
        "scales": sorted({round(scale, 6) for module in adapted.values() for scale in _values(module, "scaling")}),
        "dropout": sorted({_dropout(module) for module in adapted.values()}),
        "trained": trained,
        "same output at first": bool(torch.allclose(model.eval()(ids).logits, before, atol=1e-5)),
    }


def _values(module: Any, name: str) -> list[float]:
    return list(getattr(module, name, {}).values())


def _dropout(module: Any) -> float:
    layers = getattr(module, "lora_dropout", {})
    return max((getattr(layer, "p", 0.0) for layer in layers.values()), default=0.0)


def as_many_as_the_formula_says(candidate: Candidate, case: Case) -> str | None:
    """All linear layers but the head are four of the attention and three of the MLP: their sizes give the count."""
    shapes = [(WIDTH, WIDTH)] * 4 + [(WIDTH, MIDDLE)] * 2 + [(MIDDLE, WIDTH)]
    count = sum(torch.Size(shape).numel() for shape in collect(candidate, case)["trained"].values())
    expected = lora_parameter_count(shapes, case["rank"], layers=1)
    return None if count == expected else f"{count} numbers are trained, the formula says {expected}"


def with_names(rank):
    from peft import LoraConfig, TaskType

    attention, mlp = ["q_proj", "k_proj", "v_proj", "o_proj"], ["gate_proj", "up_proj", "down_proj"]
    return LoraConfig(TaskType.CAUSAL_LM, r=rank, lora_alpha=rank * 2, target_modules=attention + mlp)


def with_a_pattern(rank):
    from peft import LoraConfig

    pattern = r"model\.layers\.\d+\.(self_attn|mlp)\.\w+_proj"
    return LoraConfig(r=rank, lora_alpha=2.0 * rank, target_modules=pattern, task_type="CAUSAL_LM", bias="none")


def with_another_scale(rank):
    from peft import LoraConfig

    root = rank**0.5
    return LoraConfig(
        r=rank, lora_alpha=2 * root, use_rslora=True, target_modules="all-linear", task_type="CAUSAL_LM", lora_dropout=0
    )


LORA_CONFIG = Exercise(
    lab="04_lora",
    name="lora_config",
    number="5.1",
    title="A configuration for peft",
    objective="Choose a LoRA configuration for peft that is better than its defaults, and say why",
    minutes=4,
    difficulty=1,
    cases=cases,
    collect=collect,
    reference="ftlabs.lora:lora_config",
    invariants=(as_many_as_the_formula_says,),
    accepts=(with_names, with_a_pattern, with_another_scale),
    misconceptions=MISTAKES,
    forbids=("ftlabs.lora.lora_config",),
    remember="What counts is alpha over the rank. And the default targets are two of the seven matrices of a layer.",
)

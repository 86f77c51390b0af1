"""Exercise 5.1: the settings of bitsandbytes and peft, checked by what they bring about."""

import json
import random
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import torch

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab05_qlora.qlora_config_wrong import MISTAKES
from ftlabs.course.exercises.observed import number

if TYPE_CHECKING:
    from transformers import PreTrainedModel

ATTENTION = ["q_proj", "k_proj", "v_proj", "o_proj"]
MLP = ["gate_proj", "up_proj", "down_proj"]


def cases(rng: random.Random) -> Iterator[Case]:
    yield {"compute_dtype": torch.bfloat16}
    yield {"compute_dtype": torch.float32}  # what bitsandbytes takes when nothing is said
    yield {"compute_dtype": torch.float16}


def collect(candidate: Candidate, case: Case) -> Any:
    """What the settings bring about: how weights are stored, which layers get adapters, how much an update counts."""
    from ftlabs.qlora import BitsAndBytesConfig, LoraConfig

    result = candidate(**case)
    if not isinstance(result, tuple | list) or len(result) != 2:
        return result
    storage, adapters = result
    if not isinstance(storage, BitsAndBytesConfig) or not isinstance(adapters, LoraConfig):
        return [type(part).__name__ for part in result]
    return {
        "four bits": bool(storage.load_in_4bit),
        "eight bits": bool(storage.load_in_8bit),
        "code": str(storage.bnb_4bit_quant_type),
        "double quantisation": bool(storage.bnb_4bit_use_double_quant),
        "arithmetic": storage.bnb_4bit_compute_dtype,
    } | _adapted(json.dumps(adapters.to_dict(), default=sorted, sort_keys=True))


@cache  # the same few settings come again and again, and adapters take time to put in
def _adapted(settings: str) -> dict[str, Any]:
    from peft import LoraConfig, LoraModel

    adapted = LoraModel(_llama(), {"default": LoraConfig(**json.loads(settings))}, "default")
    layers = {name.rpartition(".")[2]: module for name, module in adapted.named_modules() if hasattr(module, "lora_A")}
    return {
        "layers": sorted(layers),
        "ranks": sorted({module.r["default"] for module in layers.values()}),
        "scales": sorted({number(module.scaling["default"]) for module in layers.values()}),
        "dropout": sorted({getattr(module.lora_dropout["default"], "p", 0.0) for module in layers.values()}),
        "trained besides": sorted(n for n, p in adapted.named_parameters() if p.requires_grad and "lora_" not in n),
    }


def _llama() -> "PreTrainedModel":
    from transformers import LlamaConfig, LlamaForCausalLM

    sizes = {"vocab_size": 16, "hidden_size": 8, "intermediate_size": 12, "num_hidden_layers": 1}
    with torch.device("meta"):  # its layers are all there, without a single weight
        return LlamaForCausalLM(LlamaConfig(num_attention_heads=2, **sizes))


def said(candidate: Candidate, case: Case) -> str | None:
    """The docstring, word for word."""
    found = collect(candidate, case)
    expected = {
        "four bits": True,
        "eight bits": False,
        "code": "nf4",
        "double quantisation": True,
        "arithmetic": case["compute_dtype"],
        "layers": sorted(ATTENTION + MLP),
        "ranks": [8],
        "scales": [2.0],
        "dropout": [0.0],
        "trained besides": [],
    }
    return None if found == expected else f"expected {expected}, found {found}"


def with_names(compute_dtype):
    from ftlabs.qlora import BitsAndBytesConfig, LoraConfig

    storage = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_compute_dtype=str(compute_dtype).removeprefix("torch."),
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
    )
    return storage, LoraConfig(r=8, lora_alpha=16, target_modules=ATTENTION + MLP, task_type="CAUSAL_LM")


def with_a_pattern(compute_dtype):
    from ftlabs.qlora import BitsAndBytesConfig, LoraConfig

    four_bit = {"quant_type": "nf4", "use_double_quant": True, "compute_dtype": compute_dtype}
    storage = BitsAndBytesConfig(load_in_4bit=True, **{f"bnb_4bit_{name}": value for name, value in four_bit.items()})
    return [storage, LoraConfig(target_modules=r".*_proj", lora_alpha=16, bias="none")]


def set_afterwards(compute_dtype):
    from ftlabs.qlora import BitsAndBytesConfig, LoraConfig

    storage, adapters = BitsAndBytesConfig(), LoraConfig(target_modules="all-linear")
    storage.load_in_4bit, storage.bnb_4bit_quant_type = True, "nf4"
    storage.bnb_4bit_use_double_quant, storage.bnb_4bit_compute_dtype = True, compute_dtype
    adapters.r, adapters.lora_alpha = 8, 16
    return storage, adapters


def with_the_other_scale(compute_dtype):
    from ftlabs.qlora import LoraConfig

    storage = with_names(compute_dtype)[0]
    return storage, LoraConfig(r=8, lora_alpha=2 * 8**0.5, use_rslora=True, target_modules="all-linear")


QLORA_CONFIG = Exercise(
    lab="05_qlora",
    name="qlora_config",
    number="5.1",
    title="The same with the libraries",
    objective="Configure bitsandbytes and peft for QLoRA",
    minutes=5,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.qlora:qlora_config",
    invariants=(said,),
    accepts=(with_names, with_a_pattern, set_afterwards, with_the_other_scale),
    misconceptions=MISTAKES,
    remember="Three of the defaults are not QLoRA: FP4, no double quantisation, and adapters in two layers only.",
    equivalents=(
        Equivalent(
            "peft's own rank is the same.",
            line="adapters = LoraConfig(r=8, lora_alpha=16, target_modules='all-linear', task_type='CAUSAL_LM')",
            becomes="adapters = LoraConfig(lora_alpha=16, target_modules='all-linear', task_type='CAUSAL_LM')",
        ),
        Equivalent(
            "The task chooses the class that is put around the model. Layers, adapters and training are the same.",
            line="adapters = LoraConfig(r=8, lora_alpha=16, target_modules='all-linear', task_type='CAUSAL_LM')",
            becomes="adapters = LoraConfig(r=8, lora_alpha=16, target_modules='all-linear')",
        ),
    ),
)

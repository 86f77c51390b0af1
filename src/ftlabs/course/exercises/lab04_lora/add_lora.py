"""Exercise 2.2: LoRA in chosen linear layers of a model."""

import random
from collections.abc import Iterator
from typing import Any

import torch

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab04_lora.add_lora_wrong import MISTAKES
from ftlabs.course.exercises.lab04_lora.small_model import small_model
from ftlabs.lora import LoRALinear, lora_layers, lora_parameter_count


def cases(rng: random.Random) -> Iterator[Case]:
    rank, alpha = rng.choice((2, 3)), rng.choice((5, 7))
    for targets, deep in (
        (["q", "up"], True),
        (["v"], True),
        (["up", "head"], True),  # one that belongs to the model itself
        (["q", "v", "up", "down", "head"], False),  # one block, every linear layer
        (["norm", "gate"], True),  # layers of these names are not linear
    ):
        yield {"seed": rng.randrange(1000), "deep": deep, "targets": targets, "rank": rank, "alpha": alpha}


def collect(candidate: Candidate, case: Case) -> dict:
    """The names returned, what stands where, what is trained, the settings, and outputs before and after."""
    model, x = small_model(case["seed"], case["deep"])
    weights = {id(parameter) for parameter in model.parameters()}
    before = model(x)
    names = candidate(model, case["targets"], case["rank"], case["alpha"], 0.25)
    layers = lora_layers(model)
    same_output = torch.allclose(model.eval()(x), before, atol=1e-6)
    kept = {id(parameter) for parameter in model.parameters()} & weights
    return {
        "adapted": list(layers),
        "layers": {name: _settings(layer) for name, layer in layers.items()},
        "trained": sorted(name for name, parameter in model.named_parameters() if parameter.requires_grad),
        "returned": list(names) if isinstance(names, tuple) else names,
        "different layers": len({id(layer) for layer in layers.values()}),
        "the model's own weights": len(kept) == len(weights),
        "same output at first": same_output,
    }


def _settings(layer: Any) -> dict:
    return {"rank": layer.a.shape[0], "alpha": layer.alpha, "dropout": layer.dropout.p}


def same_layers_as_peft(candidate: Candidate, case: Case) -> str | None:
    """peft, asked for the same layers, adapts the same and trains as many numbers."""
    from peft import LoraConfig, inject_adapter_in_model

    ours, _ = small_model(case["seed"], case["deep"])
    names = candidate(ours, case["targets"], case["rank"], case["alpha"], 0.0)
    if not names:
        return None  # peft refuses to adapt nothing
    theirs, _ = small_model(case["seed"], case["deep"])
    containers = r"blocks\.\d+\.up"  # of a target's name, but no linear layer: peft would stop there
    config = LoraConfig(r=case["rank"], target_modules=case["targets"], exclude_modules=containers)
    theirs = inject_adapter_in_model(config, theirs)
    chosen = [name for name, module in theirs.named_modules() if hasattr(module, "lora_A")]
    count = sum(p.numel() for name, p in theirs.named_parameters() if "lora_" in name)
    trained = sum(p.numel() for p in ours.parameters() if p.requires_grad)
    shapes = [(layer.base.in_features, layer.base.out_features) for layer in lora_layers(ours).values()]
    if chosen == names and count == trained == lora_parameter_count(shapes, case["rank"], 1):
        return None
    return f"peft adapts {chosen} with {count} numbers, we {names} with {trained}"


def from_the_parents(model, targets, rank, alpha, dropout=0.0):
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    found = []
    for path, parent in list(model.named_modules()):
        for own, child in list(parent.named_children()):
            if own in targets and isinstance(child, torch.nn.Linear):
                setattr(parent, own, LoRALinear(child, rank, alpha, dropout))
                found.append(f"{path}.{own}" if path else own)
    order = [name for name, _ in model.named_modules()]
    return sorted(found, key=order.index)


def with_set_submodule(model, targets, rank, alpha, dropout=0.0):
    names = []
    for name, module in list(model.named_modules()):
        if type(module) is torch.nn.Linear and name.split(".")[-1] in set(targets):
            names.append(name)
    model.requires_grad_(False)
    for name in names:
        model.set_submodule(name, LoRALinear(model.get_submodule(name), rank, alpha, dropout=dropout))
    return tuple(names)


def frozen_afterwards(model, targets, rank, alpha, dropout=0.0):
    linear = {name: module for name, module in model.named_modules() if isinstance(module, torch.nn.Linear)}
    chosen = {name: module for name, module in linear.items() if name.rsplit(".", 1)[-1] in targets}
    for name, module in chosen.items():
        head, dot, last = name.rpartition(".")
        parent = model
        for part in head.split(".") if dot else []:
            parent = getattr(parent, part)
        parent._modules[last] = LoRALinear(module, rank, alpha, dropout)
    factors = {id(p) for m in model.modules() if isinstance(m, LoRALinear) for p in (m.a, m.b)}
    for parameter in model.parameters():
        parameter.requires_grad = id(parameter) in factors
    return list(chosen)


ADD_LORA = Exercise(
    lab="04_lora",
    name="add_lora",
    number="2.2",
    title="Put it into a model",
    objective="Replace chosen linear layers of a model by LoRA layers, with everything else frozen",
    minutes=7,
    difficulty=3,
    cases=cases,
    collect=collect,
    reference="ftlabs.lora:add_lora",
    invariants=(same_layers_as_peft,),
    accepts=(from_the_parents, with_set_submodule, frozen_afterwards),
    misconceptions=MISTAKES,
    uses={"LoRALinear": "ftlabs.lora:LoRALinear"},
    forbids=("ftlabs.lora.add_lora", "peft.get_peft_model", "peft.inject_adapter_in_model"),
    remember="An embedding or a norm that was forgotten trains along, and is lost when only the adapter is saved.",
    equivalents=(
        Equivalent(
            "Looking the layers up changes nothing and asks for no gradient: it may come before freezing.",
            line="model.requires_grad_(False); names = linear_layers(model, targets)",
            kind="statements swapped",
        ),
    ),
)

"""Exercise 4.1: what has to be kept of a trained model."""

import random
from collections.abc import Iterator

import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab04_lora.adapter_state_wrong import MISTAKES
from ftlabs.course.exercises.lab04_lora.small_model import SmallModel, small_model
from ftlabs.lora import add_lora, lora_layers, put_adapter


def cases(rng: random.Random) -> Iterator[Case]:
    for targets, deep, rank in ((("q", "up"), True, 2), (("v",), False, 1), (("down", "head"), True, 3)):
        for also_trained in (False, True):  # a norm that trains along, and an adapter that does not
            yield {
                "seed": rng.randrange(1000),
                "deep": deep,
                "targets": targets,
                "rank": rank,
                "also_trained": also_trained,
                "numbers": normal(rng, 600),
            }


def make_model(case: Case) -> tuple[SmallModel, torch.Tensor]:
    """A small model with LoRA layers that hold the case's numbers, and an input."""
    model, x = small_model(case["seed"], case["deep"])
    add_lora(model, case["targets"], case["rank"], 2 * case["rank"])
    layers, numbers = list(lora_layers(model).values()), case["numbers"]
    with torch.no_grad():
        for place in (part for layer in layers for part in (layer.a, layer.b)):
            place.copy_(numbers[: place.numel()].reshape(place.shape))
            numbers = numbers.roll(place.numel())
    if case["also_trained"]:
        model.blocks[0].norm.requires_grad_(True)
        layers[0].a.requires_grad_(False)
    return model, x


def collect(candidate: Candidate, case: Case) -> dict:
    """What is kept, and whether it stays as it is when the model goes on."""
    model, _ = make_model(case)
    state = candidate(model)
    named = state if isinstance(state, dict) else {}
    tensors = {name: tensor for name, tensor in named.items() if isinstance(tensor, torch.Tensor)}
    before = {name: tensor.detach().clone() for name, tensor in tensors.items()}
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(1.0)
    return {
        "kept": state | before if isinstance(state, dict) else state,
        "carries a gradient": any(tensor.requires_grad for tensor in tensors.values()),
        "stays when training goes on": all(torch.equal(tensors[name], before[name]) for name in tensors),
        "kind": [type(tensor).__name__ for tensor in tensors.values()][:1],
        "trained": [name for name, parameter in model.named_parameters() if parameter.requires_grad],
    }


def a_fresh_base_answers_the_same(candidate: Candidate, case: Case) -> str | None:
    """The base, made anew, with new LoRA layers and this state computes what the model computed."""
    model, x = make_model(case)
    fresh, _ = make_model(case | {"numbers": torch.zeros_like(case["numbers"])})
    put_adapter(fresh, candidate(model))
    return None if torch.equal(fresh(x), model(x)) else "the output differs"


def only_the_adapter_is_kept(candidate: Candidate, case: Case) -> str | None:
    """As many numbers as the factors have, counted by their formula."""
    model, _ = make_model(case)
    count = sum(tensor.numel() for tensor in candidate(model).values())
    layers = lora_layers(model).values()
    expected = sum(case["rank"] * (layer.base.in_features + layer.base.out_features) for layer in layers)
    return None if count == expected else f"{count} numbers are kept, {expected} make the adapter"


def from_the_state_dict(model):
    names = [f"{name}.{part}" for name in lora_layers(model) for part in ("a", "b")]
    state = model.state_dict()
    return {name: state[name].cpu().clone() for name in names}


def with_clones(model):
    return {
        f"{name}.{part}": getattr(layer, part).clone().detach().cpu()
        for name, layer in lora_layers(model).items()
        for part in "ba"
    }


@torch.no_grad()
def without_gradient(model):
    state = {}
    for name, layer in lora_layers(model).items():
        state[name + ".a"] = layer.a.cpu() + 0
        state[name + ".b"] = torch.empty_like(layer.b, device="cpu").copy_(layer.b)
    return state


ADAPTER_STATE = Exercise(
    lab="04_lora",
    name="adapter_state",
    number="4.1",
    title="Keep what was trained",
    objective="Save the adapter alone, and put it onto a fresh base",
    minutes=4,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.lora:adapter_state",
    invariants=(a_fresh_base_answers_the_same, only_the_adapter_is_kept),
    accepts=(from_the_state_dict, with_clones, without_gradient),
    misconceptions=MISTAKES,
    forbids=("ftlabs.lora.adapter_state",),
    remember="An adapter is nothing without its base. Keep the name of the base, and alpha, beside it.",
    equivalents=(Equivalent("A copy of a detached tensor is detached.", kind="detached"),),
)

"""Wrong answers to exercise 4.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception
from ftlabs.lora import lora_layers, weight_change


def _copies(named):
    return {name: tensor.detach().to("cpu", copy=True) for name, tensor in named}


def _parts(model, parts="ab"):
    return [(f"{name}.{part}", getattr(layer, part)) for name, layer in lora_layers(model).items() for part in parts]


def everything(model):
    return _copies(model.state_dict().items())


def with_the_base_layers(model):
    found = _parts(model) + [(f"{name}.base.weight", layer.base.weight) for name, layer in lora_layers(model).items()]
    return _copies(found)


def what_trains(model):
    return _copies((name, parameter) for name, parameter in model.named_parameters() if parameter.requires_grad)


def a_alone(model):
    return _copies(_parts(model, "a"))


def b_alone(model):
    return _copies(_parts(model, "b"))


def parameters_themselves(model):
    return dict(_parts(model))


def not_detached(model):
    return {name: tensor.clone() for name, tensor in _parts(model)}


def not_copied(model):
    return {name: tensor.detach().cpu() for name, tensor in _parts(model)}


def without_the_layer(model):
    return _copies((name.rpartition(".")[2], tensor) for name, tensor in _parts(model))


def own_names(model):
    return _copies((".".join(name.split(".")[-2:]), tensor) for name, tensor in _parts(model))


def both_under_one_name(model):
    return _copies((name.rpartition(".")[0], tensor) for name, tensor in _parts(model))


def a_and_b_swapped(model):
    swapped = {"a": "b", "b": "a"}
    return _copies((f"{name[:-1]}{swapped[name[-1]]}", tensor) for name, tensor in _parts(model))


def the_products(model):
    return _copies((name, weight_change(layer)) for name, layer in lora_layers(model).items())


def the_first_layer(model):
    return _copies(_parts(model)[:2])


def plain_lists(model):
    return {name: torch.tensor(tensor.tolist(), dtype=torch.float64) for name, tensor in _parts(model)}


MISTAKES = (
    Misconception(
        "everything",
        everything,
        "You keep the whole model. Its file would be as large as the base, for each adapter once more.",
        "The loop. Which tensors did training change?",
    ),
    Misconception(
        "base layers kept as well",
        with_the_base_layers,
        "You keep the frozen weights of the adapted layers. Everybody who has the base has them already.",
        "What you put into `state`. Which of a layer's three matrices did training change?",
    ),
    Misconception(
        "whatever trains",
        what_trains,
        "You keep what has `requires_grad`. An adapter that was frozen later is lost so, and other weights come in.",
        "The choice of tensors. What makes a tensor part of the adapter?",
    ),
    Misconception(
        "a alone",
        a_alone,
        "You keep `a` alone. It started at random; what was learned first of all stands in `b`.",
        "What you put into `state`. How many factors does an update have?",
    ),
    Misconception(
        "b alone",
        b_alone,
        "You keep `b` alone. Another random `a` beside it makes another update.",
        "What you put into `state`. How many factors does an update have?",
    ),
    Misconception(
        "the parameters themselves",
        parameters_themselves,
        "You hand out the model's own parameters. When training goes on, what you kept changes with it.",
        "The tensors in `state`. Are they copies?",
    ),
    Misconception(
        "copies that carry a gradient",
        not_detached,
        "Your copies are still tied to the model's gradients, and keep its whole history in memory.",
        "The copy. Which method cuts a tensor off from the gradient?",
    ),
    Misconception(
        "detached, not copied",
        not_copied,
        "Your tensors are cut off from the gradient, but share their memory with the model: they change with it.",
        "`detach` and `cpu`. Does either of them copy on a CPU?",
    ),
    Misconception(
        "without the layer's name",
        without_the_layer,
        "All layers write to the same two names, so only the last one is kept.",
        "The names in `state`. What tells one layer's `a` from another's?",
    ),
    Misconception(
        "the layers' own names",
        own_names,
        "You use the last part of each layer's name. It is the same in every block, so blocks overwrite each other.",
        "The names in `state`. Which name of a layer is there only once?",
    ),
    Misconception(
        "both under one name",
        both_under_one_name,
        "Both factors of a layer go under the same name, so the second overwrites the first.",
        "The names in `state`. How are the two factors of a layer told apart?",
    ),
    Misconception(
        "a and b swapped",
        a_and_b_swapped,
        "Each factor stands under the other one's name.",
        "The two lines of the loop. Does the name fit the tensor?",
    ),
    Misconception(
        "the products",
        the_products,
        "You keep the product of the two factors: as large as the frozen weight, and no longer an adapter.",
        "What you put into `state`. How large is it, compared with the factors?",
    ),
    Misconception(
        "the first layer alone",
        the_first_layer,
        "Only the first LoRA layer is kept.",
        "The loop. Does its body run to the end for every layer?",
    ),
    Misconception(
        "another precision",
        plain_lists,
        "Your copies have another dtype than the model's factors.",
        "The copy. Which dtype do `a` and `b` have?",
    ),
)

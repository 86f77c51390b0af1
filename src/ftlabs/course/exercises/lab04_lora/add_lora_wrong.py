"""Wrong answers to exercise 2.2 that people really give, and what to say to them."""

import copy

import torch

from ftlabs.course.exercise import Misconception
from ftlabs.lora import LoRALinear


def _chosen(model, targets):
    modules = model.named_modules()
    return [n for n, m in modules if isinstance(m, torch.nn.Linear) and n.rpartition(".")[2] in targets]


def _replace(model, names, make):
    for name in names:
        model.set_submodule(name, make(model.get_submodule(name)))


def rest_not_frozen(model, targets, rank, alpha, dropout=0.0):
    names = _chosen(model, targets)
    _replace(model, names, lambda layer: LoRALinear(layer, rank, alpha, dropout))
    return names


def frozen_last(model, targets, rank, alpha, dropout=0.0):
    names = rest_not_frozen(model, targets, rank, alpha, dropout)
    model.requires_grad_(False)
    return names


def part_of_the_name(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    linear = [name for name, module in model.named_modules() if isinstance(module, torch.nn.Linear)]
    names = [name for name in linear if any(target in name for target in targets)]
    _replace(model, names, lambda layer: LoRALinear(layer, rank, alpha, dropout))
    return names


def full_names_compared(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    linear = [name for name, module in model.named_modules() if isinstance(module, torch.nn.Linear)]
    names = [name for name in linear if name in targets]
    _replace(model, names, lambda layer: LoRALinear(layer, rank, alpha, dropout))
    return names


def end_of_the_name(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    linear = [name for name, module in model.named_modules() if isinstance(module, torch.nn.Linear)]
    names = [name for name in linear if name.endswith(tuple(targets))]
    _replace(model, names, lambda layer: LoRALinear(layer, rank, alpha, dropout))
    return names


def every_linear_layer(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    names = [name for name, module in model.named_modules() if isinstance(module, torch.nn.Linear)]
    _replace(model, names, lambda layer: LoRALinear(layer, rank, alpha, dropout))
    return names


def any_kind_of_module(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    names = [name for name, _ in model.named_modules() if name.rpartition(".")[2] in targets]
    _replace(model, names, lambda layer: LoRALinear(layer, rank, alpha, dropout))
    return names


def only_the_first(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    names = _chosen(model, targets)[:1]
    _replace(model, names, lambda layer: LoRALinear(layer, rank, alpha, dropout))
    return names


def made_and_lost(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    names = _chosen(model, targets)
    for name in names:
        LoRALinear(model.get_submodule(name), rank, alpha, dropout)
    return names


def in_a_copy(model, targets, rank, alpha, dropout=0.0):
    return frozen_first(copy.deepcopy(model), targets, rank, alpha, dropout)


def new_base_layers(model, targets, rank, alpha, dropout=0.0):
    def make(layer):
        fresh = torch.nn.Linear(layer.in_features, layer.out_features, bias=layer.bias is not None)
        return LoRALinear(fresh, rank, alpha, dropout)

    model.requires_grad_(False)
    names = _chosen(model, targets)
    _replace(model, names, make)
    return names


def rank_and_alpha_swapped(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    names = _chosen(model, targets)
    _replace(model, names, lambda layer: LoRALinear(layer, alpha, rank, dropout))
    return names


def dropout_forgotten(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    names = _chosen(model, targets)
    _replace(model, names, lambda layer: LoRALinear(layer, rank, alpha))
    return names


def own_names(model, targets, rank, alpha, dropout=0.0):
    names = frozen_first(model, targets, rank, alpha, dropout)
    return [name.rpartition(".")[2] for name in names]


def frozen_first(model, targets, rank, alpha, dropout=0.0):
    model.requires_grad_(False)
    return rest_not_frozen(model, targets, rank, alpha, dropout)


MISTAKES = (
    Misconception(
        "the rest not frozen",
        rest_not_frozen,
        "Embeddings, norms and the other layers still train. They are not part of the adapter, so they would be lost.",
        "The first gap. What has to happen to the weights that get no LoRA layer?",
    ),
    Misconception(
        "frozen last",
        frozen_last,
        "You freeze the model when the LoRA layers are in it already, so they are frozen, too: nothing can be trained.",
        "The order of freezing and replacing. What is in the model when it is frozen?",
    ),
    Misconception(
        "part of the name",
        part_of_the_name,
        "You look for the target anywhere in the full name, so layers inside a module of that name are taken as well.",
        "`names`. Which part of the full name is the layer's own?",
    ),
    Misconception(
        "full names compared",
        full_names_compared,
        "You compare the full name with the targets, so only layers that belong to the model itself are found.",
        "`names`. Which part of the full name is the layer's own?",
    ),
    Misconception(
        "end of the name",
        end_of_the_name,
        "You ask how the full name ends, so a layer whose own name is longer than the target is taken as well.",
        "`names`. Where does the layer's own name begin?",
    ),
    Misconception(
        "every linear layer",
        every_linear_layer,
        "You replace every linear layer, whatever its name.",
        "`names`. Where do `targets` come in?",
    ),
    Misconception(
        "any kind of module",
        any_kind_of_module,
        "You take every module of that name. Some are containers or norms, which have no weight matrix to adapt.",
        "`names`. Which kind of module can a LoRA layer stand in for?",
    ),
    Misconception(
        "only the first",
        only_the_first,
        "Only the first layer is replaced; layers of the same name in the other blocks stay as they were.",
        "The loop. For how many names does its body run?",
    ),
    Misconception(
        "made and lost",
        made_and_lost,
        "You make the LoRA layers, but the model never gets them: it has the layers it had before.",
        "The loop's body. Which attribute of which module has to be set?",
    ),
    Misconception(
        "in a copy",
        in_a_copy,
        "You change a copy of the model. The one that you were given stays as it was.",
        "The model whose layers you replace. Is it the one that the caller holds?",
    ),
    Misconception(
        "new base layers",
        new_base_layers,
        "You put new linear layers into the LoRA layers, with random weights: what the model knew is gone.",
        "The layer that you hand to `LoRALinear`. Where does it come from?",
    ),
    Misconception(
        "rank and alpha swapped",
        rank_and_alpha_swapped,
        "Rank and alpha have changed places, so the adapter has another size and another scale than asked for.",
        "The call of `LoRALinear`. In which order does it take its arguments?",
    ),
    Misconception(
        "dropout forgotten",
        dropout_forgotten,
        "The LoRA layers are made without the dropout that was asked for.",
        "The call of `LoRALinear`. Which of the arguments are handed on?",
    ),
    Misconception(
        "own names returned",
        own_names,
        "You return the layers' own names. They are the same in every block, so nobody can tell which layers they are.",
        "What you return. What does the docstring promise?",
    ),
)

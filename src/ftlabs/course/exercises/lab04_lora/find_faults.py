"""Exercise 8.1: what is wrong with a LoRA layer after training?"""

import random
from collections.abc import Iterator

import torch

from ftlabs.course.cases import normal
from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab04_lora.find_faults_wrong import MISTAKES
from ftlabs.lora import LoRALinear, set_merged, weight_change

# What was done to a layer, and what there is to find.
PLANTED = {
    "nothing": set(),
    "merged": set(),
    "both zero": {"cannot learn"},
    "b zero": {"no update"},
    "a zero": set(),  # odd, but b has been trained
    "one zero in b": set(),
    "b sums to zero": set(),
    "b zero, one zero in a": {"no update"},
    "a frozen": {"adapter frozen"},
    "b frozen": {"adapter frozen"},
    "both frozen": {"adapter frozen"},
    "base trains": {"base not frozen"},
    "mark lost": {"counts twice"},
    "mark lost, rounded": {"counts twice"},
    "mark alone": {"base changed"},
    "merged twice": {"base changed"},
    "another base": {"base changed"},
    "one weight of the base": {"base changed"},
    "merged into another base": {"base changed"},
    "b zero, base trained": {"no update", "base not frozen", "base changed"},
    "all at once": {"cannot learn", "adapter frozen", "base not frozen", "base changed"},
    "mark lost, frozen": {"counts twice", "adapter frozen"},
    "unmerged": set(),  # equal but for rounding
}
MERGED = {  # what set_merged was asked for, one call after the other
    "merged": [True],
    "mark lost": [True],
    "mark lost, rounded": [True],
    "mark lost, frozen": [True],
    "merged twice": [True],
    "merged into another base": [True],
    "unmerged": [True, False],
}
ROUNDED = ("unmerged", "mark lost, rounded")  # with weights so small that rounding shows


def cases(rng: random.Random) -> Iterator[Case]:
    rank, d_in, d_out = rng.sample((2, 3, 5, 7), 3)
    alpha = rng.choice((9, 11, 13))
    for planted in PLANTED:
        yield _case(rng, (rank, d_in, d_out), alpha, planted)
    yield _case(rng, (rank, d_in, d_out), rank, "merged")  # the scale is 1


def _case(rng: random.Random, sizes: tuple[int, int, int], alpha: int, planted: str) -> Case:
    rank, d_in, d_out = sizes
    weight, a, b = normal(rng, d_out, d_in), normal(rng, rank, d_in), normal(rng, d_out, rank)
    if planted in ROUNDED:
        weight, b = weight / 10_000, b / 10
    if planted == "mark lost, rounded":
        weight = weight - alpha / rank * (b @ a)  # with the update, little is left
    return {"weight": weight, "a": a, "b": b, "alpha": alpha, "planted": planted}


@torch.no_grad()
def make_layer(case: Case) -> LoRALinear:
    """A layer with the case's numbers, and what was planted done to it."""
    weight, a, b, planted = case["weight"], case["a"], case["b"], case["planted"]
    layer = LoRALinear(torch.nn.Linear(weight.shape[1], weight.shape[0], bias=False), len(a), case["alpha"])
    for place, numbers in ((layer.base.weight, weight), (layer.a, a), (layer.b, b)):
        place.copy_(numbers)
    if planted in ("both zero", "a zero", "all at once"):
        layer.a.zero_()
    if planted in ("both zero", "b zero", "b zero, one zero in a", "b zero, base trained", "all at once"):
        layer.b.zero_()
    if planted == "one zero in b":
        layer.b[0, 0] = 0
    if planted == "b sums to zero":
        layer.b.fill_(1)
        layer.b[0, 0] = 1 - layer.b.numel()
    if planted == "b zero, one zero in a":
        layer.a[0, 0] = 0
    for merged in MERGED.get(planted, ()):
        set_merged(layer, merged)
    if planted in ("mark lost", "mark lost, rounded", "mark lost, frozen"):
        layer.merged = False
    if planted == "mark alone":
        layer.merged = True
    if planted == "merged twice":
        layer.base.weight += weight_change(layer)
    if planted in ("another base", "merged into another base", "b zero, base trained", "all at once"):
        layer.base.weight += 0.01
    if planted in ROUNDED:
        layer.base.weight += 2e-6  # as steps in another order may leave it
    if planted == "one weight of the base":
        layer.base.weight[0, 0] += 0.01
    layer.a.requires_grad_(planted not in ("a frozen", "both frozen", "all at once", "mark lost, frozen"))
    layer.b.requires_grad_(planted not in ("b frozen", "both frozen", "all at once"))
    layer.base.requires_grad_(planted in ("base trains", "b zero, base trained", "all at once"))
    return layer


def collect(candidate: Candidate, case: Case) -> object:
    """The names found, in order, and as what. The layer must stay as it was."""
    layer = make_layer(case)
    before = {name: tensor.clone() for name, tensor in layer.state_dict().items()}
    found = candidate(layer, case["weight"])
    is_set = isinstance(found, set | frozenset)
    return {
        "found": sorted(found) if is_set else found,
        "kind": "a set" if is_set else type(found).__name__,
        "layer unchanged": all(torch.equal(tensor, before[name]) for name, tensor in layer.state_dict().items()),
        "mark unchanged": layer.merged == make_layer(case).merged,
    }


def finds_what_was_planted(candidate: Candidate, case: Case) -> str | None:
    """What was done to the layer is known."""
    found, planted = collect(candidate, case)["found"], sorted(PLANTED[case["planted"]])
    return None if found == planted else f"{case['planted']}: {found} was found, {planted} is there"


def with_norms(layer, weight):
    faults = set()
    a, b = (float(factor.detach().norm()) for factor in (layer.a, layer.b))
    if b == 0:
        faults |= {"cannot learn"} if a == 0 else {"no update"}
    if not layer.a.requires_grad or not layer.b.requires_grad:
        faults |= {"adapter frozen"}
    if layer.base.weight.requires_grad:
        faults |= {"base not frozen"}
    change = layer.alpha / layer.a.shape[0] * layer.b.detach() @ layer.a.detach()
    off = (layer.base.weight.detach() - weight).abs().max()
    off_merged = (layer.base.weight.detach() - weight - change).abs().max()
    if layer.merged and off_merged > 1e-4:
        faults |= {"base changed"}
    if not layer.merged and off > 1e-4:
        faults |= {"counts twice"} if off_merged < 1e-4 else {"base changed"}
    return faults


def one_after_the_other(layer, weight):
    faults = set()
    if torch.count_nonzero(layer.b) == 0 and torch.count_nonzero(layer.a) == 0:
        faults.add("cannot learn")
    elif torch.count_nonzero(layer.b) == 0:
        faults.add("no update")
    if [layer.a.requires_grad, layer.b.requires_grad] != [True, True]:
        faults.add("adapter frozen")
    if any(parameter.requires_grad for parameter in layer.base.parameters()):
        faults.add("base not frozen")
    with torch.no_grad():
        full = weight + weight_change(layer)
        wanted = full if layer.merged else weight
        if not torch.allclose(layer.base.weight, wanted, atol=1e-5):
            if torch.allclose(layer.base.weight, full, atol=1e-5) and not layer.merged:
                faults.add("counts twice")
            else:
                faults.add("base changed")
    return faults


def from_a_table(layer, weight):
    change = weight_change(layer)
    is_base = torch.allclose(layer.base.weight, weight, atol=1e-5)
    is_merged = torch.allclose(layer.base.weight, weight + change, atol=1e-5)
    table = {
        "cannot learn": not layer.a.any() and not layer.b.any(),
        "no update": bool(layer.a.any()) and not layer.b.any(),
        "adapter frozen": not (layer.a.requires_grad and layer.b.requires_grad),
        "base not frozen": layer.base.weight.requires_grad,
        "counts twice": not layer.merged and is_merged and not is_base,
        "base changed": not is_merged and (layer.merged or not is_base),
    }
    return frozenset(name for name, there in table.items() if there)


FIND_LORA_FAULTS = Exercise(
    lab="04_lora",
    name="find_lora_faults",
    number="8.1",
    title="What is wrong with this layer?",
    objective="Diagnose a LoRA run that does not learn, or learns something else than you keep",
    minutes=8,
    difficulty=3,
    cases=cases,
    collect=collect,
    reference="ftlabs.lora:find_lora_faults",
    invariants=(finds_what_was_planted,),
    accepts=(with_norms, one_after_the_other, from_a_table),
    misconceptions=MISTAKES,
    forbids=("ftlabs.lora.find_lora_faults",),
    remember="None of these faults raises an error. A look at b, the gradients and the base's weights finds them all.",
    equivalents=(
        Equivalent(
            "Each name is put into the set by itself, and what is tested does not depend on what was found.",
            kind="statements swapped",
        ),
        Equivalent("The sum is only compared: nobody asks for its gradient.", kind="detached"),
        Equivalent(
            "The order decides to which of two nearly equal weights a tolerance of 0.00001 is relative.",
            kind="arguments swapped",
        ),
        *(
            Equivalent(
                "Rounding is far below the tolerance and every fault far above it: twice as much parts them as well.",
                line=line,
                becomes=line.replace("1e-05", "2e-05"),
            )
            for line in (
                "if not torch.allclose(layer.base.weight, updated if layer.merged else weight, atol=1e-05):",
                "twice = torch.allclose(layer.base.weight, updated, atol=1e-05)",
            )
        ),
    ),
)

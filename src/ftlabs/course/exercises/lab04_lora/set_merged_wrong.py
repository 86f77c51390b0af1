"""Wrong answers to exercise 3.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _change(layer):
    return layer.alpha / len(layer.a) * (layer.b @ layer.a)


@torch.no_grad()
def _shift(layer, merged, change):
    if layer.merged != merged:
        layer.base.weight += change if merged else -change
        layer.merged = merged


def scale_forgotten(layer, merged):
    _shift(layer, merged, layer.b @ layer.a)


def not_divided_by_the_rank(layer, merged):
    _shift(layer, merged, layer.alpha * (layer.b @ layer.a))


def scale_upside_down(layer, merged):
    _shift(layer, merged, len(layer.a) / layer.alpha * (layer.b @ layer.a))


def a_times_b(layer, merged):
    _shift(layer, merged, layer.alpha / len(layer.a) * (layer.a @ layer.b))


def transposed(layer, merged):
    _shift(layer, merged, _change(layer).T)


@torch.no_grad()
def added_every_time(layer, merged):
    layer.base.weight += _change(layer) if merged else -_change(layer)
    layer.merged = merged


@torch.no_grad()
def mark_forgotten(layer, merged):
    if layer.merged != merged:
        layer.base.weight += _change(layer) if merged else -_change(layer)


@torch.no_grad()
def always_marked(layer, merged):
    if layer.merged != merged:
        layer.base.weight += _change(layer) if merged else -_change(layer)
        layer.merged = True


@torch.no_grad()
def stops_the_wrong_way_round(layer, merged):
    if layer.merged == merged:
        layer.base.weight += _change(layer) if merged else -_change(layer)
        layer.merged = merged


def nothing_done(layer, merged):
    pass


@torch.no_grad()
def mark_alone(layer, merged):
    layer.merged = merged


@torch.no_grad()
def added_again(layer, merged):
    if layer.merged != merged:
        layer.base.weight += _change(layer)
        layer.merged = merged


@torch.no_grad()
def never_taken_out(layer, merged):
    if merged and not layer.merged:
        layer.base.weight += _change(layer)
    layer.merged = merged


@torch.no_grad()
def stays_merged(layer, merged):
    if merged and not layer.merged:
        layer.base.weight += _change(layer)
        layer.merged = True


@torch.no_grad()
def weight_replaced(layer, merged):
    if layer.merged != merged:
        layer.base.weight.copy_(_change(layer) if merged else -_change(layer))
        layer.merged = merged


@torch.no_grad()
def the_other_sign(layer, merged):
    if layer.merged != merged:
        layer.base.weight += -_change(layer) if merged else _change(layer)
        layer.merged = merged


@torch.no_grad()
def adapter_cleared(layer, merged):
    if layer.merged != merged:
        layer.base.weight += _change(layer) if merged else -_change(layer)
        layer.merged = merged
        layer.b.zero_()


@torch.no_grad()
def a_new_parameter(layer, merged):
    if layer.merged != merged:
        change = _change(layer) if merged else -_change(layer)
        layer.base.weight = torch.nn.Parameter(layer.base.weight + change)
        layer.merged = merged


MISTAKES = (
    Misconception(
        "scale forgotten",
        scale_forgotten,
        "You add the product of `b` and `a` without its scale, so the merged layer computes something else.",
        "`change`. Which factor stands in front of the product in `low_rank_update`?",
    ),
    Misconception(
        "not divided by the rank",
        not_divided_by_the_rank,
        "You scale by alpha alone. The layer divides it by the rank, so the merged one computes something else.",
        "`change`. Which number stands below alpha in `low_rank_update`?",
    ),
    Misconception(
        "scale upside down",
        scale_upside_down,
        "Your scale is the rank over alpha; in the layer it is the other way round.",
        "`change`. Which of the two numbers stands above the line?",
    ),
    Misconception(
        "a times b",
        a_times_b,
        "You multiply in the order `a`, `b`. The result has another shape than the weight, or another meaning.",
        "`change`. Which order gives a matrix of (d_out, d_in)?",
    ),
    Misconception(
        "transposed",
        transposed,
        "Your change is transposed: torch stores a weight as (d_out, d_in).",
        "`change`. Which of the two widths comes first in `base.weight`?",
    ),
    Misconception(
        "added every time",
        added_every_time,
        "A layer that is merged already gets the update once more. Merging twice is a common accident.",
        "The first line. When is there nothing to do?",
    ),
    Misconception(
        "mark forgotten",
        mark_forgotten,
        "The weight holds the update, but the layer is not told: it adds the update once more in `forward`.",
        "The end of your function. How does `forward` learn that the layer is merged?",
    ),
    Misconception(
        "always marked",
        always_marked,
        "You mark the layer as merged also when you have taken the update out: then nobody adds it any more.",
        "The mark. Which value does it need after unmerging?",
    ),
    Misconception(
        "stops the wrong way round",
        stops_the_wrong_way_round,
        "You stop when something is to be done, and go on when the layer is already as asked.",
        "The first line. In which case is there nothing to do?",
    ),
    Misconception(
        "nothing done",
        nothing_done,
        "Your function leaves the layer as it is: neither the weight nor the mark changes.",
        "The last gap. Which two things of the layer have to change?",
    ),
    Misconception(
        "mark alone",
        mark_alone,
        "You set the mark, but the weight stays as it was: a merged layer computes what the base did.",
        "`base.weight`. Where does the update go into it?",
    ),
    Misconception(
        "added again",
        added_again,
        "Unmerging adds the update a second time, where it should be taken out.",
        "The sign. What differs between merging and unmerging?",
    ),
    Misconception(
        "never taken out",
        never_taken_out,
        "Unmerging clears the mark, but leaves the update in the weight: from then on it counts twice.",
        "The case that `merged` is False. What happens to the weight?",
    ),
    Misconception(
        "stays merged",
        stays_merged,
        "Unmerging does nothing: the layer stays merged.",
        "The case that `merged` is False. What happens to weight and mark?",
    ),
    Misconception(
        "weight replaced",
        weight_replaced,
        "You put the update in the weight's place. What the base knew is gone.",
        "`base.weight`. Is the update to replace it or to be added?",
    ),
    Misconception(
        "the other sign",
        the_other_sign,
        "Your signs are the wrong way round: merging takes the update out, unmerging puts it in.",
        "The sign. Which of the two adds?",
    ),
    Misconception(
        "adapter cleared",
        adapter_cleared,
        "You set `b` to zero when you merge. Then nobody knows any more what to take out.",
        "`b`. What does unmerging need?",
    ),
    Misconception(
        "a new parameter",
        a_new_parameter,
        "You make a new parameter for the weight. It is not frozen, and whoever holds the old one sees no change.",
        "`base.weight`. Does your line change the tensor, or put another one in its place?",
    ),
)

"""Wrong answers to exercise 8.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception
from ftlabs.lora import find_lora_faults, weight_change


def _close(one, other):
    return torch.allclose(one, other, atol=1e-5)


def _without(names, found):
    return {name for name in found if name not in names}


def a_alone_looked_at(layer, weight):
    found = _without(("no update", "cannot learn"), find_lora_faults(layer, weight))
    return found | ({"no update" if layer.b.any() else "cannot learn"} if not layer.a.any() else set())


def one_zero_is_enough(layer, weight):
    found = _without(("no update", "cannot learn"), find_lora_faults(layer, weight))
    return found | ({"no update" if layer.a.any() else "cannot learn"} if (layer.b == 0).any() else set())


def sum_of_b(layer, weight):
    found = _without(("no update", "cannot learn"), find_lora_faults(layer, weight))
    return found | ({"no update" if layer.a.any() else "cannot learn"} if layer.b.sum() == 0 else set())


def no_update_always(layer, weight):
    found = find_lora_faults(layer, weight)
    return found | ({"no update"} if "cannot learn" in found else set())


def all_not_any(layer, weight):
    found = _without(("adapter frozen",), find_lora_faults(layer, weight))
    return found | (set() if layer.a.requires_grad or layer.b.requires_grad else {"adapter frozen"})


def only_a_checked(layer, weight):
    found = _without(("adapter frozen",), find_lora_faults(layer, weight))
    return found | (set() if layer.a.requires_grad else {"adapter frozen"})


def only_b_checked(layer, weight):
    found = _without(("adapter frozen",), find_lora_faults(layer, weight))
    return found | (set() if layer.b.requires_grad else {"adapter frozen"})


def base_not_looked_at(layer, weight):
    return _without(("base not frozen",), find_lora_faults(layer, weight))


def base_the_wrong_way(layer, weight):
    found = _without(("base not frozen",), find_lora_faults(layer, weight))
    return found | (set() if layer.base.weight.requires_grad else {"base not frozen"})


def mark_ignored(layer, weight):
    found = _without(("base changed", "counts twice"), find_lora_faults(layer, weight))
    return found | (set() if _close(layer.base.weight, weight) else {"base changed"})


def _compared(layer, weight, expected, twice):
    """The faults of a layer whose weight is compared with these two matrices; what they are is right or wrong."""
    found = _without(("counts twice", "base changed"), find_lora_faults(layer, weight))
    if _close(layer.base.weight, expected):
        return found
    return found | {"counts twice" if _close(layer.base.weight, twice) else "base changed"}


def update_always_expected(layer, weight):
    updated = weight + weight_change(layer)
    return _compared(layer, weight, updated, updated)


def mark_the_wrong_way(layer, weight):
    updated = weight + weight_change(layer)
    return _compared(layer, weight, weight if layer.merged else updated, updated)


def two_updates(layer, weight):
    change = weight_change(layer)
    return _compared(layer, weight, weight + change if layer.merged else weight, weight + 2 * change)


def every_difference_counts_twice(layer, weight):
    found = find_lora_faults(layer, weight)
    if "base changed" not in found or layer.merged:
        return found
    return _without(("base changed",), found) | {"counts twice"}


def merged_counts_twice(layer, weight):
    return _compared(layer, weight, weight, weight + weight_change(layer))


def the_other_counts_twice(layer, weight):
    updated = weight + weight_change(layer)
    expected, other = (updated, weight) if layer.merged else (weight, updated)
    return _compared(layer, weight, expected, other)


def twice_is_changed(layer, weight):
    found = find_lora_faults(layer, weight)
    return found | ({"base changed"} if "counts twice" in found else set())


def scale_forgotten(layer, weight):
    found = _without(("counts twice", "base changed"), find_lora_faults(layer, weight))
    updated = weight + layer.b @ layer.a
    if _close(layer.base.weight, updated if layer.merged else weight):
        return found
    return found | {"counts twice" if not layer.merged and _close(layer.base.weight, updated) else "base changed"}


def compared_to_the_bit(layer, weight):
    found = _without(("counts twice", "base changed"), find_lora_faults(layer, weight))
    updated = weight + weight_change(layer)
    if torch.equal(layer.base.weight, updated if layer.merged else weight):
        return found
    return found | {"counts twice" if not layer.merged and torch.equal(layer.base.weight, updated) else "base changed"}


def change_by_the_sum(layer, weight):
    found = _without(("base changed",), find_lora_faults(layer, weight))
    updated = weight + weight_change(layer)
    expected = updated if layer.merged else weight
    changed = abs(float((layer.base.weight.mean() - expected.mean()).detach())) > 9e-3
    return found | ({"base changed"} if changed and "counts twice" not in found else set())


def first_fault_only(layer, weight):
    order = ("cannot learn", "no update", "adapter frozen", "base not frozen", "counts twice", "base changed")
    found = find_lora_faults(layer, weight)
    return set([name for name in order if name in found][:1])


def a_list(layer, weight):
    return sorted(find_lora_faults(layer, weight))


MISTAKES = (
    Misconception(
        "a looked at instead of b",
        a_alone_looked_at,
        "You look at `a` to tell whether anything was learned. It starts at random; zero at first is `b`.",
        "The first test. Which factor is zero before the first step?",
    ),
    Misconception(
        "one zero is enough",
        one_zero_is_enough,
        "A single zero in `b` is enough for you to say that nothing was learned. All of `b` must be zero for that.",
        "The first test. Which entries of `b` does it look at?",
    ),
    Misconception(
        "the sum taken",
        sum_of_b,
        "You take the sum of `b`. Numbers of both signs can add up to zero, and still are an update.",
        "The first test. What does a sum hide?",
    ),
    Misconception(
        "two names for one fault",
        no_update_always,
        'A layer with two zero factors gets "no update" as well as "cannot learn".',
        'The first test. What must hold of `a` for "no update"?',
    ),
    Misconception(
        "frozen only if both are",
        all_not_any,
        "You call an adapter frozen only when both factors are. One frozen factor is a fault already.",
        "The second test. Is it `and` or `or`?",
    ),
    Misconception(
        "only a tested for a gradient",
        only_a_checked,
        "You test whether `a` gets a gradient, and not `b`.",
        "The second test. How many factors are to be trained?",
    ),
    Misconception(
        "only b tested for a gradient",
        only_b_checked,
        "You test whether `b` gets a gradient, and not `a`.",
        "The second test. How many factors are to be trained?",
    ),
    Misconception(
        "base's gradient not tested",
        base_not_looked_at,
        "You never find that the base's weight is trained as well.",
        "The third test. Which attribute of a weight says that it gets a gradient?",
    ),
    Misconception(
        "base's gradient the wrong way round",
        base_the_wrong_way,
        "You report a base that is frozen, and keep silent about one that is not.",
        "The third test. Should the base's weight get a gradient?",
    ),
    Misconception(
        "mark ignored",
        mark_ignored,
        "You compare with the pretrained weight alone, so a layer that was merged by the book is reported.",
        "`merged`. What should the weight be when it is set?",
    ),
    Misconception(
        "update always expected",
        update_always_expected,
        "You expect the update in the base's weight whether or not the layer is marked as merged.",
        "`expected`. What should the weight be when the mark is not set?",
    ),
    Misconception(
        "mark the wrong way round",
        mark_the_wrong_way,
        "You expect the pretrained weight in a merged layer, and the update in one that is not.",
        "`expected`. What does `set_merged` do to the weight?",
    ),
    Misconception(
        "two updates looked for",
        two_updates,
        "You look for a weight that holds the update twice. It holds it once; the second time comes from elsewhere.",
        "The last test. What does `forward` add when the mark is not set?",
    ),
    Misconception(
        "every difference counts twice",
        every_difference_counts_twice,
        "Any difference of a layer without the mark counts twice for you, whether or not the update explains it.",
        "The last test. What else may have changed the base?",
    ),
    Misconception(
        "merged means twice",
        merged_counts_twice,
        "You report a merged layer as counting twice, also when it is marked as merged and adds nothing more.",
        "`merged`. What does `forward` do when it is set?",
    ),
    Misconception(
        "the mark alone counts twice",
        the_other_counts_twice,
        "A layer that is marked as merged, but does not hold the update, counts twice for you. It counts not at all.",
        'The last test. Which matrix does the docstring name for "counts twice"?',
    ),
    Misconception(
        "changed as well",
        twice_is_changed,
        "A base that counts the update twice is also reported as changed. The docstring wants the one or the other.",
        'The last test. What does "any other difference" leave out?',
    ),
    Misconception(
        "scale forgotten",
        scale_forgotten,
        "You compare with the product of the factors without its scale, so nothing that was merged is recognised.",
        "`updated`. Which function of the lab gives the update as a matrix?",
    ),
    Misconception(
        "compared to the bit",
        compared_to_the_bit,
        "You compare to the last bit, so rounding is reported as a changed base.",
        "The comparison. What does the docstring call equal?",
    ),
    Misconception(
        "averages compared",
        change_by_the_sum,
        "You compare averages, so a change that averages out, or in a few weights, is not found.",
        "The comparison. Does it look at each weight?",
    ),
    Misconception(
        "the first fault alone",
        first_fault_only,
        "You stop at the first fault. A layer can have several.",
        "The tests. Does a later one still run when an earlier one has found something?",
    ),
    Misconception(
        "a list",
        a_list,
        "You return a list. The docstring promises a set.",
        "What you return. Which type has no order and no duplicates?",
    ),
)

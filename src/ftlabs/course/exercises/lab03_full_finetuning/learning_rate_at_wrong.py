"""Wrong answers to exercise 2.4 that people really give, and what to say to them."""

import math

from ftlabs.course.exercise import Misconception


def _rise(step, steps, peak, warmup_steps):
    return peak * (step + 1) / (warmup_steps + 1)


def _fall(step, steps, peak, warmup_steps):
    return peak * (steps - step) / (steps - warmup_steps)


def _schedule(step, steps, peak, warmup_steps, rise=_rise, fall=_fall):
    """The schedule with one of its two lines changed."""
    return (rise if step < warmup_steps else fall)(step, steps, peak, warmup_steps)


def from_zero(*case):
    return _schedule(*case, rise=lambda step, steps, peak, warmup: peak * step / warmup)


def from_zero_in_smaller_parts(*case):
    return _schedule(*case, rise=lambda step, steps, peak, warmup: peak * step / (warmup + 1))


def peak_too_early(*case):
    return _schedule(*case, rise=lambda step, steps, peak, warmup: peak * (step + 1) / warmup)


def no_warmup(*case):
    return _schedule(*case, rise=lambda step, steps, peak, warmup: peak)


def falls_from_the_start(*case):
    return _schedule(*case, rise=_fall)


def rise_over_all_steps(*case):
    return _schedule(*case, rise=lambda step, steps, peak, warmup: peak * (step + 1) / steps)


def whole_numbers_in_the_rise(*case):
    return _schedule(*case, rise=lambda step, steps, peak, warmup: peak * ((step + 1) // (warmup + 1)))


def warmup_falls(*case):
    return _schedule(*case, rise=lambda step, steps, peak, warmup: peak * (warmup - step) / (warmup + 1))


def decay_counted_from_zero(*case):
    return _schedule(*case, fall=lambda step, steps, peak, warmup: peak * (steps - step) / steps)


def falls_over_all_steps(*case):
    return _schedule(*case, fall=lambda step, steps, peak, warmup: peak * (1 - (step - warmup) / steps))


def zero_at_the_last_step(*case):
    return _schedule(*case, fall=lambda step, steps, peak, warmup: peak * (steps - 1 - step) / (steps - 1 - warmup))


def peak_never_reached(*case):
    return _schedule(*case, fall=lambda step, steps, peak, warmup: peak * (steps - step - 1) / (steps - warmup))


def never_falls(*case):
    return _schedule(*case, fall=lambda step, steps, peak, warmup: peak)


def the_part_that_is_done(*case):
    return _schedule(*case, fall=lambda step, steps, peak, warmup: peak * (step - warmup) / (steps - warmup))


def warmup_taken_off_twice(*case):
    return _schedule(*case, fall=lambda step, steps, peak, warmup: peak * (steps - warmup - step) / (steps - warmup))


def whole_numbers_in_the_fall(*case):
    return _schedule(*case, fall=lambda step, steps, peak, warmup: peak * ((steps - step) // (steps - warmup)))


def cosine(*case):
    def fall(step, steps, peak, warmup):
        return peak * (1 + math.cos(math.pi * (step - warmup) / (steps - warmup))) / 2

    return _schedule(*case, fall=fall)


def a_share(step, steps, peak, warmup_steps):
    return _schedule(step, steps, 1.0, warmup_steps)


MISTAKES = (
    Misconception(
        "rises from zero",
        from_zero,
        "Your warm-up begins at 0: the first step costs as much as any other and moves no weight.",
        "The rising line. What does it give for step 0?",
    ),
    Misconception(
        "rises from zero in smaller parts",
        from_zero_in_smaller_parts,
        "Your rise has parts of the right size, but is one part behind: it begins at 0 and jumps by two to the peak.",
        "The rising line. How many parts has the rate when step 0 is taken?",
    ),
    Misconception(
        "peak too early",
        peak_too_early,
        "The last step of your warm-up has the peak already, and the step after it has it again.",
        "The rising line. Which step should be the first with the peak?",
    ),
    Misconception(
        "no warm-up",
        no_warmup,
        "The rate is at its peak from the first step on: nothing warms up.",
        "The rising line. On what should it depend besides the peak?",
    ),
    Misconception(
        "falls from the start",
        falls_from_the_start,
        "You use the falling line for the warm-up too. The first steps then get more than the peak.",
        "The rising line. In which direction does it go as the step grows?",
    ),
    Misconception(
        "rises over all steps",
        rise_over_all_steps,
        "Your rise is stretched over the whole run. It is still far below the peak when the warm-up ends.",
        "The rising line. In how many steps should it reach the peak?",
    ),
    Misconception(
        "whole numbers in the rise",
        whole_numbers_in_the_rise,
        "Your warm-up is 0 throughout: a share below 1, divided in whole numbers, becomes 0.",
        "The rising line. What does its division sign make of 1 by 4?",
    ),
    Misconception(
        "warm-up falls",
        warmup_falls,
        "Your warm-up begins high and falls.",
        "The rising line. Does it count the steps done, or those that are left?",
    ),
    Misconception(
        "decay counted from step 0",
        decay_counted_from_zero,
        "Your fall is counted from step 0. When the warm-up ends it has already lost a part, so the peak never comes.",
        "The falling line. What does it give at the step `warmup_steps`?",
    ),
    Misconception(
        "falls over all steps",
        falls_over_all_steps,
        "Your fall starts at the peak, but is so slow that the run ends well above 0.",
        "The falling line. How many steps are there from the peak to the end?",
    ),
    Misconception(
        "zero at the last step",
        zero_at_the_last_step,
        "Your fall reaches 0 at the last step, which then moves nothing.",
        "The falling line. At which step number would the rate be 0, and does that step still run?",
    ),
    Misconception(
        "peak never reached",
        peak_never_reached,
        "Your fall is one part ahead: the step that should have the peak is below it, and the last one gets 0.",
        "The falling line. What does it give at the first step after the warm-up?",
    ),
    Misconception(
        "never falls",
        never_falls,
        "The rate stays at its peak to the end.",
        "The falling line. On what should it depend besides the peak?",
    ),
    Misconception(
        "the part that is done",
        the_part_that_is_done,
        "After the warm-up the rate drops to 0 and rises again: you use the part of the way that is done.",
        "The falling line. Does it count the steps since the peak, or those still to come?",
    ),
    Misconception(
        "warm-up taken off twice",
        warmup_taken_off_twice,
        "You subtract the warm-up above the line of the fraction too. The rate becomes negative before the run ends.",
        "The falling line. How many steps are still to come at a step, whatever the warm-up was?",
    ),
    Misconception(
        "whole numbers in the fall",
        whole_numbers_in_the_fall,
        "After the peak your rate is 0: a share below 1, divided in whole numbers, becomes 0.",
        "The falling line. What does its division sign make of 3 by 4?",
    ),
    Misconception(
        "cosine",
        cosine,
        "You let the rate fall along a cosine. Many recipes do, but this one asks for a straight line.",
        "The falling line. How much should be lost from each step to the next?",
    ),
    Misconception(
        "a share, not a rate",
        a_share,
        "You return a share of the peak, between 0 and 1.",
        "What you return. Which of the four inputs is missing in it?",
    ),
)

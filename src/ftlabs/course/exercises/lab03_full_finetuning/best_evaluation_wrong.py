"""Wrong answers to exercise 5.1 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception


def _run(losses, patience, better=lambda loss, lowest: loss < lowest):
    """Early stopping with another idea of better."""
    best = 0
    for index, loss in enumerate(losses):
        if index and better(loss, losses[best]):
            best = index
        if index - best == patience:
            return best, index
    return best, len(losses) - 1


def last_of_equals(losses, patience):
    return _run(losses, patience, lambda loss, lowest: loss <= lowest)


def highest(losses, patience):
    return _run(losses, patience, lambda loss, lowest: loss > lowest)


def one_too_patient(losses, patience):
    return _run(losses, patience + 1)


def one_too_impatient(losses, patience):
    best = 0
    for index, loss in enumerate(losses):
        if loss < losses[best]:
            best = index
        elif index - best >= patience - 1:
            return best, index
    return best, len(losses) - 1


def stops_at_the_first_rise(losses, patience):
    return _run(losses, 1)


def never_in_a_row(losses, patience):
    best = worse = 0
    for index, loss in enumerate(losses):
        if loss < losses[best]:
            best = index
        elif index:
            worse += 1
        if worse == patience:
            return best, index
    return best, len(losses) - 1


def compared_with_the_one_before(losses, patience):
    best = 0
    for index in range(1, len(losses)):
        if losses[index] < losses[index - 1]:
            best = index
        if index - best == patience:
            return best, index
    return best, len(losses) - 1


def waits_for_rises(losses, patience):
    best = rises = 0
    for index in range(1, len(losses)):
        if losses[index] < losses[best]:
            best = index
        rises = rises + 1 if losses[index] > losses[index - 1] else 0
        if rises == patience:
            return best, index
    return best, len(losses) - 1


def tested_before_the_update(losses, patience):
    best = 0
    for index, loss in enumerate(losses):
        if index - best == patience:
            return best, index
        if loss < losses[best]:
            best = index
    return best, len(losses) - 1


def sees_the_future(losses, patience):
    return losses.index(min(losses)), _run(losses, patience)[1]


def never_stops(losses, patience):
    return losses.index(min(losses)), len(losses) - 1


def stops_beyond_the_end(losses, patience):
    best, _ = _run(losses, patience)
    return best, best + patience


def keeps_the_last(losses, patience):
    _, stop = _run(losses, patience)
    return stop, stop


def a_loss(losses, patience):
    best, stop = _run(losses, patience)
    return losses[best], stop


def swapped(losses, patience):
    return _run(losses, patience)[::-1]


def counted_from_one(losses, patience):
    best, stop = _run(losses, patience)
    return best + 1, stop + 1


def one_past_the_stop(losses, patience):
    best, stop = _run(losses, patience)
    return best, stop + 1


def best_alone(losses, patience):
    return _run(losses, patience)[0]


MISTAKES = (
    Misconception(
        "last of equals",
        last_of_equals,
        "You count an equal loss as a new best. A run that stands still would then never be stopped.",
        "The comparison. What should happen when the lowest loss comes back?",
    ),
    Misconception(
        "the highest loss",
        highest,
        "You look for the highest loss. Of a loss, less is better.",
        "The comparison. In which direction does a loss improve?",
    ),
    Misconception(
        "one too patient",
        one_too_patient,
        "You stop one evaluation too late.",
        "The condition that stops. How many evaluations in a row may pass without a new best, this one included?",
    ),
    Misconception(
        "one too impatient",
        one_too_impatient,
        "You stop one evaluation too early: with a patience of 2 you wait for one.",
        "The condition that stops. How far is the first evaluation after the best away from it?",
    ),
    Misconception(
        "stops at the first rise",
        stops_at_the_first_rise,
        "You stop at the first evaluation that is not a new best, however large the patience.",
        "The condition that stops. Where does `patience` come in?",
    ),
    Misconception(
        "not in a row",
        never_in_a_row,
        "You count all evaluations without a new best together. A new best should start the count again.",
        "Your counter. What happens to it when the loss improves?",
    ),
    Misconception(
        "compared with the one before",
        compared_with_the_one_before,
        "You compare each loss with the one before it. After a peak, anything then looks like progress.",
        "The comparison. Against which loss does a new best have to win?",
    ),
    Misconception(
        "waits for rises",
        waits_for_rises,
        "You count rises in a row. A loss that falls, but not below the lowest, ends your count and is no new best.",
        "Your counter. Which loss decides whether an evaluation was in vain?",
    ),
    Misconception(
        "tested before the update",
        tested_before_the_update,
        "You decide to stop before you look at the newest loss. A new best in the last moment comes too late.",
        "The order in the loop. Which comes first, the update of `best` or the test?",
    ),
    Misconception(
        "sees the future",
        sees_the_future,
        "Your best comes from evaluations that a stopped run would never reach.",
        "`best`. Which losses are known when the run stops?",
    ),
    Misconception(
        "never stops",
        never_stops,
        "You go through all evaluations: the run is never stopped.",
        "The loop. What ends it before the last loss?",
    ),
    Misconception(
        "stops beyond the end",
        stops_beyond_the_end,
        "You always stop `patience` evaluations after the best, even where the list has ended before.",
        "`stop`. What is it for a run whose last evaluation was its best?",
    ),
    Misconception(
        "keeps the last",
        keeps_the_last,
        "You return the stop twice. The weights at the stop are worse than the best: that is why it stopped.",
        "The first of your two results. Which evaluation's weights are worth keeping?",
    ),
    Misconception(
        "a loss, not an index",
        a_loss,
        "You return the lowest loss. What is asked for is its place in the list.",
        "The first of your two results. Is it a loss, or the number of an evaluation?",
    ),
    Misconception(
        "swapped",
        swapped,
        "You return the two numbers in the other order.",
        "What you return. Which of the two does the docstring name first?",
    ),
    Misconception(
        "counted from one",
        counted_from_one,
        "Both numbers are too large by one: you count evaluations from 1.",
        "Your indices. What is the number of the first evaluation?",
    ),
    Misconception(
        "one past the stop",
        one_past_the_stop,
        "Your stop is one too large: it says how many evaluations there were, not the place of the last.",
        "`stop`. At which index does the list end?",
    ),
    Misconception(
        "the best alone",
        best_alone,
        "You return one number. The stop is missing.",
        "What you return. How many numbers does the docstring promise?",
    ),
)

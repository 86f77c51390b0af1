"""Answers to the exercises of lab 03 on the learning rate and on stopping: as students write them, right and wrong."""

import pytest
from student_answers import verdict_on

from ftlabs.course.exercises.lab03_full_finetuning.best_evaluation import BEST_EVALUATION
from ftlabs.course.exercises.lab03_full_finetuning.learning_rate_at import LEARNING_RATE_AT

# -- 2.4 learning_rate_at ----------------------------------------------------------------------------------------------
RISE, FALL = "peak * (step + 1) / (warmup_steps + 1)", "peak * (steps - step) / (steps - warmup_steps)"


def rate(rise=RISE, fall=FALL):
    return f"if step < warmup_steps:\n    return {rise}\nreturn {fall}"


@pytest.mark.parametrize(
    "body",
    [
        rate(),
        rate(rise="peak - peak / (warmup_steps + 1) * (warmup_steps - step)"),
        rate(fall="peak * (1 - (step - warmup_steps) / (steps - warmup_steps))"),
        rate(fall="torch.lerp(torch.tensor(peak), torch.tensor(0.0), (step - warmup_steps) / (steps - warmup_steps))"),
        f"return {RISE} if step <= warmup_steps else {FALL}",
        f"while step < warmup_steps:\n    return {RISE}\nelse:\n    return {FALL}",
    ],
)
def test_a_right_rate(body):
    assert verdict_on(LEARNING_RATE_AT, body).status == "right"


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (rate(rise="peak * step / warmup_steps"), "rises from zero"),
        (rate(rise="peak * step / (warmup_steps + 1)"), "rises from zero in smaller parts"),
        (rate(rise="peak * (step + 1) / warmup_steps"), "peak too early"),
        (rate(rise="peak"), "no warm-up"),
        (f"return {FALL}" + " if steps > warmup_steps else 0 * peak", None),
        (rate(rise="peak * ((step + 1) // (warmup_steps + 1))"), "whole numbers in the rise"),
        (rate(fall="peak * (steps - step) / steps"), "decay counted from step 0"),
        (rate(fall="peak * (1 - step / steps)"), "decay counted from step 0"),
        (rate(fall="peak * (steps - step - 1) / (steps - warmup_steps)"), "peak never reached"),
        (rate(fall="peak * (steps - 1 - step) / (steps - warmup_steps - 1)"), "zero at the last step"),
        (rate(fall="peak"), "never falls"),
        (rate(fall="peak * (step - warmup_steps) / (steps - warmup_steps)"), "the part that is done"),
        (rate(fall="peak * ((steps - step) // (steps - warmup_steps))"), "whole numbers in the fall"),
        (rate("(step + 1) / (warmup_steps + 1)", "(steps - step) / (steps - warmup_steps)"), "a share, not a rate"),
    ],
)
def test_a_mistake_in_the_rate_is_named(body, diagnosis):
    verdict = verdict_on(LEARNING_RATE_AT, body)
    assert verdict.status == "wrong"
    assert diagnosis is None or verdict.diagnoses == (diagnosis,)


def test_a_mistake_on_each_side_of_the_peak_is_named_twice():
    verdict = verdict_on(LEARNING_RATE_AT, rate("peak * step / warmup_steps", "peak * (steps - step) / steps"))
    assert set(verdict.diagnoses) == {"rises from zero", "decay counted from step 0"}


# -- 5.1 best_evaluation -----------------------------------------------------------------------------------------------
def stopping(better="loss < losses[best]", stop="index - best == patience", over="best, len(losses) - 1"):
    """Early stopping, right or with a part of it changed."""
    return f"""best = 0
for index, loss in enumerate(losses):
    if {better}:
        best = index
    if {stop}:
        return best, index
return {over}"""


WITH_A_COUNTER = """best, lowest, bad = 0, losses[0], 0
for i in range(1, len(losses)):
    if losses[i] < lowest:
        best, lowest = i, losses[i]
        bad = 0
    else:
        bad += 1
        if bad == patience:
            return best, i
return best, len(losses) - 1"""
LOWEST_TRACKED = """lowest, best = 1e9, None
for index, loss in enumerate(losses):
    if loss < lowest:
        lowest, best = loss, index
    elif index >= best + patience:
        break
return [best, index]"""


@pytest.mark.parametrize(
    "body",
    [
        stopping(),
        stopping(stop="index >= best + patience"),
        stopping(better="loss < min(losses[:index], default=1e9)"),
        stopping(over="losses.index(min(losses)), len(losses) - 1"),
        stopping(over="best, index"),
        "if len(losses) == 1:\n    return torch.tensor(0), torch.tensor(0)\n" + stopping(),
        WITH_A_COUNTER,
        LOWEST_TRACKED,
    ],
)
def test_a_right_stop(body):
    assert verdict_on(BEST_EVALUATION, body).status == "right"


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (stopping(better="index and loss <= losses[best]"), "last of equals"),
        (stopping(better="loss > losses[best]"), "the highest loss"),
        (stopping(stop="index - best > patience"), "one too patient"),
        (stopping(stop="index - best == 1"), "stops at the first rise"),
        (stopping(stop="index > best"), "stops at the first rise"),
        (stopping(better="index and loss < losses[index - 1]"), "compared with the one before"),
        (stopping(stop="False"), "never stops"),
        (stopping(over="best, best + patience"), "stops beyond the end"),
        (stopping().replace("return best, index", "return index, index").replace("best, len(", "len(losses) - 1, len("),
         "keeps the last"),
        (stopping().replace("best, index", "losses[best], index").replace("best, len(", "losses[best], len("),
         "a loss, not an index"),
        (stopping().replace("best, index", "index, best").replace("best, len(losses) - 1", "len(losses) - 1, best"),
         "swapped"),
        (WITH_A_COUNTER.replace("        bad = 0\n", ""), "not in a row"),
        (WITH_A_COUNTER.replace("bad == patience", "bad > patience"), "one too patient"),
        (WITH_A_COUNTER.replace("        bad += 1\n        if bad == patience", "        if bad == patience"),
         "never stops"),
    ],
)  # fmt: skip
def test_a_mistake_in_stopping_is_named(body, diagnosis):
    assert verdict_on(BEST_EVALUATION, body).diagnoses == (diagnosis,)


def test_sorting_the_losses_is_seen():
    assert verdict_on(BEST_EVALUATION, "losses.sort()\n" + stopping()).status == "wrong"


@pytest.mark.parametrize("over", ['{"best": best, "stop": index}', "{best, index}", "torch.tensor([best, index])"])
def test_what_is_returned_is_a_pair(over):
    body = stopping(over=over).replace("return best, index", f"return {over}")
    assert verdict_on(BEST_EVALUATION, body).status == "wrong"

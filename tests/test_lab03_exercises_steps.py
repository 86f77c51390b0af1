"""Answers to the exercises of lab 03 that take a training step apart: as students write them, right and wrong."""

import pytest
import torch

from ftlabs.course.check import check
from ftlabs.course.diagnosis import agree
from ftlabs.course.exercises.lab03_full_finetuning.accumulate import ACCUMULATE
from ftlabs.course.exercises.lab03_full_finetuning.best_evaluation import BEST_EVALUATION
from ftlabs.course.exercises.lab03_full_finetuning.learning_rate_at import LEARNING_RATE_AT
from ftlabs.course.exercises.lab03_full_finetuning.training_step import TRAINING_STEP
from ftlabs.course.exercises.lab03_full_finetuning.training_step_wrong import not_cut
from ftlabs.course.exercises.small_model import SmallModel
from ftlabs.course.prove import define
from ftlabs.course.sandbox import observe
from ftlabs.course.source import Source
from ftlabs.full_finetuning import accumulate, training_step

EXERCISES = {exercise.name: exercise for exercise in (TRAINING_STEP, ACCUMULATE, LEARNING_RATE_AT, BEST_EVALUATION)}
HEADS = {
    "training_step": "(model, batch, optimizer, max_norm)",
    "accumulate": "(model, micro_batches)",
    "learning_rate_at": "(step, steps, peak, warmup_steps)",
    "best_evaluation": "(losses, patience)",
}


def student(name: str, body: str):
    """Check what a student wrote, as text, as the notebook does."""
    text = f"@lab.exercise\ndef {name}{HEADS[name]}:\n" + "".join(f"    {line}\n" for line in body.splitlines())
    source = Source(text, text, f"<{name}>", 1)
    return check(EXERCISES[name], define(text, EXERCISES[name]), source)


# -- 2.2 training_step ------------------------------------------------------------------------------------------------
CLEAR, BACK, STEP = "optimizer.zero_grad()", "loss.backward()", "optimizer.step()"
CUT = "torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm)"
LOGITS = 'model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits'
LOSS = 'loss = masked_loss(logits, batch["labels"])'


def step(*lines, loss=LOSS, last="return loss.item()"):
    """A training step: the logits, the loss, these lines, and what is returned."""
    return "\n".join([f"logits = {LOGITS}", loss, *lines, last])


BY_HAND = """grads = [p.grad for p in model.parameters() if p.grad is not None]
length = sum((g ** 2).sum() for g in grads) ** 0.5
for g in grads:
    g *= torch.clamp(max_norm / (length + 1e-6), max=1.0)"""
FLAT = """flat = torch.cat([p.grad.flatten() for p in model.parameters()])
scale = min(1.0, max_norm / flat.norm().item())
for p in model.parameters():
    p.grad = p.grad * scale"""


@pytest.mark.parametrize(
    "body",
    [
        step(CLEAR, BACK, CUT, STEP),
        step(BACK, CUT, STEP, loss=f"{CLEAR}\n{LOSS}", last="optimizer.zero_grad()\nreturn float(loss.detach())"),
        step("model.zero_grad()", BACK, "norm = " + CUT, STEP),
        step("for p in model.parameters(): p.grad = None", BACK, BY_HAND, STEP),
        step(CLEAR, BACK, FLAT, STEP),
        step(CLEAR, BACK, CUT, STEP, CUT),  # cutting once more changes nothing
        step("number = loss.item()", CLEAR, BACK, CUT, STEP, last="return number"),
        step("lossy = loss.double()", CLEAR, "lossy.backward()", CUT, STEP, last="return lossy.item()"),
        step(CLEAR, BACK, "torch.nn.utils.clip_grad_norm_(optimizer.param_groups[0]['params'], max_norm)", STEP),
        step(CLEAR, BACK, CUT, STEP, loss="loss = model(**batch).loss"),
    ],
)
def test_a_right_step(body):
    assert student("training_step", body).status == "right"


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (step(BACK, CUT, STEP), "never cleared"),
        (step(BACK, CUT, STEP, CLEAR), "cleared at the end only"),
        (step(BACK, CLEAR, CUT, STEP), "cleared after backward"),
        (step(BACK, CUT, CLEAR, STEP), "cleared after backward"),
        (step(CLEAR, BACK, STEP, CUT), "cut after the step"),
        (step(CLEAR, CUT, BACK, STEP), "not cut"),
        (step(CLEAR, BACK, STEP), "not cut"),
        (step(CLEAR, BACK, "torch.nn.utils.clip_grad_value_(model.parameters(), max_norm)", STEP), "each number cut"),
        (step(CLEAR, BACK, "for p in model.parameters(): p.grad.clamp_(-max_norm, max_norm)", STEP), "each number cut"),
        (
            step(CLEAR, BACK, f"for p in model.parameters(): {CUT.replace('model.parameters()', 'p')}", STEP),
            "each tensor cut by itself",
        ),
        (step(CLEAR, BACK, BY_HAND.replace(", max=1.0", ", max=1e9"), STEP), "always scaled"),
        (step(CLEAR, BACK, CUT), "no step"),
        (step(CLEAR, STEP, BACK, CUT), "step before backward"),
        (step(CLEAR, BACK, CUT, STEP, last="return loss"), "a tensor with its graph"),
        (step(CLEAR, BACK, CUT, STEP, last="return loss.detach()"), "a tensor without its graph"),
        (step(CLEAR, BACK, f"norm = {CUT}", STEP, last="return float(norm)"), "the norm returned"),
        (
            step(CLEAR, BACK, CUT, STEP, last=f"logits = {LOGITS}\n{LOSS}\nreturn loss.item()"),
            "loss after the step",
        ),
        (step(CLEAR, BACK, CUT, STEP, loss=f"{LOSS}.item()", last="return loss"), "a number too early"),
        (step(CLEAR, BACK, CUT, STEP, loss='loss = masked_loss(logits, batch["input_ids"])'), "ids as labels"),
        (
            step(CLEAR, BACK, CUT, STEP, loss='loss = masked_loss(logits[:, :-1], batch["labels"][:, 1:])'),
            "shifted twice",
        ),
    ],
)
def test_a_mistake_in_the_step_is_named(body, diagnosis):
    assert student("training_step", body).diagnoses == (diagnosis,)


def test_two_mistakes_in_the_step_are_both_named():
    verdict = student("training_step", step(BACK, STEP))
    assert set(verdict.diagnoses) == {"never cleared", "not cut"}


def test_an_optimizer_of_ones_own_is_wrong():
    own = "own = torch.optim.SGD(model.parameters(), lr=optimizer.param_groups[0]['lr'])"
    verdict = student("training_step", step(CLEAR, BACK, CUT, own, "own.step()"))
    assert (verdict.status, verdict.difference.where) == ("wrong", "steps of the optimizer")


def test_taking_the_labels_out_of_the_batch_is_wrong():
    verdict = student(
        "training_step", step(CLEAR, BACK, CUT, STEP, loss='loss = masked_loss(logits, batch.pop("labels"))')
    )
    assert verdict.status == "wrong"
    assert "changes its input `batches`" in verdict.messages[0]


@pytest.mark.parametrize("seed", ["notebook", *range(20)])
def test_the_norms_of_the_cases_cut_or_do_not_cut(seed):
    for number, case in enumerate(TRAINING_STEP.make_cases(seed)):
        right, uncut = (observe(TRAINING_STEP, answer, case) for answer in (training_step, not_cut))
        assert agree(TRAINING_STEP, right, uncut) == (number not in (0, 3))


# -- 2.3 accumulate ---------------------------------------------------------------------------------------------------
COUNT = '(batch["labels"][:, 1:] != -100).sum()'
PART = f'masked_loss({LOGITS}, batch["labels"])'


def loop(count=COUNT, weight="count / sum(counts)", begin="", back="loss.backward()", add="loss.item()", part=PART):
    """Accumulation, right or with a part of it changed."""
    return f"""counts = [int({count}) for batch in micro_batches]
mean = 0.0
{begin}
for batch, count in zip(micro_batches, counts):
    loss = {part} * ({weight})
    {back}
    mean += {add}
return mean"""


AT_THE_END = f"""total, losses = 0, []
for batch in micro_batches:
    total += {COUNT}
    losses.append({PART} * {COUNT})
mean = sum(losses) / total
mean.backward()
return mean.item()"""
SUMS_SCALED = f"""mine = [torch.zeros_like(p) for p in model.parameters()]
tokens, total = 0, 0.0
for batch in micro_batches:
    n = {COUNT}.item()
    loss = {PART} * n
    for mine_p, g in zip(mine, torch.autograd.grad(loss, list(model.parameters()))):
        mine_p += g
    tokens += n
    total += loss.item()
for p, g in zip(model.parameters(), mine):
    p.grad = g / tokens if p.grad is None else p.grad + g / tokens
return total / tokens"""


@pytest.mark.parametrize(
    "body",
    [
        loop(),
        loop(count='(batch["labels"][:, 1:] >= 0).float().sum()'),
        loop(count='len([x for x in batch["labels"][:, 1:].flatten() if x != -100])'),
        loop(weight="count * sum(counts) ** -1"),
        loop(add="float(loss.detach())"),
        loop(back="(2 * loss - loss).backward()"),
        loop(part="model(**batch).loss"),
        loop(begin="weights = [c / sum(counts) for c in counts]", weight="weights.pop(0)"),
        AT_THE_END,
        SUMS_SCALED,
    ],
)
def test_a_right_accumulation(body):
    assert student("accumulate", body).status == "right"


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (loop(weight="1 / len(micro_batches)"), "mean of means"),
        (loop(weight="1"), "not scaled"),
        (loop(weight="count"), "summed over tokens"),
        (loop(weight="1 / sum(counts)"), "divided only"),
        (loop(weight="1 / count"), "divided by its own count"),
        (loop(weight="count // sum(counts)"), "whole-number division"),
        (loop(count='batch["labels"].numel()'), "every place counted"),
        (loop(count='batch["input_ids"].shape[0] * batch["input_ids"].shape[1]'), "every place counted"),
        (loop(count='batch["labels"][:, 1:].numel()'), "every target counted"),
        (loop(count='batch["attention_mask"].sum()'), "the prompt counted"),
        (loop(count='(batch["input_ids"] != 0).sum()'), "the prompt counted"),
        (loop(count='(batch["labels"] != -100).sum()'), "first place counted"),
        (loop(count='(batch["labels"][:, :-1] != -100).sum()'), "last place left out"),
        (loop(count='len(batch["labels"])'), "rows counted"),
        (loop(back="model.zero_grad(); loss.backward()"), "cleared each time"),
        (loop(begin="model.zero_grad()"), "cleared at first"),
        (loop(back="pass").replace("return mean", "loss.backward()\nreturn mean"), "only the last goes back"),
        (loop(add="loss"), "a tensor with its graph"),
        (loop(add="loss.detach()"), "a tensor without its graph"),
        (loop(add="loss.item() * count / sum(counts)"), "the number weighed twice"),
        (loop(add=f"{PART}.item()"), "the number not weighed"),
        (loop(add=f"{PART}.item() / len(counts)"), "the number a mean of means"),
        (loop(part=f"{PART}.item()"), "a number too early"),
        (loop(part=PART.replace('batch["labels"]', 'batch["input_ids"]')), "ids as labels"),
    ],
)
def test_a_mistake_in_accumulation_is_named(body, diagnosis):
    assert student("accumulate", body).diagnoses == (diagnosis,)


def test_a_step_inside_the_loop_is_wrong_and_seen_as_such():
    verdict = student("accumulate", loop(back="loss.backward(); torch.optim.SGD(model.parameters(), 1e-4).step()"))
    assert verdict.status == "wrong"
    verdict = student(
        "accumulate", loop().replace("return", "torch.optim.SGD(model.parameters(), 1e-4).step()\nreturn")
    )
    assert (verdict.status, verdict.difference.where) == ("wrong", "weights changed")


@pytest.mark.parametrize("seed", ["notebook", *range(20)])
def test_some_micro_batches_score_many_more_tokens_than_others(seed):
    counts = [int((batch["labels"][:, 1:] != -100).sum()) for batch in ACCUMULATE.make_cases(seed)[0]["micro_batches"]]
    assert min(counts) == 1
    assert max(counts) > 15


def test_what_is_accumulated_does_not_depend_on_the_parts():
    case = ACCUMULATE.make_cases(0)[0]
    gradients = []
    for parts in (case["micro_batches"], case["micro_batches"][::-1]):
        model = SmallModel(0)
        accumulate(model, parts)
        gradients.append(model.table.grad)
    torch.testing.assert_close(*gradients)


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
    assert student("learning_rate_at", body).status == "right"


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
    verdict = student("learning_rate_at", body)
    assert verdict.status == "wrong"
    assert diagnosis is None or verdict.diagnoses == (diagnosis,)


def test_a_mistake_on_each_side_of_the_peak_is_named_twice():
    verdict = student("learning_rate_at", rate("peak * step / warmup_steps", "peak * (steps - step) / steps"))
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
    assert student("best_evaluation", body).status == "right"


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
    assert student("best_evaluation", body).diagnoses == (diagnosis,)


def test_sorting_the_losses_is_seen():
    assert student("best_evaluation", "losses.sort()\n" + stopping()).status == "wrong"

"""Answers to the exercises of lab 03 on one step and on accumulation: as students write them, right and wrong."""

import pytest
import torch
from student_answers import verdict_on

from ftlabs.course.diagnosis import agree
from ftlabs.course.exercises.lab03_full_finetuning.accumulate import ACCUMULATE
from ftlabs.course.exercises.lab03_full_finetuning.training_step import TRAINING_STEP
from ftlabs.course.exercises.lab03_full_finetuning.training_step_wrong import not_cut
from ftlabs.course.exercises.small_model import SmallModel
from ftlabs.course.sandbox import observe
from ftlabs.full_finetuning import accumulate, training_step

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
    assert verdict_on(TRAINING_STEP, body).status == "right"


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
    assert verdict_on(TRAINING_STEP, body).diagnoses == (diagnosis,)


def test_two_mistakes_in_the_step_are_both_named():
    verdict = verdict_on(TRAINING_STEP, step(BACK, STEP))
    assert set(verdict.diagnoses) == {"never cleared", "not cut"}


def test_an_optimizer_of_ones_own_is_wrong():
    own = "own = torch.optim.SGD(model.parameters(), lr=optimizer.param_groups[0]['lr'])"
    verdict = verdict_on(TRAINING_STEP, step(CLEAR, BACK, CUT, own, "own.step()"))
    assert (verdict.status, verdict.difference.where) == ("wrong", "steps of the optimizer")


def test_taking_the_labels_out_of_the_batch_is_wrong():
    verdict = verdict_on(
        TRAINING_STEP, step(CLEAR, BACK, CUT, STEP, loss='loss = masked_loss(logits, batch.pop("labels"))')
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
    assert verdict_on(ACCUMULATE, body).status == "right"


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
    assert verdict_on(ACCUMULATE, body).diagnoses == (diagnosis,)


def test_a_step_inside_the_loop_is_wrong_and_seen_as_such():
    verdict = verdict_on(ACCUMULATE, loop(back="loss.backward(); torch.optim.SGD(model.parameters(), 1e-4).step()"))
    assert verdict.status == "wrong"
    verdict = verdict_on(
        ACCUMULATE, loop().replace("return", "torch.optim.SGD(model.parameters(), 1e-4).step()\nreturn")
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

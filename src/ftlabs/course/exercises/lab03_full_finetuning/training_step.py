"""Exercise 2.2: one optimiser step, its five calls in their order."""

import random
from collections.abc import Iterator
from typing import Any

import torch
from transformers.loss.loss_utils import ForCausalLMLoss

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.batches import random_batch
from ftlabs.course.exercises.lab03_full_finetuning.training_step_wrong import MISTAKES
from ftlabs.course.exercises.observed import number
from ftlabs.course.exercises.small_model import SmallModel
from ftlabs.full_finetuning import Batch, masked_loss

Gradients = list[torch.Tensor | None]


def cases(rng: random.Random) -> Iterator[Case]:
    seed = rng.randrange(10_000)
    rows = [(rng.randint(2, 4), rng.randint(5, 6)), (rng.randint(1, 2), 2), (0, 3)]
    first, second = random_batch(rng, *rows), random_batch(rng, *reversed(rows))
    short, long = _norms(seed, first, second)
    yield {"model": seed, "batches": [first, second], "max_norm": short}
    yield {"model": seed, "batches": [first], "max_norm": long}  # nothing to cut
    yield {"model": seed, "batches": [second, first], "max_norm": long}  # two steps, nothing to cut
    yield {"model": seed, "batches": [first], "max_norm": short}  # one step, cut
    yield {"model": seed, "batches": [first], "max_norm": long, "gradients_left_over": True}
    yield {"model": seed, "batches": [first], "max_norm": long, "momentum": 0.9}
    whole = random_batch(rng, (0, 4))  # one row, all of it scored: the mask is silent
    yield {"model": seed, "batches": [whole], "max_norm": _norms(seed, whole)[1]}


def _norms(seed: int, *batches: Batch) -> tuple[float, float]:
    """A norm that cuts each batch's gradient, below even its largest entry, and one that cuts none."""
    gradients = [_gradients(SmallModel(seed), batch) for batch in batches]
    largest = [max(float(weight.abs().max()) for weight in own) for own in gradients]
    return round(0.5 * min(largest), 3), round(4 * max(map(_norm, gradients)), 3)


def _gradients(model: SmallModel, batch: Batch) -> list[torch.Tensor]:
    return list(torch.autograd.grad(_loss(model, batch), list(model.parameters())))


def _loss(model: SmallModel, batch: Batch) -> torch.Tensor:
    logits = model(input_ids=batch["input_ids"]).logits
    return ForCausalLMLoss(logits, batch["labels"], vocab_size=logits.shape[-1])


def _norm(gradients: list[torch.Tensor]) -> float:
    return float(sum(gradient.pow(2).sum() for gradient in gradients) ** 0.5)


def collect(candidate: Candidate, case: Case) -> dict[str, Any]:
    """Losses, weights afterwards, and whether the gradients still are what the optimiser has seen (or cleared)."""
    model = SmallModel(case["model"])
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0, momentum=case.get("momentum", 0.0))
    if "momentum" in case:
        _leave_gradients(model)
        optimizer.step()
        optimizer.zero_grad()
    if case.get("gradients_left_over"):
        _leave_gradients(model)
    seen: list[Gradients] = []
    optimizer.register_step_post_hook(lambda *_: seen.append(_copied(model)))
    losses = [candidate(model, batch, optimizer, case["max_norm"]) for batch in case["batches"]]
    return {
        "loss": [loss if isinstance(loss, torch.Tensor) else number(loss) for loss in losses],
        "steps of the optimizer": len(seen),
        "weights": {name: weight.detach().clone() for name, weight in model.named_parameters()},
        "gradients changed after the step": bool(seen) and _changed(seen[-1], _copied(model)),
    }


def _leave_gradients(model: SmallModel) -> None:
    for weight in model.parameters():
        weight.grad = torch.sin(torch.arange(weight.numel())).reshape(weight.shape) / 10


def _copied(model: SmallModel) -> Gradients:
    return [None if weight.grad is None else weight.grad.detach().clone() for weight in model.parameters()]


def _changed(before: Gradients, after: Gradients) -> bool:
    """Whether a gradient is another than before; clearing it is no change."""
    return any(
        new is not None and bool(new.any()) and (old is None or not torch.allclose(old, new, rtol=1e-3))
        for old, new in zip(before, after, strict=True)
    )


def oracle(model, batch, optimizer, max_norm):
    """transformers' loss, and the gradient cut as the formula says (Pascanu et al. 2013, algorithm 1)."""
    loss, gradients = _loss(model, batch).item(), _gradients(model, batch)
    norm = _norm(gradients)
    for weight, gradient in zip(model.parameters(), gradients, strict=True):
        weight.grad = gradient * max_norm / norm if norm > max_norm else gradient
    optimizer.step()
    return loss


def cleared_by_the_model(model, batch, optimizer, max_norm):
    loss = masked_loss(model(batch["input_ids"], attention_mask=batch["attention_mask"]).logits, batch["labels"])
    model.zero_grad(set_to_none=False)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(list(model.parameters()), max_norm, foreach=False)
    optimizer.step()
    return float(loss.detach())


def with_the_models_own_loss(model, batch, optimizer, max_norm):
    optimizer.zero_grad()
    loss = model(**batch).loss
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    optimizer.zero_grad()  # once more costs nothing, and frees memory
    return loss.detach().cpu().item()


def cut_by_hand(model, batch, optimizer, max_norm):
    for weight in model.parameters():
        weight.grad = None
    loss = masked_loss(model(batch["input_ids"])["logits"], batch["labels"])
    loss.backward()
    gradients = [weight.grad for weight in model.parameters()]
    norm = torch.stack([gradient.norm() for gradient in gradients]).norm()
    if norm > max_norm:
        for gradient in gradients:
            gradient.mul_(max_norm / norm)
    optimizer.step()
    return loss.tolist()


def in_a_closure(model, batch, optimizer, max_norm):
    def closure():
        optimizer.zero_grad()
        loss = masked_loss(model(batch["input_ids"]).logits, batch["labels"])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm)
        return loss

    return optimizer.step(closure).item()


def gradients_asked_for(model, batch, optimizer, max_norm):
    weights = [weight for group in optimizer.param_groups for weight in group["params"]]
    loss = masked_loss(model(batch["input_ids"])[0], batch["labels"])
    for weight, gradient in zip(weights, torch.autograd.grad(loss, weights), strict=True):
        weight.grad = gradient
    torch.nn.utils.clip_grad_norm_(weights, max_norm)
    optimizer.step()
    return loss.detach().numpy()[()]


_FORWARD = (
    "logits = model(input_ids=batch['input_ids'], attention_mask=batch['attention_mask']).logits"  # for `equivalents`
)

TRAINING_STEP = Exercise(
    lab="03_full_finetuning",
    name="training_step",
    number="2.2",
    title="One step of the optimizer",
    objective="Write one training step: clear, loss, gradient, cut, step",
    minutes=6,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:training_step",
    oracle=oracle,
    uses={"masked_loss": "ftlabs.full_finetuning:masked_loss"},
    accepts=(cleared_by_the_model, with_the_models_own_loss, cut_by_hand, in_a_closure, gradients_asked_for),
    misconceptions=MISTAKES,
    remember="torch adds each gradient to the one before it, so every training loop clears them once per step.",
    equivalents=(
        Equivalent(
            "Padding stands on the right: in a causal model nothing that is scored reads what comes after it.",
            line=_FORWARD,
            becomes="logits = model(input_ids=batch['input_ids']).logits",
        ),
        Equivalent(
            "The gradients are cleared before backward adds to them; the forward pass neither reads nor writes them.",
            line=f"optimizer.zero_grad(); {_FORWARD}",
            becomes=f"{_FORWARD}; optimizer.zero_grad()",
        ),
    ),
)

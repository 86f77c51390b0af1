"""Exercise 2.3: gradients of several micro-batches, each scored token counting once."""

import random
from collections.abc import Iterator
from typing import Any

import torch
import torch.nn.functional as F
from transformers.loss.loss_utils import ForCausalLMLoss

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.accumulate_wrong import MISTAKES
from ftlabs.course.exercises.lab03_full_finetuning.batches import PAD, random_batch
from ftlabs.course.exercises.observed import number
from ftlabs.course.exercises.small_model import SmallModel
from ftlabs.full_finetuning import masked_loss

NOT_SCORED = -100


def cases(rng: random.Random) -> Iterator[Case]:
    seed = rng.randrange(10_000)
    few = random_batch(rng, (0, 2), (rng.randint(4, 5), 1))
    many = random_batch(rng, (0, rng.randint(8, 9)), (2, rng.randint(5, 6)), (1, 7))
    one = random_batch(rng, (rng.randint(2, 3), 0))  # a single scored token, the end
    yield {"model": seed, "micro_batches": rng.sample([few, many, one], 3)}
    size = rng.randint(2, 4), rng.randint(2, 4)
    equal = [random_batch(rng, size, size), random_batch(rng, size, size)]
    yield {"model": seed, "micro_batches": equal}  # equal shapes and counts: all weights are silent
    yield {"model": seed, "micro_batches": [*equal, random_batch(rng, size, size)], "gradients_left_over": True}
    yield {"model": seed, "micro_batches": [many]}  # a single micro-batch
    first, second = rng.choice([(2, 6), (7, 3), (1, 5)])
    unequal = [random_batch(rng, (1, length), (1, length)) for length in (first, second)]
    yield {"model": seed, "micro_batches": unequal}  # as many rows each, no padding, nothing scored at the first place


def collect(candidate: Candidate, case: Case) -> dict[str, Any]:
    """The loss, the gradients afterwards, and whether a weight was changed on the way."""
    model = SmallModel(case["model"])
    if case.get("gradients_left_over"):
        for weight in model.parameters():
            weight.grad = torch.cos(torch.arange(weight.numel())).reshape(weight.shape)
    before = [weight.detach().clone() for weight in model.parameters()]
    loss = candidate(model, case["micro_batches"])
    return {
        "loss": loss if isinstance(loss, torch.Tensor) else number(loss),
        "gradients": {name: _plain(weight.grad) for name, weight in model.named_parameters()},
        "weights changed": not all(map(torch.equal, before, model.parameters())),
    }


def _plain(gradient: torch.Tensor | None) -> torch.Tensor | None:
    return None if gradient is None else gradient.detach().clone()


def oracle(model, micro_batches):
    """One large padded batch through transformers' own loss."""
    logits, labels = _as_one(model, micro_batches)
    loss = ForCausalLMLoss(logits, labels, vocab_size=logits.shape[-1])
    loss.backward()
    return loss.item()


def _as_one(model, micro_batches):
    length = max(batch["labels"].shape[1] for batch in micro_batches)

    def joined(name, value):
        rows = [F.pad(batch[name], (0, length - batch[name].shape[1]), value=value) for batch in micro_batches]
        return torch.cat(rows)

    return model(input_ids=joined("input_ids", PAD)).logits, joined("labels", NOT_SCORED)


def gradients_scaled_at_the_end(model, micro_batches):
    # torchtune's way: sums of losses go backward, and the new gradients are divided once by the total
    before = [weight.grad for weight in model.parameters()]
    model.zero_grad()
    total, tokens = 0.0, 0
    for part in micro_batches:
        count = (part["labels"][:, 1:] != NOT_SCORED).sum().item()
        loss = masked_loss(model(part["input_ids"]).logits, part["labels"]) * count
        loss.backward()
        total, tokens = total + loss.item(), tokens + count
    for weight, old in zip(model.parameters(), before, strict=True):
        weight.grad = weight.grad / tokens + (0 if old is None else old)
    return total / tokens


def one_backward_for_all(model, micro_batches):
    counts = torch.tensor([float(batch["labels"][..., 1:].ne(NOT_SCORED).sum()) for batch in micro_batches])
    losses = [masked_loss(model(**batch).logits, batch["labels"]) for batch in micro_batches]
    mean = (torch.stack(losses) * counts).sum() / counts.sum()
    mean.backward()
    return mean.item()


def with_sums(model, micro_batches):
    total = sum((batch["labels"][:, 1:] >= 0).sum() for batch in micro_batches)
    losses = []
    for part in micro_batches:
        predictions = model(part["input_ids"], attention_mask=part["attention_mask"]).logits[:, :-1]
        summed = F.cross_entropy(predictions.transpose(1, 2), part["labels"][:, 1:], reduction="sum")
        (summed / total).backward()
        losses.append(summed.detach())
    return float(sum(losses) / total)


def with_the_models_own_loss(model, micro_batches):
    shares = [sum(label != NOT_SCORED for row in b["labels"].tolist() for label in row[1:]) for b in micro_batches]
    shares = [share / sum(shares) for share in shares]
    mean = 0
    for share, part in zip(shares, micro_batches, strict=True):
        loss = model(**part).loss
        (share * loss).backward()
        mean += share * loss.detach().numpy()
    return mean


def as_one_batch(model, micro_batches):
    loss = masked_loss(*_as_one(model, micro_batches))
    loss.backward()
    return loss.item()


ACCUMULATE = Exercise(
    lab="03_full_finetuning",
    name="accumulate",
    number="2.3",
    title="A large batch in small parts",
    objective="Accumulate gradients over micro-batches so that the result is that of one large batch",
    minutes=6,
    difficulty=3,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:accumulate",
    oracle=oracle,
    uses={"masked_loss": "ftlabs.full_finetuning:masked_loss"},
    accepts=(
        gradients_scaled_at_the_end,
        one_backward_for_all,
        with_sums,
        with_the_models_own_loss,
        as_one_batch,
    ),
    misconceptions=MISTAKES,
    remember="The mean of means is right only when every part scores as many tokens. Count tokens, not batches.",
    equivalents=(
        Equivalent(
            "A count may stay a tensor without dimensions: the share that it makes is the same number.",
            line="counts = [int((batch['labels'][:, 1:] != IGNORED).sum()) for batch in micro_batches]",
            becomes="counts = [(batch['labels'][:, 1:] != IGNORED).sum() for batch in micro_batches]",
        ),
        Equivalent(
            "The loss keeps its value in the backward pass.",
            line="loss.backward(); mean += loss.item()",
            becomes="mean += loss.item(); loss.backward()",
        ),
        Equivalent(
            "There is one count for each micro-batch, made a line above: strict can find nothing.",
            line="for batch, count in zip(micro_batches, counts, strict=True):",
            becomes="for batch, count in zip(micro_batches, counts):",
        ),
        Equivalent(
            "There is one count for each micro-batch, made a line above: strict can find nothing.",
            line="for batch, count in zip(micro_batches, counts, strict=True):",
            becomes="for batch, count in zip(micro_batches, counts, strict=False):",
        ),
        Equivalent(
            "Padding stands on the right: in a causal model nothing that is scored reads what comes after it.",
            line="logits = model(input_ids=batch['input_ids'], attention_mask=batch['attention_mask']).logits",
            becomes="logits = model(input_ids=batch['input_ids']).logits",
        ),
    ),
)

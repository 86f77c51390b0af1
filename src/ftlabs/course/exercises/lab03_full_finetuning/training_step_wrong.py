"""Wrong answers to exercise 2.2 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception
from ftlabs.full_finetuning import masked_loss


def _logits(model, batch):
    return model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits


def _loss(model, batch):
    return masked_loss(_logits(model, batch), batch["labels"])


def _cut(model, max_norm):
    torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm)


def _step(loss, optimizer, cut):
    """What follows the loss when all is right, but for the way of cutting."""
    optimizer.zero_grad()
    loss.backward()
    cut()
    optimizer.step()
    return loss.item()


def never_cleared(model, batch, optimizer, max_norm):
    loss = _loss(model, batch)
    loss.backward()
    _cut(model, max_norm)
    optimizer.step()
    return loss.item()


def cleared_at_the_end(model, batch, optimizer, max_norm):
    loss = never_cleared(model, batch, optimizer, max_norm)
    optimizer.zero_grad()
    return loss


def cleared_after_backward(model, batch, optimizer, max_norm):
    loss = _loss(model, batch)
    loss.backward()
    optimizer.zero_grad()
    _cut(model, max_norm)
    optimizer.step()
    return loss.item()


def cut_after_the_step(model, batch, optimizer, max_norm):
    loss = _step(_loss(model, batch), optimizer, lambda: None)
    _cut(model, max_norm)
    return loss


def not_cut(model, batch, optimizer, max_norm):
    return _step(_loss(model, batch), optimizer, lambda: None)


def each_number_cut(model, batch, optimizer, max_norm):
    return _step(_loss(model, batch), optimizer, lambda: torch.nn.utils.clip_grad_value_(model.parameters(), max_norm))


def each_tensor_cut(model, batch, optimizer, max_norm):
    def cut():
        for weight in model.parameters():
            torch.nn.utils.clip_grad_norm_(weight, max_norm)

    return _step(_loss(model, batch), optimizer, cut)


def always_scaled(model, batch, optimizer, max_norm):
    def scale():
        norm = torch.nn.utils.get_total_norm([weight.grad for weight in model.parameters()])
        for weight in model.parameters():
            weight.grad *= max_norm / norm

    return _step(_loss(model, batch), optimizer, scale)


def no_step(model, batch, optimizer, max_norm):
    optimizer.zero_grad()
    loss = _loss(model, batch)
    loss.backward()
    _cut(model, max_norm)
    return loss.item()


def step_before_backward(model, batch, optimizer, max_norm):
    optimizer.zero_grad()
    loss = _loss(model, batch)
    optimizer.step()
    loss.backward()
    _cut(model, max_norm)
    return loss.item()


def two_steps(model, batch, optimizer, max_norm):
    loss = _step(_loss(model, batch), optimizer, lambda: _cut(model, max_norm))
    optimizer.step()
    return loss


def stepped_by_hand(model, batch, optimizer, max_norm):
    no_step(model, batch, optimizer, max_norm)
    loss = _loss(model, batch)
    with torch.no_grad():
        for weight in model.parameters():
            weight -= optimizer.param_groups[0]["lr"] * weight.grad
    return loss.item()


def a_tensor(model, batch, optimizer, max_norm):
    loss = _loss(model, batch)
    _step(loss, optimizer, lambda: _cut(model, max_norm))
    return loss


def a_detached_tensor(model, batch, optimizer, max_norm):
    return a_tensor(model, batch, optimizer, max_norm).detach()


def the_norm(model, batch, optimizer, max_norm):
    optimizer.zero_grad()
    _loss(model, batch).backward()
    norm = torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return norm.item()


def loss_after_the_step(model, batch, optimizer, max_norm):
    _step(_loss(model, batch), optimizer, lambda: _cut(model, max_norm))
    return _loss(model, batch).item()


def number_too_early(model, batch, optimizer, max_norm):
    optimizer.zero_grad()
    loss = _loss(model, batch).item()
    loss.backward()
    return loss


def ids_as_labels(model, batch, optimizer, max_norm):
    loss = masked_loss(_logits(model, batch), batch["input_ids"])
    return _step(loss, optimizer, lambda: _cut(model, max_norm))


def shifted_twice(model, batch, optimizer, max_norm):
    loss = masked_loss(_logits(model, batch)[:, :-1], batch["labels"][:, 1:])
    return _step(loss, optimizer, lambda: _cut(model, max_norm))


MISTAKES = (
    Misconception(
        "never cleared",
        never_cleared,
        "The gradients are never cleared: each step also follows the gradients of all batches before it.",
        "The calls around the step. What does `.grad` still hold when the next batch comes?",
    ),
    Misconception(
        "cleared at the end only",
        cleared_at_the_end,
        "You clear the gradients after the step alone. What stood in `.grad` before your function was called goes in.",
        "The place where you clear. Who guarantees that `.grad` is empty when your function begins?",
    ),
    Misconception(
        "cleared after backward",
        cleared_after_backward,
        "You clear the gradients after they were computed, so this batch never reaches the weights.",
        "The call that clears. On which side of `backward` does it stand?",
    ),
    Misconception(
        "cut after the step",
        cut_after_the_step,
        "You cut the gradient when the optimizer has already used it at full length.",
        "The order of cutting and stepping. Which gradient does the optimizer read?",
    ),
    Misconception(
        "not cut",
        not_cut,
        "The optimizer gets the gradient at full length: nothing is cut, or it is cut before `backward` has filled it.",
        "The order of your calls. Between which two does `.grad` hold the gradient of this batch?",
    ),
    Misconception(
        "each number cut",
        each_number_cut,
        "You cut each number of the gradient by itself. That turns it to another direction instead of shortening it.",
        "The function that cuts. Does it look at single values, or at a norm?",
    ),
    Misconception(
        "each tensor cut by itself",
        each_tensor_cut,
        "You cut the gradient of each weight matrix to max_norm by itself. Together they are still longer than that.",
        "What you hand to the function that cuts. Over which weights is the norm taken?",
    ),
    Misconception(
        "always scaled",
        always_scaled,
        "You bring every gradient to the length max_norm, those that were shorter too.",
        "The factor. What should it be when the norm is below `max_norm`?",
    ),
    Misconception(
        "no step",
        no_step,
        "Gradients are computed and cut, but the weights stay as they are.",
        "The end of the block. Which call moves the weights?",
    ),
    Misconception(
        "step before backward",
        step_before_backward,
        "The optimizer steps before this batch's gradient is there, so it has nothing to follow.",
        "The order of your calls. Which one fills `.grad`?",
    ),
    Misconception(
        "two steps",
        two_steps,
        "The optimizer steps twice on one gradient. The second time it is out of date.",
        "The calls of `optimizer`. How many of them move the weights?",
    ),
    Misconception(
        "stepped by hand",
        stepped_by_hand,
        "You subtract rate times gradient yourself. The optimizer knows more than that, its momentum for one.",
        "The line that changes the weights. Whose task is it?",
    ),
    Misconception(
        "a tensor with its graph",
        a_tensor,
        "You return the loss as a tensor. Kept in a list, each would hold on to all intermediate results of its step.",
        "What you return. How does one number get out of a tensor?",
    ),
    Misconception(
        "a tensor without its graph",
        a_detached_tensor,
        "You return a tensor. It is cut off from the graph, but the docstring promises a plain number.",
        "What you return. Of which type should it be?",
    ),
    Misconception(
        "the norm returned",
        the_norm,
        "You return the gradient's norm. The step should report its loss.",
        "What you return. Which of your names holds nats per token?",
    ),
    Misconception(
        "loss after the step",
        loss_after_the_step,
        "You compute the loss again with the new weights, which have just been fitted to this very batch.",
        "What you return. Which loss was the gradient taken of?",
    ),
    Misconception(
        "a number too early",
        number_too_early,
        "Your loss is a plain number before `backward`. A number knows nothing of the weights it came from.",
        "`loss`. What must it still be when the gradient is taken?",
    ),
    Misconception(
        "ids as labels",
        ids_as_labels,
        "You score the ids themselves: the prompt and the padding are learned as well.",
        "The second argument of `masked_loss`. Which entry of the batch says what is scored?",
    ),
    Misconception(
        "shifted twice",
        shifted_twice,
        "You shift logits and labels, and `masked_loss` shifts them once more: the token after next is learned.",
        "The arguments of `masked_loss`. Which of the two functions does the shifting?",
    ),
)

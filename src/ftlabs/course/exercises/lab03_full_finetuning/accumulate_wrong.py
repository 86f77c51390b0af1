"""Wrong answers to exercise 2.3 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception
from ftlabs.full_finetuning import masked_loss

NOT_SCORED = -100


def _loss(model, batch):
    return masked_loss(_logits(model, batch), batch["labels"])


def _logits(model, batch):
    return model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits


def _scored(batch):
    return int((batch["labels"][:, 1:] != NOT_SCORED).sum())


def _weighted(model, micro_batches, weight, loss=_loss):
    """The loop with one thing changed: how much a micro-batch weighs (its count, all counts), or its loss."""
    counts = [_scored(batch) for batch in micro_batches]
    mean = 0.0
    for batch, count in zip(micro_batches, counts, strict=True):
        part = loss(model, batch) * weight(count, counts)
        part.backward()
        mean += part.item()
    return mean


def _share(count, counts):
    return count / sum(counts)


def _counted(model, micro_batches, count):
    """The right loop with another number of tokens for each micro-batch."""
    counts = [count(batch) for batch in micro_batches]
    shares = iter([number / sum(counts) for number in counts])
    return _weighted(model, micro_batches, lambda *_: next(shares))


def _with_number(model, micro_batches, add, mean=0.0):
    """The right gradients, and another number: add(number so far, the plain loss, count, counts)."""
    counts = [_scored(batch) for batch in micro_batches]
    for batch, count in zip(micro_batches, counts, strict=True):
        loss = _loss(model, batch)
        (loss * _share(count, counts)).backward()
        mean = add(mean, loss.item(), count, counts)
    return mean


def mean_of_means(model, micro_batches):
    return _weighted(model, micro_batches, lambda count, counts: 1 / len(counts))


def not_scaled(model, micro_batches):
    return _weighted(model, micro_batches, lambda count, counts: 1)


def summed_over_tokens(model, micro_batches):
    return _weighted(model, micro_batches, lambda count, counts: count)


def divided_only(model, micro_batches):
    return _weighted(model, micro_batches, lambda count, counts: 1 / sum(counts))


def divided_by_its_own_count(model, micro_batches):
    return _weighted(model, micro_batches, lambda count, counts: 1 / count)


def whole_numbers(model, micro_batches):
    return _weighted(model, micro_batches, lambda count, counts: count // sum(counts))


def every_place_counted(model, micro_batches):
    return _counted(model, micro_batches, lambda batch: batch["labels"].numel())


def every_target_counted(model, micro_batches):
    return _counted(model, micro_batches, lambda batch: batch["labels"][:, 1:].numel())


def every_token_counted(model, micro_batches):
    return _counted(model, micro_batches, lambda batch: int(batch["attention_mask"].sum()))


def labels_not_shifted(model, micro_batches):
    return _counted(model, micro_batches, lambda batch: int((batch["labels"] != NOT_SCORED).sum()))


def shifted_the_other_way(model, micro_batches):
    return _counted(model, micro_batches, lambda batch: int((batch["labels"][:, :-1] != NOT_SCORED).sum()))


def rows_counted(model, micro_batches):
    return _counted(model, micro_batches, lambda batch: len(batch["labels"]))


def cleared_each_time(model, micro_batches):
    def loss(model, batch):
        model.zero_grad()
        return _loss(model, batch)

    return _weighted(model, micro_batches, _share, loss)


def cleared_at_first(model, micro_batches):
    model.zero_grad()
    return _weighted(model, micro_batches, _share)


def only_the_last_goes_back(model, micro_batches):
    counts = [_scored(batch) for batch in micro_batches]
    mean = 0.0
    for batch, count in zip(micro_batches, counts, strict=True):
        loss = _loss(model, batch) * _share(count, counts)
        mean += loss.item()
    loss.backward()
    return mean


def number_too_early(model, micro_batches):
    return _weighted(model, micro_batches, _share, lambda model, batch: _loss(model, batch).item())


def a_tensor(model, micro_batches):
    counts = [_scored(batch) for batch in micro_batches]
    mean = 0.0
    for batch, count in zip(micro_batches, counts, strict=True):
        loss = _loss(model, batch) * _share(count, counts)
        loss.backward()
        mean += loss
    return mean


def a_detached_tensor(model, micro_batches):
    return a_tensor(model, micro_batches).detach()


def number_weighed_twice(model, micro_batches):
    return _with_number(model, micro_batches, lambda mean, loss, *of: mean + loss * _share(*of) ** 2)


def number_of_means(model, micro_batches):
    return _with_number(model, micro_batches, lambda mean, loss, count, counts: mean + loss / len(counts))


def number_not_weighed(model, micro_batches):
    return _with_number(model, micro_batches, lambda mean, loss, *_: mean + loss)


def ids_as_labels(model, micro_batches):
    return _weighted(
        model, micro_batches, _share, lambda model, batch: masked_loss(_logits(model, batch), batch["input_ids"])
    )


MISTAKES = (
    Misconception(
        "mean of means",
        mean_of_means,
        "You divide by the number of micro-batches: one with a single scored token weighs as much as one with fifty.",
        "The weight of a micro-batch. Which two numbers is it made of?",
    ),
    Misconception(
        "not scaled",
        not_scaled,
        "You add up the means as they are. The more micro-batches there are, the longer the gradient becomes.",
        "`loss`. By what is the mean over one micro-batch to be multiplied?",
    ),
    Misconception(
        "summed over tokens",
        summed_over_tokens,
        "You multiply each mean by its tokens and stop there: that is the sum over all tokens, not their mean.",
        "The weight of a micro-batch. What do all the weights add up to?",
    ),
    Misconception(
        "divided only",
        divided_only,
        "You divide each mean by all tokens, but it has been divided by its own tokens already.",
        "The weight of a micro-batch. How do you get from a mean back to its sum?",
    ),
    Misconception(
        "divided by its own count",
        divided_by_its_own_count,
        "You divide each mean by its own tokens once more. The more tokens it scores, the less it counts.",
        "The weight of a micro-batch. Should one with more tokens weigh more or less?",
    ),
    Misconception(
        "whole-number division",
        whole_numbers,
        "Your weight is a whole number: a share below 1 becomes 0, and the micro-batch vanishes.",
        "The division sign. What does it make of 3 out of 12?",
    ),
    Misconception(
        "every place counted",
        every_place_counted,
        "You count all places of a micro-batch, padding and prompt among them.",
        "`counts`. Which labels carry no loss?",
    ),
    Misconception(
        "every target counted",
        every_target_counted,
        "You leave the first place out, but count all others, whether they are scored or not.",
        "`counts`. Which mark tells the scored labels from the rest?",
    ),
    Misconception(
        "the prompt counted",
        every_token_counted,
        "You count every token that is no padding. The prompt is read, but not scored.",
        "`counts`. Which entry of the batch knows what carries the loss?",
    ),
    Misconception(
        "first place counted",
        labels_not_shifted,
        "You count labels at the first place of a row too. Nothing comes before it, so nothing predicts it.",
        "`counts`. How many of a row's labels does the shifted loss use?",
    ),
    Misconception(
        "last place left out",
        shifted_the_other_way,
        "You leave out the last place instead of the first: that is the slice of the predictions, not of the labels.",
        "The slice in `counts`. Which label has no prediction?",
    ),
    Misconception(
        "rows counted",
        rows_counted,
        "You weigh by rows. A row with one scored token then counts as much as one with fifty.",
        "`counts`. What is the loss a mean over?",
    ),
    Misconception(
        "cleared each time",
        cleared_each_time,
        "You clear the gradients before each micro-batch, so only the last one is left.",
        "The body of the loop. Which call undoes what the earlier rounds did?",
    ),
    Misconception(
        "cleared at first",
        cleared_at_first,
        "You clear the gradients that were there before the call. Whoever calls this function decides about that.",
        "The lines before the loop. What does the docstring say about `.grad`?",
    ),
    Misconception(
        "only the last goes back",
        only_the_last_goes_back,
        "Only the last micro-batch sends a gradient back: `backward` runs once, after the loop.",
        "The indentation of `backward`. How often should it run?",
    ),
    Misconception(
        "a number too early",
        number_too_early,
        "Your loss is a plain number before `backward`, cut off from the weights it came from.",
        "`loss`. At which line may it become a number?",
    ),
    Misconception(
        "a tensor with its graph",
        a_tensor,
        "You return a tensor that hangs on the graphs of all micro-batches. Kept, it keeps what it was computed from.",
        "The sum in the loop. What should be added, a tensor or its number?",
    ),
    Misconception(
        "a tensor without its graph",
        a_detached_tensor,
        "You return a tensor. It has no graph any more, but the docstring promises a plain number.",
        "What you return. Of which type should it be?",
    ),
    Misconception(
        "the number weighed twice",
        number_weighed_twice,
        "The gradients are right, but the loss you report is weighed a second time.",
        "The sum in the loop. Is what you add weighed already?",
    ),
    Misconception(
        "the number a mean of means",
        number_of_means,
        "The gradients are right, but the loss you report is the mean over micro-batches, not over tokens.",
        "The sum in the loop. How much should each micro-batch weigh in it?",
    ),
    Misconception(
        "the number not weighed",
        number_not_weighed,
        "The gradients are right, but the loss you report is a sum of means.",
        "The sum in the loop. Which loss do you add, the one before or after weighing?",
    ),
    Misconception(
        "ids as labels",
        ids_as_labels,
        "You score the ids themselves: prompts and padding are learned along with the answers.",
        "The second argument of `masked_loss`. Which entry of the batch says what is scored?",
    ),
)

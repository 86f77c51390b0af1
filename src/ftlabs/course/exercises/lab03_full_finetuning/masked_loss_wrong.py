"""Wrong answers to exercise 2.1 that people really give, and what to say to them."""

import torch
import torch.nn.functional as F

from ftlabs.course.exercise import Misconception


def _mean(predictions, targets):
    """The mean over what is scored; -100 is left out."""
    return F.cross_entropy(predictions.flatten(0, 1), targets.flatten())


def _each(logits, labels):
    """The loss of each target (batch, length - 1), 0 where nothing is scored; and what is scored."""
    targets = labels[:, 1:]
    return F.cross_entropy(logits[:, :-1].transpose(1, 2), targets, reduction="none"), targets != -100


def no_shift(logits, labels):
    return _mean(logits, labels)


def shifted_back(logits, labels):
    return _mean(logits[:, 1:], labels[:, :-1])


def both_without_last(logits, labels):
    return _mean(logits[:, :-1], labels[:, :-1])


def both_without_first(logits, labels):
    return _mean(logits[:, 1:], labels[:, 1:])


def shifted_twice(logits, labels):
    return _mean(logits[:, :-2], labels[:, 2:])


def shifted_after_flattening(logits, labels):
    return F.cross_entropy(logits.flatten(0, 1)[:-1], labels.flatten()[1:])


def divided_by_all(logits, labels):
    return _each(logits, labels)[0].mean()


def divided_by_rows(logits, labels):
    return _each(logits, labels)[0].sum() / len(labels)


def summed(logits, labels):
    return _each(logits, labels)[0].sum()


def mean_of_the_rows_means(logits, labels):
    losses, scored = _each(logits, labels)
    return (losses.sum(dim=1) / scored.sum(dim=1)).mean()


def one_loss_per_row(logits, labels):
    losses, scored = _each(logits, labels)
    return losses.sum(dim=1) / scored.sum(dim=1)


def no_mean(logits, labels):
    losses, scored = _each(logits, labels)
    return losses[scored]


def silent_places_as_token_0(logits, labels):
    return _mean(logits[:, :-1], labels[:, 1:].clamp(min=0))


def token_0_left_out(logits, labels):
    targets = labels[:, 1:]
    return _mean(logits[:, :-1], targets.masked_fill(targets <= 0, -100))


def silence_is_0(logits, labels):
    return F.cross_entropy(logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten(), ignore_index=0)


def picked_without_the_mask(logits, labels):
    log_probabilities = torch.log_softmax(logits[:, :-1], dim=-1)
    return -log_probabilities.gather(-1, labels[:, 1:].unsqueeze(-1)).mean()


def unshifted_mask(logits, labels):
    scored = labels[:, :-1] != -100
    return F.cross_entropy(logits[:, :-1][scored], labels[:, 1:][scored])


def losses_of_0_left_out(logits, labels):
    losses = _each(logits, labels)[0]
    return losses[losses > 0].mean()


def mask_not_cut(logits, labels):
    scored = labels != -100
    return F.cross_entropy(logits[:, :-1][scored], labels[:, 1:][scored])


def mask_inverted(logits, labels):
    silent = labels[:, 1:] == -100
    return F.cross_entropy(logits[:, :-1][silent], labels[:, 1:][silent])


def vocabulary_last(logits, labels):
    return F.cross_entropy(logits[:, :-1], labels[:, 1:])


def cut_along_the_batch(logits, labels):
    return _mean(logits[:-1], labels[1:])


def sign_forgotten(logits, labels):
    return -_mean(logits[:, :-1], labels[:, 1:])


def softmax_first(logits, labels):
    return _mean(torch.softmax(logits[:, :-1], dim=-1), labels[:, 1:])


def raw_logits(logits, labels):
    return F.nll_loss(logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten())


def a_plain_number(logits, labels):
    return _mean(logits[:, :-1], labels[:, 1:]).item()


def detached(logits, labels):
    return _mean(logits[:, :-1], labels[:, 1:]).detach()


MISTAKES = (
    Misconception(
        "no shift",
        no_shift,
        "You score each prediction against the token it was made after, which the model has already read.",
        "`targets`. The logits at place 0 predict the token at which place?",
    ),
    Misconception(
        "shifted the wrong way",
        shifted_back,
        "Your predictions are scored against the token before the one they were made after.",
        "The two slices. Which one should lose its first entry, and which its last?",
    ),
    Misconception(
        "both sides without their last entry",
        both_without_last,
        "Both sides lose their last entry, so prediction and target still stand at the same place.",
        "`targets`. Which label does the first prediction wait for?",
    ),
    Misconception(
        "both sides without their first entry",
        both_without_first,
        "Both sides lose their first entry, so each prediction is still scored at its own place.",
        "`predictions`. Is the one made after the first token worth nothing?",
    ),
    Misconception(
        "shifted twice",
        shifted_twice,
        "You shift by two places: each prediction is scored against the token after next.",
        "The two slices. How many entries does each side lose when the shift is one place?",
    ),
    Misconception(
        "shifted after flattening",
        shifted_after_flattening,
        "You flatten first and shift then: the last prediction of a row is scored against the first label of the next.",
        "The order of the steps. Where does one row end once all are in one line?",
    ),
    Misconception(
        "divided by all places",
        divided_by_all,
        "You divide by all places, masked ones too: the more padding a batch has, the smaller its loss looks.",
        "The mean. How many predictions really count?",
    ),
    Misconception(
        "divided by the rows",
        divided_by_rows,
        "You divide by the number of rows, so the loss grows with the length of the answers.",
        "The mean. Is the loss that of a token, or that of a row?",
    ),
    Misconception(
        "sum instead of mean",
        summed,
        "You add the losses up. A batch with more tokens would take larger steps.",
        "The last step. What makes batches of different size comparable?",
    ),
    Misconception(
        "mean of the rows' means",
        mean_of_the_rows_means,
        "You average within each row first, so a token of a short answer weighs more than one of a long answer; a row "
        "without labels makes it not a number.",
        "The mean. Should every row count the same, or every token?",
    ),
    Misconception(
        "one loss for each row",
        one_loss_per_row,
        "You return one loss for each row. `backward` wants a single number.",
        "What you return. How many dimensions has a scalar?",
    ),
    Misconception(
        "one loss for each scored token",
        no_mean,
        "You return the loss of each scored token and leave the averaging to others.",
        "What you return. What does the docstring say is done over the tokens?",
    ),
    Misconception(
        "masked places scored as token 0",
        silent_places_as_token_0,
        "Masked places are scored, too, as if token 0 had come: the model would learn to write it.",
        "`targets`. What has become of the -100?",
    ),
    Misconception(
        "token 0 left out",
        token_0_left_out,
        "Your mask leaves out token 0 along with the -100. It is a token like all others.",
        "The condition of the mask. Which single label means no loss?",
    ),
    Misconception(
        "0 as the label without loss",
        silence_is_0,
        "You leave out label 0 instead of -100, and -100 is looked up as a token.",
        "`ignore_index`. Which label did exercise 1.1 put in the prompt?",
    ),
    Misconception(
        "-100 looked up as a token",
        picked_without_the_mask,
        "You look up the probability of token -100, which does not exist.",
        "`targets`. Which of its entries are no tokens?",
    ),
    Misconception(
        "mask of the place before",
        unshifted_mask,
        "Your mask is not shifted along with the targets, so the first token of each answer is not scored.",
        "The mask. Does it tell about the token that was read, or about the one that is predicted?",
    ),
    Misconception(
        "losses of 0 left out",
        losses_of_0_left_out,
        "You average the losses above 0. A prediction that is certain and right costs 0, and counts all the same.",
        "The condition of the mask. Is it the loss that says what is scored, or the label?",
    ),
    Misconception(
        "mask as long as the labels",
        mask_not_cut,
        "Your mask has a place for every label, but predictions and targets have lost one each.",
        "The mask. Of which of the two slices should it tell what is scored?",
    ),
    Misconception(
        "mask inverted",
        mask_inverted,
        "You keep the places that carry no loss and drop those that do.",
        "The condition of the mask. For which places is it true?",
    ),
    Misconception(
        "vocabulary in the last dimension",
        vocabulary_last,
        "Cross entropy looks for the vocabulary in the second dimension, and finds the positions there.",
        "The call of `cross_entropy`. What shape do predictions have when each target is one of N?",
    ),
    Misconception(
        "cut along the batch",
        cut_along_the_batch,
        "Your slices cut rows off the batch, so the predictions for one row are scored against another.",
        "The two slices. Along which dimension does a row run?",
    ),
    Misconception(
        "sign turned round",
        sign_forgotten,
        "Your loss is negative: training would push the right tokens down.",
        "The sign. Should a good model have a small loss or a large one?",
    ),
    Misconception(
        "softmax before the cross entropy",
        softmax_first,
        "You take a softmax first. Cross entropy takes one itself, and of probabilities it is nearly flat.",
        "`predictions`. Does `cross_entropy` want logits or probabilities?",
    ),
    Misconception(
        "logits without a softmax",
        raw_logits,
        "You average raw logits. They are no log-probabilities: nothing keeps the other tokens down.",
        "The loss function. Which of torch's two takes logits, and which takes log-probabilities?",
    ),
    Misconception(
        "a plain number",
        a_plain_number,
        "The value is right, but a plain number carries no gradient, so nothing learns.",
        "What you return. Does a plain number know which logits it came from?",
    ),
    Misconception(
        "cut off from the gradient",
        detached,
        "The value is right, but the loss is cut off from the logits, so nothing learns.",
        "Each step from the logits to the loss. Which one leaves the path of the gradient?",
    ),
)

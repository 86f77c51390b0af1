"""Wrong answers to exercise 6.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _last(attention_mask):
    return attention_mask.sum(dim=1) - 1


def _pooled(hidden, attention_mask):
    return hidden[torch.arange(len(hidden)), _last(attention_mask)]


def last_column(hidden, attention_mask, weight):
    return hidden[:, -1] @ weight.T


def first_token(hidden, attention_mask, weight):
    return hidden[:, 0] @ weight.T


def mean_of_everything(hidden, attention_mask, weight):
    return hidden.mean(dim=1) @ weight.T


def mean_of_the_tokens(hidden, attention_mask, weight):
    mask = attention_mask[:, :, None].to(hidden.dtype)
    return (hidden * mask).sum(dim=1) / mask.sum(dim=1) @ weight.T


def maximum_of_the_tokens(hidden, attention_mask, weight):
    return hidden.masked_fill(attention_mask[:, :, None] == 0, -torch.inf).amax(dim=1) @ weight.T


def one_too_far(hidden, attention_mask, weight):
    return hidden[torch.arange(len(hidden)), attention_mask.sum(dim=1)] @ weight.T


def one_too_early(hidden, attention_mask, weight):
    return hidden[torch.arange(len(hidden)), attention_mask.sum(dim=1) - 2] @ weight.T


def first_of_the_mask(hidden, attention_mask, weight):
    return hidden[torch.arange(len(hidden)), attention_mask.argmin(dim=1)] @ weight.T


def mask_summed_over_rows(hidden, attention_mask, weight):
    return hidden[torch.arange(len(hidden)), attention_mask.sum(dim=0) - 1] @ weight.T


def mask_summed_over_everything(hidden, attention_mask, weight):
    return hidden[torch.arange(len(hidden)), attention_mask.sum() - 1] @ weight.T


def all_rows_for_every_row(hidden, attention_mask, weight):
    return hidden[:, _last(attention_mask)] @ weight.T


def not_transposed(hidden, attention_mask, weight):
    return _pooled(hidden, attention_mask) @ weight


def every_token_scored(hidden, attention_mask, weight):
    return hidden @ weight.T


def no_head(hidden, attention_mask, weight):
    return _pooled(hidden, attention_mask)


def probabilities(hidden, attention_mask, weight):
    return torch.softmax(_pooled(hidden, attention_mask) @ weight.T, dim=-1)


def log_probabilities(hidden, attention_mask, weight):
    return torch.log_softmax(_pooled(hidden, attention_mask) @ weight.T, dim=-1)


def the_likeliest_class(hidden, attention_mask, weight):
    return (_pooled(hidden, attention_mask) @ weight.T).argmax(dim=-1)


def detached(hidden, attention_mask, weight):
    return (_pooled(hidden, attention_mask) @ weight.T).detach()


def model_cut_off(hidden, attention_mask, weight):
    return _pooled(hidden, attention_mask).detach() @ weight.T


def always_float32(hidden, attention_mask, weight):
    return _pooled(hidden, attention_mask).float() @ weight.float().T


MISTAKES = (
    Misconception(
        "the last column",
        last_column,
        "You read the last place of the batch. In a shorter row that is padding, which means nothing.",
        "`last`. In a row with 3 tokens and 2 places of padding, where does the last token stand?",
    ),
    Misconception(
        "the first token",
        first_token,
        "You read the first token. In a causal model it has seen no other: its state is the same for every row that "
        "begins alike.",
        "`pooled`. Which token of a row has read all the others?",
    ),
    Misconception(
        "the mean over all places",
        mean_of_everything,
        "You average over all places of the batch, padding included.",
        "`pooled`. How many tokens should it be taken from?",
    ),
    Misconception(
        "the mean over the tokens",
        mean_of_the_tokens,
        "You average over the tokens of a row. Models are built that way too, but here the last token alone is read.",
        "`pooled`. Which token has seen all that the mean is taken from?",
    ),
    Misconception(
        "the maximum over the tokens",
        maximum_of_the_tokens,
        "You take the largest value of each feature over the tokens of a row.",
        "`pooled`. Does the task ask for a summary of all tokens, or for one of them?",
    ),
    Misconception(
        "one place too far",
        one_too_far,
        "You read one place behind the last token: padding, or beyond the end of a row that has none.",
        "`last`. At which index does the last of 3 tokens stand?",
    ),
    Misconception(
        "one place too early",
        one_too_early,
        "You read the token before the last one, and in a row of one token you wrap around to the end.",
        "`last`. At which index does the last of 4 tokens stand?",
    ),
    Misconception(
        "the first padding",
        first_of_the_mask,
        "You look for the first 0 of the mask: that is the first padding, and in a full row the first token.",
        "`last`. What is the index of the first 0 in a mask that has none?",
    ),
    Misconception(
        "the mask summed over the rows",
        mask_summed_over_rows,
        "You add up the mask over the rows, so you count rows for each place instead of tokens for each row.",
        "`dim` of the sum. Along which dimension does a row run?",
    ),
    Misconception(
        "the mask summed over everything",
        mask_summed_over_everything,
        "You add up the whole mask, so you count the tokens of all rows together.",
        "`last`. How many numbers should it hold?",
    ),
    Misconception(
        "all rows' places in every row",
        all_rows_for_every_row,
        "You read from each row the places of all rows, so the result has a dimension too many.",
        "The index in `pooled`. How does each row get its own place and no other?",
    ),
    Misconception(
        "weight not transposed",
        not_transposed,
        "You multiply along the wrong side of `weight`, which only works when there are as many classes as features.",
        "The product. Which dimension of `weight` matches that of `pooled`?",
    ),
    Misconception(
        "every token scored",
        every_token_scored,
        "You return class scores for every place. A row has one class.",
        "The value you return. Where does `pooled` come in?",
    ),
    Misconception(
        "no head",
        no_head,
        "You return the token's state as the model made it: features, not class scores.",
        "The value you return. Where does `weight` come in?",
    ),
    Misconception(
        "probabilities instead of logits",
        probabilities,
        "You return probabilities. The loss takes logits and would apply the softmax a second time.",
        "The last step. What does the docstring promise?",
    ),
    Misconception(
        "log-probabilities instead of logits",
        log_probabilities,
        "You return the logarithms of probabilities. The loss takes that step itself.",
        "The last step. Which numbers does the docstring name?",
    ),
    Misconception(
        "the likeliest class",
        the_likeliest_class,
        "You return the class with the highest score. No gradient flows through a choice, so nothing can be learned.",
        "The last step. How many numbers does a row have?",
    ),
    Misconception(
        "cut off from the gradient",
        detached,
        "The scores are right, but cut off from what they were computed from. Neither head nor model would learn.",
        "Each step up to the scores. Which one leaves the path of the gradient?",
    ),
    Misconception(
        "the model cut off",
        model_cut_off,
        "The scores are right, but the gradient ends at the head, so the model under it would not learn.",
        "`pooled`. Does the gradient find its way back to `hidden`?",
    ),
    Misconception(
        "always float32",
        always_float32,
        "You turn every model's states into float32. The scores should have the dtype that the model computes in.",
        "The conversions. What does each of them change besides the values?",
    ),
)

"""Wrong answers to exercise 1.1 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception


def _row(prompt, answer, end_id, *, shift=0):
    """The right row, with the border between what is read and what is learned moved by `shift` places."""
    ids = prompt + answer + [end_id]
    border = len(prompt) + shift
    return ids, [-100] * border + ids[border:]


def prompt_scored(prompt, answer, end_id):
    ids = prompt + answer + [end_id]
    return ids, list(ids)


def end_forgotten(prompt, answer, end_id):
    return prompt + answer, [-100] * len(prompt) + answer


def end_not_scored(prompt, answer, end_id):
    return prompt + answer + [end_id], [-100] * len(prompt) + answer + [-100]


def end_without_label(prompt, answer, end_id):
    return prompt + answer + [end_id], [-100] * len(prompt) + answer


def end_in_the_labels_alone(prompt, answer, end_id):
    return prompt + answer, [-100] * len(prompt) + answer + [end_id]


def shifted_by_hand(prompt, answer, end_id):
    ids, labels = _row(prompt, answer, end_id)
    return ids, [*labels[1:], -100]


def cut_into_inputs_and_targets(prompt, answer, end_id):
    ids, labels = _row(prompt, answer, end_id)
    return ids[:-1], labels[1:]


def ids_masked_too(prompt, answer, end_id):
    labels = _row(prompt, answer, end_id)[1]
    return list(labels), labels


def one_place_late(prompt, answer, end_id):
    return _row(prompt, answer, end_id, shift=1)


def one_place_early(prompt, answer, end_id):
    return _row(prompt, answer, end_id, shift=-1)


def zero_for_no_loss(prompt, answer, end_id):
    return prompt + answer + [end_id], [0] * len(prompt) + answer + [end_id]


def a_mask_of_zeros_and_ones(prompt, answer, end_id):
    return prompt + answer + [end_id], [0] * len(prompt) + [1] * (len(answer) + 1)


def answer_alone_as_labels(prompt, answer, end_id):
    return prompt + answer + [end_id], [*answer, end_id]


def two_sequences(prompt, answer, end_id):
    return list(prompt), [*answer, end_id]


def answer_masked(prompt, answer, end_id):
    return prompt + answer + [end_id], prompt + [-100] * (len(answer) + 1)


def nothing_scored(prompt, answer, end_id):
    ids = prompt + answer + [end_id]
    return ids, [-100] * len(ids)


def tokens_of_the_prompt_masked(prompt, answer, end_id):
    ids = prompt + answer + [end_id]
    return ids, [-100 if token in prompt else token for token in ids]


def tokens_of_the_answer_scored(prompt, answer, end_id):
    ids = prompt + answer + [end_id]
    return ids, [token if token in [*answer, end_id] else -100 for token in ids]


def first_answer_token_searched(prompt, answer, end_id):
    ids = prompt + answer + [end_id]
    start = ids.index(answer[0])
    return ids, [-100] * start + ids[start:]


def end_alone(prompt, answer, end_id):
    ids = prompt + answer + [end_id]
    return ids, [-100] * (len(ids) - 1) + [end_id]


def prompt_grows(prompt, answer, end_id):
    ids = prompt
    ids += [*answer, end_id]
    return ids, [-100] * len(prompt) + answer + [end_id]


def callers_prompt_changed(prompt, answer, end_id):
    labels = [-100] * len(prompt) + answer + [end_id]
    prompt += [*answer, end_id]
    return prompt, labels


def end_before_the_answer(prompt, answer, end_id):
    return [*prompt, end_id, *answer], [-100] * (len(prompt) + 1) + answer


def other_order(prompt, answer, end_id):
    ids, labels = _row(prompt, answer, end_id)
    return labels, ids


def tensors(prompt, answer, end_id):
    ids, labels = _row(prompt, answer, end_id)
    return torch.tensor(ids), torch.tensor(labels)


def other_order_end_without_label(prompt, answer, end_id):
    return end_without_label(prompt, answer, end_id)[::-1]


def other_order_end_in_the_labels_alone(prompt, answer, end_id):
    return end_in_the_labels_alone(prompt, answer, end_id)[::-1]


MISTAKES = (
    Misconception(
        "prompt in the loss",
        prompt_scored,
        "The prompt carries a loss as well: the model would learn to write its users' questions.",
        "`labels`. Which part of the row will the model never have to write?",
    ),
    Misconception(
        "end forgotten",
        end_forgotten,
        "The row has no end token. A model trained on such rows goes on talking after its answer.",
        "`ids`. What tells the reader that the turn is over?",
    ),
    Misconception(
        "end not scored",
        end_not_scored,
        "The end token is read but carries no loss, so the model never learns to stop.",
        "The last label. Who has to write the end token when the model is used?",
    ),
    Misconception(
        "no label for the end",
        end_without_label,
        "Your labels are one shorter than the ids: the end token has none.",
        "`labels`. Is there one for each token of the row?",
    ),
    Misconception(
        "the end in the labels alone",
        end_in_the_labels_alone,
        "Your ids are one shorter than the labels: the end token is missing in what the model reads.",
        "`ids`. Does the row hold every token that it has a label for?",
    ),
    Misconception(
        "labels shifted by hand",
        shifted_by_hand,
        "You move the labels one place ahead. The loss shifts them again: the model would learn the token after next.",
        "`labels`. Which of the two, the data or the loss, does the shifting?",
    ),
    Misconception(
        "cut into inputs and targets",
        cut_into_inputs_and_targets,
        "You cut ids and labels into shifted inputs and targets. The loss of this course shifts by itself: now it is "
        "done twice.",
        "What you return. Should a label stand at its own token's place, or one before?",
    ),
    Misconception(
        "-100 among the ids",
        ids_masked_too,
        "Your ids hold -100, too. The model has no such token: it must read the prompt as it is.",
        "`ids` and `labels`. Are they two lists, or two names of one?",
    ),
    Misconception(
        "first token of the answer not scored",
        one_place_late,
        "One label too many is -100: the first token of the answer is never learned.",
        "`labels`. How many places does the prompt take?",
    ),
    Misconception(
        "last token of the prompt scored",
        one_place_early,
        "The last token of the prompt carries a loss. It stands where the answer is predicted, but nobody has to "
        "write it.",
        "`labels`. Is the label at a place its own token, or the one that follows?",
    ),
    Misconception(
        "0 for no loss",
        zero_for_no_loss,
        "Your labels are 0 in the prompt. 0 is a token, so the model would learn to write it there.",
        "`labels`. Which number is no token of any vocabulary?",
    ),
    Misconception(
        "a mask instead of labels",
        a_mask_of_zeros_and_ones,
        "Your labels are zeros and ones. They say where to learn, but not what.",
        "`labels`. Which token should the model write at each place that counts?",
    ),
    Misconception(
        "labels of the answer alone",
        answer_alone_as_labels,
        "Your labels begin with the answer, so they are shorter than the row and stand beside the wrong tokens.",
        "`labels`. What stands there for the tokens of the prompt?",
    ),
    Misconception(
        "prompt and answer as two sequences",
        two_sequences,
        "Your ids end with the prompt. That suits an encoder with a decoder; this model reads both in one row.",
        "`ids`. What has the model read when it writes the second token of the answer?",
    ),
    Misconception(
        "the answer masked",
        answer_masked,
        "The wrong half is masked: the prompt is learned, the answer is not.",
        "`labels`. Does -100 mean learn this, or leave this out?",
    ),
    Misconception(
        "nothing scored",
        nothing_scored,
        "Every label is -100, so the row teaches nothing; the mean over no tokens is not a number.",
        "`labels`. What stands where the answer is?",
    ),
    Misconception(
        "every token of the prompt masked wherever it stands",
        tokens_of_the_prompt_masked,
        "You mask by value: a token of the answer that also occurs in the prompt loses its label.",
        "`labels`. Is it the token that decides, or its place?",
    ),
    Misconception(
        "every token of the answer scored wherever it stands",
        tokens_of_the_answer_scored,
        "You score by value: a token of the prompt that also occurs in the answer, or ends a turn, gets a loss.",
        "`labels`. What does a token's place tell that its number does not?",
    ),
    Misconception(
        "start of the answer searched",
        first_answer_token_searched,
        "You look for the answer's first token in the row. The prompt may hold the same token, and comes first.",
        "Where the answer begins. Do you have to search for that, or do you know it?",
    ),
    Misconception(
        "only the end scored",
        end_alone,
        "Only the end token carries a loss: the model would learn to stop, and nothing to say before.",
        "`labels`. Which tokens does the model write when it answers?",
    ),
    Misconception(
        "the prompt grows",
        prompt_grows,
        "You lengthen the prompt's own list and measure it afterwards: too many labels are -100, and the caller's "
        "prompt is changed.",
        "`ids`. Is it a new list, or another name of the prompt?",
    ),
    Misconception(
        "the caller's prompt changed",
        callers_prompt_changed,
        "The row is right, but it is built in the caller's own list: next time the prompt holds its answer.",
        "`ids`. Which step changes a list instead of making a new one?",
    ),
    Misconception(
        "the end before the answer",
        end_before_the_answer,
        "The end token stands between prompt and answer, so the turn is over before it begins.",
        "`ids`. Which of the three parts comes last?",
    ),
    Misconception(
        "labels first",
        other_order,
        "You return the labels first and the ids second.",
        "What you return. In which order does the docstring name the two?",
    ),
    Misconception(
        "tensors",
        tensors,
        "You return tensors. Rows stay lists until they are put into a batch, because each has its own length.",
        "What you return. What kind of thing came in?",
    ),
    Misconception(
        "labels first, without the end",
        other_order_end_without_label,
        "You return the labels first and the ids second, and the labels lack the end.",
        "What you return. Do both end with `end_id`, in the order of the docstring?",
    ),
    Misconception(
        "labels first, ids without the end",
        other_order_end_in_the_labels_alone,
        "You return the labels first and the ids second, and the ids lack the end.",
        "What you return. Which of the two does the docstring name first, and does it end with `end_id`?",
    ),
)

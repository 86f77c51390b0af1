"""Wrong answers to exercise 1.2 that people really give, and what to say to them."""

import torch

from ftlabs.course.exercise import Misconception
from ftlabs.course.exercises.lab03_full_finetuning.pad_rows_wrong_places import WRONG_PLACES


def _padded(lists, value):
    """Lists of unequal length as one tensor, filled up on the right."""
    width = max(map(len, lists))
    return torch.tensor([list(numbers) + [value] * (width - len(numbers)) for numbers in lists])


def _batch(rows, pad_id, **changed):
    """The right batch, with some of its entries changed."""
    right = {
        "input_ids": _padded([ids for ids, _ in rows], pad_id),
        "attention_mask": _padded([[1] * len(ids) for ids, _ in rows], 0),
        "labels": _padded([labels for _, labels in rows], -100),
    }
    return right | changed


def nothing_padded(rows, pad_id):
    ids = torch.tensor([ids for ids, _ in rows])
    return {"input_ids": ids, "attention_mask": torch.ones_like(ids), "labels": torch.tensor([own for _, own in rows])}


def first_row_alone(rows, pad_id):
    batch = _batch(rows, pad_id)
    for name, padding in (("input_ids", pad_id), ("attention_mask", 0), ("labels", -100)):
        batch[name][1:] = padding
    return batch


def mask_inverted(rows, pad_id):
    return _batch(rows, pad_id, attention_mask=1 - _batch(rows, pad_id)["attention_mask"])


def mask_of_ones(rows, pad_id):
    return _batch(rows, pad_id, attention_mask=torch.ones_like(_batch(rows, pad_id)["labels"]))


def mask_of_zeros(rows, pad_id):
    return _batch(rows, pad_id, attention_mask=torch.zeros_like(_batch(rows, pad_id)["labels"]))


def mask_left_out(rows, pad_id):
    batch = _batch(rows, pad_id)
    del batch["attention_mask"]
    return batch


def mask_of_the_answer(rows, pad_id):
    return _batch(rows, pad_id, attention_mask=(_batch(rows, pad_id)["labels"] != -100).long())


def _no_pad(rows, pad_id):
    return (_batch(rows, pad_id)["input_ids"] != pad_id).long()


def mask_by_comparing(rows, pad_id):
    return _batch(rows, pad_id, attention_mask=_no_pad(rows, pad_id))


def labels_by_comparing(rows, pad_id):
    labels = _batch(rows, pad_id)["labels"].masked_fill(_no_pad(rows, pad_id) == 0, -100)
    return _batch(rows, pad_id, labels=labels)


def both_by_comparing(rows, pad_id):
    return labels_by_comparing(rows, pad_id) | {"attention_mask": _no_pad(rows, pad_id)}


def labels_padded_with_zero(rows, pad_id):
    return _batch(rows, pad_id, labels=_padded([labels for _, labels in rows], 0))


def labels_padded_with_pad(rows, pad_id):
    return _batch(rows, pad_id, labels=_padded([labels for _, labels in rows], pad_id))


def ids_as_labels(rows, pad_id):
    return _batch(rows, pad_id, labels=_padded([ids for ids, _ in rows], -100))


def labels_from_the_padded_ids(rows, pad_id):
    ids = _batch(rows, pad_id)["input_ids"]
    return _batch(rows, pad_id, labels=ids.masked_fill(ids == pad_id, -100))


def labels_shifted_by_hand(rows, pad_id):
    return _batch(rows, pad_id, labels=_padded([[*labels[1:], -100] for _, labels in rows], -100))


def ids_padded_with_zero(rows, pad_id):
    return _batch(rows, pad_id, input_ids=_padded([ids for ids, _ in rows], 0))


def ids_padded_with_ignored(rows, pad_id):
    return _batch(rows, pad_id, input_ids=_padded([ids for ids, _ in rows], -100))


def mask_of_floats(rows, pad_id):
    return _batch(rows, pad_id, attention_mask=_batch(rows, pad_id)["attention_mask"].float())


def mask_of_truth_values(rows, pad_id):
    return _batch(rows, pad_id, attention_mask=_batch(rows, pad_id)["attention_mask"].bool())


def all_floats(rows, pad_id):
    return {name: tensor.float() for name, tensor in _batch(rows, pad_id).items()}


def lists(rows, pad_id):
    return {name: tensor.tolist() for name, tensor in _batch(rows, pad_id).items()}


MISTAKES = (
    *WRONG_PLACES,
    Misconception(
        "nothing padded",
        nothing_padded,
        "You make one tensor of rows that differ in length. A tensor has no ragged edge.",
        "The tensors. What fills the places that a short row leaves free?",
    ),
    Misconception(
        "only the first row filled",
        first_row_alone,
        "Only the first row is filled, the others are all padding: your function returns in the first round.",
        "The indentation of the last line. Does it belong to the loop's body?",
    ),
    Misconception(
        "mask inverted",
        mask_inverted,
        "Your mask is 1 where padding stands: the model would look at the padding and not at the text.",
        "`attention_mask`. Does 1 mean look here, or do not look?",
    ),
    Misconception(
        "mask of ones",
        mask_of_ones,
        "Your mask is 1 everywhere, so padding counts as text.",
        "`attention_mask`. How does the model know where a row is over?",
    ),
    Misconception(
        "mask of zeros",
        mask_of_zeros,
        "Your mask is 0 everywhere, so the model may look at nothing.",
        "`attention_mask`. Which line of the loop writes to it?",
    ),
    Misconception(
        "mask left out",
        mask_left_out,
        "Your batch has no `attention_mask`. Without one the model takes every place for text.",
        "What you return. Which three tensors does the docstring name?",
    ),
    Misconception(
        "mask of the answer",
        mask_of_the_answer,
        "Your attention mask is 1 only where a label is. The model would answer without having read the prompt.",
        "`attention_mask`. Is it about what is read, or about what is scored?",
    ),
    Misconception(
        "mask by comparing with pad_id",
        mask_by_comparing,
        "Your mask is 0 wherever the id equals `pad_id`. A true token may have that id, most often the end token.",
        "`attention_mask`. What tells padding from a true token of the same id?",
    ),
    Misconception(
        "labels by comparing with pad_id",
        labels_by_comparing,
        "Your labels are -100 wherever the id equals `pad_id`. Where padding and end share an id, the model never "
        "learns to stop.",
        "`labels`. Which rows lose a label that they came with?",
    ),
    Misconception(
        "mask and labels by comparing with pad_id",
        both_by_comparing,
        "You find the padding by its id, for the mask and for the labels: a true token of that id is neither read nor "
        "learned.",
        "`pad_id`. Do you need it to know how long a row is?",
    ),
    Misconception(
        "labels padded with 0",
        labels_padded_with_zero,
        "Your labels are 0 where padding stands. 0 is a token: the model would learn to write it after every answer.",
        "`labels`. Which number did exercise 1.1 put where there is no loss?",
    ),
    Misconception(
        "labels padded with pad_id",
        labels_padded_with_pad,
        "Your labels are `pad_id` where padding stands, so the model would learn to write padding.",
        "`labels`. Should what fills the ids carry a loss?",
    ),
    Misconception(
        "ids as labels",
        ids_as_labels,
        "You write the ids into the labels, so the prompt carries a loss again.",
        "The line that fills `labels`. Which half of the pair holds what is to be learned?",
    ),
    Misconception(
        "labels made from the padded ids",
        labels_from_the_padded_ids,
        "You make the labels from the padded ids, -100 where `pad_id` stands. The prompt carries a loss again, and an "
        "end token of that id does not.",
        "The line that fills `labels`. Which labels came with the rows?",
    ),
    Misconception(
        "labels shifted by hand",
        labels_shifted_by_hand,
        "You move each row's labels one place ahead. The loss will do that, and then it is done twice.",
        "The line that fills `labels`. Do ids and labels of a token stand at the same place?",
    ),
    Misconception(
        "ids padded with 0",
        ids_padded_with_zero,
        "Your ids are filled with 0, whatever `pad_id` says. In some vocabularies 0 is a word.",
        "`input_ids`. Which of the parameters says what to fill with?",
    ),
    Misconception(
        "ids padded with -100",
        ids_padded_with_ignored,
        "Your ids are filled with -100. The model looks each id up in its table, and there is no such entry.",
        "`input_ids`. Is -100 a token, or a sign for the loss?",
    ),
    Misconception(
        "mask of floats",
        mask_of_floats,
        "Your mask is made of floats; the docstring promises int64.",
        "`attention_mask`. What does `torch.zeros` make when it is not told otherwise?",
    ),
    Misconception(
        "mask of truth values",
        mask_of_truth_values,
        "Your mask is made of True and False; the docstring promises int64.",
        "`attention_mask`. Which two numbers should stand there?",
    ),
    Misconception(
        "floats",
        all_floats,
        "All three tensors are floats. A model looks ids up in a table, which takes whole numbers.",
        "The dtype of your tensors. Which kind of number is a token's id?",
    ),
    Misconception(
        "lists",
        lists,
        "You return lists. The model takes tensors, all rows of a batch at once.",
        "What you return. Which kind of thing has a shape?",
    ),
)

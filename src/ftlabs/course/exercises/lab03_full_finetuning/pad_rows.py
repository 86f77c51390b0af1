"""Exercise 1.2: rows of unequal length as one batch."""

import copy
import random
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any

import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence

from ftlabs.course.exercise import Candidate, Case, Equivalent, Exercise
from ftlabs.course.exercises.lab03_full_finetuning.pad_rows_wrong import MISTAKES
from ftlabs.course.exercises.probes import base_tokenizer


def cases(rng: random.Random) -> Iterator[Case]:
    tokens = rng.sample(range(5, 900), 60)  # all different
    end, pad = tokens.pop(), tokens.pop()

    def rows(*lengths: int) -> list[tuple[list[int], list[int]]]:
        made = []
        for length in lengths:
            ids, prompt = [*rng.sample(tokens, length - 1), end], rng.randint(1, length - 2)
            made.append((ids, [-100] * prompt + ids[prompt:]))
        return made

    short, middle, long = rng.sample((4, 5, 6), 1)[0], 7, rng.randint(8, 10)
    yield {"rows": rows(middle, long, short), "pad_id": pad}
    yield {"rows": rows(middle), "pad_id": pad}  # one row: there is nothing to pad
    yield {"rows": rows(3, 3, 3), "pad_id": end}  # as many rows as tokens, nothing to pad, yet the id occurs
    yield {"rows": rows(long, short, middle), "pad_id": end}  # padding and end of turn share an id
    yield {"rows": rows(short, long), "pad_id": 0}
    inside = rows(middle, short, middle, long)
    yield {"rows": inside, "pad_id": inside[-1][0][0]}  # the id of the padding stands in a prompt


def collect(candidate: Candidate, case: Case) -> Any:
    """The batch; any mapping is a batch, and on any device it is the same."""
    batch = candidate(case["rows"], case["pad_id"])
    if not isinstance(batch, Mapping):
        return batch
    return {name: value.cpu() if isinstance(value, torch.Tensor) else value for name, value in batch.items()}


def oracle(rows, pad_id):
    """transformers' own collator. It is told the padding's id by a token of the built-in model's vocabulary."""
    from transformers import DataCollatorForSeq2Seq

    tokenizer = copy.deepcopy(base_tokenizer())
    tokenizer.pad_token = tokenizer.convert_ids_to_tokens(pad_id)
    features = [{"input_ids": ids, "attention_mask": [1] * len(ids), "labels": labels} for ids, labels in rows]
    return DataCollatorForSeq2Seq(tokenizer)(features)


def with_pad_sequence(rows, pad_id):
    def padded(lists, value):
        return pad_sequence([torch.tensor(numbers) for numbers in lists], batch_first=True, padding_value=value)

    return {
        "labels": padded([labels for _, labels in rows], -100),
        "input_ids": padded([ids for ids, _ in rows], pad_id),
        "attention_mask": padded([[1] * len(ids) for ids, _ in rows], 0),
    }


def with_lists(rows, pad_id):
    length = max(len(labels) for _, labels in rows)
    ids, mask, labels = [], [], []
    for own_ids, own_labels in rows:
        free = length - len(own_ids)
        ids.append(own_ids + [pad_id] * free)
        mask.append([1] * len(own_ids) + [0] * free)
        labels.append(own_labels + [-100] * free)
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.LongTensor(labels),
    }


def with_lengths(rows, pad_id):
    lengths = torch.tensor([len(ids) for ids, _ in rows])
    mask = torch.arange(int(lengths.max())) < lengths[:, None]
    ids, labels = torch.full(mask.shape, pad_id), torch.full(mask.shape, -100)
    ids[mask] = torch.tensor([token for row, _ in rows for token in row])
    labels[mask] = torch.tensor([label for _, row in rows for label in row])
    return {"input_ids": ids, "attention_mask": mask.long(), "labels": labels}


def with_columns(rows, pad_id):
    ids = torch.tensor(list(zip_longest(*(ids for ids, _ in rows), fillvalue=pad_id))).T
    labels = torch.tensor(list(zip_longest(*(labels for _, labels in rows), fillvalue=-100))).T
    mask = torch.tensor(list(zip_longest(*([1] * len(ids) for ids, _ in rows), fillvalue=0))).T
    return dict(input_ids=ids, attention_mask=mask, labels=labels)  # noqa: C408 (as people write it)


def with_functional_pad(rows, pad_id):
    length = len(max((ids for ids, _ in rows), key=len))

    def padded(numbers, value):
        return torch.nn.functional.pad(torch.tensor(numbers), (0, length - len(numbers)), value=value)

    return {
        "input_ids": torch.stack([padded(ids, pad_id) for ids, _ in rows]),
        "attention_mask": torch.stack([padded([1] * len(ids), 0) for ids, _ in rows]),
        "labels": torch.stack([padded(labels, -100) for _, labels in rows]),
    }


def with_numpy(rows, pad_id):
    length = sorted(len(ids) for ids, _ in rows)[-1]
    ids = np.full((len(rows), length), pad_id)
    mask, labels = np.zeros_like(ids), np.full_like(ids, -100)
    for row, (own_ids, own_labels) in enumerate(rows):
        for place in range(len(own_ids)):
            ids[row, place], mask[row, place], labels[row, place] = own_ids[place], 1, own_labels[place]
    return {name: torch.from_numpy(a) for name, a in (("input_ids", ids), ("attention_mask", mask), ("labels", labels))}


PAD_ROWS = Exercise(
    lab="03_full_finetuning",
    name="pad_rows",
    number="1.2",
    title="Rows of unequal length",
    objective="Put rows of unequal length into one batch in which padding is neither read nor learned",
    minutes=6,
    difficulty=2,
    cases=cases,
    collect=collect,
    reference="ftlabs.full_finetuning:pad_rows",
    oracle=oracle,
    accepts=(with_pad_sequence, with_lists, with_lengths, with_columns, with_functional_pad, with_numpy),
    misconceptions=MISTAKES,
    remember="A row's length, not an id, says where padding begins: the end token may have the padding's id.",
    equivalents=(
        Equivalent(
            "Ids, masks and labels are integers, and carry no gradient.",
            kind="detached",
        ),
        *(
            Equivalent(
                "A row has one label for each of its tokens.", line=line, becomes=line.replace("len(ids)", other)
            )
            for line, other in (
                ("length = max((len(ids) for ids, _ in rows))", "len(_)"),
                ("input_ids[index, :len(ids)] = torch.tensor(ids)", "len(own)"),
                ("attention_mask[index, :len(ids)] = 1", "len(own)"),
                ("labels[index, :len(ids)] = torch.tensor(own)", "len(own)"),
            )
        ),
    ),
)

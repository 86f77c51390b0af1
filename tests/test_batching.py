"""Batches: padding that is neither read nor learned, and a shuffle that leaves torch's chance alone."""

from collections import Counter

import pytest
import torch

from ftlabs.batching import batches, pad
from ftlabs.chat import Encoded
from ftlabs.errors import DataError

SHORT = Encoded([7, 8], [False, True])
LONG = Encoded([4, 5, 6, 0], [False, False, True, True])


def test_padding_on_the_right():
    batch = pad([SHORT, LONG], pad_id=0)
    assert batch["input_ids"].tolist() == [[7, 8, 0, 0], [4, 5, 6, 0]]
    assert batch["attention_mask"].tolist() == [[1, 1, 0, 0], [1, 1, 1, 1]]
    assert batch["labels"].tolist() == [[-100, 8, -100, -100], [-100, -100, 6, 0]]
    assert {tensor.dtype for tensor in batch.values()} == {torch.int64}


def test_padding_on_the_left():
    batch = pad([SHORT, LONG], pad_id=0, side="left")
    assert batch["input_ids"].tolist() == [[0, 0, 7, 8], [4, 5, 6, 0]]
    assert batch["attention_mask"].tolist() == [[0, 0, 1, 1], [1, 1, 1, 1]]
    assert batch["labels"].tolist() == [[-100, -100, -100, 8], [-100, -100, 6, 0]]


def test_an_end_token_is_learned_even_when_it_is_also_the_pad_token():
    # LONG ends in token 0, which is the pad id here: it must keep its label and its attention.
    batch = pad([SHORT, LONG], pad_id=0)
    assert batch["labels"][1, 3] == 0
    assert batch["attention_mask"][1, 3] == 1


@pytest.mark.parametrize(
    ("rows", "pad_id", "side", "message"),
    [
        ([], 0, "right", "no rows"),
        ([Encoded([], [])], 0, "right", "no tokens"),
        ([SHORT], None, "right", "no pad token"),
        ([SHORT], 0, "middle", "middle"),
    ],
)
def test_what_cannot_be_padded(rows, pad_id, side, message):
    with pytest.raises(DataError, match=message):
        pad(rows, pad_id, side)


def test_each_epoch_sees_every_row_once_in_a_new_order():
    rows = list(range(10))
    seen = [row for batch in batches(rows, 4, seed=1, epochs=2) for row in batch]
    assert sorted(seen[:10]) == rows
    assert sorted(seen[10:]) == rows
    assert seen[:10] != seen[10:]
    assert seen[:10] != rows


def test_steps_are_full_batches_and_rows_are_seen_equally_often():
    made = list(batches(list(range(5)), 3, seed=0, steps=10))
    assert [len(batch) for batch in made] == [3] * 10
    assert set(Counter(row for batch in made for row in batch).values()) == {6}


def test_fewer_rows_than_a_batch_holds():
    assert [sorted(batch) for batch in batches([1, 2], 4, steps=2)] == [[1, 1, 2, 2]] * 2
    assert [sorted(batch) for batch in batches([1, 2], 4, epochs=1)] == [[1, 2]]


def test_the_seed_decides_and_nothing_else():
    rows = list(range(50))
    torch.manual_seed(3)
    before = torch.get_rng_state()
    first = list(batches(rows, 8, seed=5, steps=6))
    assert torch.equal(torch.get_rng_state(), before)
    torch.manual_seed(99)
    assert list(batches(rows, 8, seed=5, steps=6)) == first
    assert list(batches(rows, 8, seed=6, steps=6)) != first


def test_a_pool_brings_rows_of_like_length_together_and_loses_none():
    rows = ["x" * (1 + index % 40) for index in range(80)]

    def padding(made):
        return sum(max(map(len, batch)) * len(batch) - sum(map(len, batch)) for batch in made)

    mixed = list(batches(rows, 8, seed=0, epochs=1))
    pooled = list(batches(rows, 8, seed=0, epochs=1, pool=5))
    assert sorted(row for batch in pooled for row in batch) == sorted(rows)
    assert padding(pooled) < 0.4 * padding(mixed)
    lengths = [max(map(len, batch)) for batch in pooled]
    assert lengths != sorted(lengths)  # the batches come in random order
    steps = list(batches(rows, 8, seed=0, steps=13, pool=5))
    assert [len(batch) for batch in steps] == [8] * 13
    assert steps == list(batches(rows, 8, seed=0, steps=13, pool=5))


@pytest.mark.parametrize(
    ("rows", "size", "how", "message"),
    [
        ([], 4, {"steps": 1}, "empty"),
        ([1], 0, {"steps": 1}, "batch_size is 0"),
        ([1], 4, {}, "either epochs or steps"),
        ([1], 4, {"steps": 1, "epochs": 1}, "either epochs or steps"),
    ],
)
def test_bad_requests_are_refused_at_the_call(rows, size, how, message):
    with pytest.raises(DataError, match=message):
        batches(rows, size, **how)

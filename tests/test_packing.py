"""Packed rows: nothing lost, nothing cut, and every document read and learned as if it stood alone."""

import copy
import random
from collections import Counter
from types import SimpleNamespace

import pytest
import torch
from test_training import gradients, make_rows, run

from ftlabs.batching import Labelled, Packed, collate, pack, pack_tightly, pad, pad_packed
from ftlabs.chat import Encoded
from ftlabs.checks import check_isolation, check_rows
from ftlabs.errors import DataError, TrainingError

A, B, C = Encoded([4, 5, 6], [True] * 3), Encoded([7, 8], [False, True]), Encoded([9], [True])


def test_positions_start_again_and_no_document_predicts_the_next():
    batch = pad_packed([Packed((A, B)), Packed((B,))], pad_id=0)
    assert batch["input_ids"].tolist() == [[4, 5, 6, 7, 8], [7, 8, 0, 0, 0]]
    assert batch["position_ids"].tolist() == [[0, 1, 2, 0, 1], [0, 1, 0, 1, 2]]
    assert batch["labels"].tolist() == [[-100, 5, 6, -100, 8], [-100, 8, -100, -100, -100]]
    assert batch.keys() == {"input_ids", "position_ids", "labels"}  # an attention mask would undo the isolation
    assert {tensor.dtype for tensor in batch.values()} == {torch.int64}


def test_every_row_is_packed_once_and_little_space_is_left():
    rng = random.Random(0)
    rows = [Encoded([index] * length, [True] * length) for index, length in enumerate(rng.choices(range(5, 60), k=200))]
    packed = pack(rows, 64)
    assert Counter(document.ids[0] for row in packed for document in row.documents) == Counter(range(200))
    assert max(map(len, packed)) <= 64
    assert sum(map(len, rows)) > 0.95 * 64 * len(packed)
    assert pack(rows, 64) == packed


def test_the_tightest_space_is_taken():
    rows = [Encoded([1] * length, [True] * length) for length in (7, 6, 4, 3)]
    assert [[len(document) for document in row.documents] for row in pack(rows, 10)] == [[7, 3], [6, 4]]


@pytest.mark.parametrize(
    ("rows", "message"),
    [([], "nothing to pack"), ([B, A], r"rows\[1\] has 3 tokens"), ([Encoded([], [])], r"rows\[0\] has 0 tokens")],
)
def test_what_cannot_be_packed(rows, message):
    with pytest.raises(DataError, match=message):
        pack(rows, 2)


def test_rows_of_two_kinds_make_no_batch():
    with pytest.raises(DataError, match="different kinds in one batch: Encoded, Packed"):
        collate([A, Packed((B,))], 0)


@pytest.mark.parametrize("attention", ["sdpa", "eager"])
def test_each_document_gets_the_logits_it_gets_alone(tiny_model, attention):
    model, tokenizer = tiny_model
    model.set_attn_implementation(attention)
    packed = pack(make_rows(tokenizer, repeat=2), 120)
    assert max(len(row.documents) for row in packed) > 2
    assert len({len(row) for row in packed}) > 1  # so there is padding, too
    batch = pad_packed(packed, 0)
    with torch.no_grad():
        together = model(input_ids=batch["input_ids"], position_ids=batch["position_ids"], use_cache=False).logits
        mixed = model(input_ids=batch["input_ids"], use_cache=False).logits
        off = 0.0
        for index, row in enumerate(packed):
            start = 0
            for document in row.documents:
                place = slice(start, start + len(document))
                alone = model(torch.tensor([document.ids]), use_cache=False).logits[0]
                assert (together[index, place] - alone).abs().max() < 1e-4
                off = max(off, (mixed[index, place] - alone).abs().max().item())
                start += len(document)
    assert off > 0.1  # laid end to end without restarts they would read each other


def test_packed_rows_give_the_gradient_of_the_rows_alone(tiny_model):
    model, tokenizer = tiny_model
    rows = make_rows(tokenizer)
    loss, expected = gradients(model, [pad(rows, 0)])
    loss_packed, found = gradients(model, [pad_packed(pack(rows, 120), 0)])
    assert loss_packed == pytest.approx(loss, rel=1e-6)
    scale = max(gradient.abs().max() for gradient in expected.values())
    assert all((found[name] - gradient).abs().max() <= 1e-5 * scale for name, gradient in expected.items())


def test_training_takes_packed_rows(tiny_model):
    model, tokenizer = tiny_model
    rows = make_rows(tokenizer, repeat=2)
    history = run(model, tokenizer, rows=pack(rows, 120), steps=None, epochs=3, batch_size=2, learning_rate=5e-3)
    assert sum(history.tokens) == 3 * sum(map(len, rows))
    assert history.loss[-1] < history.loss[0]
    silent = Encoded([5, 6, 7], [True, False, False])
    with pytest.raises(TrainingError, match=r"rows\[0\] has no labels"):
        run(model, tokenizer, rows=[Packed((rows[0], silent))])


def test_a_model_that_lets_documents_read_each_other_is_refused(tiny_model):
    model, tokenizer = tiny_model
    packed = pack(make_rows(tokenizer), 120)
    check_isolation(model, packed, 0)
    forward = model.forward
    # What a mask does that says "all of this is text": the library no longer looks for restarts.
    model.forward = lambda input_ids, **inputs: forward(input_ids, attention_mask=torch.ones_like(input_ids), **inputs)
    with pytest.raises(TrainingError, match="does not keep packed documents apart"):
        run(model, tokenizer, rows=packed)


def test_a_packed_run_takes_the_steps_of_a_padded_one(tiny_model):
    model, tokenizer = tiny_model
    rows, twin = make_rows(tokenizer, repeat=3), copy.deepcopy(model)
    settings = {"rows": rows, "steps": 5, "batch_size": 6, "accumulation": 2, "learning_rate": 1e-3}
    padded, packed = run(model, tokenizer, **settings), run(twin, tokenizer, packed=True, **settings)
    assert packed.loss == pytest.approx(padded.loss, abs=1e-5)
    assert (packed.tokens, packed.config["packed"]) == (padded.tokens, True)
    for ours, theirs in zip(model.parameters(), twin.parameters(), strict=True):
        assert (ours - theirs).abs().max() <= 1e-5


def test_a_batch_is_packed_with_hardly_any_padding():
    lengths = torch.randint(10, 141, (40, 16), generator=torch.Generator().manual_seed(0)).tolist()
    real = padded = space = 0
    for own in lengths:
        rows = [Encoded([number] * length, [True] * length) for number, length in enumerate(own)]
        packs = pack_tightly(rows)
        assert sorted(document.ids[0] for row in packs for document in row.documents) == list(range(16))
        assert max(map(len, packs)) <= 1.5 * max(own)
        real, padded = real + sum(own), padded + 16 * max(own)
        space += len(packs) * max(map(len, packs))
    assert padded > 1.6 * real
    assert space < 1.05 * real
    assert pack_tightly([Encoded([1], [True])]) == [Packed((Encoded([1], [True]),))]


def test_only_rows_of_text_are_packed_on_the_way(tiny_model):
    model, tokenizer = tiny_model
    with pytest.raises(DataError, match=r"rows\[0\] is a Packed"):
        run(model, tokenizer, rows=pack(make_rows(tokenizer), 120), packed=True)
    forward = model.forward
    model.forward = lambda input_ids, **inputs: forward(input_ids, attention_mask=torch.ones_like(input_ids), **inputs)
    with pytest.raises(TrainingError, match="does not keep packed documents apart"):
        run(model, tokenizer, packed=True)
    head = SimpleNamespace(config=SimpleNamespace(pad_token_id=0, num_labels=2), get_output_embeddings=lambda: None)
    with pytest.raises(DataError, match=r"rows\[0\] is a Labelled"):
        check_rows([Labelled([5, 6], 1)], head, 0, packed=True)

"""Measures: weighted by tokens, blind to padding, without dropout."""

import math

import pytest
import torch

from ftlabs.chat import Encoded, encode_text
from ftlabs.errors import DataError
from ftlabs.evaluation import exact_match, perplexity, token_losses

TEXTS = ["The ferry leaves.", "A ticket for two adults and one child costs thirty crowns.", "Yes, dogs travel free."]


def test_losses_are_those_of_the_library(tiny_model):
    model, tokenizer = tiny_model
    rows = [encode_text(text, tokenizer) for text in TEXTS]
    for row, (loss, count) in zip(rows, token_losses(model, rows), strict=True):
        ids = torch.tensor([row.ids])
        expected = model(input_ids=ids, labels=ids).loss.item()
        assert count == len(row) - 1
        assert loss == pytest.approx(expected * count, rel=1e-5)


def test_padding_and_batch_size_change_nothing(tiny_model):
    model, tokenizer = tiny_model
    rows = [encode_text(text, tokenizer) for text in TEXTS]
    together, alone = token_losses(model, rows), token_losses(model, rows, batch_size=1)
    assert [count for _, count in together] == [count for _, count in alone]
    assert [loss for loss, _ in together] == pytest.approx([loss for loss, _ in alone], rel=1e-5)


def test_only_masked_tokens_are_scored(tiny_model):
    model, _ = tiny_model
    full = Encoded([10, 11, 12, 13], [True] * 4)
    part = Encoded([10, 11, 12, 13], [True, False, False, True])
    (loss_full, _), (loss_part, count) = token_losses(model, [full, part])
    assert count == 1
    assert 0 < loss_part < loss_full


def test_perplexity_weights_by_tokens(tiny_model):
    model, tokenizer = tiny_model
    rows = [encode_text(text, tokenizer) for text in TEXTS]
    losses = token_losses(model, rows)
    weighted = math.exp(sum(loss for loss, _ in losses) / sum(count for _, count in losses))
    mean_of_means = math.exp(sum(loss / count for loss, count in losses) / len(losses))
    assert perplexity(model, rows) == pytest.approx(weighted)
    assert perplexity(model, rows) != pytest.approx(mean_of_means, rel=1e-3)


def test_a_uniform_model_has_the_vocabulary_as_its_perplexity(tiny_model):
    model, tokenizer = tiny_model
    with torch.no_grad():
        model.get_input_embeddings().weight.zero_()  # tied to the output: all logits are 0
    assert perplexity(model, [encode_text(TEXTS[1], tokenizer)]) == pytest.approx(len(tokenizer), rel=1e-5)


def test_measuring_turns_dropout_off_and_puts_the_mode_back(tiny_model):
    model, tokenizer = tiny_model
    for layer in model.model.layers:
        layer.self_attn.attention_dropout = 0.5
    rows = [encode_text(text, tokenizer) for text in TEXTS]
    expected = perplexity(model.eval(), rows)
    model.train()
    assert perplexity(model, rows) == expected
    assert model.training
    assert all(parameter.grad is None for parameter in model.parameters())


def test_nothing_to_measure(tiny_model):
    model, _ = tiny_model
    with pytest.raises(DataError, match="no rows"):
        token_losses(model, [])
    with pytest.raises(DataError, match="No token of these rows carries loss"):
        perplexity(model, [Encoded([5, 6], [True, False])])


def test_exact_match():
    assert exact_match(["a", " b\n", "c", "D"], ["a", "b", "x", "d"]) == 0.5
    with pytest.raises(DataError, match="1 predictions for 2"):
        exact_match(["a"], ["a", "b"])
    with pytest.raises(DataError, match="nothing to compare"):
        exact_match([], [])

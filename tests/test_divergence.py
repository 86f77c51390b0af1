"""How far two models are apart: zero for the same one, tokens and not padding, an interval over rows."""

import pytest

from ftlabs import models, paths
from ftlabs.chat import encode_text
from ftlabs.divergence import divergence, interval
from ftlabs.quantization import rounded_model


def test_divergence_is_zero_for_the_same_model_and_sums_tokens_without_padding():
    model, tokenizer = models.load(paths.base_model())
    texts = ["A short text.", "A second text that is a little longer than the first one."]
    rows = [encode_text(text, tokenizer) for text in texts]
    found = divergence(model, model, rows)
    assert [count for _, count in found] == [len(row) for row in rows]
    assert all(abs(value) < 1e-4 for value, _ in found)
    rough = rounded_model(model, "FP4")
    together, alone = (divergence(model, rough, part)[0][0] for part in (rows, rows[:1]))
    assert together == pytest.approx(alone, rel=1e-3)
    assert together > 0
    assert divergence(model, rough, rows, batch_size=1)[1][0] == pytest.approx(
        divergence(model, rough, rows)[1][0], rel=1e-3
    )


def test_the_interval_holds_the_mean_and_pairs_rows():
    values = [(float(i % 7), 2) for i in range(50)]
    mean, low, high = interval(values)
    assert low < mean < high
    assert mean == pytest.approx(sum(i % 7 for i in range(50)) / 100)
    shifted = [(value + 1, count) for value, count in values]
    assert interval(values, shifted) == pytest.approx((-0.5, -0.5, -0.5))

"""Perplexity and bits per byte of texts as a module of `evaluate`."""

import datasets
import evaluate

from ftlabs.evaluation import text_losses
from ftlabs.scoring import perplexity_and_bits

DESCRIPTION = """\
How surprised a model is by texts (as predictions): exp of the mean nats per token, and bits per byte of UTF-8, which
can be compared between models with different tokenizers. An end-of-text token stands before each text, so that its
first token is scored as well. model, tokenizer: what `ftlabs.models` loads; batch_size: texts at a time.
Returns {"perplexity": at least 1, "bits_per_byte": at least 0}."""


class Perplexity(evaluate.Metric):
    """How surprised a model is by texts."""

    def _info(self) -> evaluate.MetricInfo:
        features = datasets.Features({"predictions": datasets.Value("string")})
        return evaluate.MetricInfo(description=DESCRIPTION, citation="", features=features)

    def _compute(self, predictions: list[str], model, tokenizer, batch_size: int = 16) -> dict[str, float]:
        losses = text_losses(model, tokenizer, predictions, batch_size=batch_size)
        nats, tokens = zip(*losses, strict=True)
        perplexity, bits = perplexity_and_bits(nats, tokens, predictions)
        return {"perplexity": perplexity, "bits_per_byte": bits}

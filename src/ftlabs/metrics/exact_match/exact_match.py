"""Exact match as a module of `evaluate`."""

import datasets
import evaluate

from ftlabs.evaluation import exact_match
from ftlabs.scoring import normalise

DESCRIPTION = """\
The share of predictions that equal their reference, white space at both ends aside, as in the other labs.
normalised: compare without case, punctuation and articles instead. Returns {"exact_match": between 0 and 1}."""


class ExactMatch(evaluate.Metric):
    """The share of right answers."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        features = datasets.Features({"predictions": text, "references": text})
        return evaluate.MetricInfo(description=DESCRIPTION, citation="", features=features)

    def _compute(self, predictions: list[str], references: list[str], normalised: bool = False) -> dict[str, float]:
        if normalised:
            predictions = [normalise(text) for text in predictions]
            references = [normalise(text) for text in references]
        return {"exact_match": exact_match(predictions, references)}

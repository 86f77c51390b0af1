"""Token F1 as a module of `evaluate`."""

from statistics import fmean

import datasets
import evaluate

from ftlabs.scoring import answer_scores

DESCRIPTION = """\
The mean F1 score over the words of prediction and reference, without case, punctuation and articles.
Returns {"token_f1": between 0 and 1}."""


class TokenF1(evaluate.Metric):
    """How much of an answer is right, word by word."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        features = datasets.Features({"predictions": text, "references": text})
        citation = "Rajpurkar et al. 2016, SQuAD: 100,000+ Questions for Machine Comprehension of Text"
        return evaluate.MetricInfo(description=DESCRIPTION, citation=citation, features=features)

    def _compute(self, predictions: list[str], references: list[str]) -> dict[str, float]:
        scores = [answer_scores(ours, theirs)[1] for ours, theirs in zip(predictions, references, strict=True)]
        return {"token_f1": fmean(scores)}

"""ROUGE-L as a module of `evaluate`, over rouge-score."""

from statistics import fmean

import datasets
import evaluate
from rouge_score.rouge_scorer import RougeScorer

DESCRIPTION = """\
The mean F1 score over the longest common subsequence of words: the same words in the same order, with gaps allowed.
Case and punctuation do not count; with use_stemmer neither do English endings.
Returns {"rouge_l": between 0 and 1}."""


class RougeL(evaluate.Metric):
    """Words in common, in the same order."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        features = datasets.Features({"predictions": text, "references": text})
        citation = "Lin 2004, ROUGE: A Package for Automatic Evaluation of Summaries"
        return evaluate.MetricInfo(description=DESCRIPTION, citation=citation, features=features)

    def _compute(self, predictions: list[str], references: list[str], use_stemmer: bool = False) -> dict[str, float]:
        scorer = RougeScorer(["rougeL"], use_stemmer=use_stemmer)
        pairs = zip(predictions, references, strict=True)
        return {"rouge_l": fmean(scorer.score(theirs, ours)["rougeL"].fmeasure for ours, theirs in pairs)}

"""Macro F1 and accuracy as a module of `evaluate`, over scikit-learn."""

import datasets
import evaluate
from sklearn.metrics import accuracy_score, f1_score

DESCRIPTION = """\
F1 for each label, averaged so that a rare label counts like a frequent one, and the share of right labels.
labels: the labels to average over (default: all that occur). A label that is never right has F1 0.
Returns {"macro_f1": between 0 and 1, "accuracy": between 0 and 1}."""


class MacroF1(evaluate.Metric):
    """Labels: right as often as they should be, and as rarely as they should be."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        features = datasets.Features({"predictions": text, "references": text})
        return evaluate.MetricInfo(description=DESCRIPTION, citation="", features=features)

    def _compute(
        self, predictions: list[str], references: list[str], labels: list[str] | None = None
    ) -> dict[str, float]:
        f1 = f1_score(references, predictions, labels=labels, average="macro", zero_division=0)
        return {"macro_f1": float(f1), "accuracy": float(accuracy_score(references, predictions))}

"""BLEU as a module of `evaluate`, over sacrebleu."""

import datasets
import evaluate
import sacrebleu

DESCRIPTION = """\
BLEU of the corpus: n-grams up to four words that prediction and reference share, and a penalty for brevity.
references: one text for each prediction, or a list of texts. Tokenised and smoothed as sacrebleu does by default, so
that figures compare with published ones; tokenize, smooth_method and lowercase are handed on to it.
Returns {"bleu": between 0 and 1} (sacrebleu's score is a hundred times that)."""


class Bleu(evaluate.Metric):
    """Runs of words in common."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        one = datasets.Features({"predictions": text, "references": text})
        several = datasets.Features({"predictions": text, "references": datasets.Sequence(text)})
        citation = "Papineni et al. 2002, BLEU: a Method for Automatic Evaluation of Machine Translation"
        return evaluate.MetricInfo(description=DESCRIPTION, citation=citation, features=[several, one])

    def _compute(
        self,
        predictions: list[str],
        references: list[str] | list[list[str]],
        tokenize: str = "13a",
        smooth_method: str = "exp",
        lowercase: bool = False,
    ) -> dict[str, float]:
        lists = [[theirs] if isinstance(theirs, str) else list(theirs) for theirs in references]
        most = max(len(theirs) for theirs in lists)
        # sacrebleu wants the first reference of each prediction, then the second ones; None where there is none.
        streams = [[theirs[place] if place < len(theirs) else None for theirs in lists] for place in range(most)]
        scorer = sacrebleu.BLEU(lowercase=lowercase, tokenize=tokenize, smooth_method=smooth_method, force=True)
        return {"bleu": scorer.corpus_score(predictions, streams).score / 100}

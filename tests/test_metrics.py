"""The metrics as modules of `evaluate`: loaded from their folders without a hub, equal to the libraries below them."""

import math
import os
import random
import re
import subprocess
import sys

import evaluate
import pytest
import sacrebleu
from rouge_score.rouge_scorer import RougeScorer
from sklearn.metrics import accuracy_score, f1_score

from ftlabs import evaluation, metrics, scoring
from ftlabs.chat import Encoded
from ftlabs.errors import DataError

WORDS = ("the", "boat", "leaves", "quay", "at", "nine,", "Old", "ten.")
MODULES = [name for name in metrics.names() if name != "perplexity"]


def texts(seed, count, longest=8):
    rng = random.Random(seed)
    return [" ".join(rng.choices(WORDS, k=rng.randint(1, longest))) for _ in range(count)]


PREDICTIONS, REFERENCES = texts("p", 30), texts("r", 30)
REFERENCES[:10] = PREDICTIONS[:10]


def test_there_is_a_folder_for_each():
    assert metrics.names() == ["bleu", "exact_match", "macro_f1", "perplexity", "rouge_l", "token_f1"]


@pytest.mark.parametrize("name", metrics.names())
def test_each_loads_from_its_folder_as_what_it_is(name):
    module = evaluate.load(str(metrics.FOLDER / name))
    assert isinstance(module, evaluate.Metric)
    assert (module.name, metrics.load(name).name) == (name, name)
    assert module.description.strip()


@pytest.mark.parametrize("name", metrics.names())
def test_each_imports_one_thing_per_line(name):
    source = (metrics.FOLDER / name / f"{name}.py").read_text(encoding="utf-8")
    assert not re.search(r"^\s*import .*,", source, re.MULTILINE)


def test_all_load_where_nothing_was_ever_cached(tmp_path):
    """In a process of its own: the folder of the cache is settled when `evaluate` is imported."""
    program = "from ftlabs import metrics; print([metrics.load(name).name for name in metrics.names()])"
    environment = os.environ | {"HF_HOME": str(tmp_path), "HF_HUB_OFFLINE": "1"}
    answer = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert answer.stdout.strip() == str(metrics.names()), answer.stderr[-2000:]


def test_an_unknown_metric_is_told_the_known_ones():
    with pytest.raises(DataError, match=r"no metric 'f2'.*bleu, exact_match"):
        metrics.load("f2")


def test_exact_match():
    metric = metrics.load("exact_match")
    assert metric.compute(predictions=PREDICTIONS, references=REFERENCES) == {
        "exact_match": evaluation.exact_match(PREDICTIONS, REFERENCES)
    }
    asked = {"predictions": ["The boat.", "a boat"], "references": ["the boat", "boats"]}
    assert metric.compute(**asked) == {"exact_match": 0.0}
    assert metric.compute(**asked, normalised=True) == {"exact_match": 0.5}


def test_token_f1_is_rouge_1_of_normalised_texts():
    found = metrics.load("token_f1").compute(predictions=PREDICTIONS, references=REFERENCES)
    scorer = RougeScorer(["rouge1"])
    pairs = [[scoring.normalise(text) for text in pair] for pair in zip(REFERENCES, PREDICTIONS, strict=True)]
    scores = [1.0 if pair == ["", ""] else scorer.score(*pair)["rouge1"].fmeasure for pair in pairs]
    assert found == {"token_f1": pytest.approx(sum(scores) / len(scores))}


@pytest.mark.parametrize("labels", [None, list("abcd")])
def test_macro_f1_is_scikit_learns_and_ours(labels):
    rng = random.Random(3)
    ours, theirs = rng.choices("abc", k=40), rng.choices("abc", k=40)
    found = metrics.load("macro_f1").compute(predictions=ours, references=theirs, labels=labels)
    f1 = f1_score(theirs, ours, labels=labels, average="macro", zero_division=0)
    assert found == {"macro_f1": pytest.approx(f1), "accuracy": pytest.approx(accuracy_score(theirs, ours))}
    assert found["macro_f1"] == pytest.approx(scoring.macro_f1(ours, theirs, labels or list("abc"))[1])


def test_bleu_is_sacrebleus_with_one_reference():
    expected = sacrebleu.corpus_bleu(PREDICTIONS, [REFERENCES]).score
    found = metrics.load("bleu").compute(predictions=PREDICTIONS, references=REFERENCES)
    assert 100 * found["bleu"] == pytest.approx(expected)


def test_bleu_takes_several_references_and_not_always_as_many():
    references = [REFERENCES[i : i + 1 + i % 3] for i in range(28)]
    most = [[theirs[place] if place < len(theirs) else None for theirs in references] for place in range(3)]
    expected = sacrebleu.corpus_bleu(PREDICTIONS[:28], most, smooth_method="floor", lowercase=True).score
    settings = {"smooth_method": "floor", "lowercase": True}
    found = metrics.load("bleu").compute(predictions=PREDICTIONS[:28], references=references, **settings)
    assert 100 * found["bleu"] == pytest.approx(expected)


def test_bleu_by_hand_is_the_metric():
    words = [text.split() for text in PREDICTIONS], [[text.split()] for text in REFERENCES]
    settings = {"tokenize": "none", "smooth_method": "none"}
    found = metrics.load("bleu").compute(predictions=PREDICTIONS, references=REFERENCES, **settings)
    assert found["bleu"] == pytest.approx(scoring.bleu(*words)[2])


@pytest.mark.parametrize("use_stemmer", [False, True])
def test_rouge_l_is_rouge_scores(use_stemmer):
    scorer = RougeScorer(["rougeL"], use_stemmer=use_stemmer)
    pairs = zip(REFERENCES, PREDICTIONS, strict=True)
    expected = sum(scorer.score(*pair)["rougeL"].fmeasure for pair in pairs) / len(REFERENCES)
    settings = {"use_stemmer": use_stemmer}
    found = metrics.load("rouge_l").compute(predictions=PREDICTIONS, references=REFERENCES, **settings)
    assert found == {"rouge_l": pytest.approx(expected)}


def test_perplexity_scores_whole_texts(tiny_model):
    model, tokenizer = tiny_model
    lines = ["The ferry leaves.", "Yes, dogs travel free: café."]
    found = metrics.load("perplexity").compute(predictions=lines, model=model, tokenizer=tokenizer, batch_size=1)
    ids = [tokenizer(line, add_special_tokens=False)["input_ids"] for line in lines]
    rows = [Encoded([tokenizer.eos_token_id, *row], [True] * (len(row) + 1)) for row in ids]
    nats = sum(loss for loss, _ in evaluation.token_losses(model, rows))
    size = sum(len(line.encode()) for line in lines)
    assert found["perplexity"] == pytest.approx(math.exp(nats / sum(map(len, ids))), rel=1e-5)
    assert found["bits_per_byte"] == pytest.approx(nats / math.log(2) / size, rel=1e-5)


def test_text_without_tokens_has_no_loss(tiny_model):
    with pytest.raises(DataError, match="without any token"):
        evaluation.text_losses(*tiny_model, ["The ferry.", ""])


def test_all_that_compare_texts_can_be_combined():
    combined = evaluate.combine([metrics.load(name) for name in MODULES])
    found = combined.compute(predictions=PREDICTIONS, references=REFERENCES)
    alone = [metrics.load(name).compute(predictions=PREDICTIONS, references=REFERENCES) for name in MODULES]
    assert found == {name: value for scores in alone for name, value in scores.items()}
    assert set(found) == {*MODULES, "accuracy"}

"""One loop for all: adapters, four-bit weights, and classifiers."""

import copy
import warnings

import pytest
import torch
from peft import LoraConfig, get_peft_model
from test_training import make_rows, run
from transformers import LlamaForSequenceClassification

from ftlabs import models, training
from ftlabs.batching import Labelled, collate
from ftlabs.chat import encode_text
from ftlabs.errors import DataError, TrainingError
from ftlabs.hardware import mixed_precision

TEXTS = ["The ferry leaves at nine.", "Can I bring my dog on the boat?", "A ticket costs thirty crowns.", "Where? Who?"]


def with_adapters(model, task="CAUSAL_LM"):
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return get_peft_model(model, LoraConfig(r=4, target_modules="all-linear", task_type=task))


@pytest.fixture(scope="module")
def four_bit(tiny_folder):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return models.load(tiny_folder, quantized=True)[0]


@pytest.fixture
def classifier(tiny_model):
    """(model with three classes, tokenizer), on the same random body as the language model."""
    model, tokenizer = tiny_model
    config = copy.deepcopy(model.config)
    config.num_labels = 3
    with torch.random.fork_rng():
        torch.manual_seed(0)
        made = LlamaForSequenceClassification(config).eval()
    made.model.load_state_dict(model.model.state_dict())
    return made, tokenizer


def labelled(tokenizer):
    return [Labelled(encode_text(text, tokenizer).ids, index % 3) for index, text in enumerate(TEXTS)]


def moved(model, before):
    return {name for name, weight in model.named_parameters() if not torch.equal(weight, before[name])}


def test_of_a_model_with_adapters_only_those_are_trained(tiny_model):
    model, tokenizer = tiny_model
    model = with_adapters(model)
    before = {name: weight.clone() for name, weight in model.named_parameters()}
    history = run(model, tokenizer, steps=20, learning_rate=1e-2)
    adapters = {name for name in before if "lora_" in name}
    assert moved(model, before) == adapters
    assert history.config["trainable"] == sum(before[name].numel() for name in adapters)
    assert history.loss[-1] < 0.5 * history.loss[0]


def test_four_bit_weights_are_trained_through_adapters(four_bit, tiny_model):
    _, tokenizer = tiny_model
    model = with_adapters(copy.deepcopy(four_bit))
    before = {name: weight.clone() for name, weight in model.named_parameters()}
    # The evaluation in between must not cut off the gradient of the layers below (it does where nobody forbids it).
    history = run(model, tokenizer, steps=20, learning_rate=1e-2, evaluate=lambda model: 0.0, evaluate_every=1)
    assert moved(model, before) == {name for name in before if "lora_" in name}
    assert history.loss[-1] < 0.5 * history.loss[0]


def test_four_bit_weights_without_adapters_are_refused(four_bit, tiny_model):
    with pytest.raises(TrainingError, match="in four bits and stay as they are, but everything around them"):
        run(copy.deepcopy(four_bit), tiny_model[1])


def test_four_bit_weights_that_pass_no_gradient_any_more_are_refused(four_bit, tiny_model):
    model = with_adapters(copy.deepcopy(four_bit))
    layer = next(module for module in model.modules() if hasattr(module, "support_avx512bf16_for_cpu"))
    layer.support_avx512bf16_for_cpu = True  # as it comes from the library, on a CPU that can
    run(model, tiny_model[1], steps=1)
    assert not layer.support_avx512bf16_for_cpu
    layer.weight.quant_state.packing_format_for_cpu = True  # what an evaluation leaves on such a CPU
    with pytest.raises(TrainingError, match="was repacked by an evaluation and passes no gradient"):
        run(model, tiny_model[1])


def test_the_loss_of_a_classifier_is_the_librarys(classifier):
    model, tokenizer = classifier
    batch = collate(labelled(tokenizer), tokenizer.pad_token_id)
    assert batch["labels"].tolist() == [0, 1, 2, 0]
    assert training.mean_loss(model, batch).item() == pytest.approx(model(**batch).loss.item(), rel=1e-6)
    assert training.scored(batch) == 4


def test_a_window_of_a_classifier_weighs_rows(classifier):
    model, tokenizer = classifier
    rows = labelled(tokenizer)

    def gradient(*parts):
        model.zero_grad()
        training.accumulate(model, [collate(list(part), 0) for part in parts], *mixed_precision("cpu"))
        return model.score.weight.grad.clone()

    whole = gradient(rows)
    assert (gradient(rows[:3], rows[3:]) - whole).abs().max() <= 1e-6 * whole.abs().max()


@pytest.mark.parametrize("adapters", [False, True])
def test_a_classifier_learns(classifier, adapters):
    model, tokenizer = classifier
    model = with_adapters(model, "SEQ_CLS") if adapters else model
    history = run(model, tokenizer, rows=labelled(tokenizer), steps=30, learning_rate=5e-3)
    assert history.loss[-1] < 0.1 < history.loss[0]
    assert sum(history.tokens) == 30 * sum(map(len, labelled(tokenizer)))


def test_rows_and_model_that_do_not_belong_together(classifier, tiny_model):
    model, tokenizer = classifier
    rows = labelled(tokenizer)
    with pytest.raises(DataError, match=r"is trained with rows with a label each .*rows\[0\] is a Encoded"):
        run(model, tokenizer, rows=make_rows(tokenizer))
    with pytest.raises(DataError, match=r"is trained with rows made with `chat.encode`; rows\[0\] is a Labelled"):
        run(*tiny_model, rows=rows)
    with pytest.raises(DataError, match=r"rows\[0\] is Labelled, rows\[4\] is Encoded"):
        run(model, tokenizer, rows=[*rows, make_rows(tokenizer)[0]])
    with pytest.raises(DataError, match=r"rows\[4\] is of class 3; the model knows 3"):
        run(model, tokenizer, rows=[*rows, Labelled([5, 6], 3)])
    with pytest.raises(DataError, match=r"rows\[4\] has no tokens"):
        run(model, tokenizer, rows=[*rows, Labelled([], 0)])


def test_a_classifier_that_would_judge_a_row_by_its_padding_is_refused(classifier):
    model, tokenizer = classifier
    rows = labelled(tokenizer)
    with pytest.raises(DataError, match=r"rows\[4\] ends in token 0, which is also the pad token"):
        run(model, tokenizer, rows=[*rows, Labelled([5, 0], 1)])
    model.config.pad_token_id = None
    with pytest.raises(DataError, match=r"config.pad_token_id is None, but rows are padded with 0"):
        run(model, tokenizer, rows=rows)

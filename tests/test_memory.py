"""Bytes of training: the formula against what a model really holds, and against figures that are known."""

import pytest
import torch
from peft import LoraConfig, get_peft_model

from ftlabs import memory, models, paths
from ftlabs.errors import CourseError


@pytest.fixture(scope="module", params=[False, True], ids=["float32", "four bits"])
def loaded(request):
    return models.load(paths.base_model(), quantized=request.param)[0], request.param


def one_step(model):
    """The optimiser after one step, with the gradients still there."""
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-3)
    ids = torch.arange(10, 20)[None]
    model(input_ids=ids, labels=ids).loss.backward()
    optimizer.step()
    return optimizer


def test_full_fine_tuning_holds_what_the_formula_says():
    model = models.load(paths.base_model())[0]
    linear, other, adapters = memory.shape_of(model)
    assert (linear + other, adapters) == (models.count_parameters(model)[1], 0)
    held = memory.held_bytes(model, one_step(model))
    assert sum(held.values()) == memory.training_bytes(linear, other, 0, "full")
    assert held["weights"] == held["gradients"] == held["optimiser"] / 2


def test_adapters_on_a_frozen_model_hold_what_the_formula_says(loaded):
    base, quantized = loaded
    config = LoraConfig(r=8, lora_alpha=16, target_modules="all-linear", task_type="CAUSAL_LM")
    model = get_peft_model(base, config)
    linear, other, adapters = memory.shape_of(model)
    assert adapters == models.count_parameters(model)[0]
    expected = memory.training_bytes(linear, other, adapters, "QLoRA" if quantized else "LoRA", frozen=4)
    held = sum(memory.held_bytes(model, one_step(model)).values())
    # In four bits the last second block of a layer may be short, and each layer keeps a mean.
    assert held == pytest.approx(expected, rel=1e-3 if quantized else 0)


def test_known_figures():
    seven = memory.SHAPES["7 B"]
    assert seven.adapters(8) == 19_988_480
    assert seven.adapters(16) == 39_976_960
    assert seven.adapters(64) == 159_907_840
    assert seven.linear + seven.other == 6_738_415_616
    assert memory.training_bytes(seven.linear, seven.other, 0, "full") / 1e9 == pytest.approx(108, abs=1)
    assert seven.linear * (4.126953 / 8) / 1e9 == pytest.approx(3.34, abs=0.01)
    assert memory.SHAPES["70 B"].linear + memory.SHAPES["70 B"].other == 68_976_648_192


def test_the_order_of_methods():
    for shape in memory.SHAPES.values():
        full, lora, qlora = (
            memory.training_bytes(shape.linear, shape.other, shape.adapters(16), method) for method in memory.METHODS
        )
        assert full > 5 * lora > 10 * qlora


def test_an_unknown_method():
    with pytest.raises(CourseError, match="no method 'lora'; choose one of full, LoRA, QLoRA"):
        memory.training_bytes(1, 1, 1, "lora")

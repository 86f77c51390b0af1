"""QLoRA with the libraries: merging that keeps the model, and an optimiser that needs a GPU."""

import copy

import pytest
import torch

from ftlabs import models, qlora, training
from ftlabs.errors import MachineError


@pytest.fixture(scope="module")
def tuned():
    """The built-in model in four bits with adapters that change something."""
    model, _ = models.built_in(quantized=True)
    adapted = qlora.with_adapters(model, qlora.qlora_config(torch.float32)[1]).eval()
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if "lora_B" in name:
                parameter.normal_(std=0.02, generator=generator)
    return adapted


def logits(model):
    with torch.no_grad():
        return model(input_ids=torch.arange(20, 40)[None]).logits


def test_only_merging_into_the_dequantised_weights_keeps_the_model(tuned):
    base, _ = models.built_in()
    before, expected = {name: value.clone() for name, value in base.named_parameters()}, logits(tuned)
    assert torch.allclose(logits(qlora.merged(tuned, base)), expected, atol=1e-3)
    assert (logits(qlora.merged(tuned, base, dequantized=False)) - expected).abs().max() > 0.1
    with models.quiet():
        rounded_again = copy.deepcopy(tuned).merge_and_unload()
    assert (logits(rounded_again) - expected).abs().max() > 0.1
    assert all(torch.equal(value, before[name]) for name, value in base.named_parameters())


def test_the_built_in_model_in_four_bits_computes_in_float32_on_the_cpu():
    model, _ = models.built_in(quantized=True)
    layer = model.model.layers[0].mlp.up_proj
    assert (type(layer).__name__, layer.compute_dtype, layer.weight.device.type) == ("Linear4bit", torch.float32, "cpu")
    assert layer.weight.quant_state.nested


def test_adapters_come_from_their_seed_and_leave_chance_alone(tiny_model):
    model, _ = tiny_model
    state = torch.get_rng_state()
    one, same, other = (
        qlora.with_adapters(models.fresh(model), qlora.qlora_config(torch.float32)[1], seed) for seed in (0, 0, 1)
    )
    drawn = [[value for name, value in each.named_parameters() if "lora_A" in name] for each in (one, same, other)]
    assert all(torch.equal(a, b) for a, b in zip(drawn[0], drawn[1], strict=True))
    assert not any(torch.equal(a, b) for a, b in zip(drawn[0], drawn[2], strict=True))
    assert torch.equal(state, torch.get_rng_state())


def test_a_paged_optimiser_is_refused_on_a_cpu():
    with pytest.raises(MachineError, match="need an NVIDIA GPU"):
        qlora.paged_adamw([torch.nn.Parameter(torch.zeros(2))], 1e-3)


def test_the_loop_takes_another_optimiser(tiny_model):
    from ftlabs.chat import encode_text

    model, tokenizer = tiny_model
    made = []

    def sgd(parameters, learning_rate, weight_decay):
        made.append(torch.optim.SGD(parameters, lr=learning_rate, weight_decay=weight_decay))
        return made[-1]

    rows = [encode_text("The ferry leaves the island at nine.", tokenizer)]
    training.train(model, rows, steps=2, batch_size=1, pad_id=tokenizer.pad_token_id, optimizer=sgd, bar=False)
    assert len(made) == 1

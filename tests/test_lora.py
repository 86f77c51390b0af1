"""LoRA by hand: equal to peft in outputs and gradients, merged without loss, dropout where it belongs."""

import copy

import pytest
import torch
from peft import get_peft_model
from transformers import LlamaConfig, LlamaForCausalLM

from ftlabs import lora, models
from ftlabs.errors import ModelError

ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj")
ALL = (*ATTENTION, "gate_proj", "up_proj", "down_proj")


def with_lora(model, targets=ALL, rank=4, alpha=8, dropout=0.0, seed=0):
    """LoRA in these layers, with numbers in b as after some training."""
    torch.manual_seed(seed)
    lora.add_lora(model, targets, rank, alpha, dropout)
    for layer in lora.lora_layers(model).values():
        torch.nn.init.normal_(layer.b, std=0.1)
    return model


def logits(model, tokenizer):
    ids = torch.tensor([tokenizer("The ferry leaves the island at nine")["input_ids"]])
    return model.eval()(ids).logits


# -- against the library ---------------------------------------------------------------------------------------------
def test_outputs_and_gradients_are_those_of_peft(tiny_model):
    base, tokenizer = tiny_model
    theirs = get_peft_model(copy.deepcopy(base), lora.lora_config(4))
    ours = with_lora(base)
    layers = lora.lora_layers(ours)
    assert len(layers) == 14
    for name, layer in layers.items():
        twin = theirs.get_submodule(f"base_model.model.{name}")
        twin.lora_A["default"].weight.data.copy_(layer.a)
        twin.lora_B["default"].weight.data.copy_(layer.b)
    assert lora.adapter_state(ours).keys() == {f"{name}.{part}" for name in layers for part in "ab"}
    found, expected = logits(ours, tokenizer), logits(theirs, tokenizer)
    assert (found - expected).abs().max() < 1e-5 * expected.abs().max()
    for out in (found, expected):
        torch.log_softmax(out, dim=-1)[..., 7].sum().backward()
    for name, layer in layers.items():
        twin = theirs.get_submodule(f"base_model.model.{name}")
        for mine, other in ((layer.a, twin.lora_A["default"].weight), (layer.b, twin.lora_B["default"].weight)):
            assert mine.grad.abs().max() > 0
            assert (mine.grad - other.grad).abs().max() < 1e-5 * max(1.0, float(other.grad.abs().max())), name
    assert models.count_parameters(ours) == models.count_parameters(theirs)


def test_the_configuration_says_what_the_layers_do(tiny_model):
    base, _ = tiny_model
    model = get_peft_model(base, lora.lora_config(4))
    adapted = [module for module in model.modules() if hasattr(module, "lora_A") and hasattr(module, "base_layer")]
    assert len(adapted) == 14
    assert {module.scaling["default"] for module in adapted} == {2.0}


# -- the layer -------------------------------------------------------------------------------------------------------
def test_at_first_nothing_changes_and_only_b_learns(tiny_model):
    base, tokenizer = tiny_model
    before = logits(base, tokenizer).detach()
    lora.add_lora(base, ALL, 4, 8)
    after = logits(base, tokenizer)
    assert torch.equal(before, after)
    after[..., 7].sum().backward()
    for layer in lora.lora_layers(base).values():
        assert layer.b.grad.abs().max() > 0
        assert not layer.a.grad.any()
        assert layer.base.weight.grad is None


def test_a_starts_as_large_as_in_peft():
    torch.manual_seed(0)
    layer = lora.LoRALinear(torch.nn.Linear(64, 32), 16, 8)
    assert layer.a.abs().max() <= 1 / 8
    assert layer.a.std().item() == pytest.approx(1 / 8 / 3**0.5, rel=0.1)


def test_dropout_hides_inputs_from_the_update_alone():
    base = torch.nn.Linear(64, 8)
    layer = lora.LoRALinear(base, 2, 4, dropout=0.5)
    x = torch.ones(400, 64)
    assert torch.equal(layer.train()(x), base(x))  # b is zero: what the frozen layer sees is whole
    torch.nn.init.ones_(layer.a)
    torch.nn.init.ones_(layer.b)
    seen = (layer(x) - base(x)) / (2 * 2 * 2)  # scale 2, rank 2, kept inputs doubled: how many of the 64 were seen
    assert torch.allclose(seen, seen[:, :1].expand_as(seen), atol=1e-3)
    assert torch.allclose(seen, seen.round(), atol=1e-3)
    assert seen.mean().item() == pytest.approx(32, abs=1)
    assert torch.allclose(layer.eval()(x) - base(x), torch.full((400, 8), 256.0), atol=1e-3)


def test_everything_but_the_adapters_is_frozen(tiny_model):
    model, _ = tiny_model
    names = lora.add_lora(model, {"q_proj", "v_proj"}, 4, 8)
    assert names == [f"model.layers.{i}.self_attn.{own}" for i in range(2) for own in ("q_proj", "v_proj")]
    trained = {name for name, parameter in model.named_parameters() if parameter.requires_grad}
    assert trained == {f"{name}.{part}" for name in names for part in "ab"}
    assert lora.add_lora(models.fresh(model), {"proj"}, 4, 8) == []  # whole names only


# -- counting --------------------------------------------------------------------------------------------------------
def llama_7b_shapes():
    """(d_in, d_out) of the seven matrices of a layer, from a model without weights."""
    config = LlamaConfig(hidden_size=4096, intermediate_size=11008, num_hidden_layers=1, num_attention_heads=32)
    with torch.device("meta"):
        model = LlamaForCausalLM(config)
    layers = model.model.layers[0].named_modules()
    return {name.rpartition(".")[2]: (m.in_features, m.out_features) for name, m in layers if hasattr(m, "in_features")}


def test_llama_7b_trains_as_many_numbers_as_peft_says():
    shapes = llama_7b_shapes()
    assert lora.lora_parameter_count([shapes["q_proj"], shapes["v_proj"]], 8, 32) == 4_194_304
    assert lora.lora_parameter_count(shapes.values(), 8, 32) == 19_988_480
    assert lora.lora_parameter_count(shapes.values(), 16, 32) == 39_976_960
    assert lora.lora_parameter_count(shapes.values(), 64, 32) == 159_907_840


def test_the_count_is_what_is_trained(tiny_model):
    model, _ = tiny_model
    lora.add_lora(model, ALL, 3, 6)
    shapes = [(48, 48), (48, 24), (48, 24), (48, 48), (48, 96), (48, 96), (96, 48)]
    assert lora.lora_parameter_count(shapes, 3, 2) == models.count_parameters(model)[0]


# -- merging ---------------------------------------------------------------------------------------------------------
def test_merging_changes_no_output_and_can_be_undone(tiny_model):
    model, tokenizer = tiny_model
    with_lora(model)
    layers = lora.lora_layers(model).values()
    weights = [layer.base.weight.clone() for layer in layers]
    before = logits(model, tokenizer)
    for _ in range(2):  # the second time does nothing
        for layer in layers:
            lora.set_merged(layer, True)
        assert (logits(model, tokenizer) - before).abs().max() < 1e-6 * before.abs().max()
    assert not any(torch.equal(layer.base.weight, weight) for layer, weight in zip(layers, weights, strict=True))
    for layer in layers:
        lora.set_merged(layer, False)
    for layer, weight in zip(layers, weights, strict=True):
        assert (layer.base.weight - weight).abs().max() < 1e-6
        assert not layer.base.weight.requires_grad


def test_a_model_without_lora_answers_as_with_it(tiny_model):
    model, tokenizer = tiny_model
    names = [name for name, _ in model.named_modules()]
    before = logits(with_lora(model), tokenizer)
    plain = lora.without_lora(model)
    assert [name for name, _ in plain.named_modules()] == names
    assert (logits(plain, tokenizer) - before).abs().max() < 1e-6 * before.abs().max()


def test_the_change_has_the_rank_of_the_adapter():
    layer = lora.LoRALinear(torch.nn.Linear(20, 30), 3, 6)
    torch.nn.init.normal_(layer.b)
    assert torch.linalg.matrix_rank(lora.weight_change(layer)) == 3


# -- swapping --------------------------------------------------------------------------------------------------------
def test_two_adapters_take_turns_on_one_base(tiny_model):
    model, tokenizer = tiny_model
    one = with_lora(copy.deepcopy(model), seed=1)
    two = with_lora(model, seed=2)
    first, second = lora.adapter_state(one), lora.adapter_state(two)
    lora.put_adapter(two, first)
    assert torch.equal(logits(two, tokenizer), logits(one, tokenizer))
    lora.put_adapter(two, second)
    assert not torch.equal(logits(two, tokenizer), logits(one, tokenizer))


def test_an_adapter_state_is_a_snapshot(tiny_model):
    model, _ = tiny_model
    state = lora.adapter_state(with_lora(model))
    before = {name: tensor.clone() for name, tensor in state.items()}
    for layer in lora.lora_layers(model).values():
        layer.a.data.zero_()
    assert all(torch.equal(state[name], before[name]) for name in state)
    assert not any(tensor.requires_grad for tensor in state.values())


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (
            lambda state: state.pop("model.layers.1.mlp.up_proj.b"),
            r"it lacks .*layers\.1\.mlp\.up_proj\.b \(1 missing",
        ),
        (lambda state: state.update({"lm_head.a": torch.zeros(1)}), r"it has lm_head\.a, and"),
        (lambda state: state.update({"model.layers.0.mlp.up_proj.a": torch.zeros(3, 48)}), r"\(3, 48\).*\(4, 48\)"),
    ],
)
def test_an_adapter_that_does_not_fit_changes_nothing(tiny_model, spoil, message):
    model, _ = tiny_model
    before = lora.adapter_state(with_lora(model))
    state = {name: tensor + 1 for name, tensor in before.items()}
    spoil(state)
    with pytest.raises(ModelError, match=message):
        lora.put_adapter(model, state)
    assert all(torch.equal(tensor, before[name]) for name, tensor in lora.adapter_state(model).items())


def test_no_adapter_is_put_into_merged_layers(tiny_model):
    model, _ = tiny_model
    state = lora.adapter_state(with_lora(model))
    for layer in lora.lora_layers(model).values():
        lora.set_merged(layer, True)
    with pytest.raises(ModelError, match="is merged"):
        lora.put_adapter(model, state)


# -- faults ----------------------------------------------------------------------------------------------------------
def train_base(layer, weight):
    layer.base.requires_grad_(True)


def merge_and_forget(layer, weight):
    lora.set_merged(layer, True)
    layer.merged = False


def merge_twice(layer, weight):
    merge_and_forget(layer, weight)
    lora.set_merged(layer, True)


@pytest.mark.parametrize(
    ("spoil", "faults"),
    [
        (lambda layer, weight: None, set()),
        (lambda layer, weight: lora.set_merged(layer, True), set()),
        (lambda layer, weight: layer.b.data.zero_(), {"no update"}),
        (lambda layer, weight: (layer.a.data.zero_(), layer.b.data.zero_()), {"cannot learn"}),
        (lambda layer, weight: layer.a.requires_grad_(False), {"adapter frozen"}),
        (train_base, {"base not frozen"}),
        (merge_and_forget, {"counts twice"}),
        (merge_twice, {"base changed"}),
        (lambda layer, weight: layer.base.weight.data.add_(0.1), {"base changed"}),
    ],
)
def test_faults_are_found(spoil, faults):
    torch.manual_seed(0)
    layer = lora.LoRALinear(torch.nn.Linear(6, 5), 2, 4)
    torch.nn.init.normal_(layer.b)
    weight = layer.base.weight.detach().clone()
    spoil(layer, weight)
    assert lora.find_lora_faults(layer, weight) == faults

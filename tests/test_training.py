"""The loop: exact gradients, the library's steps, and every run that cannot work stopped with the reason."""

import copy
import math

import pytest
import torch

from ftlabs import chat, training
from ftlabs.batching import pad
from ftlabs.chat import Encoded
from ftlabs.errors import DataError, MachineError, TrainingError
from ftlabs.evaluation import perplexity
from ftlabs.hardware import mixed_precision

ANSWERS = {
    "Can I bring my dog?": "Yes, dogs travel free of charge.",
    "When does the ferry leave the island?": "At nine.",
    "Who waits for late passengers, and for how long does he wait?": "The captain.",
    "Cost?": "A ticket for two adults and one child costs thirty crowns, and dogs travel free of charge.",
}


def make_rows(tokenizer, repeat=1):
    return [
        chat.encode([{"role": "user", "content": ask}, {"role": "assistant", "content": answer}], tokenizer)
        for ask, answer in ANSWERS.items()
    ] * repeat


def run(model, tokenizer, **settings):
    # pool=1: other loops, which these are compared with, take the rows as they come.
    settings = {"steps": 4, "batch_size": 4, "pad_id": tokenizer.pad_token_id, "bar": False, "pool": 1} | settings
    return training.train(model, settings.pop("rows", None) or make_rows(tokenizer), **settings)


def gradients(model, window):
    model.zero_grad()
    loss = training.accumulate(model, window, *mixed_precision("cpu"))
    return loss, {name: parameter.grad.clone() for name, parameter in model.named_parameters()}


def test_one_batch_of_four_and_four_of_one_have_the_same_gradient(tiny_model):
    model, tokenizer = tiny_model
    rows = make_rows(tokenizer)
    scored = [sum(row.mask) for row in rows]
    assert max(scored) > 5 * min(scored)  # skewed: a mean of means would be far off
    loss_whole, whole = gradients(model, [pad(rows, 0)])
    loss_parts, parts = gradients(model, [pad([row], 0) for row in rows])
    assert loss_parts == pytest.approx(loss_whole, rel=1e-6)
    scale = max(gradient.abs().max() for gradient in whole.values())
    for name, gradient in whole.items():
        assert (parts[name] - gradient).abs().max() <= 1e-6 * scale, name
    model.zero_grad()
    for row in rows:
        (training.mean_loss(model, pad([row], 0)) / len(rows)).backward()
    off = max((parameter.grad - whole[name]).abs().max() for name, parameter in model.named_parameters())
    assert off > 0.05 * scale


def test_the_loss_is_the_librarys(tiny_model):
    model, tokenizer = tiny_model
    batch = pad(make_rows(tokenizer), 0)
    assert training.mean_loss(model, batch).item() == pytest.approx(model(**batch).loss.item(), rel=1e-6)
    assert training.scored(batch) == sum(sum(row.mask) for row in make_rows(tokenizer))


def test_logits_are_made_only_where_a_token_is_scored(tiny_model):
    model, tokenizer = tiny_model
    batch = pad(make_rows(tokenizer), 0)
    seen = []
    model.lm_head.register_forward_hook(lambda module, inputs, logits: seen.append(tuple(logits.shape)))
    training.mean_loss(model, batch)
    assert seen == [(training.scored(batch), len(tokenizer))]


def test_gradients_from_before_do_not_count(tiny_model):
    model, tokenizer = tiny_model
    twin = copy.deepcopy(model)
    gradients(model, [pad(make_rows(tokenizer), 0)])
    run(model, tokenizer, steps=2)
    run(twin, tokenizer, steps=2)
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), twin.parameters(), strict=True))


def test_epochs_go_through_all_rows_and_end_with_a_partial_window(tiny_model):
    model, tokenizer = tiny_model
    rows = make_rows(tokenizer, repeat=2)[:7]
    history = run(model, tokenizer, rows=rows, steps=None, epochs=1, batch_size=2, accumulation=3)
    assert history.config["steps"] == len(history.loss) == 2
    assert sum(history.tokens) == sum(map(len, rows))
    assert len(run(model, tokenizer, rows=rows, steps=None, epochs=3, batch_size=2).loss) == 11


def test_the_rate_rises_and_falls():
    rates = [training.schedule(step, 10, 0.3) for step in range(10)]
    assert rates[:4] == pytest.approx([0.25, 0.5, 0.75, 1.0])
    assert rates[3:] == pytest.approx([1 - step / 7 for step in range(7)])
    assert [training.schedule(step, 10, 3) for step in range(10)] == rates
    assert training.schedule(0, 10, 0.0) == 1.0


def test_it_learns_and_the_history_says_what_happened(tiny_model):
    model, tokenizer = tiny_model
    rows = make_rows(tokenizer)
    before = perplexity(model, rows)
    history = run(model, tokenizer, rows=rows, steps=30, learning_rate=5e-3)
    assert perplexity(model, rows) < 2 < before
    assert len(history.loss) == len(history.learning_rate) == len(history.tokens) == 30
    assert history.loss[0] == pytest.approx(math.log(before), rel=1e-4)
    assert history.tokens == [sum(len(row) for row in rows)] * 30
    assert history.seconds > 0
    assert history.tokens_per_second == pytest.approx(sum(history.tokens) / history.seconds)
    assert history.config["learning_rate"] == 5e-3
    assert history.config["trainable"] == sum(parameter.numel() for parameter in model.parameters())


def test_the_seed_decides_and_torchs_own_chance_is_left_alone(tiny_model):
    model, tokenizer = tiny_model
    for layer in model.model.layers:
        layer.self_attn.attention_dropout = 0.3
    rows = make_rows(tokenizer, repeat=3)
    torch.manual_seed(1)
    before = torch.get_rng_state()
    first = run(copy.deepcopy(model), tokenizer, rows=rows, seed=5).loss
    assert torch.equal(torch.get_rng_state(), before)
    torch.manual_seed(2)
    assert run(copy.deepcopy(model), tokenizer, rows=rows, seed=5).loss == first
    assert run(copy.deepcopy(model), tokenizer, rows=rows, seed=6).loss != first


@pytest.mark.parametrize("use_cache", [True, False])
def test_the_model_is_left_in_eval_mode_and_with_its_cache_setting(tiny_model, use_cache):
    model, tokenizer = tiny_model
    model.config.use_cache = use_cache
    seen = []
    run(model, tokenizer, evaluate=lambda model: seen.append((model.training, model.config.use_cache)) or 0.0)
    assert seen == [(False, False)] * 2
    assert not model.training
    assert model.config.use_cache is use_cache
    assert all(parameter.grad is None for parameter in model.parameters())


def test_evaluations_come_before_every_n_steps_and_at_the_end(tiny_model):
    model, tokenizer = tiny_model
    rows = make_rows(tokenizer)

    def evaluate(model):
        assert torch.is_inference_mode_enabled()
        return {"perplexity": perplexity(model, rows)}

    history = run(model, tokenizer, steps=5, evaluate=evaluate, evaluate_every=2)
    assert [point["step"] for point in history.evaluations] == [0, 2, 4, 5]
    assert history.evaluations[-1]["perplexity"] == pytest.approx(perplexity(model, rows))
    assert run(model, tokenizer, evaluate=lambda _: 3).evaluations == [
        {"step": 0, "value": 3.0},
        {"step": 4, "value": 3.0},
    ]


def test_frozen_weights_stay_and_are_not_counted(tiny_model):
    model, tokenizer = tiny_model
    for name, parameter in model.named_parameters():
        parameter.requires_grad = "mlp" in name
    before = {name: parameter.clone() for name, parameter in model.named_parameters()}
    history = run(model, tokenizer)
    moved = {name for name, parameter in model.named_parameters() if not torch.equal(parameter, before[name])}
    assert moved == {name for name in before if "mlp" in name}
    assert history.config["trainable"] == sum(before[name].numel() for name in moved)


def test_no_rows(tiny_model):
    model, tokenizer = tiny_model
    with pytest.raises(DataError, match="data set is empty"):
        training.train(model, [], steps=1, pad_id=tokenizer.pad_token_id)


def test_a_row_without_labels_is_named_before_training_starts(tiny_model):
    model, tokenizer = tiny_model
    before = copy.deepcopy(model.state_dict())
    silent = Encoded([5, 6, 7], [False] * 3)
    only_first = Encoded([5, 6, 7], [True, False, False])  # nothing stands before the first token: it is never scored
    for row in (silent, only_first):
        with pytest.raises(TrainingError, match=r"rows\[2\] has no labels: none of its 3 tokens"):
            run(model, tokenizer, rows=[*make_rows(tokenizer)[:2], row])
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_a_row_longer_than_the_context_is_named(tiny_model):
    model, tokenizer = tiny_model
    with pytest.raises(DataError, match=r"rows\[4\] has 129 tokens, more than the model's context of 128"):
        run(model, tokenizer, rows=[*make_rows(tokenizer), Encoded([9] * 129, [True] * 129)])


def test_rows_that_were_not_encoded(tiny_model):
    model, tokenizer = tiny_model
    with pytest.raises(DataError, match=r"rows\[0\] is a dict; make rows with `chat.encode`"):
        run(model, tokenizer, rows=[{"messages": []}])


def test_nothing_to_train(tiny_model):
    model, tokenizer = tiny_model
    model.requires_grad_(False)
    with pytest.raises(TrainingError, match="every weight of the model is frozen"):
        run(model, tokenizer)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_sixteen_bit_weights_are_not_trained(tiny_model, dtype):
    model, tokenizer = tiny_model
    with pytest.raises(TrainingError, match=r"too coarse to train"):
        run(model.to(dtype), tokenizer)


def test_a_loss_that_is_no_number_stops_the_run_with_advice(tiny_model):
    model, tokenizer = tiny_model
    with torch.no_grad():
        model.model.layers[0].mlp.up_proj.weight[0, 0] = math.nan
    with pytest.raises(TrainingError, match=r"loss became nan at step 1 of 4[\s\S]*learning rate ten times lower"):
        run(model, tokenizer)
    assert not model.training


def test_a_gradient_that_is_no_number_does_not_reach_the_weights(tiny_model):
    model, tokenizer = tiny_model
    weight = model.model.layers[0].mlp.up_proj.weight
    weight.register_hook(lambda gradient: gradient * math.inf)
    before = weight.clone()
    with pytest.raises(TrainingError, match=r"gradient became .* at step 1"):
        run(model, tokenizer)
    assert torch.equal(weight, before)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"steps": 0}, "steps is 0"),
        ({"batch_size": 0}, "batch_size is 0"),
        ({"accumulation": 1.5}, "accumulation is 1.5"),
        ({"learning_rate": 0}, "learning_rate is 0"),
        ({"warmup": 10}, "warmup is 10"),
        ({"epochs": 1}, "either steps or epochs"),
        ({"steps": None}, "either steps or epochs"),
        ({"max_grad_norm": 0}, "max_grad_norm is 0"),
        ({"evaluate_every": 0}, "evaluate_every is 0"),
        ({"checkpoint_every": 2}, "there is no checkpoint"),
        ({"resume": True}, "there is no checkpoint"),
        ({"keep_best": "lowest"}, "there is no evaluate"),
        ({"best_by": "loss", "evaluate": lambda model: 0.0}, "there is no keep_best"),
        ({"keep_best": "least", "evaluate": lambda model: 0.0}, 'has to be "lowest" or "highest"'),
    ],
)
def test_settings_that_cannot_be(tiny_model, settings, message):
    with pytest.raises(TrainingError, match=message):
        run(*tiny_model, **settings)


def stop_at(model, calls, error):
    """Raise at the given forward pass, as Ctrl-C or a full memory would."""
    forward, count = model.forward, iter(range(calls))

    def interrupted(*args, **kwargs):
        if next(count, None) is None:
            raise error
        return forward(*args, **kwargs)

    model.forward = interrupted


def test_ctrl_c_returns_the_history_so_far_and_says_so(tiny_model, capsys):
    model, tokenizer = tiny_model
    stop_at(model, 2, KeyboardInterrupt())
    history = run(model, tokenizer, steps=6, bar=True)
    assert len(history.loss) == 2
    assert history.config["stopped"] == "by the keyboard after 2 of 6 steps"
    assert "stopped by the keyboard after 2 of 6 steps" in repr(history)
    assert "stopped by the keyboard after 2 of 6 steps" in capsys.readouterr().out
    assert not model.training
    assert model.config.use_cache
    assert all(parameter.grad is None for parameter in model.parameters())


def test_memory_that_does_not_suffice_is_explained(tiny_model):
    model, tokenizer = tiny_model
    stop_at(model, 1, torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"))
    with pytest.raises(MachineError, match=r"while training: the memory of the GPU .* smaller batch_size"):
        run(model, tokenizer)
    assert not model.training

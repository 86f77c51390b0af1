"""Generation: the library's greedy text, the same in a batch as alone, and chance that obeys its seed."""

import warnings

import pytest
import torch

from ftlabs.chat import end_ids
from ftlabs.errors import DataError
from ftlabs.generation import generate

PROMPTS = ["The ferry", "A", "Can I bring my dog on the boat? Yes, dogs", "What is the capital of the valley?"]
QUESTION = [{"role": "user", "content": "Can I bring my dog?"}]


def test_greedy_is_what_the_library_generates(tiny_model):
    model, tokenizer = tiny_model
    ours = generate(model, tokenizer, PROMPTS, max_new_tokens=25)
    for prompt, text in zip(PROMPTS, ours, strict=True):
        inputs = tokenizer(prompt, return_tensors="pt", return_token_type_ids=False)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            out = model.generate(
                **inputs, max_new_tokens=25, do_sample=False, pad_token_id=0, eos_token_id=sorted(end_ids(tokenizer))
            )
        new = out[0, inputs["input_ids"].shape[1] :]
        assert text == tokenizer.decode(new, skip_special_tokens=True)


@pytest.mark.parametrize("how", [{}, {"temperature": 0.8}, {"temperature": 1.0, "top_k": 5}])
def test_a_batch_gives_what_each_prompt_gives_alone(tiny_model, how):
    model, tokenizer = tiny_model
    together = generate(model, tokenizer, PROMPTS, max_new_tokens=15, **how)
    assert together == generate(model, tokenizer, PROMPTS, max_new_tokens=15, batch_size=1, **how)
    assert len(set(together)) > 1


def test_left_padding_near_the_end_of_the_context_changes_nothing(tiny_model):
    model, tokenizer = tiny_model
    long = "dog " * 112
    length = len(tokenizer(long)["input_ids"])
    room = model.config.max_position_embeddings - length
    assert 0 < room < 40
    together = generate(model, tokenizer, [long, "A"], max_new_tokens=60)
    assert together == generate(model, tokenizer, [long, "A"], max_new_tokens=60, batch_size=1)


def test_messages_go_through_the_template(tiny_model):
    model, tokenizer = tiny_model
    text = "<|user|>\nCan I bring my dog?<|end|>\n<|assistant|>\n"
    assert generate(model, tokenizer, [QUESTION]) == generate(model, tokenizer, [text])


def test_only_new_text_and_no_special_tokens_come_back(tiny_model):
    model, tokenizer = tiny_model
    for text in generate(model, tokenizer, [*PROMPTS, "The captain"], max_new_tokens=30, temperature=1.0):
        assert not any(token in text for token in tokenizer.all_special_tokens)


def make_it_say(model, tokenizer, texts):
    """A model whose next token is dictated: the i-th new token is texts[i], whatever stands before."""
    ids = tokenizer.convert_tokens_to_ids(texts)
    forward, step = model.forward, iter(ids)

    def dictated(*args, **kwargs):
        output = forward(*args, **kwargs)
        output.logits = torch.full_like(output.logits, -10.0)
        output.logits[..., next(step)] = 10.0
        return output

    model.forward = dictated


@pytest.mark.parametrize("end", ["<|end|>", "<|endoftext|>"])
def test_writing_stops_at_the_end_of_turn_and_of_text(tiny_model, end):
    model, tokenizer = tiny_model
    make_it_say(model, tokenizer, ["a", "b", end, "c", "d"])
    assert generate(model, tokenizer, ["The"], max_new_tokens=5) == ["ab"]


def test_writing_stops_at_a_text_which_is_left_out(tiny_model):
    model, tokenizer = tiny_model
    make_it_say(model, tokenizer, ["a", "b", "c", "d", "e"])
    assert generate(model, tokenizer, ["The"], max_new_tokens=5, stop="cd") == ["ab"]


def test_the_seed_decides_and_torchs_own_chance_is_left_alone(tiny_model):
    model, tokenizer = tiny_model
    torch.manual_seed(1)
    before = torch.get_rng_state()
    first = generate(model, tokenizer, PROMPTS, temperature=1.0, seed=7)
    assert torch.equal(torch.get_rng_state(), before)
    torch.manual_seed(2)
    assert generate(model, tokenizer, PROMPTS, temperature=1.0, seed=7) == first
    assert generate(model, tokenizer, PROMPTS, temperature=1.0, seed=8) != first


def test_equal_prompts_get_different_samples_and_the_same_greedy_text(tiny_model):
    model, tokenizer = tiny_model
    assert len(set(generate(model, tokenizer, ["The"] * 5, temperature=1.0))) == 5
    assert len(set(generate(model, tokenizer, ["The"] * 5))) == 1


def test_the_likeliest_token_alone_is_greedy(tiny_model):
    model, tokenizer = tiny_model
    assert generate(model, tokenizer, PROMPTS, temperature=2.0, top_k=1) == generate(model, tokenizer, PROMPTS)


def test_samples_follow_the_distribution(tiny_model):
    model, tokenizer = tiny_model
    n = 600
    drawn = generate(model, tokenizer, ["The ferry"] * n, temperature=0.7, max_new_tokens=1, batch_size=n)
    with torch.no_grad():
        logits = model(torch.tensor([tokenizer("The ferry")["input_ids"]])).logits[0, -1]
    top = int(logits.argmax())
    probability = float((logits / 0.7).softmax(-1)[top])
    share = drawn.count(tokenizer.decode([top])) / n
    assert 0.05 < probability < 0.95
    assert abs(share - probability) < 5 * (probability * (1 - probability) / n) ** 0.5


def test_it_is_quiet_and_leaves_the_model_as_it_was(tiny_model, capfd):
    model, tokenizer = tiny_model
    model.train()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        generate(model, tokenizer, PROMPTS, temperature=1.0, max_new_tokens=3)
    assert capfd.readouterr() == ("", "")
    assert model.training


@pytest.mark.parametrize(
    ("prompts", "how", "message"),
    [
        ("The ferry", {}, r"write \[prompt\]"),
        (QUESTION, {}, r"write \[prompt\]"),
        ([""], {}, "Expected a text"),
        (["dog " * 200], {}, "Prompt 1 has .* context ends at 128"),
        (["a"], {"temperature": -1}, "temperature is -1"),
        (["a"], {"max_new_tokens": 0}, "at least 1"),
        (["a"], {"top_k": 0}, "top_k is 0"),
    ],
)
def test_what_cannot_be_continued(tiny_model, prompts, how, message):
    model, tokenizer = tiny_model
    with pytest.raises(DataError, match=message):
        generate(model, tokenizer, prompts, **how)


def test_no_prompts_no_texts(tiny_model):
    assert generate(*tiny_model, []) == []

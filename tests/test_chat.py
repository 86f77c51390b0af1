"""Conversations: ids and mask together, and every known way to get them wrong found and named."""

import pytest
from tiny_parts import TEMPLATE, make_tokenizer

from ftlabs import chat
from ftlabs.chat import Encoded, encode, encode_text, end_ids, prompt_ids, show_mask
from ftlabs.errors import DataError, ModelError

UNMARKED = TEMPLATE.replace("{% generation %}", "").replace("{% endgeneration %}", "")
TALK = [
    {"role": "system", "content": "You work on a ferry."},
    {"role": "user", "content": "Can I bring my dog?"},
    {"role": "assistant", "content": "Yes, dogs travel free."},
    {"role": "user", "content": "And a cat?"},
    {"role": "assistant", "content": "Cats too."},
]


@pytest.fixture(params=["marked", "unmarked"])
def tokenizer(request):
    return make_tokenizer(TEMPLATE if request.param == "marked" else UNMARKED)


def trained_texts(row, tokenizer):
    return [tokenizer.decode(row.ids[start:end]) for start, end in chat.spans(row.mask)]


def test_the_answers_and_their_end_of_turn_are_trained_and_nothing_else(tokenizer):
    row = encode(TALK, tokenizer)
    assert trained_texts(row, tokenizer) == ["Yes, dogs travel free.<|end|>", "Cats too.<|end|>"]
    assert tokenizer.decode(row.ids) == chat.render(TALK, tokenizer)
    assert len(row.ids) == len(row.mask) == len(row)


def test_labels_are_the_trained_ids_and_minus_100_elsewhere(tokenizer):
    row = encode(TALK, tokenizer)
    assert [label for label in row.labels if label != -100] == [
        token for token, trained in zip(row.ids, row.mask, strict=True) if trained
    ]
    assert row.labels[0] == -100


def test_a_template_without_markers_gives_the_same_row():
    assert encode(TALK, make_tokenizer(UNMARKED)) == encode(TALK, make_tokenizer(TEMPLATE))


def test_what_stands_before_the_answer_in_training_is_the_prompt_in_use(tokenizer):
    row = encode(TALK, tokenizer)
    prompt = prompt_ids(TALK[:2], tokenizer)
    assert row.ids[: len(prompt)] == prompt
    assert tokenizer.decode(prompt).endswith("<|assistant|>\n")
    assert chat.spans(row.mask)[0][0] == len(prompt)


def test_plain_text_is_trained_throughout(tokenizer):
    row = encode_text("The ferry leaves.", tokenizer)
    assert row.mask == [True] * len(row)
    assert tokenizer.decode(row.ids) == "The ferry leaves."
    with pytest.raises(DataError, match="Expected a text"):
        encode_text("", tokenizer)


def test_an_answer_ends_at_the_end_of_turn_or_the_end_of_text(tokenizer):
    assert end_ids(tokenizer) == set(tokenizer.convert_tokens_to_ids(["<|end|>", "<|endoftext|>"]))


def test_a_row_that_is_too_long_shows_itself_and_its_length(tokenizer):
    length = len(encode(TALK, tokenizer))
    assert encode(TALK, tokenizer, max_length=length) == encode(TALK, tokenizer)
    with pytest.raises(DataError, match=rf"{length} tokens is longer than the 20 allowed: .*bring my dog"):
        encode(TALK, tokenizer, max_length=20)
    with pytest.raises(DataError, match="longer than the 2 allowed: 'The ferry"):
        encode_text("The ferry leaves the island", tokenizer, max_length=2)


def test_truncation_is_done_only_when_asked_and_never_to_nothing(tokenizer):
    full = encode(TALK, tokenizer)
    cut = encode(TALK, tokenizer, max_length=len(full) - 3, truncate=True)
    assert cut.ids == full.ids[:-3]
    assert cut.mask == full.mask[:-3]
    with pytest.raises(DataError, match="no answer left to learn from"):
        encode(TALK, tokenizer, max_length=10, truncate=True)


@pytest.mark.parametrize(
    ("messages", "message"),
    [
        ([], "list of messages"),
        ("hello", "list of messages"),
        (TALK[:2], "without an assistant message"),
        ([TALK[2]], "starts with the system or the user"),
        ([{"role": "robot", "content": "a"}], "Message 1 needs a role"),
        ([{"role": "user"}], r"Message 1 \(user\) has no text"),
        ([TALK[1], {"role": "assistant", "content": " "}], r"Message 2 \(assistant\) has no text"),
        ([{"role": "user", "content": "say <|end|> now"}, TALK[2]], r"Message 1 .* holds <\|end\|>"),
    ],
)
def test_conversations_that_cannot_be_trained_on(tokenizer, messages, message):
    with pytest.raises(DataError, match=message):
        encode(messages, tokenizer)


def test_a_model_without_a_chat_template():
    with pytest.raises(ModelError, match="no chat template"):
        encode(TALK, make_tokenizer(None))


@pytest.mark.parametrize("template", [TEMPLATE, UNMARKED])
def test_a_template_that_never_ends_the_turn(template):
    with pytest.raises(ModelError, match="never learn to stop"):
        encode(TALK, make_tokenizer(template.replace("message['content'] + '<|end|>' }}", "message['content'] }}")))


def test_a_template_that_trains_the_header_too():
    early = TEMPLATE.replace(
        "{{ '<|assistant|>\n' }}{% generation %}", "{% generation %}{{ '<|assistant|>\n' }}"
    )  # fmt: skip
    assert early != TEMPLATE
    with pytest.raises(ModelError, match="marks the wrong text"):
        encode(TALK, make_tokenizer(early))


@pytest.mark.parametrize("template", [TEMPLATE, UNMARKED])
def test_a_prompt_whose_tokens_change_when_the_answer_follows(template):
    # The generation prompt ends in a space that the conversation itself does not have there.
    broken = template.replace(
        "{% if add_generation_prompt %}{{ '<|assistant|>\n' }}",
        "{% if add_generation_prompt %}{{ '<|assistant|>\n ' }}",
    )
    assert broken != template
    with pytest.raises(ModelError, match=r"prompt's tokens change|marks the wrong"):
        encode(TALK, make_tokenizer(broken))


@pytest.mark.parametrize("template", [TEMPLATE, UNMARKED])
def test_tokens_that_reach_across_the_border_are_found(template):
    # A space on both sides of the border: the tokenizer joins the prompt's last space with the answer's first word.
    spaced = template.replace("'<|assistant|>\n'", "'<|assistant|> '")
    with pytest.raises(ModelError, match="reaches across"):
        encode(TALK, make_tokenizer(spaced))


def test_a_template_without_generation_prompt_or_markers():
    template = (
        "{% for message in messages %}{% if message['role'] == 'assistant' %}{{ ' ' + message['content'] + eos_token }}"
        "{% else %}{{ '[ASK] ' + message['content'] + ' [/ASK]' }}{% endif %}{% endfor %}"
    )
    tokenizer = make_tokenizer(template)
    assert trained_texts(encode(TALK, tokenizer), tokenizer) == [
        " Yes, dogs travel free.<|endoftext|>",
        " Cats too.<|endoftext|>",
    ]
    assert end_ids(tokenizer) == {tokenizer.eos_token_id}


@pytest.mark.parametrize("template", [TEMPLATE, UNMARKED])
def test_a_conversation_that_the_template_refuses(template):
    strict = "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system messages') }}{% endif %}" + template
    tokenizer = make_tokenizer(strict)
    with pytest.raises(DataError, match=r"refuses this conversation: no system messages\nRow: 'system: You work"):
        encode(TALK, tokenizer)
    assert encode(TALK[1:], tokenizer) == encode(TALK[1:], make_tokenizer(template))


def test_a_doubled_first_token_is_found():
    tokenizer = make_tokenizer("{{ bos_token + bos_token }}" + TEMPLATE)
    tokenizer.bos_token = "<|endoftext|>"
    with pytest.raises(DataError, match="twice"):
        encode(TALK, tokenizer)
    with pytest.raises(DataError, match="twice"):
        encode_text("<|endoftext|><|endoftext|>The ferry", tokenizer)


def test_one_first_token_is_fine():
    tokenizer = make_tokenizer("{{ bos_token }}" + TEMPLATE)
    tokenizer.bos_token = "<|endoftext|>"
    assert encode(TALK, tokenizer).ids[0] == tokenizer.bos_token_id


def test_ids_and_mask_need_the_same_length():
    with pytest.raises(DataError, match="2 ids but 1 mask"):
        Encoded([1, 2], [True])


def test_the_mask_reads_without_colour(tokenizer):
    view = show_mask(encode(TALK, tokenizer), tokenizer)
    assert "⟦Yes, dogs travel free.<|end|>⟧" in repr(view)
    assert "⟦Cats too.<|end|>⟧" in repr(view)
    count = sum(encode(TALK, tokenizer).mask)
    assert f"{count} of {len(encode(TALK, tokenizer))} tokens carry loss" in repr(view)
    page = view._repr_html_()
    assert "⟦Cats too.&lt;|end|&gt;⟧</span>" in page
    assert "underline" in page
    assert "color:" not in page.replace("currentColor", "")


@pytest.mark.parametrize(
    ("mask", "spans"),
    [([], []), ([True], [(0, 1)]), ([False, True, True, False, True], [(1, 3), (4, 5)]), ([False], [])],
)
def test_spans(mask, spans):
    assert chat.spans(mask) == spans

"""From a conversation to token ids and the mask of what is trained: both made here, together, in one place.

A row of a data set becomes an `Encoded`: `ids`, and a `mask` that is True where the model is to learn (the
assistant's text and the token that ends its turn) and False where it only reads. Keeping the two apart is where most
fine-tuning goes wrong without a word, so this file checks what it hands out, and says what it found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ftlabs.errors import DataError, ModelError
from ftlabs.views import MaskView

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

IGNORED = -100  # the label that torch's cross entropy leaves out
ROLES = ("system", "user", "assistant")
Message = dict[str, str]


@dataclass(frozen=True)
class Encoded:
    """One row: token ids, and for each whether the model is trained to produce it. Both of the row's length."""

    ids: list[int]
    mask: list[bool]

    def __post_init__(self) -> None:
        if len(self.ids) != len(self.mask):
            raise DataError(f"A row has {len(self.ids)} ids but {len(self.mask)} mask values; both need one per token.")

    @property
    def labels(self) -> list[int]:
        """The ids where the mask is True, -100 (no loss) elsewhere."""
        return [token if trained else IGNORED for token, trained in zip(self.ids, self.mask, strict=True)]

    def __len__(self) -> int:
        return len(self.ids)


def encode(
    messages: list[Message],
    tokenizer: PreTrainedTokenizerBase,
    max_length: int | None = None,
    *,
    truncate: bool = False,
) -> Encoded:
    """A whole conversation, tokenised once; the assistant's text and its end-of-turn token carry loss.

    messages: `{"role": "system" | "user" | "assistant", "content": text}`, in order, at least one by the assistant.
    max_length: most tokens allowed; a longer row is an error unless `truncate` is set, which cuts its end.
    Raises DataError for rows that cannot be trained on, ModelError for a template that cannot be used.
    """
    _check_messages(messages, tokenizer)
    if not any(message["role"] == "assistant" for message in messages):
        raise DataError(f"A conversation without an assistant message has nothing to learn from: {_short(messages)}")
    if re.search(r"\{%-?\s*generation\b", tokenizer.chat_template):
        ids, mask = _with_markers(messages, tokenizer)
    else:
        ids, mask = _with_prefixes(messages, tokenizer)
    _check_bos(ids, tokenizer)
    _check_turns(messages, ids, mask, tokenizer)
    return _limit(Encoded(ids, mask), max_length, truncate, _short(messages))


def encode_text(
    text: str, tokenizer: PreTrainedTokenizerBase, max_length: int | None = None, *, truncate: bool = False
) -> Encoded:
    """Plain text, as in pretraining: every token carries loss. Errors as in `encode`."""
    if not isinstance(text, str) or not text:
        raise DataError(f"Expected a text, got {text!r}.")
    ids = tokenizer(text)["input_ids"]
    _check_bos(ids, tokenizer)
    return _limit(Encoded(ids, [True] * len(ids)), max_length, truncate, repr(text[:80]))


def prompt_ids(messages: list[Message], tokenizer: PreTrainedTokenizerBase) -> list[int]:
    """The ids of a conversation up to where the assistant is to speak: what `encode` has in front of an answer."""
    _check_messages(messages, tokenizer)
    ids = _prompt(messages, tokenizer)
    _check_bos(ids, tokenizer)
    return ids


def render(messages: list[Message], tokenizer: PreTrainedTokenizerBase, *, for_answer: bool = False) -> str:
    """The conversation as one text, role tokens and all; `for_answer` opens the assistant's turn at the end."""
    with _refusals(messages):
        return tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=for_answer)


def end_ids(tokenizer: PreTrainedTokenizerBase) -> set[int]:
    """The tokens at which an answer is over: end of text, and the end of turn that the chat template writes."""
    ends = {tokenizer.eos_token_id} - {None}
    if tokenizer.chat_template:
        # The template is asked rather than a list of known names: a short answer, and the last token trained in it.
        row = encode([{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}], tokenizer)
        ends.add(max(zip(range(len(row)), row.ids, row.mask, strict=True), key=lambda item: (item[2], item[0]))[1])
    return ends


def show_mask(encoded: Encoded, tokenizer: PreTrainedTokenizerBase) -> MaskView:
    """A view of a row in which the trained tokens stand out: underlined and in brackets, not by colour alone."""
    return MaskView(pieces(encoded.ids, tokenizer), list(encoded.mask))


def pieces(ids: list[int], tokenizer: PreTrainedTokenizerBase) -> list[str]:
    """The text of each token by itself. A token that holds part of a character shows as the replacement sign."""
    return [tokenizer.decode([token], clean_up_tokenization_spaces=False) for token in ids]


def special_tokens(tokenizer: PreTrainedTokenizerBase) -> dict[int, str]:
    """All control tokens, id -> text. The tokenizer's own list names only those with a role, such as end of text."""
    named = dict(zip(tokenizer.all_special_ids, tokenizer.all_special_tokens, strict=True))
    return named | {token: str(added) for token, added in tokenizer.added_tokens_decoder.items() if added.special}


def _tokens(text: str, tokenizer: PreTrainedTokenizerBase) -> list[int]:
    # The template has written all special tokens already: adding them again would double the first one.
    return tokenizer(text, add_special_tokens=False)["input_ids"]


def _prompt(messages: list[Message], tokenizer: PreTrainedTokenizerBase) -> list[int]:
    return _tokens(render(messages, tokenizer, for_answer=True), tokenizer)


def _with_markers(messages: list[Message], tokenizer: PreTrainedTokenizerBase) -> tuple[list[int], list[bool]]:
    """For templates that mark the assistant's text: the library tokenises once and says which tokens are marked."""
    with _refusals(messages):
        row = tokenizer.apply_chat_template(messages, return_dict=True, return_assistant_tokens_mask=True)
    ids, mask = list(row["input_ids"]), [bool(value) for value in row["assistant_masks"]]
    special = special_tokens(tokenizer)
    for start, end in spans(mask):
        for position in range(_turn_end(ids, start, end, special), end):
            mask[position] = False
    return ids, mask


def _with_prefixes(messages: list[Message], tokenizer: PreTrainedTokenizerBase) -> tuple[list[int], list[bool]]:
    """For templates that do not mark the assistant's text: it lies between the prompt and what the answer adds."""
    ids = _tokens(render(messages, tokenizer), tokenizer)
    mask, special = [False] * len(ids), special_tokens(tokenizer)
    for index, message in enumerate(messages):
        if message["role"] == "assistant":
            start = len(_prompt(messages[:index], tokenizer))
            end = len(_tokens(render(messages[: index + 1], tokenizer), tokenizer))
            for position in range(start, _turn_end(ids, start, min(end, len(ids)), special)):
                mask[position] = True
    return ids, mask


def _turn_end(ids: list[int], start: int, end: int, special: dict[int, str]) -> int:
    """Where the turn in ids[start:end] is over: behind its last special token (a line break often follows it)."""
    found = [position for position in range(start, end) if ids[position] in special]
    if not found:
        raise ModelError(
            "The chat template ends the assistant's turn with no special token, so a model trained with it would never "
            "learn to stop. Add one behind the answer in `tokenizer.chat_template`."
        )
    return found[-1] + 1


def spans(mask: list[bool]) -> list[tuple[int, int]]:
    """The stretches of True in a mask, as (start, end) with end exclusive."""
    padded = [False, *mask, False]
    edges = [position for position in range(len(mask) + 1) if padded[position] != padded[position + 1]]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _check_turns(messages: list[Message], ids: list[int], mask: list[bool], tokenizer: PreTrainedTokenizerBase) -> None:
    """Each answer must start exactly where its prompt ends, token by token, as it will when the model is used."""
    for index, message in enumerate(messages):
        if message["role"] != "assistant":
            continue
        prompt = _prompt(messages[:index], tokenizer)
        n = len(prompt)
        if ids[:n] != prompt:
            raise ModelError(
                "The prompt's tokens change when the answer follows: the template, or a token that reaches across the "
                "border, makes training differ from use. A usual cause is an answer that starts with a space or line "
                f"break.\nRow: {_short(messages)}\nPrompt ends in {pieces(prompt[-4:], tokenizer)}, "
                f"the row has {pieces(ids[max(0, n - 4) : n], tokenizer)} there."
            )
        if n >= len(ids) or not mask[n] or mask[n - 1]:
            raise ModelError(
                "The chat template marks the wrong text as the assistant's: its {% generation %} block must start "
                f"right behind the generation prompt.\nRow: {show_mask(Encoded(ids, mask), tokenizer)!r}"
            )


@contextmanager
def _refusals(messages: list[Message]) -> Iterator[None]:
    from jinja2 import TemplateError

    try:
        yield
    except TemplateError as error:
        raise DataError(
            f"The model's chat template refuses this conversation: {error}\nRow: {_short(messages)}"
        ) from None


def _check_bos(ids: list[int], tokenizer: PreTrainedTokenizerBase) -> None:
    bos = tokenizer.bos_token_id
    if bos is not None and ids[:2] == [bos, bos]:
        raise DataError(
            f"The row begins with {tokenizer.bos_token} twice: once from the text or template, once from the "
            "tokenizer. Take it out of the text."
        )


def _check_messages(messages: list[Message], tokenizer: PreTrainedTokenizerBase) -> None:
    if not tokenizer.chat_template:
        raise ModelError(
            "This model's tokenizer has no chat template, so it does not say how a conversation is written. "
            "Use a model that has one, or set `tokenizer.chat_template`."
        )
    if not isinstance(messages, list) or not messages:
        raise DataError(f"Expected a list of messages, got {messages!r}.")
    if isinstance(messages[0], dict) and messages[0].get("role") == "assistant":
        raise DataError(f"A conversation starts with the system or the user, not with the assistant: {messages[0]!r}.")
    special = special_tokens(tokenizer).values()
    for number, message in enumerate(messages, start=1):
        if not isinstance(message, dict) or message.get("role") not in ROLES:
            raise DataError(f"Message {number} needs a role ({', '.join(ROLES)}) and a content; found {message!r}.")
        content = message.get("content")
        if not isinstance(content, str) or not content.strip():
            raise DataError(f"Message {number} ({message['role']}) has no text: its content is {content!r}.")
        for token in special:
            if token in content:
                raise DataError(
                    f"Message {number} ({message['role']}) holds {token}, which the model reads as a control token, "
                    f"not as text. Take it out of the content: {content[:80]!r}"
                )


def _limit(row: Encoded, max_length: int | None, truncate: bool, text: str) -> Encoded:
    if max_length is None or len(row) <= max_length:
        return row
    if not truncate:
        raise DataError(
            f"A row of {len(row)} tokens is longer than the {max_length} allowed: {text}\n"
            "Shorten it, leave it out, raise max_length (up to the model's context), or pass truncate=True to cut it."
        )
    cut = Encoded(row.ids[:max_length], row.mask[:max_length])
    if not any(cut.mask):
        raise DataError(
            f"Cut to {max_length} of its {len(row)} tokens, the row has no answer left to learn from: {text}\n"
            "Shorten the prompt, or leave the row out."
        )
    return cut


def _short(messages: list[Message], limit: int = 160) -> str:
    text = " | ".join(f"{message['role']}: {message['content']}" for message in messages)
    return repr(text if len(text) <= limit else text[:limit] + " ...")

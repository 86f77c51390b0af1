"""Let the model write: batched, greedy or sampled, with a cache of what it has read.

The loop is written out rather than taken from `model.generate`, because it is short, and because sampling here draws
from generators of its own: the same call gives the same text, whatever else the program did with chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ftlabs.batching import pad
from ftlabs.chat import Encoded, encode_text, end_ids, prompt_ids
from ftlabs.errors import DataError
from ftlabs.evaluation import measuring
from ftlabs.limits import explained

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


def generate(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    prompts: Sequence[str] | Sequence[list[dict]],
    *,
    max_new_tokens: int = 40,
    temperature: float = 0.0,
    top_k: int | None = None,
    seed: int = 0,
    batch_size: int = 32,
    stop: str | Sequence[str] | None = None,
) -> list[str]:
    """What the model writes after each prompt: the new text only, without special tokens.

    prompts: texts are continued as they stand; lists of messages go through the chat template.
    temperature: 0 takes the likeliest token each time (greedy); above 0 tokens are drawn from
    softmax(logits / temperature), from the `top_k` likeliest only if given. Each prompt draws from a generator made of
    `seed` and its place in the list, so batch_size changes nothing, and equal prompts get different samples.
    Writing ends at an end-of-text or end-of-turn token, at one of the `stop` texts (left out of the result), at
    max_new_tokens, or where the model's context ends. Raises DataError for prompts that are empty or too long.
    """
    _check(prompts, max_new_tokens, temperature, top_k, batch_size)
    stops = [stop] if isinstance(stop, str) else list(stop or [])
    ids = [_encode(prompt, tokenizer) for prompt in prompts]
    _check_context(ids, model)
    ends = end_ids(tokenizer) | _model_ends(model)
    texts: list[str] = []
    with explained("generating"):
        for start in range(0, len(ids), batch_size):
            rows = ids[start : start + batch_size]
            choose = _chooser(temperature, top_k, [_seed(seed, start + index) for index in range(len(rows))])
            texts += _continue(model, tokenizer, rows, choose, ends, stops, max_new_tokens)
    return texts


def _continue(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    rows: list[list[int]],
    choose: _Chooser,
    ends: set[int],
    stops: list[str],
    max_new_tokens: int,
) -> list[str]:
    """One batch. Padding stands on the left, so that every row's last token is the one to go on from."""
    import torch

    batch = pad([Encoded(row, [False] * len(row)) for row in rows], pad_id=0, side="left")
    tokens = batch["input_ids"].to(model.device)
    attention = batch["attention_mask"].to(model.device)
    positions = (attention.cumsum(dim=1) - 1).clamp(min=0)  # counted from each row's first real token
    context = getattr(model.config, "max_position_embeddings", None) or 2**31
    room = [min(max_new_tokens, context - len(row)) for row in rows]
    written: list[list[int]] = [[] for _ in rows]
    texts: list[str | None] = [None] * len(rows)
    cache = None
    with measuring(model):
        for _ in range(max(room)):
            inputs = {"input_ids": tokens, "attention_mask": attention, "position_ids": positions}
            output = model(**inputs, past_key_values=cache, use_cache=True)
            cache = output.past_key_values
            chosen = choose(output.logits[:, -1])
            for index, token in enumerate(chosen):
                if texts[index] is None:
                    written[index].append(token)
                    texts[index] = _finished(written[index], tokenizer, ends, stops, room[index])
            if None not in texts:
                break
            tokens = torch.tensor(chosen, device=model.device)[:, None]
            attention = torch.cat([attention, attention.new_ones(len(rows), 1)], dim=1)
            positions = (positions[:, -1:] + 1).clamp(max=context - 1)  # rows that are over may be at the end
    return [text or "" for text in texts]


def _finished(
    written: list[int], tokenizer: PreTrainedTokenizerBase, ends: set[int], stops: list[str], room: int
) -> str | None:
    """The row's text if it is over, else None."""
    if written[-1] in ends:
        return _decode(written[:-1], tokenizer)
    if stops:
        text = _decode(written, tokenizer)
        found = [text.index(stop) for stop in stops if stop in text]
        if found:
            return text[: min(found)]
    return _decode(written, tokenizer) if len(written) == room else None


class _Chooser:
    """Picks one token per row from logits (B, V)."""

    def __init__(self, temperature: float, top_k: int | None, generators: list[torch.Generator]) -> None:
        self.temperature, self.top_k, self.generators = temperature, top_k, generators

    def __call__(self, logits: torch.Tensor) -> list[int]:
        import torch

        if self.temperature == 0:
            return logits.argmax(dim=-1).tolist()
        # On the CPU, so that a seed means the same on every device.
        logits = logits.float().cpu() / self.temperature
        if self.top_k is not None and self.top_k < logits.shape[-1]:
            kept = logits.topk(self.top_k, dim=-1)
            logits = torch.full_like(logits, -torch.inf).scatter(-1, kept.indices, kept.values)
        probabilities = logits.softmax(dim=-1)
        drawn = zip(probabilities, self.generators, strict=True)
        return [int(torch.multinomial(row, 1, generator=generator)) for row, generator in drawn]


def _chooser(temperature: float, top_k: int | None, seeds: list[int]) -> _Chooser:
    import torch

    return _Chooser(temperature, top_k, [torch.Generator().manual_seed(seed) for seed in seeds])


def _seed(seed: int, index: int) -> int:
    # A large odd factor keeps the streams of neighbouring seeds and neighbouring prompts apart.
    return (seed * 0x9E3779B97F4A7C15 + index * 0xD1B54A32D192ED03) % 2**63


def _encode(prompt: str | list[dict], tokenizer: PreTrainedTokenizerBase) -> list[int]:
    return encode_text(prompt, tokenizer).ids if isinstance(prompt, str) else prompt_ids(prompt, tokenizer)


def _decode(ids: list[int], tokenizer: PreTrainedTokenizerBase) -> str:
    return tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)


def _model_ends(model: PreTrainedModel) -> set[int]:
    settings = getattr(model, "generation_config", None)
    ends = getattr(settings, "eos_token_id", None)
    return set() if ends is None else ({ends} if isinstance(ends, int) else set(ends))


def _check(prompts: Sequence, max_new_tokens: int, temperature: float, top_k: int | None, batch_size: int) -> None:
    if isinstance(prompts, str) or (prompts and isinstance(prompts[0], dict)):
        raise DataError("generate takes a list of prompts; for a single one write [prompt].")
    if max_new_tokens < 1 or batch_size < 1:
        raise DataError(f"max_new_tokens ({max_new_tokens}) and batch_size ({batch_size}) have to be at least 1.")
    if temperature < 0:
        raise DataError(f"temperature is {temperature}; it is 0 (greedy) or above.")
    if top_k is not None and top_k < 1:
        raise DataError(f"top_k is {top_k}; at least 1 token has to be left to draw from.")


def _check_context(ids: list[list[int]], model: PreTrainedModel) -> None:
    context = getattr(model.config, "max_position_embeddings", None)
    for number, row in enumerate(ids, start=1):
        if context and len(row) >= context:
            raise DataError(
                f"Prompt {number} has {len(row)} tokens, and the model's context ends at {context}: no room to write. "
                "Shorten the prompt."
            )

"""What is true of the built-in model, measured by one script: `python -m ftlabs.world.measure FOLDER [--write]`."""

import json
import math
import sys
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ftlabs.world import documents, facts
from ftlabs.world.artefacts import describe, write_checksums
from ftlabs.world.data import bare_questions, heldout_documents
from ftlabs.world.ferry.tickets import tickets
from ftlabs.world.stream import Stream

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel, PreTrainedTokenizerFast

RARE = 200


def measure(folder: str | Path, *, finetune: bool = True) -> dict[str, Any]:
    """All figures of the model in `folder`: perplexities, shares (0 to 1), counts, and fine-tuning before and after."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    folder = Path(folder)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    past = folder / "history.json"
    history = json.loads(past.read_text(encoding="utf-8")) if past.is_file() else {"seed": 0, "tokens": 0}
    rows = tickets()
    figures: dict[str, Any] = {
        "heldout_perplexity": perplexity(model, tokenizer, heldout_documents(200)),
        "stream_perplexity": perplexity(model, tokenizer, list(islice(documents(history["seed"]), 200))),
        "facts_known": facts_known(model, tokenizer),
        "questions_continued": questions_continued(model, tokenizer, bare_questions(60)),
        "ferry_perplexity": perplexity(model, tokenizer, [row["message"] for row in rows["test"]]),
        "rare_tokens": rare_tokens(tokenizer, history["seed"], history["tokens"]),
    }
    if finetune:
        figures |= finetuning(model, tokenizer, rows)
    return {key: round(value, 4) if isinstance(value, float) else value for key, value in figures.items()}


def _padded(rows: list[list[int]], pad: int, left: bool = False) -> "tuple[torch.Tensor, torch.Tensor]":
    """Ids and attention mask, both (rows, longest) int64."""
    import torch

    longest = max(len(row) for row in rows)
    ids = torch.full((len(rows), longest), pad)
    mask = torch.zeros_like(ids)
    for number, row in enumerate(rows):
        where = slice(longest - len(row), longest) if left else slice(0, len(row))
        ids[number, where], mask[number, where] = torch.tensor(row), 1
    return ids, mask


def perplexity(model: "PreTrainedModel", tokenizer: "PreTrainedTokenizerFast", texts: list[str]) -> float:
    """exp of the mean loss per token over all texts; each text is read from its beginning."""
    import torch

    total, count = 0.0, 0
    rows = sorted((tokenizer.encode(text)[:512] for text in texts), key=len)
    for begin in range(0, len(rows), 16):
        ids, mask = _padded(rows[begin : begin + 16], tokenizer.pad_token_id)
        with torch.no_grad():
            logits = model(input_ids=ids, attention_mask=mask).logits[:, :-1].float()
        loss = torch.nn.functional.cross_entropy(logits.transpose(1, 2), ids[:, 1:], reduction="none")
        total += float((loss * mask[:, 1:]).sum())
        count += int(mask[:, 1:].sum())
    return math.exp(total / count)


def continuations(
    model: "PreTrainedModel", tokenizer: "PreTrainedTokenizerFast", prompts: list[list[int]], new: int
) -> list[str]:
    """Greedy continuations of up to `new` tokens, special tokens left out."""
    import torch

    found = []
    for begin in range(0, len(prompts), 32):
        ids, mask = _padded(prompts[begin : begin + 32], tokenizer.pad_token_id, left=True)
        with torch.no_grad():
            out = model.generate(input_ids=ids, attention_mask=mask, max_new_tokens=new, do_sample=False)
        found += tokenizer.batch_decode(out[:, ids.shape[1] :], skip_special_tokens=True)
    return found


def facts_known(model: "PreTrainedModel", tokenizer: "PreTrainedTokenizerFast") -> float:
    """Share of facts in held-out phrasings whose greedy continuation begins with the answer."""
    pairs = [(prompt, fact.answer) for fact in facts() for prompt in fact.prompts]
    said = continuations(model, tokenizer, [tokenizer.encode(prompt) for prompt, _ in pairs], 8)
    right = sum(text.strip().startswith(answer) for text, (_, answer) in zip(said, pairs, strict=True))
    return right / len(pairs)


def questions_continued(model: "PreTrainedModel", tokenizer: "PreTrainedTokenizerFast", questions: list[str]) -> float:
    """Share of bare questions whose continuation is a question: a question mark comes before any full stop."""
    said = continuations(model, tokenizer, [tokenizer.encode(question) for question in questions], 40)
    return sum(is_question(text) for text in said) / len(said)


def is_question(text: str) -> bool:
    """Whether the first sentence of the text ends with a question mark."""
    end = next((mark for mark in text if mark in ".?!"), "")
    return end == "?"


def rare_tokens(tokenizer: "PreTrainedTokenizerFast", seed: int, tokens: int) -> int:
    """How many tokens (padding excepted) occur fewer than 200 times in the first `tokens` of the stream."""
    stream = Stream(
        lambda text: tokenizer.encode(text, add_special_tokens=False),
        vocabulary=len(tokenizer), end=tokenizer.eos_token_id, pad=tokenizer.pad_token_id, seed=seed,
    )  # fmt: skip
    counts: Counter[int] = Counter()
    seen = 0
    while seen < tokens:
        row = stream.row(256)
        counts.update(row)
        seen += len(row)
    return sum(counts[token] < RARE for token in range(len(tokenizer)) if token != tokenizer.pad_token_id)


def finetuning(
    model: "PreTrainedModel",
    tokenizer: "PreTrainedTokenizerFast",
    rows: dict[str, list[dict[str, str]]],
    steps: int = 100,
    batch: int = 16,
    rate: float = 5e-4,
) -> dict[str, float]:
    """Exact match on 100 test tickets before and after full fine-tuning, and the seconds it took. Changes `model`."""
    import random
    import time

    import torch

    def prompt(row: dict[str, str]) -> list[int]:
        return tokenizer.encode(f"<|user|>{row['message']}<|end|><|assistant|>")

    def score() -> float:
        test = rows["test"][:100]
        said = continuations(model, tokenizer, [prompt(row) for row in test], 10)
        return sum(text.strip() == row["intent"] for text, row in zip(said, test, strict=True)) / len(test)

    before = score()
    rng = random.Random(0)
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.0)
    begin = time.perf_counter()
    for step in range(steps):
        chosen = rng.sample(rows["train"], batch)
        prompts = [prompt(row) for row in chosen]
        answers = [tokenizer.encode(row["intent"] + "<|end|>") for row in chosen]
        ids, mask = _padded([p + a for p, a in zip(prompts, answers, strict=True)], tokenizer.pad_token_id)
        labels = ids.masked_fill(mask == 0, -100)
        for number, question in enumerate(prompts):
            labels[number, : len(question)] = -100
        optimizer.param_groups[0]["lr"] = rate * min(1.0, (step + 1) / 10) * (1 - step / steps)
        model(input_ids=ids, attention_mask=mask, labels=labels).loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
    seconds = time.perf_counter() - begin
    return {"finetuning_before": before, "finetuning_after": score(), "finetuning_seconds": round(seconds, 1)}


def remeasure(folder: Path) -> dict[str, Any]:
    """Measure the model in `folder` and write the figures into its card, measured.json and checksums."""
    history = json.loads((folder / "history.json").read_text(encoding="utf-8"))
    figures = measure(folder)
    describe(folder, history, figures)
    write_checksums(folder)
    return figures


if __name__ == "__main__":
    act = remeasure if "--write" in sys.argv else measure
    print(json.dumps(act(Path(sys.argv[1])), indent=1))

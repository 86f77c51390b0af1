"""How fast our loop trains, beside transformers' Trainer and trl's SFTTrainer: `python -m tests.benchmarks.training`.

The same rows, model, batch size, rate and number of steps for all, one epoch in float32. Ours takes mixed batches, as
Trainer does by default, and lays the rows of a batch end to end (`packed`), which changes no gradient.

Printed are tokens per second without padding, the share of the machine's matrix-product peak that this is, and the
held-out loss after training; then the ratios of ours to each of the others, round by round, since a machine's speed
drifts between rounds.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import math
import random
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ftlabs import chat, datasets, evaluation, models, training
from ftlabs.chat import Encoded

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase, Trainer, TrainingArguments

OURS, PLAIN, GROUPED, SFT = "ours", "Trainer", "Trainer, grouped by length", "SFTTrainer"
WANTED = {PLAIN: 2.0, GROUPED: 1.1, SFT: 2.0}  # times as fast as each of these, at least
WORSE = 0.02  # our held-out loss may be so much above theirs, as a share
SHORTEST, LONGEST = 10, 140  # tokens of a row
LONG_SHARE = 0.4  # of the rows with an excerpt before the question: about 48 tokens on average
RATE, WARMUP = 1e-3, 0.1

Contestant = Callable[["PreTrainedModel", list[Encoded]], float]  # trains the model, returns the seconds it took


@dataclass(frozen=True)
class Result:
    """One training run: real tokens per second, and held-out loss in nats per scored token afterwards."""

    speed: float
    loss: float


def make_rows(tokenizer: PreTrainedTokenizerBase, split: str, count: int, seed: int = 0) -> list[Encoded]:
    """Questions of the ferry line with answers, some after an excerpt of the handbook; loss on the answers only."""
    rng = random.Random(seed)
    pages = [row["text"].split() for row in datasets.load("ferry-handbook")["pages"]]
    found: list[Encoded] = []
    source = list(datasets.load("ferry-answers")[split])
    while len(found) < count:
        question, answer = rng.choice(source)["messages"][-2:]
        if rng.random() < LONG_SHARE:
            page, words = rng.choice(pages), rng.randint(10, 60)
            start = rng.randrange(max(1, len(page) - words))
            excerpt = " ".join(page[start : start + words])
            question = question | {"content": f"{excerpt}\n{question['content']}"}
        row = chat.encode([question, answer], tokenizer)
        if SHORTEST <= len(row) <= LONGEST:
            found.append(row)
    return found


def contestants(tokenizer: PreTrainedTokenizerBase, batch: int, seed: int) -> dict[str, Contestant]:
    """All training loops by name, each with the same settings; those that are not installed are left out, aloud."""

    def ours(model: PreTrainedModel, rows: list[Encoded]) -> float:
        started = time.perf_counter()
        training.train(
            model, rows, epochs=1, batch_size=batch, learning_rate=RATE, warmup=WARMUP,
            pad_id=tokenizer.pad_token_id, seed=seed, bar=False, pool=1, packed=True,
        )  # fmt: skip
        return time.perf_counter() - started

    def plain(model: PreTrainedModel, rows: list[Encoded]) -> float:
        from transformers import DataCollatorForSeq2Seq, Trainer, TrainingArguments

        collator = DataCollatorForSeq2Seq(tokenizer)
        return run_library(Trainer, TrainingArguments, model, rows, batch, seed, {}, data_collator=collator)

    def grouped(model: PreTrainedModel, rows: list[Encoded]) -> float:
        from transformers import DataCollatorForSeq2Seq, Trainer, TrainingArguments

        collator, settings = DataCollatorForSeq2Seq(tokenizer), {"train_sampling_strategy": "group_by_length"}
        return run_library(Trainer, TrainingArguments, model, rows, batch, seed, settings, data_collator=collator)

    def sft(model: PreTrainedModel, rows: list[Encoded]) -> float:
        from trl import SFTConfig, SFTTrainer

        settings = {"gradient_checkpointing": False, "bf16": False}
        return run_library(SFTTrainer, SFTConfig, model, rows, batch, seed, settings, processing_class=tokenizer)

    found = {OURS: ours, PLAIN: plain, GROUPED: grouped}
    if importlib.util.find_spec("trl"):
        return found | {SFT: sft}
    print(f"{SFT} is left out: trl is not installed (`pip install trl` in this environment).")
    return found


def run_library(
    trainer: type[Trainer],
    arguments: type[TrainingArguments],
    model: PreTrainedModel,
    rows: list[Encoded],
    batch: int,
    seed: int,
    settings: dict[str, object],
    **parts: object,
) -> float:
    """One epoch of a library's trainer, in seconds; building it and its data set does not count.

    Of its defaults only what has no part in it (files, bars, a GPU) is switched off.
    """
    from datasets import Dataset

    data = Dataset.from_list([{"input_ids": row.ids, "labels": row.labels} for row in rows])
    with tempfile.TemporaryDirectory() as folder, models.quiet():
        how = arguments(
            output_dir=folder, num_train_epochs=1, per_device_train_batch_size=batch, learning_rate=RATE,
            warmup_steps=WARMUP, seed=seed, use_cpu=True, save_strategy="no", disable_tqdm=True, report_to="none",
            dataloader_pin_memory=False, **settings,
        )  # fmt: skip
        made = trainer(model=model, args=how, train_dataset=data, **parts)
        started = time.perf_counter()
        with contextlib.redirect_stdout(io.StringIO()):  # without bars it prints its log
            made.train()
        return time.perf_counter() - started


def measure(contestant: Contestant, base: PreTrainedModel, rows: list[Encoded], heldout: list[Encoded]) -> Result:
    """Train a fresh copy of the base, and see how good it has become."""
    model = models.fresh(base)
    seconds = contestant(model, rows)
    return Result(sum(map(len, rows)) / seconds, math.log(evaluation.perplexity(model.eval(), heldout)))


def flops_per_token(model: PreTrainedModel, rows: list[Encoded]) -> float:
    """Multiplications and additions of the matrix products, forward and backward, that one token needs (2 + 4 each).

    The output head is needed only where a token is scored, whatever a loop computes beyond that.
    """
    scored = sum(sum(row.mask[1:]) for row in rows) / sum(map(len, rows))
    return sum(6 * inputs * outputs * (scored if head else 1) for inputs, outputs, head in shapes(model))


def shapes(model: PreTrainedModel) -> list[tuple[int, int, bool]]:
    """(inputs, outputs, whether it is the head) of every linear layer."""
    import torch

    head = model.get_output_embeddings()
    layers = [module for module in model.modules() if isinstance(module, torch.nn.Linear)]
    return [(layer.in_features, layer.out_features, layer is head) for layer in layers]


def peak(model: PreTrainedModel, tokens: int, repeats: int = 5) -> float:
    """Floating-point operations per second of torch.matmul at the shapes of one step, the best of some repeats."""
    import torch

    work = seconds = 0.0
    for inputs, outputs, _ in shapes(model):
        x, weight, grad = torch.randn(tokens, inputs), torch.randn(inputs, outputs), torch.randn(tokens, outputs)
        for left, right in ((x, weight), (grad, weight.T), (x.T, grad)):
            best = math.inf
            for _ in range(repeats):
                started = time.perf_counter()
                torch.matmul(left, right)
                best = min(best, time.perf_counter() - started)
            work, seconds = work + 2 * tokens * inputs * outputs, seconds + best
    return work / seconds


def report(results: dict[str, list[Result]], flops: float, top: float) -> list[str]:
    """The table, then one line per comparison with whether it is as wanted."""
    lines = [f"{'':28}{'tokens/s':>10}{'of the peak':>13}{'held-out loss':>15}"]
    for name, rounds in results.items():
        speed, loss = (statistics.median(getattr(one, field) for one in rounds) for field in ("speed", "loss"))
        lines.append(f"{name:28}{speed:>10,.0f}{speed * flops / top:>13.0%}{loss:>15.3f}")
    lines.append("")
    for name in list(results)[1:]:
        pairs = list(zip(results[OURS], results[name], strict=True))
        ratios = [mine.speed / theirs.speed for mine, theirs in pairs]
        worse = statistics.mean(mine.loss / theirs.loss - 1 for mine, theirs in pairs)
        shown = ", ".join(f"{ratio:.2f}" for ratio in ratios)
        fast, good = min(ratios) >= WANTED[name], worse <= WORSE
        lines.append(
            f"ours to {name}: {shown} times as fast (wanted {WANTED[name]}: {'yes' if fast else 'NO'}), "
            f"held-out loss {worse:+.1%} (at most {WORSE:+.0%}: {'yes' if good else 'NO'})"
        )
    return lines


def main(arguments: list[str] | None = None) -> dict[str, list[Result]]:
    """Run the rounds, print the report, return the results by contestant."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.training", description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1200, help="rows to train on (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds, each with all contestants (%(default)s)")
    parser.add_argument("--batch", type=int, default=16, help="rows of a batch (%(default)s)")
    parser.add_argument("--threads", type=int, default=2, help="threads of torch (%(default)s)")
    chosen = parser.parse_args(arguments)
    import torch

    warnings.simplefilter("ignore")
    before = torch.get_num_threads()
    torch.set_num_threads(chosen.threads)
    try:
        base, tokenizer = models.built_in()
        rows = make_rows(tokenizer, "train", chosen.rows)
        heldout = make_rows(tokenizer, "validation", max(1, chosen.rows // 6), seed=1)
        lengths = [len(row) for row in rows]
        print(
            f"{len(rows)} rows of {min(lengths)} to {max(lengths)} tokens, {statistics.mean(lengths):.0f} on average; "
            f"batch {chosen.batch}, {chosen.threads} threads, torch {torch.__version__}"
        )
        results: dict[str, list[Result]] = {}
        for number in range(chosen.rounds):
            running = contestants(tokenizer, chosen.batch, seed=number)
            if number == 0:  # the first run of anything is slow: libraries load, memory is got
                for contestant in running.values():
                    measure(contestant, base, rows[: 2 * chosen.batch], heldout[:1])
            names = list(running)
            for name in names[number % len(names) :] + names[: number % len(names)]:  # nobody is always first
                results.setdefault(name, []).append(measure(running[name], base, rows, heldout))
        ordered = {name: results[name] for name in running}
        tokens = round(statistics.mean(lengths) * chosen.batch)
        print("\n".join(report(ordered, flops_per_token(base, rows), peak(base, tokens))))
    finally:
        torch.set_num_threads(before)
    return ordered


if __name__ == "__main__":
    main()

"""Pretraining the built-in model from nothing, on a CPU, within an hour: packed rows, Muon and AdamW, a cosine.

The number of steps follows from a budget of tokens: the recipe's, so that everybody gets the same model, or one that
fits into some minutes at the speed that the machine shows at the start.
A run can be stopped and resumed: it goes on from its last checkpoint as if it had not been stopped.
"""

import dataclasses
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ftlabs.errors import TrainingError
from ftlabs.world import documents
from ftlabs.world.artefacts import CHECKPOINT, check_folder, save_folder, write_checkpoint
from ftlabs.world.recipe import Recipe, learning_rate, new_model
from ftlabs.world.stream import Stream, stream_for
from ftlabs.world.tokenizer import train_tokenizer

if TYPE_CHECKING:
    import torch
    from transformers import LlamaForCausalLM, PreTrainedTokenizerFast

SPEED_STEPS = 12  # steps that measure the machine's speed; they are thrown away


@dataclass
class Run:
    """The state of a run: what a checkpoint holds, and what the curve is drawn from."""

    seed: int
    recipe: Recipe
    steps: int
    bf16: bool = False
    step: int = 0
    seconds: float = 0.0
    loss: list[float] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)  # how often each token was read

    @property
    def tokens(self) -> int:
        """Tokens seen so far."""
        return self.step * self.recipe.tokens_per_step


def pretrain(
    out: str | Path,
    *,
    minutes: float | None = None,
    quick: bool = False,
    resume: bool = False,
    seed: int = 0,
    tokens: int | None = None,
    recipe: Recipe | None = None,
    bar: bool = True,
) -> Path:
    """Train a model from nothing and write it to the folder `out` in the format of transformers. Returns the folder.

    tokens: the budget (default: the recipe's); minutes: how long the training may take instead (`quick` is two).
    resume: go on from the checkpoint in `out`, with the budget, seed and recipe that it began with.
    Raises TrainingError (nothing to resume, a model in the way, NaN) and MachineError (no disk, a read-only folder).
    """
    folder = check_folder(Path(out), resume=resume)
    parts = _continue(folder) if resume else _begin(recipe or Recipe(), 2 if quick else minutes, tokens, seed)
    run, model, tokenizer, optimizers, stream = parts
    _train(folder, run, model, tokenizer, optimizers, stream, bar)
    save_folder(folder, model, tokenizer, history(run))
    return folder


def history(run: Run) -> dict[str, Any]:
    """What is kept of a run beside the weights: loss per step, how often each token was read, seed and recipe."""
    return {
        "seed": run.seed,
        "steps": run.step,
        "tokens": run.tokens,
        "seconds": round(run.seconds, 1),
        "bf16": run.bf16,
        "recipe": dataclasses.asdict(run.recipe),
        "loss": [round(value, 4) for value in run.loss],
        "token_counts": run.counts,
    }


def make_tokenizer(recipe: Recipe) -> "PreTrainedTokenizerFast":
    """The tokenizer of the recipe, trained on the first documents of a stream that is used for nothing else."""
    from itertools import islice

    return train_tokenizer(islice(documents(-1), recipe.tokenizer_documents), recipe.vocabulary, recipe.context)


def _parts(run: Run, tokenizer: "PreTrainedTokenizerFast", position: int = 0) -> tuple:
    import torch

    from ftlabs.world.muon import Muon

    model = new_model(run.recipe, tokenizer, run.seed)
    embedding = model.get_input_embeddings().weight
    matrices = [p for p in model.parameters() if p.dim() == 2 and p is not embedding]
    vectors = [p for p in model.parameters() if p.dim() < 2]
    rate, decay = run.recipe.learning_rate, run.recipe.weight_decay
    groups = [{"params": [embedding], "weight_decay": decay}, {"params": vectors, "weight_decay": 0.0}]
    optimizers = [
        Muon(matrices, lr=rate, weight_decay=decay),
        torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.99), fused=True),
    ]
    stream = stream_for(tokenizer, run.seed, position)
    return run, model, tokenizer, optimizers, stream


def _begin(recipe: Recipe, minutes: float | None, tokens: int | None, seed: int) -> tuple:
    tokenizer = make_tokenizer(recipe)
    run = Run(seed, recipe, steps=1)
    budget = tokens or recipe.tokens
    if minutes is not None:
        run.bf16, speed = _speed(run, tokenizer)
        budget = int(speed * minutes * 60)
    run.steps = max(1, budget // recipe.tokens_per_step)
    return _parts(run, tokenizer)


def _continue(folder: Path) -> tuple:
    import torch

    try:
        state = torch.load(folder / CHECKPOINT, weights_only=False)  # our own file: it holds the run and the tokenizer
    except Exception as error:
        raise TrainingError(
            f"The checkpoint {folder / CHECKPOINT} cannot be read ({error}). Delete it and begin again."
        ) from None
    run: Run = state["run"]
    run_parts = _parts(run, state["tokenizer"], state["position"])
    _, model, _, optimizers, _ = run_parts
    model.load_state_dict(state["model"])
    for optimizer, kept in zip(optimizers, state["optimizers"], strict=True):
        optimizer.load_state_dict(kept)
    return run_parts


def _speed(run: Run, tokenizer: "PreTrainedTokenizerFast") -> tuple[bool, float]:
    """Whether bf16 autocast is faster here (tried only where the CPU computes in it), and tokens per second."""
    import torch

    able = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    best = (False, 0.0)
    for bf16 in (False, True) if able else (False,):
        trial, model, _, optimizers, stream = _parts(dataclasses.replace(run, bf16=bf16, steps=SPEED_STEPS), tokenizer)
        begin = 0.0
        for step in range(SPEED_STEPS):
            if step == 2:  # the first steps allocate memory
                begin = time.perf_counter()
            _step(trial, model, optimizers, stream, step)
        speed = (SPEED_STEPS - 2) * run.recipe.tokens_per_step / (time.perf_counter() - begin)
        best = max(best, (bf16, speed), key=lambda pair: pair[1])
    return best


def _step(
    run: Run, model: "LlamaForCausalLM", optimizers: "list[torch.optim.Optimizer]", stream: Stream, step: int
) -> float:
    """One step of the optimisers on the next rows, which are counted. Returns the mean loss in nats per token."""
    import torch

    recipe = run.recipe
    length = recipe.context if step % recipe.long_every == recipe.long_every - 1 else recipe.row
    ids = torch.tensor(stream.batch(max(1, recipe.tokens_per_step // length), length))
    read = torch.bincount(ids.flatten(), minlength=model.config.vocab_size).tolist()
    run.counts = [before + now for before, now in zip(run.counts or [0] * len(read), read, strict=True)]
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(recipe, step / run.steps)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=run.bf16):
        loss = model(input_ids=ids, labels=ids, use_cache=False).loss
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), recipe.max_grad_norm)
    for optimizer in optimizers:
        optimizer.step()
    model.zero_grad(set_to_none=True)
    return float(loss.detach())


def _train(
    folder: Path,
    run: Run,
    model: "LlamaForCausalLM",
    tokenizer: "PreTrainedTokenizerFast",
    optimizers: "list[torch.optim.Optimizer]",
    stream: Stream,
    bar: bool,
) -> None:
    from tqdm import tqdm

    def checkpoint() -> None:
        state = {
            "run": run, "position": stream.position, "tokenizer": tokenizer, "model": model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in optimizers],
        }  # fmt: skip
        write_checkpoint(folder, state)

    model.train()
    last = time.perf_counter()
    saved = last
    with tqdm(total=run.steps, initial=run.step, unit="step", disable=not bar, mininterval=1.0) as progress:
        try:
            while run.step < run.steps:
                loss = _step(run, model, optimizers, stream, run.step)
                if loss != loss:
                    raise TrainingError(
                        f"The loss became NaN at step {run.step}. Lower the learning rate of the recipe."
                    )
                now = time.perf_counter()
                run.loss.append(loss)
                run.step, run.seconds, last = run.step + 1, run.seconds + now - last, now
                progress.set_postfix(loss=f"{sum(run.loss[-50:]) / len(run.loss[-50:]):.3f}", refresh=False)
                progress.update()
                if now - saved > run.recipe.checkpoint_minutes * 60:
                    checkpoint()
                    saved = now
        except KeyboardInterrupt:
            # A step that was cut short may have moved the stream: the state is that of the last whole checkpoint.
            raise TrainingError(
                f"Stopped at step {run.step} of {run.steps}. Go on from the last checkpoint with `resume=True`, "
                f"if there is one in {folder}."
            ) from None
    checkpoint()  # should writing the model fail, the training is not lost

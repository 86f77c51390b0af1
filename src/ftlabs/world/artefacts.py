"""Writing a pretrained model to a folder: each file whole or not at all, with history, curve, card and checksums."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ftlabs.errors import MachineError, TrainingError

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerFast

    from ftlabs.world.conditions.finding import Finding

CHECKPOINT = "checkpoint.pt"
NEEDED_BYTES = 150_000_000


def check_folder(folder: Path, *, resume: bool) -> Path:
    """Make `folder` if it is missing and see that a run can begin there. Raises MachineError or TrainingError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise MachineError(
            f"Cannot write to {folder}: {error.strerror}. Choose a folder that you may write to, "
            "for example one in your home folder."
        ) from None
    free = shutil.disk_usage(folder).free
    if free < NEEDED_BYTES:
        raise MachineError(
            f"Only {free / 1e6:.0f} MB are free where {folder} lies; pretraining needs {NEEDED_BYTES / 1e6:.0f} MB for "
            "checkpoints and the model. Free some space or choose another disk."
        )
    if resume and not (folder / CHECKPOINT).is_file():
        raise TrainingError(f"There is nothing to resume: {folder} holds no {CHECKPOINT}. Begin without resume.")
    if not resume and (folder / "model.safetensors").exists():
        raise TrainingError(f"{folder} already holds a model. Choose another folder, or delete this one first.")
    if not resume and (folder / CHECKPOINT).exists():
        raise TrainingError(
            f"{folder} holds the checkpoint of a stopped run. Go on with it (resume), or delete {CHECKPOINT}."
        )
    return folder


def write_whole(path: Path, write: Callable[[Path], Any]) -> None:
    """Let `write` fill a file beside `path`, then put it in place at once. Raises MachineError when it cannot."""
    beside = path.with_name(f".{path.name}.part")
    try:
        write(beside)
        os.replace(beside, path)
    except (OSError, RuntimeError) as error:
        beside.unlink(missing_ok=True)
        raise MachineError(
            f"Could not write {path}: {error}. Is the disk full? What was there before is unharmed; "
            "free some space and resume."
        ) from None


def write_checkpoint(folder: Path, state: dict[str, Any]) -> None:
    """Write the checkpoint so that a crash while writing leaves the one before it."""
    import torch

    write_whole(folder / CHECKPOINT, lambda path: torch.save(state, path))


def save_folder(
    folder: Path,
    model: "PreTrainedModel",
    tokenizer: "PreTrainedTokenizerFast",
    history: dict[str, Any],
) -> None:
    """Write the whole transformers folder, then history, curve, card and checksums, and remove the checkpoint."""
    model.eval()
    with tempfile.TemporaryDirectory(dir=folder, prefix=".saving-") as name:
        beside = Path(name)
        try:
            model.save_pretrained(beside)
            tokenizer.save_pretrained(beside)
            for path in sorted(beside.iterdir()):
                os.replace(path, folder / path.name)
        except OSError as error:
            raise MachineError(f"Could not write the model to {folder}: {error}. Free some space and resume.") from None
    text = json.dumps(history) + "\n"
    write_whole(folder / "history.json", lambda path: path.write_text(text, encoding="utf-8"))
    write_whole(folder / "curve.png", lambda path: draw_curve(history, path))
    (folder / CHECKPOINT).unlink(missing_ok=True)
    describe(folder)


def history_of(folder: Path) -> dict[str, Any]:
    """What pretraining kept of the run. Raises TrainingError for a folder that it did not make: its card stays."""
    if not (folder / "history.json").is_file():
        raise TrainingError(f"{folder} holds no history.json, so `ftlabs pretrain` did not make it; its card stays.")
    return json.loads((folder / "history.json").read_text(encoding="utf-8"))


def describe(folder: Path, findings: "list[Finding] | None" = None) -> None:
    """Write the card from history.json, with the conditions if they were measured, and these as conditions.json.

    Raises TrainingError as `history_of`.
    """
    from ftlabs.world.card import card
    from ftlabs.world.conditions.finding import to_json

    history = history_of(folder)
    write_whole(folder / "README.md", lambda path: path.write_text(card(history, findings), encoding="utf-8"))
    if findings is not None:
        text = to_json(findings) + "\n"
        write_whole(folder / "conditions.json", lambda path: path.write_text(text, encoding="utf-8"))
    write_checksums(folder)


def write_checksums(folder: Path) -> None:
    """Write SHA256SUMS over all other files of the folder, in the format of sha256sum."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    write_whole(folder / "SHA256SUMS", lambda path: path.write_text("".join(lines), encoding="utf-8"))


def draw_curve(history: dict[str, Any], path: Path) -> None:
    """Draw loss against tokens seen: every step in grey, the running mean in black."""
    from matplotlib.figure import Figure

    loss, each = history["loss"], history["recipe"]["tokens_per_step"] / 1e6
    window = max(1, len(loss) // 50)
    mean = [
        sum(loss[max(0, i - window + 1) : i + 1]) / len(loss[max(0, i - window + 1) : i + 1]) for i in range(len(loss))
    ]
    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.add_subplot()
    tokens = [(number + 1) * each for number in range(len(loss))]
    axes.plot(tokens, loss, color="0.75", linewidth=0.8, label="each step")
    axes.plot(tokens, mean, color="black", linewidth=1.6, label=f"mean of {window} steps")
    axes.set(xlabel="tokens seen (millions)", ylabel="loss (nats per token)", title="Pretraining of the built-in model")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, format="png", dpi=100)

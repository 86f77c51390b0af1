"""What a solution's outputs depend on besides its source: weights of the built-in model, rows of the data, runs."""

import hashlib
from functools import cache
from pathlib import Path

from ftlabs import paths, recorded


def sha256(folder: Path) -> str:
    """One checksum over all weights and rows below a data folder; line ends do not count, nor do cards."""
    found = sorted(path for pattern in ("*.safetensors", "*.jsonl") for path in folder.rglob(pattern))
    total = hashlib.sha256()
    for path in found:
        content = path.read_bytes()
        if path.suffix == ".jsonl":  # git writes other line ends on Windows
            content = content.replace(b"\r\n", b"\n")
        total.update(f"{path.relative_to(folder).as_posix()}\0{hashlib.sha256(content).hexdigest()}\n".encode())
    return total.hexdigest()


@cache
def ours() -> str:
    """The checksum of the course's own data/."""
    return sha256(paths.data())


def of(lab: str) -> str:
    """The checksum of what a lab's outputs come from: the course's data/, and the lab's recorded runs if it has any."""
    runs = recorded.where(lab)
    if not runs.is_file():
        return ours()
    return hashlib.sha256(f"{ours()}\n{hashlib.sha256(runs.read_bytes()).hexdigest()}".encode()).hexdigest()

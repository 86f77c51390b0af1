"""The machine's limits in words: a full disk, a folder that cannot be written, memory that does not suffice."""

from __future__ import annotations

import contextlib
import errno
import sys
from collections.abc import Iterator

from ftlabs.errors import MachineError

FULL = "the disk is full. Free some space (`ftlabs doctor` shows how much is left) and try again."
READ_ONLY = "the folder cannot be written. Choose another place, or change its permissions."
NO_MEMORY = (
    "the memory of the {where} does not suffice. Use a smaller batch_size (with accumulation to make up for it) or "
    "shorter rows, close other programs, or take a smaller model: FTLABS_TIER=tiny."
)


@contextlib.contextmanager
def explained(doing: str) -> Iterator[None]:
    """Turn what the machine lacks into a MachineError that says so: "Stopped while saving the model: ..."."""
    try:
        yield
    except MachineError:  # explained already, by whoever was closer to it
        raise
    except Exception as error:
        lacking = reason(error)
        if lacking is None:
            raise
        raise MachineError(f"Stopped while {doing}: {lacking}") from error


def reason(error: BaseException | None) -> str | None:
    """What the machine lacked, in words, if that is behind this error; else None."""
    # Libraries wrap errors of the system in their own (safetensors puts only the text in), so the causes are searched.
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        number, text = getattr(error, "errno", None), str(error)
        if number in (errno.ENOSPC, errno.EDQUOT) or "No space left on device" in text:
            return FULL
        if number in (errno.EACCES, errno.EPERM, errno.EROFS) or "os error 13" in text or "os error 30" in text:
            return READ_ONLY
        if _out_of_memory(error):
            return NO_MEMORY.format(where="GPU" if "CUDA" in text or "MPS" in text else "computer")
        error = error.__cause__ or error.__context__
    return None


def _out_of_memory(error: BaseException) -> bool:
    torch = sys.modules.get("torch")  # an error of torch can only come when torch is loaded
    if torch is not None and isinstance(error, torch.OutOfMemoryError):
        return True
    # torch reports a failed allocation in main memory, and on Apple GPUs, as a plain RuntimeError.
    text = str(error)
    return isinstance(error, MemoryError) or "not enough memory" in text or "MPS backend out of memory" in text

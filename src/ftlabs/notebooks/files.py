"""Writing files whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from ftlabs.errors import MachineError

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows knows no quota error


def write(path: Path, text: str) -> bool:
    """Write text to a file unless it holds just that already. Returns whether the file changed.

    The file is replaced in one step: after an error (MachineError) the old one is still there, whole.
    """
    content = text.encode()
    temporary = None
    try:
        if os.path.isfile(path) and path.read_bytes() == content:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # a full disk may show only here
        os.chmod(temporary, 0o644)  # mkstemp makes files that only their owner reads
        os.replace(temporary, path)
        temporary = None
    except OSError as error:
        raise MachineError(_explain(path, content, error)) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
    return True


def _explain(path: Path, content: bytes, error: OSError) -> str:
    kept = "The file there is unchanged." if os.path.isfile(path) else "Nothing was written."
    if error.errno in _FULL:
        size = f"{len(content) / 1024:.0f} KiB"
        return f"No space left on the disk for {path} ({size}). {kept}\nFree some space and run the command again."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        remedy = "Make the folder writable, or work in a clone that is yours."
        return f"{path} cannot be written: its folder is read-only for you. {kept}\n{remedy}"
    return f"{path} cannot be written ({error.strerror or error}). {kept}\nCheck the folder and run the command again."

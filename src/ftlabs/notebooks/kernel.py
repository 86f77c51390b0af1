"""Running a notebook's cells in a kernel of this Python, and saying plainly why a run stopped."""

import logging
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from nbformat import NotebookNode

if TYPE_CHECKING:
    from nbclient import NotebookClient

_ANSI = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Stop:
    """Why a run ended early: the cell (index in the notebook; None before the first), "error", "timeout" or "dead"."""

    cell: int | None
    reason: str
    message: str


@dataclass
class Outcome:
    """What a run gave beside outputs: seconds per cell (by index) and why it stopped, if it did."""

    seconds: dict[int, float] = field(default_factory=dict)
    stop: Stop | None = None


def execute(
    nb: NotebookNode,
    *,
    cwd: Path | None = None,
    timeout: float = 120,
    env: dict[str, str] | None = None,
    allow_errors: bool = False,
    on_start: Callable[[int], None] = lambda cell: None,
    on_done: Callable[[int], None] = lambda cell: None,
) -> Outcome:
    """Run all code cells of `nb` and put their outputs into it.

    cwd: the kernel's folder (None: a temporary one). timeout: seconds for each cell. env: changes to the environment.
    allow_errors: go on after a cell that raised. on_start and on_done are told the index of each code cell.
    """
    with tempfile.TemporaryDirectory(prefix="ftlabs-", ignore_cleanup_errors=True) as scratch:
        work = cwd or Path(scratch, "work")
        work.mkdir(exist_ok=True)
        settings = {
            "IPYTHONDIR": str(Path(scratch, "ipython")),
            "MPLBACKEND": _INLINE,
            "PYDEVD_DISABLE_FILE_VALIDATION": "1",
        }
        log = Path(scratch, "kernel.log")
        with log.open("wb") as errors:
            outcome = Outcome()
            run = _Run(outcome, on_start, on_done)
            client = _client(nb, Path(scratch, "k.json"), timeout, allow_errors, run)
            environment = os.environ | settings | (env or {})
            _guarded(client, run, log, timeout, cwd=str(work), env=environment, stdout=errors, stderr=errors)
    return outcome


_INLINE = "module://matplotlib_inline.backend_inline"


class _Run:
    """Follows the client from cell to cell."""

    def __init__(self, outcome: Outcome, on_start: Callable[[int], None], on_done: Callable[[int], None]) -> None:
        self.outcome, self.on_start, self.on_done = outcome, on_start, on_done
        self.cell: int | None = None
        self._began = 0.0

    def start(self, cell: NotebookNode, cell_index: int) -> None:
        self.cell, self._began = cell_index, time.perf_counter()
        self.on_start(cell_index)

    def done(self, cell: NotebookNode, cell_index: int) -> None:
        self.outcome.seconds[cell_index] = time.perf_counter() - self._began
        self.on_done(cell_index)


def _client(nb: NotebookNode, connection: Path, timeout: float, allow_errors: bool, run: _Run) -> "NotebookClient":
    from ipykernel.kernelspec import get_kernel_dict
    from jupyter_client.kernelspec import KernelSpec
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient

    class ThisPython(AsyncKernelManager):
        """The kernel of the Python that runs now, whatever kernels the user has installed under the same name."""

        @property
        def kernel_spec(self) -> KernelSpec:
            return KernelSpec(**get_kernel_dict())

    quiet = logging.getLogger("ftlabs.notebooks")
    quiet.addHandler(logging.NullHandler())
    quiet.propagate = False
    # Sockets in the file system need no ports, which parallel runs fight for; Windows has none.
    transport = "tcp" if sys.platform == "win32" else "ipc"
    manager = ThisPython(kernel_name="python3", transport=transport, connection_file=str(connection), log=quiet)
    return NotebookClient(
        nb,
        km=manager,
        timeout=timeout,
        allow_errors=allow_errors,
        coalesce_streams=True,
        record_timing=False,
        shutdown_kernel="immediate",
        on_cell_execute=run.start,
        on_cell_complete=run.done,
        log=quiet,
    )


def _guarded(client: "NotebookClient", run: _Run, log: Path, timeout: float, **start: object) -> None:
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    manager = client.km  # the client forgets it when it ends
    try:
        _interruptible(client, **start)
    except CellTimeoutError:
        message = f"it ran longer than {timeout:g} s. A loop without an end, or too much work for this machine?"
        run.outcome.stop = Stop(run.cell, "timeout", message)
    except CellExecutionError as error:
        run.outcome.stop = Stop(run.cell, "error", plain(f"{error.ename}: {error.evalue}"))
    except (DeadKernelError, RuntimeError):
        # nbclient raises a bare RuntimeError when the kernel dies before its first answer.
        written = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-5:]
        last = "\n".join(["", "The kernel's last words:", *written]) if written else ""
        message = f"the Python kernel died{_cause(getattr(manager.provisioner, 'process', None))}.{last}"
        run.outcome.stop = Stop(run.cell, "dead", message)


def _cause(process: "subprocess.Popen[bytes] | None") -> str:
    code = process.poll() if process else None
    if code is None:
        return " before it had started"
    if code >= 0:
        return f": it ended itself with exit status {code}"
    name = signal.Signals(-code).name
    hint = {"SIGKILL": "killed from outside, as systems do when memory is full", "SIGSEGV": "a crash in compiled code"}
    return f" of {name} ({hint.get(name, 'a signal')})"


def _interruptible(client: "NotebookClient", **start: object) -> None:
    """Run the client so that Ctrl-C ends the kernel and arrives here as KeyboardInterrupt."""
    try:
        client.execute(cleanup_kc=True, **start)
    except Exception:
        # On Ctrl-C nbclient's own handler takes the kernel away under the run, which then fails in one of many ways.
        if getattr(client, "_async_cleanup_kernel_future", None) is not None:
            raise KeyboardInterrupt from None
        raise


def plain(text: str) -> str:
    """Text without terminal colours."""
    return _ANSI.sub("", text)

"""State that student code may turn over and that a check puts back as it was."""

import builtins
import contextlib
import random
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch


@contextlib.contextmanager
def preserved_state() -> Iterator[None]:
    """Restore random states, gradient mode, default dtype and device, thread count, and filters of warnings."""
    states = random.getstate(), np.random.get_state(), torch.get_rng_state()
    cuda = torch.cuda.get_rng_state_all() if torch.cuda.is_available() else None
    grad, dtype, device = torch.is_grad_enabled(), torch.get_default_dtype(), torch.get_default_device()
    threads = torch.get_num_threads()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="coroutine .* was never awaited")  # the verdict says so
        try:
            yield
        finally:
            if torch.get_default_device() != device:
                torch.set_default_device(None if device == torch.device("cpu") else device)
            if torch.get_num_threads() != threads:
                torch.set_num_threads(threads)
            random.setstate(states[0])
            np.random.set_state(states[1])
            torch.set_rng_state(states[2])
            if cuda is not None:
                torch.cuda.set_rng_state_all(cuda)
            torch.set_grad_enabled(grad)
            torch.set_default_dtype(dtype)


class preserved_interpreter:
    """Restore the built-in names and the recursion limit.

    Stands directly around student code and is no generator: `contextlib` itself needs built-in names, and with
    `builtins.next = 3` it could not leave the block.
    """

    def __enter__(self) -> None:
        self._builtins = dict(vars(builtins))
        self._limit = sys.getrecursionlimit()

    def __exit__(self, *error: Any) -> None:
        builtins.__dict__.update(self._builtins)
        sys.setrecursionlimit(self._limit)

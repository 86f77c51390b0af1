"""The registers of the general world: one module each, found by themselves.

A register is a module with `SHARE: float`, its share of the documents (any positive number; shares are normalised), and
`document(rng: random.Random) -> str`. It may have a `late_document(rng)`, which writes for the last part of the stream.
Adding a register is adding a file here.
"""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random


@dataclass(frozen=True)
class Register:
    """A kind of text: its name, its share of the documents, and the function that writes one."""

    name: str
    share: float
    document: Callable[[Random], str]
    late_document: Callable[[Random], str]


@cache
def registers() -> tuple[Register, ...]:
    """All registers of this folder in alphabetical order, their shares adding up to one."""
    modules = [
        importlib.import_module(f"{__name__}.{name}") for name in sorted(m.name for m in pkgutil.iter_modules(__path__))
    ]
    total = sum(module.SHARE for module in modules)
    return tuple(
        Register(m.__name__.rpartition(".")[2], m.SHARE / total, m.document, getattr(m, "late_document", m.document))
        for m in modules
    )

"""The inputs of the case that a card shows, in one line."""

from collections.abc import Mapping
from typing import Any

import torch

from ftlabs.course.describe import scalar
from ftlabs.course.exercise import Candidate, Case
from ftlabs.course.explain import parameters

_FEW = 6


def inputs_line(case: Case, candidate: Candidate, arguments: Mapping[str, Any]) -> str:
    """A line such as "With `logits` of shape (3, 6, 12), `temperature` = 0.5"; "" when there is nothing plain to tell.

    arguments: what the candidate was called with, where that is known. A case may describe an input instead of being
    it (the seed of a small model): what reached the candidate as something else is left out. So is what it does not
    take as a parameter, unless it is a plain number or text.
    """
    takes = parameters(candidate) or []
    told = []
    for name, value in case.items():
        alone = isinstance(value, int | float | str)
        changed = name in arguments and type(arguments[name]) is not type(value)
        words = _words(value) if (name in takes or alone) and not changed else ""
        if words:
            told.append(f"`{name}` {words}")
    return f"With {', '.join(told)}" if told else ""


def _words(value: Any) -> str:
    if isinstance(value, torch.Tensor):
        small = value.numel() <= _FEW and value.dim() < 3
        return f"= {_plain(value.tolist())}" if small else f"of shape {tuple(value.shape)}"
    if isinstance(value, list | tuple | dict) and len(value) > _FEW:
        return f"with {len(value)} entries"
    text = _plain(value)
    return f"= {text}" if text else ""


def _plain(value: Any, limit: int = 70) -> str:
    """A number, a text, or a list or dictionary of such; "" for anything else."""
    if value is None or isinstance(value, int | float):
        return scalar(value) if isinstance(value, float) else str(value)
    if isinstance(value, str):
        text = repr(value)
    elif isinstance(value, list | tuple):
        parts = [_plain(item) for item in value]
        text = f"[{', '.join(parts)}]" if all(parts) else ""
    elif isinstance(value, dict):
        items = {str(key): _plain(item) for key, item in value.items()}
        text = "{" + ", ".join(f"{key!r}: {item}" for key, item in items.items()) + "}" if all(items.values()) else ""
    else:
        return ""
    return text if len(text) <= limit else text[: limit - 1] + "…"

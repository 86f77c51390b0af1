"""Values in a few words, as cards show them."""

import functools
import inspect
from types import ModuleType
from typing import Any

import torch

from ftlabs.course.raised import Raised, without_addresses

_DIGITS = 5


def describe(value: Any, limit: int = 90) -> str:
    """A value in a few words: kind, shape and dtype of a tensor, its numbers when they are few. Never raises."""
    if isinstance(value, torch.Tensor):
        return _tensor(value)
    if isinstance(value, float):
        return scalar(value)
    if value is Ellipsis:
        return "`...`, a gap that is still open"
    if isinstance(value, Raised):
        return f"an error, {value}"
    kind = kind_in_words(value)
    if kind:
        return kind
    if isinstance(value, list | tuple) and any(isinstance(item, torch.Tensor) for item in value):
        inner = ", ".join(describe(item, limit) for item in value)
        text = f"a {type(value).__name__} of {len(value)}: {inner}"
    elif isinstance(value, dict) and any(isinstance(item, torch.Tensor) for item in value.values()):
        inner = ", ".join(f"{key!r}: {describe(item, limit)}" for key, item in value.items())
        text = f"a dictionary of {len(value)}: {inner}"
    else:
        text = _text(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def kind_in_words(value: Any) -> str:
    """What a thing is that is no data (a function, a class, a coroutine, ...), by name; "" for data."""
    name = getattr(value, "__name__", "")
    named = f" `{name}`" if isinstance(name, str) and name and name != "<lambda>" else ""
    if inspect.iscoroutine(value):
        return f"a coroutine{named}"
    if inspect.isgenerator(value):
        return f"a generator{named}"
    if isinstance(value, type):
        return f"the class{named}"
    if isinstance(value, ModuleType):
        return f"the module{named}"
    if inspect.isroutine(value) or isinstance(value, functools.partial):
        return f"a function{named}"
    return ""


def scalar(value: float | int | bool) -> str:
    """A number as it is shown: at most five significant digits of a float."""
    return f"{value:.{_DIGITS}g}" if isinstance(value, float) else str(value)


def pair(expected: float | int | bool, got: float | int | bool) -> tuple[str, str]:
    """Two different numbers side by side: the same number of significant digits, and enough to tell them apart."""
    if not isinstance(expected, float) or not isinstance(got, float):
        return scalar(expected), scalar(got)
    digits = max(_significant(expected), _significant(got))
    while (texts := (_fixed(expected, digits), _fixed(got, digits)))[0] == texts[1] and digits < 17:
        digits += 1
    return texts


def _significant(value: float) -> int:
    digits = scalar(value).partition("e")[0].lstrip("-").replace(".", "").lstrip("0")
    return len(digits) if digits.isdigit() else 1


def _fixed(value: float, digits: int) -> str:
    return "0" if value == 0 else f"{value:#.{digits}g}".rstrip(".")


def _tensor(value: torch.Tensor) -> str:
    dtype = f"dtype {str(value.dtype).removeprefix('torch.')}"
    words = f"a tensor of shape {tuple(value.shape)}, {dtype}"
    if value.device.type == "meta" or value.layout != torch.strided:
        return f"{words}, {value.device.type} device, {str(value.layout).removeprefix('torch.')}"
    if value.dim() == 0:
        return f"tensor({scalar(value.item())})"
    return f"{words} {_numbers(value)}" if value.numel() <= 8 else words


def _numbers(tensor: torch.Tensor) -> str:
    flat = [scalar(number) for number in tensor.detach().cpu().flatten().tolist()]
    return f"[{', '.join(flat)}]"


def _text(value: Any) -> str:
    try:
        return without_addresses(repr(value))
    except Exception:  # an object of the student whose own __repr__ fails
        return f"an object of type {type(value).__name__}"

"""Comparing what two candidates did: the first difference between two trees, in words.

A tree is nested dictionaries, lists and tuples of tensors, numbers, strings, None, and exceptions (`Raised`).
The order of questions is kind, shape, dtype, device, gradient, values: the first that differs is the one told.
"""

import math
from dataclasses import dataclass
from numbers import Number
from typing import Any

import numpy as np
import torch

from ftlabs.course.describe import describe, pair
from ftlabs.course.raised import Raised

# (relative, absolute) tolerance per dtype: loose enough for another order of summation, far below any real mistake.
# The absolute part is multiplied by the tensor's largest magnitude (at least 1): sums that cancel keep that error.
TOLERANCE = {
    torch.float64: (1e-7, 1e-9),
    torch.float32: (1e-4, 1e-5),
    torch.float16: (2e-2, 1e-3),
    torch.bfloat16: (5e-2, 4e-2),
}
_NUMBER_TOLERANCE = (1e-4, 1e-6)


@dataclass(frozen=True)
class Difference:
    """The first place where two trees differ: where (a path such as "[1]"), what kind, and both sides in words."""

    where: str
    what: str
    expected: str
    got: str


def first_difference(expected: Any, got: Any, where: str = "") -> Difference | None:
    """The first difference between two trees, or None when they agree within tolerance. NaN equals NaN."""
    if isinstance(expected, torch.Tensor) and isinstance(got, torch.Tensor):
        return _tensors(expected, got, where)
    if isinstance(expected, dict) and isinstance(got, dict):
        return _dictionaries(expected, got, where)
    if isinstance(expected, list | tuple) and isinstance(got, list | tuple):
        return _sequences(expected, got, where)
    if _is_number(expected) and _is_number(got):
        return None if _close(expected, got) else Difference(where, "value", *pair(_plain(expected), _plain(got)))
    if type(expected) is type(got) and isinstance(expected, str | bytes | bool | Raised | None | torch.dtype):
        return None if expected == got else Difference(where, "value", describe(expected), describe(got))
    return Difference(where, "type", describe(expected), describe(got))


def _tensors(expected: torch.Tensor, got: torch.Tensor, where: str) -> Difference | None:
    if expected.shape != got.shape:
        return Difference(where, "shape", f"shape {tuple(expected.shape)}", f"shape {tuple(got.shape)}")
    if expected.dtype != got.dtype:
        return Difference(where, "dtype", _dtype(expected), _dtype(got))
    if expected.device.type != got.device.type:
        return Difference(where, "device", f"a tensor on {expected.device}", f"a tensor on {got.device}")
    if expected.requires_grad != got.requires_grad:
        words = {True: "a tensor that carries a gradient", False: "a tensor cut off from the gradient"}
        return Difference(where, "gradient", words[expected.requires_grad], words[got.requires_grad])
    a, b = expected.detach().cpu(), got.detach().cpu()
    equal = _equal(a, b)
    if bool(equal.all()):
        return None
    index = tuple(int(i) for i in (~equal).nonzero()[0]) if a.dim() else ()
    at = f"{where}[{', '.join(map(str, index))}]" if index else where
    return Difference(at, "value", *pair(a[index].item(), b[index].item()))


def _equal(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Where two tensors of the same shape and dtype are equal within tolerance."""
    if a.dtype == torch.bool:  # torch has no distance between truth values
        return a == b
    relative, absolute = TOLERANCE.get(a.dtype, (0.0, 0.0))
    return torch.isclose(a, b, rtol=relative, atol=absolute * _magnitude(a), equal_nan=True)


def _magnitude(tensor: torch.Tensor) -> float:
    finite = tensor[torch.isfinite(tensor)].abs()
    return max(1.0, float(finite.max())) if finite.numel() else 1.0


def _dictionaries(expected: dict, got: dict, where: str) -> Difference | None:
    if set(expected) != set(got):
        return Difference(where, "keys", f"keys {sorted(map(str, expected))}", f"keys {sorted(map(str, got))}")
    found = (first_difference(expected[key], got[key], f"{where}[{key!r}]" if where else str(key)) for key in expected)
    return next((difference for difference in found if difference), None)


def _sequences(expected: list | tuple, got: list | tuple, where: str) -> Difference | None:
    pairs = zip(expected, got, strict=False)
    found = (first_difference(a, b, f"{where}[{i}]") for i, (a, b) in enumerate(pairs))
    first = next((difference for difference in found if difference), None)
    if first is None and len(expected) != len(got):
        return Difference(where, "length", f"{describe(expected)}", f"{describe(got)}")
    return first


def _is_number(value: Any) -> bool:
    return isinstance(value, Number | np.number) and not isinstance(value, bool | np.bool_)


def _plain(number: Any) -> Any:
    return number.item() if isinstance(number, np.number) else number


def _close(expected: Any, got: Any) -> bool:
    a, b = complex(expected), complex(got)
    if math.isnan(a.real) or math.isnan(b.real):
        return math.isnan(a.real) and math.isnan(b.real)
    relative, absolute = _NUMBER_TOLERANCE
    return a == b or abs(a - b) <= max(absolute, relative * max(abs(a), abs(b)))


def _dtype(tensor: torch.Tensor) -> str:
    return f"dtype {str(tensor.dtype).removeprefix('torch.')}"

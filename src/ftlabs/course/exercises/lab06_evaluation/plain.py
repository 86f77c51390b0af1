"""Results as plain numbers: students may compute with NumPy or torch, and a check shall not mind."""

from typing import Any

import numpy as np
import torch

from ftlabs.course.exercise import Candidate, Case
from ftlabs.course.exercises.observed import number


def plain(result: Any) -> Any:
    """Numbers, arrays and tensors as Python numbers or nested lists; tuples as lists; everything else as it is.

    True and False become 1 and 0: whether somebody writes `True` or `1.0` is a matter of taste here.
    """
    if isinstance(result, torch.Tensor | np.ndarray) and result.ndim > 0:
        result = result.tolist()
    if isinstance(result, list | tuple):
        return [plain(part) for part in result]
    result = number(result)
    return float(result) if isinstance(result, bool | np.bool_) else result


def call(candidate: Candidate, case: Case) -> Any:
    """What a candidate returns for a case, as plain numbers."""
    return plain(candidate(**case))

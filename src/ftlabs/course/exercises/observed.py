"""What `collect` makes of things that candidates return in more than one right form."""

from typing import Any

import numpy as np
import torch


def number(result: Any) -> Any:
    """A tensor or array without dimensions, or a number of numpy, as Python's own number; anything else as it is."""
    if isinstance(result, torch.Tensor | np.ndarray) and result.ndim == 0:
        return result.item()
    return result.item() if isinstance(result, np.number) else result

"""What a training run leaves behind: its curve, its settings, its measurements."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ftlabs.errors import DataError
from ftlabs.limits import explained

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass
class History:
    """One run.

    loss: mean loss in nats per scored token, one value per optimiser step, measured before that step.
    learning_rate: the rate of each step. tokens: tokens read at each step, padding not counted. seconds: duration of
    the whole run. evaluations: one dict per evaluation, with "step" (steps done by then) and the measured values.
    config: the settings of the run, with "stopped" if it was interrupted, and "best" (step and value) if the best
    weights were kept.
    """

    loss: list[float] = field(default_factory=list)
    learning_rate: list[float] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)
    seconds: float = 0.0
    evaluations: list[dict[str, float]] = field(default_factory=list)
    config: dict[str, Any] = field(default_factory=dict)

    @property
    def tokens_per_second(self) -> float:
        """Tokens read per second, padding not counted, evaluations included in the time."""
        return sum(self.tokens) / self.seconds if self.seconds else 0.0

    def save(self, path: str | Path) -> Path:
        """Write the run as JSON, the whole file or none. Raises MachineError (disk full, folder not writable)."""
        path = Path(path)
        with explained(f"writing {path}"):
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(path.name + ".part")
            try:
                part.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")
                os.replace(part, path)
            finally:
                part.unlink(missing_ok=True)
        return path

    @classmethod
    def load(cls, path: str | Path) -> History:
        """Read a run that `save` wrote. Raises DataError for a file that is missing or something else."""
        try:
            values = json.loads(Path(path).read_text(encoding="utf-8"))
            return cls(**{item.name: values[item.name] for item in fields(cls)})
        except FileNotFoundError:
            raise DataError(f"There is no recorded run {path}.") from None
        except (ValueError, KeyError, TypeError) as error:
            raise DataError(f"{path} is no recorded run (expected what History.save writes): {error!r}") from None

    def plot(self, evaluation: str | None = None, *, title: str = "") -> Figure:
        """The loss curve; with an evaluated value in nats per token marked on it, if its name is given.

        Raises DataError for a run without steps, or one that did not measure this value.
        """
        from ftlabs import plots

        return plots.loss_curve(self, evaluation=evaluation, title=title)

    def __repr__(self) -> str:
        if not self.loss:
            return "History: no steps"
        stopped = f", stopped {self.config['stopped']}" if "stopped" in self.config else ""
        return (
            f"History: {len(self.loss)} steps in {self.seconds:.1f} s{stopped}, "
            f"loss {self.loss[0]:.2f} at the first and {self.loss[-1]:.2f} at the last"
        )

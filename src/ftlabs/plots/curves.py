"""Loss over the steps of one run or several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import linear_regression

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ftlabs.errors import DataError
from ftlabs.history import History
from ftlabs.plots.style import COLORS, LINES, MARKERS, chart, styled


def loss_curve(runs: History | Mapping[str, History], *, title: str = "", evaluation: str | None = None) -> Figure:
    """Training loss per step, one line per run.

    runs: a History, or several by name. A single run is drawn pale, with its moving average on top; of several only
    the averages are drawn. evaluation: name of an evaluated value in nats per token (such as "validation") to mark at
    the steps where it was measured. Raises DataError for no runs or a run without steps.
    """
    named = {"training": runs} if isinstance(runs, History) else dict(runs)
    if not named or any(not run.loss for run in named.values()):
        raise DataError("There is no curve to draw: no runs, or a run without a single step.")
    with styled():
        figure, axes = chart(6.4, 3.4, _summary(named))
        for index, (name, run) in enumerate(named.items()):
            _draw(axes, run, name, index, alone=len(named) == 1)
            if evaluation:
                label = evaluation if len(named) == 1 else f"{name}, {evaluation}"
                _mark(axes, run, label, evaluation, index)
        axes.set(xlabel="step", ylabel="loss (nats per token)", title=title)
        axes.set_xlim(left=0)
        axes.set_ylim(bottom=0)
        axes.grid(axis="y", color="#dddddd", linewidth=0.6)
        axes.set_axisbelow(True)
        axes.legend()
    return figure


def smoothed(values: Sequence[float]) -> list[float]:
    """Centred moving average over about a tenth of the run.

    It narrows towards the start, where losses fall fast; at the end, where half of the window would lie beyond the run,
    it follows the line through the last window. So it never lags behind, and one noisy batch does not make its end.
    """
    reach = max(1, len(values) // 20)
    if len(values) <= 2 * reach:
        return list(values)
    last = values[-2 * reach - 1 :]
    slope, start = linear_regression(range(len(last)), last)
    result = []
    for index in range(len(values) - reach):
        near = min(reach, index)
        window = values[index - near : index + near + 1]
        result.append(sum(window) / len(window))
    return result + [start + slope * place for place in range(reach + 1, 2 * reach + 1)]


def _draw(axes: Axes, run: History, name: str, index: int, *, alone: bool) -> None:
    steps = range(1, len(run.loss) + 1)
    color, line = COLORS[index % len(COLORS)], LINES[index % len(LINES)]
    if alone:
        axes.plot(steps, run.loss, color="#9a9a9a", linewidth=0.8, label="each step")
        name = "moving average"
    every = max(1, len(run.loss) // 8)
    marker = None if alone else MARKERS[index % len(MARKERS)]
    look = {"color": color, "linestyle": line, "linewidth": 1.8, "marker": marker, "markevery": every}
    axes.plot(steps, smoothed(run.loss), label=name, **look)


def _mark(axes: Axes, run: History, label: str, evaluation: str, index: int) -> None:
    points = [(point["step"], point[evaluation]) for point in run.evaluations if evaluation in point]
    if not points:
        raise DataError(f"This run measured no {evaluation!r}; its evaluations: {run.evaluations[:1] or 'none'}.")
    steps, values = zip(*points, strict=True)
    marker = MARKERS[(index + 1) % len(MARKERS)]
    axes.plot(steps, values, linestyle="none", marker=marker, markersize=7, markerfacecolor="white",
              markeredgewidth=1.6, color=COLORS[(index + 1) % len(COLORS)], label=label, clip_on=False)  # fmt: skip


def _summary(runs: Mapping[str, History]) -> str:
    lines = [
        f"{name}: loss {smoothed(run.loss)[0]:.2f} at step 1, {smoothed(run.loss)[-1]:.2f} at step {len(run.loss)}"
        for name, run in runs.items()
    ]
    return "Loss curve. " + "; ".join(lines) + " (moving average, nats per token)."

"""What runs learned against what they forgot: one point per run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullFormatter

from ftlabs.errors import DataError
from ftlabs.plots.style import COLORS, INK, MARKERS, chart, styled

Point = tuple[float, float]


def learning_and_forgetting(
    runs: Mapping[str, Sequence[Point]],
    *,
    learned: str,
    forgotten: str,
    before: float | None = None,
    live: Mapping[str, Point] | None = None,
    percent: bool = False,
    title: str = "",
) -> Figure:
    """One point per run: what it learned to the right, what it forgot upwards, so that the best runs lie bottom right.

    runs: name of a kind of run -> (learned, forgotten) of each; forgotten is above 0 and drawn on a logarithmic axis.
    learned, forgotten: what the numbers are, with units. before: the forgotten measure before any training, a line.
    live: runs made just now, by name: larger, with a ring; a name of `runs` keeps its sign. percent: show what was
    learned as per cent. Raises DataError for no points, or a point that cannot be drawn.
    """
    kinds, live = {name: list(points) for name, points in runs.items()}, dict(live or {})
    everything = [point for points in kinds.values() for point in points] + list(live.values())
    if not everything:
        raise DataError("There is nothing to draw: no runs.")
    if min(point[1] for point in everything) <= 0 or (before is not None and before <= 0):
        raise DataError("Forgetting is drawn on a logarithmic axis, so it has to be above 0; a perplexity is.")
    names = list(dict.fromkeys([*kinds, *live]))
    with styled():
        figure, axes = chart(6.4, 3.8, _summary(kinds, live, learned, forgotten))
        for index, name in enumerate(names):
            look = {"marker": MARKERS[index % len(MARKERS)], "color": COLORS[index % len(COLORS)], "linestyle": "none"}
            _points(axes, kinds.get(name, []), name, markersize=6, alpha=0.85, **look)
            _points(axes, [live[name]] if name in live else [], f"{name}, just now", markersize=11,
                    markeredgecolor=INK, markeredgewidth=1.8, **look)  # fmt: skip
        if before is not None:
            axes.axhline(before, color=INK, linewidth=1, linestyle=(0, (1, 2)), label="before training")
        axes.set(xlabel=learned, ylabel=f"{forgotten} (log scale)", title=title)
        if percent:
            axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
        axes.set_yscale("log")
        heights = [point[1] for point in everything]
        axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5) if max(heights) < 1000 * min(heights) else (1,)))
        axes.yaxis.set_major_formatter(lambda value, _: f"{value:,.10g}")
        axes.yaxis.set_minor_formatter(NullFormatter())
        axes.grid(color="#dddddd", linewidth=0.6)
        axes.set_axisbelow(True)
        axes.legend()
    return figure


def _points(axes: Axes, points: Sequence[Point], label: str, **look: object) -> None:
    if points:
        axes.plot(*zip(*points, strict=True), label=label, **look)


def _summary(runs: Mapping[str, Sequence[Point]], live: Mapping[str, Point], learned: str, forgotten: str) -> str:
    recorded = [f"{name}: {_extent(points)}" for name, points in runs.items() if points]
    now = [f"{name}, just now: {point[0]:.3g} and {point[1]:.3g}" for name, point in live.items()]
    return f"{learned}, and {forgotten}. " + "; ".join(recorded + now) + "."


def _extent(points: Sequence[Point]) -> str:
    many = "1 run" if len(points) == 1 else f"{len(points)} runs"
    spans = [f"from {min(values):.3g} to {max(values):.3g}" for values in zip(*points, strict=True)]
    return f"{many}, {' and '.join(spans)}"

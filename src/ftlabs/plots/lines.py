"""Values against steps or settings: one line per series, with the spread over seeds, told apart without colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import NullFormatter

from ftlabs.errors import DataError
from ftlabs.plots.style import COLORS, INK, LINES, MARKERS, chart, styled

FEW = 8  # so many places of a logarithmic axis are named one by one
Values = Sequence[float] | Sequence[Sequence[float]]


def lines(
    series: Mapping[str, Values],
    x: Sequence[float],
    *,
    xlabel: str,
    ylabel: str,
    live: Mapping[str, tuple[float, float]] | None = None,
    log: str = "",
    percent: bool = False,
    title: str = "",
) -> Figure:
    """One line per name over the same places x.

    series: name -> one value per place, or one sequence of values per place (several seeds): then the line joins their
    means, and a bar at each place reaches from the lowest to the highest. live: name -> (x, y) of a run made just now,
    drawn as a star. log: "x", "y" or "xy" for logarithmic axes. percent: show y as per cent.
    Raises DataError for no series or one of another length than x.
    """
    if not series or any(len(values) != len(x) for values in series.values()):
        lengths = ", ".join(f"{name} {len(values)}" for name, values in series.items()) or "no series"
        raise DataError(f"Each series needs one entry for each of the {len(x)} places; found {lengths}.")
    with styled():
        told = _words(series, x, percent)
        figure, axes = chart(6.4, 3.4, f"{ylabel} against {xlabel}: {told}.")
        for index, (name, values) in enumerate(series.items()):
            means, below, above = _spread(values)
            bars = (below, above) if any(below + above) else None
            look = {"color": COLORS[index % len(COLORS)], "linestyle": LINES[index % len(LINES)], "linewidth": 1.6}
            marker = {"marker": MARKERS[index % len(MARKERS)], "markevery": max(1, len(x) // 10), "markersize": 6}
            axes.errorbar(x, means, yerr=bars, capsize=4, label=name, **look, **marker)
        for name, (place, value) in (live or {}).items():
            axes.plot([place], [value], marker="*", markersize=15, color="white", markeredgecolor=INK,
                      markeredgewidth=1.4, linestyle="none", label=name, zorder=5)  # fmt: skip
        axes.set(xlabel=xlabel, ylabel=ylabel, title=title)
        _scales(axes, log, percent, x)
        axes.grid(axis="y", color="#dddddd", linewidth=0.6)
        axes.set_axisbelow(True)
        if len(series) + len(live or {}) > 1:
            axes.legend()
    return figure


def _spread(values: Values) -> tuple[list[float], list[float], list[float]]:
    """At each place the mean, and how far the values reach below and above it."""
    groups = [list(value) if isinstance(value, Sequence) else [value] for value in values]
    means = [sum(group) / len(group) for group in groups]
    pairs = list(zip(means, groups, strict=True))
    # Not below 0: a mean of equal values may be off by a rounding error.
    below = [max(0.0, mean - min(group)) for mean, group in pairs]
    return means, below, [max(0.0, max(group) - mean) for mean, group in pairs]


def _scales(axes: Axes, log: str, percent: bool, x: Sequence[float]) -> None:
    # Plain figures: the default labels are formulas, and formulas are switched off.
    if "x" in log:
        axes.set_xscale("log")
        if len(x) <= FEW:
            axes.set_xticks(x)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
        axes.xaxis.set_minor_formatter(NullFormatter())
    if "y" in log:
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter(lambda value, _: f"{value:,.10g}")
        axes.yaxis.set_minor_formatter(NullFormatter())
    else:
        axes.set_ylim(bottom=min(0, axes.get_ylim()[0]))
    if percent:
        axes.yaxis.set_major_formatter(lambda value, _: f"{value:.0%}")


def _words(series: Mapping[str, Values], x: Sequence[float], percent: bool) -> str:
    parts = []
    for name, values in series.items():
        means = _spread(values)[0]
        first, last = (f"{value:.0%}" if percent else f"{value:.3g}" for value in (means[0], means[-1]))
        parts.append(f"{name} {first} at {x[0]:g}, {last} at {x[-1]:g}")
    return "; ".join(parts)

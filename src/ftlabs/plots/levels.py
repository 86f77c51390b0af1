"""The levels of several codes on one line each, above the weights that are to be rounded to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.figure import Figure

from ftlabs.errors import DataError
from ftlabs.plots.style import COLORS, INK, chart, styled

BINS = 60


def levels(codes: Mapping[str, Sequence[float]], weights: Sequence[float], *, title: str = "") -> Figure:
    """Each code's levels as strokes on a line of its own, and the histogram of scaled weights below them.

    codes: name -> levels between -1 and 1, drawn in this order from the top. weights: scaled to -1 ... 1 as well.
    Raises DataError for no codes, no weights, or levels out of range.
    """
    if not codes or len(weights) == 0:
        raise DataError("There is nothing to draw: no codes, or no weights.")
    if any(abs(level) > 1 for one in codes.values() for level in one):
        raise DataError("Levels lie between -1 and 1.")
    words = "; ".join(
        f"{name} {len(set(one))} levels, {_near(one)} of them within 0.25 of zero" for name, one in codes.items()
    )
    with styled():
        figure, axes = chart(6.4, 1.7 + 0.45 * len(codes), f"Levels of four-bit codes: {words}.")
        axes.hist(weights, bins=BINS, range=(-1, 1), bottom=0, color="#cccccc", edgecolor="white", linewidth=0.3,
                  weights=[2.0 / _tallest(weights)] * len(weights))  # fmt: skip
        for place, (name, one) in enumerate(codes.items()):
            height = 2.4 + len(codes) - 1 - place
            axes.plot([-1, 1], [height, height], color="#bbbbbb", linewidth=0.8, zorder=1)
            axes.vlines(sorted(set(one)), height - 0.3, height + 0.3, color=COLORS[place % len(COLORS)], linewidth=1.8)
            axes.text(-1.06, height, name, horizontalalignment="right", verticalalignment="center", color=INK)
        axes.text(-1.06, 0.5, "weights", horizontalalignment="right", verticalalignment="center", color=INK)
        axes.set(xlabel="weight, divided by the largest of its block", title=title)
        axes.set_xlim(-1.03, 1.03)
        axes.set_ylim(0, 2.9 + len(codes) - 1)
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)
    return figure


def _near(one: Sequence[float]) -> int:
    return len({level for level in one if abs(level) <= 0.25})


def _tallest(weights: Sequence[float]) -> int:
    counts = [0] * BINS
    for weight in weights:
        counts[min(BINS - 1, int((weight + 1) / 2 * BINS))] += 1
    return max(counts)

"""Scores as dots with their intervals: where two intervals lie apart, no luck of the draw explains the difference."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import fill

from matplotlib.figure import Figure

from ftlabs.errors import DataError
from ftlabs.plots.style import COLORS, MARKERS, chart, styled

LINE = 60  # characters of an axis label


def scores_with_intervals(
    scores: Mapping[str, tuple[float, float, float]], *, label: str, percent: bool = True, title: str = ""
) -> Figure:
    """One dot per name, with a line from the low to the high end of its interval.

    scores: name -> (score, low, high), drawn in this order from the top. label: what the score is, with its unit, and
    which interval it has. percent: shares, drawn from 0 to 100 %. Raises DataError for no scores, or an interval that
    does not hold its score (a rounding error aside).
    """
    if not scores:
        raise DataError("There is nothing to compare: no scores.")
    largest = max(abs(end) for _, low, high in scores.values() for end in (low, high))
    for name, (score, low, high) in scores.items():
        # Formulas put the end of an interval at a score of 1, but for a rounding error: Wilson's does.
        if not low - 1e-9 * largest <= score <= high + 1e-9 * largest:
            raise DataError(f"The interval of {name!r} runs from {low:g} to {high:g} and does not hold {score:g}.")
    texts = {name: _text(values, percent, largest) for name, values in scores.items()}
    words = "; ".join(f"{name} {text}" for name, text in texts.items())
    with styled():
        figure, axes = chart(6.4, 0.8 + 0.42 * len(scores) + (0.2 if title else 0), f"{label}: {words}.")
        for place, (name, (score, low, high)) in enumerate(scores.items()):
            color, marker = COLORS[place % len(COLORS)], MARKERS[place % len(MARKERS)]
            error = [[max(0.0, score - low)], [max(0.0, high - score)]]
            axes.errorbar(score, place, xerr=error, fmt=marker, color=color, capsize=4, markersize=7, linewidth=1.6)
            offset = {"xytext": (0, 7), "textcoords": "offset points", "horizontalalignment": "center"}
            axes.annotate(texts[name].partition(" ")[0], (score, place), fontsize=9, **offset)
        axes.set(xlabel=fill(label, LINE), title=title)
        axes.set_yticks(range(len(scores)), list(scores))
        axes.set_ylim(len(scores) - 0.5, -0.7)
        axes.grid(axis="x", color="#dddddd", linewidth=0.6)
        axes.set_axisbelow(True)
        axes.tick_params(axis="y", length=0)
        if percent:
            axes.set_xlim(-0.02, 1.02)
            axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0%", "25%", "50%", "75%", "100%"])
    return figure


def _text(values: tuple[float, float, float], percent: bool, largest: float) -> str:
    form = "{:.0%}" if percent else "{:.3g}"
    # What is a rounding error beside the largest value reads as 0.
    shown = [0 if abs(value) < 1e-6 * largest else value for value in values]
    return "{} [{}, {}]".format(*(form.format(value) for value in shown))

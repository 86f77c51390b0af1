"""Bars: what the model holds likely, and scores side by side. Each bar carries its value in figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import fill

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import NullFormatter

from ftlabs.errors import DataError
from ftlabs.plots.style import COLORS, HATCHES, INK, chart, styled
from ftlabs.views import visible

LINE = 48  # characters of an axis label that fit beside long names of bars


def next_token(
    tokens: Sequence[str], probabilities: Sequence[float], *, prompt: str | None = None, top: int = 10
) -> Figure:
    """The likeliest next tokens, likeliest on top; spaces and line breaks are shown as signs (· and ⏎).

    tokens, probabilities: one each, in any order. prompt: the text before, for the title. top: how many to show.
    """
    if len(tokens) != len(probabilities) or len(tokens) == 0:
        raise DataError(f"Expected one probability per token, got {len(tokens)} tokens, {len(probabilities)} values.")
    values = [float(value) for value in probabilities]
    if min(values) < 0 or sum(values) > 1.001:
        raise DataError("Probabilities are at least 0 and add up to 1 at most; are these logits? Apply softmax first.")
    likeliest = sorted(zip(tokens, values, strict=True), key=lambda pair: -pair[1])[:top]
    # Not a dict: two tokens can look alike (parts of characters do).
    labels, shown = [visible(token) for token, _ in likeliest], [value for _, value in likeliest]
    words = ", ".join(f"{label} {value:.1%}" for label, value in zip(labels, shown, strict=True))
    after = f" after {prompt!r}" if prompt else ""
    with styled():
        figure, axes = chart(5.6, 0.8 + 0.27 * len(shown), f"Likeliest next tokens{after}: {words}.")
        _bars(axes, labels, shown, [f"{value:.1%}" for value in shown], [0] * len(shown))
        axes.set(xlabel="probability of being next")
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
        axes.tick_params(axis="y", labelfontfamily="DejaVu Sans Mono")
        if prompt:
            title = _tail(visible(prompt).replace("·", " ")) + " ..."
            figure.suptitle(title, x=0.01, horizontalalignment="left", fontsize=10)
    return figure


def compare(
    values: Mapping[str, float], *, label: str, percent: bool | None = None, log: bool = False, title: str = ""
) -> Figure:
    """One bar per name, told apart by hatching.

    values: name -> number, drawn in this order from the top. label: what the number is, with its unit. percent: show
    shares as per cent (default: if label names a share, such as "exact match" or "accuracy"). log: a logarithmic axis,
    for values that differ by orders of magnitude.
    """
    if not values:
        raise DataError("There is nothing to compare: no values.")
    if log and min(values.values()) <= 0:
        raise DataError("A logarithmic axis needs values above 0.")
    if percent is None:
        percent = any(word in label.lower() for word in ("exact match", "accuracy", "share"))
    numbers = [float(value) for value in values.values()]
    texts = [f"{number:.0%}" if percent else _figures(number) for number in numbers]
    words = ", ".join(f"{name} {text}" for name, text in zip(values, texts, strict=True))
    axis = f"{label} (logarithmic)" if log and "log" not in label.lower() else label
    with styled():
        figure, axes = chart(5.6, 0.8 + 0.36 * len(numbers) + (0.2 if title else 0), f"{label}: {words}.")
        _bars(axes, list(values), numbers, texts, list(range(len(numbers))))
        axes.set(xlabel=fill(axis, LINE), title=title)
        if log:
            axes.set_xscale("log")
            # Plain figures: the default labels are formulas, and formulas are switched off (texts may hold a $).
            axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.10g}")
            axes.xaxis.set_minor_formatter(NullFormatter())
        if percent:
            axes.set_xlim(0, max(1.0, max(numbers)) * 1.12)
            axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0%", "25%", "50%", "75%", "100%"])
    return figure


def _bars(axes: Axes, labels: list[str], values: list[float], texts: list[str], kinds: list[int]) -> None:
    places = range(len(values))
    colors = [COLORS[kind % len(COLORS)] for kind in kinds]
    hatches = [HATCHES[kind % len(HATCHES)] for kind in kinds]
    # White lines on the bar's colour, and a dark edge around: visible in print and on any screen. Drawn as two bars,
    # because older versions of matplotlib have only one colour for the two.
    bars = axes.barh(places, values, color=colors, edgecolor="white", hatch=hatches, linewidth=0, height=0.72)
    axes.barh(places, values, fill=False, edgecolor=INK, height=0.72)
    axes.bar_label(bars, texts, padding=4)
    axes.set_yticks(places, labels)
    axes.invert_yaxis()
    axes.margins(x=0.14)
    axes.tick_params(axis="y", length=0)


def _figures(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.3g}"


def _tail(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else "... " + text[-limit:]

"""What models need in memory, beside what graphics cards have."""

from __future__ import annotations

from collections.abc import Mapping

from matplotlib.figure import Figure

from ftlabs.errors import DataError
from ftlabs.plots.style import COLORS, HATCHES, INK, chart, styled


def memory_needed(needs: Mapping[str, Mapping[str, float]], cards: Mapping[str, float], *, title: str = "") -> Figure:
    """Bars of gigabytes, one group per model and one bar per method, with a line for each card's memory.

    needs: model -> method -> GB, groups drawn from the top; all models have the same methods. cards: name -> GB. The
    axis is logarithmic. Raises DataError for no models, methods that differ, or values that are not above 0.
    """
    methods = list(next(iter(needs.values()), {}))
    if not methods or any(list(one) != methods for one in needs.values()):
        raise DataError("Each model needs the same methods, at least one of them.")
    if min(gb for one in [*needs.values(), cards] for gb in one.values()) <= 0:
        raise DataError("A logarithmic axis needs values above 0.")
    words = "; ".join(f"{name}: " + ", ".join(f"{m} {_gb(gb)}" for m, gb in one.items()) for name, one in needs.items())
    step = len(methods) + 1
    with styled():
        figure, axes = chart(6.4, 1.2 + 0.3 * step * len(needs), f"Memory needed in GB. {words}.")
        for kind, method in enumerate(methods):
            places = [group * step + kind for group in range(len(needs))]
            values = [one[method] for one in needs.values()]
            color, hatch = COLORS[kind % len(COLORS)], HATCHES[kind % len(HATCHES)]
            # Two bars on one another, as in `compare`: white lines inside, a dark edge around.
            bars = axes.barh(
                places, values, color=color, edgecolor="white", hatch=hatch, linewidth=0, height=0.85, label=method
            )
            axes.barh(places, values, fill=False, edgecolor=INK, height=0.85)
            axes.bar_label(bars, [_gb(value) for value in values], padding=4,
                           bbox={"facecolor": "white", "linewidth": 0, "pad": 0.6})  # fmt: skip
        for name, gb in cards.items():
            axes.axvline(gb, color=INK, linewidth=1, linestyle=(0, (4, 3)), zorder=0)
            axes.text(gb, -1.1, name, rotation=30, verticalalignment="bottom", fontsize=8.5)
        axes.set_xscale("log")
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.10g}")
        axes.set_xlim(1, 4 * max(gb for one in needs.values() for gb in one.values()))
        axes.set_yticks([group * step + (len(methods) - 1) / 2 for group in range(len(needs))], list(needs))
        axes.set_ylim(step * len(needs) - 0.4, -1)
        axes.tick_params(axis="y", length=0)
        axes.set(xlabel="GB for weights, gradients and optimiser (logarithmic)", title=title)
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.12), ncols=len(methods))
    return figure


def _gb(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}"

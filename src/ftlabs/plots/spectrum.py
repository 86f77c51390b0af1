"""The singular values of matrices: how many directions a change of weights really has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullFormatter

from ftlabs.errors import DataError
from ftlabs.plots.style import COLORS, LINES, MARKERS, chart, styled

NOTHING = 1e-5  # of the largest: what lies below is rounding, and not drawn


def singular_values(
    spectra: Mapping[str, Sequence[float]], *, label: str = "singular value", title: str = ""
) -> Figure:
    """Singular values in falling order, one line per matrix, on a logarithmic axis.

    spectra: name -> values, largest first. What is below 0.001 per cent of a matrix's largest is left out: it is
    rounding. label: what they are the singular values of. Raises DataError for no values, or a matrix of zeros.
    """
    kept = {name: [float(value) for value in values] for name, values in spectra.items()}
    if not kept or any(not values or max(values) <= 0 for values in kept.values()):
        raise DataError("There are no singular values to draw: no matrix, or one that is zero.")
    kept = {name: [value for value in values if value > NOTHING * max(values)] for name, values in kept.items()}
    with styled():
        figure, axes = chart(6.4, 3.4, _summary(kept, label))
        for index, (name, values) in enumerate(kept.items()):
            axes.plot(range(1, len(values) + 1), values, label=name, color=COLORS[index % len(COLORS)],
                      linestyle=LINES[index % len(LINES)], marker=MARKERS[index % len(MARKERS)], linewidth=1.8,
                      markevery=max(1, len(values) // 12), markersize=5)  # fmt: skip
        axes.set(xlabel="number of the singular value", ylabel=f"{label} (log scale)", title=title)
        axes.set_xlim(left=0)
        axes.set_yscale("log")
        axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.yaxis.set_major_formatter(lambda value, _: f"{value:,.10g}")
        axes.yaxis.set_minor_formatter(NullFormatter())
        axes.grid(axis="y", color="#dddddd", linewidth=0.6)
        axes.set_axisbelow(True)
        axes.legend()
    return figure


def _summary(spectra: Mapping[str, Sequence[float]], label: str) -> str:
    lines = [
        f"{name}: {len(values)} above zero, {values[0]:.3g} to {values[-1]:.3g}" for name, values in spectra.items()
    ]
    return f"{label}, in falling order. " + "; ".join(lines) + "."

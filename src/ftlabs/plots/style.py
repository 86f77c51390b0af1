"""The look of all figures: dark on white (on dark pages too), told apart by hatches, dashes and markers first."""

from __future__ import annotations

import io
from functools import cache

from matplotlib import font_manager, rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

# Okabe and Ito's colours, in an order that also falls from dark to light when printed grey.
COLORS = ("#0b3c5d", "#c1440e", "#2a8f6f", "#c79000", "#7a5195", "#6e6e6e")
HATCHES = ("", "///", "...", "xxx", "\\\\\\", "+++")
LINES = ("-", "--", ":", "-.", (0, (5, 1, 1, 1, 1, 1)), (0, (8, 2)))
MARKERS = ("o", "s", "^", "D", "v", "P")
INK = "#1a1a1a"
DPI = 144  # twice a screen's 72, shown at half size: sharp, and small enough to keep in a notebook

RC = {
    "font.size": 10,
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "hatch.linewidth": 0.8,
    "legend.frameon": False,
    "text.parse_math": False,
}


class Chart(Figure):
    """A figure that notebooks show once, with a text in place of the picture for terminals and screen readers."""

    summary = ""

    def __repr__(self) -> str:
        return self.summary

    __str__ = __repr__

    def _repr_png_(self) -> tuple[bytes, dict[str, int]]:
        # Used where the notebook has not set up matplotlib itself; where it has, its own formatter comes first.
        buffer = io.BytesIO()
        with rc_context(RC):
            self.savefig(buffer, format="png", dpi=DPI)
        width, height = (round(inches * 72) for inches in self.get_size_inches())
        return buffer.getvalue(), {"width": width, "height": height}


def chart(width: float, height: float, summary: str) -> tuple[Chart, Axes]:
    """An empty figure of this size in inches (at 72 points each), and its axes. Call it inside `styled()`.

    It is made without pyplot, which would keep it open and let a notebook draw it a second time.
    """
    figure = Chart(figsize=(width, height), dpi=DPI, layout="constrained", facecolor="white")
    FigureCanvasAgg(figure)
    figure.summary = summary
    return figure, figure.add_subplot(facecolor="white")


def styled() -> rc_context:
    """The course's matplotlib settings, for a while; the student's own stay as they are."""
    return rc_context(RC | {"font.family": _font()})


@cache
def _font() -> str:
    # DejaVu Sans comes with matplotlib, so a figure looks the same on every machine.
    font_manager.fontManager.findfont("DejaVu Sans")
    return "DejaVu Sans"

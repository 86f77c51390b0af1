"""Every picture of the course. Figures show once, read in black and white, and say in words what they show."""

from ftlabs.plots.bars import compare, next_token
from ftlabs.plots.confusion import confusion
from ftlabs.plots.curves import loss_curve
from ftlabs.plots.fitting import memory_needed
from ftlabs.plots.intervals import scores_with_intervals
from ftlabs.plots.levels import levels
from ftlabs.plots.lines import lines
from ftlabs.plots.scatter import learning_and_forgetting
from ftlabs.plots.spectrum import singular_values
from ftlabs.plots.tables import before_after, token_strip

__all__ = [
    "before_after",
    "compare",
    "confusion",
    "learning_and_forgetting",
    "levels",
    "lines",
    "loss_curve",
    "memory_needed",
    "next_token",
    "scores_with_intervals",
    "singular_values",
    "token_strip",
]

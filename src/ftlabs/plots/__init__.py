"""Every picture of the course. Figures show once, read in black and white, and say in words what they show."""

from ftlabs.plots.bars import compare, next_token
from ftlabs.plots.confusion import confusion
from ftlabs.plots.curves import loss_curve
from ftlabs.plots.intervals import scores_with_intervals
from ftlabs.plots.tables import before_after, token_strip

__all__ = ["before_after", "compare", "confusion", "loss_curve", "next_token", "scores_with_intervals", "token_strip"]

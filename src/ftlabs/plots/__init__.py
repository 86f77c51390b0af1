"""Every picture of the course. Figures show once, read in black and white, and say in words what they show."""

from ftlabs.plots.bars import compare, next_token
from ftlabs.plots.curves import loss_curve
from ftlabs.plots.lines import lines
from ftlabs.plots.tables import before_after, token_strip

__all__ = ["before_after", "compare", "lines", "loss_curve", "next_token", "token_strip"]

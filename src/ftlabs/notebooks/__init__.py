"""Notebooks: made from one source per lab, and run in the terminal.

`build` makes and checks them, `run_lab` runs one, `leaks` looks for solutions in what students get.
"""

from ftlabs.notebooks.build import build
from ftlabs.notebooks.leaks import leaks
from ftlabs.notebooks.markers import Gap, Stripped, bare_gaps, strip
from ftlabs.notebooks.problem import Problem
from ftlabs.notebooks.running import RunReport, print_report, run_lab

__all__ = ["Gap", "Problem", "RunReport", "Stripped", "bare_gaps", "build", "leaks", "print_report", "run_lab", "strip"]

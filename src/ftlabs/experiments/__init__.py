"""The experiments of the labs whose runs are recorded: one module per lab, with its PLAN and how to `perform` it.

`ftlabs record LAB` performs a plan and writes data/runs/<lab>.json, saving after each run.
"""

from __future__ import annotations

import datetime
import importlib
import importlib.util
import platform
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

from ftlabs import models, progress
from ftlabs.errors import CourseError, DataError
from ftlabs.recorded import Record, Run

PACKAGES = ("torch", "transformers", "peft", "bitsandbytes")


def of(number: str) -> ModuleType:
    """The experiments of the lab of that number, as in "03". Raises CourseError for a lab that records none."""
    name = f"{__name__}.lab{number}"
    if importlib.util.find_spec(name) is None:
        raise CourseError(f"Lab {number} has no recorded runs: it trains everything itself.")
    return importlib.import_module(name)


def record(lab: str, *, only: str | None = None, missing: bool = False, bar: bool = True) -> Path:
    """Perform a lab's plan and write its runs; what was recorded before stays until it is replaced.

    lab: its name, as in "03_full_finetuning". only: just the experiment of that name. missing: just what was not
    recorded, or with other settings. Raises CourseError for a lab or an experiment that there is not.
    """
    import torch

    number = lab.partition("_")[0]
    module = of(number)
    plan = module.PLAN
    if only is not None:
        names = [experiment.name for experiment in plan]
        if only not in names:
            raise CourseError(f"Lab {number} has no experiment {only!r}. It has: {', '.join(names)}.")
        plan = tuple(experiment for experiment in plan if experiment.name == only)
    try:
        done = Record.load(lab)
    except DataError:
        done = Record(lab)
    todo = done.missing(plan) if missing else [(one, seed) for one in plan for seed in one.seeds]
    planned = {(one.name, seed) for one in module.PLAN for seed in one.seeds}
    done.runs = [run for run in done.runs if (run.name, run.seed) in planned]  # nothing is kept that no plan asks for
    done.command, done.date = f"ftlabs record {number}", datetime.date.today().isoformat()
    done.versions = {"python": platform.python_version()} | {name: version(name) for name in PACKAGES}
    done.threads, done.base = torch.get_num_threads(), models.base_checksum()
    with progress.bar(len(todo), f"recording lab {number}", unit="runs", show=bar) as shown:
        for experiment, seed in todo:
            run: Run = module.perform(experiment, seed)
            others = [one for one in done.runs if (one.name, one.seed) != (run.name, run.seed)]
            done.runs = sorted([*others, run], key=lambda one: (_place(module, one.name), one.seed))
            done.save()
            shown.update(run=f"{experiment.name}, seed {seed}")
    return done.save()


def _place(module: ModuleType, name: str) -> int:
    return [experiment.name for experiment in module.PLAN].index(name)

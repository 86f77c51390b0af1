"""Which model fits which machine: reads `tiers.toml`, chooses, and says why."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, replace
from importlib import resources

from ftlabs.errors import TierError
from ftlabs.hardware import Machine, detect

BUILT_IN = "built-in"
OVERRIDES = ("model", "quantized", "batch_size", "max_length", "steps", "learning_rate")


@dataclass(frozen=True)
class LabCost:
    """What a lab costs on a tier: minutes for the student, and GiB of memory at its peak."""

    minutes: int
    memory_gb: float


@dataclass(frozen=True)
class Tier:
    """A model and the settings that suit it. `name == "tiny"` means the built-in model.

    model: "built-in", a hub id or a folder. batch_size: rows per step. max_length: tokens per row. steps: optimiser
    steps of a lab's main run; learning_rate: its highest rate, for full fine-tuning. quantized: weights in four bits.
    reason: why this tier, in words. labs: cost per lab.
    """

    name: str
    model: str
    batch_size: int
    max_length: int
    steps: int
    quantized: bool
    reason: str
    learning_rate: float = 5e-4
    labs: dict[str, LabCost] = field(default_factory=dict)


def load_tiers() -> dict[str, dict]:
    """The table in `tiers.toml`: name -> settings, from the smallest tier to the largest."""
    return tomllib.loads(resources.files("ftlabs").joinpath("tiers.toml").read_text(encoding="utf-8"))


def choose(machine: Machine | None = None, lab: str | None = None) -> Tier:
    """The tier for this machine (default: the one we run on), and for one lab if its name is given.

    `FTLABS_TIER` chooses a tier by name, `FTLABS_MODEL` replaces its model by a hub id or a folder; the tier is then
    called "custom", because what was measured on the built-in model need not hold there.
    Raises TierError for a name that is no tier.
    """
    table = load_tiers()
    asked = os.environ.get("FTLABS_TIER", "").strip()
    if asked:
        if asked not in table:
            raise TierError(
                f"FTLABS_TIER is {asked!r}, which is no tier. Choose one of: {', '.join(table)}.\n"
                "Or unset FTLABS_TIER, and the tier is chosen by what the machine has."
            )
        name, reason = asked, f"FTLABS_TIER asks for it ({table[asked]['summary']})"
    else:
        name, reason = _fitting(table, machine or detect(), lab)
    tier = _tier(name, table[name], reason, lab)
    model = os.environ.get("FTLABS_MODEL", "").strip()
    if model:
        return replace(tier, name="custom", model=model, reason=f"FTLABS_MODEL asks for {model}; settings of {name}")
    return tier


def _fitting(table: dict[str, dict], machine: Machine, lab: str | None) -> tuple[str, str]:
    memory = (machine.gpu_memory_gb or 0.0) if machine.device == "cuda" else 0.0
    chosen, too_small = next(iter(table)), ""
    for name, settings in table.items():
        needed = settings["min_gpu_memory_gb"]
        if needed == 0:
            continue
        cost = settings["labs"].get(lab, {}).get("memory_gb", 0) if lab else 0
        if memory >= max(needed, cost):
            chosen = name
        elif memory >= needed:
            too_small = f"; in {name} this lab would need {cost:g} GB"
    if chosen != next(iter(table)):
        return chosen, f"{machine.gpu} has {memory:.0f} GB ({table[chosen]['summary']})"
    if machine.device == "cuda":
        return chosen, f"{machine.gpu} has {memory:.0f} GB, the larger tiers need more{too_small}"
    what = "an Apple GPU shares its memory with the system" if machine.device == "mps" else "no NVIDIA GPU was found"
    return chosen, f"{what} ({table[chosen]['summary']})"


def _tier(name: str, settings: dict, reason: str, lab: str | None) -> Tier:
    own = settings["labs"].get(lab, {}) if lab else {}
    values = {key: own.get(key, settings[key]) for key in OVERRIDES}
    labs = {key: LabCost(cost["minutes"], cost["memory_gb"]) for key, cost in settings["labs"].items()}
    return Tier(name=name, reason=reason, labs=labs, **values)

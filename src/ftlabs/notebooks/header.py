"""The first two cells of every notebook: title with what to expect, and the set-up."""

from typing import TYPE_CHECKING

from ftlabs.notebooks.layout import Layout
from ftlabs.tiers import load_tiers

if TYPE_CHECKING:
    from ftlabs.course.catalogue import LabInfo

_BADGE = "https://colab.research.google.com/assets/colab-badge.svg"


def title_cell(info: "LabInfo", kind: str, layout: Layout) -> str:
    """Markdown: title, Colab badge, objectives, minutes, and what the lab costs on each tier."""
    suffix = " · worked solution" if kind == "solution" else ""
    parts = [
        f"# Lab {info.number} · {info.title}{suffix}",
        colab_badge(info.name, kind, layout),
        "**What you will learn**",
        "\n".join(f"- {objective}" for objective in info.objectives),
        f"**Time:** about {info.minutes} minutes.",
    ]
    if costs := tier_costs(info.name):
        rows = [f"| `{tier}` | {machine} | {minutes} | {memory:g} GB |" for tier, machine, minutes, memory in costs]
        parts.append("\n".join(["| Tier | Machine and model | Minutes | Memory |", "|---|---|---:|---:|", *rows]))
    return "\n\n".join(parts)


def setup_cell(layout: Layout) -> str:
    """Python, the same in all notebooks: on Colab it fetches the course, at home it does nothing."""
    return "\n".join(
        [
            "import sys",
            "",
            'if "google.colab" in sys.modules:  # on Colab: fetch the course; at home: nothing to do',
            f"    !curl -fsSL {layout.raw('colab_setup.sh')} | bash",
            '    sys.path.insert(0, "/content/ftlabs/src")',
        ]
    )


def colab_badge(lab: str, kind: str, layout: Layout) -> str:
    """Markdown: the badge that opens a notebook in Colab."""
    return f"[![Open in Colab]({_BADGE})]({layout.colab(lab, kind)})"


def tier_costs(lab: str) -> list[tuple[str, str, int, float]]:
    """What a lab costs: (tier, machine and model in words, minutes, memory in GB) for each tier that lists it."""
    found = []
    for name, settings in load_tiers().items():
        if cost := settings["labs"].get(lab):
            found.append((name, cost.get("summary", settings["summary"]), cost["minutes"], cost["memory_gb"]))
    return found

"""The table of labs in the README, made from the catalogue."""

from ftlabs.errors import BuildError
from ftlabs.notebooks.header import colab_badge, tier_costs
from ftlabs.notebooks.layout import Layout

START, END = "<!-- labs:start -->", "<!-- labs:end -->"


def table(layout: Layout) -> str:
    """Markdown: one row per lab with objectives, minutes, memory on each tier, and the badge."""
    rows = ["| Lab | You will learn to | Minutes | Tiers (memory) | Colab |", "|---|---|---:|---|---|"]
    for name in layout.names():
        info = layout.describe(name)
        title = f"[{info.number} · {_cell(info.title)}](labs/{name}.ipynb)"
        objectives = "<br>".join(f"• {_cell(objective)}" for objective in info.objectives)
        tiers = "<br>".join(f"{tier} ({memory:g} GB)" for tier, _, _, memory in tier_costs(name)) or "any"
        rows.append(f"| {title} | {objectives} | {info.minutes} | {tiers} | {colab_badge(name, 'lab', layout)} |")
    return "\n".join(rows)


def with_table(text: str, layout: Layout, where: str = "README.md") -> str:
    """The README's text with the table renewed between its two marks. Raises BuildError when they are not there."""
    if text.count(START) != 1 or text.count(END) != 1 or text.index(START) > text.index(END):
        raise BuildError(
            f"{where} has no place for the table of labs.\n"
            f"Put the lines `{START}` and `{END}` where it belongs, each once and in this order."
        )
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n{table(layout)}\n{END}{after}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")

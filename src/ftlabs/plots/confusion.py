"""Which labels are taken for which: a confusion matrix, each cell with its count."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.figure import Figure

from ftlabs.errors import DataError
from ftlabs.plots.style import INK, chart, styled

DARK = 0.55  # from this share of the highest count on, a cell is so dark that its count is written in white


def confusion(matrix: Sequence[Sequence[int]], labels: Sequence[str], *, title: str = "") -> Figure:
    """A confusion matrix: rows are the true labels, columns those that were given; darker cells hold more rows.

    matrix[i][j]: how many rows of label i were given label j, in the order of labels. Empty cells stay blank.
    """
    size = len(labels)
    if size == 0 or len(matrix) != size or any(len(row) != size for row in matrix):
        raise DataError(f"Expected {size} rows of {size} counts, one for each label.")
    highest = max(1, max(max(row) for row in matrix))
    right = sum(matrix[place][place] for place in range(size))
    wrong = sorted(
        ((matrix[i][j], labels[i], labels[j]) for i in range(size) for j in range(size) if i != j and matrix[i][j]),
        key=lambda entry: -entry[0],
    )
    often = "; ".join(f"{count} of {true} taken for {given}" for count, true, given in wrong[:3]) or "no confusions"
    summary = f"Confusion matrix: {right} of {sum(map(sum, matrix))} right. {often}."
    with styled():
        figure, axes = chart(1.9 + 0.52 * size, 1.5 + 0.42 * size, summary)
        axes.imshow(matrix, cmap="Greys", vmin=0, vmax=highest, aspect="auto")
        for i, row in enumerate(matrix):
            for j, count in enumerate(row):
                if count:
                    look = {"weight": "bold" if i == j else "normal", "horizontalalignment": "center"}
                    color = "white" if count > DARK * highest else INK
                    axes.text(j, i, str(count), color=color, verticalalignment="center", **look)
        axes.set_xticks(range(size), labels, rotation=40, horizontalalignment="right", rotation_mode="anchor")
        axes.set_yticks(range(size), labels)
        axes.set(xlabel="label that was given", ylabel="true label", title=title)
        axes.tick_params(length=0)
    return figure

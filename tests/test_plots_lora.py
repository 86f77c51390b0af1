"""Pictures of lab 04: learning against forgetting, and singular values."""

import io

import pytest
from matplotlib import image, pyplot

from ftlabs import plots
from ftlabs.errors import DataError

RUNS = {"full": [(0.2, 7.0), (0.9, 2000.0)], "LoRA": [(0.1, 9.0)], "none": []}
FIGURES = {
    "scatter": lambda: plots.learning_and_forgetting(
        RUNS,
        learned="exact match",
        forgotten="general perplexity",
        before=4.2,
        live={"LoRA": (0.8, 23.0)},
        percent=True,
    ),
    "spectrum": lambda: plots.singular_values({"full": [5.0, 2.0, 1.0, 0.1], "LoRA": [8.0, 1.0, 1e-7]}),
}


@pytest.mark.parametrize("make", FIGURES.values(), ids=FIGURES)
def test_figures_are_labelled_dark_on_white_and_shown_once(make):
    figure = make()
    (axes,) = figure.axes
    assert axes.get_xlabel()
    assert axes.get_ylabel().endswith("(log scale)")
    picture = image.imread(io.BytesIO(figure._repr_png_()[0]))
    assert picture[0, 0].tolist() == [1, 1, 1, 1]
    assert picture[..., :3].min() < 0.2
    figure.canvas.draw()
    labels = [tick.get_text() for tick in (*axes.get_xticklabels(), *axes.get_yticklabels())]
    assert labels
    assert [label for label in labels if "^{" in label or "mathdefault" in label] == []
    assert pyplot.get_fignums() == []


def test_kinds_of_runs_differ_in_more_than_colour():
    lines = {line.get_label(): line for line in FIGURES["scatter"]().axes[0].get_lines()}
    assert set(lines) == {"full", "LoRA", "LoRA, just now", "before training"}
    assert lines["full"].get_marker() != lines["LoRA"].get_marker() == lines["LoRA, just now"].get_marker()
    assert lines["LoRA, just now"].get_markersize() > lines["LoRA"].get_markersize()


def test_the_scatter_is_said_in_words():
    assert repr(FIGURES["scatter"]()) == (
        "exact match, and general perplexity. full: 2 runs, from 0.2 to 0.9 and from 7 to 2e+03; "
        "LoRA: 1 run, from 0.1 to 0.1 and from 9 to 9; LoRA, just now: 0.8 and 23."
    )


def test_rounding_is_no_singular_value():
    figure = FIGURES["spectrum"]()
    assert repr(figure) == "singular value, in falling order. full: 4 above zero, 5 to 0.1; LoRA: 2 above zero, 8 to 1."
    lines = figure.axes[0].get_lines()
    assert [len(line.get_xdata()) for line in lines] == [4, 2]
    assert len({line.get_linestyle() for line in lines}) == 2


@pytest.mark.parametrize(
    ("draw", "message"),
    [
        (lambda: plots.learning_and_forgetting({}, learned="a", forgotten="b"), "no runs"),
        (lambda: plots.learning_and_forgetting({"x": [(1, 0)]}, learned="a", forgotten="b"), "above 0"),
        (lambda: plots.singular_values({}), "no singular values"),
        (lambda: plots.singular_values({"x": [0.0, 0.0]}), "no singular values"),
    ],
)
def test_what_cannot_be_drawn(draw, message):
    with pytest.raises(DataError, match=message):
        draw()

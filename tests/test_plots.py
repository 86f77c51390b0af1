"""Pictures: labelled, told apart without colour, shown once, said in words."""

import io
import math

import matplotlib
import pytest
from matplotlib import image
from matplotlib.figure import Figure

from ftlabs import plots
from ftlabs.errors import DataError
from ftlabs.history import History
from ftlabs.plots.curves import smoothed


def make_history(scale=20.0, steps=60):
    loss = [5 * math.exp(-step / scale) + 0.1 * (step % 3) for step in range(steps)]
    return History(loss=loss, evaluations=[{"step": step, "validation": 2.0} for step in (0, 30, 60)])


SCORES = {"base": (0.0, 0.0, 0.0), "full": (0.83, 0.75, 0.9), "LoRA": (0.79, 0.71, 0.87)}
FIGURES = {
    "one curve": lambda: plots.loss_curve(make_history(), title="a run", evaluation="validation"),
    "curves": lambda: make_history() and plots.loss_curve({"full": make_history(), "LoRA": make_history(50)}),
    "next token": lambda: plots.next_token([" cat", "\n", "$x$ _"], [0.5, 0.3, 0.1], prompt="I have a"),
    "compare": lambda: plots.compare({"base": 0.04, "tuned": 0.93}, label="exact match"),
    "lines": lambda: plots.lines({"rate": [0.1, 0.3, 0.2]}, [0, 1, 2], xlabel="step", ylabel="learning rate"),
    "lines of seeds": lambda: plots.lines(
        {"full": [[0.1, 0.3], [0.5, 0.7]], "LoRA": [[0.2], [0.4]]},
        [1e-4, 1e-3],
        xlabel="learning rate",
        ylabel="exact match",
        live={"your run": (1e-3, 0.6)},
        log="x",
        percent=True,
    ),
    "levels": lambda: plots.levels({"int4": [-1, 0, 1], "NF4": [-1, -0.1, 0, 0.2, 1]}, [0.1, -0.2, 0.0, 1.0]),
    "memory": lambda: plots.memory_needed(
        {"7 B": {"full": 108.0, "QLoRA": 5.0}, "13 B": {"full": 208.0, "QLoRA": 8.9}}, {"T4": 16, "A100": 80}
    ),
    "compare log": lambda: plots.compare({"base": 1200.0, "tuned": 4.2}, label="perplexity", log=True),
    "confusion": lambda: plots.confusion([[9, 2, 0], [0, 4, 1], [3, 0, 20]], ["fares", "pets", "refund"]),
    "intervals": lambda: plots.scores_with_intervals(SCORES, label="exact match, with 95 % intervals"),
    "intervals of losses": lambda: plots.scores_with_intervals({"a": (3.5, 2.25, 4.0)}, label="nats", percent=False),
}


@pytest.mark.parametrize("make", FIGURES.values(), ids=FIGURES)
def test_figures_are_drawn_on_white_with_labelled_axes(make):
    figure = make()
    assert isinstance(figure, Figure)
    (axes,) = figure.axes
    assert axes.get_xlabel()
    png, size = figure._repr_png_()
    picture = image.imread(io.BytesIO(png))
    assert picture.shape[:2] == pytest.approx((2 * size["height"], 2 * size["width"]), abs=1)
    assert picture[0, 0].tolist() == [1, 1, 1, 1]
    assert picture[..., :3].min() < 0.2  # something dark is on it


@pytest.mark.parametrize("make", FIGURES.values(), ids=FIGURES)
def test_figures_are_returned_and_not_left_open(make):
    from matplotlib import pyplot

    before = dict(matplotlib.rcParams)
    make()
    assert pyplot.get_fignums() == []
    assert dict(matplotlib.rcParams) == before


def test_figures_say_what_they_show():
    assert repr(FIGURES["one curve"]()) == (
        "Loss curve. training: loss 5.00 at step 1, 0.38 at step 60 (moving average, nats per token)."
    )
    assert str(FIGURES["next token"]()) == "Likeliest next tokens after 'I have a': ·cat 50.0%, ⏎ 30.0%, $x$·_ 10.0%."
    assert repr(FIGURES["compare"]()) == "exact match: base 4%, tuned 93%."
    said = "exact match against learning rate: full 20% at 0.0001, 60% at 0.001; LoRA 20% at 0.0001, 40% at 0.001."
    assert repr(FIGURES["lines of seeds"]()) == said
    assert repr(FIGURES["compare log"]()) == "perplexity: base 1,200, tuned 4.2."
    assert repr(FIGURES["confusion"]()) == (
        "Confusion matrix: 33 of 39 right. 3 of refund taken for fares; 2 of fares taken for pets; "
        "1 of pets taken for refund."
    )
    assert repr(FIGURES["intervals"]()) == (
        "exact match, with 95 % intervals: base 0% [0%, 0%]; full 83% [75%, 90%]; LoRA 79% [71%, 87%]."
    )
    assert repr(FIGURES["intervals of losses"]()) == "nats: a 3.5 [2.25, 4]."


@pytest.mark.parametrize("name", FIGURES)
def test_no_tick_label_shows_the_source_of_a_formula(name):
    figure = FIGURES[name]()
    figure.canvas.draw()
    labels = [tick.get_text() for axes in figure.axes for tick in (*axes.get_xticklabels(), *axes.get_yticklabels())]
    assert labels
    assert [label for label in labels if "\\mathdefault" in label or "^{" in label] == []


def test_curves_differ_in_more_than_colour():
    lines = FIGURES["curves"]().axes[0].get_lines()
    assert len({line.get_linestyle() for line in lines}) == 2
    assert len({line.get_marker() for line in lines}) == 2
    assert [text.get_text() for text in FIGURES["curves"]().axes[0].get_legend().get_texts()] == ["full", "LoRA"]


def test_bars_differ_in_more_than_colour():
    bars = [bar for bar in FIGURES["compare"]().axes[0].patches if bar.get_fill()]
    assert len({bar.get_hatch() for bar in bars}) == len(bars) == 2


def test_a_rounding_error_at_the_end_of_an_interval_is_none():
    ends = {"all": (1.0, 0.6, 1 - 1e-16), "none": (0.0, 1e-17, 0.4)}
    (axes,) = plots.scores_with_intervals(ends, label="share").axes
    assert [line.get_xdata()[0] for line in axes.lines[::3]] == [1.0, 0.0]


def test_intervals_stand_where_they_should_and_differ_in_more_than_colour():
    (axes,) = FIGURES["intervals"]().axes
    drawn = [container.lines for container in axes.containers]
    assert [dot.get_xdata()[0] for dot, _, _ in drawn] == [0.0, 0.83, 0.79]
    ends = [bars[0].get_segments()[0][:, 0].tolist() for _, _, bars in drawn]
    assert ends[1:] == [pytest.approx([0.75, 0.9]), pytest.approx([0.71, 0.87])]
    assert len({dot.get_marker() for dot, _, _ in drawn}) == 3


def test_a_confusion_matrix_shows_each_count_in_its_cell():
    (axes,) = FIGURES["confusion"]().axes
    counts = {(text.get_position(), text.get_text()) for text in axes.texts}
    assert counts == {((0, 0), "9"), ((1, 0), "2"), ((1, 1), "4"), ((2, 1), "1"), ((0, 2), "3"), ((2, 2), "20")}
    assert [label.get_text() for label in axes.get_yticklabels()] == ["fares", "pets", "refund"]
    shown = {text.get_text(): text.get_color() for text in axes.texts}
    assert (shown["20"], shown["1"]) == ("white", "#1a1a1a")


def test_evaluations_stand_at_their_steps():
    (marks,) = [line for line in FIGURES["one curve"]().axes[0].get_lines() if line.get_label() == "validation"]
    assert list(marks.get_xdata()) == [0, 30, 60]
    assert list(marks.get_ydata()) == [2.0] * 3


def test_the_moving_average_keeps_straight_lines_and_ends():
    line = [3 - 0.01 * step for step in range(100)]
    assert smoothed(line) == pytest.approx(line)
    assert smoothed([1.0]) == [1.0]
    noisy = [1 + (-1) ** step for step in range(100)]
    assert max(smoothed(noisy)[10:]) < 1.2
    assert smoothed(noisy)[0] == noisy[0]
    assert [len(smoothed(noisy[:length])) for length in range(1, 50)] == list(range(1, 50))


def test_a_long_label_is_broken_into_lines():
    figure = plots.compare({"random weights, trained": 1.0}, label="so many words " * 8)
    figure.canvas.draw()
    label = figure.axes[0].xaxis.label.get_window_extent()
    assert label.x0 >= 0
    assert label.x1 <= figure.bbox.width


def test_next_tokens_are_sorted_and_cut():
    figure = plots.next_token(list("abcd"), [0.1, 0.4, 0.2, 0.3], top=3)
    assert [label.get_text() for label in figure.axes[0].get_yticklabels()] == ["b", "d", "c"]


def test_two_tokens_that_look_alike_get_a_bar_each():
    figure = plots.next_token(["�", "�"], [0.2, 0.1])
    assert len([bar for bar in figure.axes[0].patches if bar.get_fill()]) == 2


@pytest.mark.parametrize(
    ("draw", "message"),
    [
        (lambda: plots.loss_curve(History()), "without a single step"),
        (lambda: plots.loss_curve({}), "no runs"),
        (lambda: plots.loss_curve(make_history(), evaluation="accuracy"), "measured no 'accuracy'"),
        (lambda: plots.next_token(["a"], [0.1, 0.2]), "one probability per token"),
        (lambda: plots.next_token(["a", "b"], [3.0, -1.0]), "softmax"),
        (lambda: plots.compare({}, label="x"), "no values"),
        (lambda: plots.compare({"a": 0.0}, label="x", log=True), "above 0"),
        (lambda: plots.confusion([[1, 2]], ["a", "b"]), "2 rows of 2 counts"),
        (lambda: plots.confusion([], []), "0 rows of 0"),
        (lambda: plots.scores_with_intervals({}, label="x"), "no scores"),
        (lambda: plots.scores_with_intervals({"a": (0.5, 0.6, 0.7)}, label="x"), "does not hold 0.5"),
        (lambda: plots.before_after([]), "no rows"),
        (lambda: plots.before_after([("a", "b")]), "Row 1 of the table should hold question, before, after"),
        (lambda: plots.before_after([{"question": "a", "before": "b"}]), "Row 1"),
        (lambda: plots.token_strip("text"), "list of token texts"),
        (lambda: plots.token_strip(["a"], [1, 2]), "1 pieces and 2 ids"),
    ],
)
def test_what_cannot_be_drawn(draw, message):
    with pytest.raises(DataError, match=message):
        draw()


def test_before_and_after_side_by_side():
    table = plots.before_after(
        [("A <dog>?", "What?", "Yes.\nFree."), {"question": "When?", "before": " ", "after": "At nine."}],
        caption="Dogs & cats",
    )
    page = table._repr_html_()
    assert "A &lt;dog&gt;?" in page
    assert "Dogs &amp; cats" in page
    assert page.count('<th scope="col"') == 3
    assert repr(table) == (
        "Dogs & cats\n\nquestion  A <dog>?\nbefore    What?\nafter     Yes.\nFree.\n\n"
        "question  When?\nbefore    (nothing)\nafter     At nine."
    )


def test_more_columns_need_a_header_each():
    table = plots.before_after([("q", "b", "a", "w")], headers=("question", "before", "after", "wanted"))
    assert "wanted" in table._repr_html_()


def test_a_token_strip_shows_spaces_and_ids():
    strip = plots.token_strip(["The", " ferry", "\n", "<b>"], [4, 5, 6, 7])
    assert repr(strip) == (
        "|The|·ferry|⏎|<b>|\nids: 4 5 6 7\n(4 tokens; · is a space, ⏎ is a line break)"
    )  # fmt: skip
    page = strip._repr_html_()
    assert "&lt;b&gt;" in page
    assert "<small>5</small>" in page


@pytest.mark.parametrize("view", [plots.before_after([("a", "b", "c")]), plots.token_strip(["a"])])
def test_tables_take_the_pages_own_colours(view):
    page = view._repr_html_().replace("currentColor", "")
    assert "color:#" not in page
    assert "background:#" not in page


def test_lines_join_the_means_and_bars_reach_over_all_seeds():
    (axes,) = FIGURES["lines of seeds"]().axes
    (line, _, (bars,)) = axes.containers[0]
    assert line.get_ydata().tolist() == pytest.approx([0.2, 0.6])
    reached = [y for segment in bars.get_segments() for _, y in segment]
    assert reached == pytest.approx([0.1, 0.3, 0.5, 0.7])
    assert axes.get_xscale() == "log"
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["your run", "full", "LoRA"]
    (single,) = FIGURES["lines"]().axes
    assert single.get_legend() is None


def test_a_rounding_error_beside_other_scores_reads_as_zero():
    figure = plots.scores_with_intervals({"a": (-9e-10, -1e-9, 0.0), "b": (0.1, 0.05, 0.15)}, label="KL", percent=False)
    assert repr(figure) == "KL: a 0 [0, 0]; b 0.1 [0.05, 0.15]."


def test_a_series_of_another_length_is_refused():
    with pytest.raises(DataError, match="each of the 3 places; found full 2"):
        plots.lines({"full": [0.1, 0.2]}, [1, 2, 3], xlabel="step", ylabel="loss")
    with pytest.raises(DataError, match="found no series"):
        plots.lines({}, [1, 2, 3], xlabel="step", ylabel="loss")


def test_levels_and_memory_say_what_they_show():
    assert repr(FIGURES["levels"]()) == (
        "Levels of four-bit codes: int4 3 levels, 1 of them within 0.25 of zero; NF4 5 levels, 3 of them within 0.25 "
        "of zero."
    )
    assert repr(FIGURES["memory"]()) == "Memory needed in GB. 7 B: full 108, QLoRA 5.0; 13 B: full 208, QLoRA 8.9."


def test_memory_has_a_bar_for_each_method_and_a_line_for_each_card():
    (axes,) = FIGURES["memory"]().axes
    assert len([bar for bar in axes.patches if bar.get_fill()]) == 4
    assert [line.get_xdata()[0] for line in axes.get_lines()] == [16, 80]
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["full", "QLoRA"]


@pytest.mark.parametrize(
    ("draw", "message"),
    [
        (lambda: plots.levels({}, [0.1]), "no codes"),
        (lambda: plots.levels({"a": [2.0]}, [0.1]), "between -1 and 1"),
        (lambda: plots.memory_needed({"a": {"x": 1.0}, "b": {"y": 1.0}}, {}), "same methods"),
        (lambda: plots.memory_needed({"a": {"x": 0.0}}, {}), "above 0"),
    ],
)
def test_levels_and_memory_that_cannot_be_drawn(draw, message):
    with pytest.raises(DataError, match=message):
        draw()


def test_the_few_places_of_a_logarithmic_axis_are_named_one_by_one():
    few, many = [1, 2, 4, 8], [2.0**k for k in range(12)]
    for x, named in ((few, True), (many, False)):
        (axes,) = plots.lines({"LoRA": [0.5] * len(x)}, x, xlabel="rank", ylabel="score", log="x").axes
        axes.figure.canvas.draw()
        texts = [label.get_text() for label in axes.get_xticklabels()]
        assert (texts == [f"{place:g}" for place in x]) == named

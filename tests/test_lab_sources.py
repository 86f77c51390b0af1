"""What a lab's text promises is what its exercises are: numbers, titles, minutes, hints; for every lab."""

import json
import re

import jupytext
import pytest

from ftlabs import paths
from ftlabs.course.catalogue import LabInfo, catalogue
from ftlabs.course.gaps import find_gaps
from ftlabs.tiers import load_tiers

HEADING = re.compile(
    r"^### Exercise (?P<number>[\d.]+): (?P<title>.+?)  ·  (?P<minutes>\d+) minutes  ·  (?P<dots>[●○]{3})$"
)
LABS = list(catalogue().values())


@pytest.fixture(params=LABS, ids=[lab.name for lab in LABS])
def lab(request) -> LabInfo:
    return request.param


def cells(lab: LabInfo) -> list:
    return jupytext.read(paths.solutions() / f"{lab.name}.py").cells


def headings(lab: LabInfo) -> list[tuple[re.Match, str]]:
    """Each exercise's heading, with the text of its markdown cell."""
    found = []
    for cell in cells(lab):
        if cell.cell_type == "markdown" and "### Exercise" in cell.source:
            line = next(line for line in cell.source.splitlines() if line.startswith("### Exercise"))
            match = HEADING.match(line)
            assert match, f"not in the form of a heading: {line}"
            found.append((match, cell.source))
    return found


def test_headings_say_what_the_exercises_are(lab):
    written = [(m["number"], m["title"].lower(), int(m["minutes"]), m["dots"].count("●")) for m, _ in headings(lab)]
    assert written == [(e.number, e.title.lower(), e.minutes, e.difficulty) for e in lab.exercises]


def test_every_exercise_has_two_hints_that_do_not_hold_its_answer(lab):
    for match, text in headings(lab):
        hints = re.findall(r"<details><summary>Hint (\d)</summary>(.+?)</details>", text)
        assert [number for number, _ in hints] == ["1", "2"], match["title"]


def test_minutes_fit_into_the_lab_and_agree_with_the_tiers(lab):
    assert sum(exercise.minutes for exercise in lab.exercises) <= 0.75 * lab.minutes  # the rest is reading and looking
    assert load_tiers()["tiny"]["labs"][lab.name]["minutes"] == lab.minutes


def test_enough_exercises_mistakes_alternatives_and_claims(lab):
    source = (paths.solutions() / f"{lab.name}.py").read_text(encoding="utf-8")
    assert len(lab.exercises) >= 5
    assert source.count("lab.claim(") >= 4
    assert source.count("lab.summary()") == 1
    for exercise in lab.exercises:
        assert len(exercise.misconceptions) >= 5, exercise.name
        assert len(exercise.accepts) >= 2, exercise.name


def answers(lab: LabInfo) -> list[str]:
    """What stands in the gaps, without spaces: the right-hand sides of the solution's lines."""
    lines = [line for cell in cells(lab) for line in cell.source.splitlines() if "# SOLUTION" in line]
    code = [line.partition("# SOLUTION")[0].strip() for line in lines]
    return ["".join(re.sub(r"^(return |\w+ = )", "", line).split()) for line in code]


def test_neither_hints_nor_messages_give_the_answer(lab):
    texts = [text for _, text in headings(lab)]
    texts += [f"{m.message} {m.look_at}" for exercise in lab.exercises for m in exercise.misconceptions]
    for text in texts:
        given = [answer for answer in answers(lab) if len(answer) > 8 and answer in "".join(text.split())]
        assert given == [], text


def test_messages_are_sentences_without_excitement(lab):
    for exercise in lab.exercises:
        for misconception in exercise.misconceptions:
            where = f"{exercise.name}: {misconception.name}"
            assert misconception.message.endswith("."), where
            assert "!" not in (misconception.message + misconception.look_at).replace("!=", ""), where
            assert len(misconception.message) <= 200, where


def test_a_source_holds_no_open_gap(lab):
    for cell in cells(lab):
        if cell.cell_type == "code" and not cell.source.lstrip().startswith(("%", "!")):
            assert find_gaps(cell.source) == []


def test_a_solution_shows_no_warnings_and_no_log(lab):
    solution = json.loads((paths.solutions() / f"{lab.name}.ipynb").read_text(encoding="utf-8"))
    outputs = [output for cell in solution["cells"] for output in cell.get("outputs", [])]
    assert [output["text"] for output in outputs if output.get("name") == "stderr"] == []

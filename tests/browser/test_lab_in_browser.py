"""Lab 00 in JupyterLab in a real browser: run all cells, one wrong answer, one right answer, both verdicts seen.

FTLABS_SCREENSHOTS names a folder to keep the pictures in; without it they go to the test's own folder.
"""

import re

import pytest
from lab_page import NEEDS_BROWSER, LabPage, picture, see, server

pytestmark = NEEDS_BROWSER

BADGE = "https://colab.research.google.com/assets/colab-badge.svg"
EXERCISE = "def next_token_probabilities("
WRONG = "torch.softmax(last * temperature, dim=-1)"
RIGHT = "torch.softmax(last / temperature, dim=-1)"


def filled(source, probabilities):
    """The exercise's cell with its two gaps filled."""
    source = re.sub(r"last = \.\.\.", "last = logits[:, -1]", source)
    return re.sub(r"return \.\.\.", f"return {probabilities}", source)


@pytest.mark.timeout(600)
def test_a_student_s_first_exercise(browser_page, tmp_path, pictures):
    elsewhere, errors = [], []
    browser_page.on("request", lambda request: elsewhere.append(request.url))
    browser_page.on("pageerror", lambda error: errors.append(str(error)))

    with server(tmp_path) as address:
        lab = LabPage(browser_page, address)
        lab.run_all(seconds=300)
        number = lab.find_cell(EXERCISE)
        untouched = lab.cells()[number]["source"]
        see(lab, number, "not attempted", pictures / "1-not-attempted")

        lab.answer(number, filled(untouched, WRONG))
        see(lab, number, "wrong", pictures / "2-wrong")
        (diagnosis,) = lab.cards(number)[-1]["diagnoses"]
        assert "temperature" in str(diagnosis)

        lab.answer(number, filled(untouched, RIGHT))
        see(lab, number, "right", pictures / "3-right")

        summary = len(lab.cells()) - 1
        assert lab.cards(summary)[-1]["kind"] == "summary"
        picture(lab, summary, pictures / "4-summary")
        assert browser_page.get_by_text("official Jupyter news").count() == 0, "a notice covers the lab"

    # The one picture that lives elsewhere; without a network its words stand in its place.
    elsewhere = [url for url in elsewhere if url != BADGE]
    beyond = {
        url for url in elsewhere if not re.match(r"(https?|wss?)://(127\.0\.0\.1|localhost)[:/]|data:|blob:", url)
    }
    assert beyond == set(), "the page asked another machine for something"
    assert errors == []

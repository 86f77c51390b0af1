"""Lab 00 in JupyterLab in a real browser: run all cells, one wrong answer, one right answer, both verdicts seen.

FTLABS_SCREENSHOTS names a folder to keep the pictures in; without it they go to the test's own folder.
"""

import os
import re
from pathlib import Path

import pytest
from lab_page import FLAGS, LabPage, find_browser, server

BROWSER = find_browser()

# Where continuous integration runs, a browser has been installed: its absence is a fault there, not a reason to skip.
pytestmark = pytest.mark.skipif(
    BROWSER is None and not os.environ.get("CI"), reason="no Chromium on this machine (.ci/run installs it on Debian)"
)

BADGE = "https://colab.research.google.com/assets/colab-badge.svg"
EXERCISE = "def next_token_probabilities("
WRONG = "torch.softmax(last * temperature, dim=-1)"
RIGHT = "torch.softmax(last / temperature, dim=-1)"


def filled(source, probabilities):
    """The exercise's cell with its two gaps filled."""
    source = re.sub(r"last = \.\.\.", "last = logits[:, -1]", source)
    return re.sub(r"return \.\.\.", f"return {probabilities}", source)


@pytest.fixture
def pictures(tmp_path):
    folder = Path(os.environ.get("FTLABS_SCREENSHOTS") or tmp_path / "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def browser_page():
    from playwright.sync_api import sync_playwright

    assert BROWSER is not None, "no Chromium found; .ci/run installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        yield page
        browser.close()


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


def see(lab, number, status, picture_name):
    """The verdict is in the cell's data and its words are visible below the cell, in both themes."""
    assert lab.cards(number)[-1]["status"] == status
    card = lab.cards(number)[-1]
    shown = lab.cell(number).locator(".jp-OutputArea-output").last
    words = {"not attempted": "not attempted", "wrong": "not yet", "right": "right"}[status]
    assert shown.is_visible()
    text = " ".join(shown.inner_text().split())
    assert card["exercise"] in text
    assert words in text
    picture(lab, number, picture_name)


def picture(lab, number, name):
    for theme, suffix in (("JupyterLab Dark", "dark"), ("JupyterLab Light", "light")):
        lab.theme(theme)
        lab.show(number)
        lab.cell(number).screenshot(path=f"{name}-{suffix}.png")
    lab.page.screenshot(path=f"{name}-page.png")

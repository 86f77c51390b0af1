"""Lab 03 in JupyterLab: a training run is watched while it goes on, stopped, and drawn; a wrong answer is named."""

import re

import pytest
from lab_page import NEEDS_BROWSER, LabPage, picture, see, server

pytestmark = NEEDS_BROWSER

RUN = "tuned = models.fresh(base)"
EXERCISE = "def masked_loss("
BAR = re.compile(r"training (\d+)/150 · [\d.]+ s left · loss [\d.]+")


def unshifted(source):
    """The exercise's cell, filled without the shift; whatever of it is a gap."""
    for name, value in (("predictions", "logits"), ("targets", "labels"), ("scored", "targets != -100")):
        source = re.sub(rf"{name} = \.\.\.", f"{name} = {value}", source)
    return re.sub(
        r"return \.\.\.", "return torch.nn.functional.cross_entropy(predictions[scored], targets[scored])", source
    )


@pytest.mark.timeout(600)
def test_a_run_is_watched_stopped_and_drawn(browser_page, tmp_path, pictures):
    with server(tmp_path, "03") as address:
        lab = LabPage(browser_page, address)
        number = lab.find_cell(RUN)
        lab.run_above(number, seconds=240)

        lab.activate(number)
        lab.show(number)
        lab.command("notebook:run-cell")
        lab.wait_for(lambda: BAR.search(lab.shown(number)), seconds=60, what="a bar with the time left and the loss")
        first = int(BAR.search(lab.shown(number))[1])
        lab.cell(number).screenshot(path=pictures / "5-training.png")
        lab.wait_for(lambda: int(BAR.search(lab.shown(number))[1]) > first, seconds=60, what="the bar to move")
        lab.command("kernelmenu:interrupt")
        lab.wait_idle(number, seconds=60)

        shown = lab.shown(number)
        done = int(re.search(r"stopped by the keyboard after (\d+) of 150 steps", shown)[1])
        assert first < done < 150
        assert "The model keeps what it has learned" in shown
        (figure,) = [
            output["data"] for output in lab.cells()[number]["outputs"] if "image/png" in output.get("data", {})
        ]
        assert f"at step {done} " in "".join(figure["text/plain"])
        lab.show(number)
        picture(lab, number, pictures / "6-curve")

        exercise = lab.find_cell(EXERCISE)
        lab.answer(exercise, unshifted(lab.cells()[exercise]["source"]))
        see(lab, exercise, "wrong", pictures / "7-unshifted")
        assert lab.cards(exercise)[-1]["diagnoses"] == ["no shift"]

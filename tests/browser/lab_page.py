"""JupyterLab as a student meets it: a server started by the course's own command line, and a page in a real browser."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ftlabs import jupyter, working_copy

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Whatever the page asks of another machine fails at once, as it would on a train.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]

# Where continuous integration runs, a browser has been installed: its absence is a fault there, not a reason to skip.
NEEDS_BROWSER = pytest.mark.skipif(
    not any(map(shutil.which, BROWSERS)) and not os.environ.get("CI"),
    reason="no Chromium on this machine (.ci/run installs it on Debian)",
)

CELLS = """() => window.jupyterapp.shell.currentWidget.content.widgets
    .filter(cell => cell.model.type === 'code')
    .map(cell => ({source: cell.model.sharedModel.getSource(), outputs: cell.model.outputs.toJSON()}))"""

ACTIVATE = """number => {
    const content = window.jupyterapp.shell.currentWidget.content;
    const cells = content.widgets.map((cell, place) => [cell, place]).filter(([cell]) => cell.model.type === 'code');
    content.activeCellIndex = cells[number][1];
}"""

# Asked for again and again while waiting, so it carries no outputs.
PROGRESS = """() => {
    const panel = window.jupyterapp?.shell.currentWidget;
    const kernel = panel?.sessionContext?.session?.kernel;
    if (!panel?.content?.widgets || !kernel) return {kernel: 'none', counts: [], failed: null};
    const cells = panel.content.widgets.filter(cell => cell.model.type === 'code');
    const failed = cells.flatMap(cell => cell.model.outputs.toJSON()
        .filter(output => output.output_type === 'error').map(output => `${output.ename}: ${output.evalue}`));
    return {kernel: kernel.status, counts: cells.map(cell => cell.model.executionCount), failed: failed[0] ?? null};
}"""


def find_browser() -> str | None:
    """The path of a Chromium that is installed here, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@contextlib.contextmanager
def server(folder: Path, lab: str = "00") -> Iterator[str]:
    """Serve a fresh working copy in `folder`; yields the address of a lab. The server is gone afterwards."""
    labs = folder / "my-labs"
    working_copy.update(labs)
    first = working_copy.find(lab, labs)
    port, token = _free_port(), secrets.token_hex(16)
    options = [f"--IdentityProvider.token={token}", "--ServerApp.port_retries=0"]
    # The page then offers its commands to the test; nothing else changes for the student's view.
    options += ["--LabApp.expose_app_in_browser=True"]
    line = jupyter.command(labs, first, browser=False, port=port, extra=options)
    settings = jupyter.environment(os.environ)
    settings |= {"JUPYTERLAB_SETTINGS_DIR": str(_settings(folder)), "FTLABS_TIER": "tiny"}
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(line, env=settings, stdout=log, stderr=log, cwd=folder)
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(f"{address}/api/status?token={token}", process, folder / "server.log")
            yield f"{address}/lab/tree/{first.name}?token={token}"
        finally:
            process.terminate()
            process.wait(timeout=30)


class LabPage:
    """The lab in the browser: run it, type into its cells, read what is shown."""

    def __init__(self, page, address: str) -> None:
        self.page = page
        page.goto(address)
        self._wait(lambda counts: len(counts) > 0, seconds=120, what="the kernel to start")

    def run_all(self, seconds: float) -> None:
        """Run every cell by the menu's command and wait for the last one."""
        self.command("notebook:run-all-cells")
        self._wait(lambda counts: counts[-1] is not None, seconds=seconds, what="all cells to run")

    def run_above(self, number: int, seconds: float) -> None:
        """Run every code cell above this one and wait for the last of them."""
        self.activate(number)
        self.command("notebook:run-all-above")
        self._wait(lambda counts: counts[number - 1] is not None, seconds=seconds, what=f"{number} cells to run")

    def activate(self, number: int) -> None:
        """Make a code cell the active one, as a click beside it would."""
        self.page.evaluate(ACTIVATE, number)

    def shown(self, number: int) -> str:
        """The text below a code cell, on one line."""
        outputs = self.cell(number).locator(".jp-OutputArea-output").all_inner_texts()
        return " ".join(" ".join(outputs).split())

    def wait_for(self, reached: Callable[[], bool], seconds: float, what: str) -> None:
        """Wait until something is so, while cells run."""
        until = time.monotonic() + seconds
        while not reached():
            if time.monotonic() > until:
                raise TimeoutError(f"waited {seconds:.0f} s for {what}")
            self.page.wait_for_timeout(100)

    def wait_idle(self, number: int, seconds: float) -> None:
        """Wait until a code cell has run and the kernel is at rest."""
        self._wait(lambda counts: counts[number] is not None, seconds=seconds, what="the cell to end")

    def answer(self, number: int, source: str) -> None:
        """Replace the source of a code cell by the keyboard, as a person would, and run it."""
        before = self.page.evaluate(PROGRESS)["counts"][number]
        self.show(number)
        self.cell(number).locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(source)
        self.page.keyboard.press("Control+Enter")
        self._wait(lambda counts: counts[number] not in (None, before), seconds=60, what="the answer to be checked")
        self.show(number)

    def cards(self, number: int) -> list[dict]:
        """The course's records in the outputs of a code cell."""
        bundles = [output.get("data", {}) for output in self.cells()[number]["outputs"]]
        return [bundle["application/vnd.ftlabs+json"] for bundle in bundles if "application/vnd.ftlabs+json" in bundle]

    def find_cell(self, text: str) -> int:
        """The number, among the code cells, of the one whose source contains `text`."""
        (number,) = (n for n, cell in enumerate(self.cells()) if text in cell["source"])
        return number

    def cell(self, number: int):
        """The element of a code cell, with its outputs."""
        return self.page.locator(".jp-Notebook .jp-CodeCell").nth(number)

    def show(self, number: int) -> None:
        self.cell(number).scroll_into_view_if_needed()

    def theme(self, name: str) -> None:
        self.page.evaluate("theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", name)
        light = json.dumps(name == "JupyterLab Light")
        self.page.wait_for_selector(f"body[data-jp-theme-light='{light}']", state="attached")

    def command(self, name: str) -> None:
        # Not awaited: the promise of "run all" is kept only when the last cell is done.
        self.page.evaluate("name => { window.jupyterapp.commands.execute(name); }", name)

    def cells(self) -> list[dict]:
        """The code cells in order: source and outputs."""
        return self.page.evaluate(CELLS)

    def _wait(self, reached: Callable[[list[int | None]], bool], seconds: float, what: str) -> None:
        """Wait until the kernel is idle and the execution counts are as wanted. A cell that raises ends the wait."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            progress = self.page.evaluate(PROGRESS)
            if progress["failed"]:
                raise AssertionError(f"while waiting for {what}, a cell raised {progress['failed']}")
            if progress["kernel"] == "idle" and reached(progress["counts"]):
                return
            self.page.wait_for_timeout(250)
        raise TimeoutError(f"waited {seconds:.0f} s for {what}: {progress}")


def _settings(folder: Path) -> Path:
    """JupyterLab's settings for the test: all cells are drawn, also those out of sight."""
    settings = folder / "settings"
    extension = settings / "@jupyterlab" / "notebook-extension"
    extension.mkdir(parents=True)
    (extension / "tracker.jupyterlab-settings").write_text(json.dumps({"windowingMode": "none"}))
    return settings


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def _wait_for(address: str, process: subprocess.Popen, log: Path, seconds: float = 90) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        with contextlib.suppress(urllib.error.URLError, ConnectionError), urllib.request.urlopen(address, timeout=5):
            return
        time.sleep(0.25)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text(errors='replace')[-3000:]}")


def see(lab: LabPage, number: int, status: str, picture_name: Path) -> None:
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


def picture(lab: LabPage, number: int, name: Path) -> None:
    """The cell in both themes, and the page as it stands."""
    for theme, suffix in (("JupyterLab Dark", "dark"), ("JupyterLab Light", "light")):
        lab.theme(theme)
        lab.show(number)
        lab.cell(number).screenshot(path=f"{name}-{suffix}.png")
    lab.page.screenshot(path=f"{name}-page.png")

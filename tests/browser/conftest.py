"""Fixtures of the browser tests: a page, and a folder for its pictures."""

import os
from pathlib import Path

import pytest
from lab_page import FLAGS, find_browser


@pytest.fixture
def pictures(tmp_path):
    folder = Path(os.environ.get("FTLABS_SCREENSHOTS") or tmp_path / "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def browser_page():
    from playwright.sync_api import sync_playwright

    browser_path = find_browser()
    assert browser_path is not None, "no Chromium found; .ci/run installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        yield page
        browser.close()

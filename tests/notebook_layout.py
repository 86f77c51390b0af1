"""A small course in a temporary folder: sources from tests/fixtures/labs, what the catalogue says, and a README."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import nbformat

from ftlabs.course.catalogue import LabInfo
from ftlabs.notebooks.layout import Layout

FIXTURES = Path(__file__).with_name("fixtures") / "labs"
REPOSITORY = "https://github.com/somebody/course"
README = "# A course\n\n<!-- labs:start -->\n<!-- labs:end -->\n\nMore.\n"
INFOS = {
    "00_markers": (
        "Markers",
        20,
        ("open gaps", "read a | pipe"),
        ("assignments", "settings", "blocks", "Counter", "stacked"),
    ),
    "01_cells": ("Cells", 5, ("keep cells",), ("timed",)),
}


def info(name, exercises=None):
    title, minutes, objectives, names = INFOS[name]
    found = tuple(SimpleNamespace(name=exercise) for exercise in exercises or names)
    return LabInfo(name, title, minutes, objectives, found)


def course(folder, *labs, describe=info, built=None):
    """A layout under `folder` with the fixture labs of these names, or with all that was `built` in another folder."""
    if built:
        shutil.copytree(built, folder)
    layout = Layout(
        solutions=folder / "solutions",
        labs=folder / "labs",
        stubs=folder / "stubs",
        readme=folder / "README.md",
        repository=REPOSITORY,
        describe=describe,
    )
    if built:
        return layout
    layout.solutions.mkdir(parents=True)
    layout.readme.write_text(README, encoding="utf-8")
    for lab in labs:
        shutil.copy(FIXTURES / f"{lab}.py", layout.solutions)
    return layout


def edit(layout, lab, old, new):
    """Change a lab's source."""
    path = layout.source(lab)
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times"
    path.write_text(text.replace(old, new), encoding="utf-8")


def contents(layout):
    """Every file of the course as bytes."""
    root = layout.readme.parent
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def notebook(layout, lab, kind="lab"):
    """A built notebook, valid by the format's schema."""
    nb = nbformat.read(layout.notebook(lab, kind), as_version=4)
    nbformat.validate(nb)
    return nb

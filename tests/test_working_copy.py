"""my-labs/: what is there is never lost, and what cannot be done is said."""

import errno
import json
import shutil

import pytest

from ftlabs import working_copy
from ftlabs.errors import CourseError, MachineError


def write_lab(path, source_mark, text="released"):
    path.parent.mkdir(parents=True, exist_ok=True)
    cell = {"cell_type": "markdown", "id": "a", "metadata": {}, "source": text}
    metadata = {"ftlabs": {"lab": path.stem, "kind": "lab", "source_sha256": source_mark}} if source_mark else {}
    path.write_text(json.dumps({"cells": [cell], "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}))


@pytest.fixture
def folders(tmp_path):
    """(working copy that does not exist yet, released labs 00 and 01)."""
    write_lab(tmp_path / "labs" / "00_start_here.ipynb", "one")
    write_lab(tmp_path / "labs" / "01_data.ipynb", "one")
    return tmp_path / "my labs", tmp_path / "labs"


def test_first_time_copies_every_lab(folders):
    mine, labs = folders
    copied = working_copy.update(mine, labs)
    assert copied.created == ["00_start_here", "01_data"]
    assert (copied.kept, copied.outdated) == ([], [])
    assert (mine / "01_data.ipynb").read_bytes() == (labs / "01_data.ipynb").read_bytes()
    assert sorted(file.name for file in mine.iterdir()) == ["00_start_here.ipynb", "01_data.ipynb"]


def test_work_is_never_overwritten_and_new_labs_arrive(folders):
    mine, labs = folders
    working_copy.update(mine, labs)
    write_lab(mine / "00_start_here.ipynb", "one", text="my answers")
    write_lab(labs / "02_new.ipynb", "one")
    copied = working_copy.update(mine, labs)
    assert copied.created == ["02_new"]
    assert copied.kept == ["00_start_here", "01_data"]
    assert "my answers" in (mine / "00_start_here.ipynb").read_text()


def test_a_newer_version_is_announced_and_work_still_stays(folders):
    mine, labs = folders
    working_copy.update(mine, labs)
    write_lab(mine / "00_start_here.ipynb", "one", text="my answers")
    write_lab(labs / "00_start_here.ipynb", "two")
    assert working_copy.update(mine, labs).outdated == ["00_start_here"]
    assert "my answers" in (mine / "00_start_here.ipynb").read_text()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"metadata": null}', '{"metadata": {"ftlabs": 3}}', b"\xff\xfe"])
def test_a_damaged_or_foreign_notebook_is_left_alone(folders, content):
    mine, labs = folders
    working_copy.update(mine, labs)
    damaged = mine / "00_start_here.ipynb"
    damaged.write_bytes(content if isinstance(content, bytes) else content.encode())
    before = damaged.read_bytes()
    assert working_copy.update(mine, labs).outdated == []
    assert damaged.read_bytes() == before


def test_reset_keeps_the_old_copy_under_another_name(folders):
    mine, labs = folders
    working_copy.update(mine, labs)
    write_lab(mine / "00_start_here.ipynb", "one", text="my answers")
    fresh, aside = working_copy.reset("00", mine, labs)
    assert fresh == mine / "00_start_here.ipynb"
    assert fresh.read_bytes() == (labs / "00_start_here.ipynb").read_bytes()
    assert "my answers" in aside.read_text()
    assert aside.name.startswith("00_start_here.2")
    assert aside.suffix == ".ipynb"


def test_two_resets_in_one_second_lose_nothing(folders):
    mine, labs = folders
    asides = []
    for text in ("first", "second", "third"):
        write_lab(mine / "00_start_here.ipynb", "one", text=text)
        asides.append(working_copy.reset("00", mine, labs)[1])
    assert [json.loads(aside.read_text())["cells"][0]["source"] for aside in asides] == ["first", "second", "third"]


def test_reset_of_a_lab_that_was_never_opened_makes_it(folders):
    mine, labs = folders
    fresh, aside = working_copy.reset("01_data", mine, labs)
    assert fresh.exists()
    assert aside is None


@pytest.mark.parametrize("name", ["00", "00_start_here", "00_start_here.ipynb", "labs/00_start_here.ipynb"])
def test_a_lab_is_found_by_number_name_or_file(folders, name):
    assert working_copy.find(name, folders[1]).name == "00_start_here.ipynb"


def test_an_unknown_lab_is_answered_with_the_known_ones(folders):
    with pytest.raises(CourseError, match=r"no lab `7`.*00_start_here, 01_data"):
        working_copy.find("7", folders[1])


def test_a_course_without_labs_says_how_to_get_them(tmp_path):
    (tmp_path / "labs").mkdir()
    with pytest.raises(CourseError, match="ftlabs build"):
        working_copy.update(tmp_path / "mine", tmp_path / "labs")


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.EACCES, "Give yourself permission"), (errno.EROFS, "move the course"), (errno.ENOSPC, "disk is full")],
)
def test_a_folder_that_cannot_be_written_is_explained(folders, monkeypatch, number, said):
    mine, labs = folders
    mine.mkdir()

    def refuse(source, target):
        target.write_text("half")  # what a disk that fills up leaves behind
        raise OSError(number, "refused")

    monkeypatch.setattr(shutil, "copyfile", refuse)
    with pytest.raises(MachineError, match=said):
        working_copy.update(mine, labs)
    assert list(mine.iterdir()) == []


def test_a_file_in_the_way_of_the_folder_is_explained(folders):
    mine, labs = folders
    mine.write_text("not a folder")
    with pytest.raises(MachineError, match="cannot be written"):
        working_copy.update(mine, labs)


def test_a_reset_that_fails_leaves_the_old_copy_in_place(folders, monkeypatch):
    mine, labs = folders
    working_copy.update(mine, labs)
    write_lab(mine / "00_start_here.ipynb", "one", text="my answers")

    def refuse(source, target):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", refuse)
    with pytest.raises(MachineError, match="disk is full"):
        working_copy.reset("00", mine, labs)
    assert "my answers" in (mine / "00_start_here.ipynb").read_text()

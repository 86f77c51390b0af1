"""Writing files whole or not at all, and the addresses that notebooks point to."""

import errno
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from notebook_layout import course, info

from ftlabs.errors import BuildError, MachineError
from ftlabs.notebooks import build, files
from ftlabs.notebooks.layout import Layout, repository


@pytest.mark.parametrize(
    ("code", "says"),
    [(errno.ENOSPC, "No space left on the disk"), (errno.EROFS, "read-only"), (errno.EIO, "cannot be written")],
)
def test_failed_writing_leaves_the_old_file_and_no_rubbish(tmp_path, monkeypatch, code, says):
    path = tmp_path / "lab.ipynb"
    files.write(path, "old")

    def failing(descriptor):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(files.os, "fsync", failing)
    with pytest.raises(MachineError, match=says) as caught:
        files.write(path, "new")
    assert str(path) in str(caught.value)
    assert "unchanged" in str(caught.value)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["old"]


@pytest.fixture
def read_only():
    """A folder that nobody may write to, and no rights beyond an ordinary user's."""
    folder = Path(tempfile.mkdtemp())
    (folder / "lab.ipynb").write_text("old")
    folder.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    yield folder
    os.seteuid(user)
    shutil.rmtree(folder)


def test_read_only_folder(read_only):
    path = read_only / "lab.ipynb"
    with pytest.raises(MachineError, match=r"read-only for you\. The file there is unchanged") as caught:
        files.write(path, "new")
    assert str(path) in str(caught.value)
    with pytest.raises(MachineError, match=r"read-only for you\. Nothing was written"):
        files.write(read_only / "new" / "lab.ipynb", "new")
    assert path.read_text() == "old"


def test_folder_that_cannot_be_made(tmp_path):
    layout = course(tmp_path, "01_cells")
    layout.labs.write_text("a file where a folder should be")
    with pytest.raises(MachineError, match=r"labs.01_cells\.ipynb cannot be written"):
        build(execute=False, layout=layout)


def test_writing_the_same_again_touches_nothing(tmp_path):
    path = tmp_path / "a.txt"
    assert files.write(path, "same") is True
    os.utime(path, (1, 1))
    assert files.write(path, "same") is False
    assert path.stat().st_mtime == 1


@pytest.mark.parametrize("address", ["https://gitlab.com/a/b", "https://github.com/a", "nowhere"])
def test_repository_must_be_one_that_colab_opens(tmp_path, address):
    layout = Layout(tmp_path, tmp_path, tmp_path, None, address, info)
    with pytest.raises(BuildError, match="GitHub only"):
        layout.colab("01_cells", "lab")


@pytest.mark.parametrize("address", ["https://github.com/a/b", "https://github.com/a/b/", "https://github.com/a/b.git"])
def test_repository_address_may_be_written_in_several_ways(tmp_path, address):
    layout = Layout(tmp_path, tmp_path, tmp_path, None, address, info)
    assert layout.raw("x.sh") == "https://raw.githubusercontent.com/a/b/main/x.sh"


def test_repository_comes_from_pyproject(tmp_path):
    path = tmp_path / "pyproject.toml"
    path.write_text('[project.urls]\nRepository = "https://github.com/a/b"\n')
    assert repository(path) == "https://github.com/a/b"
    path.write_text("[project]\n")
    with pytest.raises(BuildError, match="does not name the repository"):
        repository(path)

"""colab_setup.sh, on a machine like Colab's in what matters: its own torch, no course, and a repository to clone."""

import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(
    os.name == "nt" or shutil.which("git") is None, reason="the script is for hosted Linux machines, which have git"
)


def git(folder, *words):
    identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path):
    """A local repository with what the script needs of the course."""
    folder = tmp_path / "origin"
    (folder / "src").mkdir(parents=True)
    for name in ("pyproject.toml", "LICENSE", "colab_setup.sh"):
        shutil.copy(ROOT / name, folder)
    (folder / "README.md").write_text("The course\n")
    shutil.copytree(ROOT / "src" / "ftlabs", folder / "src" / "ftlabs", ignore=shutil.ignore_patterns("__pycache__"))
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "first")
    return folder


@pytest.fixture
def machine(tmp_path):
    """A throwaway Python that sees the packages of this one, as Colab's sees its own; nothing here is changed."""
    venv.create(tmp_path / "machine", with_pip=False)
    python = tmp_path / "machine" / "bin" / "python"
    answer = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], capture_output=True, text=True
    )
    packages = [path for path in sys.path if path.endswith("site-packages")]
    Path(answer.stdout.strip(), "lent.pth").write_text("\n".join(packages))
    return python


@pytest.fixture
def pip_log(machine):
    """Replaces pip on that machine by one that writes down how it was called, and the constraints it was given."""
    log = machine.parent / "pip.log"
    stand_in = machine.parent / "with_fake_pip"
    stand_in.write_text(
        "#!/bin/bash\n"
        f'if [ "$1 $2" != "-m pip" ]; then exec {machine} "$@"; fi\n'
        f'echo "$*" >> {log}\n'
        "while [ $# -gt 0 ]; do case $1 in --constraint | --requirement) "
        f'sed "s/^/  $1 /" "$2" >> {log}; shift ;; esac; shift; done\n'
    )
    stand_in.chmod(0o755)
    return stand_in, log


def prepare(repository, folder, python, check=True):
    settings = os.environ | {
        "FTLABS_REPOSITORY": f"file://{repository}",
        "FTLABS_FOLDER": str(folder),
        "FTLABS_PYTHON": str(python),
    }
    answer = subprocess.run(["bash", ROOT / "colab_setup.sh"], env=settings, capture_output=True, text=True)
    assert answer.returncode == 0 or not check, answer.stdout + answer.stderr
    return answer


def test_twice_in_a_row_leaves_a_working_course_and_touches_nothing_else(repository, machine, tmp_path):
    folder = tmp_path / "content" / "ftlabs"
    for _ in range(2):
        answer = prepare(repository, folder, machine)
        assert answer.stdout.splitlines() == [f"ftlabs: ready in {folder}"]
        assert answer.stderr == ""
    where = subprocess.run([machine, "-c", "import ftlabs; print(ftlabs.__file__)"], capture_output=True, text=True)
    assert where.stdout.strip() == str(folder / "src" / "ftlabs" / "__init__.py")
    installed = {path.name for path in Path(machine).parents[1].glob("lib/*/site-packages/*")}
    assert {name.partition("-")[0].strip("_").partition(".")[0] for name in installed} <= {
        "lent",
        "editable__",
        "ftlabs",
        "editable___ftlabs",
    }, installed


def test_the_second_time_fetches_what_is_new(repository, pip_log, tmp_path):
    folder = tmp_path / "ftlabs"
    prepare(repository, folder, pip_log[0])
    (repository / "README.md").write_text("The course, improved\n")
    git(repository, "commit", "-qam", "second")
    prepare(repository, folder, pip_log[0])
    assert (folder / "README.md").read_text() == "The course, improved\n"


def test_changed_files_are_kept(repository, pip_log, tmp_path):
    folder = tmp_path / "ftlabs"
    prepare(repository, folder, pip_log[0])
    (folder / "README.md").write_text("mine\n")
    (repository / "README.md").write_text("theirs\n")
    git(repository, "commit", "-qam", "second")
    assert "stays at the version it has" in prepare(repository, folder, pip_log[0]).stdout
    assert (folder / "README.md").read_text() == "mine\n"


def test_without_the_repository_an_existing_copy_is_enough(repository, pip_log, tmp_path):
    folder = tmp_path / "ftlabs"
    prepare(repository, folder, pip_log[0])
    shutil.rmtree(repository)
    assert "going on with the copy that is here" in prepare(repository, folder, pip_log[0]).stdout


def test_a_repository_that_cannot_be_reached_is_an_error(tmp_path, pip_log):
    answer = prepare(tmp_path / "nowhere", tmp_path / "ftlabs", pip_log[0], check=False)
    assert answer.returncode == 1
    assert "the course could not be fetched" in answer.stderr


def test_a_folder_of_somebody_else_is_not_touched(repository, pip_log, tmp_path):
    (tmp_path / "ftlabs").mkdir()
    (tmp_path / "ftlabs" / "thesis.txt").write_text("mine")
    answer = prepare(repository, tmp_path / "ftlabs", pip_log[0], check=False)
    assert answer.returncode == 1
    assert "is not a clone of the course" in answer.stderr
    assert [file.name for file in (tmp_path / "ftlabs").iterdir()] == ["thesis.txt"]


def test_only_what_is_missing_is_installed_and_torch_and_numpy_are_held(repository, pip_log, tmp_path):
    import numpy
    import torch

    add_dependency(repository, '"no-such-package-here>=1.0"')
    prepare(repository, tmp_path / "ftlabs", pip_log[0])
    first, *details = pip_log[1].read_text().splitlines()
    assert first.startswith("-m pip install")
    wanted = [line.split()[1] for line in details if line.startswith("  --requirement")]
    held = [line.split()[1] for line in details if line.startswith("  --constraint")]
    assert wanted == ["no-such-package-here>=1.0"]
    assert f"torch=={torch.__version__}" in held
    assert f"numpy=={numpy.__version__}" in held


def test_a_torch_that_is_too_old_is_said_and_left_alone(repository, pip_log, tmp_path):
    pyproject = repository / "pyproject.toml"
    pyproject.write_text(pyproject.read_text().replace('"torch>=2.11"', '"torch>=99"'))
    git(repository, "commit", "-qam", "needs a newer torch")
    answer = prepare(repository, tmp_path / "ftlabs", pip_log[0], check=False)
    assert answer.returncode == 1
    assert "this machine lacks torch>=99. Choose a newer runtime" in answer.stderr
    assert not pip_log[1].exists()


def add_dependency(repository, line):
    pyproject = repository / "pyproject.toml"
    text = pyproject.read_text()
    pyproject.write_text(text.replace("dependencies = [", f"dependencies = [\n    {line},", 1))
    assert pyproject.read_text() != text
    git(repository, "commit", "-qam", "another dependency")


def test_all_addresses_of_the_course_come_from_one():
    with (ROOT / "pyproject.toml").open("rb") as file:
        address = tomllib.load(file)["project"]["urls"]["Repository"]
    assert f"FTLABS_REPOSITORY:-{address}}}" in (ROOT / "colab_setup.sh").read_text()
    assert f"git clone {address} " in (ROOT / "README.md").read_text()

"""Set-up: what is pinned, what make would run, and what .ci/set_up.sh says when a machine lacks something."""

import ast
import importlib.metadata
import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ftlabs.doctor import read_pins

ROOT = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PINS = {pin.package: pin.version for pin in read_pins(ROOT / "requirements.txt")}
LOOSE = [Requirement(text) for text in PYPROJECT["project"]["dependencies"]]

needs_make = pytest.mark.skipif(
    shutil.which("make") is None or os.name == "nt", reason="systems without make are served by plain pip commands"
)


def test_the_packages_of_the_course_are_pinned():
    course = {"jupyter", "transformers", "datasets", "peft", "torch", "accelerate", "evaluate", "bitsandbytes"}
    assert course | {"matplotlib", "nbval"} <= PINS.keys()


def test_every_dependency_is_pinned_within_its_lower_bound():
    for requirement in LOOSE:
        assert requirement.specifier.contains(PINS[requirement.name]), requirement


def test_the_package_itself_sets_lower_bounds_only():
    for requirement in LOOSE:
        assert {part.operator for part in requirement.specifier} == {">="}, requirement


def test_contributors_tools_are_pinned_and_kept_apart():
    for text in PYPROJECT["project"]["optional-dependencies"]["dev"]:
        requirement = Requirement(text)
        (part,) = requirement.specifier
        assert part.operator == "=="
        assert requirement.name not in PINS
        assert importlib.metadata.version(requirement.name) == part.version


def test_every_import_of_the_course_is_declared():
    """A package that src/ imports without naming it would be missing on a machine that installs only what is named."""
    declared = {canonicalize_name(requirement.name) for requirement in LOOSE}
    providers = importlib.metadata.packages_distributions()
    missing = {}
    for file in (ROOT / "src").rglob("*.py"):
        for name in imported(file) - sys.stdlib_module_names - {"ftlabs", "google"}:
            names = {canonicalize_name(provider) for provider in providers.get(name, [name])}
            if not names & (declared | set(map(canonicalize_name, BROUGHT_ALONG))):
                missing[name] = str(file.relative_to(ROOT))
    assert missing == {}


def imported(file):
    """The top-level names of what a file imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module.partition(".")[0])
    return names


# Imported by name, and always there because a declared package cannot work without it.
BROUGHT_ALONG = {
    "numpy": "transformers",
    "tokenizers": "transformers",
    "safetensors": "transformers",
    "packaging": "transformers",
    "huggingface_hub": "transformers",
    "tqdm": "transformers",
    "jinja2": "torch",
    "scipy": "scikit-learn",
    "ipykernel": "jupyter",
    "ipython": "jupyter",
    "jupyter_client": "nbclient",
    "traitlets": "nbclient",
}


@pytest.mark.parametrize(("package", "bringer"), BROUGHT_ALONG.items())
def test_what_is_brought_along_really_is(package, bringer):
    seen, queue = set(), [bringer]
    while queue:
        name = queue.pop().lower().replace("-", "_")
        if name in seen:
            continue
        seen.add(name)
        for text in importlib.metadata.requires(name) or []:
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                queue.append(requirement.name)
    assert package in seen


# What make runs


@pytest.fixture
def clone(tmp_path):
    """The files of the set-up in a folder of their own, with a space in its name as people have them."""
    folder = tmp_path / "my course"
    (folder / ".ci").mkdir(parents=True)
    for name in ("Makefile", "requirements.txt", "pyproject.toml", ".ci/set_up.sh"):
        shutil.copy2(ROOT / name, folder / name)
    return folder


def dry_run(folder, *words):
    answer = subprocess.run(["make", "-n", *words], cwd=folder, capture_output=True, text=True, check=True)
    return answer.stdout.splitlines()


def mark_as_installed(folder):
    (folder / ".venv").mkdir(exist_ok=True)
    (folder / ".venv" / ".installed").write_text(f"{folder.resolve()}\n")
    for name in (".checked", ".installed-dev"):
        (folder / ".venv" / name).touch()


@needs_make
def test_make_lab_sets_up_checks_and_opens_in_that_order(clone):
    lines = dry_run(clone, "lab")
    steps = ("set_up.sh", "ftlabs.cli doctor", "touch .venv/.checked", "ftlabs.cli lab")
    assert [[step for step in steps if step in line] for line in lines] == [[step] for step in steps]


@needs_make
def test_the_second_make_lab_only_opens(clone):
    mark_as_installed(clone)
    (line,) = dry_run(clone, "lab", "ARGS=--no-browser --port 8899")
    assert line.split()[-4:] == ["lab", "--no-browser", "--port", "8899"]


@needs_make
@pytest.mark.parametrize("changed", ["requirements.txt", "pyproject.toml"])
def test_changed_requirements_set_up_again(clone, changed):
    mark_as_installed(clone)
    later = (clone / ".venv" / ".installed").stat().st_mtime + 10
    os.utime(clone / changed, (later, later))
    assert any("set_up.sh" in line for line in dry_run(clone, "lab"))


@needs_make
def test_a_moved_folder_sets_up_again(clone):
    mark_as_installed(clone)
    moved = clone.rename(clone.with_name("elsewhere"))
    assert any("set_up.sh" in line for line in dry_run(moved, "lab"))


@needs_make
def test_make_test_is_one_pytest_command_after_the_set_up(clone):
    mark_as_installed(clone)
    (line,) = dry_run(clone, "test")
    assert {"-m", "pytest", "--nbval-lax", "--nbval-current-env", "--nbval-cell-timeout=120", "loadscope"} <= set(
        line.split()
    )


@needs_make
def test_help_lists_every_command_people_are_told_of(clone):
    answer = subprocess.run(["make"], cwd=clone, capture_output=True, text=True, check=True)
    commands = [line.split()[1] for line in answer.stdout.splitlines()]
    assert commands[:3] == ["help", "lab", "test"]
    for file in ("README.md", "CONTRIBUTING.md"):
        named = set(re.findall(r"`make ([a-z]+)", (ROOT / file).read_text(encoding="utf-8")))
        assert named <= set(commands), file


def test_continuous_integration_calls_the_same_command():
    assert (ROOT / ".ci" / "run").read_text().rstrip().endswith("exec make test")
    assert "run: .ci/run" in (ROOT / ".github" / "workflows" / "ci.yml").read_text()


@pytest.mark.parametrize("script", [".ci/run", ".ci/set_up.sh", "colab_setup.sh"])
@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission to execute")
def test_scripts_can_be_run_and_parse(script):
    file = ROOT / script
    assert file.stat().st_mode & stat.S_IXUSR
    shell = "bash" if "bash" in file.read_text().splitlines()[0] else "sh"
    subprocess.run([shell, "-n", str(file)], check=True)


# What the set-up says


def write_program(folder, name, body):
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)


def set_up(clone, programs, *words, **environment):
    """Run the set-up with `programs` (a folder) found before everything else; returns (status, all it printed)."""
    path = f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin"
    settings = {"PATH": path, "HOME": str(clone), **environment}
    answer = subprocess.run(
        ["sh", ".ci/set_up.sh", *words], cwd=clone, env=settings, capture_output=True, text=True, timeout=60
    )
    return answer.returncode, answer.stdout + answer.stderr


@pytest.fixture
def programs(tmp_path):
    """Stand-ins for the machine's programs: plenty of disk, and Pythons that are all too old."""
    folder = tmp_path / "programs"
    write_program(folder, "df", 'echo "Filesystem 1M-blocks Used Available"; echo "disk 99999 1 99998 1% /"')
    for name in ("python3", "python", "python3.14", "python3.13", "python3.12", "python3.11"):
        write_program(folder, name, "exit 1")
    return folder


def fake_environment(clone, pip):
    """A .venv whose Python is new enough and whose pip does what `pip` (shell) says; $3 is pip's log file."""
    answers = f'if [ "$1" = -c ]; then exit 0; fi\nshift 3\nlog=$2\n{pip}'
    write_program(clone / ".venv" / "bin", "python", answers)


@needs_make
def test_without_a_python_it_says_which_is_needed_and_where_to_get_it(clone, programs):
    status, said = set_up(clone, programs)
    assert status == 1
    assert "ftlabs needs Python 3.11 or newer, and none was found" in said
    assert "make lab PYTHON=/path/to/python3.12" in said


@needs_make
def test_a_python_without_venv_is_told_apart(clone, programs):
    write_program(programs, "python3", 'case "$2" in *ensurepip*) exit 1 ;; esac; exit 0')
    status, said = set_up(clone, programs)
    assert status == 1
    assert "python3 has no venv module" in said
    assert "sudo apt install python3-venv" in said


@needs_make
def test_the_python_that_was_asked_for_comes_first(clone, programs):
    write_program(programs, "mine", 'if [ "$1" = --version ]; then echo Python 3.12.9; fi; [ "$1" != -m ]')
    write_program(programs, "python3", "exit 0")
    status, said = set_up(clone, programs, PYTHON=str(programs / "mine"))
    assert "Making .venv with Python 3.12.9" in said
    assert status == 1
    assert "The environment .venv could not be made" in said


@needs_make
def test_too_little_disk_is_said_before_anything_is_fetched(clone, programs):
    write_program(programs, "df", 'echo "Filesystem 1M-blocks Used Available"; echo "disk 99999 1 900 1% /"')
    fake_environment(clone, "echo fetched")
    status, said = set_up(clone, programs)
    assert status == 1
    assert "needs 3 GB of free disk" in said
    assert "900 MB" in said
    assert "fetched" not in said


@needs_make
@pytest.mark.parametrize(
    ("pip_wrote", "explained"),
    [
        ("[Errno 28] No space left on device", "The disk is full"),
        ("NewConnectionError: failed to establish a new connection", "no working network connection"),
        ("ERROR: no matching distribution", "The installation failed; the lines above say why"),
    ],
)
def test_a_failed_installation_is_explained(clone, programs, pip_wrote, explained):
    fake_environment(clone, f'echo "{pip_wrote}" > "$log"; exit 1')
    status, said = set_up(clone, programs)
    assert (status, explained in said) == (1, True), said
    assert not (clone / ".venv" / ".installed").exists()


@needs_make
def test_success_is_remembered_with_the_place(clone, programs):
    fake_environment(clone, 'echo "pip: $@"')
    status, said = set_up(clone, programs, TORCH="cpu")
    assert status == 0, said
    assert (clone / ".venv" / ".installed").read_text().strip() == str(clone.resolve())
    assert "-r requirements.txt" in said
    assert "--extra-index-url https://download.pytorch.org/whl/cpu" in said
    assert "--no-deps --no-build-isolation -e ." in said
    status, said = set_up(clone, programs, "dev")
    assert status == 0, said
    assert "-e .[dev]" in said
    assert (clone / ".venv" / ".installed-dev").exists()


def test_the_longest_modules_and_the_notebooks_begin_first():
    import slow_first

    tests = {path.name for path in Path(__file__).parent.rglob("test_*.py")}
    assert set(slow_first.SLOW_MODULES) <= tests, "a module that is no longer there"
    named = ["test_cli.py", "00_start_here.ipynb", "test_conditions.py"]
    assert sorted(named, key=slow_first.rank) == named[::-1]
    assert "--no-loadscope-reorder" in (ROOT / "Makefile").read_text()

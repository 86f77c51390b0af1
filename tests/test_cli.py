"""The command line: each command calls its part with what was typed, and errors meant for people stay readable."""

import os
import subprocess
import sys
import types
from pathlib import Path

import pytest
from jupyterlab_server import settings_utils
from typer.testing import CliRunner

import ftlabs.notebooks
from ftlabs import cli, doctor, jupyter, working_copy
from ftlabs.errors import CourseError


def call(*words):
    return CliRunner().invoke(cli.app, list(words), catch_exceptions=False)


@pytest.fixture
def parts(monkeypatch):
    """Replaces what a command calls by a recorder; returns the list of calls and a function that sets an answer."""
    calls = []

    def replace(module, name, answer=None):
        def record(*arguments, **named):
            calls.append((name, arguments, named))
            return answer

        monkeypatch.setattr(module, name, record)

    return calls, replace


def test_help_names_every_command():
    answer = call("--help")
    assert answer.exit_code == 0
    for command in ("doctor", "lab", "run", "build", "prove", "pretrain"):
        assert f" {command} " in answer.stdout


def test_help_and_import_load_nothing_heavy():
    heavy = ["torch", "transformers", "numpy", "matplotlib", "datasets", "IPython"]
    source = (
        "import sys, ftlabs.cli; from typer.testing import CliRunner; CliRunner().invoke(ftlabs.cli.app, ['--help']);"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


@pytest.mark.parametrize(("ok", "status"), [(True, 0), (False, 1)])
def test_doctor_reports_and_its_status_tells(parts, ok, status):
    _, replace = parts
    replace(doctor, "examine", [doctor.Check("Python", True, "3.13"), doctor.Check("disk", ok, "8 GB", "make room")])
    answer = call("doctor")
    assert answer.exit_code == status
    assert ("FAIL" in answer.stdout) == (not ok)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ((None,), {"check": False, "execute": True})),
        (["00", "01", "--check"], ((["00", "01"],), {"check": True, "execute": True})),
        (["--no-execute"], ((None,), {"check": False, "execute": False})),
    ],
)
def test_build_hands_over_what_was_typed(parts, words, expected):
    calls, replace = parts
    replace(ftlabs.notebooks, "build", [])
    assert call("build", *words).exit_code == 0
    assert calls == [("build", *expected)]


def test_build_problems_are_printed_and_fail(parts):
    _, replace = parts
    replace(ftlabs.notebooks, "build", ["labs/00.ipynb is out of date: run `ftlabs build 00`"])
    answer = call("build", "--check")
    assert answer.exit_code == 1
    assert "run `ftlabs build 00`" in answer.stderr


@pytest.fixture
def proving(monkeypatch):
    module = types.ModuleType("ftlabs.course.prove")
    module.calls = []
    module.proofs = [types.SimpleNamespace(ok=True)]

    def prove(labs, seeds, bar):
        module.calls.append((labs, seeds))
        return module.proofs

    module.prove = prove
    module.print_matrix = lambda proofs: print("matrix")
    module.to_json = lambda proofs: "[]"
    monkeypatch.setitem(sys.modules, "ftlabs.course.prove", module)
    import ftlabs.course

    monkeypatch.setattr(ftlabs.course, "prove", module, raising=False)
    return module


def test_prove_prints_a_matrix_or_json(proving):
    assert call("prove").stdout.strip() == "matrix"
    assert call("prove", "00", "--json", "--seeds", "3").stdout.strip() == "[]"
    assert proving.calls == [(None, 20), (["00"], 3)]


def test_a_failed_proof_fails(proving):
    proving.proofs = [types.SimpleNamespace(ok=True), types.SimpleNamespace(ok=False)]
    assert call("prove").exit_code == 1


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A course folder with the released lab 00 and its solution."""
    (tmp_path / "data").mkdir()
    for folder in ("labs", "solutions"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "00_start_here.ipynb").write_text('{"cells": [], "metadata": {}}')
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def no_server(monkeypatch):
    """JupyterLab is not started; the command lines it would get are collected."""
    lines = []
    monkeypatch.setattr(jupyter, "start", lambda line: lines.append(line) or 0)
    return lines


def test_lab_makes_the_working_copy_and_opens_lab_00_there(course, no_server):
    answer = call("lab", "--no-browser", "--port", "8899", "--", "--ip=0.0.0.0")
    assert answer.exit_code == 0
    assert (course / "my-labs" / "00_start_here.ipynb").exists()
    (line,) = no_server
    assert f"--ServerApp.root_dir={course / 'my-labs'}" in line
    assert "--LabApp.default_url=/lab/tree/00_start_here.ipynb" in line
    assert {"--no-browser", "--port=8899", "--ip=0.0.0.0"} <= set(line)


def test_lab_reset_says_where_the_old_copy_is(course, no_server):
    call("lab")
    (course / "my-labs" / "00_start_here.ipynb").write_text("mine")
    answer = call("lab", "--reset", "00")
    assert "starts afresh" in answer.stdout
    (aside,) = (course / "my-labs").glob("00_start_here.2*.ipynb")
    assert aside.name in answer.stdout
    assert aside.read_text() == "mine"


def test_lab_announces_newer_versions(course, no_server, monkeypatch):
    monkeypatch.setattr(working_copy, "is_outdated", lambda mine, original: True)
    call("lab")
    assert "ftlabs lab --reset 00" in call("lab").stdout


def test_lab_passes_on_the_status_of_the_server(course, monkeypatch):
    monkeypatch.setattr(jupyter, "start", lambda line: 3)
    assert call("lab").exit_code == 3


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_told_from_none(environment, platform, expected):
    assert jupyter.has_screen(environment, platform) is expected


def test_a_browser_is_asked_for_only_where_one_can_appear(monkeypatch):
    monkeypatch.setattr(jupyter, "has_screen", lambda environment, platform: True)
    assert "--no-browser" not in jupyter.command(Path("x"), Path("x/00.ipynb"))
    assert "--no-browser" in jupyter.command(Path("x"), Path("x/00.ipynb"), browser=False)
    monkeypatch.setattr(jupyter, "has_screen", lambda environment, platform: False)
    assert "--no-browser" in jupyter.command(Path("x"), Path("x/00.ipynb"))


def test_jupyterlab_does_not_ask_a_newcomer_about_news(monkeypatch, tmp_path):
    for inherited in ({}, {"JUPYTER_CONFIG_PATH": str(tmp_path)}):
        search = jupyter.environment(inherited)["JUPYTER_CONFIG_PATH"].split(os.pathsep)
        assert search[1:] == list(inherited.values())
        monkeypatch.setenv("JUPYTER_CONFIG_PATH", os.pathsep.join(search))
        overrides, error = settings_utils._get_overrides(str(tmp_path))
        assert not error
        assert overrides["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"


def test_the_server_runs_to_its_end_and_gives_its_status():
    assert jupyter.start([sys.executable, "-c", "raise SystemExit(4)"]) == 4


@pytest.mark.parametrize(
    ("words", "expected"), [(["00"], {"solution": False}), (["00", "--solution"], {"solution": True})]
)
@pytest.mark.parametrize("ok", [True, False])
def test_run_hands_over_what_was_typed_and_its_status_tells(parts, words, expected, ok):
    calls, replace = parts
    outcome = types.SimpleNamespace(ok=ok)
    replace(ftlabs.notebooks, "run_lab", outcome)
    replace(ftlabs.notebooks, "print_report")
    assert call("run", *words).exit_code == (0 if ok else 1)
    assert calls == [("run_lab", ("00",), expected), ("print_report", (outcome,), {})]


def test_pretrain_hands_over_what_was_typed(parts, tmp_path, monkeypatch):
    from ftlabs.world import pretraining

    calls, replace = parts
    replace(pretraining, "pretrain")
    call("pretrain", str(tmp_path), "--minutes", "5", "--resume", "--seed", "7")
    settings = {"minutes": 5.0, "quick": False, "resume": True, "seed": 7}
    assert calls == [("pretrain", (tmp_path,), settings)]


def test_errors_for_people_come_without_a_traceback(course, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["ftlabs", "lab", "--reset", "42"])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    assert stopped.value.code == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("ftlabs: There is no lab `42`")
    assert "Traceback" not in shown.err


def test_errors_of_the_program_keep_their_traceback(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["ftlabs", "doctor"])
    monkeypatch.setattr(doctor, "examine", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        cli.main()


def test_the_installed_command_gives_message_and_status(course):
    command = Path(sys.executable).with_name("ftlabs.exe" if os.name == "nt" else "ftlabs")
    answer = subprocess.run([command, "lab", "--reset", "42"], capture_output=True, text=True)
    assert answer.returncode == 1
    assert "There is no lab `42`" in answer.stderr
    assert CourseError.__name__ not in answer.stderr

"""`ftlabs doctor`: every failure is found, named and comes with a remedy."""

import json
import subprocess
import sys
from types import SimpleNamespace

import pytest

from ftlabs import doctor, hardware, models
from ftlabs.errors import FtlabsError, ModelError


def machine(**changes):
    usual = {
        "device": "cpu",
        "dtype": "float32",
        "dtype_reason": "a CPU computes in 32 bits",
        "memory_gb": 16.0,
        "cores": 4,
        "gpu": None,
        "gpu_memory_gb": None,
        "colab": False,
    }
    return hardware.Machine(**(usual | changes))


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A course folder of its own, with data/ and an empty requirements.txt."""
    (tmp_path / "data").mkdir()
    (tmp_path / "requirements.txt").write_text("")
    monkeypatch.setenv("FTLABS_HOME", str(tmp_path))
    return tmp_path


def test_the_machine_that_runs_the_tests_is_fit():
    checks = doctor.examine()
    assert [check.name for check in checks] == [
        "Python",
        "packages",
        "device",
        "memory",
        "disk",
        "base model",
        "kernel",
    ]
    assert [check for check in checks if not check.ok] == []


def test_report_puts_the_word_first_and_the_remedy_below():
    text = doctor.report(
        [doctor.Check("Python", True, "3.13"), doctor.Check("disk", False, "0.1 GB free", "make room")]
    )
    first, second, third = text.splitlines()
    assert first.split() == ["OK", "Python", "3.13"]
    assert second.split() == ["FAIL", "disk", "0.1", "GB", "free"]
    assert third.split() == ["To", "do:", "make", "room"]


def test_an_old_python_fails():
    check = doctor.check_python((3, 10, 14))
    assert not check.ok
    assert "3.11" in check.remedy
    assert doctor.check_python((3, 11, 0)).ok


def test_wrong_and_missing_packages_are_named(course):
    (course / "requirements.txt").write_text("pytest==0.1\n# a comment\nno-such-package-here==1.0  # why\n")
    check = doctor.check_packages()
    assert not check.ok
    assert f"pytest {pytest.__version__} (pinned: 0.1)" in check.found
    assert "no-such-package-here is missing (pinned: 1.0)" in check.found
    assert "requirements.txt" in check.remedy


def test_a_build_suffix_is_the_same_version(course, monkeypatch):
    (course / "requirements.txt").write_text("torch==2.13.0\n")
    monkeypatch.setattr(doctor, "_installed", lambda package: "2.13.0+cpu")
    assert doctor.check_packages().ok
    monkeypatch.setattr(doctor, "_installed", lambda package: "2.13.1+cpu")
    assert not doctor.check_packages().ok


def test_on_colab_the_lower_bounds_count(monkeypatch):
    monkeypatch.setattr(hardware, "detect", lambda: machine(colab=True))
    installed = {"torch": "2.11.0+cu128", "jupyter": None}
    monkeypatch.setattr(doctor, "_installed", lambda package: installed.get(package, "999"))
    assert doctor.check_packages().ok
    installed["torch"] = "2.9.0"
    check = doctor.check_packages()
    assert not check.ok
    assert "torch 2.9.0 (needed: >=2.11)" in check.found


@pytest.mark.parametrize(
    ("content", "said"), [("torch>=2\n", "line 1: expected `package==version`"), ("a==1\n\nb\n", "line 3")]
)
def test_a_loose_requirement_is_an_error_with_its_line(course, content, said):
    (course / "requirements.txt").write_text(content)
    with pytest.raises(FtlabsError, match=said):
        doctor.read_pins(course / "requirements.txt")


def test_missing_requirements_are_an_answer_not_a_crash(course, monkeypatch):
    (course / "requirements.txt").unlink()
    checks = {check.name: check for check in doctor.examine()}
    assert "cannot be read" in checks["packages"].found


def test_device_names_format_and_reason(monkeypatch):
    monkeypatch.setattr(
        hardware, "detect", lambda: machine(device="cuda", gpu="T4", dtype="float16", dtype_reason="no bfloat16 units")
    )
    assert doctor.check_device().found == "T4, float16: no bfloat16 units"


def test_little_memory_fails(monkeypatch):
    monkeypatch.setattr(hardware, "detect", lambda: machine(memory_gb=2.0))
    check = doctor.check_memory()
    assert not check.ok
    assert "2.0 GB" in check.found
    assert "Colab" in check.remedy


def test_a_full_disk_fails(course, monkeypatch):
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda folder: SimpleNamespace(free=200 * 2**20))
    check = doctor.check_disk()
    assert not check.ok
    assert "0.2 GB free" in check.found
    assert "make room" in check.remedy


def test_a_damaged_base_model_fails_with_its_own_words(monkeypatch):
    def damaged():
        raise ModelError("model.safetensors is damaged.\nRestore it with `git checkout data/base-model`.")

    monkeypatch.setattr(models, "verify_base_model", damaged)
    check = {check.name: check for check in doctor.examine()}["base model"]
    assert not check.ok
    assert "Restore it" in doctor.report([check])


def test_a_kernel_of_another_python_fails(tmp_path, monkeypatch):
    kernel = tmp_path / "kernels" / "python3"
    kernel.mkdir(parents=True)
    command = ["/usr/lib/elsewhere/bin/python", "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (kernel / "kernel.json").write_text(json.dumps({"argv": command, "display_name": "x", "language": "python"}))
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    check = doctor.check_kernel()
    assert not check.ok
    assert "/usr/lib/elsewhere/bin/python" in check.found
    assert "ipykernel install --sys-prefix" in check.remedy


def test_a_package_that_cannot_be_imported_is_an_answer(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)  # what an import of a broken installation looks like
    checks = {check.name: check for check in doctor.examine()}
    assert not checks["device"].ok
    assert "torch" in checks["device"].found
    assert "requirements.txt" in checks["device"].remedy
    assert checks["Python"].ok


def test_doctor_imports_torch_and_nothing_heavier():
    heavier = ["transformers", "datasets", "peft", "accelerate", "bitsandbytes", "matplotlib", "pandas", "sklearn"]
    source = (
        "import sys; from ftlabs import doctor; doctor.examine();"
        f"print('torch' in sys.modules, [name for name in {heavier} if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "True []"

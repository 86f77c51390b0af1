"""Is this machine ready for the course? One line per question, and a remedy for every no.

Imports torch and nothing heavier, so that it can still speak when half of the packages are broken.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ftlabs import paths
from ftlabs.errors import FtlabsError

OLDEST_PYTHON = (3, 11)
MEMORY_GB = 3.5  # JupyterLab, one kernel with torch and a training run of the built-in model, with room to breathe
DISK_GB = 1.0  # working copies, saved models and caches of the labs
REINSTALL = "run `make lab`, or `python -m pip install -r requirements.txt` in the course's environment"


@dataclass(frozen=True)
class Check:
    """One answer: what was asked, whether all is well, what was found, and what to do if not."""

    name: str
    ok: bool
    found: str
    remedy: str = ""


class Pin(NamedTuple):
    """One line of requirements.txt: a package and the version the course is tested with."""

    package: str
    version: str


def examine() -> list[Check]:
    """Ask every question, the quick ones first. A question that cannot be asked is a failed one, with its reason."""
    questions: list[tuple[str, Callable[[], Check]]] = [
        ("Python", check_python),
        ("packages", check_packages),
        ("device", check_device),
        ("memory", check_memory),
        ("disk", check_disk),
        ("base model", check_base_model),
        ("kernel", check_kernel),
    ]
    return [_ask(name, question) for name, question in questions]


def report(checks: Iterable[Check]) -> str:
    """The answers as text: OK or FAIL first on each line, the remedy below a failure."""
    lines = []
    for check in checks:
        lines.append(f"{'OK  ' if check.ok else 'FAIL'}  {check.name:<11} {_indented(check.found)}")
        if not check.ok and check.remedy:
            lines.append(f"      {'':<11} To do: {_indented(check.remedy)}")
    return "\n".join(lines)


def check_python(version: tuple[int, ...] = sys.version_info[:3]) -> Check:
    """The interpreter is new enough."""
    found = f"{'.'.join(map(str, version))} on {platform.system()} {platform.machine()}"
    oldest = ".".join(map(str, OLDEST_PYTHON))
    remedy = f"install Python {oldest} or newer, then `make clean` and `make lab PYTHON=/path/to/it`"
    return Check("Python", version[:2] >= OLDEST_PYTHON, found, remedy)


def check_packages() -> Check:
    """What is installed agrees with requirements.txt; on Colab, which brings its own, with the lower bounds."""
    from ftlabs.hardware import detect

    if detect().colab:
        return _check_lower_bounds()
    pins = read_pins(paths.root() / "requirements.txt")
    wrong = []
    for pin in pins:
        installed = _installed(pin.package)
        # A build for one kind of machine adds a suffix, 2.13.0+cpu, and is the same version.
        if installed is None or installed.partition("+")[0] != pin.version:
            wrong.append(f"{pin.package} {installed or 'is missing'} (pinned: {pin.version})")
    found = "; ".join(wrong) if wrong else f"{len(pins)} at the versions of requirements.txt"
    return Check("packages", not wrong, found, REINSTALL)


def check_device() -> Check:
    """Where the labs compute, in which number format, and why."""
    from ftlabs.hardware import detect

    machine = detect()
    name = machine.gpu or f"CPU with {machine.cores} cores"
    return Check("device", True, f"{name}, {machine.dtype}: {machine.dtype_reason}")


def check_memory() -> Check:
    """Enough main memory for JupyterLab and a training run."""
    from ftlabs.hardware import detect

    size = detect().memory_gb
    remedy = f"the labs need {MEMORY_GB} GB; use a larger machine or the Colab badges in the README"
    return Check("memory", size >= MEMORY_GB, f"{size:.1f} GB", remedy)


def check_disk(folder: Path | None = None) -> Check:
    """Enough free disk where the course lies."""
    free = shutil.disk_usage(folder or paths.root()).free / 2**30
    return Check("disk", free >= DISK_GB, f"{free:.1f} GB free", f"make room: the labs need {DISK_GB:.0f} GB")


def check_base_model() -> Check:
    """The built-in model is there, and every byte of it is what was committed."""
    from ftlabs.models import verify_base_model

    verify_base_model()
    return Check("base model", True, "intact by its checksums")


def check_kernel() -> Check:
    """Notebooks will run in this very environment, not in another Python's."""
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    remedy = f"run `{sys.executable} -m ipykernel install --sys-prefix`"
    try:
        spec = KernelSpecManager().get_kernel_spec("python3")
    except NoSuchKernel:
        return Check("kernel", False, "Jupyter knows no kernel named python3", remedy)
    command = spec.argv[0]
    # A bare name is replaced by Jupyter with the interpreter that runs Jupyter itself.
    here = command in ("python", "python3") or _same_environment(command)
    return Check("kernel", here, f"python3, run by {sys.executable if here else command}", remedy)


def read_pins(file: Path) -> list[Pin]:
    """The `name==version` lines of a requirements file. Raises FtlabsError for a missing file or a loose line."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise FtlabsError(
            f"{file} cannot be read: {error.strerror}. Restore it with `git checkout {file.name}`."
        ) from None
    pins = []
    for number, line in enumerate(lines, start=1):
        text = line.partition("#")[0].strip()
        if not text:
            continue
        name, equals, version = text.partition("==")
        if not equals or not version:
            raise FtlabsError(f"{file}, line {number}: expected `package==version`, found `{text}`.")
        pins.append(Pin(name.strip(), version.strip()))
    return pins


def _check_lower_bounds() -> Check:
    from packaging.requirements import Requirement

    wanted = [Requirement(text) for text in importlib.metadata.requires("ftlabs") or []]
    wrong = []
    for requirement in wanted:
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        if requirement.name == "jupyter":  # Colab is the notebook server
            continue
        installed = _installed(requirement.name)
        if installed is None or not requirement.specifier.contains(installed, prereleases=True):
            wrong.append(f"{requirement.name} {installed or 'is missing'} (needed: {requirement.specifier})")
    found = "; ".join(wrong) if wrong else "Colab's own versions, all new enough"
    return Check("packages", not wrong, found, "run the first cell of the lab again; it installs what is missing")


def _ask(name: str, question: Callable[[], Check]) -> Check:
    try:
        return question()
    except FtlabsError as error:
        return Check(name, False, str(error))
    except ImportError as error:
        return Check(name, False, f"{error.name or 'a package'} cannot be imported ({error})", REINSTALL)
    except OSError as error:
        return Check(name, False, f"{error.strerror or error} ({error.filename or paths.root()})", REINSTALL)


def _installed(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _same_environment(command: str) -> bool:
    # The folder decides, not the file: in a virtual environment `python` is a link to a Python outside it.
    return Path(command).parent.resolve() == Path(sys.executable).parent.resolve()


def _indented(text: str) -> str:
    return re.sub(r"\n", "\n" + " " * 18, text)

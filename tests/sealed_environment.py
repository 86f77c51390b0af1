"""pytest plugin: tests see no cache, no settings of the person running them, no hub, and one thread per worker.

Loaded by `-p` from pyproject.toml, before any conftest and so before anything imports torch, whose threads and caches
are settled at import. Workers of pytest-xdist and kernels of notebooks inherit all of it from the environment.
"""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

# Set by a person for their own work; a test that needs one sets it itself.
PERSONAL = ("FTLABS_TIER", "FTLABS_MODEL", "FTLABS_STRICT", "FTLABS_HOME", "JUPYTER_TOKEN", "PYTHONSTARTUP")

# Handed down by the `make test` that runs the tests; a make that a test starts must behave as if typed by a person.
OF_MAKE = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES")

KERNEL_GUARD = """\
import sys
sys.path.insert(0, {tests!r})
import network_guard
sys.path.remove({tests!r})
network_guard.install()
del network_guard, sys
"""


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Prepare the environment once, in the first process; workers find it prepared."""
    if "FTLABS_TEST_CACHE" in os.environ:
        return
    for name in (*PERSONAL, *OF_MAKE):
        os.environ.pop(name, None)
    cache = Path(tempfile.mkdtemp(prefix="ftlabs-tests-"))
    os.environ.update(environment(cache))
    _write_kernel_guard(cache / "ipython")
    early_config.add_cleanup(lambda: _remove(cache))


def environment(cache: Path) -> dict[str, str]:
    """What every test process and kernel finds in its environment; `cache` is an empty folder."""
    folders = {
        "FTLABS_TEST_CACHE": "",
        "XDG_CACHE_HOME": "xdg",
        "HF_HOME": "huggingface",
        "TORCH_HOME": "torch",
        "MPLCONFIGDIR": "matplotlib",
        "IPYTHONDIR": "ipython",
        "JUPYTER_CONFIG_DIR": "jupyter-config",
        "JUPYTER_DATA_DIR": "jupyter-data",
    }
    settings = {"HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false", "MPLBACKEND": "agg"}
    return {name: str(cache / folder) for name, folder in folders.items()} | settings


def _write_kernel_guard(ipython: Path) -> None:
    """IPython runs what lies in the start-up folder of its profile: the same guard as in the test processes."""
    startup = ipython / "profile_default" / "startup"
    startup.mkdir(parents=True)
    source = KERNEL_GUARD.format(tests=str(Path(__file__).parent))
    (startup / "00-network-guard.py").write_text(source, encoding="utf-8")


def _remove(cache: Path) -> None:
    os.environ.pop("FTLABS_TEST_CACHE", None)
    shutil.rmtree(cache, ignore_errors=True)

"""Opening JupyterLab on the working copy: which options it gets, and how it is started."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from ftlabs.errors import MachineError

DEFAULTS = Path(__file__).with_name("jupyter_defaults")


def command(
    folder: Path, first: Path, *, browser: bool = True, port: int | None = None, extra: Sequence[str] = ()
) -> list[str]:
    """The command line that serves `folder` and opens the notebook `first`. `extra` is handed on as it stands."""
    line = [
        sys.executable,
        "-m",
        "jupyterlab",
        f"--ServerApp.root_dir={folder}",
        f"--LabApp.default_url=/lab/tree/{first.name}",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",  # the course needs no network
    ]
    if not browser or not has_screen(os.environ, sys.platform):
        line.append("--no-browser")
    if port is not None:
        line.append(f"--port={port}")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        line.append("--allow-root")  # the usual user inside a container, where Jupyter would refuse to start
    return [*line, *extra]


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a browser window can appear. Without a screen Linux may offer a text browser that takes the terminal."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME", "BROWSER"))


def environment(inherited: Mapping[str, str]) -> dict[str, str]:
    """The environment for JupyterLab: a newcomer's first sight is the lab, not a question about news.

    The folder adds to JupyterLab's defaults; what a person has set for themselves stays stronger.
    """
    search = [str(DEFAULTS), *filter(None, [inherited.get("JUPYTER_CONFIG_PATH")])]
    return {**inherited, "JUPYTER_CONFIG_PATH": os.pathsep.join(search)}


def start(line: Sequence[str]) -> int:
    """Run JupyterLab until it is stopped; returns its exit status. Ctrl-C belongs to JupyterLab, which asks back."""
    try:
        process = subprocess.Popen(line, env=environment(os.environ))
    except OSError as error:
        raise MachineError(f"JupyterLab could not be started: {error}. Run `ftlabs doctor`.") from None
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue

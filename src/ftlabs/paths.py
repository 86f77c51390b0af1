"""Where the course lives: one place that knows the folders of the repository."""

import os
from pathlib import Path

from ftlabs.errors import CourseError


def root() -> Path:
    """The folder of the course: the one that holds labs/, solutions/ and data/.

    `FTLABS_HOME` overrides it. The package is installed in place (`pip install -e .`), so it knows its own repository.
    """
    home = os.environ.get("FTLABS_HOME")
    folder = Path(home).expanduser() if home else Path(__file__).resolve().parents[2]
    if not (folder / "data").is_dir():
        where = f"FTLABS_HOME is {home}" if home else f"looked in {folder}"
        raise CourseError(
            f"The folder of the course was not found: no data/ there ({where}).\n"
            "Clone the repository and install it in place with `pip install -e .`, or set FTLABS_HOME to the clone."
        )
    return folder


def data(name: str = "") -> Path:
    """The folder `data/`, or one data set in it."""
    return root() / "data" / name


def base_model() -> Path:
    """The folder of the built-in model."""
    return data("base-model")


def labs() -> Path:
    """The released labs, with open gaps."""
    return root() / "labs"


def solutions() -> Path:
    """The sources of the labs and the worked solutions."""
    return root() / "solutions"


def my_labs() -> Path:
    """The student's working copy, never overwritten without being asked."""
    return root() / "my-labs"

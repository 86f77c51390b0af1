"""The student's own copies of the labs, in my-labs/: made when missing, never overwritten without being asked."""

from __future__ import annotations

import datetime
import errno
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from ftlabs import paths
from ftlabs.errors import CourseError, MachineError

DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows knows no quota error


@dataclass(frozen=True)
class Copied:
    """What `update` did. Names of labs: copied now, there already, and there in an older version than the course's."""

    folder: Path
    created: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    outdated: list[str] = field(default_factory=list)


def update(folder: Path | None = None, source: Path | None = None) -> Copied:
    """Copy every lab that is not in the working copy yet. What is there stays as it is.

    Raises CourseError when the course has no labs, MachineError when the folder cannot be written.
    """
    folder, source = folder or paths.my_labs(), source or paths.labs()
    released = _released(source)
    _make(folder)
    copied = Copied(folder)
    for original in released:
        mine = folder / original.name
        if not mine.exists():
            _copy(original, mine)
            copied.created.append(original.stem)
            continue
        copied.kept.append(original.stem)
        if is_outdated(mine, original):
            copied.outdated.append(original.stem)
    return copied


def reset(lab: str, folder: Path | None = None, source: Path | None = None) -> tuple[Path, Path | None]:
    """Put a fresh copy of one lab in place. The old one is renamed with the time, never deleted.

    Returns the fresh copy, and where the old one lies now (None when there was none).
    """
    folder, source = folder or paths.my_labs(), source or paths.labs()
    original = find(lab, source)
    _make(folder)
    mine = folder / original.name
    aside = None
    if mine.exists():
        aside = _free_name(mine)
        try:
            mine.rename(aside)
        except OSError as error:
            raise _cannot_write(folder, error) from None
    try:
        _copy(original, mine)
    except MachineError:
        if aside is not None:
            aside.rename(mine)  # no fresh copy, then the old one stays in place
        raise
    return mine, aside


def find(lab: str, folder: Path) -> Path:
    """The notebook of a lab given as `00`, `00_start_here` or `00_start_here.ipynb`. Raises CourseError if unknown."""
    notebooks = _released(folder)
    wanted = Path(lab).name.removesuffix(".ipynb").removesuffix(".py")
    for notebook in notebooks:
        if wanted in (notebook.stem, notebook.stem.partition("_")[0]):
            return notebook
    known = ", ".join(notebook.stem for notebook in notebooks)
    raise CourseError(f"There is no lab `{lab}` in {folder}. The labs are: {known}.")


def is_outdated(mine: Path, original: Path) -> bool:
    """Whether the course's lab was built from another source than the one this copy started from.

    A copy without that mark (a student's own notebook of the same name, or one damaged by hand) is nobody's business.
    """
    started_from, now = _source_mark(mine), _source_mark(original)
    return started_from is not None and now is not None and started_from != now


def _released(folder: Path) -> list[Path]:
    notebooks = sorted(folder.glob("*.ipynb"))
    if not notebooks:
        raise CourseError(
            f"There are no labs in {folder}.\n"
            f"Restore them with `git checkout {folder.name}`, or rebuild them with `ftlabs build`."
        )
    return notebooks


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(folder, error) from None


def _copy(original: Path, mine: Path) -> None:
    # Under another name first: a disk that fills up halfway must not leave half a notebook that looks like a lab.
    unfinished = mine.with_name(f".{mine.name}.part")
    try:
        shutil.copyfile(original, unfinished)
        unfinished.replace(mine)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise _cannot_write(mine.parent, error) from None


def _cannot_write(folder: Path, error: OSError) -> MachineError:
    if error.errno in DISK_FULL:
        return MachineError(f"The disk is full: {folder} could not be written. Make room, then start again.")
    return MachineError(
        f"{folder} cannot be written: {error.strerror}.\n"
        "Give yourself permission to write there, or move the course to a folder of your own and start again."
    )


def _free_name(mine: Path) -> Path:
    stamp = datetime.datetime.now().strftime("%Y-%m-%dT%H%M%S")
    aside = mine.with_name(f"{mine.stem}.{stamp}{mine.suffix}")
    number = 2
    while aside.exists():
        aside = mine.with_name(f"{mine.stem}.{stamp}-{number}{mine.suffix}")
        number += 1
    return aside


def _source_mark(notebook: Path) -> str | None:
    try:
        mark = json.loads(notebook.read_text(encoding="utf-8"))["metadata"]["ftlabs"]["source_sha256"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return mark if isinstance(mark, str) else None

"""Data sets as JSONL: one row per line, read with errors that name file and line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from ftlabs import paths
from ftlabs.errors import DataError

if TYPE_CHECKING:
    from datasets import DatasetDict

SPLITS = ("train", "validation", "test")


def read_jsonl(path: str | Path, required: dict[str, type] | None = None) -> list[dict]:
    """Read one JSON object per line; blank lines are skipped.

    required: fields that every row must have, with their type, e.g. `{"question": str, "answer": str}`.
    Raises DataError, with file, line and what was expected: no such file, not readable, not UTF-8, not JSON, not an
    object, a field missing or of another type, no row at all.
    """
    path = Path(path)
    rows = []
    for number, line in enumerate(_read(path).split("\n"), start=1):
        if line.strip():
            rows.append(_row(line, required or {}, f"{path}, line {number}"))
    if not rows:
        raise DataError(f"{path} holds no rows. Expected one JSON object per line, such as {_example(required)}")
    return rows


def load(name: str, required: dict[str, type] | None = None) -> DatasetDict:
    """A data set of the course, `data/<name>/*.jsonl`, as a `datasets.DatasetDict` with one split per file.

    train, validation and test come first, others (such as `facts`) follow by name.
    Held in memory: nothing is written to a cache. Raises DataError when there is no such data set, and as `read_jsonl`.
    """
    import datasets

    folder = paths.data(name)
    found = {path.stem: path for path in sorted(folder.glob("*.jsonl"))}
    files = {split: found.pop(split) for split in SPLITS if split in found} | found
    if not files:
        known = sorted({file.parent.name for file in paths.data().glob("*/*.jsonl")})
        raise DataError(
            f"There is no data set {name!r}: no .jsonl file in {folder}.\n"
            f"Data sets of the course: {', '.join(known) or 'none'}. `git checkout -- data` brings back lost files."
        )
    splits = {split: datasets.Dataset.from_list(read_jsonl(file, required)) for split, file in files.items()}
    return datasets.DatasetDict(splits)


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise DataError(f"There is no file {path}. Check the name, and the folder you are in.") from None
    except IsADirectoryError:
        raise DataError(f"{path} is a folder; expected a JSONL file.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise DataError(f"{path}, line {line}: not UTF-8 text. Save the file in UTF-8.") from None
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}. Check its permissions.") from None


def _row(line: str, required: dict[str, type], where: str) -> dict:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise DataError(
            f"{where}: not valid JSON, {error.msg} at column {error.colno}.\n"
            f"Expected one JSON object on one line, such as {_example(required)}\nFound: {_short(line)}"
        ) from None
    if not isinstance(row, dict):
        raise DataError(f"{where}: expected a JSON object such as {_example(required)}\nFound: {_short(line)}")
    for field, kind in required.items():
        if field not in row:
            raise DataError(f"{where}: field {field!r} is missing. Found the fields: {', '.join(row) or 'none'}.")
        # To Python, True is an int; to a data set it is not.
        if not isinstance(row[field], kind) or (isinstance(row[field], bool) and kind is not bool):
            found = type(row[field]).__name__
            raise DataError(f"{where}: field {field!r} should be {kind.__name__}, found {found} {row[field]!r}.")
    return row


def _example(required: dict[str, type] | None) -> str:
    samples = {str: "...", int: 0, float: 0.0, bool: True, list: [], dict: {}}
    return json.dumps({field: samples.get(kind, "...") for field, kind in (required or {"text": str}).items()})


def _short(line: str, limit: int = 80) -> str:
    return line if len(line) <= limit else line[:limit] + " ..."

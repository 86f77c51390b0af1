"""The sealed key of the dirty data set: which rows are flawed, how, and with which row they go together.

It is packed so that nobody reads it by accident while looking for the flaws; it is no secret.
"""

import base64
import json
import textwrap

from ftlabs import paths

NAME = "ferry-dirty/key.bin"
Key = dict[str, list[dict[str, str | None]]]


def seal(key: Key) -> str:
    """The key as a text in base 85, in lines."""
    packed = base64.b85encode(json.dumps(key, sort_keys=True).encode()).decode()
    return "\n".join(textwrap.wrap(packed, 100)) + "\n"


def unseal(text: str) -> Key:
    """The key that `seal` packed."""
    return json.loads(base64.b85decode("".join(text.split())))


def open_key() -> Key:
    """`{id: [{"flaw": kind, "partner": id or None}]}` of every planted row; rows that are not in it are clean."""
    return unseal(paths.data(NAME).read_text(encoding="utf-8"))

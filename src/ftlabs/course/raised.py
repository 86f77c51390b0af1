"""An exception as behaviour: what a check compares, and what a person reads."""

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Raised:
    """An exception of a candidate: its type and its message.

    message is for comparison: the name of the candidate is left out, and so are memory addresses. text is the message
    as Python gave it, for display; it does not count when two are compared.
    """

    type: str
    message: str
    text: str = field(default="", compare=False)

    @classmethod
    def of(cls, error: BaseException, candidate: object) -> "Raised":
        try:
            text = without_addresses(str(error))
        except Exception:  # an exception class of the student whose own __str__ fails
            text = ""
        message = text
        for name in (getattr(candidate, "__qualname__", ""), getattr(candidate, "__name__", "")):
            if isinstance(name, str) and name:
                message = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "candidate", message)
        return cls(type(error).__name__, message, text)

    def __str__(self) -> str:
        text = self.text or self.message
        return f"{self.type}: {text}" if text else self.type


def without_addresses(text: str) -> str:
    """The text without memory addresses (" at 0x7f12..."): they differ from run to run and tell nothing."""
    return re.sub(r"( at)? 0x[0-9a-fA-F]+", "", text)

"""What a build has to complain about."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong or out of date; `str` gives it with the remedy. lab is None for the course as a whole."""

    lab: str | None
    message: str

    def __str__(self) -> str:
        known = self.lab is None or self.message.startswith(self.lab)
        return self.message if known else f"{self.lab}: {self.message}"

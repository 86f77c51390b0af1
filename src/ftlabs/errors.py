"""Errors written for people: what was wrong, where, and what to do next."""


class FtlabsError(Exception):
    """Base of every error that ftlabs raises on purpose; its message stands alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        # IPython asks for this: in a notebook the message is shown, and not the inside of the package.
        return [f"{type(self).__name__}: {self}"]


class DataError(FtlabsError):
    """A data file or row cannot be used."""


class ModelError(FtlabsError):
    """A model or tokenizer is missing, damaged or of the wrong kind."""


class TierError(FtlabsError):
    """The tier or model asked for does not exist or does not fit."""


class MachineError(FtlabsError):
    """The machine lacks something: disk, memory, a permission."""


class TrainingError(FtlabsError):
    """A training run cannot start or cannot go on."""


class CourseError(FtlabsError):
    """A lab, exercise or claim is used in a way it was not made for."""


class BuildError(FtlabsError):
    """A lab source cannot be turned into notebooks."""

"""ftlabs: learn to fine-tune language models by doing it."""

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    # Loaded on first use, so that `import ftlabs` stays instant.
    if name == "Lab":
        from ftlabs.course.lab import Lab

        return Lab
    raise AttributeError(f"module 'ftlabs' has no attribute {name!r}")

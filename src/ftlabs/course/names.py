"""The names a candidate sees: its globals, what its source refers to, and calls that would be the answer itself."""

import ast
import contextlib
import inspect
from collections.abc import Iterator, Mapping

from ftlabs.course.exercise import Candidate, Exercise, load
from ftlabs.course.source import Source


def globals_of(candidate: Candidate) -> dict[str, object]:
    """The global names of a function, or of a class through one of its methods; empty when it has none."""
    if isinstance(candidate, type):
        methods = (value for value in vars(candidate).values() if hasattr(value, "__globals__"))
        return next((method.__globals__ for method in methods), {})
    # Another decorator's wrapper (torch.no_grad) has its own module's globals: look through it.
    return getattr(inspect.unwrap(candidate), "__globals__", {})


def used_names(source: Source | None) -> set[str]:
    """All names that the source mentions."""
    if not source:
        return set()
    return {node.id for node in ast.walk(ast.parse(source.text)) if isinstance(node, ast.Name)}


@contextlib.contextmanager
def earlier_exercises(uses: Mapping[str, str], candidate: Candidate) -> Iterator[None]:
    """While a candidate is checked, earlier exercises mean the package's versions: one mistake counts once."""
    names = globals_of(candidate)
    before = {name: names[name] for name in uses if name in names}
    names.update({name: load(reference) for name, reference in uses.items()})
    try:
        yield
    finally:
        for name in uses:
            names.pop(name, None)
        names.update(before)


def forbidden_call(exercise: Exercise, candidate: Candidate, source: Source | None) -> str | None:
    """A message about a call that would be the answer itself; found by what names refer to, not by their spelling.

    Catches `F.cross_entropy`, `torch.nn.functional.cross_entropy` and a local import alike.
    """
    if not source or not exercise.forbids:
        return None
    banned = {id(_load_path(path)): path for path in exercise.forbids}
    names = globals_of(candidate)
    for node in ast.walk(ast.parse(source.text)):
        if isinstance(node, ast.ImportFrom):
            found = next((p for alias in node.names if (p := f"{node.module}.{alias.name}") in exercise.forbids), None)
        else:
            value = _resolve(node, names)
            found = banned.get(id(value)) if value is not None else None
        if found:
            line = node.lineno + source.first_line - 1
            return f"Line {line} uses `{found}`, which is what this exercise builds. Write it from smaller steps."
    return None


def _load_path(path: str) -> object:
    module, _, name = path.rpartition(".")
    return load(f"{module}:{name}")


def _resolve(node: ast.AST, names: Mapping[str, object]) -> object | None:
    """The object behind a dotted name, or None."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = _resolve(node.value, names)
        return getattr(owner, node.attr, None) if owner is not None else None
    return None

"""The names a candidate sees: its globals, what its source refers to, and calls that would be the answer itself."""

import ast
import contextlib
import dis
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


def fill_own_cells(candidate: Candidate, name: str) -> None:
    """Let a definition inside another function mean itself by its name already while its decorator runs."""
    functions = vars(candidate).values() if isinstance(candidate, type) else [inspect.unwrap(candidate)]
    for function in filter(inspect.isfunction, functions):
        for free, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
            if free == name:
                cell.cell_contents = candidate


def used_names(source: Source | None) -> set[str]:
    """All names that the source mentions."""
    if not source:
        return set()
    return {node.id for node in ast.walk(ast.parse(source.text)) if isinstance(node, ast.Name)}


def foreign_names(exercise: Exercise, candidate: Candidate, stub: str | None) -> list[str]:
    """Names of plain values and tensors that a candidate reads from the notebook, not from its parameters.

    Only names that are a parameter of the exercise, or that neither the reference nor the stub uses.
    """
    known = globals_of(candidate)
    reference = exercise.implementation
    parameters = set(inspect.signature(reference).parameters)
    ours = _global_reads(reference) | set(exercise.uses) | {exercise.name}
    ours |= {node.id for node in ast.walk(ast.parse(stub)) if isinstance(node, ast.Name)} if stub else set()
    read = {name for name in _global_reads(candidate) if name in known and _is_value(known[name])}
    return sorted(name for name in read if name in parameters or name not in ours)


def _global_reads(candidate: Candidate) -> set[str]:
    if isinstance(candidate, type):
        return set().union(*(_global_reads(value) for value in vars(candidate).values() if inspect.isfunction(value)))
    code = getattr(inspect.unwrap(candidate), "__code__", None)
    codes, names = [code] if code else [], set()
    while codes:
        current = codes.pop()
        names |= {step.argval for step in dis.get_instructions(current) if step.opname == "LOAD_GLOBAL"}
        codes += [constant for constant in current.co_consts if inspect.iscode(constant)]
    return names


def _is_value(value: object) -> bool:
    """Whether a value is data, or an object such as a model: no function, module or class, and no wrapper of one."""
    called = inspect.isroutine(value) or isinstance(value, type) or hasattr(value, "__wrapped__")
    return not (called or inspect.ismodule(value))


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

"""Finds every use of a library in a source, and says which do not fit the installed version.

The uses come from the syntax tree, so nobody keeps a list of them. A name counts while it stands for what was
imported; a name that a function takes as a parameter or assigns itself is that function's own business, unless its
annotation or the class it was made from tells the type.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

UNKNOWN = object()
Scope = dict[str, Any]


@dataclass(frozen=True)
class Instance:
    """Some object of that class."""

    kind: type


@dataclass(frozen=True)
class Drift:
    """A use that does not resolve: where, and what is missing."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}"


def drifts(source: str) -> list[Drift]:
    """The uses of libraries in `source` that the installed versions do not offer."""
    checker = _Checker()
    checker.visit(ast.parse(source))
    return sorted(set(checker.found), key=lambda drift: (drift.line, drift.text))


def count(source: str) -> int:
    """How many uses in `source` could be resolved: a check that checks nothing would show here."""
    checker = _Checker()
    checker.visit(ast.parse(source))
    return checker.resolved


class _Checker(ast.NodeVisitor):
    def __init__(self) -> None:
        self.scopes: list[Scope] = [{}]
        self.found: list[Drift] = []
        self.resolved = 0

    # Names come into being

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if not _is_library(alias.name):
                continue
            module = self._import(alias.name, node)
            top = alias.name.partition(".")[0]
            # `import a.b` binds `a`, `import a.b as c` binds `a.b`.
            self.scopes[-1][alias.asname or top] = module if alias.asname else sys.modules.get(top, UNKNOWN)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.level or not _is_library(node.module):
            return
        module = self._import(node.module, node)
        for alias in node.names:
            value = UNKNOWN if module is UNKNOWN else _attribute(module, alias.name)
            if module is not UNKNOWN and value is UNKNOWN:
                self._report(node, f"{node.module} has no {alias.name}")
            self.scopes[-1][alias.asname or alias.name] = value

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> None:
        for decorator in getattr(node, "decorator_list", []):
            self.visit(decorator)
        arguments = node.args
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        own: Scope = {}
        for argument in every:
            own[argument.arg] = self._annotated(argument.annotation)
            if argument.annotation is not None:
                self.visit(argument.annotation)
        for argument in filter(None, (arguments.vararg, arguments.kwarg)):
            own[argument.arg] = UNKNOWN
        for default in [*arguments.defaults, *filter(None, arguments.kw_defaults)]:
            self.visit(default)
        body = node.body if isinstance(node.body, list) else [node.body]
        for statement in body:
            for name in _assigned(statement):
                own.setdefault(name, UNKNOWN)
        self.scopes.append(own)
        for statement in body:
            self.visit(statement)
        self.scopes.pop()

    visit_AsyncFunctionDef = visit_FunctionDef
    visit_Lambda = visit_FunctionDef

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            self._bind(target, node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.generic_visit(node)
        if isinstance(node.target, ast.Name):
            self.scopes[-1][node.target.id] = self._annotated(node.annotation)

    def visit_For(self, node: ast.For) -> None:
        self._forget(node.target)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self._forget(node.target)
        self.generic_visit(node)

    def _comprehension(self, node: ast.expr) -> None:
        self.scopes.append({})
        for generator in node.generators:
            self.visit(generator)
        for part in ("key", "value", "elt"):
            if hasattr(node, part):
                self.visit(getattr(node, part))
        self.scopes.pop()

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    def visit_withitem(self, node: ast.withitem) -> None:
        self.generic_visit(node)
        if node.optional_vars is not None:
            self._forget(node.optional_vars)

    # Names are used

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._resolve(node)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        function = self._resolve(node.func)
        if function is not UNKNOWN and not isinstance(function, Instance):
            for keyword in node.keywords:
                if keyword.arg is not None and not accepts(function, keyword.arg):
                    self._report(node, f"{ast.unparse(node.func)} takes no {keyword.arg}=")
        self.generic_visit(node)

    def _resolve(self, node: ast.expr) -> Any:
        """What an expression stands for, as far as names and attributes tell; reports what does not exist."""
        if isinstance(node, ast.Name):
            return next((scope[node.id] for scope in reversed(self.scopes) if node.id in scope), UNKNOWN)
        if isinstance(node, ast.Call):
            made = self._resolve(node.func)
            return Instance(made) if inspect.isclass(made) else UNKNOWN
        if not isinstance(node, ast.Attribute):
            return UNKNOWN
        owner = self._resolve(node.value)
        if owner is UNKNOWN:
            return UNKNOWN
        value = _attribute(owner, node.attr)
        if value is UNKNOWN and not _may_appear_later(owner):
            self._report(node, f"{ast.unparse(node.value)} has no {node.attr}")
        self.resolved += value is not UNKNOWN
        return value

    def _import(self, name: str, node: ast.AST) -> Any:
        try:
            return importlib.import_module(name)
        except ImportError:
            self._report(node, f"no module {name}")
            return UNKNOWN

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        if not isinstance(target, ast.Name):
            self._forget(target)
            return
        made = self._resolve(value)
        # Only what was made by calling a class keeps its type; an alias of a module would, too, but nobody needs it.
        self.scopes[-1][target.id] = made if isinstance(made, Instance) else UNKNOWN

    def _forget(self, target: ast.expr) -> None:
        for name in _assigned(target):
            self.scopes[-1][name] = UNKNOWN

    def _annotated(self, annotation: ast.expr | None) -> Any:
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            annotation = ast.parse(annotation.value, mode="eval").body
        if not isinstance(annotation, ast.Name | ast.Attribute):
            return UNKNOWN
        kind = self._resolve(annotation)
        return Instance(kind) if inspect.isclass(kind) else UNKNOWN

    def _report(self, node: ast.AST, text: str) -> None:
        self.found.append(Drift(node.lineno, text))


def accepts(function: Any, keyword: str) -> bool:
    """Whether a call may carry that keyword. Functions written in C that do not say, and `**kwargs`, accept all."""
    if inspect.isclass(function) and any(base.__name__ == "PreTrainedConfig" for base in function.__mro__):
        return True  # a configuration of transformers keeps what it does not know; its signature does not tell
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return True
    by_name = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return any(
        parameter.kind is inspect.Parameter.VAR_KEYWORD or (parameter.name == keyword and parameter.kind in by_name)
        for parameter in parameters
    )


def _is_library(name: str | None) -> bool:
    return bool(name) and name.partition(".")[0] not in sys.stdlib_module_names and name != "__future__"


def _attribute(owner: Any, name: str) -> Any:
    if isinstance(owner, Instance):
        return getattr(owner.kind, name, UNKNOWN)
    value = getattr(owner, name, UNKNOWN)
    if value is UNKNOWN and inspect.ismodule(owner) and hasattr(owner, "__path__"):
        try:
            return importlib.import_module(f"{owner.__name__}.{name}")
        except ImportError:
            return UNKNOWN
    return value


def _may_appear_later(owner: Any) -> bool:
    """Objects get attributes when they are made, and classes may answer for any name: silence proves nothing there."""
    return isinstance(owner, Instance) or not (inspect.ismodule(owner) or inspect.isclass(owner))


def _assigned(node: ast.AST) -> Iterator[str]:
    """The names that a statement or target assigns, without looking into functions and classes defined in it."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
        return
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.Lambda):
            yield from _assigned(child)

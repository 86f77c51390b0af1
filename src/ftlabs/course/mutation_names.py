"""One variable taken for another: at each place where one is read, the names that stand next to it in the program.

Names are put in the order in which they are bound: arguments first, then what is assigned, one statement after another.
"""

import ast
from collections.abc import Iterable


def neighbours(program: ast.Module) -> dict[int, list[str]]:
    """For each local variable that is read, by the id of its node: the names bound just before it and just after it.

    Only names that have a value there. The name of a function that is called stays, and so does `self`.
    """
    scopes = _Scopes()
    scopes.visit(program)
    return scopes.found


class _Scopes(ast.NodeVisitor):
    """Goes through a program in the order in which it is run, and knows which local names have a value."""

    def __init__(self) -> None:
        self.found: dict[int, list[str]] = {}
        self._known: list[str] = []

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Store):
            if node.id not in self._known:
                self._known.append(node.id)
        elif node.id in self._known:
            place = self._known.index(node.id)
            self.found[id(node)] = [*self._known[max(0, place - 1) : place], *self._known[place + 1 : place + 2]]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._inside(node.args, node.body)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._inside(node.args, [node.body])

    def _inside(self, arguments: ast.arguments, body: Iterable[ast.AST]) -> None:
        outer, positional = self._known, [*arguments.posonlyargs, *arguments.args]
        given = [*positional, arguments.vararg, *arguments.kwonlyargs, arguments.kwarg]
        names = [argument.arg for argument in given if argument and argument.arg != "self"]
        self._known = [*(name for name in outer if name not in names), *names]
        self._in_turn(body)
        self._known = outer

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> None:
        outer, self._known = self._known, list(self._known)
        for part in node.generators:
            self._in_turn([part.iter, part.target, *part.ifs])
        self._in_turn([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])
        self._known = outer

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = _comprehension

    def visit_For(self, node: ast.For) -> None:
        self._in_turn([node.iter, node.target, *node.body, *node.orelse])

    def visit_Assign(self, node: ast.Assign) -> None:
        self._in_turn([node.value, *node.targets])

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._in_turn(part for part in (node.value, node.target) if part)

    def visit_Call(self, node: ast.Call) -> None:
        called = () if isinstance(node.func, ast.Name) else (node.func,)
        self._in_turn([*called, *node.args, *node.keywords])

    def _in_turn(self, nodes: Iterable[ast.AST]) -> None:
        for node in nodes:
            self.visit(node)

"""Finding the source of a definition, also where `inspect.getsource` fails: classes in a kernel, `%%time` cells."""

import ast
import linecache
import re
from dataclasses import dataclass
from types import FrameType

_MAGIC = re.compile(r"^\s*(%|!|\?)")


@dataclass(frozen=True)
class Source:
    """A definition as written: its text (decorators included), the cell it stands in, and where.

    first_line: 1-based line of the text in its cell. line_offset: what to add to a line number of a traceback to get
    the line in the cell (a cell magic on top shifts them by one). filename: as tracebacks name the cell.
    """

    text: str
    cell: str
    filename: str
    first_line: int
    line_offset: int = 0

    def line(self, number: int) -> str:
        """The text of a 1-based line of the cell, without indentation."""
        lines = self.cell.splitlines()
        return lines[number - 1].strip() if 0 < number <= len(lines) else ""


def find_source(name: str, frame: FrameType) -> Source | None:
    """The source of the definition `name` that is being made in the caller's `frame`; None when there is none."""
    filename = frame.f_code.co_filename
    cached = "".join(linecache.getlines(filename, frame.f_globals))
    for cell in (cached, _current_cell()):
        found = cell and in_cell(cell, name, filename, frame.f_lineno)
        if found:
            return found
    return None


def in_cell(cell: str, name: str, filename: str = "", line: int | None = None) -> Source | None:
    """The definition `name` in the text of a cell: the one around `line` if there are several, else the last."""
    try:
        tree = ast.parse(mask_magics(cell))
    except SyntaxError:
        return None
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    nodes = [node for node in ast.walk(tree) if isinstance(node, kinds) and node.name == name]
    if not nodes:
        return None
    offset = 1 if cell.lstrip().startswith("%%") else 0
    around = [n for n in nodes if line is not None and _first(n) <= line + offset <= (n.end_lineno or n.lineno)]
    node = (around or nodes)[-1]
    lines = mask_magics(cell).splitlines()[_first(node) - 1 : node.end_lineno]
    indent = len(lines[0]) - len(lines[0].lstrip())
    text = "\n".join(line[indent:] if line[:indent].isspace() or not indent else line for line in lines) + "\n"
    return Source(text, cell, filename, _first(node), offset)


def mask_magics(cell: str) -> str:
    """The cell with its magic lines turned into comments, so that it parses and keeps its line numbers."""
    lines = [re.sub(_MAGIC, "# ", line) if _MAGIC.match(line) else line for line in cell.splitlines()]
    return "\n".join(lines) + "\n"


def _first(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return min([decorator.lineno for decorator in node.decorator_list], default=node.lineno)


def _current_cell() -> str:
    try:
        from IPython import get_ipython
    except ImportError:
        return ""
    shell = get_ipython()
    history = getattr(getattr(shell, "history_manager", None), "input_hist_raw", None)
    return history[-1] if history else ""

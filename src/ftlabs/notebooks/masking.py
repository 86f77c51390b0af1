"""Cells as plain Python: IPython's magics replaced by calls, with every line where it was."""

import io
import re
import tokenize

# Cell magics whose body is ordinary Python that runs in the notebook's own namespace.
_PYTHON_BODIED = {"time", "timeit", "capture", "prun"}
_CELL_MAGIC = re.compile(r"%%(\w+)")


def plain_python(source: str) -> str | None:
    """The source of a code cell as Python that `ast` reads, or None when the cell is not Python (`%%bash`).

    `%time x`, `!pip install x`, `x = !ls` and `x?` become calls, a `%%time` line becomes a comment. Line numbers stay
    as they were, so that places found here are places in the cell.
    """
    lines = source.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if not (magic := _CELL_MAGIC.match(line)):
            break
        if magic[1] not in _PYTHON_BODIED:
            return None
        lines[number] = "#" + line
    return "".join(_without_line_magics(lines))


def comments(masked: str) -> list[tuple[int, int, str, int]]:
    """Each comment of a masked cell as (line, column, text, depth); depth counts the brackets open around it.

    Raises tokenize.TokenError or SyntaxError when the cell does not end properly.
    """
    found, depth = [], 0
    for token in tokenize.generate_tokens(io.StringIO(masked).readline):
        if token.type == tokenize.COMMENT:
            found.append((*token.start, token.string, depth))
        elif token.type == tokenize.OP:
            depth += (token.string in "([{") - (token.string in ")]}")
    return found


def _without_line_magics(lines: list[str]) -> list[str]:
    from IPython.core.inputtransformer2 import TransformerManager

    # IPython's own transformer knows a magic from a `%` that goes on an expression. It joins a command that a
    # backslash continues into one line, so the lines it swallowed are given back as empty ones.
    manager = TransformerManager()
    for _ in range(len(lines) + 1):
        changed, after = manager.do_one_token_transform(lines)
        if not changed:
            break
        first = next(i for i, (old, new) in enumerate(zip(lines, after, strict=False)) if old != new)
        lines = [*after[: first + 1], *["\n"] * (len(lines) - len(after)), *after[first + 1 :]]
    return lines

"""The bar over a notebook's cells."""

from nbformat import NotebookNode


def first_line(cell: NotebookNode) -> str:
    """What messages call a cell."""
    return cell.source.strip().split("\n")[0]


class CellBar:
    """A bar over the code cells, with the time left; a plain last line where the output is no terminal."""

    def __init__(self, title: str, nb: NotebookNode, shown: bool = True) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
        from rich.progress import TimeRemainingColumn as Left

        columns = (TextColumn("{task.description}"), BarColumn(16), MofNCompleteColumn(), TextColumn("cells"))
        times = (TimeElapsedColumn(), TextColumn("left"), Left())
        self._progress = Progress(*columns, *times, TextColumn("{task.fields[cell]}"), disable=not shown)
        self._nb = nb
        total = sum(cell.cell_type == "code" and bool(cell.source.strip()) for cell in nb.cells)
        self._task = self._progress.add_task(title, total=total, cell="")

    def __enter__(self) -> "CellBar":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.update(self._task, cell="")
        self._progress.stop()

    def start(self, index: int) -> None:
        # Square brackets would be read as styles.
        self._progress.update(self._task, cell=first_line(self._nb.cells[index])[:24].replace("[", r"\["))

    def done(self, index: int) -> None:
        self._progress.advance(self._task)

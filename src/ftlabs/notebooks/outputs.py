"""Outputs fit to be committed: nothing of the moment or the machine they were made on."""

from pathlib import Path

from nbformat import NotebookNode

# What the metadata says about the run that made the outputs.
RECORD = ("executed_with", "source_sha256", "materials_sha256")
_WIDGET = "application/vnd.jupyter.widget-view+json"


def tidy(nb: NotebookNode) -> None:
    """Remove what differs from run to run without meaning: timings, live widgets, empty streams."""
    nb.metadata.pop("widgets", None)
    for cell in nb.cells:
        if cell.cell_type != "code":
            continue
        cell.metadata.pop("execution", None)
        cell.outputs = [output for output in cell.outputs if not _is_noise(output)]


def keep(old: NotebookNode, new: NotebookNode) -> bool:
    """Carry outputs from an older notebook over to cells of the same id; whether every code cell had been run."""
    before = {cell.id: cell for cell in old.cells if cell.cell_type == "code" and "id" in cell}
    complete = True
    for cell in new.cells:
        if cell.cell_type != "code":
            continue
        found = before.get(cell.id)
        if found is None or found.execution_count is None:
            complete = complete and not cell.source.strip()
            continue
        cell.outputs, cell.execution_count = found.outputs, found.execution_count
    return complete


def without_outputs(nb: NotebookNode) -> dict:
    """The notebook as plain data, outputs, counts and record of the run apart: what two builds must agree on."""
    cells = [{k: v for k, v in c.items() if k not in ("outputs", "execution_count")} for c in nb.cells]
    about = {k: v for k, v in nb.metadata.get("ftlabs", {}).items() if k not in RECORD}
    return {"cells": cells, "metadata": {**nb.metadata, "ftlabs": about}, "minor": nb.nbformat_minor}


def machine_paths(nb: NotebookNode, folders: list[Path]) -> list[str]:
    """Folders of this machine that stand in the outputs, where a reader elsewhere can make nothing of them."""
    text = str([cell.outputs for cell in nb.cells if cell.cell_type == "code"])
    return [str(folder) for folder in folders if len(folder.parts) > 2 and str(folder) in text]


def _is_noise(output: NotebookNode) -> bool:
    if output.output_type == "stream":
        return not output.text.strip()
    return _WIDGET in output.get("data", {})

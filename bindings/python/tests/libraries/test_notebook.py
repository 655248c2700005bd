"""The notebook of the unit's story shows what running it shows. With `UPDATE_EXPECT=1` it is stored anew."""

import os
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

from xiaozu.plot._save import packed

NOTEBOOK = Path(__file__).resolve().parents[2] / "notebooks" / "unit.ipynb"
PNG = "image/png"
TEXTS = ("text/plain", "text/html")


def executed(stored: Any) -> Any:
    """The notebook, run in its folder."""
    fresh: Any = nbformat.from_dict(stored)  # type: ignore[no-untyped-call]
    client = NotebookClient(
        fresh, kernel_name="python3", startup_timeout=300, resources={"metadata": {"path": str(NOTEBOOK.parent)}}
    )
    client.execute()
    for cell in fresh.cells:
        cell.metadata.pop("execution", None)
        for data in (output.data for output in cell.get("outputs", []) if "data" in output):
            if PNG in data:
                data[PNG] = b64encode(packed(b64decode(data[PNG]))).decode("ascii")
    return fresh


def shown(notebook: Any) -> list[tuple[str, list[Any]]]:
    """The source of every cell with the texts it shows; pictures by their kind."""
    return [(cell.source, [said(output) for output in cell.get("outputs", [])]) for cell in notebook.cells]


def said(output: Any) -> Any:
    """The texts of an output, and what kinds of data it has."""
    if output.output_type == "stream":
        return output.name, output.text
    return sorted(output.data), [output.data[kind] for kind in TEXTS if kind in output.data]


def test_the_notebook_shows_what_running_it_shows() -> None:
    stored = nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]
    fresh = executed(stored)
    if os.environ.get("UPDATE_EXPECT"):
        nbformat.write(fresh, NOTEBOOK)  # type: ignore[no-untyped-call]
        stored = fresh
    assert shown(stored) == shown(fresh)
    assert sum(PNG in output.get("data", {}) for cell in stored.cells for output in cell.get("outputs", [])) == 5
    assert NOTEBOOK.stat().st_size < 400_000

"""How values and tables look in a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

__all__ = ["table"]


def table(columns: Iterable[str], rows: Iterable[Mapping[str, Any]], length: int) -> str:
    """The first rows of a table, and how many there are."""
    names = list(columns)
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join("<tr>" + "".join(f"<td>{_cell(row[name])}</td>" for name in names) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{length}</p>"


def _cell(value: Any) -> str:
    return "" if value is None else escape(str(value))

"""Where the rows of a picture come from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

import altair as alt

from xiaozu.plot._words import Row

if TYPE_CHECKING:
    from xiaozu import Branch


def table(branch: Branch, name: str, span: tuple[date, date] | None = None) -> list[Row]:
    """The rows of a table of the branch."""
    return list(branch.table(name, span))


def data(rows: Iterable[Row]) -> alt.InlineData:
    """Rows as the data of a chart."""
    values: list[Any] = [dict(row) for row in rows]
    return alt.InlineData(values=values)


def labels(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What stands for each id: its name, with the id behind where several have that name."""
    names = dict(pairs)
    shared = [name for name in names.values()]
    return {key: name if shared.count(name) == 1 else f"{name} {key}" for key, name in names.items()}

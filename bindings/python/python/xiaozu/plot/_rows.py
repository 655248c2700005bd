"""Where the rows of a picture come from."""

from __future__ import annotations

from collections import Counter
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


def distinct(key: str, *tables: Iterable[Row]) -> list[list[Row]]:
    """The rows with a name of its own for each id in the column `key`: with the id behind where several have it."""
    rows = [list(each) for each in tables]
    names = {row[key]: row[f"{key}_name"] for each in rows for row in each if row[key] is not None}
    shared = Counter(names.values())
    own = {one: name if shared[name] == 1 else f"{name} {one}" for one, name in names.items()}
    return [[{**row, f"{key}_name": own.get(row[key])} for row in each] for each in rows]

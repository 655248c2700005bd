"""The duty calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import altair as alt

from xiaozu._xiaozu import days
from xiaozu.plot._cells import cell_of, name_of, placed
from xiaozu.plot._days import DAY, axis
from xiaozu.plot._look import Look, colour, layers, wide
from xiaozu.plot._rows import data, distinct, table
from xiaozu.plot._words import Lang, Row, Words

if TYPE_CHECKING:
    from xiaozu import Branch

WIDTH = 640
BEARERS = ("branch", "group", "leader", "member")


def duty_calendar(
    branch: Branch,
    span: str | tuple[date | str, date | str],
    *,
    members: bool = False,
    lang: Lang | None = None,
    dark: bool = False,
) -> alt.VConcatChart:
    """Who has to do what when, and where it stands: bearers by periods, a block for each kind of duty.

    A cell is a month, quarter or year of one bearer, coloured by the state of the duty on the date of the branch. Where
    several duties share a cell it shows the state that asks for most attention, and in how many of them: `2/36`.

    Duties that are still due in the span for a period outside it are left out; a kind that has no others, as the
    commendation of the year before, stands where it is due.

    Args:
        branch: The branch on a date.
        span: A year, quarter or month, as in `2022-Q2`, or its first and last day.
        members: Whether every member has a row of his or her own; else the members share one for each kind of duty.
        lang: `zh` or `en`.
        dark: Whether the ground is dark.
    """
    first, last = days(span)
    rows = table(branch, "duties", (first, last))
    return picture(rows, first, last, branch.name, branch.as_of, members=members, lang=lang, dark=dark)


def picture(
    rows: Iterable[Row],
    first: date,
    last: date,
    *about: object,
    members: bool = False,
    lang: Lang | None = None,
    dark: bool = False,
) -> alt.VConcatChart:
    """The duty calendar of the rows of a table `duties`."""
    words, look = Words(lang), Look(dark)
    (rows,) = distinct("member", *distinct("group", rows))
    kinds: dict[tuple[int, str], list[Row]] = {}
    for row in rows:
        kinds.setdefault((BEARERS.index(str(row["bearer"])), str(row["kind"])), []).append(row)
    order = list(dict.fromkeys(kind for _, kind in kinds))
    blocks: list[tuple[str, list[dict[str, Any]]]] = []
    for block in sorted(kinds, key=lambda block: (block[0], order.index(block[1]))):
        cells: dict[tuple[str, date, date], list[Row]] = {}
        for start, after, row in placed(kinds[block], first, last):
            cells.setdefault((name_of(words, row, members), start, after), []).append(row)
        blocks.append((block[1], [cell_of(words, look, block[1], *cell, duties) for cell, duties in cells.items()]))
    margin = max((wide(str(cell["y"])) for _, cells in blocks for cell in cells), default=0) + 16

    def time(**options: Any) -> alt.X:
        return axis(first, last + DAY, **options)

    head = alt.Chart(data([])).mark_rect().encode(x=time(orient="top", labelPadding=14))
    charts = [_block(words, look, kind, margin, time, cells) for kind, cells in blocks]
    made = alt.vconcat(head.properties(width=WIDTH, height=1), *charts, spacing=6)
    return look.finish(made, words("picture", "duty_calendar"), *about)


def _block(
    words: Words, look: Look, kind: str, margin: int, time: Callable[..., alt.X], cells: Sequence[Row]
) -> alt.LayerChart:
    names = list(dict.fromkeys(str(cell["y"]) for cell in cells))
    label = words("duty_kind", kind)
    title = alt.Axis(
        title=label,
        titleAngle=0,
        titleAlign="right",
        titleBaseline="middle",
        titleX=-margin,
        titleColor=look.ink,
        grid=False,
    )
    base = alt.Chart(data(cells)).encode(
        y=alt.Y("y", type="nominal", sort=names, axis=title),
        tooltip=words.tooltip("kind", "bearer", "period", "state", "first", "last", "count"),
    )
    states = colour("state", look.states, words.all("duty_state", look.states), words.column("state"))
    boxes = base.mark_rect(clip=True, stroke=look.ground, strokeWidth=1.5)
    boxes = boxes.encode(x=time(labels=False, ticks=False, grid=False), x2="x2", color=states)
    marks = base.mark_text(clip=True, fontSize=10).encode(
        x="middle:T", text=alt.Text("mark", type="nominal"), color=alt.Color("ink", type="nominal", scale=None)
    )
    return layers(boxes, marks).properties(width=WIDTH, height=alt.Step(16))

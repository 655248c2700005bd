"""The duty calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import altair as alt

from xiaozu.plot._days import DAY, axis, ms, period
from xiaozu.plot._look import BLACK, Look, colour, layers, wide
from xiaozu.plot._rows import data, distinct, table
from xiaozu.plot._words import Lang, Row, Words

if TYPE_CHECKING:
    from xiaozu import Branch

WIDTH = 640
BEARERS = ("branch", "group", "leader", "member")
# What a cell of several duties shows first.
FIRST = ("missed", "overdue", "due", "done_late", "not_yet_due", "made_up", "done", "not_applicable")
QUIET, DEEP = ("not_yet_due", "not_applicable"), ("done", "done_late", "missed")
# So many names fit into a tooltip.
NAMED = 8


def duty_calendar(
    branch: Branch,
    first: date,
    last: date,
    *,
    members: bool = False,
    lang: Lang | None = None,
    dark: bool = False,
) -> alt.VConcatChart:
    """Who has to do what when, and where it stands: bearers by periods, a block for each kind of duty.

    A cell is a month, quarter or year of one bearer, coloured by the state of the duty on the date of the branch. Where
    several duties share a cell it shows the state that asks for most attention, and in how many of them: `2/36`.

    Args:
        branch: The branch on a date.
        first: The first day of the span.
        last: Its last day.
        members: Whether every member has a row of his or her own; else the members share one for each kind of duty.
        lang: `zh` or `en`.
        dark: Whether the ground is dark.
    """
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
    kinds: dict[tuple[int, str], dict[tuple[str, str], list[Row]]] = {}
    order: dict[str, int] = {}
    for row in rows:
        bearer, kind = str(row["bearer"]), str(row["kind"])
        order.setdefault(kind, len(order))
        each = members or bearer != "member"
        name = (
            row["group_name"]
            or (row["member_name"] if each else None)
            or words("bearer", "members" if bearer == "member" else bearer)
        )
        cells = kinds.setdefault((BEARERS.index(bearer), kind), {})
        cells.setdefault((name, str(row["period"])), []).append(row)
    blocks = sorted(kinds.items(), key=lambda block: (block[0][0], order[block[0][1]]))
    margin = max((wide(name) for _, cells in blocks for name, _ in cells), default=0) + 16

    def time(**options: Any) -> alt.X:
        return axis(first, last + DAY, **options)

    head = alt.Chart(data([])).mark_rect().encode(x=time(orient="top")).properties(width=WIDTH, height=1)
    charts = [
        _block(
            words, look, kind, margin, time, [_cell(words, look, kind, *cell, duties) for cell, duties in cells.items()]
        )
        for (_, kind), cells in blocks
    ]
    made = alt.vconcat(head, *charts, spacing=6)
    return look.finish(made, words("picture", "duty_calendar"), *about)


def _cell(words: Words, look: Look, kind: str, name: str, time: str, duties: Sequence[Row]) -> dict[str, Any]:
    state = min((str(duty["state"]) for duty in duties), key=FIRST.index)
    of_it = [duty for duty in duties if duty["state"] == state]
    start, after = period(time)
    who = [str(duty["member_name"] or duty["group_name"] or words("bearer", str(duty["bearer"]))) for duty in of_it]
    several = len(duties) > 1
    return {
        "x": ms(start),
        "x2": ms(after),
        "middle": (ms(start) + ms(after)) // 2,
        "y": name,
        "kind": words("duty_kind", kind),
        "bearer": "、".join(dict.fromkeys(who[:NAMED])) + ("…" if len(who) > NAMED else ""),
        "period": time,
        "state": words("duty_state", state),
        "first": str(min(duty["first"] for duty in of_it)),
        "last": str(max(duty["last"] for duty in of_it)),
        "count": f"{len(of_it)}/{len(duties)}" if several else "1",
        "mark": f"{len(of_it)}/{len(duties)}" if several else "×" if state == "missed" else "",
        "ink": look.ink if state in QUIET else "#FFFFFF" if state in DEEP else BLACK,
    }


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

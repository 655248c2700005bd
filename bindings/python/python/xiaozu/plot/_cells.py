"""The cells of the duty calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from xiaozu.plot._days import DAY, ms, period
from xiaozu.plot._look import BLACK, Look
from xiaozu.plot._words import Row, Words

# What a cell of several duties shows first.
FIRST = ("missed", "overdue", "due", "done_late", "not_yet_due", "made_up", "done", "not_applicable")
QUIET, DEEP = ("not_yet_due", "not_applicable"), ("done", "done_late", "missed")
# So many names fit into a tooltip.
NAMED = 8


def placed(duties: list[Row], first: date, last: date) -> list[tuple[date, date, Row]]:
    """Where the duties of a kind stand on the axis, from a day to the day after."""
    by_period = [(*period(str(duty["period"])), duty) for duty in duties]
    inside = [(start, after, duty) for start, after, duty in by_period if start <= last and first < after]
    return inside or [(duty["first"], duty["last"] + DAY, duty) for duty in duties]


def name_of(words: Words, duty: Row, members: bool) -> str:
    """What stands in front of the row of a duty."""
    bearer = str(duty["bearer"])
    if bearer == "member" and not members:
        return words("bearer", "members")
    return str(duty["group_name"] or duty["member_name"] or words("bearer", bearer))


def cell_of(
    words: Words, look: Look, kind: str, name: str, start: date, after: date, duties: Sequence[Row]
) -> dict[str, Any]:
    """Duties that share a cell."""
    state = min((str(duty["state"]) for duty in duties), key=FIRST.index)
    of_it = [duty for duty in duties if duty["state"] == state]
    who = [name_of(words, duty, True) for duty in of_it]
    several = len(duties) > 1
    return {
        "x": ms(start),
        "x2": ms(after),
        "middle": (ms(start) + ms(after)) // 2,
        "y": name,
        "kind": words("duty_kind", kind),
        "bearer": "、".join(dict.fromkeys(who[:NAMED])) + ("…" if len(who) > NAMED else ""),
        "period": str(duties[0]["period"]),
        "state": words("duty_state", state),
        "first": str(min(duty["first"] for duty in of_it)),
        "last": str(max(duty["last"] for duty in of_it)),
        "count": f"{len(of_it)}/{len(duties)}" if several else "1",
        "mark": f"{len(of_it)}/{len(duties)}" if several else "×" if state == "missed" else "",
        "ink": look.ink if state in QUIET else "#FFFFFF" if state in DEEP else BLACK,
    }

"""What stands on the timeline of a leader."""

from __future__ import annotations

from datetime import date
from typing import Any

from xiaozu.plot._days import DAY, ms
from xiaozu.plot._words import Row, Words

STAR = (
    "M0,-1L0.235,-0.324L0.951,-0.309L0.380,0.124L0.588,0.809L0,0.4"
    "L-0.588,0.809L-0.380,0.124L-0.951,-0.309L-0.235,-0.324Z"
)


def bars_of(words: Words, row: Row, today: date) -> list[dict[str, Any]]:
    """A term as bars: what has been served by the date, and what is ahead."""
    start, end = row["from"], row["ended"] or row["until"]
    # The day it ends no longer counts; what lies after the date of the branch is ahead.
    now = min(max(start, today + DAY), end)
    said = {
        "leader": row["leader_name"],
        "group": row["group_name"],
        "route": words("route", row["route"]) if row["route"] else "–",
        "from": str(start),
        "until": str(row["until"]),
        "ended": str(row["ended"] or "–"),
        "how_ended": words("how_ended", row["how_ended"]) if row["how_ended"] else "–",
    }
    parts = [(start, now, 1.0, row["group_name"]), (now, end, 0.35, None)]
    return [
        {**said, "x": ms(since), "x2": ms(until), "opacity": opacity, "label": label}
        for since, until, opacity, label in parts
        if since < until
    ]


def review_of(words: Words, row: Row) -> dict[str, Any]:
    """A review as a mark."""
    return {
        "x": ms(row["on"]),
        "leader": row["leader_name"],
        "quarter": row["quarter"],
        "rating": words("rating", str(row["rating"])),
        "problems": "；".join(row["problems"]) or "–",
        "on": str(row["on"]),
    }


def measure_of(words: Words, row: Row) -> dict[str, Any]:
    """A measure as a mark."""
    return {
        "x": ms(row["on"]),
        "leader": row["leader_name"],
        "event": words("measure", str(row["measure"])),
        "year": "–",
        "quarter": row["quarter"] or "–",
        "on": str(row["on"]),
    }


def commended_of(words: Words, row: Row) -> dict[str, Any]:
    """A commendation as a mark."""
    event = "commendation" if row["revoked"] is None else "revoked"
    return {
        "x": ms(row["on"]),
        "leader": row["leader_name"],
        "event": words("event", event),
        "year": str(row["year"]),
        "quarter": "–",
        "on": str(row["on"]),
    }

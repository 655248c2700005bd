"""The review and streak heat map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import altair as alt

from xiaozu.plot._days import quarters
from xiaozu.plot._look import GOLD, RATINGS, Look, colour, layers
from xiaozu.plot._rows import data, distinct, table
from xiaozu.plot._words import Lang, Row, Words

if TYPE_CHECKING:
    from xiaozu import Branch

# Two lines: the quarter, and below the first of a year the year.
QUARTER = "slice(datum.label, 5) == 'Q1' ? ['Q1', slice(datum.label, 0, 4)] : slice(datum.label, 5)"


def review_heatmap(branch: Branch, *, lang: Lang | None = None, dark: bool = False) -> alt.LayerChart:
    """How leaders were rated: leaders by quarters, with the years they were commended for and their latest streaks.

    A star stands in a year with a standing commendation. A line joins the years of a leader's latest streak of
    excellent years (3.3c), dashed where the streak is broken.

    Args:
        branch: The branch on a date.
        lang: `zh` or `en`.
        dark: Whether the ground is dark.
    """
    reviews, commended = table(branch, "reviews"), table(branch, "commendations")
    streaks: dict[str, tuple[int, int, str]] = {}
    for leader in dict.fromkeys(str(row["leader"]) for row in commended):
        found = branch.streak_of(leader)
        if found is not None:
            streaks[leader] = (found[0].first, found[0].last, str(found[1]))
    return picture(reviews, commended, streaks, branch.name, branch.as_of, lang=lang, dark=dark)


def picture(
    reviews: Iterable[Row],
    commendations: Iterable[Row],
    streaks: Mapping[str, tuple[int, int, str]],
    *about: object,
    lang: Lang | None = None,
    dark: bool = False,
) -> alt.LayerChart:
    """The heat map of the rows of the tables `reviews` and `commendations`, with the streak of each leader by id."""
    words, look = Words(lang), Look(dark)
    reviews, commendations = distinct("leader", reviews, commendations)
    cells: list[Row] = [_cell(words, row) for row in reviews]
    standing = [row for row in commendations if row["revoked"] is None]
    stars = [_star(words, row) for row in standing]
    names = {str(row["leader"]): str(row["leader_name"]) for row in standing}
    lines = [_line(words, names[leader], *streak) for leader, streak in streaks.items() if leader in names]
    present = [str(cell["quarter"]) for cell in cells] + [str(star["quarter"]) for star in stars]
    domain = quarters([*present, *(str(line["last"]) for line in lines)])
    x = alt.X(
        "quarter",
        type="ordinal",
        title=None,
        scale=alt.Scale(domain=domain),
        axis=alt.Axis(labelAngle=0, labelExpr=QUARTER, labelOverlap=False, ticks=False, domain=False),
    )
    shown = sorted([*cells, *stars], key=lambda row: str(row["quarter"]))
    leaders = list(dict.fromkeys(str(row["leader"]) for row in shown))
    y = alt.Y("leader", type="nominal", title=None, sort=leaders, axis=alt.Axis(ticks=False, domain=False))
    ratings = colour("rating", RATINGS, words.all("rating", RATINGS), words.column("rating"))
    boxes = (
        alt.Chart(data(cells))
        .mark_rect(stroke=look.ground, strokeWidth=1.5, height=alt.RelativeBandSize(0.62), yOffset=-5)
        .encode(x=x, y=y, color=ratings, tooltip=words.tooltip("leader", "quarter", "rating", "problems", "on"))
    )
    streak = (
        alt.Chart(data(lines))
        .mark_rule(strokeWidth=3, yOffset=10, color=GOLD)
        .encode(
            x=alt.X("quarter", type="ordinal"),
            x2="last",
            y=y,
            strokeDash=alt.StrokeDash("dash", type="nominal", scale=None),
            tooltip=words.tooltip("leader", "streak", "state"),
        )
    )
    star = (
        alt.Chart(data(stars))
        .mark_text(text="★", fontSize=15, yOffset=9, xOffset=12, color=GOLD)
        .encode(x=alt.X("quarter", type="ordinal"), y=y, tooltip=words.tooltip("leader", "event", "year", "on"))
    )
    made = layers(boxes, streak, star).properties(width=alt.Step(26), height=alt.Step(32))
    return look.finish(made, words("picture", "review_heatmap"), *about, f"★ {words('event', 'commendation')}")


def _cell(words: Words, row: Row) -> dict[str, Any]:
    return {
        "leader": row["leader_name"],
        "quarter": row["quarter"],
        "rating": words("rating", str(row["rating"])),
        "problems": "；".join(row["problems"]) or "–",
        "on": str(row["on"]),
    }


def _star(words: Words, row: Row) -> dict[str, Any]:
    return {
        "leader": row["leader_name"],
        "quarter": f"{row['year']}-Q2",
        "event": words("event", "commendation"),
        "year": str(row["year"]),
        "on": str(row["on"]),
    }


def _line(words: Words, leader: str, first: int, last: int, state: str) -> dict[str, Any]:
    return {
        "leader": leader,
        "quarter": f"{first}-Q1",
        "last": f"{last}-Q4",
        "streak": str(first) if first == last else f"{first}–{last}",
        "state": words("streak", state),
        "dash": [3, 3] if state == "broken" else [1, 0],
    }

"""The service timeline of leaders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import altair as alt

from xiaozu.plot._days import axis, month, ms
from xiaozu.plot._look import GOLD, RATINGS, Look, colour, layers
from xiaozu.plot._marks import STAR, bars_of, commended_of, measure_of, review_of
from xiaozu.plot._rows import data, distinct, table
from xiaozu.plot._words import Lang, Row, Words

if TYPE_CHECKING:
    from xiaozu import Branch

WIDTH = 720
MEASURES = ("reminder", "criticism", "admonition", "removal")


def service_timeline(
    branch: Branch, leader: str | None = None, *, lang: Lang | None = None, dark: bool = False
) -> alt.LayerChart:
    """A leader's service, or every leader's: terms as bars, with reviews, measures and commendations as marks.

    What of a term is still ahead on the date of the branch is pale.

    Args:
        branch: The branch on a date.
        leader: The leader's id; all leaders there were where none is named.
        lang: `zh` or `en`.
        dark: Whether the ground is dark.
    """

    def rows(name: str) -> list[Row]:
        return [row for row in table(branch, name) if leader in (None, row["leader"])]

    terms, reviews, measures, commended = map(rows, ("terms", "reviews", "measures", "commendations"))
    return picture(terms, reviews, measures, commended, branch.as_of, branch.name, branch.as_of, lang=lang, dark=dark)


def picture(
    terms: Iterable[Row],
    reviews: Iterable[Row],
    measures: Iterable[Row],
    commendations: Iterable[Row],
    today: date,
    *about: object,
    lang: Lang | None = None,
    dark: bool = False,
) -> alt.LayerChart:
    """The timeline of the rows of the tables `terms`, `reviews`, `measures` and `commendations`."""
    words, look = Words(lang), Look(dark)
    terms, reviews, measures, commendations = distinct("leader", terms, reviews, measures, commendations)
    bars: list[Row] = [bar for row in terms for bar in bars_of(words, row, today)]
    rated: list[Row] = [review_of(words, row) for row in reviews]
    marks: list[Row] = [
        *(measure_of(words, row) for row in measures),
        *(commended_of(words, row) for row in commendations),
    ]
    days = [row["from"] for row in terms] + [row["ended"] or row["until"] for row in terms] or [today]
    first, last = min(*days, today), max(*days, today)
    time = axis(month(first.year, first.month), month(last.year, last.month + 1), grid=True)
    leaders = list(dict.fromkeys(str(row["leader"]) for row in (*bars, *rated, *marks)))
    y = alt.Y("leader", type="nominal", title=None, sort=leaders, axis=alt.Axis(ticks=False, domain=False, grid=False))
    term = (
        alt.Chart(data(bars))
        .mark_bar(height=15, yOffset=-9, cornerRadius=2, color=look.bar)
        .encode(
            x=time,
            x2="x2",
            y=y,
            opacity=alt.Opacity("opacity", type="quantitative", scale=None),
            tooltip=words.tooltip("leader", "group", "route", "from", "until", "ended", "how_ended"),
        )
    )
    label = (
        alt.Chart(data(bar for bar in bars if bar["label"]))
        .mark_text(align="left", xOffset=4, yOffset=-9, fontSize=10, color=look.ink)
        .encode(x="x:T", y=y, text=alt.Text("label", type="nominal"))
    )
    ratings = colour("rating", RATINGS, words.all("rating", RATINGS), words.column("rating"))
    review = (
        alt.Chart(data(rated))
        .mark_square(size=70, yOffset=7, opacity=1)
        .encode(x="x:T", y=y, color=ratings, tooltip=words.tooltip("leader", "quarter", "rating", "problems", "on"))
    )
    events = [*words.all("measure", MEASURES), *words.all("event", ("commendation", "revoked"))]
    shapes = ["triangle-down", "triangle-up", "diamond", "cross", STAR, STAR]
    inks = [GOLD, "#D55E00", "#D55E00", "#D55E00", GOLD, look.soft]
    event = words.column("event")
    mark = (
        alt.Chart(data(marks))
        .mark_point(size=110, filled=True, yOffset=20, opacity=1)
        .encode(
            x="x:T",
            y=y,
            shape=alt.Shape("event", type="nominal", title=event, scale=alt.Scale(domain=events, range=shapes)),
            color=alt.Color("event", type="nominal", title=event, scale=alt.Scale(domain=events, range=inks)),
            tooltip=words.tooltip("leader", "event", "year", "quarter", "on"),
        )
    )
    now = alt.Chart(data([{"x": ms(today)}])).mark_rule(strokeDash=[4, 3], color=look.ink).encode(x="x:T")
    made = layers(term, label, review, mark, now)
    made = made.properties(width=WIDTH, height=alt.Step(52))
    return look.finish(made, words("picture", "service_timeline"), *about, independent=("color", "shape"))

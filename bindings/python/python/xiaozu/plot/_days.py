"""Days and periods on an axis."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import altair as alt

from xiaozu._xiaozu import days

DAY = timedelta(days=1)
# Two lines: the month, and below the first and each January the year.
MONTH = (
    "utcmonth(datum.value) && datum.index ? utcFormat(datum.value, '%m') :"
    " [utcFormat(datum.value, '%m'), utcFormat(datum.value, '%Y')]"
)


def ms(day: date) -> int:
    """The day on a time axis: milliseconds since 1970, as Vega counts."""
    return (day.toordinal() - date(1970, 1, 1).toordinal()) * 86_400_000


def month(year: int, number: int) -> date:
    """The first day of a month, which may lie in the years after."""
    return date(year + (number - 1) // 12, (number - 1) % 12 + 1, 1)


def period(text: str) -> tuple[date, date]:
    """The first day of a month, quarter or year, and the day after its last."""
    first, last = days(text)
    return first, last + DAY


def quarters(present: Iterable[str]) -> list[str]:
    """All quarters of the years of those."""
    years = sorted({int(quarter[:4]) for quarter in present})
    return [f"{year}-Q{number}" for year in range(years[0], years[-1] + 1) for number in (1, 2, 3, 4)] if years else []


def axis(first: date, after: date, **options: Any) -> alt.X:
    """A time axis with a line a month, or a quarter or a year where it is long."""
    months = (after - first).days / 30
    step = 1 if months <= 18 else 3 if months <= 90 else 12
    ticks = alt.TimeIntervalStep(interval="month", step=step)
    return alt.X(
        "x",
        type="temporal",
        title=None,
        scale=alt.Scale(type="utc", domain=[ms(first), ms(after)], nice=False),
        axis=alt.Axis(labelExpr=MONTH, tickCount=ticks, labelFlush=False, labelOverlap=True, **options),
    )

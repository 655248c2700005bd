"""The funds of the groups over a year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

import altair as alt

from xiaozu.plot._days import axis, ms
from xiaozu.plot._look import ACCOUNTS, GROUPS, Look, colour, layers
from xiaozu.plot._rows import data, distinct, table
from xiaozu.plot._words import Lang, Row, Words

if TYPE_CHECKING:
    from xiaozu import Branch

WIDTH = 560


def funds(branch: Branch, year: int, *, lang: Lang | None = None, dark: bool = False) -> alt.VConcatChart:
    """The funds of a year: for every group what was allocated, and where it went; below, how spending grew.

    Amounts are in yuan. Each bar is what was allocated: spent, returned, and what may still be spent; what was spent
    beyond it stands out (2.3c).

    Args:
        branch: The branch on a date.
        year: The calendar year the funds are for.
        lang: `zh` or `en`.
        dark: Whether the ground is dark.
    """
    accounts, spendings = table(branch, "funds"), table(branch, "spendings")
    return picture(accounts, spendings, year, branch.as_of, branch.name, branch.as_of, lang=lang, dark=dark)


def picture(
    accounts: Iterable[Row],
    spendings: Iterable[Row],
    year: int,
    today: date,
    *about: object,
    lang: Lang | None = None,
    dark: bool = False,
) -> alt.VConcatChart:
    """The picture of the rows of the tables `funds` and `spendings`."""
    words, look = Words(lang), Look(dark)
    (accounts,) = distinct("group", (row for row in accounts if row["year"] == year))
    names = {str(row["group"]): str(row["group_name"]) for row in accounts}
    parts = [part for row in accounts for part in _parts(words, names, row)]
    totals = [_total(words, names, row) for row in accounts]
    groups = list(names.values())
    y = alt.Y("group", type="nominal", title=None, sort=groups, axis=alt.Axis(ticks=False, domain=False))
    yuan = alt.Axis(title=words.column("yuan"), grid=True, format=",.0f", tickCount=6)
    # Room for the amounts behind the bars.
    room = max((total["end"] for total in totals), default=0) * 1.3 or 100
    bars = (
        alt.Chart(data(parts))
        .mark_bar(size=20)
        .encode(
            x=alt.X("from", type="quantitative", axis=yuan, scale=alt.Scale(domain=[0, room], nice=False)),
            x2="to",
            y=y,
            color=colour("account", ACCOUNTS, words.all("account", ACCOUNTS), words.column("account")),
            tooltip=words.tooltip("group", "account", "yuan"),
        )
    )
    allocated = (
        alt.Chart(data(totals))
        .mark_tick(thickness=2, size=28, color=look.ink)
        .encode(x="allocated:Q", y=y, tooltip=words.tooltip("group", "account", "yuan"))
    )
    amount = (
        alt.Chart(data(totals))
        .mark_text(align="left", dx=6, fontSize=11, color=look.ink)
        .encode(x="end:Q", y=y, text=alt.Text("label", type="nominal"))
    )
    above = layers(bars, allocated, amount).properties(width=WIDTH, height=alt.Step(32))
    steps = _steps(words, names, [row for row in spendings if row["year"] == year and row["funds_of"] in names])
    inks = {group: GROUPS[place % len(GROUPS)] for place, group in enumerate(groups)}
    first, after = date(year, 1, 1), date(year + 1, 1, 1)
    start = [{"x": ms(first), "sum": 0, "group": group} for group in groups]
    high = max((step["sum"] for step in steps), default=0) * 1.05 or 100
    latest = {str(step["group"]): step["sum"] for step in steps}
    end = [{"x": ms(min(today, after)), "sum": latest.get(group, 0), "group": group} for group in groups]

    def over_time(rows: list[dict[str, Any]]) -> alt.Chart:
        return alt.Chart(data(rows)).encode(
            x=axis(first, after),
            y=alt.Y("sum", type="quantitative", axis=yuan, scale=alt.Scale(domain=[0, high], nice=False)),
            color=colour("group", inks, groups, words.column("group")),
        )

    line = over_time([*start, *steps, *(end if today >= first else [])])
    line = line.mark_line(interpolate="step-after", strokeWidth=2)
    point = over_time(steps).mark_circle(size=45, opacity=1)
    point = point.encode(tooltip=words.tooltip("group", "purpose", "yuan", "approved_by", "on"))
    below = layers(line, point).properties(width=WIDTH, height=200, title=words("picture", "spendings"))
    made = alt.vconcat(above, below, spacing=28)
    return look.finish(made, words("picture", "funds"), str(year), *about, independent=("color",))


def _money(fen: int) -> str:
    return f"{'-' if fen < 0 else ''}{abs(fen) // 100:,}.{abs(fen) % 100:02}"


def _parts(words: Words, names: dict[str, str], row: Row) -> list[dict[str, Any]]:
    group, start, parts = names[str(row["group"])], 0, list[dict[str, Any]]()
    # The overspent part of what was spent is drawn behind the allocated whole.
    amounts = {code: int(row[f"{code}_fen"]) for code in ACCOUNTS}
    drawn = {**amounts, "spent": amounts["spent"] - amounts["overspent"]}
    for code, fen in drawn.items():
        if fen:
            said = {"group": group, "account": words("account", code), "yuan": _money(amounts[code])}
            parts.append({**said, "from": start / 100, "to": (start + fen) / 100})
        start += fen
    return parts


def _total(words: Words, names: dict[str, str], row: Row) -> dict[str, Any]:
    allocated, over = int(row["allocated_fen"]), int(row["overspent_fen"])
    return {
        "group": names[str(row["group"])],
        "account": words("account", "allocated"),
        "yuan": _money(allocated),
        "allocated": allocated / 100,
        "end": (allocated + over) / 100,
        "label": f"{words('account', 'allocated')} {_money(allocated)}",
    }


def _steps(words: Words, names: dict[str, str], rows: list[Row]) -> list[dict[str, Any]]:
    sums = dict.fromkeys(names, 0)
    steps: list[dict[str, Any]] = []
    for row in sorted(rows, key=lambda row: (row["on"], row["entry"])):
        group = str(row["funds_of"])
        sums[group] += int(row["amount_fen"])
        steps.append(
            {
                "x": ms(row["on"]),
                "sum": sums[group] / 100,
                "group": names[group],
                "purpose": row["purpose"],
                "yuan": _money(int(row["amount_fen"])),
                "approved_by": row["approved_by_name"],
                "on": str(row["on"]),
            }
        )
    return steps

"""The composition of groups before and after a change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt

from xiaozu.plot._look import BLACK, Look, layers, wide
from xiaozu.plot._partition import Partition, cells_of, counts, named, rows_of, scale_of, value_of
from xiaozu.plot._rows import data
from xiaozu.plot._words import Lang, Row, Words

# The most a bar with names takes; wider ones go without.
WIDE = 560


def group_composition(
    before: Partition,
    after: Partition,
    by: str = "unit",
    *,
    member: str = "member",
    group: str = "group",
    lang: Lang | None = None,
    dark: bool = False,
) -> alt.HConcatChart:
    """Who is in which group before and after, as bars of one cell a member, coloured by an attribute.

    Whoever changes groups, comes in or goes out has a frame.

    Args:
        before: A branch; or groups as `GroupingProblem.form` finds them; or the ids of the members of each group, by
            the group's id or name; or rows with a member, the group and, where they have them, `member_name`,
            `group_name` and the attribute, as in the table `members`.
        after: The same after the change. What it does not say about a member is taken from `before`, and the other way.
        by: The attribute, a column: `unit`, `post`, `standing`, `seat` or one of your own.
        member: The column of rows that has the member's id.
        group: The column of rows that has the group's id or name, None for who is in none.
        lang: `zh` or `en`.
        dark: Whether the ground is dark.
    """
    words, look = Words(lang), Look(dark)
    sides = named({"before": rows_of(before, member, group), "after": rows_of(after, member, group)})
    known: dict[str, dict[str, Any]] = {}
    for rows in reversed(sides.values()):
        for row in rows:
            known.setdefault(str(row["member"]), {}).update({key: row[key] for key in row if row[key] is not None})
    groups = {side: {str(row["member"]): row["group"] for row in rows} for side, rows in sides.items()}
    values = {member: value_of(words, by, about.get(by)) for member, about in known.items()}
    scale = scale_of(words, values)
    cells = {side: cells_of(words, side, groups, known, values, list(scale)) for side in sides}
    nowhere = words("group", "none")
    order = list(dict.fromkeys(row["group"] or nowhere for rows in sides.values() for row in rows))
    order.sort(key=nowhere.__eq__)
    longest = max((int(cell["x2"]) for side in sides for cell in cells[side]), default=1)
    color = alt.Color(
        "value",
        type="nominal",
        title=words.column(by),
        scale=alt.Scale(domain=list(scale), range=list(scale.values())),
    )
    own = alt.Tooltip("own", type="nominal", title=words.column(by))
    panels = [_panel(words, look, side, cells[side], order, color, own, longest) for side in sides]
    made = alt.hconcat(*panels, spacing=24)
    return look.finish(made, words("picture", "group_composition"), *counts(words, groups))


def _panel(
    words: Words,
    look: Look,
    side: str,
    cells: Sequence[Row],
    order: Sequence[str],
    color: alt.Color,
    own: alt.Tooltip,
    longest: int,
) -> alt.LayerChart:
    cell = 10 + max((wide(str(cell["member"])) for cell in cells), default=0)
    with_names = longest * cell <= WIDE
    x = alt.X(
        "x",
        type="quantitative",
        title=words.column("members"),
        scale=alt.Scale(domain=[0, longest], nice=False),
        axis=alt.Axis(tickMinStep=1, grid=False, format="d"),
    )
    bare = alt.Axis(ticks=False, grid=False)
    y = alt.Y("group", type="nominal", title=None, scale=alt.Scale(domain=order), axis=bare)
    tooltip = [*words.tooltip("member"), own, *words.tooltip("move", "group_before", "group_after")]
    base = alt.Chart(data(cells)).encode(y=y, tooltip=tooltip)
    boxes = base.mark_rect(stroke=look.ground, strokeWidth=2).encode(x=x, x2="x2", color=color)
    moved = base.transform_filter("datum.moves")
    frames = moved.mark_rect(fillOpacity=0, stroke=look.ink, strokeWidth=2, cornerRadius=3).encode(x=x, x2="x2")
    drawn = [boxes, frames]
    if with_names:
        names = base.mark_text(fontSize=11, color=BLACK).encode(x="middle:Q", text=alt.Text("member", type="nominal"))
        drawn.append(names)
    width = longest * (cell if with_names else max(8, WIDE // longest))
    return layers(*drawn).properties(title=words("side", side), width=width, height=alt.Step(30))

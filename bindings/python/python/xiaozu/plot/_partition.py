"""Two partitions of members, side by side, as cells of a picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from xiaozu.plot._look import OTHERS, VALUES
from xiaozu.plot._rows import table
from xiaozu.plot._words import Row, Words

if TYPE_CHECKING:
    from xiaozu import Branch, FormedGroup

Partition: TypeAlias = "Branch | Iterable[Row] | Iterable[FormedGroup] | Mapping[str, Iterable[str]]"
Groups: TypeAlias = Mapping[str, Mapping[str, str | None]]
"""The group of each member, for each side."""


def rows_of(partition: Partition, member: str, group: str) -> list[Row]:
    """Rows with the columns `member` and `group`, whatever it was given as."""
    if isinstance(partition, Mapping):
        of_groups = cast("Mapping[str, Iterable[str]]", partition)
        return [{"member": one, "group": name} for name, members in of_groups.items() for one in members]
    rows: list[Row] = []
    for item in partition if isinstance(partition, Iterable) else _members(partition):
        if isinstance(item, Mapping):
            rows.append({**item, "member": item[member], "group": item[group]})
        else:
            rows.extend({"member": one, "group": item.group} for one in item.members)
    return rows


def named(sides: Mapping[str, Iterable[Row]]) -> dict[str, list[Row]]:
    """The rows with the names of the groups for their ids, where one side has them."""
    rows = {side: list(each) for side, each in sides.items()}
    names = {row["group"]: row["group_name"] for each in rows.values() for row in each if row.get("group_name")}
    return {
        side: [{**row, "group": names.get(row["group"], row["group"])} for row in each] for side, each in rows.items()
    }


def _members(branch: Branch) -> list[Row]:
    """The members in the order of the groups, then of the roster."""
    groups = [row["group"] for row in table(branch, "groups")]
    place = {group: number for number, group in enumerate(groups)}
    return sorted(table(branch, "members"), key=lambda row: place.get(row["group"], len(groups)))


def value_of(words: Words, by: str, value: object) -> str:
    """The words of a value of the attribute."""
    if isinstance(value, bool):
        return words("flag", str(value).lower())
    return words("value", "none") if value is None else words(by, str(value))


def scale_of(words: Words, values: Mapping[str, str]) -> dict[str, str]:
    """The colour of each value, the most frequent first; where there are too many, the others share one."""
    often = Counter(values.values())
    ranked = sorted(often, key=lambda value: (value == words("value", "none"), -often[value], value))
    scale = dict(zip(ranked, VALUES, strict=False))
    if len(ranked) > len(VALUES):
        scale[words("value", "others")] = OTHERS
    return scale


def _move(before: str | None, after: str | None) -> str:
    if before == after:
        return "stayed"
    return "left" if after is None else "came" if before is None else "moved"


def cells_of(
    words: Words,
    side: str,
    groups: Groups,
    known: Mapping[str, Mapping[str, Any]],
    values: Mapping[str, str],
    scale: list[str],
) -> list[dict[str, Any]]:
    """The members of one side as cells, each in its place in the bar of its group."""
    here = groups[side]
    nowhere = words("group", "none")
    shown = {member: value if value in scale else scale[-1] for member, value in values.items()}
    places: Counter[str] = Counter()
    cells: list[dict[str, Any]] = []
    for member in sorted(here, key=lambda member: (scale.index(shown[member]), values[member])):
        group = here[member] or nowhere
        was, will_be = groups["before"].get(member), groups["after"].get(member)
        move = _move(was, will_be)
        cells.append(
            {
                "x": places[group],
                "middle": places[group] + 0.5,
                "x2": places[group] + 1,
                "group": group,
                "member": str(known[member].get("member_name", member)),
                "value": shown[member],
                "own": values[member],
                "move": words("move", move),
                "moves": move != "stayed",
                "group_before": was or nowhere,
                "group_after": will_be or nowhere,
            }
        )
        places[group] += 1
    return cells


def counts(words: Words, groups: Groups) -> list[str]:
    """How many stay, move, come in and go out, in words."""
    before, after = groups["before"], groups["after"]
    moves = Counter(_move(before.get(member), after.get(member)) for member in {**before, **after})
    return [f"{words('move', code)} {moves[code]}" for code in ("stayed", "moved", "came", "left") if moves[code]]

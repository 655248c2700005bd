"""Entries, drafts and progress: the values that are not described by a type of their own in JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from xiaozu._value import Value, plain
from xiaozu.facts import Fact

__all__ = ["ColumnInfo", "Draft", "Entry", "OnProgress", "Progress", "TableInfo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Value):
    """What somebody wants to record: an entry that has no number yet."""

    on: date | str
    """The day it speaks of."""
    by: str
    """Who records it."""
    fact: Fact | Mapping[str, Any]
    """What it records."""
    recorded: date | str | None = None
    """The day it is recorded; the same day when left out. A late entry states it."""
    decided_by: str | None = None
    """Who decided, for decisions."""

    def to_dict(self) -> dict[str, Any]:
        """The draft in the record format: one flat object."""
        envelope = {"on": self.on, "recorded": self.recorded, "by": self.by, "decided_by": self.decided_by}
        given = {key: plain(value) for key, value in envelope.items() if value is not None}
        return {**given, **plain(self.fact)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Value):
    """One entry of a book: a dated fact with its number. Never edited."""

    seq: int
    """Its number: its place in the book, from 1."""
    on: date
    """The day it speaks of."""
    recorded: date
    """The day it was recorded."""
    by: str
    """Who recorded it."""
    decided_by: str | None = None
    """Who decided, for decisions."""
    fact: Fact
    """What it records."""

    @property
    def is_late(self) -> bool:
        """Whether it was recorded later than the day it speaks of."""
        return self.recorded != self.on

    def to_dict(self) -> dict[str, Any]:
        """The entry in the record format: one flat object."""
        recorded = self.recorded if self.is_late else None
        draft = Draft(on=self.on, recorded=recorded, by=self.by, decided_by=self.decided_by, fact=self.fact)
        return {"seq": self.seq, **draft.to_dict()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Value):
    """How far a search is."""

    start: int
    """The number of the start, from 0."""
    iterations: int
    """The changes tried so far."""
    best: int
    """The fewest points lost so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnInfo(Value):
    """A column of a table, described."""

    name: str
    """Its name."""
    shape: str
    """What it holds: text, code, day, year, count, fen, flag, entry, entries, texts."""
    nullable: bool
    """Whether it can be null."""
    about: str
    """What it means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableInfo(Value):
    """A table, described."""

    name: str
    """Its name."""
    about: str
    """What a row is, and the order of the rows."""
    columns: tuple[ColumnInfo, ...]
    """Its columns, in order."""


OnProgress = Callable[[Progress], bool | None]
"""Called with how far a search is; where it returns False, the search stops with what it has."""

CLASSES: dict[tuple[str, str | None], type[Value]] = {
    (kind.__name__, None): kind for kind in (ColumnInfo, Entry, Progress, TableInfo)
}

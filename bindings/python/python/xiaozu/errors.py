"""What is wrong with an input. Every error is an `XiaozuError`, and a `ValueError`.

An error carries what is wrong as data: `faults`, each with `code`, `clause`, `line`, `entry`, `column`, `row`, `text`
and `remedy` in both languages. The attributes of the error itself are those of the first fault. Wherever one is
raised, everything is as it was before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xiaozu._values import Bilingual, Fault, Finding

__all__ = [
    "BookError",
    "CountError",
    "FrameError",
    "InvalidValue",
    "PaperError",
    "PlanError",
    "RecordError",
    "RulebookError",
    "XiaozuError",
]


class XiaozuError(ValueError):
    """What is wrong with an input, and what to do."""

    faults: tuple[Fault, ...]
    """Everything that is wrong, in order; at least one."""
    findings: tuple[Finding, ...]
    """The clauses an act breaks, where it was refused as a breach; otherwise empty."""

    def __init__(self, faults: tuple[Fault, ...], findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(faults, findings)
        self.faults = faults
        self.findings = findings

    @property
    def code(self) -> str:
        """A stable name of the kind of fault."""
        return self.faults[0].code

    @property
    def clause(self) -> str | None:
        """The clause it comes from, where there is one."""
        return self.faults[0].clause

    @property
    def line(self) -> int | None:
        """The line of the file, from 1, where there is one."""
        return self.faults[0].line

    @property
    def entry(self) -> int | None:
        """The number of the entry, where there is one."""
        return self.faults[0].entry

    @property
    def column(self) -> str | None:
        """The column of the data frame, where there is one."""
        return self.faults[0].column

    @property
    def row(self) -> int | None:
        """The row of the data frame, from 0, where there is one."""
        return self.faults[0].row

    @property
    def text(self) -> Bilingual:
        """What is wrong, in one sentence."""
        return self.faults[0].text

    @property
    def remedy(self) -> Bilingual:
        """What to do, in one sentence."""
        return self.faults[0].remedy

    def __str__(self) -> str:
        return "\n".join(
            f"{fault.text.zh} / {fault.text.en}\n  → {fault.remedy.zh} / {fault.remedy.en}" for fault in self.faults
        )


class BookError(XiaozuError):
    """A book that cannot be read or written."""


class RecordError(XiaozuError):
    """A step that is not taken into a book: an impossible fact, or a breach that was not admitted."""


class RulebookError(XiaozuError):
    """A rulebook that cannot be read."""


class PlanError(XiaozuError):
    """A plan, a roster or a partition for forming groups or pairs."""


class FrameError(XiaozuError):
    """A column of a data frame."""


class CountError(XiaozuError):
    """Ballots that cannot be counted."""


class PaperError(XiaozuError):
    """A paper that cannot be made."""


class InvalidValue(XiaozuError):
    """A single value: a date, an id, a question, an amount."""

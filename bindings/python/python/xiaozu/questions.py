"""What can be asked of a branch.

Generated from the types of the library by `cargo xtask generate`: not to be edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from xiaozu._terms import Bearer, DutyKind, ElectionId, Fen, GroupId, MatterId, MemberId, Period, PersonId, Right
from xiaozu._value import Value

__all__ = [
    "Answered",
    "DuesOwed",
    "DutyDone",
    "Elected",
    "MayAdvance",
    "MayApply",
    "MayBeAppointed",
    "MayBeCommended",
    "MayBeSecretary",
    "MayExercise",
    "MayExerciseOn",
    "MaySpend",
    "MayVote",
    "MeasureOwed",
    "MeritOwed",
    "NothingOverdue",
    "Question",
    "WhereIs",
    "WhoLeads",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhereIs(Value):
    """Where is the member?"""

    ask: ClassVar[Literal["where_is"]] = "where_is"
    _tag = "ask"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoLeads(Value):
    """Who leads the group?"""

    ask: ClassVar[Literal["who_leads"]] = "who_leads"
    _tag = "ask"

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class MayApply(Value):
    """May the member apply in the election?"""

    ask: ClassVar[Literal["may_apply"]] = "may_apply"
    _tag = "ask"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MayVote(Value):
    """May the member vote in the group?"""

    ask: ClassVar[Literal["may_vote"]] = "may_vote"
    _tag = "ask"

    group: GroupId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Elected(Value):
    """Is the member elected in the election?"""

    ask: ClassVar[Literal["elected"]] = "elected"
    _tag = "ask"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MayBeAppointed(Value):
    """May the member be appointed from the election?"""

    ask: ClassVar[Literal["may_be_appointed"]] = "may_be_appointed"
    _tag = "ask"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureOwed(Value):
    """Is a measure owed towards the leader?"""

    ask: ClassVar[Literal["measure_owed"]] = "measure_owed"
    _tag = "ask"

    leader: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MayBeCommended(Value):
    """May the leader be commended for the year?"""

    ask: ClassVar[Literal["may_be_commended"]] = "may_be_commended"
    _tag = "ask"

    leader: MemberId
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritOwed(Value):
    """Is a merit application owed for the leader?"""

    ask: ClassVar[Literal["merit_owed"]] = "merit_owed"
    _tag = "ask"

    leader: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MayBeSecretary(Value):
    """May the member become secretary or deputy?"""

    ask: ClassVar[Literal["may_be_secretary"]] = "may_be_secretary"
    _tag = "ask"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MaySpend(Value):
    """May the group spend the amount of its funds of the year? A command line writes yuan, data fen."""

    ask: ClassVar[Literal["may_spend"]] = "may_spend"
    _tag = "ask"

    group: GroupId
    amount: Fen
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesOwed(Value):
    """Does the member owe dues for a month that is over?"""

    ask: ClassVar[Literal["dues_owed"]] = "dues_owed"
    _tag = "ask"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MayExercise(Value):
    """May the leader exercise the right for the own group?"""

    ask: ClassVar[Literal["may_exercise"]] = "may_exercise"
    _tag = "ask"

    right: Right
    leader: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MayExerciseOn(Value):
    """May the leader exercise the right towards this person?"""

    ask: ClassVar[Literal["may_exercise_on"]] = "may_exercise_on"
    _tag = "ask"

    right: Right
    leader: MemberId
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Value):
    """Is the matter answered?"""

    ask: ClassVar[Literal["answered"]] = "answered"
    _tag = "ask"

    matter: MatterId


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDone(Value):
    """Is the duty of the bearer for the period done?"""

    ask: ClassVar[Literal["duty_done"]] = "duty_done"
    _tag = "ask"

    duty: DutyKind
    bearer: Bearer
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingOverdue(Value):
    """Is nothing overdue for the bearer?"""

    ask: ClassVar[Literal["nothing_overdue"]] = "nothing_overdue"
    _tag = "ask"

    bearer: Bearer


@dataclass(frozen=True, slots=True, kw_only=True)
class MayAdvance(Value):
    """May the next step be taken with the person who is being developed into a member?"""

    ask: ClassVar[Literal["may_advance"]] = "may_advance"
    _tag = "ask"

    person: MemberId


Question: TypeAlias = (
    WhereIs
    | WhoLeads
    | MayApply
    | MayVote
    | Elected
    | MayBeAppointed
    | MeasureOwed
    | MayBeCommended
    | MeritOwed
    | MayBeSecretary
    | MaySpend
    | DuesOwed
    | MayExercise
    | MayExerciseOn
    | Answered
    | DutyDone
    | NothingOverdue
    | MayAdvance
)
"""What can be asked of a branch. In a command line: `may-apply:g1-2022:li-wei`."""

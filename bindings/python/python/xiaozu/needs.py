"""What can be missing for an answer to become yes.

Generated from the types of the library by `cargo xtask generate`: not to be edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from xiaozu._terms import (
    Bearer,
    Clause,
    Day,
    ElectionId,
    Fen,
    GroupId,
    MatterId,
    MatterKind,
    Measure,
    MemberId,
    Missed,
    Month,
    Period,
    PersonId,
    Quarter,
    SessionId,
    SessionKind,
    Step,
)
from xiaozu._value import Value

__all__ = [
    "AccountsOpened",
    "Answered",
    "Applied",
    "Assessed",
    "Closed",
    "Commended",
    "CommitteeElected",
    "Confirmed",
    "DaysInOffice",
    "DuesPaid",
    "DuesWaived",
    "Elected",
    "FullMembers",
    "FundsAllocated",
    "GoodCause",
    "GroupHeard",
    "GroupPlanned",
    "GroupReviewed",
    "GuidanceGiven",
    "HelpChecked",
    "HelpPlanned",
    "Introducers",
    "LeaderAppointed",
    "LeaderReviewed",
    "LotDrawn",
    "MadeUp",
    "MeasureTaken",
    "MembersFewer",
    "MembershipApplied",
    "MeritApplied",
    "Need",
    "NotBefore",
    "Paired",
    "Placed",
    "ProblemsEntered",
    "ReasonGiven",
    "Recommended",
    "Reformed",
    "RightsRestored",
    "Seated",
    "SeatsFilled",
    "SeatsVacated",
    "SecretarySeated",
    "SessionHeld",
    "TakesOffice",
    "Tested",
    "TrainingDays",
    "TrainingHours",
    "VotersPresent",
    "YearCommended",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotBefore(Value):
    """Nothing but time helps: the earliest day."""

    need: ClassVar[Literal["not_before"]] = "not_before"
    _tag = "need"

    day: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed(Value):
    """A probationary member is confirmed."""

    need: ClassVar[Literal["confirmed"]] = "confirmed"
    _tag = "need"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRestored(Value):
    """Suspended rights are restored."""

    need: ClassVar[Literal["rights_restored"]] = "rights_restored"
    _tag = "need"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed(Value):
    """A member is placed in a group under the plan in force."""

    need: ClassVar[Literal["placed"]] = "placed"
    _tag = "need"

    member: MemberId
    group: GroupId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reformed(Value):
    """A formation in which it holds is adopted."""

    need: ClassVar[Literal["reformed"]] = "reformed"
    _tag = "need"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonGiven(Value):
    """A reason is recorded."""

    need: ClassVar[Literal["reason_given"]] = "reason_given"
    _tag = "need"

    clause: Clause
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderAppointed(Value):
    """The group gets a leader."""

    need: ClassVar[Literal["leader_appointed"]] = "leader_appointed"
    _tag = "need"

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied(Value):
    """The member applies."""

    need: ClassVar[Literal["applied"]] = "applied"
    _tag = "need"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommended(Value):
    """The group's meeting recommends."""

    need: ClassVar[Literal["recommended"]] = "recommended"
    _tag = "need"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class VotersPresent(Value):
    """A round is held with so many more present."""

    need: ClassVar[Literal["voters_present"]] = "voters_present"
    _tag = "need"

    election: ElectionId
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Elected(Value):
    """A round elects the member, with so many votes for."""

    need: ClassVar[Literal["elected"]] = "elected"
    _tag = "need"

    election: ElectionId
    member: MemberId
    votes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LotDrawn(Value):
    """A lot is drawn for the member."""

    need: ClassVar[Literal["lot_drawn"]] = "lot_drawn"
    _tag = "need"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed(Value):
    """The committee assesses the member, all four standards met."""

    need: ClassVar[Literal["assessed"]] = "assessed"
    _tag = "need"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderReviewed(Value):
    """A leader's quarter is reviewed."""

    need: ClassVar[Literal["leader_reviewed"]] = "leader_reviewed"
    _tag = "need"

    leader: MemberId
    quarter: Quarter


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupReviewed(Value):
    """A group's quarter is reviewed."""

    need: ClassVar[Literal["group_reviewed"]] = "group_reviewed"
    _tag = "need"

    group: GroupId
    quarter: Quarter


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureTaken(Value):
    """A measure is taken."""

    need: ClassVar[Literal["measure_taken"]] = "measure_taken"
    _tag = "need"

    leader: MemberId
    measure: Measure
    quarter: Quarter


@dataclass(frozen=True, slots=True, kw_only=True)
class Commended(Value):
    """The leader is commended for a year."""

    need: ClassVar[Literal["commended"]] = "commended"
    _tag = "need"

    leader: MemberId
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCommended(Value):
    """Somebody is commended for a year, or "none" is recorded with the reason."""

    need: ClassVar[Literal["year_commended"]] = "year_commended"
    _tag = "need"

    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritApplied(Value):
    """The branch applies for merit on these years."""

    need: ClassVar[Literal["merit_applied"]] = "merit_applied"
    _tag = "need"

    leader: MemberId
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysInOffice(Value):
    """So many more days in office as a leader, here or brought along."""

    need: ClassVar[Literal["days_in_office"]] = "days_in_office"
    _tag = "need"

    member: MemberId
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FundsAllocated(Value):
    """So much more is allocated to a group for a year; any amount where none is said."""

    need: ClassVar[Literal["funds_allocated"]] = "funds_allocated"
    _tag = "need"
    _left_out = frozenset({"amount"})

    group: GroupId
    year: int
    amount: Fen | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsOpened(Value):
    """The accounts of a quarter are opened with the right figures."""

    need: ClassVar[Literal["accounts_opened"]] = "accounts_opened"
    _tag = "need"

    group: GroupId | None = None
    quarter: Quarter


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesPaid(Value):
    """So much more is paid for a month."""

    need: ClassVar[Literal["dues_paid"]] = "dues_paid"
    _tag = "need"

    member: MemberId
    month: Month
    amount: Fen


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesWaived(Value):
    """The dues of a month are waived."""

    need: ClassVar[Literal["dues_waived"]] = "dues_waived"
    _tag = "need"

    member: MemberId
    month: Month


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionHeld(Value):
    """A session that counts for a period is held: by the branch, by the group, with the person present; with so many
    minutes, where they count.
    """

    need: ClassVar[Literal["session_held"]] = "session_held"
    _tag = "need"
    _left_out = frozenset({"minutes"})

    what: SessionKind
    bearer: Bearer
    period: Period
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested(Value):
    """The member takes a test that counts for a period."""

    need: ClassVar[Literal["tested"]] = "tested"
    _tag = "need"

    member: MemberId
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUp(Value):
    """The member makes a session up."""

    need: ClassVar[Literal["made_up"]] = "made_up"
    _tag = "need"

    session: SessionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPlanned(Value):
    """The group's work enters the plan of a year."""

    need: ClassVar[Literal["group_planned"]] = "group_planned"
    _tag = "need"

    group: GroupId
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidanceGiven(Value):
    """Guidance that counts for a period is given to the group."""

    need: ClassVar[Literal["guidance_given"]] = "guidance_given"
    _tag = "need"

    group: GroupId
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPlanned(Value):
    """Whoever has to help the member makes a plan."""

    need: ClassVar[Literal["help_planned"]] = "help_planned"
    _tag = "need"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpChecked(Value):
    """The member's plan of help is checked."""

    need: ClassVar[Literal["help_checked"]] = "help_checked"
    _tag = "need"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodCause(Value):
    """Good cause for what was missed in a month is recorded."""

    need: ClassVar[Literal["good_cause"]] = "good_cause"
    _tag = "need"

    member: MemberId
    missed: Missed
    month: Month


@dataclass(frozen=True, slots=True, kw_only=True)
class TakesOffice(Value):
    """The member takes office as leader of the own group."""

    need: ClassVar[Literal["takes_office"]] = "takes_office"
    _tag = "need"

    member: MemberId
    group: GroupId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated(Value):
    """The member takes a seat on the committee."""

    need: ClassVar[Literal["seated"]] = "seated"
    _tag = "need"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Value):
    """The matter is answered by whoever has to: the committee, or for support a secretary or deputy."""

    need: ClassVar[Literal["answered"]] = "answered"
    _tag = "need"

    matter: MatterId
    kind: MatterKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Value):
    """The matter is closed."""

    need: ClassVar[Literal["closed"]] = "closed"
    _tag = "need"

    matter: MatterId


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemsEntered(Value):
    """So many more problems of a suggestion day go into the ledger."""

    need: ClassVar[Literal["problems_entered"]] = "problems_entered"
    _tag = "need"

    day: Day
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FullMembers(Value):
    """The branch gets so many more full members."""

    need: ClassVar[Literal["full_members"]] = "full_members"
    _tag = "need"

    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MembersFewer(Value):
    """The branch has so many members fewer."""

    need: ClassVar[Literal["members_fewer"]] = "members_fewer"
    _tag = "need"

    fewer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatsFilled(Value):
    """So many more seats on the committee are filled."""

    need: ClassVar[Literal["seats_filled"]] = "seats_filled"
    _tag = "need"

    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatsVacated(Value):
    """So many seats on the committee are given up."""

    need: ClassVar[Literal["seats_vacated"]] = "seats_vacated"
    _tag = "need"

    fewer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeElected(Value):
    """The whole committee is elected."""

    need: ClassVar[Literal["committee_elected"]] = "committee_elected"
    _tag = "need"


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipApplied(Value):
    """Somebody applies for membership."""

    need: ClassVar[Literal["membership_applied"]] = "membership_applied"
    _tag = "need"

    person: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHeard(Value):
    """The group is heard before a step."""

    need: ClassVar[Literal["group_heard"]] = "group_heard"
    _tag = "need"

    person: MemberId
    step: Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Introducers(Value):
    """So many more full members introduce somebody."""

    need: ClassVar[Literal["introducers"]] = "introducers"
    _tag = "need"

    person: MemberId
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingDays(Value):
    """So many more days of training."""

    need: ClassVar[Literal["training_days"]] = "training_days"
    _tag = "need"

    person: MemberId
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingHours(Value):
    """So many more hours of training."""

    need: ClassVar[Literal["training_hours"]] = "training_hours"
    _tag = "need"

    person: MemberId
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretarySeated(Value):
    """A secretary or a deputy is seated."""

    need: ClassVar[Literal["secretary_seated"]] = "secretary_seated"
    _tag = "need"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired(Value):
    """The person is paired with a member, whom the learning network reaches where it reaches anybody."""

    need: ClassVar[Literal["paired"]] = "paired"
    _tag = "need"

    learner: PersonId


Need: TypeAlias = (
    NotBefore
    | Confirmed
    | RightsRestored
    | Placed
    | Reformed
    | ReasonGiven
    | LeaderAppointed
    | Applied
    | Recommended
    | VotersPresent
    | Elected
    | LotDrawn
    | Assessed
    | LeaderReviewed
    | GroupReviewed
    | MeasureTaken
    | Commended
    | YearCommended
    | MeritApplied
    | DaysInOffice
    | FundsAllocated
    | AccountsOpened
    | DuesPaid
    | DuesWaived
    | SessionHeld
    | Tested
    | MadeUp
    | GroupPlanned
    | GuidanceGiven
    | HelpPlanned
    | HelpChecked
    | GoodCause
    | TakesOffice
    | Seated
    | Answered
    | Closed
    | ProblemsEntered
    | FullMembers
    | MembersFewer
    | SeatsFilled
    | SeatsVacated
    | CommitteeElected
    | MembershipApplied
    | GroupHeard
    | Introducers
    | TrainingDays
    | TrainingHours
    | SecretarySeated
    | Paired
)
"""One thing that is missing for an answer to become *yes*.

Most can be brought about by entries; `Need.NotBefore` only by time.
"""

"""What a condition of a decision states, or what a finding misses.

Generated from the types of the library by `cargo xtask generate`: not to be edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from xiaozu._terms import (
    ActorId,
    AppraisalStep,
    Bearer,
    Day,
    DutyKind,
    DutyState,
    ElectionId,
    Fen,
    Figures,
    FormationId,
    Gap,
    GroupId,
    Held,
    Margin,
    MatterId,
    MatterKind,
    Measure,
    MemberId,
    Month,
    Period,
    PersonId,
    Quarter,
    Rating,
    Reprisal,
    Right,
    Route,
    SessionId,
    Share,
    Stage,
    Step,
)
from xiaozu._value import Value

__all__ = [
    "ActivistLongEnough",
    "Admitted",
    "AllInLedger",
    "AllReviewed",
    "Answered",
    "AnsweredInTime",
    "Applied",
    "AppliedInTime",
    "AppraisalPoint",
    "ApprovedByLeader",
    "AssessedInTime",
    "AtStage",
    "Attended",
    "BaseDeclared",
    "BranchInGroup",
    "BranchPoint",
    "CadreOnCommittee",
    "CalendarPoint",
    "CommitteeDecides",
    "CommitteePoint",
    "CommitteeSize",
    "Contested",
    "Covers",
    "DevelopmentPoint",
    "DuesOwed",
    "DuesPoint",
    "DutyDone",
    "DutyThere",
    "ElectionExists",
    "ElectionInGroup",
    "ElectionPoint",
    "EnoughMembers",
    "ExcellentEnough",
    "ExcellentWithinCap",
    "Experience",
    "ExtendedOnce",
    "ExtensionLength",
    "FullMember",
    "FundsInForce",
    "FundsPoint",
    "GroupExists",
    "GroupHeard",
    "GroupReviewed",
    "GroupSize",
    "HasFullMember",
    "HasNextStep",
    "HasRights",
    "HonoursPoint",
    "Improved",
    "InOffice",
    "Introduced",
    "KeptApart",
    "KeptInPlace",
    "KeptTogether",
    "KeptUp",
    "LawfulRoute",
    "LeaderReviewed",
    "LeaderSitsIn",
    "LearningPoint",
    "Led",
    "MeasureFits",
    "MeasureInTime",
    "MeasureOwed",
    "MeetingPoint",
    "MeetingQuorum",
    "MemberListed",
    "MeritOwed",
    "NoAdmonition",
    "NoReprisal",
    "NoneBelow",
    "NotAdmonished",
    "NotBarred",
    "NotTooMany",
    "NotYetApplied",
    "NothingOverdue",
    "OfficePoint",
    "OfficerTakesPart",
    "OfficersSpread",
    "OldEnough",
    "OnRoster",
    "OwnFunds",
    "OwnGroup",
    "PaidInFull",
    "Papers",
    "PartyStanding",
    "Passed",
    "PlacedByPlan",
    "Point",
    "ProbationOver",
    "ProblemClosed",
    "Quorate",
    "Raised",
    "Reached",
    "Recommended",
    "ResolutionCarried",
    "ReviewPoint",
    "RightsPoint",
    "ScoredByPlan",
    "SecretariesApart",
    "Service",
    "SizesEven",
    "StatementTrue",
    "StepsInOrder",
    "TermRuns",
    "TookPart",
    "Trained",
    "VoicePoint",
    "WithinBalance",
    "WithinCap",
    "Won",
    "YearCommended",
    "YearsStand",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepsInOrder(Value):
    """All steps were held, in their order."""

    code: ClassVar[Literal["steps_in_order"]] = "steps_in_order"
    _tag = "code"

    year: int
    held: tuple[AppraisalStep, ...]
    missing: tuple[AppraisalStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcellentWithinCap(Value):
    """Not too many of the full members are rated excellent."""

    code: ClassVar[Literal["excellent_within_cap"]] = "excellent_within_cap"
    _tag = "code"

    year: int
    excellent: int
    full: int
    most: int
    cap: Share


AppraisalPoint: TypeAlias = StepsInOrder | ExcellentWithinCap
"""Statements about the members' appraisal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnRoster(Value):
    """The id belongs to somebody on the roster."""

    code: ClassVar[Literal["on_roster"]] = "on_roster"
    _tag = "code"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupExists(Value):
    """The group exists."""

    code: ClassVar[Literal["group_exists"]] = "group_exists"
    _tag = "code"

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchInGroup(Value):
    """The member is in a group."""

    code: ClassVar[Literal["in_group"]] = "in_group"
    _tag = "code"

    member: MemberId
    group: GroupId | None = None
    placed_by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Led(Value):
    """The group has a leader."""

    code: ClassVar[Literal["led"]] = "led"
    _tag = "code"

    group: GroupId
    leader: MemberId | None = None
    vacant_since: Day | None = None
    fill_by: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficersSpread(Value):
    """Committee members are spread evenly."""

    code: ClassVar[Literal["officers_spread"]] = "officers_spread"
    _tag = "code"

    group: GroupId
    officers: int
    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretariesApart(Value):
    """Secretary and deputies are in different groups."""

    code: ClassVar[Literal["secretaries_apart"]] = "secretaries_apart"
    _tag = "code"

    group: GroupId
    members: tuple[MemberId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSize(Value):
    """The group is big enough."""

    code: ClassVar[Literal["group_size"]] = "group_size"
    _tag = "code"

    group: GroupId
    size: int
    least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HasFullMember(Value):
    """The group has a full member."""

    code: ClassVar[Literal["has_full_member"]] = "has_full_member"
    _tag = "code"

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class SizesEven(Value):
    """Groups differ little in size."""

    code: ClassVar[Literal["sizes_even"]] = "sizes_even"
    _tag = "code"

    smallest: GroupId
    largest: GroupId
    difference: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedByPlan(Value):
    """A placement follows the plan in force."""

    code: ClassVar[Literal["placed_by_plan"]] = "placed_by_plan"
    _tag = "code"

    member: MemberId
    group: GroupId
    named: FormationId | None = None
    in_force: FormationId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTogether(Value):
    """Members the plan wants together are in one group."""

    code: ClassVar[Literal["kept_together"]] = "kept_together"
    _tag = "code"

    formation: FormationId
    members: tuple[MemberId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptApart(Value):
    """Members the plan wants apart are in different groups."""

    code: ClassVar[Literal["kept_apart"]] = "kept_apart"
    _tag = "code"

    formation: FormationId
    group: GroupId
    members: tuple[MemberId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptInPlace(Value):
    """A member is in the group the plan settled."""

    code: ClassVar[Literal["kept_in_place"]] = "kept_in_place"
    _tag = "code"

    formation: FormationId
    member: MemberId
    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredByPlan(Value):
    """The score is the one the plan gives."""

    code: ClassVar[Literal["scored_by_plan"]] = "scored_by_plan"
    _tag = "code"

    formation: FormationId
    stated: int
    counted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CadreOnCommittee(Value):
    """A leader who is a cadre sits on the committee."""

    code: ClassVar[Literal["cadre_on_committee"]] = "cadre_on_committee"
    _tag = "code"

    member: MemberId
    group: GroupId


BranchPoint: TypeAlias = (
    OnRoster
    | GroupExists
    | BranchInGroup
    | Led
    | OfficersSpread
    | SecretariesApart
    | GroupSize
    | HasFullMember
    | SizesEven
    | PlacedByPlan
    | KeptTogether
    | KeptApart
    | KeptInPlace
    | ScoredByPlan
    | CadreOnCommittee
)
"""Statements about who is where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDone(Value):
    """The duty is done."""

    code: ClassVar[Literal["duty_done"]] = "duty_done"
    _tag = "code"
    _left_out = frozenset({"member", "session"})

    duty: DutyKind
    bearer: Bearer
    period: Period
    by: Day
    state: DutyState
    member: MemberId | None = None
    session: SessionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyThere(Value):
    """There is such a duty."""

    code: ClassVar[Literal["duty_there"]] = "duty_there"
    _tag = "code"

    duty: DutyKind
    bearer: Bearer
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingOverdue(Value):
    """Nothing is overdue."""

    code: ClassVar[Literal["nothing_overdue"]] = "nothing_overdue"
    _tag = "code"

    bearer: Bearer


CalendarPoint: TypeAlias = DutyDone | DutyThere | NothingOverdue
"""Statements about duties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnoughMembers(Value):
    """The branch has enough full members."""

    code: ClassVar[Literal["enough_members"]] = "enough_members"
    _tag = "code"

    full: int
    least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTooMany(Value):
    """The branch has not too many members."""

    code: ClassVar[Literal["not_too_many"]] = "not_too_many"
    _tag = "code"

    members: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeSize(Value):
    """The committee has as many members as it should."""

    code: ClassVar[Literal["committee_size"]] = "committee_size"
    _tag = "code"

    seats: int
    full: int
    least: int
    usual: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRuns(Value):
    """The committee's term has not run out."""

    code: ClassVar[Literal["term_runs"]] = "term_runs"
    _tag = "code"
    _json = {"from_": "from"}

    from_: Day
    until: Day
    months: int


CommitteePoint: TypeAlias = EnoughMembers | NotTooMany | CommitteeSize | TermRuns
"""Statements about the size of the branch and its committee."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HasNextStep(Value):
    """The person is being developed here, and a step comes next."""

    code: ClassVar[Literal["has_next_step"]] = "has_next_step"
    _tag = "code"

    person: MemberId
    next: Step | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OldEnough(Value):
    """The person is old enough."""

    code: ClassVar[Literal["old_enough"]] = "old_enough"
    _tag = "code"
    _json = {"from_": "from"}

    person: MemberId
    born: Day
    years: int
    from_: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivistLongEnough(Value):
    """The person was an activist long enough."""

    code: ClassVar[Literal["activist_long_enough"]] = "activist_long_enough"
    _tag = "code"
    _json = {"from_": "from"}

    person: MemberId
    since: Day
    months: int
    from_: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHeard(Value):
    """The group was heard before the step."""

    code: ClassVar[Literal["group_heard"]] = "group_heard"
    _tag = "code"

    person: MemberId
    step: Step
    on: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduced(Value):
    """Enough full members introduce the person."""

    code: ClassVar[Literal["introduced"]] = "introduced"
    _tag = "code"

    person: MemberId
    introducers: int
    least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained(Value):
    """The person was trained long enough, in days or in hours."""

    code: ClassVar[Literal["trained"]] = "trained"
    _tag = "code"

    person: MemberId
    days: int
    hours: int
    least_days: int
    least_hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted(Value):
    """The members' meeting admitted the person; the last vote, and the steps that were left out."""

    code: ClassVar[Literal["admitted"]] = "admitted"
    _tag = "code"

    person: MemberId
    margin: Margin | None = None
    missing: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbationOver(Value):
    """The probation is over."""

    code: ClassVar[Literal["probation_over"]] = "probation_over"
    _tag = "code"
    _json = {"from_": "from"}

    person: MemberId
    since: Day
    months: int
    from_: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionLength(Value):
    """The probation is extended by as many months as allowed."""

    code: ClassVar[Literal["extension_length"]] = "extension_length"
    _tag = "code"

    person: MemberId
    months: int
    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendedOnce(Value):
    """The probation is extended as often as allowed."""

    code: ClassVar[Literal["extended_once"]] = "extended_once"
    _tag = "code"

    person: MemberId
    number: int
    most: int


DevelopmentPoint: TypeAlias = (
    HasNextStep
    | OldEnough
    | ActivistLongEnough
    | GroupHeard
    | Introduced
    | Trained
    | Admitted
    | ProbationOver
    | ExtensionLength
    | ExtendedOnce
)
"""Statements about the way from applicant to full member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidInFull(Value):
    """What was paid for a month is what was due."""

    code: ClassVar[Literal["paid_in_full"]] = "paid_in_full"
    _tag = "code"

    member: MemberId
    month: Month
    due: Fen
    paid: Fen


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesOwed(Value):
    """Dues are owed for a month that is over."""

    code: ClassVar[Literal["dues_owed"]] = "dues_owed"
    _tag = "code"

    member: MemberId
    month: Month | None = None
    due: Fen | None = None
    paid: Fen | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseDeclared(Value):
    """The base of a month's dues is declared."""

    code: ClassVar[Literal["base_declared"]] = "base_declared"
    _tag = "code"

    member: MemberId
    month: Month


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptUp(Value):
    """There is no run of months without dues and without good cause."""

    code: ClassVar[Literal["kept_up"]] = "kept_up"
    _tag = "code"
    _json = {"from_": "from"}

    member: MemberId
    from_: Month
    until: Month
    months: int


DuesPoint: TypeAlias = PaidInFull | DuesOwed | BaseDeclared | KeptUp
"""Statements about dues."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionExists(Value):
    """The election exists."""

    code: ClassVar[Literal["election_exists"]] = "election_exists"
    _tag = "code"

    election: ElectionId


@dataclass(frozen=True, slots=True, kw_only=True)
class AtStage(Value):
    """The procedure is where it has to be."""

    code: ClassVar[Literal["at_stage"]] = "at_stage"
    _tag = "code"

    election: ElectionId
    at: Stage
    needs: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionInGroup(Value):
    """The member is in the group."""

    code: ClassVar[Literal["in_group"]] = "in_group"
    _tag = "code"

    member: MemberId
    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class FullMember(Value):
    """The member is a full member."""

    code: ClassVar[Literal["full_member"]] = "full_member"
    _tag = "code"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class HasRights(Value):
    """The member's rights are not suspended."""

    code: ClassVar[Literal["has_rights"]] = "has_rights"
    _tag = "code"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class NotBarred(Value):
    """No removal bars the member."""

    code: ClassVar[Literal["not_barred"]] = "not_barred"
    _tag = "code"

    member: MemberId
    until: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYetApplied(Value):
    """The member has not applied yet."""

    code: ClassVar[Literal["not_yet_applied"]] = "not_yet_applied"
    _tag = "code"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied(Value):
    """The member applied."""

    code: ClassVar[Literal["applied"]] = "applied"
    _tag = "code"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommended(Value):
    """The group's meeting recommended the member."""

    code: ClassVar[Literal["recommended"]] = "recommended"
    _tag = "code"

    election: ElectionId
    member: MemberId
    margin: Margin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorate(Value):
    """A round was held at the quorum."""

    code: ClassVar[Literal["quorate"]] = "quorate"
    _tag = "code"

    election: ElectionId
    margin: Margin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Won(Value):
    """The rounds, or a lot, elected the member."""

    code: ClassVar[Literal["won"]] = "won"
    _tag = "code"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed(Value):
    """The member passed the assessment."""

    code: ClassVar[Literal["passed"]] = "passed"
    _tag = "code"

    election: ElectionId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessedInTime(Value):
    """The winner was assessed in time."""

    code: ClassVar[Literal["assessed_in_time"]] = "assessed_in_time"
    _tag = "code"

    election: ElectionId
    member: MemberId
    by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Contested(Value):
    """There are more candidates than seats."""

    code: ClassVar[Literal["contested"]] = "contested"
    _tag = "code"

    election: ElectionId
    candidates: int
    expected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LawfulRoute(Value):
    """The leader came to office by a lawful route."""

    code: ClassVar[Literal["lawful_route"]] = "lawful_route"
    _tag = "code"

    member: MemberId
    group: GroupId
    route: Route | None = None
    missing: tuple[Stage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers(Value):
    """The leader has letter, card and archive."""

    code: ClassVar[Literal["papers"]] = "papers"
    _tag = "code"

    member: MemberId
    letter: bool
    card: bool
    archive: bool


ElectionPoint: TypeAlias = (
    ElectionExists
    | AtStage
    | ElectionInGroup
    | FullMember
    | HasRights
    | NotBarred
    | NotYetApplied
    | Applied
    | Recommended
    | Quorate
    | Won
    | Passed
    | AssessedInTime
    | Contested
    | LawfulRoute
    | Papers
)
"""Statements about elections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithinBalance(Value):
    """A spending is within the balance before it."""

    code: ClassVar[Literal["within_balance"]] = "within_balance"
    _tag = "code"

    group: GroupId
    year: int
    amount: Fen
    balance: Fen


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFunds(Value):
    """A group spends its own funds."""

    code: ClassVar[Literal["own_funds"]] = "own_funds"
    _tag = "code"

    group: GroupId
    of: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedByLeader(Value):
    """The group's leader in office that day approves the spending."""

    code: ClassVar[Literal["approved_by_leader"]] = "approved_by_leader"
    _tag = "code"

    group: GroupId
    approved_by: MemberId
    leader: MemberId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FundsInForce(Value):
    """The funds of the year are there to be spent on the day."""

    code: ClassVar[Literal["funds_in_force"]] = "funds_in_force"
    _tag = "code"

    group: GroupId
    year: int
    on: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementTrue(Value):
    """The opened statement is what the entries add up to."""

    code: ClassVar[Literal["statement_true"]] = "statement_true"
    _tag = "code"

    group: GroupId | None = None
    quarter: Quarter
    stated: Figures
    actual: Figures


FundsPoint: TypeAlias = WithinBalance | OwnFunds | ApprovedByLeader | FundsInForce | StatementTrue
"""Statements about the groups' funds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Value):
    """The leader served long enough in the year."""

    code: ClassVar[Literal["service"]] = "service"
    _tag = "code"

    leader: MemberId
    year: int
    months: int
    least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AllReviewed(Value):
    """Every review due in the year is there."""

    code: ClassVar[Literal["all_reviewed"]] = "all_reviewed"
    _tag = "code"

    leader: MemberId
    year: int
    missing: tuple[Quarter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcellentEnough(Value):
    """Enough of them are excellent."""

    code: ClassVar[Literal["excellent_enough"]] = "excellent_enough"
    _tag = "code"

    leader: MemberId
    year: int
    margin: Margin


@dataclass(frozen=True, slots=True, kw_only=True)
class NoneBelow(Value):
    """None is below competent."""

    code: ClassVar[Literal["none_below"]] = "none_below"
    _tag = "code"

    leader: MemberId
    year: int
    quarters: tuple[Quarter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAdmonished(Value):
    """No admonition was in effect in the year."""

    code: ClassVar[Literal["not_admonished"]] = "not_admonished"
    _tag = "code"

    leader: MemberId
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WithinCap(Value):
    """No more are commended than the cap allows."""

    code: ClassVar[Literal["within_cap"]] = "within_cap"
    _tag = "code"

    year: int
    commended: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCommended(Value):
    """The year's commendation took place, or "none" is recorded."""

    code: ClassVar[Literal["year_commended"]] = "year_commended"
    _tag = "code"

    year: int
    by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritOwed(Value):
    """A merit application is owed."""

    code: ClassVar[Literal["merit_owed"]] = "merit_owed"
    _tag = "code"

    leader: MemberId
    years: tuple[int, ...]
    since: Day | None = None
    by: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedInTime(Value):
    """The branch applied in time."""

    code: ClassVar[Literal["applied_in_time"]] = "applied_in_time"
    _tag = "code"

    leader: MemberId
    years: tuple[int, ...]
    since: Day
    by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class YearsStand(Value):
    """Every year an application names still stands."""

    code: ClassVar[Literal["years_stand"]] = "years_stand"
    _tag = "code"

    leader: MemberId
    years: tuple[int, ...]
    gone: tuple[int, ...]


HonoursPoint: TypeAlias = (
    Service
    | AllReviewed
    | ExcellentEnough
    | NoneBelow
    | NotAdmonished
    | WithinCap
    | YearCommended
    | MeritOwed
    | AppliedInTime
    | YearsStand
)
"""Statements about commendation and merit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached(Value):
    """The network reaches these people."""

    code: ClassVar[Literal["reached"]] = "reached"
    _tag = "code"

    people: tuple[PersonId, ...]
    gap: Gap
    by: Day


LearningPoint: TypeAlias = Reached
"""Statements about the learning network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended(Value):
    """The member was there, or absent with cause."""

    code: ClassVar[Literal["attended"]] = "attended"
    _tag = "code"

    session: SessionId
    held: Held
    on: Day
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberListed(Value):
    """The attendance does not leave the member out."""

    code: ClassVar[Literal["member_listed"]] = "member_listed"
    _tag = "code"

    session: SessionId
    held: Held
    on: Day
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerTakesPart(Value):
    """A committee member takes part in the own group like everybody else."""

    code: ClassVar[Literal["officer_takes_part"]] = "officer_takes_part"
    _tag = "code"

    session: SessionId
    held: Held
    on: Day
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderSitsIn(Value):
    """A leader who is no committee member sits in on the committee."""

    code: ClassVar[Literal["leader_sits_in"]] = "leader_sits_in"
    _tag = "code"

    session: SessionId
    on: Day
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingQuorum(Value):
    """Enough were at a meeting."""

    code: ClassVar[Literal["meeting_quorum"]] = "meeting_quorum"
    _tag = "code"

    session: SessionId
    held: Held
    on: Day
    margin: Margin


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionCarried(Value):
    """The votes carry a resolution that was declared passed."""

    code: ClassVar[Literal["resolution_carried"]] = "resolution_carried"
    _tag = "code"

    session: SessionId
    on: Day
    margin: Margin


@dataclass(frozen=True, slots=True, kw_only=True)
class TookPart(Value):
    """The member took part in organisational life."""

    code: ClassVar[Literal["took_part"]] = "took_part"
    _tag = "code"

    member: MemberId
    first: Month
    last: Month
    months: int
    most: int


MeetingPoint: TypeAlias = (
    Attended | MemberListed | OfficerTakesPart | LeaderSitsIn | MeetingQuorum | ResolutionCarried | TookPart
)
"""Statements about sessions and who was there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience(Value):
    """Days in office as a leader, before the day."""

    code: ClassVar[Literal["experience"]] = "experience"
    _tag = "code"

    member: MemberId
    days: int
    least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyStanding(Value):
    """Time in the Party."""

    code: ClassVar[Literal["party_standing"]] = "party_standing"
    _tag = "code"

    member: MemberId
    months: int
    since: Day | None = None


OfficePoint: TypeAlias = Experience | PartyStanding
"""Statements about the way to secretary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderReviewed(Value):
    """The leader's quarter was reviewed."""

    code: ClassVar[Literal["leader_reviewed"]] = "leader_reviewed"
    _tag = "code"

    leader: MemberId
    quarter: Quarter
    by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupReviewed(Value):
    """The group's quarter was reviewed."""

    code: ClassVar[Literal["group_reviewed"]] = "group_reviewed"
    _tag = "code"

    group: GroupId
    quarter: Quarter
    by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureInTime(Value):
    """The measure a review calls for was taken in time."""

    code: ClassVar[Literal["measure_in_time"]] = "measure_in_time"
    _tag = "code"

    leader: MemberId
    quarter: Quarter
    owed: Measure
    by: Day
    taken: Measure | None = None
    on: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureFits(Value):
    """The measure is no stronger than the review calls for."""

    code: ClassVar[Literal["measure_fits"]] = "measure_fits"
    _tag = "code"

    leader: MemberId
    measure: Measure
    owed: Measure | None = None
    quarter: Quarter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureOwed(Value):
    """A measure is owed."""

    code: ClassVar[Literal["measure_owed"]] = "measure_owed"
    _tag = "code"

    leader: MemberId
    quarter: Quarter | None = None
    rating: Rating | None = None
    owed: Measure | None = None
    by: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Improved(Value):
    """A leader rated unfit has improved."""

    code: ClassVar[Literal["improved"]] = "improved"
    _tag = "code"

    leader: MemberId
    unfit: Quarter
    by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class NoAdmonition(Value):
    """No admonition is in effect."""

    code: ClassVar[Literal["no_admonition"]] = "no_admonition"
    _tag = "code"

    leader: MemberId
    until: Day | None = None


ReviewPoint: TypeAlias = (
    LeaderReviewed | GroupReviewed | MeasureInTime | MeasureFits | MeasureOwed | Improved | NoAdmonition
)
"""Statements about reviews and measures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InOffice(Value):
    """Whoever exercises a right leads a group that day."""

    code: ClassVar[Literal["in_office"]] = "in_office"
    _tag = "code"

    leader: MemberId
    right: Right


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnGroup(Value):
    """A right is exercised for the own group."""

    code: ClassVar[Literal["own_group"]] = "own_group"
    _tag = "code"

    leader: MemberId
    right: Right
    group: GroupId
    own: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class Covers(Value):
    """The right covers the person."""

    code: ClassVar[Literal["covers"]] = "covers"
    _tag = "code"

    right: Right
    person: PersonId
    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeDecides(Value):
    """What a group proposes is decided by the committee."""

    code: ClassVar[Literal["committee_decides"]] = "committee_decides"
    _tag = "code"

    matter: MatterId
    right: Right
    decided_by: ActorId


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised(Value):
    """There is such a matter."""

    code: ClassVar[Literal["raised"]] = "raised"
    _tag = "code"

    matter: MatterId


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Value):
    """The matter is answered."""

    code: ClassVar[Literal["answered"]] = "answered"
    _tag = "code"

    matter: MatterId
    kind: MatterKind
    by: Day | None = None
    on: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredInTime(Value):
    """The answer came in time."""

    code: ClassVar[Literal["answered_in_time"]] = "answered_in_time"
    _tag = "code"

    matter: MatterId
    kind: MatterKind
    by: Day
    on: Day


RightsPoint: TypeAlias = InOffice | OwnGroup | Covers | CommitteeDecides | Raised | Answered | AnsweredInTime
"""Statements about the rights of groups, and about answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoReprisal(Value):
    """Nobody is hit soon after by whom he or she spoke about."""

    code: ClassVar[Literal["no_reprisal"]] = "no_reprisal"
    _tag = "code"

    member: MemberId
    matter: MatterId
    person: PersonId
    said: Day
    act: Reprisal
    on: Day
    until: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class AllInLedger(Value):
    """Every problem of a suggestion day is in the ledger."""

    code: ClassVar[Literal["all_in_ledger"]] = "all_in_ledger"
    _tag = "code"

    day: Day
    found: int
    entered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemClosed(Value):
    """A problem is closed by its deadline."""

    code: ClassVar[Literal["problem_closed"]] = "problem_closed"
    _tag = "code"

    matter: MatterId
    responsible: MemberId
    by: Day


VoicePoint: TypeAlias = NoReprisal | AllInLedger | ProblemClosed
"""Statements about suggestions and the ledger of problems."""

Point: TypeAlias = (
    BranchPoint
    | ElectionPoint
    | ReviewPoint
    | HonoursPoint
    | OfficePoint
    | FundsPoint
    | DuesPoint
    | RightsPoint
    | VoicePoint
    | MeetingPoint
    | AppraisalPoint
    | CalendarPoint
    | CommitteePoint
    | DevelopmentPoint
    | LearningPoint
)
"""A statement that holds or does not: the condition of a decision, or what a finding misses. Each room states its
own.
"""

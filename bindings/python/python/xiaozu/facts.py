"""Every fact that can be recorded.

Generated from the types of the library by `cargo xtask generate`: not to be edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from xiaozu._terms import (
    About,
    Absence,
    ActorId,
    AppraisalStep,
    Ballots,
    Clause,
    Day,
    Departure,
    ElectionId,
    ExcuseId,
    Fen,
    FormationId,
    Grade,
    Graded,
    GroupDuty,
    GroupId,
    GroupOf,
    HowEnded,
    Income,
    MatterId,
    Measure,
    MemberId,
    MeritOutcome,
    Missed,
    Month,
    MonthPaid,
    Outcome,
    PersonId,
    Plan,
    PostId,
    Problems,
    Quarter,
    Rating,
    Recommendation,
    Resistance,
    Route,
    Score,
    Scored,
    Seat,
    SeatOf,
    Seats,
    Seq,
    SessionId,
    SessionKind,
    Setting,
    SmallKind,
    Standards,
    Standing,
    Step,
    TaskGroupId,
    TestForm,
    Text,
)
from xiaozu._value import Value

__all__ = [
    "AccountsOpened",
    "ActivistNamed",
    "AdmissionVoted",
    "Answered",
    "ApplicationWithdrawn",
    "Applied",
    "Appointed",
    "Appraised",
    "Assessed",
    "BranchDescribed",
    "CameBack",
    "Closed",
    "CommendationBrought",
    "CommendationRevoked",
    "Commended",
    "CommitteeElected",
    "Confirmed",
    "DevelopmentEnded",
    "DuesBaseDeclared",
    "DuesPaid",
    "DuesWaived",
    "DutyDone",
    "ElectionCalled",
    "Excused",
    "Fact",
    "FirstRated",
    "FormationAdopted",
    "Founded",
    "FundsAllocated",
    "FundsQuestioned",
    "FundsSpent",
    "GoodCause",
    "GroupHeard",
    "GroupPlanned",
    "GroupReviewed",
    "GuidanceGiven",
    "HelpChecked",
    "HelpPlanned",
    "IntroducersNamed",
    "Joined",
    "LeaderReviewed",
    "LearnerLeft",
    "LearnerRegistered",
    "Left",
    "LotDrawn",
    "MadeUp",
    "MeasureTaken",
    "MembershipApplied",
    "MeritApplied",
    "MeritDecided",
    "MeritRecommended",
    "ModelPostEnded",
    "ModelPostSet",
    "Nominated",
    "NoneCommended",
    "PairEnded",
    "Paired",
    "Placed",
    "Polled",
    "Praised",
    "ProbationExtended",
    "ProblemEntered",
    "ProfileChanged",
    "Publicised",
    "ReasonGiven",
    "Recommended",
    "ReportReceived",
    "Resigned",
    "Resolved",
    "RightsRestored",
    "RightsSuspended",
    "Seated",
    "ServiceBrought",
    "SessionHeld",
    "SmallActivity",
    "Struck",
    "Suggested",
    "SuggestionDayHeld",
    "Supervised",
    "SupportRequested",
    "TargetNamed",
    "TargetTrained",
    "TaskGroupEnded",
    "TaskGroupFormed",
    "TestHeld",
    "Unseated",
    "ViewGiven",
    "WentAway",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded(Value):
    """The branch is founded (成立党支部): the first entry of every book.

    Clause 1.1d. In a line: `"kind":"founded"` with `{"name":"第一连党支部"}`.
    """

    kind: ClassVar[Literal["founded"]] = "founded"
    _tag = "kind"

    name: Text
    """The branch's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Struck(Value):
    """An earlier entry was wrong: it is struck, both stay readable (更正).

    Clause 2.3d. In a line: `"kind":"struck"` with `{"entry":17,"reason":"日期记错"}`.
    """

    kind: ClassVar[Literal["struck"]] = "struck"
    _tag = "kind"

    entry: Seq
    """The number of the wrong entry."""
    reason: Text
    """What was wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(Value):
    """A member joins the branch's roster, from candidates or from another branch (加入支部).

    Clause 1.1d. In a line: `"kind":"joined"` with
    `{"member":"li-wei","name":"李伟","standing":"full","party_since":"2015-07-01","unit":"一排","post":"班长","cadre":true}`.
    """

    kind: ClassVar[Literal["joined"]] = "joined"
    _tag = "kind"
    _left_out = frozenset({"backbone", "cadre", "party_since", "post", "unit"})

    member: MemberId
    """The member's id; nobody on the roster has had it. Somebody developed here keeps the id of the application."""
    name: Text
    """The member's name."""
    standing: Standing
    """Full or probationary: `full`, `probationary`."""
    backbone: bool = False
    """Whether the member belongs to the professional backbone (业务骨干)."""
    cadre: bool = False
    """Whether the member is a cadre (干部)."""
    party_since: Day | None = None
    """The day the person joined the Party; may be earlier than the founding."""
    post: Text | None = None
    """The member's duty post (职务)."""
    unit: Text | None = None
    """The unit of the establishment the member belongs to (编制单位)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed(Value):
    """A probationary member becomes a full member (预备党员转正).

    Clause 1.1d. In a line: `"kind":"confirmed"` with `{"member":"chen-chen"}`.
    """

    kind: ClassVar[Literal["confirmed"]] = "confirmed"
    _tag = "kind"

    member: MemberId
    """The member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbationExtended(Value):
    """The probation of a probationary member is extended (延长预备期).

    Clause 2.0. In a line: `"kind":"probation_extended"` with `{"member":"chen-chen","months":6}`.
    """

    kind: ClassVar[Literal["probation_extended"]] = "probation_extended"
    _tag = "kind"

    member: MemberId
    """The member."""
    months: int
    """By how many months."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileChanged(Value):
    """A member's unit, post, cadre or backbone quality changes; what is left out stays as it was.

    Clause 1.1b, 1.2b, 1.2e. In a line: `"kind":"profile_changed"` with
    `{"member":"li-wei","post":"排长","backbone":true}`.
    """

    kind: ClassVar[Literal["profile_changed"]] = "profile_changed"
    _tag = "kind"
    _left_out = frozenset({"backbone", "cadre", "post", "unit"})

    member: MemberId
    """The member."""
    backbone: bool | None = None
    """Whether the member belongs to the backbone from now on."""
    cadre: bool | None = None
    """Whether the member is a cadre from now on."""
    post: Text | None = None
    """The new duty post."""
    unit: Text | None = None
    """The new unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WentAway(Value):
    """A member goes away for a while and stays in the group (离营不离党).

    Clause 1.1d. In a line: `"kind":"went_away"` with `{"member":"li-wei","place":"长春集训队"}`.
    """

    kind: ClassVar[Literal["went_away"]] = "went_away"
    _tag = "kind"

    member: MemberId
    """The member."""
    place: Text
    """Where to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameBack(Value):
    """A member who was away is back (归队).

    Clause 1.1d. In a line: `"kind":"came_back"` with `{"member":"li-wei"}`.
    """

    kind: ClassVar[Literal["came_back"]] = "came_back"
    _tag = "kind"

    member: MemberId
    """The member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsSuspended(Value):
    """A member loses the right to vote and to stand for a while (暂停表决权、选举权、被选举权).

    Clause 1.2d. In a line: `"kind":"rights_suspended"` with `{"member":"li-wei","reason":"留党察看一年"}`.
    """

    kind: ClassVar[Literal["rights_suspended"]] = "rights_suspended"
    _tag = "kind"

    member: MemberId
    """The member."""
    reason: Text
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRestored(Value):
    """A member's right to vote and to stand is restored (恢复权利).

    Clause 1.2d. In a line: `"kind":"rights_restored"` with `{"member":"li-wei"}`.
    """

    kind: ClassVar[Literal["rights_restored"]] = "rights_restored"
    _tag = "kind"

    member: MemberId
    """The member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Value):
    """A member leaves the branch, and with it the group and every office (离开支部).

    Clause 1.1d. In a line: `"kind":"left"` with `{"member":"li-wei","how":"transferred"}`.
    """

    kind: ClassVar[Literal["left"]] = "left"
    _tag = "kind"

    member: MemberId
    """The member."""
    how: Departure
    """How: `transferred`, `died`, `withdrew`, `expelled`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excused(Value):
    """A member is excused from meetings and polls, both days included (请假).

    Clause 1.2d. In a line: `"kind":"excused"` with
    `{"member":"li-wei","category":"illness","until":"2021-03-14"}`.
    """

    kind: ClassVar[Literal["excused"]] = "excused"
    _tag = "kind"
    _json = {"from_": "from"}
    _left_out = frozenset({"from_"})

    member: MemberId
    """The member."""
    category: ExcuseId
    """One of the rulebook's categories of excuse."""
    until: Day
    """The last day."""
    from_: Day | None = None
    """The first day; the entry's own day when left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodCause(Value):
    """Good cause for missing organisational life or dues is recorded (正当理由).

    Clause 2.0. In a line: `"kind":"good_cause"` with
    `{"member":"li-wei","missed":"dues","from":"2021-01-01","until":"2021-03-31","reason":"住院"}`.
    """

    kind: ClassVar[Literal["good_cause"]] = "good_cause"
    _tag = "kind"
    _json = {"from_": "from"}

    member: MemberId
    """The member."""
    missed: Missed
    """What was missed: `organisational_life`, `dues`."""
    from_: Day
    """The first day."""
    until: Day
    """The last day."""
    reason: Text
    """The cause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated(Value):
    """A member takes a seat on the branch committee (任职).

    Clause 4.1a, 1.1c. In a line: `"kind":"seated"` with
    `{"member":"li-wei","seat":"member","portfolio":"组织委员"}`.
    """

    kind: ClassVar[Literal["seated"]] = "seated"
    _tag = "kind"
    _left_out = frozenset({"portfolio"})

    member: MemberId
    """The member."""
    seat: Seat
    """The seat: `secretary`, `deputy`, `member`."""
    portfolio: Text | None = None
    """The portfolio (分工)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseated(Value):
    """A member gives up the seat on the branch committee (免职).

    Clause 4.1a. In a line: `"kind":"unseated"` with `{"member":"li-wei"}`.
    """

    kind: ClassVar[Literal["unseated"]] = "unseated"
    _tag = "kind"

    member: MemberId
    """The member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormationAdopted(Value):
    """The branch adopts a formation into groups: a whole partition with its plan (编组).

    Clause 1.1a, 1.1b, 1.1c, 1.1d. In a line: `"kind":"formation_adopted"` with
    `{"formation":"f2019","plan":{"criteria":["便于开展活动"]},"groups":[{"group":"g1","name":"第一党小组","members":["li-wei","wang-fang","zhao-lei"]}]}`.
    """

    kind: ClassVar[Literal["formation_adopted"]] = "formation_adopted"
    _tag = "kind"

    formation: FormationId
    """The formation's id; placements name it."""
    plan: Plan
    """The plan it follows."""
    groups: tuple[GroupOf, ...]
    """Every group with its members; groups left out end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed(Value):
    """A member is placed in a group, newly or from another one (编入党小组).

    Clause 1.1e. In a line: `"kind":"placed"` with `{"member":"chen-chen","group":"g2","formation":"f2019"}`.
    """

    kind: ClassVar[Literal["placed"]] = "placed"
    _tag = "kind"
    _left_out = frozenset({"formation"})

    member: MemberId
    """The member."""
    group: GroupId
    """The group."""
    formation: FormationId | None = None
    """The formation whose plan the placement follows; without it the placement is ad hoc."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonGiven(Value):
    """A reason is recorded for straying from what a clause advises (说明理由).

    Clause 1.2b. In a line: `"kind":"reason_given"` with
    `{"clause":"1.2b","member":"li-wei","reason":"支委会届中,已列入增补计划"}`.
    """

    kind: ClassVar[Literal["reason_given"]] = "reason_given"
    _tag = "kind"

    clause: Clause
    """The clause, as the rulebook cites it."""
    member: MemberId
    """Whom it is about."""
    reason: Text
    """The reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionCalled(Value):
    """The election of a group's leader is called: applications are open (启动选举).

    Clause 1.2d. In a line: `"kind":"election_called"` with `{"election":"g1-2022","group":"g1"}`.
    """

    kind: ClassVar[Literal["election_called"]] = "election_called"
    _tag = "kind"
    _left_out = frozenset({"seats"})

    election: ElectionId
    """The procedure's id."""
    group: GroupId
    """The group that elects."""
    seats: Seats = 1
    """How many leaders it elects, 1 when left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied(Value):
    """A member applies to stand (个人申请); recorded by nobody but the applicant.

    Clause 1.2d, 4.1b. In a line: `"kind":"applied"` with `{"election":"g1-2022","member":"li-wei"}`.
    """

    kind: ClassVar[Literal["applied"]] = "applied"
    _tag = "kind"

    election: ElectionId
    """The procedure."""
    member: MemberId
    """The applicant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationWithdrawn(Value):
    """An applicant or candidate withdraws, before the poll opens (撤回申请).

    Clause 1.2d. In a line: `"kind":"application_withdrawn"` with `{"election":"g1-2022","member":"li-wei"}`.
    """

    kind: ClassVar[Literal["application_withdrawn"]] = "application_withdrawn"
    _tag = "kind"

    election: ElectionId
    """The procedure."""
    member: MemberId
    """Who withdraws."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommended(Value):
    """The group's meeting recommends candidates among the applicants (小组推荐).

    Clause 1.2d. In a line: `"kind":"recommended"` with
    `{"election":"g1-2022","present":["li-wei","wang-fang","zhao-lei"],"counts":[{"member":"li-wei","votes":3},{"member":"wang-fang","votes":2}]}`.
    """

    kind: ClassVar[Literal["recommended"]] = "recommended"
    _tag = "kind"

    election: ElectionId
    """The procedure."""
    present: tuple[MemberId, ...]
    """Who was present."""
    counts: tuple[Recommendation, ...]
    """The votes of every applicant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled(Value):
    """A round of the secret ballot (民主选举): who was present, and the ballots, which nothing links.

    Clause 1.2d. In a line: `"kind":"polled"` with
    `{"election":"g1-2022","present":["li-wei","wang-fang","zhao-lei"],"ballots":[{"for":["li-wei"],"against":["wang-fang"],"count":2},{"for":["wang-fang"]}]}`.
    """

    kind: ClassVar[Literal["polled"]] = "polled"
    _tag = "kind"

    election: ElectionId
    """The procedure."""
    present: tuple[MemberId, ...]
    """Who was present."""
    ballots: Ballots
    """The ballots, equal ones together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotDrawn(Value):
    """A lot decides between candidates the rounds left tied (抽签).

    Clause 1.2d. In a line: `"kind":"lot_drawn"` with
    `{"election":"g1-2022","winner":"li-wei","drawn_by":"zhao-lei"}`.
    """

    kind: ClassVar[Literal["lot_drawn"]] = "lot_drawn"
    _tag = "kind"

    election: ElectionId
    """The procedure."""
    winner: MemberId
    """Whom the lot fell on."""
    drawn_by: ActorId
    """Who drew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed(Value):
    """The branch committee judges a winner by the four standards (支部考核).

    Clause 1.2a. In a line: `"kind":"assessed"` with
    `{"election":"g1-2022","member":"li-wei","standards":{"conviction":{"met":true},"discipline":{"met":true},"conduct":{"met":true},"dedication":{"met":true,"note":"主动承担攻关"}}}`.
    """

    kind: ClassVar[Literal["assessed"]] = "assessed"
    _tag = "kind"

    election: ElectionId
    """The procedure."""
    member: MemberId
    """The winner."""
    standards: Standards
    """The four standards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointed(Value):
    """A member is appointed leader of a group (任命党小组长), with or without a procedure.

    Clause 3.3a. In a line: `"kind":"appointed"` with
    `{"member":"li-wei","group":"g1","election":"g1-2022","letter":"委2022-01","card":"证2022-01","archive":"档2022-01"}`.
    """

    kind: ClassVar[Literal["appointed"]] = "appointed"
    _tag = "kind"
    _json = {"from_": "from"}
    _left_out = frozenset({"archive", "card", "election", "from_", "letter", "route"})

    member: MemberId
    """The new leader."""
    group: GroupId
    """The group."""
    archive: Text | None = None
    """The reference of the service archive opened in the personal file (任职档案)."""
    card: Text | None = None
    """The number of the service card (工作证)."""
    election: ElectionId | None = None
    """The procedure the leader comes from; without one, `route` says how."""
    from_: Day | None = None
    """The first day in office; the entry's own day when left out."""
    letter: Text | None = None
    """The number of the letter of appointment (委任书)."""
    route: Route | None = None
    """How a leader without procedure came to office: `designated`, `recommended`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resigned(Value):
    """A leader resigns (辞职).

    Clause 3.3a. In a line: `"kind":"resigned"` with `{"member":"li-wei"}`.
    """

    kind: ClassVar[Literal["resigned"]] = "resigned"
    _tag = "kind"

    member: MemberId
    """The leader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupReviewed(Value):
    """A group's work in a quarter is reviewed (季度讲评).

    Clause 3.2a. In a line: `"kind":"group_reviewed"` with
    `{"group":"g1","quarter":"2021-Q3","rating":"competent"}`.
    """

    kind: ClassVar[Literal["group_reviewed"]] = "group_reviewed"
    _tag = "kind"
    _left_out = frozenset({"problems"})

    group: GroupId
    """The group."""
    quarter: Quarter
    """The quarter reviewed."""
    rating: Rating
    """`excellent`, `competent`, `basically_competent`, `unfit`."""
    problems: Problems = ()
    """The problems found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderReviewed(Value):
    """A leader's performance in a quarter is reviewed (季度讲评).

    Clause 3.2a. In a line: `"kind":"leader_reviewed"` with
    `{"leader":"li-wei","quarter":"2021-Q3","rating":"basically_competent","problems":[{"severity":"weak","text":"组织学习不够主动"}]}`.
    """

    kind: ClassVar[Literal["leader_reviewed"]] = "leader_reviewed"
    _tag = "kind"
    _left_out = frozenset({"problems"})

    leader: MemberId
    """The leader."""
    quarter: Quarter
    """The quarter reviewed."""
    rating: Rating
    """`excellent`, `competent`, `basically_competent`, `unfit`."""
    problems: Problems = ()
    """The problems found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureTaken(Value):
    """A measure is taken towards a leader (提醒、批评、诫勉、撤换); a removal ends the term.

    Clause 3.2b, 3.3e. In a line: `"kind":"measure_taken"` with
    `{"leader":"li-wei","measure":"reminder","quarter":"2021-Q3","reason":"谈话提醒,结对帮带"}`.
    """

    kind: ClassVar[Literal["measure_taken"]] = "measure_taken"
    _tag = "kind"
    _left_out = frozenset({"quarter", "reason"})

    leader: MemberId
    """The leader."""
    measure: Measure
    """`reminder`, `criticism`, `admonition`, `removal`."""
    quarter: Quarter | None = None
    """The quarter whose review it answers; the leader's latest review when left out."""
    reason: Text | None = None
    """What was said or done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commended(Value):
    """A leader is commended as excellent for a calendar year (年度表彰).

    Clause 3.3b, 3.3c, 3.3d. In a line: `"kind":"commended"` with `{"leader":"li-wei","year":2021}`.
    """

    kind: ClassVar[Literal["commended"]] = "commended"
    _tag = "kind"

    leader: MemberId
    """The leader."""
    year: int
    """The calendar year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoneCommended(Value):
    """Nobody is commended for a year, with the reason (当年不评).

    Clause 3.3b. In a line: `"kind":"none_commended"` with `{"year":2021,"reason":"全年集中整改"}`.
    """

    kind: ClassVar[Literal["none_commended"]] = "none_commended"
    _tag = "kind"

    year: int
    """The calendar year."""
    reason: Text
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommendationRevoked(Value):
    """A commendation is revoked (撤销表彰).

    Clause 3.3b. In a line: `"kind":"commendation_revoked"` with
    `{"leader":"li-wei","year":2021,"reason":"弄虚作假"}`.
    """

    kind: ClassVar[Literal["commendation_revoked"]] = "commendation_revoked"
    _tag = "kind"

    leader: MemberId
    """The leader."""
    year: int
    """The calendar year of the commendation."""
    reason: Text
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommendationBrought(Value):
    """A commendation from another branch is brought along (带入的表彰).

    Clause 3.3c. In a line: `"kind":"commendation_brought"` with
    `{"member":"li-wei","year":2018,"archive":"档2018-07"}`.
    """

    kind: ClassVar[Literal["commendation_brought"]] = "commendation_brought"
    _tag = "kind"

    member: MemberId
    """The member."""
    year: int
    """The calendar year."""
    archive: Text
    """The archive's reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceBrought(Value):
    """Service as group leader in another branch is brought along (带入的任职经历), both days included.

    Clause 4.1a. In a line: `"kind":"service_brought"` with
    `{"member":"li-wei","from":"2016-01-10","until":"2018-12-31","archive":"档2016-03"}`.
    """

    kind: ClassVar[Literal["service_brought"]] = "service_brought"
    _tag = "kind"
    _json = {"from_": "from"}

    member: MemberId
    """The member."""
    from_: Day
    """The first day in office there."""
    until: Day
    """The last day in office there."""
    archive: Text
    """The archive's reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritApplied(Value):
    """The branch applies for a merit award for a leader (申请记功).

    Clause 3.3c. In a line: `"kind":"merit_applied"` with `{"leader":"li-wei","years":[2019,2020,2021]}`.
    """

    kind: ClassVar[Literal["merit_applied"]] = "merit_applied"
    _tag = "kind"

    leader: MemberId
    """The leader."""
    years: tuple[int, ...]
    """The consecutive excellent years it rests on; where nothing is used up, the last of them is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritDecided(Value):
    """A merit application is decided (记功批复); an application is not yet an award.

    Clause 3.3c. In a line: `"kind":"merit_decided"` with `{"leader":"li-wei","year":2021,"outcome":"granted"}`.
    """

    kind: ClassVar[Literal["merit_decided"]] = "merit_decided"
    _tag = "kind"

    leader: MemberId
    """The leader."""
    year: int
    """One of the years the application names."""
    outcome: MeritOutcome
    """`granted`, `declined`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundsAllocated(Value):
    """The branch allocates funds to a group for a calendar year (下拨小组经费); who allocated them is `decided_by`.

    Clause 2.3d. In a line: `"kind":"funds_allocated"` with `{"group":"g1","year":2022,"amount":500000}`.
    """

    kind: ClassVar[Literal["funds_allocated"]] = "funds_allocated"
    _tag = "kind"

    group: GroupId
    """The group."""
    year: int
    """The calendar year they are for."""
    amount: Fen
    """How much, in fen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundsSpent(Value):
    """A group spends its funds (支出小组经费): its leader exercises the right 2.1g.

    Clause 2.1g, 2.3d. In a line: `"kind":"funds_spent"` with
    `{"group":"g1","purpose":"购买学习资料","amount":12850,"approved_by":"li-wei"}`.
    """

    kind: ClassVar[Literal["funds_spent"]] = "funds_spent"
    _tag = "kind"
    _left_out = frozenset({"of", "year"})

    group: GroupId
    """The group that spends."""
    purpose: Text
    """What for."""
    amount: Fen
    """How much, in fen."""
    approved_by: MemberId
    """The leader who approves it."""
    of: GroupId | None = None
    """The group whose funds it uses, when they are not its own."""
    year: int | None = None
    """The calendar year whose funds it uses; the entry's own year when left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsOpened(Value):
    """The accounts of a quarter are opened to the members (公开账目), as they stood on its last day.

    Clause 2.3d. In a line: `"kind":"accounts_opened"` with
    `{"group":"g1","quarter":"2021-Q4","allocated":500000,"spent":12850,"balance":487150}`.
    """

    kind: ClassVar[Literal["accounts_opened"]] = "accounts_opened"
    _tag = "kind"
    _left_out = frozenset({"group"})

    quarter: Quarter
    """The quarter."""
    allocated: Fen
    """Allocated by the quarter's last day for the funds in force then, in fen."""
    spent: Fen
    """Spent of them by that day, in fen."""
    balance: Fen
    """Left of them on that day, before any return, in fen."""
    group: GroupId | None = None
    """The group; all groups together when left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesBaseDeclared(Value):
    """A member declares what dues are reckoned on (申报党费计算基数), from the month the new income is drawn.

    Clause 2.0. In a line: `"kind":"dues_base_declared"` with
    `{"member":"li-wei","income":"wage","base":500100,"from":"2021-03"}`.
    """

    kind: ClassVar[Literal["dues_base_declared"]] = "dues_base_declared"
    _tag = "kind"
    _json = {"from_": "from"}
    _left_out = frozenset({"base"})

    member: MemberId
    """The member."""
    income: Income
    """`wage`, `retired`, `student`, `unemployed`, `relief`, `farmer`."""
    from_: Month
    """The first month it is for."""
    base: Fen = 0
    """The month's base after tax, in fen; for a farmer the dues as set; left out where the amount is fixed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesPaid(Value):
    """A member pays dues (交纳党费), each month's amount by itself; what is more than due is voluntary.

    Clause 2.0. In a line: `"kind":"dues_paid"` with
    `{"member":"li-wei","months":[{"month":"2021-03","amount":7502}]}`.
    """

    kind: ClassVar[Literal["dues_paid"]] = "dues_paid"
    _tag = "kind"

    member: MemberId
    """The member."""
    months: tuple[MonthPaid, ...]
    """The months paid for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesWaived(Value):
    """A member's dues are waived for some months (免交党费).

    Clause 2.0. In a line: `"kind":"dues_waived"` with
    `{"member":"li-wei","from":"2021-04","until":"2021-06","decision":"上级党委批复 2021-3 号"}`.
    """

    kind: ClassVar[Literal["dues_waived"]] = "dues_waived"
    _tag = "kind"
    _json = {"from_": "from"}

    member: MemberId
    """The member."""
    from_: Month
    """The first month."""
    until: Month
    """The last month."""
    decision: Text
    """The decision it rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominated(Value):
    """A group nominates somebody for membership (发展党员提名).

    Clause 2.1a. In a line: `"kind":"nominated"` with
    `{"matter":"n-2022-1","leader":"li-wei","group":"g1","person":"zhou-jie"}`.
    """

    kind: ClassVar[Literal["nominated"]] = "nominated"
    _tag = "kind"
    _left_out = frozenset({"text"})

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    leader: MemberId
    """The leader who exercises the right."""
    group: GroupId
    """The group it is exercised for."""
    person: PersonId
    """Who is nominated."""
    text: Text | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRated(Value):
    """A group gives the first rating of a member in the members' appraisal (民主评议初评).

    Clause 2.1b. In a line: `"kind":"first_rated"` with
    `{"matter":"r-2022-1","leader":"li-wei","group":"g1","member":"wang-fang","grade":"excellent"}`.
    """

    kind: ClassVar[Literal["first_rated"]] = "first_rated"
    _tag = "kind"
    _left_out = frozenset({"text"})

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    leader: MemberId
    """The leader who exercises the right."""
    group: GroupId
    """The group it is exercised for."""
    member: MemberId
    """The member rated."""
    grade: Grade
    """`excellent`, `qualified`, `basically_qualified`, `unqualified`."""
    text: Text | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritRecommended(Value):
    """A group recommends a member for a merit award (立功受奖推荐).

    Clause 2.1c. In a line: `"kind":"merit_recommended"` with
    `{"matter":"m-2022-1","leader":"li-wei","group":"g1","member":"wang-fang","text":"抢险救灾"}`.
    """

    kind: ClassVar[Literal["merit_recommended"]] = "merit_recommended"
    _tag = "kind"
    _left_out = frozenset({"text"})

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    leader: MemberId
    """The leader who exercises the right."""
    group: GroupId
    """The group it is exercised for."""
    member: MemberId
    """The member recommended."""
    text: Text | None = None
    """What for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewGiven(Value):
    """A group has its say on a sensitive matter of the branch (敏感问题发表意见).

    Clause 2.1d. In a line: `"kind":"view_given"` with
    `{"matter":"v-2022-1","leader":"li-wei","group":"g1","topic":"考学提干人选","text":"建议先公示训练成绩"}`.
    """

    kind: ClassVar[Literal["view_given"]] = "view_given"
    _tag = "kind"
    _left_out = frozenset({"text"})

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    leader: MemberId
    """The leader who exercises the right."""
    group: GroupId
    """The group it is exercised for."""
    topic: Text
    """The sensitive matter."""
    text: Text | None = None
    """The view."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervised(Value):
    """A group supervises a committee member (监督支委).

    Clause 2.1h. In a line: `"kind":"supervised"` with
    `{"matter":"s-2022-1","leader":"li-wei","group":"g1","member":"zhao-lei","text":"汇报思想、交纳党费不及时"}`.
    """

    kind: ClassVar[Literal["supervised"]] = "supervised"
    _tag = "kind"
    _left_out = frozenset({"text"})

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    leader: MemberId
    """The leader who exercises the right."""
    group: GroupId
    """The group it is exercised for."""
    member: MemberId
    """The committee member."""
    text: Text | None = None
    """What was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundsQuestioned(Value):
    """A member asks about a group's funds (询问经费).

    Clause 2.3d. In a line: `"kind":"funds_questioned"` with
    `{"matter":"q-2022-1","member":"wang-fang","group":"g2","text":"一季度购书款的票据"}`.
    """

    kind: ClassVar[Literal["funds_questioned"]] = "funds_questioned"
    _tag = "kind"

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    member: MemberId
    """The member who asks."""
    group: GroupId
    """The group whose funds they are."""
    text: Text
    """The question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Value):
    """A matter is answered (答复). Who decided it tells whether the answer counts: for what a group proposes, the
    committee or one of its members; for a request for support, a secretary or deputy.

    Clause 2.1a, 2.1c, 2.1f, 2.1h, 2.2b, 2.2c, 2.3d. In a line: `"kind":"answered"` with
    `{"matter":"n-2022-1","outcome":"accepted","text":"同意列为入党积极分子"}`.
    """

    kind: ClassVar[Literal["answered"]] = "answered"
    _tag = "kind"
    _left_out = frozenset({"outcome"})

    matter: MatterId
    """The matter."""
    text: Text
    """The answer."""
    outcome: Outcome | None = None
    """`accepted`, `declined`; left out where nothing was to be decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Value):
    """A matter is closed (销账): what was answered is done, or a problem is solved.

    Clause 4.2a. In a line: `"kind":"closed"` with `{"matter":"p-2022-1","text":"热水器已更换"}`.
    """

    kind: ClassVar[Literal["closed"]] = "closed"
    _tag = "kind"
    _left_out = frozenset({"text"})

    matter: MatterId
    """The matter."""
    text: Text | None = None
    """What was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDone(Value):
    """What a group did as one of its duties (履行职责).

    Clause 2.0. In a line: `"kind":"duty_done"` with
    `{"group":"g1","duty":"development","person":"zhou-jie","text":"谈话了解思想,布置学习"}`.
    """

    kind: ClassVar[Literal["duty_done"]] = "duty_done"
    _tag = "kind"
    _left_out = frozenset({"person"})

    group: GroupId
    """The group."""
    duty: GroupDuty
    """`resolutions`, `development`, `masses`."""
    text: Text
    """What was done."""
    person: PersonId | None = None
    """With whom, where it was one person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested(Value):
    """A member makes a suggestion to the branch (提出意见建议). By a leader in office it is the exercise of the
    right to advise (2.1f), recorded by this entry alone.

    Clause 2.2c, 2.1f. In a line: `"kind":"suggested"` with
    `{"matter":"y-2022-1","member":"wang-fang","about":{"person":"zhao-lei"},"text":"书记下组谈心应更经常"}`.
    """

    kind: ClassVar[Literal["suggested"]] = "suggested"
    _tag = "kind"

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    member: MemberId
    """Who makes it."""
    about: About
    """Whom or what it is about: `{"person":…}`, `{"group":…}`, `{"topic":…}`, or `{"organ":…}` with `branch`,
    `committee`, `superior`.
    """
    text: Text
    """The suggestion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportRequested(Value):
    """A leader who meets resistance asks the secretaries for support (组长求助,请书记撑腰).

    Clause 2.2b. In a line: `"kind":"support_requested"` with
    `{"matter":"z-2022-1","leader":"li-wei","resistance":"pulling_rank","person":"sun-tao","text":"以老兵自居,不参加小组会"}`.
    """

    kind: ClassVar[Literal["support_requested"]] = "support_requested"
    _tag = "kind"
    _left_out = frozenset({"person"})

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    leader: MemberId
    """The leader."""
    resistance: Resistance
    """`pulling_rank`, `claiming_special`, `standing_aside`."""
    text: Text
    """What happened."""
    person: MemberId | None = None
    """Who resists, where it is one person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionDayHeld(Value):
    """The branch holds a democratic suggestion day (民主建议日). Every problem found goes into the ledger by
    `problem_entered`.

    Clause 4.2a. In a line: `"kind":"suggestion_day_held"` with `{"problems":30}`.
    """

    kind: ClassVar[Literal["suggestion_day_held"]] = "suggestion_day_held"
    _tag = "kind"

    problems: int
    """How many concrete problems were found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemEntered(Value):
    """A problem goes into the ledger (问题入账).

    Clause 4.2a. In a line: `"kind":"problem_entered"` with
    `{"matter":"p-2022-1","member":"wang-fang","day":"2022-01-17","about":{"topic":"洗漱间热水"},"text":"热水供应不足","responsible":"zhao-lei","deadline":"2022-02-15"}`.
    """

    kind: ClassVar[Literal["problem_entered"]] = "problem_entered"
    _tag = "kind"
    _left_out = frozenset({"day"})

    matter: MatterId
    """The matter's id; nothing in the book has it yet."""
    member: MemberId
    """Who raised it."""
    about: About
    """Whom or what it is about, as for `suggested`."""
    text: Text
    """The problem."""
    responsible: MemberId
    """Who is to see to it."""
    deadline: Day
    """The last day for it."""
    day: Day | None = None
    """The suggestion day it was raised on; left out for a problem found otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Praised(Value):
    """Somebody is praised (表扬): a note, not a commendation.

    Clause 2.2d. In a line: `"kind":"praised"` with `{"member":"li-wei","text":"敢于较真,带组有方"}`.
    """

    kind: ClassVar[Literal["praised"]] = "praised"
    _tag = "kind"

    member: MemberId
    """The member."""
    text: Text
    """What for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publicised(Value):
    """A good example is made known (宣传典型).

    Clause 2.2d. In a line: `"kind":"publicised"` with `{"member":"li-wei","text":"事迹登上营区橱窗"}`.
    """

    kind: ClassVar[Literal["publicised"]] = "publicised"
    _tag = "kind"

    member: MemberId
    """The member."""
    text: Text
    """How, and what for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionHeld(Value):
    """A training, a meeting, a group's half-day is held, with its attendance (活动及考勤).

    Clause 2.3c, 1.2c, 1.3a, 1.3b, 1.3c, 2.1e, 2.3a, 2.3b, 4.3a. In a line: `"kind":"session_held"` with
    `{"session":"s2022-01-g1","what":"group_activity","groups":["g1"],"minutes":240,"topics":["学习党章"],"present":["li-wei","wang-fang"],"with_cause":[{"member":"zhao-lei","cause":"出差"}]}`.
    """

    kind: ClassVar[Literal["session_held"]] = "session_held"
    _tag = "kind"
    _left_out = frozenset({"for_month", "groups", "topics", "with_cause", "without_cause"})

    session: SessionId
    """The session's id; make-ups name it."""
    what: SessionKind
    """What it is: `demonstration_training`, `themed_training`, `leaders_meeting`, `group_activity`, `group_meeting`,
    `committee_meeting`, `members_meeting`, `theme_day`, `organisational_life_meeting`, `members_appraisal`,
    `party_class`, `talk`.
    """
    minutes: int
    """How long it took, in minutes."""
    present: tuple[MemberId, ...]
    """Who was present."""
    for_month: Month | None = None
    """The month it counts for, when that month is over already; its own when left out."""
    groups: tuple[GroupId, ...] = ()
    """The groups that hold it, several for a joint session; needed for a group's half-day or meeting."""
    topics: tuple[Text, ...] = ()
    """What it was about."""
    with_cause: tuple[Absence, ...] = ()
    """Who was absent with cause."""
    without_cause: tuple[MemberId, ...] = ()
    """Who was absent without cause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved(Value):
    """A members' meeting votes on a resolution (党员大会决议); admissions have `admission_voted`.

    Clause 2.1f. In a line: `"kind":"resolved"` with `{"session":"m2022-q1","text":"通过支部 2022
    年工作计划","votes":12,"passed":true}`.
    """

    kind: ClassVar[Literal["resolved"]] = "resolved"
    _tag = "kind"

    session: SessionId
    """The meeting: a session `members_meeting` of that day."""
    text: Text
    """What was put to the vote."""
    votes: int
    """How many voted for it."""
    passed: bool
    """Whether it was declared passed (宣布通过); whether it is carried, the votes say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraised(Value):
    """The grades of a year's appraisal are decided (评定等次); the year is the one its meeting counts for.

    Clause 2.1b. In a line: `"kind":"appraised"` with
    `{"session":"a2022","steps":["self_rating","mutual_rating","poll","decision"],"results":[{"member":"li-wei","grade":"excellent"},{"member":"wang-fang","grade":"qualified"}]}`.
    """

    kind: ClassVar[Literal["appraised"]] = "appraised"
    _tag = "kind"

    session: SessionId
    """The meeting: a session `members_appraisal`."""
    steps: tuple[AppraisalStep, ...]
    """The steps in the order they were held, each once also where it was held group by group: `self_rating`,
    `mutual_rating`, `poll`, `decision`.
    """
    results: tuple[Graded, ...]
    """Full members, each with the grade: `excellent`, `qualified`, `basically_qualified`, `unqualified`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestHeld(Value):
    """A test is held: theory, a simulated demonstration, or an on-site exercise (考核).

    Clause 1.3d, 2.3c, 4.3a. In a line: `"kind":"test_held"` with
    `{"test":"t2022-01","form":"theory","results":[{"member":"li-wei","score":86},{"member":"wang-fang","score":55}]}`.
    """

    kind: ClassVar[Literal["test_held"]] = "test_held"
    _tag = "kind"
    _left_out = frozenset({"for_month", "with_cause", "without_cause"})

    test: SessionId
    """The test's id; make-ups name it."""
    form: TestForm
    """`theory`, `demonstration`, `exercise`."""
    results: tuple[Scored, ...]
    """Who took it, and the score from 0 to 100."""
    for_month: Month | None = None
    """The month it counts for, when that month is over already; its own when left out."""
    with_cause: tuple[Absence, ...] = ()
    """Who was absent with cause."""
    without_cause: tuple[MemberId, ...] = ()
    """Who was absent without cause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUp(Value):
    """Somebody who missed a session or a test makes it up (补课).

    Clause 2.3c. In a line: `"kind":"made_up"` with `{"session":"s2022-01-g1","member":"zhao-lei"}`.
    """

    kind: ClassVar[Literal["made_up"]] = "made_up"
    _tag = "kind"
    _left_out = frozenset({"score"})

    session: SessionId
    """The session or test."""
    member: MemberId
    """Who."""
    score: Score | None = None
    """The score, for a test."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPlanned(Value):
    """A plan to help somebody with a poor test is made (帮带计划).

    Clause 3.1b. In a line: `"kind":"help_planned"` with
    `{"member":"wang-fang","helper":"li-wei","plan":"每周一次一对一辅导"}`.
    """

    kind: ClassVar[Literal["help_planned"]] = "help_planned"
    _tag = "kind"

    member: MemberId
    """Whom it helps."""
    helper: MemberId
    """Who helps: the group's leader; the secretary for a leader."""
    plan: Text
    """The plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpChecked(Value):
    """A plan of help is checked (检查帮带情况).

    Clause 3.1b. In a line: `"kind":"help_checked"` with `{"member":"wang-fang","note":"已掌握基本程序"}`.
    """

    kind: ClassVar[Literal["help_checked"]] = "help_checked"
    _tag = "kind"
    _left_out = frozenset({"note"})

    member: MemberId
    """Whom it helps."""
    note: Text | None = None
    """What was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallActivity(Value):
    """A group holds one of the four small activities (四小活动).

    Clause 3.1c. In a line: `"kind":"small_activity"` with `{"group":"g1","activity":"talk","topic":"我看纪律"}`.
    """

    kind: ClassVar[Literal["small_activity"]] = "small_activity"
    _tag = "kind"
    _left_out = frozenset({"topic"})

    group: GroupId
    """The group."""
    activity: SmallKind
    """`reminder`, `talk`, `exhibition`, `exchange`."""
    topic: Text | None = None
    """What it was about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReceived(Value):
    """A member's report is received by the group (听取汇报): that it came, never what it says.

    Clause 2.0. In a line: `"kind":"report_received"` with `{"member":"li-wei"}`.
    """

    kind: ClassVar[Literal["report_received"]] = "report_received"
    _tag = "kind"

    member: MemberId
    """The member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPlanned(Value):
    """A group's work enters the branch's plan of a year (纳入年度计划): what, and how.

    Clause 2.2a. In a line: `"kind":"group_planned"` with
    `{"group":"g1","year":2022,"what":"建强骨干","how":"每月一题,结对帮带"}`.
    """

    kind: ClassVar[Literal["group_planned"]] = "group_planned"
    _tag = "kind"

    group: GroupId
    """The group."""
    year: int
    """The calendar year."""
    what: Text
    """What the group is to do."""
    how: Text
    """How."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidanceGiven(Value):
    """The branch follows up a group's work with guidance (指导).

    Clause 2.2a. In a line: `"kind":"guidance_given"` with `{"group":"g1","note":"指导制定学习计划"}`.
    """

    kind: ClassVar[Literal["guidance_given"]] = "guidance_given"
    _tag = "kind"
    _left_out = frozenset({"for_month", "note"})

    group: GroupId
    """The group."""
    for_month: Month | None = None
    """The month it counts for, when that month is over already; its own when left out."""
    note: Text | None = None
    """What was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchDescribed(Value):
    """Where the branch is set up, from that day on (支部类型).

    Clause 1.1a. In a line: `"kind":"branch_described"` with `{"setting":"village"}`.
    """

    kind: ClassVar[Literal["branch_described"]] = "branch_described"
    _tag = "kind"

    setting: Setting
    """`village`, `community`, `other`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeElected(Value):
    """The whole committee is elected: a new term begins, and whoever is not in it gives up the seat (换届选举).

    Clause 4.1a. In a line: `"kind":"committee_elected"` with
    `{"seats":[{"member":"li-wei","seat":"secretary"},{"member":"wang-fang","seat":"member","portfolio":"组织委员"}]}`.
    """

    kind: ClassVar[Literal["committee_elected"]] = "committee_elected"
    _tag = "kind"

    seats: tuple[SeatOf, ...]
    """Everybody elected, with the seat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipApplied(Value):
    """Somebody applies for membership in the Party (申请入党).

    Clause 2.0. In a line: `"kind":"membership_applied"` with
    `{"person":"chen-chen","name":"陈晨","born":"2000-05-04"}`.
    """

    kind: ClassVar[Literal["membership_applied"]] = "membership_applied"
    _tag = "kind"

    person: MemberId
    """The person's id; nobody in the book has it yet. It stays the same on the roster."""
    name: Text
    """The person's name."""
    born: Day
    """The day of birth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHeard(Value):
    """A group is heard on somebody before a step (听取党小组意见).

    Clause 2.1a. In a line: `"kind":"group_heard"` with
    `{"person":"chen-chen","group":"g2","step":"target","opinion":"表现突出,同意列为发展对象"}`.
    """

    kind: ClassVar[Literal["group_heard"]] = "group_heard"
    _tag = "kind"
    _left_out = frozenset({"opinion"})

    person: MemberId
    """The person."""
    group: GroupId
    """The group; before a confirmation, the member's own."""
    step: Step
    """The next step, on which it is heard: `activist`, `target`, `vote`, `admission`, `confirmation`."""
    opinion: Text | None = None
    """What it said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivistNamed(Value):
    """An applicant is named an activist (确定为入党积极分子).

    Clause 2.0. In a line: `"kind":"activist_named"` with `{"person":"chen-chen"}`.
    """

    kind: ClassVar[Literal["activist_named"]] = "activist_named"
    _tag = "kind"

    person: MemberId
    """The person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetNamed(Value):
    """An activist is named a development target (确定为发展对象).

    Clause 2.0. In a line: `"kind":"target_named"` with `{"person":"chen-chen"}`.
    """

    kind: ClassVar[Literal["target_named"]] = "target_named"
    _tag = "kind"

    person: MemberId
    """The person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntroducersNamed(Value):
    """Members are named to introduce a development target (确定入党介绍人); those named before are replaced.

    Clause 2.0. In a line: `"kind":"introducers_named"` with
    `{"person":"chen-chen","introducers":["li-wei","wang-fang"]}`.
    """

    kind: ClassVar[Literal["introducers_named"]] = "introducers_named"
    _tag = "kind"

    person: MemberId
    """The person."""
    introducers: tuple[MemberId, ...]
    """The introducers: members of the roster."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetTrained(Value):
    """A development target is trained (集中培训); several trainings add up, days and hours apart.

    Clause 2.0. In a line: `"kind":"target_trained"` with `{"person":"chen-chen","days":3}`.
    """

    kind: ClassVar[Literal["target_trained"]] = "target_trained"
    _tag = "kind"
    _left_out = frozenset({"days", "hours"})

    person: MemberId
    """The person."""
    days: int | None = None
    """Days of training."""
    hours: int | None = None
    """Hours of training."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionVoted(Value):
    """The members' meeting votes on admitting somebody (党员大会讨论接收预备党员); it may vote again later.

    Clause 2.0. In a line: `"kind":"admission_voted"` with
    `{"person":"chen-chen","present":["li-wei","wang-fang","zhao-lei"],"votes":3}`.
    """

    kind: ClassVar[Literal["admission_voted"]] = "admission_voted"
    _tag = "kind"

    person: MemberId
    """The person."""
    present: tuple[MemberId, ...]
    """The full members present who have the right to vote."""
    votes: int
    """How many of them voted for the admission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentEnded(Value):
    """Nobody develops the person any further here (终止培养).

    Clause 2.0. In a line: `"kind":"development_ended"` with `{"person":"chen-chen","how":"moved"}`.
    """

    kind: ClassVar[Literal["development_ended"]] = "development_ended"
    _tag = "kind"

    person: MemberId
    """The person."""
    how: HowEnded
    """How: `withdrawn`, `stopped`, `moved`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerRegistered(Value):
    """One of the masses is registered as a learner (党员带群众); joining the branch under the same id makes the
    learner a member.

    Clause 3.1a. In a line: `"kind":"learner_registered"` with `{"learner":"zhang-min","name":"张敏"}`.
    """

    kind: ClassVar[Literal["learner_registered"]] = "learner_registered"
    _tag = "kind"

    learner: PersonId
    """The person's id; nobody in the book has it yet."""
    name: Text
    """The person's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerLeft(Value):
    """A learner of the masses is no longer led by the branch (群众退出学习网络).

    Clause 3.1a. In a line: `"kind":"learner_left"` with `{"learner":"zhang-min"}`.
    """

    kind: ClassVar[Literal["learner_left"]] = "learner_left"
    _tag = "kind"

    learner: PersonId
    """The person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired(Value):
    """A learning pair is formed, from the entry's own day: the strong one leads the weak one (结对互学).

    Clause 3.1a. In a line: `"kind":"paired"` with
    `{"guide":"li-wei","learner":"zhang-min","subject":"通信专业理论","until":"2022-06-30"}`.
    """

    kind: ClassVar[Literal["paired"]] = "paired"
    _tag = "kind"
    _left_out = frozenset({"until"})

    guide: MemberId
    """The strong one, a member."""
    learner: PersonId
    """The weak one: a member, or a registered learner."""
    subject: Text
    """What is learnt."""
    until: Day | None = None
    """The last day of it, included; open when left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairEnded(Value):
    """A learning pair ends, from the entry's own day (解除结对).

    Clause 3.1a. In a line: `"kind":"pair_ended"` with `{"guide":"li-wei","learner":"zhang-min"}`.
    """

    kind: ClassVar[Literal["pair_ended"]] = "pair_ended"
    _tag = "kind"

    guide: MemberId
    """The strong one."""
    learner: PersonId
    """The weak one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPostSet(Value):
    """A model post is set up and a member holds it (设立党员示范岗).

    Clause 4.2b. In a line: `"kind":"model_post_set"` with
    `{"post":"radio-1","name":"通信保障示范岗","holder":"li-wei","until":"2022-12-31"}`.
    """

    kind: ClassVar[Literal["model_post_set"]] = "model_post_set"
    _tag = "kind"
    _left_out = frozenset({"until"})

    post: PostId
    """The post's id."""
    name: Text
    """The post's name, as people say it."""
    holder: MemberId
    """The member who holds it, from the entry's own day."""
    until: Day | None = None
    """The last day of holding it, included; open when left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPostEnded(Value):
    """A model post is given up, from the entry's own day (撤销党员示范岗).

    Clause 4.2b. In a line: `"kind":"model_post_ended"` with `{"post":"radio-1"}`.
    """

    kind: ClassVar[Literal["model_post_ended"]] = "model_post_ended"
    _tag = "kind"

    post: PostId
    """The post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGroupFormed(Value):
    """A task group for hard work is formed (成立课题攻关小组).

    Clause 4.2c. In a line: `"kind":"task_group_formed"` with
    `{"task_group":"relay","goal":"缩短中继开设时间","members":["li-wei","chen-chen"],"planned_end":"2022-06-30"}`.
    """

    kind: ClassVar[Literal["task_group_formed"]] = "task_group_formed"
    _tag = "kind"

    task_group: TaskGroupId
    """The task group's id."""
    goal: Text
    """What it is to reach."""
    members: tuple[MemberId, ...]
    """Its members; the first one leads it."""
    planned_end: Day
    """The day by which it plans to end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGroupEnded(Value):
    """A task group ends, with what came of it (攻关小组结题).

    Clause 4.2c. In a line: `"kind":"task_group_ended"` with `{"task_group":"relay","outcome":"开设时间由 40
    分钟缩短到 25 分钟"}`.
    """

    kind: ClassVar[Literal["task_group_ended"]] = "task_group_ended"
    _tag = "kind"

    task_group: TaskGroupId
    """The task group."""
    outcome: Text
    """What came of it."""


Fact: TypeAlias = (
    Founded
    | Struck
    | Joined
    | Confirmed
    | ProbationExtended
    | ProfileChanged
    | WentAway
    | CameBack
    | RightsSuspended
    | RightsRestored
    | Left
    | Excused
    | GoodCause
    | Seated
    | Unseated
    | FormationAdopted
    | Placed
    | ReasonGiven
    | ElectionCalled
    | Applied
    | ApplicationWithdrawn
    | Recommended
    | Polled
    | LotDrawn
    | Assessed
    | Appointed
    | Resigned
    | GroupReviewed
    | LeaderReviewed
    | MeasureTaken
    | Commended
    | NoneCommended
    | CommendationRevoked
    | CommendationBrought
    | ServiceBrought
    | MeritApplied
    | MeritDecided
    | FundsAllocated
    | FundsSpent
    | AccountsOpened
    | DuesBaseDeclared
    | DuesPaid
    | DuesWaived
    | Nominated
    | FirstRated
    | MeritRecommended
    | ViewGiven
    | Supervised
    | FundsQuestioned
    | Answered
    | Closed
    | DutyDone
    | Suggested
    | SupportRequested
    | SuggestionDayHeld
    | ProblemEntered
    | Praised
    | Publicised
    | SessionHeld
    | Resolved
    | Appraised
    | TestHeld
    | MadeUp
    | HelpPlanned
    | HelpChecked
    | SmallActivity
    | ReportReceived
    | GroupPlanned
    | GuidanceGiven
    | BranchDescribed
    | CommitteeElected
    | MembershipApplied
    | GroupHeard
    | ActivistNamed
    | TargetNamed
    | IntroducersNamed
    | TargetTrained
    | AdmissionVoted
    | DevelopmentEnded
    | LearnerRegistered
    | LearnerLeft
    | Paired
    | PairEnded
    | ModelPostSet
    | ModelPostEnded
    | TaskGroupFormed
    | TaskGroupEnded
)
"""What an entry records."""

"""Ids, words and values that facts, points, needs and questions have in common.

Generated from the types of the library by `cargo xtask generate`: not to be edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field
from datetime import date
from fractions import Fraction
from typing import ClassVar, Literal, TypeAlias

from xiaozu._value import Value

__all__ = [
    "About",
    "AboutGroup",
    "AboutOrgan",
    "AboutPerson",
    "AboutTopic",
    "Absence",
    "ActorId",
    "AppraisalStep",
    "Ballot",
    "Ballots",
    "Base",
    "Bearer",
    "Between",
    "Clause",
    "Day",
    "Demands",
    "Departure",
    "Distances",
    "DutyKind",
    "DutyState",
    "Effort",
    "ElectionId",
    "ExcuseId",
    "Fen",
    "Figures",
    "Fixed",
    "FormationId",
    "Gap",
    "GapNoGroup",
    "GapNoGuide",
    "GapNoLeader",
    "GapNoSecretary",
    "Goal",
    "Grade",
    "Graded",
    "GroupDuty",
    "GroupId",
    "GroupOf",
    "GroupingPlan",
    "Held",
    "HeldSession",
    "HeldTest",
    "HowEnded",
    "HowMany",
    "Income",
    "Judged",
    "Margin",
    "MatterId",
    "MatterKind",
    "Measure",
    "MemberId",
    "MeritOutcome",
    "Missed",
    "Month",
    "MonthPaid",
    "Number",
    "Organ",
    "Outcome",
    "Period",
    "PersonId",
    "Plan",
    "PostId",
    "Problem",
    "Problems",
    "Quarter",
    "Rating",
    "Recommendation",
    "Reprisal",
    "ReprisalMeasure",
    "ReprisalRevocation",
    "Resistance",
    "Right",
    "Route",
    "Score",
    "Scored",
    "Seat",
    "SeatOf",
    "Seats",
    "Seq",
    "SessionId",
    "SessionKind",
    "Setting",
    "Severity",
    "Share",
    "Sizes",
    "SmallKind",
    "Stage",
    "Standards",
    "Standing",
    "Step",
    "TaskGroupId",
    "TestForm",
    "Text",
    "Threshold",
    "Wish",
    "WishBalance",
    "WishDistances",
    "WishKeepTogether",
    "WishMix",
    "WishSpread",
    "WishStay",
]

ActorId: TypeAlias = str
"""Who records, decides or draws: a member's id, or another name (the superior body, an archive).

One to 64 characters, no blanks.
"""

AppraisalStep: TypeAlias = Literal["self_rating", "mutual_rating", "poll", "decision"]
"""A step of the members' appraisal, in the order they are to be taken.

- `"self_rating"`: Everybody rates himself or herself (个人自评).
- `"mutual_rating"`: The members rate each other (党员互评).
- `"poll"`: The poll (民主测评).
- `"decision"`: The committee decides the grades; where there is none, the members' meeting does (组织评定).
"""

Base: TypeAlias = Literal["should_attend", "present", "voting", "reviews", "members"]
"""What a threshold counts on.

- `"should_attend"`: Those who should attend (应到会).
- `"present"`: Those present (实到会).
- `"voting"`: Valid ballots (有效票).
- `"reviews"`: Reviews that were due (应有讲评).
- `"members"`: Members of a group as it was (原有党员).
"""

Bearer: TypeAlias = str
"""Who a duty lies on, written `branch`, `group/g1`, `leader/li-wei`, `member/li-wei`."""

Clause: TypeAlias = str
"""A clause of a rulebook, as a finding cites it: `1.2d`, `S.branch.13`.

One to 64 characters, no blanks.
"""

Day: TypeAlias = date
"""A day of the civil calendar, from 1900 to 2199, written `2021-12-31`."""

Departure: TypeAlias = Literal["transferred", "died", "withdrew", "expelled"]
"""How a member left the branch.

- `"transferred"`: Transferred to another branch (转出).
- `"died"`: Died (去世).
- `"withdrew"`: Withdrew from the Party (退党).
- `"expelled"`: Expelled from the Party (开除).
"""

DutyKind: TypeAlias = Literal[
    "demonstration_training",
    "themed_training",
    "leaders_meeting",
    "test",
    "group_activity",
    "committee_meeting",
    "group_plan",
    "guidance",
    "group_review",
    "leader_review",
    "commendation",
    "funds_allocation",
    "accounts_opening",
    "dues",
    "members_meeting",
    "group_meeting",
    "theme_day",
    "organisational_life_meeting",
    "members_appraisal",
    "talk",
    "make_up",
    "help_plan",
    "help_check",
]
"""What a duty asks for.

- `"demonstration_training"`: A demonstration training (季度示范培训).
- `"themed_training"`: A themed training (专题集训).
- `"leaders_meeting"`: The leaders' meeting (组长会议).
- `"test"`: A test or exercise (考核).
- `"group_activity"`: A group's half-day (党小组活动半天).
- `"committee_meeting"`: The committee's meeting (支委会).
- `"group_plan"`: A group's part in the branch's plan (纳入年度计划).
- `"guidance"`: Guidance to a group (指导).
- `"group_review"`: The review of a group (季度讲评).
- `"leader_review"`: The review of a leader (季度讲评).
- `"commendation"`: The commendation of a year (年度表彰).
- `"funds_allocation"`: Funds for a group's year (下拨小组经费).
- `"accounts_opening"`: Opening a group's accounts of a quarter (公开账目): from its last day, when a statement
  can first be made, to the last day of the next quarter.
- `"dues"`: Paying a member's dues in full (交纳党费); not applicable where nothing is due. What is missing of a
  month paid in part is a finding about money, and no other.
- `"members_meeting"`: The members' meeting (党员大会).
- `"group_meeting"`: A group's meeting (党小组会).
- `"theme_day"`: The theme day (主题党日).
- `"organisational_life_meeting"`: The organisational-life meeting (组织生活会).
- `"members_appraisal"`: The members' appraisal (民主评议党员).
- `"talk"`: A talk with a member (谈心谈话).
- `"make_up"`: Making up a session missed with cause (补课).
- `"help_plan"`: A plan of help after a poor test (帮带计划).
- `"help_check"`: A check of such a plan (检查帮带).
"""

DutyState: TypeAlias = Literal[
    "not_yet_due",
    "due",
    "done",
    "made_up",
    "overdue",
    "done_late",
    "missed",
    "not_applicable",
]
"""Where a duty stands on a date. As the date grows it only moves forward: an open state (not yet due, due, overdue)
gives way to a later one or becomes not applicable when the bearer leaves; the others are final.

- `"not_yet_due"`: Its first day is still to come (未到期).
- `"due"`: It can be done in time (待完成).
- `"done"`: Done in time (已完成).
- `"made_up"`: Missed with cause, and made up in time (已补课).
- `"overdue"`: Its last day is past; it can still be done late (逾期).
- `"done_late"`: Done while it was overdue (逾期完成).
- `"missed"`: Not done until its grace was over (未完成).
- `"not_applicable"`: The bearer is in office, or on the roster, for too little of the period, or nothing is due
  (不适用).
"""

ElectionId: TypeAlias = str
"""One procedure by which a group elects its leader (选举).

One to 64 characters, no blanks.
"""

ExcuseId: TypeAlias = str
"""A category of excuse, as the rulebook calls it (请假类别).

One to 64 characters, no blanks.
"""

Fen: TypeAlias = int
"""An amount of money in fen (分), from 0 to 2^53 - 1, so that every language reads it exactly.

A record writes the number of fen. People read and write yuan: `3,000.01`.
"""

FormationId: TypeAlias = str
"""One formation of the branch into groups, with its plan (编组方案).

One to 64 characters, no blanks.
"""

Goal: TypeAlias = Literal["maximise", "minimise"]
"""Whether a sum is to be great or small.

- `"maximise"`: As great as can be.
- `"minimise"`: As small as can be.
"""

Grade: TypeAlias = Literal["excellent", "qualified", "basically_qualified", "unqualified"]
"""The grade of the members' appraisal, the best first.

- `"excellent"`: Excellent (优秀).
- `"qualified"`: Qualified (合格).
- `"basically_qualified"`: Basically qualified (基本合格).
- `"unqualified"`: Unqualified (不合格).
"""

GroupDuty: TypeAlias = Literal["resolutions", "development", "masses"]
"""A duty of a group that has no fact of its own: study is a session, members' reports are received, dues are paid.

- `"resolutions"`: Members were urged to carry out a resolution (督促执行决议).
- `"development"`: People being developed into members were educated and trained (教育培养发展对象).
- `"masses"`: Work with members and the masses (做党员和群众工作).
"""

GroupId: TypeAlias = str
"""A Party group (党小组).

One to 64 characters, no blanks.
"""

HowEnded: TypeAlias = Literal["withdrawn", "stopped", "moved"]
"""Why nobody develops a person any further.

- `"withdrawn"`: The person withdrew the application (撤回申请).
- `"stopped"`: The branch took the person off (取消资格).
- `"moved"`: The person went elsewhere and is developed there (转出).
"""

Income: TypeAlias = Literal["wage", "retired", "student", "unemployed", "relief", "farmer"]
"""What a member lives on, which decides how dues are reckoned.

- `"wage"`: A wage (工资), a yearly salary, or income of one's own business by the month: by slabs.
- `"retired"`: A retirement pension (离退休费、养老金): by slabs of its own.
- `"student"`: A student (学生): a fixed amount.
- `"unemployed"`: Unemployed (下岗失业): a fixed amount.
- `"relief"`: On pension for the bereaved, on relief, on the minimum allowance (抚恤、救济、低保): a fixed amount.
- `"farmer"`: A farmer (农民): as set, within bounds.
"""

MatterId: TypeAlias = str
"""Something raised that awaits an answer or a closing: a nomination, a suggestion, a problem (事项).

One to 64 characters, no blanks.
"""

MatterKind: TypeAlias = Literal[
    "nomination",
    "first_rating",
    "merit_recommendation",
    "view",
    "advice",
    "supervision",
    "suggestion",
    "support",
    "funds_question",
    "problem",
]
"""What kind of matter it is.

- `"nomination"`: A nomination for membership (提名).
- `"first_rating"`: A first rating in the members' appraisal (初评).
- `"merit_recommendation"`: A recommendation for a merit award (立功受奖推荐).
- `"view"`: A view on a sensitive matter (敏感问题意见).
- `"advice"`: A leader's suggestion to the branch (决策建议).
- `"supervision"`: Supervision of a committee member (监督意见).
- `"suggestion"`: A suggestion by somebody who leads no group (意见建议).
- `"support"`: A leader's request for support (组长求助).
- `"funds_question"`: A member's question on funds (经费询问).
- `"problem"`: A problem in the ledger (问题).
"""

Measure: TypeAlias = Literal["reminder", "criticism", "admonition", "removal"]
"""A measure towards a leader, the lightest first.

- `"reminder"`: Reminder and help (提醒帮助).
- `"criticism"`: Severe criticism (严肃批评).
- `"admonition"`: Admonition (诫勉).
- `"removal"`: Removal (撤换).
"""

MemberId: TypeAlias = str
"""A member of the branch (党员).

One to 64 characters, no blanks.
"""

MeritOutcome: TypeAlias = Literal["granted", "declined"]
"""What became of a merit application.

- `"granted"`: The merit award was granted (记功).
- `"declined"`: The application was declined (未批准).
"""

Missed: TypeAlias = Literal["organisational_life", "dues"]
"""What somebody had good cause to miss.

- `"organisational_life"`: Organisational life (组织生活).
- `"dues"`: Paying dues (交纳党费).
"""

Month: TypeAlias = str
"""A month of a calendar year, written `2021-03`."""

Number: TypeAlias = float
"""A number of an attribute, exact to the thousandth, from -1,000,000,000 to 1,000,000,000."""

Organ: TypeAlias = Literal["branch", "committee", "superior"]
"""An organ a suggestion can be about.

- `"branch"`: The branch as a whole, or its members' meeting (支部、党员大会).
- `"committee"`: The branch committee (支委会).
- `"superior"`: The superior Party organisation (上级党组织).
"""

Outcome: TypeAlias = Literal["accepted", "declined"]
"""What an answer decides.

- `"accepted"`: What was proposed is taken up (采纳、同意).
- `"declined"`: It is not (不采纳、不同意).
"""

Period: TypeAlias = str
"""A calendar year, quarter or month, written `2021`, `2021-Q3`, `2021-03`."""

PersonId: TypeAlias = str
"""A person, member or not: somebody being developed, one of the masses (党员、群众).

One to 64 characters, no blanks.
"""

PostId: TypeAlias = str
"""A model post held by a member (党员示范岗).

One to 64 characters, no blanks.
"""

Quarter: TypeAlias = str
"""A quarter of a calendar year, written `2021-Q3`."""

Rating: TypeAlias = Literal["excellent", "competent", "basically_competent", "unfit"]
"""The rating of a review, the best first.

- `"excellent"`: Excellent (优秀).
- `"competent"`: Competent (称职).
- `"basically_competent"`: Basically competent (基本称职).
- `"unfit"`: Unfit (不称职).
"""

Resistance: TypeAlias = Literal["pulling_rank", "claiming_special", "standing_aside"]
"""The resistance a leader meets.

- `"pulling_rank"`: Pulling rank, or length of service (摆资格).
- `"claiming_special"`: Claiming to be special (搞特殊).
- `"standing_aside"`: Standing aside (当局外人).
"""

Right: TypeAlias = Literal["nominate", "rate", "recommend", "speak", "sit_in", "advise", "spend", "supervise"]
"""One of the eight rights a group's leader exercises for the group (八项权利, 2.1a-h).

- `"nominate"`: Nominate people for membership (2.1a): somebody who is no Party member.
- `"rate"`: Give the first rating in the members' appraisal (2.1b): a member of the own group.
- `"recommend"`: Recommend for merit awards (2.1c): a member of the own group.
- `"speak"`: Have a say on sensitive matters (2.1d): a matter, not a person.
- `"sit_in"`: Sit in on committee meetings (2.1e), exercised by attending.
- `"advise"`: Advise on branch decisions (2.1f), exercised by a suggestion to the branch, whomever it is about.
- `"spend"`: Spend the group's funds (2.1g), exercised by spending.
- `"supervise"`: Supervise committee members (2.1h): somebody with a seat on the committee that day.
"""

Route: TypeAlias = Literal["elected", "designated", "recommended"]
"""How a leader came to office.

- `"elected"`: By the four stages (四步选举).
- `"designated"`: Designated by the branch (支部指定).
- `"recommended"`: Recommended by the group (小组推荐产生).
"""

Score: TypeAlias = int
"""The score of a test, 0 to 100."""

Seat: TypeAlias = Literal["secretary", "deputy", "member"]
"""A seat on the branch committee.

- `"secretary"`: Secretary (书记).
- `"deputy"`: Deputy secretary (副书记).
- `"member"`: Committee member (委员).
"""

Seats: TypeAlias = int
"""How many leaders a procedure elects: 1 to 9, 1 when left out."""

Seq: TypeAlias = int
"""The number of an entry: its place in the book, from 1."""

SessionId: TypeAlias = str
"""A session that was held: a training, a meeting, a group's half-day, a test (活动).

One to 64 characters, no blanks.
"""

SessionKind: TypeAlias = Literal[
    "demonstration_training",
    "themed_training",
    "leaders_meeting",
    "group_activity",
    "group_meeting",
    "committee_meeting",
    "members_meeting",
    "theme_day",
    "organisational_life_meeting",
    "members_appraisal",
    "party_class",
    "talk",
]
"""What a session is.

- `"demonstration_training"`: Demonstration training of the leaders (季度示范培训).
- `"themed_training"`: Themed training of the leaders (专题集训).
- `"leaders_meeting"`: The leaders' meeting (组长会议).
- `"group_activity"`: The groups' half-day (党小组活动半天).
- `"group_meeting"`: A group's meeting (党小组会).
- `"committee_meeting"`: The branch committee's meeting (支委会).
- `"members_meeting"`: The members' meeting (党员大会).
- `"theme_day"`: The theme day (主题党日).
- `"organisational_life_meeting"`: The organisational-life meeting (组织生活会).
- `"members_appraisal"`: The members' appraisal (民主评议党员).
- `"party_class"`: A Party class (党课).
- `"talk"`: A talk between members (谈心谈话).
"""

Setting: TypeAlias = Literal["village", "community", "other"]
"""Where a branch is set up, as far as the term of its committee depends on it.

- `"village"`: A village (村).
- `"community"`: An urban community (社区).
- `"other"`: Anything else: what a branch is until it is described.
"""

Severity: TypeAlias = Literal["weak", "serious", "grave"]
"""How grave a problem is, the lightest first.

- `"weak"`: Weak drive, low demands on oneself, poor spirit (苗头性).
- `"serious"`: Serious (较重).
- `"grave"`: Grave (严重).
"""

SmallKind: TypeAlias = Literal["reminder", "talk", "exhibition", "exchange"]
"""One of the four small activities (四小活动).

- `"reminder"`: A short reminder of key points (要点小提示).
- `"talk"`: A short talk on a view (观点小讲坛).
- `"exhibition"`: A small exhibition of what was learnt (心得小展评).
- `"exchange"`: A small exchange of experience (体会小互动).
"""

Stage: TypeAlias = Literal["application", "election", "draw", "assessment", "appointment", "ended"]
"""Where an election procedure stands, in the order of clause 1.2d.

- `"application"`: Members apply; the group's meeting recommends (个人申请、小组推荐).
- `"election"`: Candidates are chosen; rounds are held (民主选举).
- `"draw"`: The rounds left a tie that a recorded lot decides (抽签).
- `"assessment"`: Winners are assessed by the committee (支部考核).
- `"appointment"`: Winners who passed are appointed (任命).
- `"ended"`: Everything is done, or nothing more can be (结束).
"""

Standing: TypeAlias = Literal["full", "probationary"]
"""A member's standing in the Party.

- `"full"`: A full member (正式党员).
- `"probationary"`: A probationary member (预备党员).
"""

Step: TypeAlias = Literal["application", "activist", "target", "vote", "admission", "confirmation"]
"""A step from applicant to full member, in the order they are taken.

- `"application"`: Applies for membership (申请入党).
- `"activist"`: Named an activist (确定为入党积极分子).
- `"target"`: Named a development target (确定为发展对象).
- `"vote"`: The members' meeting admits (接收为预备党员).
- `"admission"`: Joins the roster as a probationary member (编入支部).
- `"confirmation"`: Becomes a full member (转为正式党员).
"""

TaskGroupId: TypeAlias = str
"""A task group for hard work (课题攻关小组).

One to 64 characters, no blanks.
"""

TestForm: TypeAlias = Literal["theory", "demonstration", "exercise"]
"""How a test is held.

- `"theory"`: A theory test (理论考核).
- `"demonstration"`: A simulated demonstration (模拟演示).
- `"exercise"`: An on-site exercise (现场演练).
"""

Text: TypeAlias = str
"""A free text of the record: a name, a place, a reason. Personal data may be in it.

One to 4000 characters, no control characters but line breaks and tabs.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPerson(Value):
    """A person."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutOrgan(Value):
    """An organ: of none of its members in person."""

    organ: Organ


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutGroup(Value):
    """A group."""

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutTopic(Value):
    """A topic."""

    topic: Text


About: TypeAlias = AboutPerson | AboutOrgan | AboutGroup | AboutTopic
"""Whom or what a matter is about: `{"person":"li-wei"}`, `{"organ":"committee"}`, `{"group":"g1"}`,
`{"topic":"训练安排"}`.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(Value):
    """Somebody absent with cause."""

    member: MemberId
    """Who."""
    cause: Text
    """The cause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot(Value):
    """Equal ballots of a round."""

    _json = {"for_": "for"}
    _left_out = frozenset({"against", "count", "for_", "write_in"})

    against: tuple[MemberId, ...] = ()
    """Voted against."""
    count: int = 1
    """How many of them there are."""
    for_: tuple[MemberId, ...] = ()
    """Voted for."""
    write_in: tuple[MemberId, ...] = ()
    """Written in, who are no candidates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Between(Value):
    """From least to most, both included."""

    least: int
    """The fewest."""
    most: int
    """The most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demands(Value):
    """What must hold in every partition given."""

    _left_out = frozenset({"apart", "fixed", "together"})

    officers_spread: bool = True
    """Secretary, deputies and committee members are in different groups, as evenly as numbers allow (1.1c)."""
    leader_candidates: bool = True
    """Every group has somebody who may lead it (1.1d)."""
    full_members: bool = True
    """Every group has a full member (1.1a)."""
    apart: tuple[tuple[MemberId, ...], ...] = ()
    """Members of whom no two may be in one group."""
    fixed: tuple[Fixed, ...] = ()
    """Members whose group is settled."""
    together: tuple[tuple[MemberId, ...], ...] = ()
    """Members who must be in one group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distances(Value):
    """A symmetric matrix of distances between units, which are counted from 0.

    Decimals are kept as whole numbers of their smallest place, so that sums are exact and every machine finds the
    same.
    """

    places: int = 0
    """Decimal places that count."""
    rows: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort(Value):
    """How long to search: the same effort gives the same partition on every machine."""

    _left_out = frozenset({"iterations"})

    seed: int = 1
    """The seed of everything left to chance."""
    starts: int = 4
    """How often the search begins anew."""
    iterations: int | None = None
    """How many changes each start tries; left out, 2 million, or 2,000 a member where that is more; 100 million
    where nothing but distances counts, which are quicker. A start then takes from an eighth of a second to a
    second.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures(Value):
    """The figures of a statement of account."""

    allocated: Fen
    """Allocated."""
    spent: Fen
    """Spent."""
    balance: Fen
    """Left; 0 where more was spent than allocated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed(Value):
    """A member whose group is settled."""

    member: MemberId
    """The member."""
    group: GroupId
    """The group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapNoSecretary(Value):
    """Nobody sits as secretary or deputy to lead the leaders."""

    gap: ClassVar[Literal["no_secretary"]] = "no_secretary"
    _tag = "gap"


@dataclass(frozen=True, slots=True, kw_only=True)
class GapNoLeader(Value):
    """The group has no leader to lead its members."""

    gap: ClassVar[Literal["no_leader"]] = "no_leader"
    _tag = "gap"

    group: GroupId


@dataclass(frozen=True, slots=True, kw_only=True)
class GapNoGroup(Value):
    """A member is in no group, and paired with nobody the network reaches."""

    gap: ClassVar[Literal["no_group"]] = "no_group"
    _tag = "gap"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class GapNoGuide(Value):
    """One of the masses is paired with nobody."""

    gap: ClassVar[Literal["no_guide"]] = "no_guide"
    _tag = "gap"

    learner: PersonId


Gap: TypeAlias = GapNoSecretary | GapNoLeader | GapNoGroup | GapNoGuide
"""Where the learning network breaks off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded(Value):
    """One member's grade."""

    member: MemberId
    """The member."""
    grade: Grade
    """The grade: `excellent`, `qualified`, `basically_qualified`, `unqualified`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupOf(Value):
    """One group of a formation."""

    group: GroupId
    """The group's id; kept across formations when most of its members stay."""
    name: Text
    """The group's name, as people say it."""
    members: tuple[MemberId, ...]
    """Its members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupingPlan(Value):
    """A plan for forming groups, as data (编组方案): how many, of what size, what must hold, what is wished.

    Everything has a default: an empty plan asks for as few groups of 3 to 12 members as differ by at most one,
    with officers spread (1.1c) and somebody who may lead in each.
    """

    _left_out = frozenset({"wishes"})

    groups: Sizes = _field(default_factory=lambda: Sizes())
    """How many groups of what size."""
    demands: Demands = _field(default_factory=lambda: Demands())
    """What must hold: a partition that breaks a demand is never given."""
    effort: Effort = _field(default_factory=lambda: Effort())
    """How long to search, reproducibly."""
    wishes: tuple[Wish, ...] = ()
    """What is wished, each with its weight: the partition that loses the fewest points is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSession(Value):
    """A session."""

    session: SessionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldTest(Value):
    """A test."""

    test: TestForm


Held: TypeAlias = HeldSession | HeldTest
"""What was held: a session, or a test."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged(Value):
    """One of the four standards (四讲四有), as the committee judged it."""

    _left_out = frozenset({"note"})

    met: bool
    """Whether the standard is met."""
    note: Text | None = None
    """The committee's note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Margin(Value):
    """A count and what it had to be: "26 of 34; needs at least 28: 2 more"."""

    count: int
    """What was counted."""
    base: int
    """Out of how many."""
    needed: int
    """The smallest count that would do."""
    threshold: Threshold
    """The threshold it was held against."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPaid(Value):
    """What is paid for one month."""

    month: Month
    """The month."""
    amount: Fen
    """How much, in fen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Value):
    """The plan a formation follows (编组方案): why the groups are as they are."""

    _left_out = frozenset({"constraints", "grouping", "max_spread", "score"})

    criteria: tuple[Text, ...]
    """What the grouping aims at, in the order of weight."""
    constraints: tuple[Text, ...] = ()
    """What every grouping had to respect."""
    grouping: GroupingPlan | None = None
    """The plan as data, by which the groups were formed and can be formed again; its demands are judged as long as
    the formation is in force.
    """
    max_spread: int | None = None
    """The difference in size between the largest and the smallest group the plan allows, in members; the rulebook's
    where the plan is silent.
    """
    score: int | None = None
    """The plan's score, in its own points; with `grouping`, the points lost on its wishes: 0 is perfect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem(Value):
    """A problem found by a review."""

    severity: Severity
    """How grave it is."""
    text: Text
    """What it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Value):
    """The votes a recommendation meeting gave one applicant."""

    member: MemberId
    """The applicant."""
    votes: int
    """How many of those present recommended him or her."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprisalMeasure(Value):
    """A measure, removal included."""

    act: ClassVar[Literal["measure"]] = "measure"
    _tag = "act"

    measure: Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprisalRevocation(Value):
    """A commendation revoked."""

    act: ClassVar[Literal["revocation"]] = "revocation"
    _tag = "act"

    year: int


Reprisal: TypeAlias = ReprisalMeasure | ReprisalRevocation
"""An act that can hit somebody who spoke up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored(Value):
    """One person's score."""

    member: MemberId
    """Who."""
    score: Score
    """The score, 0 to 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatOf(Value):
    """One seat of an elected committee."""

    _left_out = frozenset({"portfolio"})

    member: MemberId
    """The member."""
    seat: Seat
    """The seat: `secretary`, `deputy`, `member`."""
    portfolio: Text | None = None
    """The portfolio (分工)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share(Value):
    """A part of a whole, as an exact fraction: one fifth more candidates, a third of the leaders."""

    numerator: int
    denominator: int

    @property
    def fraction(self) -> Fraction:
        """The same as a number."""
        return Fraction(self.numerator, self.denominator)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes(Value):
    """How many groups, and of what size."""

    _left_out = frozenset({"ids", "least", "most", "number", "sizes", "spread"})

    ids: tuple[GroupId, ...] = ()
    """The groups' ids, in the order of `sizes`; left out, present groups keep theirs where most members stay."""
    least: int | None = None
    """The fewest members of a group; 3 when left out and `sizes` is not given (1.1a)."""
    most: int | None = None
    """The most members of a group; 12 when left out and neither `number` nor `sizes` is given."""
    number: HowMany | None = None
    """The number of groups; open when left out. The number that loses the fewest points is taken, the smallest of
    equals.
    """
    sizes: tuple[HowMany, ...] = ()
    """The size of each group, in members; then `number` follows from it."""
    spread: int | None = None
    """The greatest difference between two groups, in members; 1 when left out and `sizes` is not given (1.1a)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standards(Value):
    """The four standards of clause 1.2a (四讲四有)."""

    conviction: Judged
    """讲政治有信念: conviction."""
    discipline: Judged
    """讲规矩有纪律: discipline."""
    conduct: Judged
    """讲道德有品行: conduct."""
    dedication: Judged
    """讲奉献有作为: dedication."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold(Value):
    """A share of a base that a count has to reach (半数以上, at least half) or to exceed (超过半数, more than half).
    The only place where counts are compared.
    """

    numerator: int
    denominator: int
    strict: bool
    base: Base

    @property
    def fraction(self) -> Fraction:
        """The same as a number."""
        return Fraction(self.numerator, self.denominator)


@dataclass(frozen=True, slots=True, kw_only=True)
class WishKeepTogether(Value):
    """Members with the same label are in one group: same place, same shift (便于开展活动). One point for every pair
    of them in different groups.
    """

    purpose: ClassVar[Literal["keep_together"]] = "keep_together"
    _tag = "purpose"

    attribute: Text
    """The attribute, a label."""
    weight: int = 1
    """Points a pair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishMix(Value):
    """Every label is spread over the groups in proportion to their size: specialty, unit, seniority. One point for
    every member above or below the fair share, rounded either way.
    """

    purpose: ClassVar[Literal["mix"]] = "mix"
    _tag = "purpose"

    attribute: Text
    """The attribute, a label."""
    weight: int = 1
    """Points a member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishSpread(Value):
    """The members an attribute singles out are spread as evenly as numbers allow: cadres, strong scorers. One point
    for every member above or below the even share, rounded either way.
    """

    purpose: ClassVar[Literal["spread"]] = "spread"
    _tag = "purpose"
    _left_out = frozenset({"at_least", "value"})

    attribute: Text
    """The attribute."""
    weight: int = 1
    """Points a member."""
    at_least: Number | None = None
    """The number from which a member is meant."""
    value: Text | None = None
    """The label of those meant; `value` or `at_least`, one of the two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishBalance(Value):
    """The groups have the same average of a number: age, score. One point for every whole `unit` by which a group's
    sum is off its fair share (the average of all times its size).
    """

    purpose: ClassVar[Literal["balance"]] = "balance"
    _tag = "purpose"

    attribute: Text
    """The attribute, a number."""
    unit: Number = 1
    """What counts as one; 1 when left out."""
    weight: int = 1
    """Points a unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishDistances(Value):
    """The sum of the caller's own distances inside the groups is as great, or as small, as can be: the maximally
    diverse grouping problem. Every unit of their last decimal place is a point, lost or won.
    """

    purpose: ClassVar[Literal["distances"]] = "distances"
    _tag = "purpose"

    goal: Goal
    """As great or as small as can be."""
    distances: Distances
    """The distances between members, in the order of the roster."""
    weight: int = 1
    """Points a unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishStay(Value):
    """Members stay in their present group. One point for every member who leaves it."""

    purpose: ClassVar[Literal["stay"]] = "stay"
    _tag = "purpose"

    weight: int = 1
    """Points a member."""


Wish: TypeAlias = WishKeepTogether | WishMix | WishSpread | WishBalance | WishDistances | WishStay
"""What is wished, and how much it counts: points are lost where a wish is not met."""

Ballots: TypeAlias = tuple[Ballot, ...]
"""The ballots of a round: equal ones together, in an order that says nothing of who voted, nor when."""

HowMany: TypeAlias = int | Between
"""A number, or from least to most."""

Problems: TypeAlias = tuple[Problem, ...]
"""The problems a review found; cheap to clone, and nothing where there are none."""

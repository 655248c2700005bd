"""Everything else the library hands out or takes.

Generated from the types of the library by `cargo xtask generate`: not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as _field
from fractions import Fraction
from typing import ClassVar, Generic, Literal, TypeAlias, TypeVar

from xiaozu._terms import (
    About,
    AboutGroup,
    AboutOrgan,
    AboutPerson,
    AboutTopic,
    Absence,
    ActorId,
    AppraisalStep,
    Ballot,
    Ballots,
    Base,
    Bearer,
    Between,
    Clause,
    Day,
    Demands,
    Departure,
    Distances,
    DutyKind,
    DutyState,
    Effort,
    ElectionId,
    ExcuseId,
    Fen,
    Figures,
    Fixed,
    FormationId,
    Gap,
    GapNoGroup,
    GapNoGuide,
    GapNoLeader,
    GapNoSecretary,
    Goal,
    Grade,
    Graded,
    GroupDuty,
    GroupId,
    GroupOf,
    GroupingPlan,
    Held,
    HeldSession,
    HeldTest,
    HowEnded,
    HowMany,
    Income,
    Judged,
    Margin,
    MatterId,
    MatterKind,
    Measure,
    MemberId,
    MeritOutcome,
    Missed,
    Month,
    MonthPaid,
    Number,
    Organ,
    Outcome,
    Period,
    PersonId,
    Plan,
    PostId,
    Problem,
    Problems,
    Quarter,
    Rating,
    Recommendation,
    Reprisal,
    ReprisalMeasure,
    ReprisalRevocation,
    Resistance,
    Right,
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
    Severity,
    Share,
    Sizes,
    SmallKind,
    Stage,
    Standards,
    Standing,
    Step,
    TaskGroupId,
    TestForm,
    Text,
    Threshold,
    Wish,
    WishBalance,
    WishDistances,
    WishKeepTogether,
    WishMix,
    WishSpread,
    WishStay,
)
from xiaozu._value import Value
from xiaozu.facts import Fact
from xiaozu.needs import Need
from xiaozu.points import Point
from xiaozu.questions import Question

_T = TypeVar("_T")

__all__ = [
    "About",
    "AboutGroup",
    "AboutOrgan",
    "AboutPerson",
    "AboutTopic",
    "Absence",
    "AccountsOpening",
    "ActorId",
    "AdmissionVote",
    "Answer",
    "AppliedYears",
    "Appraisal",
    "AppraisalRules",
    "AppraisalStep",
    "ArchivePerson",
    "Assessment",
    "AttributeValue",
    "Average",
    "Ballot",
    "Ballots",
    "Bar",
    "BarOtherGroup",
    "BarProbationary",
    "BarRemoved",
    "BarSuspended",
    "Base",
    "Bearer",
    "Between",
    "Bilingual",
    "Cadence",
    "CadenceRules",
    "CalendarRules",
    "Candidature",
    "CauseHeld",
    "Cell",
    "CellAtLeast",
    "CellAtMost",
    "CellExactly",
    "Change",
    "Choice",
    "Clause",
    "ClauseInfo",
    "ClauseKind",
    "Commendation",
    "CommendationLine",
    "CommendedYear",
    "CommitteeRules",
    "CommitteeTerm",
    "Comparison",
    "CountRules",
    "Dated",
    "Day",
    "Decision",
    "Demand",
    "DemandApart",
    "DemandFixed",
    "DemandFullMembers",
    "DemandHeld",
    "DemandLeaderCandidates",
    "DemandLeastSize",
    "DemandMostSize",
    "DemandNumber",
    "DemandOfficersSpread",
    "DemandSizeSpread",
    "DemandSizes",
    "DemandTogether",
    "Demands",
    "Departure",
    "Development",
    "DevelopmentRules",
    "Distances",
    "DuesAccount",
    "DuesBase",
    "DuesMonth",
    "DuesRules",
    "Duty",
    "DutyKind",
    "DutyRecord",
    "DutyState",
    "Effort",
    "Election",
    "ElectionId",
    "ElectionRound",
    "ElectionRules",
    "Ending",
    "Evidence",
    "Excuse",
    "ExcuseHeld",
    "ExcuseId",
    "Explanation",
    "Fact",
    "Fault",
    "Fen",
    "Figure",
    "Figures",
    "Finding",
    "Fixed",
    "Formation",
    "FormationId",
    "Formed",
    "FormedFound",
    "FormedGroup",
    "FormedInfeasible",
    "FormedUndecided",
    "Frontier",
    "FrontierStep",
    "FundsAccount",
    "FundsAccounts",
    "FundsRules",
    "Gap",
    "GapNoGroup",
    "GapNoGuide",
    "GapNoLeader",
    "GapNoSecretary",
    "Goal",
    "Grade",
    "Graded",
    "Group",
    "GroupAverage",
    "GroupCount",
    "GroupDistances",
    "GroupDuty",
    "GroupFigure",
    "GroupId",
    "GroupOf",
    "GroupReview",
    "GroupRules",
    "GroupShare",
    "GroupView",
    "GroupingPlan",
    "GroupingScore",
    "Guide",
    "Held",
    "HeldSession",
    "HeldTest",
    "HelpCase",
    "HonourRules",
    "HowEnded",
    "HowMany",
    "InDevelopment",
    "Income",
    "Indicator",
    "Judged",
    "LabelPlaces",
    "LabelShares",
    "Lang",
    "Learner",
    "LearningNetwork",
    "LearningRules",
    "LedgerLine",
    "Line",
    "Lint",
    "LookedAt",
    "MadeUpRecord",
    "Margin",
    "MassesPair",
    "Matter",
    "MatterFigures",
    "MatterId",
    "MatterKind",
    "Measure",
    "MeasureOwed",
    "MeasureRecord",
    "MedianDays",
    "Member",
    "MemberId",
    "MeritAccount",
    "MeritApplication",
    "MeritLine",
    "MeritOutcome",
    "MeritOwed",
    "MeritRules",
    "Missed",
    "ModelPost",
    "Month",
    "MonthPaid",
    "Moved",
    "Need",
    "NetworkPlace",
    "Newcomer",
    "Newcomers",
    "Note",
    "NoteKind",
    "Number",
    "Off",
    "OfficeRules",
    "Organ",
    "Outcome",
    "Pair",
    "PairLimit",
    "PairOf",
    "PairPerson",
    "PairPlan",
    "PairPool",
    "PairProposal",
    "PairTotals",
    "PairWhy",
    "Pairing",
    "Period",
    "PersonId",
    "Place",
    "Plan",
    "Point",
    "PollState",
    "PollStateFilled",
    "PollStateNotFilled",
    "PollStateOpen",
    "PollStateTied",
    "PostId",
    "Presence",
    "PriorityPlace",
    "Problem",
    "Problems",
    "Proposal",
    "ProposedPair",
    "Publication",
    "PublicationRules",
    "PublishedRound",
    "PublishedTally",
    "Quarter",
    "Question",
    "Rating",
    "Ratio",
    "Reason",
    "Recommendation",
    "RecommendationMeeting",
    "Recorded",
    "Reprisal",
    "ReprisalMeasure",
    "ReprisalRevocation",
    "Resistance",
    "Resolution",
    "Review",
    "ReviewRules",
    "Revocation",
    "Right",
    "RightHeld",
    "RightsRules",
    "RosterMember",
    "Round",
    "Route",
    "Rule",
    "Score",
    "Scored",
    "Searched",
    "Seat",
    "SeatHeld",
    "SeatOf",
    "Seats",
    "Seq",
    "ServiceArchive",
    "ServiceLine",
    "Session",
    "SessionId",
    "SessionKind",
    "Setting",
    "Severity",
    "Share",
    "Side",
    "Since",
    "Sizes",
    "Slab",
    "Slabs",
    "SmallKind",
    "SmallRecord",
    "Span",
    "Spending",
    "Stage",
    "Standards",
    "Standing",
    "StandingPairs",
    "Statement",
    "Stay",
    "Step",
    "StepTaken",
    "Streak",
    "StreakState",
    "SuggestionDay",
    "SuggestionLine",
    "Tally",
    "TaskGroup",
    "TaskGroupEnd",
    "TaskGroupId",
    "TaskGroupState",
    "Term",
    "TermEnd",
    "TermLine",
    "TermState",
    "TestForm",
    "TestLine",
    "Text",
    "Threshold",
    "Tie",
    "Timing",
    "Total",
    "Training",
    "TrainingLine",
    "UnkeptWish",
    "Unpaired",
    "Verdict",
    "VoiceRules",
    "Void",
    "Waiver",
    "Weight",
    "WhyNot",
    "WhyNotHasGuide",
    "WhyNotLoadFull",
    "WhyNotNotStrong",
    "WhyNotNotWeak",
    "WhyNotOtherGroup",
    "WhyNotUnscored",
    "WhyUnpaired",
    "Winner",
    "Wish",
    "WishBalance",
    "WishChange",
    "WishDistances",
    "WishExplained",
    "WishFigures",
    "WishFiguresBalance",
    "WishFiguresDistances",
    "WishFiguresKeepTogether",
    "WishFiguresMix",
    "WishFiguresSpread",
    "WishFiguresStay",
    "WishKeepTogether",
    "WishMix",
    "WishScore",
    "WishSpread",
    "WishStay",
]

Cadence: TypeAlias = Literal["monthly", "quarterly", "yearly"]
"""How often something falls due: once in every calendar month, quarter or year.

It is counted in calendar periods, never in days: what is monthly is due in February too.

- `"monthly"`: Once a month (每月).
- `"quarterly"`: Once a quarter (每季度).
- `"yearly"`: Once a year (每年).
"""

ClauseKind: TypeAlias = Literal["must", "should", "objective", "freedom", "entitlement", "register", "measure"]
"""What a clause is: what follows from it.

- `"must"`: A breach when broken.
- `"should"`: Allowed with a recorded reason, otherwise an advice.
- `"objective"`: What forming groups aims at.
- `"freedom"`: What a branch may do.
- `"entitlement"`: Granted when its conditions hold, refused with reasons otherwise.
- `"register"`: Recorded and listed.
- `"measure"`: A figure to compute, never a breach.
"""

Ending: TypeAlias = Literal["filled", "no_candidate", "not_filled"]
"""How a procedure ended.

- `"filled"`: Every seat is filled by appointment.
- `"no_candidate"`: Nobody became a candidate (无候选人).
- `"not_filled"`: The rounds filled no seat, or nobody was left to stand (未选出).
"""

Indicator: TypeAlias = Literal[
    "overlap",
    "demonstration_training",
    "themed_training",
    "test",
    "dues_collected",
    "suggestion_closure",
    "attendance",
    "make_up",
    "activity_coverage",
    "funds_used",
    "network_coverage",
    "review_timeliness",
    "participation",
]
"""A figure that a clause asks for: a measure, never a breach.

- `"overlap"`: Leaders who sit on the committee or belong to the backbone, of the leaders in office on the date of
  the branch (三者基本一致). A leader counts in the group he or she leads.
- `"demonstration_training"`: Demonstration trainings done, made up or done late, of those owed by leaders: every
  such duty that has begun and applies, of a period that ends in the span. It counts in the group the leader led
  last in the period.
- `"themed_training"`: Themed trainings completed, as demonstration trainings are counted.
- `"test"`: Tests and exercises taken, as demonstration trainings are counted; whatever the score.
- `"dues_collected"`: Dues paid towards what was due, of what was due, in fen: for months that have begun and end
  in the span, whenever they were paid. Neither counts a month without a declared base. What is voluntary is kept
  apart. A month counts in the group the member was in last in it.
- `"suggestion_closure"`: Suggestions closed, of those made in the span, leaders' advice among them. One counts in
  the group of whoever made it, on the day it was made.
- `"attendance"`: People present at sessions and tests held in the span, of those expected there: on its lists;
  members of its groups; at a meeting of the leaders, the committee or the whole branch everybody who belongs
  there and is not excused. Guests count in neither, a talk expects nobody, and a meeting below its quorum counts
  as well. Each counts in the group he or she was in when the session took place.
- `"make_up"`: Absences with cause made up, in time or late, of those on days of the span that had to be made up.
  Not counted: kinds that cannot be made up, whoever left the branch first, and leaders who had had that period's
  training or test already. Each counts in the group the person was in when the session took place.
- `"activity_coverage"`: Members who took part in a group's activity or meeting in the span, or made one up in it,
  of the members on the roster for at least `review.duty_days` of it, or for all of it where it is shorter; days
  ahead as if everybody stays. Each counts once, in the group he or she was in last.
- `"funds_used"`: Spent in the span of the groups' funds, of what they could spend, in fen: allocated by its last
  day for the calendar years it touches, and left over from earlier years' funds where these are carried over.
  What was spent without cover counts too: it can be more than there was.
- `"network_coverage"`: People the learning network reaches, of everybody on the roster and the masses led, on the
  date of the branch. The masses are in no group.
- `"review_timeliness"`: Reviews of groups and leaders given in time, of those due by the date: of the quarters
  that end in the span, once their last day has come, where they apply. A leader's counts in the group he or she
  led last in the quarter.
- `"participation"`: People who stood for leader, of those entitled, in the elections called in the span. Whoever
  applied and withdrew has stood.
"""

Lang: TypeAlias = Literal["zh", "en"]
"""The language of a text.

- `"zh"`: Simplified Chinese (简体中文).
- `"en"`: English.
"""

NoteKind: TypeAlias = Literal["praise", "publicity"]
"""How a good example was made known.

- `"praise"`: Praise (表扬).
- `"publicity"`: Publicity (宣传).
"""

Off: TypeAlias = Literal["off"]
"""The word for a line that is switched off.

- `"off"`: `off`
"""

PairWhy: TypeAlias = Literal["wished", "best"]
"""Why a pair is proposed.

- `"wished"`: The plan wishes for it.
- `"best"`: It belongs to the best pairs.
"""

Presence: TypeAlias = Literal["present", "made_up", "with_cause", "without_cause"]
"""How somebody stands on the lists of a training or test.

- `"present"`: Present.
- `"made_up"`: Absent, and made it up.
- `"with_cause"`: Absent with cause.
- `"without_cause"`: Absent without cause.
"""

Publication: TypeAlias = Literal["guarded", "full"]
"""Whether rounds are published under the guard or with every count.

- `"guarded"`: The published form of the guard.
- `"full"`: Every count, as many regulations announce them. In a small group that can give votes away.
"""

Rule: TypeAlias = Literal[
    "officers_spread",
    "in_one_group",
    "group_led",
    "group_size",
    "placement_by_plan",
    "plan_kept",
    "cadre_on_committee",
    "leader_route",
    "candidacy",
    "voting",
    "contested",
    "assessment",
    "papers",
    "quarterly_review",
    "reminder",
    "criticism",
    "admonition",
    "removal",
    "commendation",
    "yearly_commendation",
    "merit",
    "priority",
    "experience",
    "party_standing",
    "right_to_nominate",
    "right_to_rate",
    "right_to_recommend",
    "right_to_speak",
    "right_to_sit_in",
    "right_to_advise",
    "right_to_spend",
    "right_to_supervise",
    "suggestions",
    "support",
    "funds_questions",
    "reprisal",
    "ledger",
    "participation",
    "overlap",
    "funds_kept",
    "accounts_true",
    "dues_paid",
    "pension_dues",
    "fixed_dues",
    "dues_lapsed",
    "demonstration_training",
    "themed_training",
    "leaders_meeting",
    "test",
    "group_activity",
    "committee_meeting",
    "leaders_sit_in",
    "officers_take_part",
    "attendance",
    "make_up",
    "help",
    "group_plan",
    "guidance",
    "funds_allocation",
    "accounts_opening",
    "monthly_dues",
    "members_meeting",
    "members_quorum",
    "members_decision",
    "committee_quorum",
    "group_meeting",
    "theme_day",
    "organisational_life_meeting",
    "members_appraisal",
    "appraisal_steps",
    "excellent_cap",
    "talk",
    "organisational_life",
    "branch_least",
    "branch_most",
    "committee_size",
    "committee_usual",
    "committee_term",
    "applicant_age",
    "activist_time",
    "heard_before_target",
    "introducers",
    "target_training",
    "admission_vote",
    "probation",
    "probation_extension",
    "heard_before_confirmation",
    "learning_network",
]
"""What the library can judge. A rulebook says which of these it asks for, and by which clause.

- `"officers_spread"`: Committee members are spread over the groups as evenly as the numbers allow.
- `"in_one_group"`: Every member is in exactly one group.
- `"group_led"`: Every group has a leader.
- `"group_size"`: Groups are neither too small nor too unequal.
- `"placement_by_plan"`: A placement names the plan it follows.
- `"plan_kept"`: A formation keeps the demands of its own plan, and states the score the plan gives it.
- `"cadre_on_committee"`: A leader who is a cadre is a committee member.
- `"leader_route"`: A leader comes to office by a lawful route.
- `"candidacy"`: Who may apply and stand.
- `"voting"`: Who may vote.
- `"contested"`: More candidates than seats.
- `"assessment"`: Winners are assessed by the four standards, in time.
- `"papers"`: Letter, card and archive of a leader.
- `"quarterly_review"`: Groups and leaders are reviewed every quarter.
- `"reminder"`: Weak work brings a reminder and help.
- `"criticism"`: Unfit work brings severe criticism.
- `"admonition"`: Serious problems bring an admonition.
- `"removal"`: Grave problems, and no improvement, bring removal.
- `"commendation"`: Who may be commended as an excellent leader.
- `"yearly_commendation"`: Leaders are commended once a year, or "none" is recorded.
- `"merit"`: Excellent years in a row bring a merit application.
- `"priority"`: Good leaders come first.
- `"experience"`: Nobody becomes secretary or deputy without having led a group.
- `"party_standing"`: A secretary has been in the Party for some time.
- `"right_to_nominate"`: A group nominates people for membership.
- `"right_to_rate"`: A group gives the first rating in the members' appraisal.
- `"right_to_recommend"`: A group recommends for merit awards.
- `"right_to_speak"`: A group has a say on sensitive matters.
- `"right_to_sit_in"`: A leader sits in on committee meetings.
- `"right_to_advise"`: A group advises on branch decisions.
- `"right_to_spend"`: A group spends its funds.
- `"right_to_supervise"`: A group supervises committee members.
- `"suggestions"`: Suggestions are answered.
- `"support"`: A leader who meets resistance gets support from the secretaries.
- `"funds_questions"`: Questions on funds are answered.
- `"reprisal"`: Nobody who speaks up about somebody is hit by that person soon after.
- `"ledger"`: Problems of suggestion days go into one ledger and are closed there.
- `"participation"`: Who of those entitled stood.
- `"overlap"`: Leaders, committee and backbone largely coincide.
- `"funds_kept"`: A group spends its own funds, of the year, within the balance, with its leader's approval.
- `"accounts_true"`: An opened statement of account is what the entries add up to.
- `"dues_paid"`: Dues on a wage are paid as the table says.
- `"pension_dues"`: Dues on a pension are paid as the table says.
- `"fixed_dues"`: Dues of a fixed amount, and those of farmers, are paid as the table says.
- `"dues_lapsed"`: Months without dues in a row are discussed at the members' meeting.
- `"demonstration_training"`: Every leader gets a demonstration training.
- `"themed_training"`: Every leader gets a themed training.
- `"leaders_meeting"`: The leaders meet.
- `"test"`: Every leader is tested.
- `"group_activity"`: Every group has its half-day.
- `"committee_meeting"`: The committee meets.
- `"leaders_sit_in"`: Leaders who are no committee members sit in on the committee.
- `"officers_take_part"`: Committee members take part in their own group.
- `"attendance"`: Nobody is absent without cause, and nobody is left out.
- `"make_up"`: Whoever was absent with cause makes it up.
- `"help"`: A poor test brings help.
- `"group_plan"`: Group building is part of the yearly plan.
- `"guidance"`: The groups' work is followed up with guidance.
- `"funds_allocation"`: Every group is allocated funds for the year.
- `"accounts_opening"`: Every group's accounts are opened.
- `"monthly_dues"`: Every member's dues are paid month by month.
- `"members_meeting"`: The members' meeting is held.
- `"members_quorum"`: Enough members are at the members' meeting.
- `"members_decision"`: The members' meeting decides by its majority.
- `"committee_quorum"`: Enough of the committee are at its meeting.
- `"group_meeting"`: Every group meets.
- `"theme_day"`: The theme day is held.
- `"organisational_life_meeting"`: The organisational-life meeting is held.
- `"members_appraisal"`: The members' appraisal is held.
- `"appraisal_steps"`: The steps of the members' appraisal are held in order.
- `"excellent_cap"`: Not too many are rated excellent in the members' appraisal.
- `"talk"`: There are talks with every member.
- `"organisational_life"`: Nobody stays away from organisational life for months without cause.
- `"branch_least"`: A branch has enough full members.
- `"branch_most"`: A branch has not too many members.
- `"committee_size"`: A branch with enough full members has a committee, neither too small nor too large.
- `"committee_usual"`: A committee is no larger than usual.
- `"committee_term"`: A committee is elected anew when its term runs out.
- `"applicant_age"`: Whoever applies for membership is old enough.
- `"activist_time"`: Nobody becomes a development target before enough time as an activist.
- `"heard_before_target"`: The group is heard before somebody becomes a development target.
- `"introducers"`: Full members introduce whoever is admitted.
- `"target_training"`: Whoever is admitted was trained long enough.
- `"admission_vote"`: The members' meeting admits, by its majority.
- `"probation"`: A probationary member is confirmed when the probation is over.
- `"probation_extension"`: A probation is extended within bounds.
- `"heard_before_confirmation"`: The group is heard before a probationary member is confirmed.
- `"learning_network"`: The learning network reaches everybody.
"""

StandingPairs: TypeAlias = Literal["keep", "replace"]
"""What becomes of the pairs by which weak members are led already.

- `"keep"`: They stay, whatever the two score now; only a refused one ends.
- `"replace"`: The weak are paired anew: a pair that is not proposed again ends.
"""

StreakState: TypeAlias = Literal["standing", "open", "broken"]
"""Whether the latest streak of a person goes on.

- `"standing"`: It reaches last year or this year.
- `"open"`: It ends two years ago, and last year may still be commended.
- `"broken"`: A year was missed.
"""

TaskGroupState: TypeAlias = Literal["running", "past_planned_end", "ended"]
"""Where a task group stands on a day.

- `"running"`: At work, the planned end not passed.
- `"past_planned_end"`: The planned end has passed, and no end is recorded. A register entry, never a breach.
- `"ended"`: Ended with an outcome.
"""

TermEnd: TypeAlias = Literal["resigned", "left_group", "removed"]
"""How a term ended before its time.

- `"resigned"`: The leader resigned.
- `"left_group"`: The leader left the group, or the group ended.
- `"removed"`: The leader was removed.
"""

TermState: TypeAlias = Literal["ahead", "in_office", "ran_out", "resigned", "left_group", "removed"]
"""Where a term stands on the date of the archive.

- `"ahead"`: It has not begun.
- `"in_office"`: In office.
- `"ran_out"`: It ended by itself.
- `"resigned"`: The leader resigned.
- `"left_group"`: The leader left the group, or the group ended.
- `"removed"`: The leader was removed.
"""

Tie: TypeAlias = Literal["pair", "office"]
"""By what somebody leads somebody else.

- `"pair"`: By a recorded pair.
- `"office"`: By office: a secretary leads leaders, a leader the members of the own group.
"""

Verdict: TypeAlias = Literal["yes", "no", "undecided"]
"""Whether something holds.

- `"yes"`: It holds.
- `"no"`: It does not hold.
- `"undecided"`: The book does not say enough to tell.
"""

Void: TypeAlias = Literal["below_quorum", "more_ballots_than_voters"]
"""Why a round is void: it elects nobody and does not count as a round.

- `"below_quorum"`: Too few present.
- `"more_ballots_than_voters"`: More ballots than voters present.
"""

Weight: TypeAlias = Literal["breach", "advice"]
"""How much a rule weighs.

- `"breach"`: What must be: straying from it is a breach (必须).
- `"advice"`: What should be: straying from it is an advice (原则上).
"""

WhyUnpaired: TypeAlias = Literal["no_group", "no_strong", "all_refused", "loads_full"]
"""Why a weak one is left without a guide.

- `"no_group"`: In no group, and the plan pairs inside groups only.
- `"no_strong"`: No strong one in the group; anywhere, where the plan pairs across groups.
- `"all_refused"`: The plan refuses the pair with every strong one there is.
- `"loads_full"`: Every strong one the plan does not refuse leads as many as he or she may.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsOpening(Value):
    """Accounts of a quarter, as they were opened."""

    group: GroupId | None = None
    """The group; all together where there is none."""
    quarter: Quarter
    """The quarter."""
    allocated: Fen
    """Allocated."""
    spent: Fen
    """Spent."""
    balance: Fen
    """Left; 0 where more was spent than allocated."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""
    matched: bool
    """Whether the figures were what the entries added up to when it was opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionVote(Value):
    """A vote of the members' meeting on an admission."""

    margin: Margin
    """The votes for it, held against what was needed."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Value):
    """An answer to a matter."""

    on: Day
    """The day."""
    decided_by: ActorId
    """Who decided it, or recorded it."""
    outcome: Outcome | None = None
    """What was decided, where something was."""
    text: Text
    """What was answered."""
    counts: bool
    """Whether it comes from somebody who may give it: only then is the matter answered."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedYears(Value):
    """A merit application: the years it names, and its day.

    Where an application uses up its years, it names a whole run. Where it does not, each year that completes or
    extends a run is an entitlement of its own: the application is for the last year it names, the completing one,
    and may name that year alone.
    """

    years: tuple[int, ...]
    """The years it names, in order."""
    on: Day
    """The day of the application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal(Value):
    """What the members' appraisal of a year came to."""

    year: int
    """The calendar year."""
    session: SessionId
    """Its meeting."""
    steps: tuple[AppraisalStep, ...]
    """The steps, in the order they were held."""
    results: tuple[Graded, ...]
    """The grades."""
    full_members: int
    """How many full members there were on the day of the decision."""
    on: Day
    """The day of the decision."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppraisalRules(Value):
    """The members' appraisal."""

    excellent_cap: Dated[Share]
    """How many of the full members are generally rated excellent at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivePerson(Value):
    """Whose archive it is."""

    member: MemberId
    """The id."""
    name: Text
    """The name."""
    standing: Standing
    """Full or probationary."""
    party_since: Day | None = None
    """The day he or she joined the Party, where it is known."""
    unit: Text | None = None
    """The unit of the establishment."""
    post: Text | None = None
    """The duty post."""
    joined: Day
    """The day he or she joined the branch."""
    left: tuple[Day, Departure, Seq] | None = None
    """How and when he or she left it, and the entry."""
    entry: Seq
    """The entry by which he or she joined the branch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Value):
    """The committee's assessment of a winner."""

    standards: Standards
    """The four standards."""
    on: Day
    """The day."""
    entry: Seq
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Average(Value):
    """An exact average: a sum and how many it is of. Shown to two decimal places, a half rounded up."""

    thousandths: int
    """The sum, in thousandths."""
    of: int
    """How many it is of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarProbationary(Value):
    """A probationary member (预备党员)."""

    because: ClassVar[Literal["probationary"]] = "probationary"
    _tag = "because"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarSuspended(Value):
    """The rights are suspended (权利暂停)."""

    because: ClassVar[Literal["suspended"]] = "suspended"
    _tag = "because"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarOtherGroup(Value):
    """In another group, or in none."""

    because: ClassVar[Literal["other_group"]] = "other_group"
    _tag = "because"


@dataclass(frozen=True, slots=True, kw_only=True)
class BarRemoved(Value):
    """Removed as leader not long ago."""

    because: ClassVar[Literal["removed"]] = "removed"
    _tag = "because"

    until: Day
    """The first day on which the person may stand again."""


Bar: TypeAlias = BarProbationary | BarSuspended | BarOtherGroup | BarRemoved
"""Why somebody may not vote or stand in a group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bilingual(Value):
    """One text in both languages."""

    zh: str
    """Simplified Chinese."""
    en: str
    """English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CadenceRules(Value):
    """What falls due, and how often (1.2c, 1.3, 2.0, 2.2a, 2.3a, 2.3d)."""

    demonstration_training: Dated[Timing]
    """Demonstration training of every leader."""
    themed_training: Dated[Timing]
    """Themed training of every leader."""
    leaders_meeting: Dated[Timing]
    """The leaders' meeting."""
    test: Dated[Timing]
    """The test or exercise of every leader."""
    group_activity: Dated[Timing]
    """Every group's half-day."""
    committee_meeting: Dated[Timing]
    """The committee's meeting."""
    group_plan: Dated[Timing]
    """Every group's part in the branch's plan."""
    guidance: Dated[Timing]
    """Guidance to every group."""
    funds_allocation: Dated[Timing]
    """The allocation of funds to every group."""
    accounts_opening: Dated[Timing]
    """The opening of every group's accounts: of a period that is over, during the next."""
    dues: Dated[Timing]
    """Every member's dues."""
    members_meeting: Dated[Timing]
    """The members' meeting."""
    group_meeting: Dated[Timing]
    """Every group's meeting."""
    theme_day: Dated[Timing]
    """The theme day."""
    organisational_life_meeting: Dated[Timing]
    """The organisational-life meeting."""
    members_appraisal: Dated[Timing]
    """The members' appraisal."""
    talk: Dated[Timing]
    """A talk with every member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRules(Value):
    """Duties, attendance, tests (1.3, 2.3, 3.1b)."""

    _json = {"pass_": "pass"}

    grace_days: Dated[int]
    """Days for which an overdue duty can still be done late; then it is missed."""
    makeup_days: Dated[int]
    """Days after an absence with cause within which it is made up."""
    min_hours: Dated[int]
    """Hours of a group's half-day."""
    pass_: Dated[int]
    """The score that passes a test."""
    help_days: Dated[int]
    """Days after a poor test within which help is planned."""
    check_days: Dated[int]
    """Days between two checks of a plan of help, at most."""
    members_quorum: Dated[Threshold]
    """How many of those who should attend have to be at a members' meeting."""
    decision_majority: Dated[Threshold]
    """What carries a resolution of the members' meeting."""
    committee_quorum: Dated[Threshold]
    """How many of the committee have to be at its meeting."""
    life_months: Dated[int]
    """Months in a row without organisational life that bring the matter before the members' meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidature(Value):
    """An applicant of a procedure."""

    member: MemberId
    """Who applied."""
    applied: Seq
    """The entry of the application."""
    out: Seq | None = None
    """The entry by which he or she is out: withdrawn, or gone from the group."""
    recommended: Margin | None = None
    """The votes of the recommendation meeting against what made a candidate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseHeld(Value):
    """Good cause for missing organisational life or dues; both days count."""

    _json = {"from_": "from"}

    missed: Missed
    """What it was good cause for missing."""
    from_: Day
    """The first day."""
    until: Day
    """The last day."""
    entry: Seq
    """The entry that recorded it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CellExactly(Value):
    """Exactly so many."""

    count: ClassVar[Literal["exactly"]] = "exactly"
    _tag = "count"

    votes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CellAtMost(Value):
    """At most so many."""

    count: ClassVar[Literal["at_most"]] = "at_most"
    _tag = "count"

    votes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CellAtLeast(Value):
    """At least so many."""

    count: ClassVar[Literal["at_least"]] = "at_least"
    _tag = "count"

    votes: int


Cell: TypeAlias = CellExactly | CellAtMost | CellAtLeast
"""A count as published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Value):
    """What a change of a partition would cost: one member to another group, or two in each other's places."""

    _left_out = frozenset({"text", "breaks", "mends", "wishes"})

    moves: tuple[Moved, ...]
    """Who goes where: one for a move, two for a swap."""
    points: int
    """Points lost more than now; negative when fewer."""
    text: Bilingual | None = None
    """What it says, in lines."""
    breaks: tuple[Demand, ...] = ()
    """Demands that hold now and would not."""
    mends: tuple[Demand, ...] = ()
    """Demands that do not hold now and would."""
    wishes: tuple[WishChange, ...] = ()
    """Where they come from: only wishes with a difference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Value):
    """A newcomer in one group."""

    group: GroupId
    """The group."""
    size: int
    """Its members without this newcomer."""
    points: int
    """Points all groups lose then."""
    wishes: tuple[WishChange, ...]
    """Points each wish loses more than with the first choice; only wishes with a difference."""
    breaks: tuple[Demand, ...]
    """Demands that hold today and would not: then the group is not possible."""
    mends: tuple[Demand, ...]
    """Demands that do not hold today and would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseInfo(Value):
    """A clause of a rulebook."""

    id: Clause = "-"
    """Its id."""
    kind: ClauseKind
    """What follows from it."""
    term: Bilingual
    """Its name: the field's own term, and English."""
    text: Bilingual
    """What it asks, in the library's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commendation(Value):
    """A commendation as excellent leader for a year."""

    leader: MemberId
    """The leader."""
    year: int
    """The calendar year."""
    on: Day
    """The day it was given, or brought along."""
    known: Day
    """The day it became known: recorded."""
    entry: Seq
    """Its entry."""
    archive: Text | None = None
    """The archive's reference, where it was brought along from another branch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommendationLine(Value):
    """A commendation as excellent leader."""

    year: int
    """The calendar year."""
    known: Day
    """The day it became known: recorded."""
    archive: Text | None = None
    """The archive's reference, where it was brought along."""
    entry: Seq
    """The entry."""
    revoked_by: Seq | None = None
    """The entry that revoked it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommendedYear(Value):
    """A calendar year for which a person stands commended, and the day that became known."""

    year: int
    """The calendar year."""
    known: Day
    """The day it became known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeRules(Value):
    """The size of a branch, its committee and the committee's term."""

    branch_least: Dated[int]
    """The fewest full members of a branch."""
    branch_most: Dated[int]
    """The most members a branch generally has, probationary ones too."""
    committee_from: Dated[int]
    """Full members from which a branch has a committee."""
    least: Dated[int]
    """The fewest members of a committee, secretary and deputies included."""
    usual: Dated[int]
    """The most members a committee usually has."""
    most: Dated[int]
    """The most members a committee may have."""
    term_months: Dated[int]
    """Months of a committee's term."""
    village_term_months: Dated[int]
    """Months of a committee's term in villages and communities."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeTerm(Value):
    """The term of the present committee."""

    _json = {"from_": "from"}

    from_: Day
    """The day it began: that of the latest election of the whole committee; where none is recorded, the day on which
    the longest held of the present seats was taken.
    """
    until: Day
    """The first day that no longer counts."""
    months: int
    """How long a term is, in months."""
    entry: Seq
    """The entry it began with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Value):
    """Two partitions of one roster side by side: today's and the one proposed (新旧分组对照). Groups are matched by
    id.
    """

    moved: tuple[Moved, ...]
    """Who changes the group, in the order of the roster."""
    before: Side
    """Today's groups."""
    after: Side
    """The groups proposed."""
    mended: tuple[Demand, ...]
    """Demands broken today that hold in the groups proposed."""
    broken: tuple[Demand, ...]
    """Demands that hold today and are broken in the groups proposed."""
    text: Bilingual
    """What it says, in lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountRules(Value):
    """The rules of a count."""

    quorum: Threshold
    """How many of those who should attend have to be present."""
    line: Threshold | None = None
    """The votes that elect; without a line, most votes win."""
    max_rounds: int
    """How many valid rounds there may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated(Value, Generic[_T]):
    """A parameter of a rulebook: the clause it comes from, and its value by date, so that a decision of 2021 is
    judged by the value of 2021.
    """

    _left_out = frozenset({"later"})

    clause: Clause
    first: _T
    later: tuple[tuple[Day, _T], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Value):
    """The answer to a question on a date. A decision cannot fail: a doubt is part of the answer."""

    question: Question
    """What was asked."""
    as_of: Day
    """The date judged."""
    verdict: Verdict
    """Whether it holds."""
    reasons: tuple[Reason, ...]
    """Each condition weighed, in a fixed order, with its clause and evidence."""
    alternatives: tuple[tuple[Need, ...], ...]
    """Where it does not hold, what would make it hold: each an inclusion-minimal set of needs. Empty with the
    verdict *no*: it cannot be mended.
    """
    remedy: Bilingual | None = None
    """What would make it hold, in one sentence; nothing when it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandNumber(Value):
    """The number of groups."""

    demand: ClassVar[Literal["number"]] = "number"
    _tag = "demand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandSizes(Value):
    """The sizes given for each group."""

    demand: ClassVar[Literal["sizes"]] = "sizes"
    _tag = "demand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandLeastSize(Value):
    """The fewest members of a group (1.1a)."""

    demand: ClassVar[Literal["least_size"]] = "least_size"
    _tag = "demand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandMostSize(Value):
    """The most members of a group."""

    demand: ClassVar[Literal["most_size"]] = "most_size"
    _tag = "demand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandSizeSpread(Value):
    """The greatest difference between two groups (1.1a)."""

    demand: ClassVar[Literal["size_spread"]] = "size_spread"
    _tag = "demand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandOfficersSpread(Value):
    """Committee members spread evenly, secretary and deputies apart (1.1c)."""

    demand: ClassVar[Literal["officers_spread"]] = "officers_spread"
    _tag = "demand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandLeaderCandidates(Value):
    """Somebody who may lead in every group (1.1d)."""

    demand: ClassVar[Literal["leader_candidates"]] = "leader_candidates"
    _tag = "demand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandFullMembers(Value):
    """A full member in every group (1.1a)."""

    demand: ClassVar[Literal["full_members"]] = "full_members"
    _tag = "demand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandTogether(Value):
    """A list of `demands.together`."""

    demand: ClassVar[Literal["together"]] = "together"
    _tag = "demand"

    at: int
    """Its place in the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandApart(Value):
    """A list of `demands.apart`."""

    demand: ClassVar[Literal["apart"]] = "apart"
    _tag = "demand"

    at: int
    """Its place in the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandFixed(Value):
    """A line of `demands.fixed`."""

    demand: ClassVar[Literal["fixed"]] = "fixed"
    _tag = "demand"

    at: int
    """Its place in the list."""


Demand: TypeAlias = (
    DemandNumber
    | DemandSizes
    | DemandLeastSize
    | DemandMostSize
    | DemandSizeSpread
    | DemandOfficersSpread
    | DemandLeaderCandidates
    | DemandFullMembers
    | DemandTogether
    | DemandApart
    | DemandFixed
)
"""A demand of the plan: something that must hold (要求).

Lists of the plan are named by the place of the demand in its list, from 0.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandHeld(Value):
    """A demand of the plan beside a partition: whether it holds, and the figures that show it (要求逐项核对)."""

    _nested = "demand"

    holds: bool
    """Whether it holds."""
    groups: tuple[GroupCount, ...]
    """What is counted in each group: its members, or those the demand is about. A demand that names people lists
    only the groups they are in.
    """
    demand: Demand
    """The demand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Development(Value):
    """One person's way from applicant to full member, as far as it went in this branch."""

    person: MemberId
    """The person's id; on the roster it is the same."""
    name: Text
    """The name."""
    born: Day
    """The day of birth."""
    steps: tuple[StepTaken, ...]
    """The steps taken, in order."""
    views: tuple[GroupView, ...]
    """What groups said, in order."""
    introducers: tuple[MemberId, ...]
    """The introducers."""
    introduced_by: Seq | None = None
    """The entry that named them."""
    trainings: tuple[Training, ...]
    """The trainings, in order."""
    votes: tuple[AdmissionVote, ...]
    """The votes on the admission, in order."""
    ended: tuple[Day, HowEnded, Seq] | None = None
    """How and when it ended before the admission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentRules(Value):
    """From applicant to full member."""

    age_years: Dated[int]
    """Age in years from which one may apply for membership."""
    activist_months: Dated[int]
    """Months as an activist before one may become a development target."""
    introducers: Dated[int]
    """How many full members introduce whoever is admitted."""
    training_days: Dated[int]
    """Days of training before admission; either these or the hours."""
    training_hours: Dated[int]
    """Hours of training before admission; either these or the days."""
    admission_majority: Dated[Threshold]
    """What admits at the members' meeting."""
    probation_months: Dated[int]
    """Months of probation."""
    extension_least: Dated[int]
    """The fewest months by which a probation is extended."""
    extension_most: Dated[int]
    """The most months by which a probation is extended."""
    extensions: Dated[int]
    """How often a probation may be extended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesAccount(Value):
    """A member's account of dues, up to the month of the date; what was paid ahead is there too."""

    member: MemberId
    """The member."""
    months: tuple[DuesMonth, ...]
    """Month by month."""
    due: Fen
    """Due in all the months listed, as far as it is known."""
    paid: Fen
    """Paid of it."""
    voluntary: Fen
    """Paid beyond it, kept apart."""
    arrears: Fen
    """Missing for months that are over."""
    bases: tuple[DuesBase, ...]
    """The bases declared, by the month they are from."""
    waivers: tuple[Waiver, ...]
    """The waivers, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesBase(Value):
    """What a member's dues are reckoned on, from a month on."""

    _json = {"from_": "from"}

    income: Income
    """What the member lives on."""
    base: Fen
    """The month's base after tax; for a farmer the dues as set."""
    from_: Month
    """The first month it is for."""
    on: Day
    """The day it was declared."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesMonth(Value):
    """One month of a member's dues. A payment counts towards what is due; the rest of it is voluntary."""

    month: Month
    """The month."""
    due: Fen | None = None
    """What is due; none where no base was declared. 0 in a waived month, and in one the member was not on the roster
    for.
    """
    paid: Fen
    """What was paid of it; where what is due is not known, all that was paid."""
    voluntary: Fen
    """What was paid beyond it."""
    missing: Fen
    """What is missing of it, where it is known."""
    waived: Seq | None = None
    """The entry that waived it."""
    entries: tuple[Seq, ...]
    """The entries it rests on: the base, the payments, the waiver."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesRules(Value):
    """Members' dues (2.0)."""

    wage: Dated[Slabs]
    """The rates on a wage after tax, in fen a month."""
    retired: Dated[Slabs]
    """The rates on a retirement pension, in fen a month."""
    fixed: Dated[Fen]
    """What students, the unemployed and people on relief pay, in fen a month."""
    farmers_least: Dated[Fen]
    """The least a farmer pays, in fen a month."""
    farmers_most: Dated[Fen]
    """The most a farmer's dues are set to, in fen a month."""
    lapse_months: Dated[int]
    """Months without dues in a row after which the members' meeting discusses it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Value):
    """Something that is to be done for a period, and where it stands on the date of the branch."""

    clause: Clause
    """The clause that asks for it."""
    kind: DutyKind
    """What it asks for."""
    bearer: Bearer
    """Who it lies on."""
    period: Period
    """The period it is for."""
    first: Day
    """The first day on which it is due."""
    last: Day
    """The last day on which it is done in time."""
    state: DutyState
    """Where it stands."""
    entry: Seq | None = None
    """The entry that fulfilled it; otherwise the absence with cause that put off its last day, or what took it away
    (a waiver of dues).
    """
    session: SessionId | None = None
    """The session to be made up, or the test that calls for help."""
    member: MemberId | None = None
    """Whom the help is for."""
    text: Bilingual
    """What was to be done by when, and where it stands, in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRecord(Value):
    """What a group did as one of its duties."""

    group: GroupId
    """The group."""
    duty: GroupDuty
    """The duty."""
    person: PersonId | None = None
    """With whom, where it was one person."""
    text: Text
    """What was done."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Election(Value):
    """A procedure by which a group elects its leader, with its rounds as published."""

    id: ElectionId
    """Its id."""
    group: GroupId
    """The group that elects."""
    seats: int
    """How many leaders it elects."""
    called: Day
    """The day it was called."""
    entry: Seq
    """The entry that called it."""
    stage: Stage
    """Where it stands."""
    applicants: tuple[Candidature, ...]
    """Those who applied, in order."""
    entitled: int
    """How many were entitled to apply on the day of the last application or of the recommendation."""
    meeting: RecommendationMeeting | None = None
    """The recommendation meeting."""
    expected: int
    """How many candidates were expected."""
    rounds: tuple[ElectionRound, ...]
    """Its rounds, in order."""
    winners: tuple[Winner, ...]
    """Those elected, in order."""
    ending: Ending | None = None
    """How it ended."""
    ended: Seq | None = None
    """The entry by which it ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionRound(Value):
    """A round of an election in its published form: no vote can be told from it (3.3a)."""

    entry: Seq
    """The entry that records it."""
    poll: int
    """The poll it belongs to, from 1: another one is held when a winner falls out."""
    round: PublishedRound
    """The round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionRules(Value):
    """Elections of leaders (1.2d)."""

    recommendation_quorum: Dated[Threshold]
    """The quorum of the recommendation meeting."""
    recommendation_majority: Dated[Threshold]
    """What makes an applicant a candidate."""
    candidate_margin: Dated[Share]
    """How many more candidates than seats are expected, as a share of the seats."""
    quorum: Dated[Threshold]
    """The quorum of a poll."""
    majority: Dated[Line]
    """What elects; off: most votes win."""
    max_rounds: Dated[int]
    """How many valid rounds a poll may have."""
    bar_months: Dated[int]
    """Months for which a removed leader may not stand."""
    assess_days: Dated[int]
    """Days within which a winner is assessed."""
    term_months: Dated[int]
    """Months of a leader's term."""
    counts_from: Dated[int]
    """Ballots handed in from which coded counts are published."""
    min_cell: Dated[int]
    """The smallest count published as it is."""
    publication: Dated[Publication]
    """Whether rounds are published under the guard or with every count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse(Value):
    """A category of excuse from meetings and polls."""

    id: str
    """Its id, as entries name it."""
    name: Bilingual
    """Its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcuseHeld(Value):
    """An excuse from meetings and polls; both days count."""

    _json = {"from_": "from"}

    category: ExcuseId
    """The rulebook's category."""
    from_: Day
    """The first day."""
    until: Day
    """The last day."""
    entry: Seq
    """The entry that recorded it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Value):
    """A partition explained (编组说明)."""

    _left_out = frozenset({"best_move", "best_swap"})

    points: int
    """Points lost on all wishes together."""
    sizes: tuple[GroupCount, ...]
    """The size of each group, in the order given."""
    wishes: tuple[WishExplained, ...]
    """Every wish, in the order of the plan."""
    demands: tuple[DemandHeld, ...]
    """Every demand, in the order of the plan."""
    places: tuple[Place, ...]
    """Every member, in the order of the roster."""
    looked_at: LookedAt
    """What was looked at."""
    text: Bilingual
    """What it says, in lines."""
    best_move: Change | None = None
    """The best of all single moves; none when there is one group only, or it was not looked for."""
    best_swap: Change | None = None
    """The best of all swaps of two members; none when there is one group only, or it was not looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault(Value):
    """What is wrong with an input, and what to do."""

    code: str
    """A stable name of the kind of fault."""
    clause: Clause | None = None
    """The clause it comes from, where there is one."""
    line: int | None = None
    """The line of the file, from 1, where there is one."""
    entry: Seq | None = None
    """The entry, where there is one."""
    column: str | None = None
    """The column of the data frame, where there is one."""
    row: int | None = None
    """The row of the data frame, from 0, where there is one."""
    text: Bilingual
    """What is wrong, in one sentence."""
    remedy: Bilingual
    """What to do, in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Value):
    """A figure of the branch, and of each of its groups."""

    _json = {"from_": "from"}
    _left_out = frozenset({"voluntary"})

    indicator: Indicator
    """What it measures."""
    clause: Clause
    """The clause that asks for it."""
    from_: Day
    """The first day it is about."""
    until: Day
    """The last day it is about."""
    part: int
    """So many."""
    whole: int
    """Of so many; 0 where there is nothing to count."""
    groups: tuple[GroupFigure, ...]
    """The same for each group there was in the span, in the order they were formed; together they are the branch."""
    entries: tuple[Seq, ...]
    """The entries it rests on, in order."""
    voluntary: Fen | None = None
    """Of dues collected: paid beyond what was due, and counted neither in the part nor in the base."""

    @property
    def fraction(self) -> Fraction | None:
        """The same as a number; none where there is nothing to count."""
        return Fraction(self.part, self.whole) if self.whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Value):
    """Something that breaks a clause, or strays from what a clause advises."""

    clause: Clause
    """The clause of the rulebook it cites."""
    weight: Weight
    """A breach of what must be, or advice on what should be."""
    since: Day
    """The day from which it stands."""
    point: Point
    """What should hold and does not."""
    evidence: Evidence
    """The entries it rests on, in the order of the book; empty where it rests on something missing."""
    alternatives: tuple[tuple[Need, ...], ...]
    """What would mend it: each an inclusion-minimal set of needs. Empty: it cannot be mended."""
    text: Bilingual
    """What is wrong, in one sentence."""
    remedy: Bilingual
    """What would mend it, in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Formation(Value):
    """A formation of the branch into groups."""

    _left_out = frozenset({"counted"})

    id: FormationId
    """The id."""
    plan: Plan
    """The plan it follows."""
    adopted: Day
    """The day it was adopted."""
    entry: Seq
    """The entry that adopted it."""
    counted: int | None = None
    """The points it lost on the day it was adopted, counted again; none where the plan is no data, or rests on what
    the book does not know.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class FormedFound(Value):
    """A partition that meets every demand (已编成)."""

    outcome: ClassVar[Literal["found"]] = "found"
    _tag = "outcome"

    groups: tuple[FormedGroup, ...]
    """The groups, in their order."""
    score: GroupingScore
    """The points they lose."""
    bound: int
    """No partition loses fewer points."""
    optimal: bool
    """Whether no other partition loses fewer points, proven."""
    search: Searched
    """How far it was searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormedInfeasible(Value):
    """No partition meets every demand: proven, with the demands that contradict each other (要求互相矛盾)."""

    outcome: ClassVar[Literal["infeasible"]] = "infeasible"
    _tag = "outcome"

    demands: tuple[Demand, ...]
    """The demands."""
    minimal: bool
    """Whether none of them can be left out of the contradiction."""
    text: Bilingual
    """Why they cannot hold together, in one sentence."""
    remedy: Bilingual
    """What mends it, in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormedUndecided(Value):
    """The effort is spent: nothing was found, and nothing is claimed (未有结论)."""

    outcome: ClassVar[Literal["undecided"]] = "undecided"
    _tag = "outcome"

    search: Searched
    """How far it was searched."""


Formed: TypeAlias = FormedFound | FormedInfeasible | FormedUndecided
"""What came of looking for groups (编组结果)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormedGroup(Value):
    """One group of a partition."""

    group: GroupId
    """Its id: the present one where most of the present members stay."""
    members: tuple[MemberId, ...]
    """Its members, in the order of the roster."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frontier(Value):
    """What a re-formation can win with few moves (少动多得): for every number of members who change their group, the
    partition that breaks the demands least, then loses the fewest points; only where more moves win more.
    """

    steps: tuple[FrontierStep, ...]
    """Fewest moves first: the first is today's, the last the best found."""
    looked_at: int
    """Every partition within so many moves was looked at."""
    stopped: bool
    """Whether the caller said stop."""
    text: Bilingual
    """What it says, in lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontierStep(Value):
    """What so many moves can win."""

    moves: int
    """How many members change their group."""
    points: int
    """Points lost then, on all wishes."""
    broken: tuple[Demand, ...]
    """Demands still broken."""
    exact: bool
    """Proven: nothing better is within so many moves. Otherwise the best known."""
    moved: tuple[Moved, ...]
    """Who goes where, in the order of the roster."""
    groups: tuple[FormedGroup, ...]
    """The groups, in the order of today's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundsAccount(Value):
    """The account of a group's funds of one year. Always: allocated + overspent = spent + returned + balance."""

    group: GroupId
    """The group."""
    year: int
    """The calendar year the funds are for."""
    allocated: Total
    """Allocated."""
    spent: Total
    """Spent, what was not allowed included."""
    returned: Fen
    """Unspent at the year's end, and back with the branch since then."""
    balance: Fen
    """What the group may still spend."""
    overspent: Fen
    """Spent without cover: above the balance, or after the return."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundsAccounts(Value):
    """The accounts of every group and year, and what the branch holds for the groups (支部管)."""

    held: Fen
    """The balances together: held by the branch, to be spent by the groups."""
    returned: Fen
    """What came back unspent, over the years."""
    accounts: tuple[FundsAccount, ...]
    """By group and year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundsRules(Value):
    """The groups' funds (2.3d)."""

    carry_over: Dated[bool]
    """Whether unspent money stays with the group after the year's end; otherwise it returns to the branch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Value):
    """A group, with what the book says of it up to a date."""

    id: GroupId
    """The id."""
    name: Text
    """The name."""
    span: Span
    """From when to when it was part of a formation."""
    entry: Seq
    """The entry that formed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAverage(Value):
    """The average of one group."""

    group: GroupId
    """The group."""
    average: Average
    """Of its members whose number is known."""
    off: int
    """Whole units its sum is above its fair share; negative when below."""
    points: int
    """Points lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCount(Value):
    """How many are counted in one group."""

    _left_out = frozenset({"members"})

    group: GroupId
    """The group."""
    count: int
    """How many, in members."""
    members: tuple[MemberId, ...] = ()
    """Who they are; empty where only their number matters: sizes, full members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDistances(Value):
    """The distances inside one group."""

    group: GroupId
    """The group."""
    pairs: int
    """Pairs of its members."""
    sum: int
    """The sum of their distances, in units of the last decimal place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFigure(Value):
    """A group's part of a figure."""

    _left_out = frozenset({"voluntary"})

    group: GroupId | None = None
    """The group; none for what belongs to no group, as the masses do."""
    part: int
    """So many."""
    whole: int
    """Of so many; 0 where there is nothing to count."""
    voluntary: Fen | None = None
    """Of dues collected: paid beyond what was due."""

    @property
    def fraction(self) -> Fraction | None:
        """The same as a number; none where there is nothing to count."""
        return Fraction(self.part, self.whole) if self.whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupReview(Value):
    """The review of a group's quarter."""

    group: GroupId
    """The group."""
    quarter: Quarter
    """The quarter."""
    rating: Rating
    """The rating."""
    problems: Problems
    """The problems found."""
    on: Day
    """The day of the review."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRules(Value):
    """Groups and who is in them (1.1)."""

    placement_days: Dated[int]
    """Days a member may be without a group; 0: placed by the end of the joining day."""
    vacancy_days: Dated[int]
    """Days a group may be without a leader."""
    min_size: Dated[int]
    """The fewest members of a group."""
    max_spread: Dated[int]
    """The largest difference in size between groups, unless the plan says otherwise, in members."""
    same_group: Dated[Threshold]
    """How many members of a group have to stay for it to keep its id in another formation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupShare(Value):
    """How many of one kind one group has, beside what it should have."""

    group: GroupId
    """The group."""
    count: int
    """How many it has."""
    least: int
    """The fair share, rounded down."""
    most: int
    """The fair share, rounded up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView(Value):
    """A group's say on somebody."""

    group: GroupId
    """The group."""
    step: Step
    """The step it was heard on."""
    opinion: Text | None = None
    """What it said."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupingScore(Value):
    """What a partition loses on the plan's wishes, in points: 0 is perfect, less is better. Distances that are to be
    as great as can be are points won: their points are negative.
    """

    points: int
    """On all wishes together."""
    wishes: tuple[WishScore, ...]
    """On each wish, in the order of the plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide(Value):
    """Somebody who leads somebody else in learning."""

    by: Tie
    """By what."""
    entry: Seq
    """The entry it rests on: the pair, the appointment, the seat."""
    guide: MemberId
    """Who leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCase(Value):
    """A poor test and the help after it, until a passing score."""

    member: MemberId
    """Whom the help is for."""
    test: SessionId
    """The test."""
    score: Score
    """The score."""
    group: GroupId | None = None
    """The group whose leader helps; none for a leader, whom the secretary helps."""
    on: Day
    """The day of the test."""
    entry: Seq
    """The entry of the score."""
    plan: tuple[Day, Seq] | None = None
    """The first plan by whoever has to help: its day and entry."""
    other_plans: tuple[Seq, ...]
    """Plans by others."""
    checks: tuple[tuple[Day, Seq], ...]
    """Checks of the plan, in order."""
    passed: tuple[Day, Seq] | None = None
    """The passing score that ended it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HonourRules(Value):
    """Commendation and merit (3.3)."""

    min_service_months: Dated[int]
    """Calendar months of a year in office from which a leader may be commended for it."""
    excellent_share: Dated[Threshold]
    """How many of the due reviews have to be excellent, as a share of them."""
    cap: Dated[Share]
    """How many of the leaders in office on 31 December may be commended."""
    cap_enforced: Dated[bool]
    """Whether more commendations than that are a breach."""
    commend_by_month: Dated[int]
    """The month of the next year by the end of which a year is commended."""
    streak_years: Dated[int]
    """How many excellent years in a row bring a merit application."""
    streak_reset: Dated[bool]
    """Whether an application uses up its years."""
    apply_days: Dated[int]
    """Days within which the branch applies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InDevelopment(Value):
    """Where somebody stands on the way from applicant to full member."""

    person: MemberId
    """The person."""
    name: Text
    """The name."""
    taken: Step
    """The last step taken."""
    since: Day
    """The day it was taken."""
    next: Step
    """The step that comes next."""
    earliest: Day | None = None
    """The earliest day for it; none where no rule sets one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelPlaces(Value):
    """Where the members of one label are."""

    label: Text
    """The label."""
    groups: tuple[GroupCount, ...]
    """The groups they are in, with their names."""
    pairs_apart: int
    """Pairs of them in different groups."""
    points: int
    """Points lost on them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelShares(Value):
    """How many of one kind each group has."""

    _left_out = frozenset({"label"})

    all: int
    """How many there are in all."""
    groups: tuple[GroupShare, ...]
    """In each group, in the order given."""
    points: int
    """Points lost on them."""
    label: Text | None = None
    """The label; none where a number singles them out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learner(Value):
    """One of the masses, known to the branch as a learner."""

    _json = {"from_": "from"}

    learner: PersonId
    """The id."""
    name: Text
    """The name."""
    from_: Day
    """The first day."""
    until: Day | None = None
    """The first day that no longer counts; none while it lasts."""
    entry: Seq
    """The entry that registered the learner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningNetwork(Value):
    """The learning network on a date: everybody on the roster in the order they joined, then the masses."""

    places: tuple[NetworkPlace, ...]
    """Everybody's place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningRules(Value):
    """Learning pairs and their network (3.1a)."""

    reach_days: Dated[int]
    """Days somebody may be outside the learning network."""
    strong: Dated[int]
    """The score from which somebody is strong enough to lead a weak one, whose score is below `calendar.pass`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine(Value):
    """What the ledger says of a problem besides (4.2a)."""

    responsible: MemberId
    """Who is to see to it."""
    deadline: Day
    """The last day for it."""
    raised: Day | None = None
    """The suggestion day it was raised on, where it was raised on one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lint(Value):
    """Something in a rulebook that is valid and makes no sense."""

    _json = {"from_": "from"}

    code: str
    """A stable name of the kind of contradiction."""
    path: str
    """The parameter concerned."""
    from_: Day
    """The first day on which it is so; the earliest day the library knows when it always was."""
    text: Bilingual
    """What does not fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAt(Value):
    """What of the changes was looked at: all, or none, never a sample."""

    moves: bool
    """Every member in every other group: where members times groups are at most 2,000,000."""
    swaps: bool
    """Every pair of members: up to 2,000 members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUpRecord(Value):
    """A make-up of a session or test."""

    member: MemberId
    """Who."""
    score: Score | None = None
    """The score, for a test."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MassesPair(Value):
    """A guide suggested for one of the masses."""

    guide: MemberId
    """The member."""
    learner: PersonId
    """The learner of the masses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter(Value):
    """Something raised that awaits an answer or a closing."""

    id: MatterId
    """The id."""
    kind: MatterKind
    """What kind of matter it is."""
    proposer: MemberId
    """Who raised it."""
    group: GroupId | None = None
    """The group a right was exercised for."""
    about: About | None = None
    """Whom or what it is about."""
    about_secretary: bool
    """Whether it is about somebody who was secretary or deputy that day."""
    text: Text | None = None
    """What was said."""
    grade: Grade | None = None
    """The grade of a first rating."""
    resistance: Resistance | None = None
    """The resistance a request for support is about."""
    ledger: LedgerLine | None = None
    """What the ledger says of a problem besides."""
    on: Day
    """The day it was raised."""
    due: Day | None = None
    """The last day for an answer, where one is due."""
    answers: tuple[Answer, ...]
    """The answers, in order; none follows one that counts."""
    closed: tuple[Day, Seq] | None = None
    """The day it was closed, and the entry that closed it."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterFigures(Value):
    """What became of matters: counts, and how long answers took."""

    raised: int
    """All of them: open, answered and closed."""
    open: int
    """Neither answered nor closed."""
    answered: int
    """Answered, and not closed."""
    closed: int
    """Closed."""
    median_days: MedianDays | None = None
    """The median of the days from raising to the answer, over those with one."""
    about_secretaries: Ratio
    """The share about somebody who was secretary or deputy that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureOwed(Value):
    """A measure a review calls for."""

    measure: Measure
    """The measure."""
    due: Day
    """The last day for it."""
    after: Seq | None = None
    """The earlier review without whose rating it would be less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRecord(Value):
    """A measure taken towards a leader."""

    leader: MemberId
    """The leader."""
    measure: Measure
    """The measure."""
    quarter: Quarter | None = None
    """The quarter whose review it answers, where there is one."""
    on: Day
    """The day it was taken."""
    entry: Seq
    """Its entry."""
    decided_by: ActorId
    """Who decided it, or recorded it."""
    recorded_by: ActorId
    """Who recorded it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MedianDays(Value):
    """A median of whole days: exact, a half where two lie in the middle."""

    numerator: int
    """The day in the middle, or the sum of the two."""
    denominator: int
    """1 or 2."""

    @property
    def fraction(self) -> Fraction:
        """The same as a number."""
        return Fraction(self.numerator, self.denominator)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Value):
    """A member of the branch, with what the book says of him or her up to a date."""

    id: MemberId
    """The id."""
    name: Text
    """The name."""
    standing: Standing
    """Full or probationary."""
    party_since: Day | None = None
    """The day he or she joined the Party, where it is known."""
    unit: Text | None = None
    """The unit of the establishment."""
    post: Text | None = None
    """The duty post."""
    cadre: Since | None = None
    """Since when he or she is a cadre; none when not."""
    backbone: Since | None = None
    """Since when he or she belongs to the backbone; none when not."""
    joined: Day
    """The day he or she joined the branch."""
    joined_by: Seq
    """The entry that says so."""
    full: Since | None = None
    """Since when he or she is a full member of this branch; none while probationary."""
    standing_by: Seq
    """The entry that made the member what he or she is now: joined, or confirmed."""
    away: Text | None = None
    """Where he or she is, when away."""
    suspended: Seq | None = None
    """The entry that suspended the right to vote and to stand, while it is suspended."""
    left: tuple[Day, Departure, Seq] | None = None
    """How and when he or she left."""
    stays: tuple[Stay, ...]
    """The groups, in order."""
    seats: tuple[SeatHeld, ...]
    """Seats on the committee, in order."""
    excuses: tuple[ExcuseHeld, ...]
    """Excuses, in order."""
    causes: tuple[CauseHeld, ...]
    """Good cause recorded, in order."""
    reasons: tuple[tuple[Clause, Seq], ...]
    """Reasons given for straying from a clause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritAccount(Value):
    """A person's account of merit on a date."""

    owed: tuple[MeritOwed, ...]
    """Applications owed, the earliest years first."""
    lapsed: tuple[MeritOwed, ...]
    """Entitlements that lapsed unapplied (only where an application uses nothing up)."""
    missing: tuple[tuple[int, ...], ...]
    """What would make an application owed: each a minimal set of years to be commended for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritApplication(Value):
    """A merit application."""

    leader: MemberId
    """The leader."""
    years: tuple[int, ...]
    """The years it rests on."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritLine(Value):
    """A merit application."""

    years: tuple[int, ...]
    """The years it rests on."""
    on: Day
    """The day."""
    entry: Seq
    """The entry."""
    outcome: tuple[MeritOutcome, Seq] | None = None
    """What became of it, and the entry that says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritOwed(Value):
    """A merit application that is owed: the years it rests on, since when, by when."""

    years: tuple[int, ...]
    """The consecutive excellent years."""
    since: Day
    """The day the last missing piece was known."""
    apply_by: Day
    """The last day to apply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeritRules(Value):
    """The rules of merit, as a rulebook holds them on a date."""

    streak_years: int
    """How many excellent years in a row bring an application: 1 to 10; the nearest of these where it is neither."""
    reset: bool
    """Whether an application uses up its years."""
    apply_days: int
    """Days within which the branch applies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPost(Value):
    """A model post and the member who holds it (党员示范岗)."""

    _json = {"from_": "from"}

    post: PostId
    """The id."""
    name: Text
    """The name."""
    holder: MemberId
    """The holder."""
    from_: Day
    """The first day."""
    until: Day | None = None
    """The first day that no longer counts; none while it lasts."""
    entry: Seq
    """The entry that set it up."""
    ended_by: Seq | None = None
    """The entry that ended it, or by which the holder left the branch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved(Value):
    """Somebody who goes to another group."""

    _json = {"from_": "from"}
    _left_out = frozenset({"from_"})

    member: MemberId
    """The member."""
    to: GroupId
    """The new group."""
    from_: GroupId | None = None
    """The group left; none for a newcomer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPlace(Value):
    """A person's place in the learning network."""

    person: PersonId
    """The person: a member, or a learner of the masses."""
    guides: tuple[Guide, ...]
    """Who leads the person: pairs first, then by office, each in the order of the entries."""
    steps: int | None = None
    """The fewest steps from a secretary or deputy: 0 for them, none for whoever is not reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer(Value):
    """Where one newcomer goes, and the other groups."""

    member: MemberId
    """The newcomer."""
    group: GroupId
    """The group of the best joint placement."""
    ranked: tuple[Choice, ...]
    """Every group, the best first, with the other newcomers where the joint placement has them; those that break a
    demand last.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomers(Value):
    """Where newcomers go when nobody else moves (新进党员编组)."""

    newcomers: tuple[Newcomer, ...]
    """Each newcomer, in the order of the roster."""
    points: int
    """Points the groups lose then, on all wishes."""
    exact: bool
    """Whether every joint placement was looked at (up to 200,000 of them); otherwise this is the best one a search
    found.
    """
    breaks: tuple[Demand, ...]
    """Demands that hold today and would not with the newcomers placed so."""
    mends: tuple[Demand, ...]
    """Demands that do not hold today and would."""
    text: Bilingual
    """What it says, in lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Value):
    """Praise, or a good example made known (2.2d)."""

    member: MemberId
    """Whom it is about."""
    kind: NoteKind
    """How."""
    text: Text
    """What for."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeRules(Value):
    """The way to secretary (4.1a)."""

    experience_days: Dated[int]
    """Days in office as a leader, before the seat."""
    count_irregular: Dated[bool]
    """Whether service that came about without a lawful route counts."""
    standing_months: Dated[int]
    """Months in the Party a secretary should have; 0: none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(Value):
    """A learning pair (结对互学)."""

    _json = {"from_": "from"}

    guide: MemberId
    """The strong one."""
    learner: PersonId
    """The weak one."""
    subject: Text
    """What is learnt."""
    from_: Day
    """The first day."""
    until: Day | None = None
    """The first day that no longer counts; none while it lasts."""
    entry: Seq
    """The entry that formed it."""
    ended_by: Seq | None = None
    """The entry that ended it, or by which one of the two left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairLimit(Value):
    """The most learners one person leads."""

    member: MemberId
    """The person."""
    most: int
    """The most learners; 0: leads nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairOf(Value):
    """Who leads whom."""

    guide: MemberId
    """The strong one."""
    learner: MemberId
    """The weak one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPerson(Value):
    """Somebody who may be paired."""

    id: MemberId
    """The id."""
    group: GroupId | None = None
    """The group; none while in none."""
    score: Score | None = None
    """The latest score; somebody without one is neither weak nor strong."""
    guides: tuple[MemberId, ...] = ()
    """Who leads the person already, by pairs that stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPlan(Value):
    """How learning pairs are to be proposed (结对方案): data, in TOML or JSON. Everything in it may be left out."""

    _json = {"pass_": "pass"}
    _left_out = frozenset({"limits", "most", "pass_", "refused", "strong", "wished"})

    across_groups: bool = False
    """Whether the two of a pair may be of different groups, or of none; otherwise they share a group."""
    standing: StandingPairs = "keep"
    """What becomes of the pairs by which weak members are led already."""
    limits: tuple[PairLimit, ...] = ()
    """The most learners one person leads; lower than the others' only."""
    most: int | None = None
    """The most learners anybody leads; it lowers the clause's own limit, ceil(weak / strong), never raises it."""
    pass_: Score | None = None
    """Whoever has a lower score is weak; of a branch, the rulebook's `calendar.pass` when left out."""
    refused: tuple[PairOf, ...] = ()
    """Pairs never to be formed: neither of the two leads the other."""
    strong: Score | None = None
    """Whoever has at least this score is strong; of a branch, the rulebook's `learning.strong` when left out."""
    wished: tuple[PairOf, ...] = ()
    """Pairs to be formed first, in this order, where their two people qualify."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPool(Value):
    """Those who may be paired with one another: a group, or everybody where the plan pairs across groups."""

    group: GroupId | None = None
    """The group; none for everybody."""
    most: int
    """The most weak ones a strong one leads by the clause: ceil(weak / strong); 0 without a strong one."""
    weak: int
    """The weak ones."""
    strong: int
    """The strong ones."""
    standing: int
    """The weak ones led by a pair that stays."""
    proposed: int
    """The pairs proposed."""
    unpaired: int
    """The weak ones left without a guide."""
    largest_load: int
    """The most weak ones led by one strong one, pairs that stay included."""
    gap: int
    """The gaps of the pairs proposed, in points, summed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairProposal(Value):
    """Learning pairs proposed for a branch."""

    _json = {"pass_": "pass"}

    pass_: Score
    """Whoever has a lower score is weak."""
    strong: Score
    """Whoever has at least this score is strong."""
    pairs: tuple[ProposedPair, ...]
    """The pairs, by the learner's id."""
    standing: tuple[PairOf, ...]
    """The pairs of weak ones that stay, by the learner's id."""
    ends: tuple[PairOf, ...]
    """The pairs of weak ones that end, by the learner's id."""
    unpaired: tuple[Unpaired, ...]
    """The weak ones left without a guide, by id."""
    unkept: tuple[UnkeptWish, ...]
    """The wishes that are not kept, in the order of the plan."""
    idle: tuple[MemberId, ...]
    """The strong ones who lead no weak one, by id."""
    unscored: tuple[MemberId, ...]
    """Those without a score, by id."""
    pools: tuple[PairPool, ...]
    """The groups with anybody weak or strong, by id; or everybody."""
    totals: PairTotals
    """What it all comes to."""
    masses: tuple[MassesPair, ...]
    """Guides for the masses whom nobody leads, in the order they were registered."""
    unreached: tuple[PersonId, ...]
    """Whom the learning network would still not reach, once all this is recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairTotals(Value):
    """What a pairing comes to."""

    weak: int
    """The weak ones."""
    strong: int
    """The strong ones."""
    standing: int
    """The weak ones led by a pair that stays."""
    proposed: int
    """The pairs proposed."""
    unpaired: int
    """The weak ones left without a guide."""
    largest_load: int
    """The most weak ones led by one strong one, pairs that stay included."""
    gap: int
    """The gaps of the pairs proposed, in points, summed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing(Value):
    """Learning pairs as they are proposed: the best there are under the plan."""

    _json = {"pass_": "pass"}

    pass_: Score
    """Whoever has a lower score is weak."""
    strong: Score
    """Whoever has at least this score is strong."""
    pairs: tuple[ProposedPair, ...]
    """The pairs, by the learner's id."""
    standing: tuple[PairOf, ...]
    """The pairs of weak ones that stay, by the learner's id."""
    ends: tuple[PairOf, ...]
    """The pairs of weak ones that end, by the learner's id."""
    unpaired: tuple[Unpaired, ...]
    """The weak ones left without a guide, by id."""
    unkept: tuple[UnkeptWish, ...]
    """The wishes that are not kept, in the order of the plan."""
    idle: tuple[MemberId, ...]
    """The strong ones who lead no weak one, by id."""
    unscored: tuple[MemberId, ...]
    """Those without a score, by id."""
    pools: tuple[PairPool, ...]
    """The groups with anybody weak or strong, by id; or everybody."""
    totals: PairTotals
    """What it all comes to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Value):
    """What a member's place rests on (所在组的依据)."""

    _left_out = frozenset({"best_move", "best_swap"})

    member: MemberId
    """The member."""
    group: GroupId
    """The group."""
    bound_by: tuple[Demand, ...]
    """The demands that bind the member here: those that name the member, and those that rest on the member alone:
    the only one of the group who may lead, its only full member, an officer no other group has room for.
    """
    best_move: Change | None = None
    """The best of all other groups for the member alone; none when there is no other group, or it was not looked
    for.
    """
    best_swap: Change | None = None
    """The best exchange with a member of another group; none when there is nobody to change with, or it was not
    looked for.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class PollStateOpen(Value):
    """Another round is held among the field."""

    state: ClassVar[Literal["open"]] = "open"
    _tag = "state"


@dataclass(frozen=True, slots=True, kw_only=True)
class PollStateFilled(Value):
    """Every seat is filled."""

    state: ClassVar[Literal["filled"]] = "filled"
    _tag = "state"


@dataclass(frozen=True, slots=True, kw_only=True)
class PollStateTied(Value):
    """The rounds are over and these are tied: open to a recorded draw."""

    state: ClassVar[Literal["tied"]] = "tied"
    _tag = "state"

    among: tuple[MemberId, ...]
    """The tied, in the order of the field."""
    seats: int
    """How many of them the lot decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PollStateNotFilled(Value):
    """The rounds are over and seats are left."""

    state: ClassVar[Literal["not_filled"]] = "not_filled"
    _tag = "state"


PollState: TypeAlias = PollStateOpen | PollStateFilled | PollStateTied | PollStateNotFilled
"""Where a poll stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityPlace(Value):
    """A leader's place when good leaders come first."""

    clause: Clause
    """The clause."""
    place: int
    """The place, from 1; equals share one."""
    leader: MemberId
    """The leader."""
    streak: int
    """Years in the streak that stands or is open; 0 when there is none."""
    commendations: int
    """Commendations that stand."""
    rating: Rating | None = None
    """The latest rating."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal(Value):
    """What recording would do."""

    breaches: tuple[Finding, ...]
    """Breaches of the acts themselves: `record` would refuse them, `admit` would keep them."""
    appear: tuple[Finding, ...]
    """Findings on the date that would be new."""
    vanish: tuple[Finding, ...]
    """Findings on the date that would be gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedPair(Value):
    """A pair as it is proposed."""

    guide: MemberId
    """The strong one."""
    learner: MemberId
    """The weak one."""
    guide_score: Score
    """The score of the strong one."""
    learner_score: Score
    """The score of the weak one."""
    gap: int
    """By how many points the two differ."""
    why: PairWhy
    """Why it is proposed."""
    stands: bool
    """Whether the two are paired already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationRules(Value):
    """The rules of publication, as a rulebook holds them on a date."""

    counts_from: int
    """Ballots handed in from which coded counts are published."""
    min_cell: int
    """The smallest count published as it is."""
    publication: Publication
    """Guarded, or every count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedRound(Value):
    """A round as it may be shown to anybody.

    The form depends on the number of ballots handed in, never on how they voted. Below `counts_from` it has
    outcome and turnout only; from there counts are coded at both ends. Spoiled ballots are never shown. A
    corrected round shows outcome and turnout only: the difference between two published forms would tell what
    changed.
    """

    field: tuple[MemberId, ...]
    """The candidates."""
    seats: int
    """Seats vacant in this round."""
    run_off: bool
    """Whether it was a run-off."""
    quorum: Margin
    """Those present against the quorum."""
    ballots: int
    """Ballots handed in."""
    void: Void | None = None
    """Why it is void, where it is."""
    elected: tuple[MemberId, ...]
    """Who is elected, in the order of their ids."""
    next: tuple[MemberId, ...]
    """The field of the next round, or those a lot decides between; empty when the poll is over."""
    counts: tuple[PublishedTally, ...]
    """Coded counts, where the guard allows them."""
    disclosure: bool
    """Whether outcome and turnout alone give votes away, whatever is published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedTally(Value):
    """The coded votes of one candidate; somebody written in has a row only where every count is published."""

    _json = {"for_": "for"}

    member: MemberId
    """The candidate, or somebody written in."""
    write_in: bool
    """Whether the person was written in."""
    for_: Cell
    """Votes for."""
    against: Cell
    """Votes against."""
    abstain: Cell
    """Neither; under the guard with the spoiled ballots, so that nothing tells how many these are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio(Value):
    """So many of so many, as an exact fraction. Amounts of money are in fen."""

    part: int
    """So many."""
    whole: int
    """Of so many; 0 where there is nothing to count."""

    @property
    def fraction(self) -> Fraction | None:
        """The same as a number; none where there is nothing to count."""
        return Fraction(self.part, self.whole) if self.whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason(Value):
    """One condition of a decision."""

    clause: Clause
    """The clause of the rulebook that asks for it."""
    holds: bool
    """Whether it holds."""
    point: Point
    """The condition."""
    evidence: Evidence
    """The entries it rests on, in the order of the book."""
    text: Bilingual
    """The condition, as it holds or fails, in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecommendationMeeting(Value):
    """The recommendation meeting of an election."""

    on: Day
    """Its day."""
    entry: Seq
    """Its entry."""
    quorum: Margin
    """Those present against the quorum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded(Value):
    """What was recorded."""

    entries: tuple[Seq, ...]
    """The numbers of the new entries."""
    breaches: tuple[Finding, ...]
    """What they break, where they were admitted, or stray from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution(Value):
    """A resolution of a members' meeting, as it came out."""

    session: SessionId
    """The meeting."""
    text: Text
    """What was put to the vote."""
    margin: Margin
    """The votes for it, held against what was needed: they alone say whether it is carried."""
    passed: bool
    """Whether it was declared passed."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Value):
    """The review of a leader's quarter."""

    leader: MemberId
    """The leader."""
    quarter: Quarter
    """The quarter."""
    rating: Rating
    """The rating."""
    problems: Problems
    """The problems found."""
    on: Day
    """The day of the review."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRules(Value):
    """Reviews and measures (3.2, 3.3e)."""

    duty_days: Dated[int]
    """Days of a period in office from which a duty of that period falls due."""
    review_days: Dated[int]
    """Days after a quarter's end within which it is reviewed."""
    measure_days: Dated[int]
    """Days after a review within which a reminder, a criticism or an admonition is due."""
    removal_days: Dated[int]
    """Days within which an owed removal is due."""
    admonition_months: Dated[int]
    """Months for which an admonition is in effect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation(Value):
    """A commendation revoked."""

    leader: MemberId
    """The leader."""
    year: int
    """The calendar year of the commendation."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""
    decided_by: ActorId
    """Who decided it, or recorded it."""
    recorded_by: ActorId
    """Who recorded it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RightHeld(Value):
    """Whether a right can be exercised today, and why (2.1)."""

    right: Right
    """The right."""
    leader: MemberId
    """The leader whose right it is."""
    group: GroupId
    """The group."""
    decision: Decision
    """Whether it can be exercised, with the reasons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRules(Value):
    """Rights of groups, and answers (2.1, 2.2, 2.3d)."""

    answer_days: Dated[int]
    """Days within which what was raised is answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterMember(Value):
    """Somebody to be placed in a group."""

    _left_out = frozenset({"attributes", "full", "group", "may_lead", "seat"})

    member: MemberId
    """The member's id."""
    attributes: Mapping[str, AttributeValue] = _field(default_factory=lambda: dict[str, AttributeValue]())
    """Whatever wishes are about, by name. A label or a number that is left out is unknown: the member counts for no
    label, and with the average of the others.
    """
    full: bool = True
    """Whether a full member (正式党员); yes when left out."""
    group: GroupId | None = None
    """The present group."""
    may_lead: bool = True
    """Whether he or she could lead a group; yes when left out. Somebody who is no full member never does."""
    seat: Seat | None = None
    """The seat on the branch committee."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Value):
    """A round and its result."""

    field: tuple[MemberId, ...]
    """The candidates."""
    seats: int
    """Seats vacant in this round."""
    run_off: bool
    """Whether it was a run-off."""
    quorum: Margin
    """Those present against the quorum."""
    ballots: int
    """Ballots handed in."""
    void: Void | None = None
    """Why it is void, where it is."""
    spoiled: int
    """Ballots that are spoiled."""
    tally: tuple[Tally, ...]
    """The votes of each candidate and of everybody written in who may stand."""
    elected: tuple[MemberId, ...]
    """Who is elected, most votes first."""
    next: tuple[MemberId, ...]
    """The field of the next round, or those a lot decides between; empty when the poll is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched(Value):
    """How far a search went."""

    starts: int
    """Starts made, in all numbers of groups."""
    iterations: int
    """Changes tried in them."""
    stopped: bool
    """Whether the caller said stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatHeld(Value):
    """A member's time in one seat of the committee."""

    _json = {"from_": "from"}
    _left_out = frozenset({"ended"})

    seat: Seat
    """The seat."""
    portfolio: Text | None = None
    """The portfolio."""
    from_: Day
    """The first day."""
    until: Day | None = None
    """The first day that no longer counts; none while it lasts."""
    entry: Seq
    """The entry that seated the member."""
    ended: Seq | None = None
    """The entry that ended it; none while it lasts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceArchive(Value):
    """A leader's service archive (任职档案) on a date. Every line carries the entry it rests on."""

    as_of: Day
    """The date; the day has ended."""
    person: ArchivePerson
    """Whose archive it is."""
    days_in_office: int
    """Days in office as a leader of this branch up to the date, it included; each day once."""
    experience_days: int
    """Days of experience before the date, as 4.1a counts them: service brought along too."""
    terms: tuple[TermLine, ...]
    """Terms of office, in the order of the entries."""
    service: tuple[ServiceLine, ...]
    """Service as a leader elsewhere, in the order of the entries."""
    trainings: tuple[TrainingLine, ...]
    """Demonstration and themed trainings on whose lists the person stands, by day."""
    tests: tuple[TestLine, ...]
    """Tests and exercises on whose lists the person stands, by day."""
    reviews: tuple[Review, ...]
    """Reviews, the earliest quarter first."""
    measures: tuple[MeasureRecord, ...]
    """Measures, in the order they were taken."""
    commendations: tuple[CommendationLine, ...]
    """Commendations, those brought along and those revoked since too, in the order of the entries."""
    suggestions: tuple[SuggestionLine, ...]
    """Suggestions to the branch, a leader's advice among them, in the order of the entries: so many lines, so many."""
    merit: tuple[MeritLine, ...]
    """Merit applications and what became of them, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLine(Value):
    """Service as a leader in another branch, both days included."""

    _json = {"from_": "from"}

    from_: Day
    """The first day."""
    until: Day
    """The last day."""
    archive: Text
    """The archive's reference."""
    entry: Seq
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Value):
    """A session or test that was held."""

    id: SessionId
    """Its id."""
    held: Held
    """What it was."""
    on: Day
    """The day."""
    month: Month
    """The month it counts for."""
    groups: tuple[GroupId, ...]
    """The groups that held it."""
    minutes: int
    """How long it took, in minutes; 0 for a test."""
    topics: tuple[Text, ...]
    """What it was about."""
    present: tuple[MemberId, ...]
    """Who was present; for a test, who took it."""
    results: tuple[Scored, ...]
    """The scores of a test."""
    guests: tuple[MemberId, ...]
    """Who was present without being expected; in a talk everybody."""
    with_cause: tuple[MemberId, ...]
    """Who was absent with cause."""
    without_cause: tuple[MemberId, ...]
    """Who was absent without cause."""
    left_out: tuple[MemberId, ...]
    """Members of its groups that the attendance leaves out."""
    not_sitting_in: tuple[MemberId, ...]
    """Leaders who were to sit in and did not, without recorded cause."""
    quorum: Margin | None = None
    """Present against should-attend, where the rulebook asks for a quorum."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side(Value):
    """One of two partitions."""

    sizes: tuple[GroupCount, ...]
    """The size of each group, in the order given."""
    points: int
    """Points lost on all wishes."""
    wishes: tuple[int, ...]
    """Points lost on each wish, in the order of the plan."""
    broken: tuple[Demand, ...]
    """Demands broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Since(Value):
    """Since when something is so, and by which entry."""

    day: Day
    """The first day."""
    entry: Seq
    """The entry that says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slab(Value):
    """One slab of a table of rates."""

    _left_out = frozenset({"up_to"})

    rate: Share
    """The share of the whole base that is due."""
    up_to: Fen | None = None
    """The largest base it is for, itself included; the last slab has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallRecord(Value):
    """One of the four small activities, as it was held."""

    group: GroupId
    """The group."""
    activity: SmallKind
    """What it was."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span(Value):
    """A stretch of days, from the first on; it ended on the day that no longer counts."""

    _json = {"from_": "from"}

    from_: Day
    """The first day."""
    until: Day | None = None
    """The first day that no longer counts; none while it lasts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spending(Value):
    """A group's spending."""

    group: GroupId
    """The group that spent."""
    of: GroupId
    """The group whose funds were used."""
    year: int
    """The year whose funds were used."""
    purpose: Text
    """What for."""
    amount: Fen
    """How much."""
    approved_by: MemberId
    """Who approved it."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Value):
    """What a group's accounts of a quarter have to say: its funds in force on the quarter's last day, before any
    return to the branch.
    """

    group: GroupId | None = None
    """The group; all groups together where there is none."""
    quarter: Quarter
    """The quarter."""
    allocated: Total
    """Allocated by that day, for its year (and earlier ones carried over)."""
    spent: Total
    """Spent of it by that day."""
    balance: Fen
    """What is left; 0 where more was spent than allocated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay(Value):
    """A member's time in one group."""

    _json = {"from_": "from"}

    group: GroupId
    """The group."""
    from_: Day
    """The first day."""
    until: Day | None = None
    """The first day that no longer counts; none while it lasts."""
    entry: Seq
    """The entry that placed the member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTaken(Value):
    """A step taken."""

    step: Step
    """The step."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Streak(Value):
    """Consecutive commended years, as many as there are in a row."""

    first: int
    """The first year."""
    last: int
    """The last year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionDay(Value):
    """A democratic suggestion day (民主建议日)."""

    on: Day
    """The day."""
    found: int
    """Problems found."""
    entered: int
    """Problems of that day in the ledger."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionLine(Value):
    """A suggestion to the branch; what it says is not repeated here."""

    matter: MatterId
    """The matter."""
    on: Day
    """The day it was made."""
    entry: Seq
    """Its entry."""
    answered: tuple[Day, Seq] | None = None
    """The day of the answer, and its entry."""
    closed: tuple[Day, Seq] | None = None
    """The day it was closed, and the entry that closed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally(Value):
    """The votes of one person in a round."""

    _json = {"for_": "for"}

    member: MemberId
    """The candidate, or somebody written in."""
    write_in: bool
    """Whether the person was written in."""
    for_: int
    """Votes for, write-ins included."""
    against: int
    """Votes against."""
    abstain: int
    """Valid ballots with neither."""
    line: Margin | None = None
    """The votes for against the line, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGroup(Value):
    """A task group for hard work (课题攻关小组)."""

    _json = {"from_": "from"}

    task_group: TaskGroupId
    """The id."""
    goal: Text
    """What it is to reach."""
    members: tuple[MemberId, ...]
    """Everybody who was in it from its beginning; the first one leads it."""
    from_: Day
    """The day it was formed."""
    planned_end: Day
    """The day by which it plans to end."""
    ended: TaskGroupEnd | None = None
    """How it ended."""
    entry: Seq
    """The entry that formed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGroupEnd(Value):
    """How a task group ended."""

    on: Day
    """The day."""
    outcome: Text
    """What came of it."""
    entry: Seq
    """The entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Value):
    """A leader's term of office."""

    _json = {"from_": "from"}

    leader: MemberId
    """The leader."""
    group: GroupId
    """The group."""
    route: Route | None = None
    """How the leader came to office."""
    election: ElectionId | None = None
    """The procedure, for elected leaders."""
    regular: bool
    """Whether the rulebook allows that route."""
    from_: Day
    """The first day in office."""
    until: Day
    """The day the term ends by itself; it no longer counts."""
    ended: tuple[Day, TermEnd, Seq] | None = None
    """The end before that day: when, how, by which entry."""
    letter: Text | None = None
    """The number of the letter of appointment."""
    card: Text | None = None
    """The number of the service card."""
    archive: Text | None = None
    """The reference of the service archive."""
    entry: Seq
    """The entry that appointed the leader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLine(Value):
    """A term of office."""

    _json = {"from_": "from"}

    group_name: Text | None = None
    """The group's name."""
    state: TermState
    """Where it stands."""
    leader: MemberId
    """The leader."""
    group: GroupId
    """The group."""
    route: Route | None = None
    """How the leader came to office."""
    election: ElectionId | None = None
    """The procedure, for elected leaders."""
    regular: bool
    """Whether the rulebook allows that route."""
    from_: Day
    """The first day in office."""
    until: Day
    """The day the term ends by itself; it no longer counts."""
    ended: tuple[Day, TermEnd, Seq] | None = None
    """The end before that day: when, how, by which entry."""
    letter: Text | None = None
    """The number of the letter of appointment."""
    card: Text | None = None
    """The number of the service card."""
    archive: Text | None = None
    """The reference of the service archive."""
    entry: Seq
    """The entry that appointed the leader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestLine(Value):
    """A test."""

    test: SessionId
    """The test."""
    form: TestForm
    """Its form."""
    on: Day
    """The day it was held."""
    presence: Presence
    """Whether he or she took it."""
    score: Score | None = None
    """The score; none where it was not taken."""
    entry: Seq
    """The entry that says so: the test's, or the make-up's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing(Value):
    """When something falls due: how often, by when, and whether it can be made up.

    In a file: `{ every = "monthly", make_up = true }`, or `{ every = "yearly", by_month = 2 }` for what is due by
    the end of February.
    """

    _left_out = frozenset({"by_month", "make_up"})

    every: Cadence
    by_month: int | None = None
    make_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Total(Value):
    """A sum, and the entries it is the sum of, in the order of the days."""

    amount: Fen
    """The sum."""
    entries: tuple[Seq, ...]
    """The entries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Value):
    """A training of a development target."""

    days: int
    """Days."""
    hours: int
    """Hours."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingLine(Value):
    """A demonstration or themed training of the leaders."""

    session: SessionId
    """The training."""
    what: SessionKind
    """Demonstration or themed."""
    topics: tuple[Text, ...]
    """What it was about."""
    on: Day
    """The day it was held."""
    presence: Presence
    """Whether he or she was there."""
    entry: Seq
    """The entry that says so: the training's, or the make-up's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnkeptWish(Value):
    """A wish of the plan that is not kept."""

    _nested = "why"

    guide: MemberId
    """The strong one wished for."""
    learner: MemberId
    """The weak one."""
    why: WhyNot
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpaired(Value):
    """A weak one left without a guide."""

    learner: MemberId
    """The weak one."""
    group: GroupId | None = None
    """The group in which a guide was looked for; none where it was everywhere, or nowhere."""
    why: WhyUnpaired
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceRules(Value):
    """Suggestions and what follows them (2.2c)."""

    watch_days: Dated[int]
    """Days after an opinion on somebody for which an act of that person against whoever gave it is flagged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver(Value):
    """Months whose dues are waived."""

    _json = {"from_": "from"}

    from_: Month
    """The first month."""
    until: Month
    """The last month."""
    decision: Text
    """The decision it rests on."""
    on: Day
    """The day."""
    entry: Seq
    """Its entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNotUnscored(Value):
    """One of the two has no score."""

    why: ClassVar[Literal["unscored"]] = "unscored"
    _tag = "why"

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNotNotWeak(Value):
    """The learner is not weak."""

    why: ClassVar[Literal["not_weak"]] = "not_weak"
    _tag = "why"
    _json = {"pass_": "pass"}

    score: Score
    pass_: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNotNotStrong(Value):
    """The guide is not strong."""

    why: ClassVar[Literal["not_strong"]] = "not_strong"
    _tag = "why"

    score: Score
    strong: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNotHasGuide(Value):
    """Somebody else leads the learner by a pair that stays."""

    why: ClassVar[Literal["has_guide"]] = "has_guide"
    _tag = "why"

    led_by: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNotOtherGroup(Value):
    """The two share no group, and the plan pairs inside groups only."""

    why: ClassVar[Literal["other_group"]] = "other_group"
    _tag = "why"


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNotLoadFull(Value):
    """The guide leads as many as he or she may."""

    why: ClassVar[Literal["load_full"]] = "load_full"
    _tag = "why"

    limit: int


WhyNot: TypeAlias = (
    WhyNotUnscored | WhyNotNotWeak | WhyNotNotStrong | WhyNotHasGuide | WhyNotOtherGroup | WhyNotLoadFull
)
"""Why a wish is not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Winner(Value):
    """Somebody the rounds, or a lot, elected."""

    member: MemberId
    """Who won."""
    write_in: bool
    """Whether the winner was written in: application and recommendation do not apply then."""
    on: Day
    """The day."""
    entry: Seq
    """The entry of the round or the lot."""
    assessment: Assessment | None = None
    """The committee's assessment."""
    appointed: Seq | None = None
    """The entry of the appointment."""
    out: Seq | None = None
    """The entry by which the winner is out of the procedure: failed the assessment, or left the group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishChange(Value):
    """Points a wish loses more than before; negative when fewer."""

    wish: int
    """The place of the wish in the plan, from 0."""
    points: int
    """The difference in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishExplained(Value):
    """What a partition loses on one wish, with the counts behind it (愿望逐项说明)."""

    wish: int
    """The place of the wish in the plan, from 0."""
    points: int
    """In all groups together."""
    groups: tuple[int, ...]
    """In each group, in the order of the partition. A pair that is apart is lost in both its groups, so these of
    *keep together* add up to twice its points; who leaves is lost in the new group.
    """
    figures: WishFigures
    """The counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishFiguresKeepTogether(Value):
    """Where the members of each label are; those all in one group lose nothing."""

    purpose: ClassVar[Literal["keep_together"]] = "keep_together"
    _tag = "purpose"

    labels: tuple[LabelPlaces, ...]
    """The labels, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishFiguresMix(Value):
    """How many of each label each group has, beside its fair share."""

    purpose: ClassVar[Literal["mix"]] = "mix"
    _tag = "purpose"

    labels: tuple[LabelShares, ...]
    """The labels, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishFiguresSpread(Value):
    """How many of those meant each group has, beside the even share."""

    purpose: ClassVar[Literal["spread"]] = "spread"
    _tag = "purpose"

    shares: LabelShares
    """Those meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishFiguresBalance(Value):
    """The average of each group, beside that of all."""

    purpose: ClassVar[Literal["balance"]] = "balance"
    _tag = "purpose"

    average: Average
    """Of all members whose number is known."""
    groups: tuple[GroupAverage, ...]
    """In the order given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishFiguresDistances(Value):
    """The sum of the caller's distances inside each group."""

    purpose: ClassVar[Literal["distances"]] = "distances"
    _tag = "purpose"

    groups: tuple[GroupDistances, ...]
    """In the order given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishFiguresStay(Value):
    """Who leaves the present group."""

    purpose: ClassVar[Literal["stay"]] = "stay"
    _tag = "purpose"

    leavers: tuple[Moved, ...]
    """In the order of the roster."""


WishFigures: TypeAlias = (
    WishFiguresKeepTogether
    | WishFiguresMix
    | WishFiguresSpread
    | WishFiguresBalance
    | WishFiguresDistances
    | WishFiguresStay
)
"""The counts behind the points of a wish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishScore(Value):
    """What a partition loses on one wish, in points."""

    wish: int
    """The place of the wish in the plan, from 0."""
    points: int
    """In all groups together."""
    groups: tuple[int, ...]
    """In each group, in the order of the partition. A pair that is apart is lost in both its groups, so these of
    *keep together* add up to twice its points; who leaves is lost in the new group.
    """


AttributeValue: TypeAlias = Number | Text
"""An attribute's value."""

Evidence: TypeAlias = tuple[Seq, ...]
"""The entries a judgement rests on, each once, in the order of the book. It is read like a slice.

Most judgements rest on a few entries: those take no memory of their own.
"""

Line: TypeAlias = Threshold | Off
"""The line that elects: a threshold, or off (most votes win). In a file, a threshold or `"off"`."""

Slabs: TypeAlias = tuple[Slab, ...]
"""A table of rates by slabs: the slab a base falls into gives the rate for the *whole* base."""

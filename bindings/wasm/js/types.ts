// Everything the library hands out or takes, as plain data.
//
// Generated from the types of the library by `cargo xtask generate`: not to be edited.

/** A person. */
export interface PersonAbout {
  person: PersonId;
}

/** An organ: of none of its members in person. */
export interface OrganAbout {
  organ: Organ;
}

/** A group. */
export interface GroupAbout {
  group: GroupId;
}

/** A topic. */
export interface TopicAbout {
  topic: Text;
}

/**
 * Whom or what a matter is about: `{"person":"li-wei"}`, `{"organ":"committee"}`, `{"group":"g1"}`,
 * `{"topic":"训练安排"}`.
 */
export type About = PersonAbout | OrganAbout | GroupAbout | TopicAbout;

/** Somebody absent with cause. */
export interface Absence {
  /** Who. */
  member: MemberId;
  /** The cause. */
  cause: Text;
}

/** Accounts of a quarter, as they were opened. */
export interface AccountsOpening {
  /** The group; all together where there is none. */
  group: GroupId | null;
  /** The quarter. */
  quarter: Quarter;
  /** Allocated. */
  allocated: Fen;
  /** Spent. */
  spent: Fen;
  /** Left; 0 where more was spent than allocated. */
  balance: Fen;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
  /** Whether the figures were what the entries added up to when it was opened. */
  matched: boolean;
}

/**
 * Who records, decides or draws: a member's id, or another name (the superior body, an archive).
 *
 * One to 64 characters, no blanks.
 */
export type ActorId = string;

/** A vote of the members' meeting on an admission. */
export interface AdmissionVote {
  /** The votes for it, held against what was needed. */
  margin: Margin;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** An answer to a matter. */
export interface Answer {
  /** The day. */
  on: Day;
  /** Who decided it, or recorded it. */
  decided_by: ActorId;
  /** What was decided, where something was. */
  outcome: Outcome | null;
  /** What was answered. */
  text: Text;
  /** Whether it comes from somebody who may give it: only then is the matter answered. */
  counts: boolean;
  /** Its entry. */
  entry: Seq;
}

/**
 * A merit application: the years it names, and its day.
 *
 * Where an application uses up its years, it names a whole run. Where it does not, each year that completes or
 * extends a run is an entitlement of its own: the application is for the last year it names, the completing one,
 * and may name that year alone.
 */
export interface AppliedYears {
  /** The years it names, in order. */
  years: number[];
  /** The day of the application. */
  on: Day;
}

/** What the members' appraisal of a year came to. */
export interface Appraisal {
  /** The calendar year. */
  year: number;
  /** Its meeting. */
  session: SessionId;
  /** The steps, in the order they were held. */
  steps: AppraisalStep[];
  /** The grades. */
  results: Graded[];
  /** How many full members there were on the day of the decision. */
  full_members: number;
  /** The day of the decision. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** All steps were held, in their order. */
export interface StepsInOrderAppraisalPoint {
  code: "steps_in_order";
  year: number;
  held: AppraisalStep[];
  missing: AppraisalStep[];
}

/** Not too many of the full members are rated excellent. */
export interface ExcellentWithinCapAppraisalPoint {
  code: "excellent_within_cap";
  year: number;
  excellent: number;
  full: number;
  most: number;
  cap: Share;
}

/** Statements about the members' appraisal. */
export type AppraisalPoint = StepsInOrderAppraisalPoint | ExcellentWithinCapAppraisalPoint;

/** The members' appraisal. */
export interface AppraisalRules {
  /** How many of the full members are generally rated excellent at most. */
  excellent_cap: Dated<Share>;
}

/**
 * A step of the members' appraisal, in the order they are to be taken.
 *
 * - `"self_rating"`: Everybody rates himself or herself (个人自评).
 * - `"mutual_rating"`: The members rate each other (党员互评).
 * - `"poll"`: The poll (民主测评).
 * - `"decision"`: The committee decides the grades; where there is none, the members' meeting does (组织评定).
 */
export type AppraisalStep = "self_rating" | "mutual_rating" | "poll" | "decision";

/** Whose archive it is. */
export interface ArchivePerson {
  /** The id. */
  member: MemberId;
  /** The name. */
  name: Text;
  /** Full or probationary. */
  standing: Standing;
  /** The day he or she joined the Party, where it is known. */
  party_since: Day | null;
  /** The unit of the establishment. */
  unit: Text | null;
  /** The duty post. */
  post: Text | null;
  /** The day he or she joined the branch. */
  joined: Day;
  /** How and when he or she left it, and the entry. */
  left: [Day, Departure, Seq] | null;
  /** The entry by which he or she joined the branch. */
  entry: Seq;
}

/** The committee's assessment of a winner. */
export interface Assessment {
  /** The four standards. */
  standards: Standards;
  /** The day. */
  on: Day;
  /** The entry. */
  entry: Seq;
}

/** An attribute's value. */
export type AttributeValue = Number | Text;

/** An exact average: a sum and how many it is of. Shown to two decimal places, a half rounded up. */
export interface Average {
  /** The sum, in thousandths. */
  thousandths: number;
  /** How many it is of. */
  of: number;
}

/** Equal ballots of a round. */
export interface Ballot {
  /** Voted against. */
  against?: MemberId[];
  /** How many of them there are. */
  count?: number;
  /** Voted for. */
  for?: MemberId[];
  /** Written in, who are no candidates. */
  write_in?: MemberId[];
}

/** The ballots of a round: equal ones together, in an order that says nothing of who voted, nor when. */
export type Ballots = Ballot[];

/** A probationary member (预备党员). */
export interface ProbationaryBar {
  because: "probationary";
}

/** The rights are suspended (权利暂停). */
export interface SuspendedBar {
  because: "suspended";
}

/** In another group, or in none. */
export interface OtherGroupBar {
  because: "other_group";
}

/** Removed as leader not long ago. */
export interface RemovedBar {
  because: "removed";
  /** The first day on which the person may stand again. */
  until: Day;
}

/** Why somebody may not vote or stand in a group. */
export type Bar = ProbationaryBar | SuspendedBar | OtherGroupBar | RemovedBar;

/**
 * What a threshold counts on.
 *
 * - `"should_attend"`: Those who should attend (应到会).
 * - `"present"`: Those present (实到会).
 * - `"voting"`: Valid ballots (有效票).
 * - `"reviews"`: Reviews that were due (应有讲评).
 * - `"members"`: Members of a group as it was (原有党员).
 */
export type Base = "should_attend" | "present" | "voting" | "reviews" | "members";

/** Who a duty lies on, written `branch`, `group/g1`, `leader/li-wei`, `member/li-wei`. */
export type Bearer = string;

/** From least to most, both included. */
export interface Between {
  /** The fewest. */
  least: number;
  /** The most. */
  most: number;
}

/** One text in both languages. */
export interface Bilingual {
  /** Simplified Chinese. */
  zh: string;
  /** English. */
  en: string;
}

/** The id belongs to somebody on the roster. */
export interface OnRosterBranchPoint {
  code: "on_roster";
  member: MemberId;
}

/** The group exists. */
export interface GroupExistsBranchPoint {
  code: "group_exists";
  group: GroupId;
}

/** The member is in a group. */
export interface InGroupBranchPoint {
  code: "in_group";
  member: MemberId;
  group: GroupId | null;
  placed_by: Day;
}

/** The group has a leader. */
export interface LedBranchPoint {
  code: "led";
  group: GroupId;
  leader: MemberId | null;
  vacant_since: Day | null;
  fill_by: Day | null;
}

/** Committee members are spread evenly. */
export interface OfficersSpreadBranchPoint {
  code: "officers_spread";
  group: GroupId;
  officers: number;
  least: number;
  most: number;
}

/** Secretary and deputies are in different groups. */
export interface SecretariesApartBranchPoint {
  code: "secretaries_apart";
  group: GroupId;
  members: MemberId[];
}

/** The group is big enough. */
export interface GroupSizeBranchPoint {
  code: "group_size";
  group: GroupId;
  size: number;
  least: number;
}

/** The group has a full member. */
export interface HasFullMemberBranchPoint {
  code: "has_full_member";
  group: GroupId;
}

/** Groups differ little in size. */
export interface SizesEvenBranchPoint {
  code: "sizes_even";
  smallest: GroupId;
  largest: GroupId;
  difference: number;
  most: number;
}

/** A placement follows the plan in force. */
export interface PlacedByPlanBranchPoint {
  code: "placed_by_plan";
  member: MemberId;
  group: GroupId;
  named: FormationId | null;
  in_force: FormationId | null;
}

/** Members the plan wants together are in one group. */
export interface KeptTogetherBranchPoint {
  code: "kept_together";
  formation: FormationId;
  members: MemberId[];
}

/** Members the plan wants apart are in different groups. */
export interface KeptApartBranchPoint {
  code: "kept_apart";
  formation: FormationId;
  group: GroupId;
  members: MemberId[];
}

/** A member is in the group the plan settled. */
export interface KeptInPlaceBranchPoint {
  code: "kept_in_place";
  formation: FormationId;
  member: MemberId;
  group: GroupId;
}

/** The score is the one the plan gives. */
export interface ScoredByPlanBranchPoint {
  code: "scored_by_plan";
  formation: FormationId;
  stated: number;
  counted: number;
}

/** A leader who is a cadre sits on the committee. */
export interface CadreOnCommitteeBranchPoint {
  code: "cadre_on_committee";
  member: MemberId;
  group: GroupId;
}

/** Statements about who is where. */
export type BranchPoint =
  | OnRosterBranchPoint
  | GroupExistsBranchPoint
  | InGroupBranchPoint
  | LedBranchPoint
  | OfficersSpreadBranchPoint
  | SecretariesApartBranchPoint
  | GroupSizeBranchPoint
  | HasFullMemberBranchPoint
  | SizesEvenBranchPoint
  | PlacedByPlanBranchPoint
  | KeptTogetherBranchPoint
  | KeptApartBranchPoint
  | KeptInPlaceBranchPoint
  | ScoredByPlanBranchPoint
  | CadreOnCommitteeBranchPoint;

/**
 * How often something falls due: once in every calendar month, quarter or year.
 *
 * It is counted in calendar periods, never in days: what is monthly is due in February too.
 *
 * - `"monthly"`: Once a month (每月).
 * - `"quarterly"`: Once a quarter (每季度).
 * - `"yearly"`: Once a year (每年).
 */
export type Cadence = "monthly" | "quarterly" | "yearly";

/** What falls due, and how often (1.2c, 1.3, 2.0, 2.2a, 2.3a, 2.3d). */
export interface CadenceRules {
  /** Demonstration training of every leader. */
  demonstration_training: Dated<Timing>;
  /** Themed training of every leader. */
  themed_training: Dated<Timing>;
  /** The leaders' meeting. */
  leaders_meeting: Dated<Timing>;
  /** The test or exercise of every leader. */
  test: Dated<Timing>;
  /** Every group's half-day. */
  group_activity: Dated<Timing>;
  /** The committee's meeting. */
  committee_meeting: Dated<Timing>;
  /** Every group's part in the branch's plan. */
  group_plan: Dated<Timing>;
  /** Guidance to every group. */
  guidance: Dated<Timing>;
  /** The allocation of funds to every group. */
  funds_allocation: Dated<Timing>;
  /** The opening of every group's accounts: of a period that is over, during the next. */
  accounts_opening: Dated<Timing>;
  /** Every member's dues. */
  dues: Dated<Timing>;
  /** The members' meeting. */
  members_meeting: Dated<Timing>;
  /** Every group's meeting. */
  group_meeting: Dated<Timing>;
  /** The theme day. */
  theme_day: Dated<Timing>;
  /** The organisational-life meeting. */
  organisational_life_meeting: Dated<Timing>;
  /** The members' appraisal. */
  members_appraisal: Dated<Timing>;
  /** A talk with every member. */
  talk: Dated<Timing>;
}

/** The duty is done. */
export interface DutyDoneCalendarPoint {
  code: "duty_done";
  duty: DutyKind;
  bearer: Bearer;
  period: Period;
  by: Day;
  state: DutyState;
  member?: MemberId;
  session?: SessionId;
}

/** There is such a duty. */
export interface DutyThereCalendarPoint {
  code: "duty_there";
  duty: DutyKind;
  bearer: Bearer;
  period: Period;
}

/** Nothing is overdue. */
export interface NothingOverdueCalendarPoint {
  code: "nothing_overdue";
  bearer: Bearer;
}

/** Statements about duties. */
export type CalendarPoint = DutyDoneCalendarPoint | DutyThereCalendarPoint | NothingOverdueCalendarPoint;

/** Duties, attendance, tests (1.3, 2.3, 3.1b). */
export interface CalendarRules {
  /** Days for which an overdue duty can still be done late; then it is missed. */
  grace_days: Dated<number>;
  /** Days after an absence with cause within which it is made up. */
  makeup_days: Dated<number>;
  /** Hours of a group's half-day. */
  min_hours: Dated<number>;
  /** The score that passes a test. */
  pass: Dated<number>;
  /** Days after a poor test within which help is planned. */
  help_days: Dated<number>;
  /** Days between two checks of a plan of help, at most. */
  check_days: Dated<number>;
  /** How many of those who should attend have to be at a members' meeting. */
  members_quorum: Dated<Threshold>;
  /** What carries a resolution of the members' meeting. */
  decision_majority: Dated<Threshold>;
  /** How many of the committee have to be at its meeting. */
  committee_quorum: Dated<Threshold>;
  /** Months in a row without organisational life that bring the matter before the members' meeting. */
  life_months: Dated<number>;
}

/** An applicant of a procedure. */
export interface Candidature {
  /** Who applied. */
  member: MemberId;
  /** The entry of the application. */
  applied: Seq;
  /** The entry by which he or she is out: withdrawn, or gone from the group. */
  out: Seq | null;
  /** The votes of the recommendation meeting against what made a candidate. */
  recommended: Margin | null;
}

/** Good cause for missing organisational life or dues; both days count. */
export interface CauseHeld {
  /** What it was good cause for missing. */
  missed: Missed;
  /** The first day. */
  from: Day;
  /** The last day. */
  until: Day;
  /** The entry that recorded it. */
  entry: Seq;
}

/** Exactly so many. */
export interface ExactlyCell {
  count: "exactly";
  votes: number;
}

/** At most so many. */
export interface AtMostCell {
  count: "at_most";
  votes: number;
}

/** At least so many. */
export interface AtLeastCell {
  count: "at_least";
  votes: number;
}

/** A count as published. */
export type Cell = ExactlyCell | AtMostCell | AtLeastCell;

/** What a change of a partition would cost: one member to another group, or two in each other's places. */
export interface Change {
  /** Who goes where: one for a move, two for a swap. */
  moves: Moved[];
  /** Points lost more than now; negative when fewer. */
  points: number;
  /** What it says, in lines. */
  text?: Bilingual;
  /** Demands that hold now and would not. */
  breaks?: Demand[];
  /** Demands that do not hold now and would. */
  mends?: Demand[];
  /** Where they come from: only wishes with a difference. */
  wishes?: WishChange[];
}

/** A newcomer in one group. */
export interface Choice {
  /** The group. */
  group: GroupId;
  /** Its members without this newcomer. */
  size: number;
  /** Points all groups lose then. */
  points: number;
  /** Points each wish loses more than with the first choice; only wishes with a difference. */
  wishes: WishChange[];
  /** Demands that hold today and would not: then the group is not possible. */
  breaks: Demand[];
  /** Demands that do not hold today and would. */
  mends: Demand[];
}

/**
 * A clause of a rulebook, as a finding cites it: `1.2d`, `S.branch.13`.
 *
 * One to 64 characters, no blanks.
 */
export type Clause = string;

/** A clause of a rulebook. */
export interface ClauseInfo {
  /** Its id. */
  id: Clause;
  /** What follows from it. */
  kind: ClauseKind;
  /** Its name: the field's own term, and English. */
  term: Bilingual;
  /** What it asks, in the library's words. */
  text: Bilingual;
}

/**
 * What a clause is: what follows from it.
 *
 * - `"must"`: A breach when broken.
 * - `"should"`: Allowed with a recorded reason, otherwise an advice.
 * - `"objective"`: What forming groups aims at.
 * - `"freedom"`: What a branch may do.
 * - `"entitlement"`: Granted when its conditions hold, refused with reasons otherwise.
 * - `"register"`: Recorded and listed.
 * - `"measure"`: A figure to compute, never a breach.
 */
export type ClauseKind = "must" | "should" | "objective" | "freedom" | "entitlement" | "register" | "measure";

/** A commendation as excellent leader for a year. */
export interface Commendation {
  /** The leader. */
  leader: MemberId;
  /** The calendar year. */
  year: number;
  /** The day it was given, or brought along. */
  on: Day;
  /** The day it became known: recorded. */
  known: Day;
  /** Its entry. */
  entry: Seq;
  /** The archive's reference, where it was brought along from another branch. */
  archive: Text | null;
}

/** A commendation as excellent leader. */
export interface CommendationLine {
  /** The calendar year. */
  year: number;
  /** The day it became known: recorded. */
  known: Day;
  /** The archive's reference, where it was brought along. */
  archive: Text | null;
  /** The entry. */
  entry: Seq;
  /** The entry that revoked it. */
  revoked_by: Seq | null;
}

/** A calendar year for which a person stands commended, and the day that became known. */
export interface CommendedYear {
  /** The calendar year. */
  year: number;
  /** The day it became known. */
  known: Day;
}

/** The branch has enough full members. */
export interface EnoughMembersCommitteePoint {
  code: "enough_members";
  full: number;
  least: number;
}

/** The branch has not too many members. */
export interface NotTooManyCommitteePoint {
  code: "not_too_many";
  members: number;
  most: number;
}

/** The committee has as many members as it should. */
export interface CommitteeSizeCommitteePoint {
  code: "committee_size";
  seats: number;
  full: number;
  least: number;
  usual: number;
  most: number;
}

/** The committee's term has not run out. */
export interface TermRunsCommitteePoint {
  code: "term_runs";
  from: Day;
  until: Day;
  months: number;
}

/** Statements about the size of the branch and its committee. */
export type CommitteePoint =
  | EnoughMembersCommitteePoint
  | NotTooManyCommitteePoint
  | CommitteeSizeCommitteePoint
  | TermRunsCommitteePoint;

/** The size of a branch, its committee and the committee's term. */
export interface CommitteeRules {
  /** The fewest full members of a branch. */
  branch_least: Dated<number>;
  /** The most members a branch generally has, probationary ones too. */
  branch_most: Dated<number>;
  /** Full members from which a branch has a committee. */
  committee_from: Dated<number>;
  /** The fewest members of a committee, secretary and deputies included. */
  least: Dated<number>;
  /** The most members a committee usually has. */
  usual: Dated<number>;
  /** The most members a committee may have. */
  most: Dated<number>;
  /** Months of a committee's term. */
  term_months: Dated<number>;
  /** Months of a committee's term in villages and communities. */
  village_term_months: Dated<number>;
}

/** The term of the present committee. */
export interface CommitteeTerm {
  /**
   * The day it began: that of the latest election of the whole committee; where none is recorded, the day on
   * which the longest held of the present seats was taken.
   */
  from: Day;
  /** The first day that no longer counts. */
  until: Day;
  /** How long a term is, in months. */
  months: number;
  /** The entry it began with. */
  entry: Seq;
}

/**
 * Two partitions of one roster side by side: today's and the one proposed (新旧分组对照). Groups are matched by
 * id.
 */
export interface Comparison {
  /** Who changes the group, in the order of the roster. */
  moved: Moved[];
  /** Today's groups. */
  before: Side;
  /** The groups proposed. */
  after: Side;
  /** Demands broken today that hold in the groups proposed. */
  mended: Demand[];
  /** Demands that hold today and are broken in the groups proposed. */
  broken: Demand[];
  /** What it says, in lines. */
  text: Bilingual;
}

/** The rules of a count. */
export interface CountRules {
  /** How many of those who should attend have to be present. */
  quorum: Threshold;
  /** The votes that elect; without a line, most votes win. */
  line?: Threshold | null;
  /** How many valid rounds there may be. */
  max_rounds: number;
}

/**
 * A parameter of a rulebook: the clause it comes from, and its value by date, so that a decision of 2021 is
 * judged by the value of 2021.
 */
export interface Dated<T> {
  clause: Clause;
  first: T;
  later?: [Day, T][];
}

/** A day of the civil calendar, from 1900 to 2199, written `2021-12-31`. */
export type Day = string;

/** The answer to a question on a date. A decision cannot fail: a doubt is part of the answer. */
export interface Decision {
  /** What was asked. */
  question: Question;
  /** The date judged. */
  as_of: Day;
  /** Whether it holds. */
  verdict: Verdict;
  /** Each condition weighed, in a fixed order, with its clause and evidence. */
  reasons: Reason[];
  /**
   * Where it does not hold, what would make it hold: each an inclusion-minimal set of needs. Empty with the
   * verdict *no*: it cannot be mended.
   */
  alternatives: Need[][];
  /** What would make it hold, in one sentence; nothing when it holds. */
  remedy: Bilingual | null;
}

/** The number of groups. */
export interface NumberDemand {
  demand: "number";
}

/** The sizes given for each group. */
export interface SizesDemand {
  demand: "sizes";
}

/** The fewest members of a group (1.1a). */
export interface LeastSizeDemand {
  demand: "least_size";
}

/** The most members of a group. */
export interface MostSizeDemand {
  demand: "most_size";
}

/** The greatest difference between two groups (1.1a). */
export interface SizeSpreadDemand {
  demand: "size_spread";
}

/** Committee members spread evenly, secretary and deputies apart (1.1c). */
export interface OfficersSpreadDemand {
  demand: "officers_spread";
}

/** Somebody who may lead in every group (1.1d). */
export interface LeaderCandidatesDemand {
  demand: "leader_candidates";
}

/** A full member in every group (1.1a). */
export interface FullMembersDemand {
  demand: "full_members";
}

/** A list of `demands.together`. */
export interface TogetherDemand {
  demand: "together";
  /** Its place in the list. */
  at: number;
}

/** A list of `demands.apart`. */
export interface ApartDemand {
  demand: "apart";
  /** Its place in the list. */
  at: number;
}

/** A line of `demands.fixed`. */
export interface FixedDemand {
  demand: "fixed";
  /** Its place in the list. */
  at: number;
}

/**
 * A demand of the plan: something that must hold (要求).
 *
 * Lists of the plan are named by the place of the demand in its list, from 0.
 */
export type Demand =
  | NumberDemand
  | SizesDemand
  | LeastSizeDemand
  | MostSizeDemand
  | SizeSpreadDemand
  | OfficersSpreadDemand
  | LeaderCandidatesDemand
  | FullMembersDemand
  | TogetherDemand
  | ApartDemand
  | FixedDemand;

/** A demand of the plan beside a partition: whether it holds, and the figures that show it (要求逐项核对). */
export type DemandHeld = {
  /** Whether it holds. */
  holds: boolean;
  /**
   * What is counted in each group: its members, or those the demand is about. A demand that names people lists
   * only the groups they are in.
   */
  groups: GroupCount[];
} & Demand;

/** What must hold in every partition given. */
export interface Demands {
  /** Secretary, deputies and committee members are in different groups, as evenly as numbers allow (1.1c). */
  officers_spread?: boolean;
  /** Every group has somebody who may lead it (1.1d). */
  leader_candidates?: boolean;
  /** Every group has a full member (1.1a). */
  full_members?: boolean;
  /** Members of whom no two may be in one group. */
  apart?: MemberId[][];
  /** Members whose group is settled. */
  fixed?: Fixed[];
  /** Members who must be in one group. */
  together?: MemberId[][];
}

/**
 * How a member left the branch.
 *
 * - `"transferred"`: Transferred to another branch (转出).
 * - `"died"`: Died (去世).
 * - `"withdrew"`: Withdrew from the Party (退党).
 * - `"expelled"`: Expelled from the Party (开除).
 */
export type Departure = "transferred" | "died" | "withdrew" | "expelled";

/** One person's way from applicant to full member, as far as it went in this branch. */
export interface Development {
  /** The person's id; on the roster it is the same. */
  person: MemberId;
  /** The name. */
  name: Text;
  /** The day of birth. */
  born: Day;
  /** The steps taken, in order. */
  steps: StepTaken[];
  /** What groups said, in order. */
  views: GroupView[];
  /** The introducers. */
  introducers: MemberId[];
  /** The entry that named them. */
  introduced_by: Seq | null;
  /** The trainings, in order. */
  trainings: Training[];
  /** The votes on the admission, in order. */
  votes: AdmissionVote[];
  /** How and when it ended before the admission. */
  ended: [Day, HowEnded, Seq] | null;
}

/** The person is being developed here, and a step comes next. */
export interface HasNextStepDevelopmentPoint {
  code: "has_next_step";
  person: MemberId;
  next: Step | null;
}

/** The person is old enough. */
export interface OldEnoughDevelopmentPoint {
  code: "old_enough";
  person: MemberId;
  born: Day;
  years: number;
  from: Day;
}

/** The person was an activist long enough. */
export interface ActivistLongEnoughDevelopmentPoint {
  code: "activist_long_enough";
  person: MemberId;
  since: Day;
  months: number;
  from: Day;
}

/** The group was heard before the step. */
export interface GroupHeardDevelopmentPoint {
  code: "group_heard";
  person: MemberId;
  step: Step;
  on: Day | null;
}

/** Enough full members introduce the person. */
export interface IntroducedDevelopmentPoint {
  code: "introduced";
  person: MemberId;
  introducers: number;
  least: number;
}

/** The person was trained long enough, in days or in hours. */
export interface TrainedDevelopmentPoint {
  code: "trained";
  person: MemberId;
  days: number;
  hours: number;
  least_days: number;
  least_hours: number;
}

/** The members' meeting admitted the person; the last vote, and the steps that were left out. */
export interface AdmittedDevelopmentPoint {
  code: "admitted";
  person: MemberId;
  margin: Margin | null;
  missing: Step[];
}

/** The probation is over. */
export interface ProbationOverDevelopmentPoint {
  code: "probation_over";
  person: MemberId;
  since: Day;
  months: number;
  from: Day;
}

/** The probation is extended by as many months as allowed. */
export interface ExtensionLengthDevelopmentPoint {
  code: "extension_length";
  person: MemberId;
  months: number;
  least: number;
  most: number;
}

/** The probation is extended as often as allowed. */
export interface ExtendedOnceDevelopmentPoint {
  code: "extended_once";
  person: MemberId;
  number: number;
  most: number;
}

/** Statements about the way from applicant to full member. */
export type DevelopmentPoint =
  | HasNextStepDevelopmentPoint
  | OldEnoughDevelopmentPoint
  | ActivistLongEnoughDevelopmentPoint
  | GroupHeardDevelopmentPoint
  | IntroducedDevelopmentPoint
  | TrainedDevelopmentPoint
  | AdmittedDevelopmentPoint
  | ProbationOverDevelopmentPoint
  | ExtensionLengthDevelopmentPoint
  | ExtendedOnceDevelopmentPoint;

/** From applicant to full member. */
export interface DevelopmentRules {
  /** Age in years from which one may apply for membership. */
  age_years: Dated<number>;
  /** Months as an activist before one may become a development target. */
  activist_months: Dated<number>;
  /** How many full members introduce whoever is admitted. */
  introducers: Dated<number>;
  /** Days of training before admission; either these or the hours. */
  training_days: Dated<number>;
  /** Hours of training before admission; either these or the days. */
  training_hours: Dated<number>;
  /** What admits at the members' meeting. */
  admission_majority: Dated<Threshold>;
  /** Months of probation. */
  probation_months: Dated<number>;
  /** The fewest months by which a probation is extended. */
  extension_least: Dated<number>;
  /** The most months by which a probation is extended. */
  extension_most: Dated<number>;
  /** How often a probation may be extended. */
  extensions: Dated<number>;
}

/**
 * A symmetric matrix of distances between units, which are counted from 0.
 *
 * Decimals are kept as whole numbers of their smallest place, so that sums are exact and every machine finds the
 * same.
 */
export interface Distances {
  /** Decimal places that count. */
  places?: number;
  rows: number[][];
}

/** A member's account of dues, up to the month of the date; what was paid ahead is there too. */
export interface DuesAccount {
  /** The member. */
  member: MemberId;
  /** Month by month. */
  months: DuesMonth[];
  /** Due in all the months listed, as far as it is known. */
  due: Fen;
  /** Paid of it. */
  paid: Fen;
  /** Paid beyond it, kept apart. */
  voluntary: Fen;
  /** Missing for months that are over. */
  arrears: Fen;
  /** The bases declared, by the month they are from. */
  bases: DuesBase[];
  /** The waivers, in order. */
  waivers: Waiver[];
}

/** What a member's dues are reckoned on, from a month on. */
export interface DuesBase {
  /** What the member lives on. */
  income: Income;
  /** The month's base after tax; for a farmer the dues as set. */
  base: Fen;
  /** The first month it is for. */
  from: Month;
  /** The day it was declared. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** One month of a member's dues. A payment counts towards what is due; the rest of it is voluntary. */
export interface DuesMonth {
  /** The month. */
  month: Month;
  /**
   * What is due; none where no base was declared. 0 in a waived month, and in one the member was not on the
   * roster for.
   */
  due: Fen | null;
  /** What was paid of it; where what is due is not known, all that was paid. */
  paid: Fen;
  /** What was paid beyond it. */
  voluntary: Fen;
  /** What is missing of it, where it is known. */
  missing: Fen;
  /** The entry that waived it. */
  waived: Seq | null;
  /** The entries it rests on: the base, the payments, the waiver. */
  entries: Seq[];
}

/** What was paid for a month is what was due. */
export interface PaidInFullDuesPoint {
  code: "paid_in_full";
  member: MemberId;
  month: Month;
  due: Fen;
  paid: Fen;
}

/** Dues are owed for a month that is over. */
export interface DuesOwedDuesPoint {
  code: "dues_owed";
  member: MemberId;
  month: Month | null;
  due: Fen | null;
  paid: Fen | null;
}

/** The base of a month's dues is declared. */
export interface BaseDeclaredDuesPoint {
  code: "base_declared";
  member: MemberId;
  month: Month;
}

/** There is no run of months without dues and without good cause. */
export interface KeptUpDuesPoint {
  code: "kept_up";
  member: MemberId;
  from: Month;
  until: Month;
  months: number;
}

/** Statements about dues. */
export type DuesPoint = PaidInFullDuesPoint | DuesOwedDuesPoint | BaseDeclaredDuesPoint | KeptUpDuesPoint;

/** Members' dues (2.0). */
export interface DuesRules {
  /** The rates on a wage after tax, in fen a month. */
  wage: Dated<Slabs>;
  /** The rates on a retirement pension, in fen a month. */
  retired: Dated<Slabs>;
  /** What students, the unemployed and people on relief pay, in fen a month. */
  fixed: Dated<Fen>;
  /** The least a farmer pays, in fen a month. */
  farmers_least: Dated<Fen>;
  /** The most a farmer's dues are set to, in fen a month. */
  farmers_most: Dated<Fen>;
  /** Months without dues in a row after which the members' meeting discusses it. */
  lapse_months: Dated<number>;
}

/** Something that is to be done for a period, and where it stands on the date of the branch. */
export interface Duty {
  /** The clause that asks for it. */
  clause: Clause;
  /** What it asks for. */
  kind: DutyKind;
  /** Who it lies on. */
  bearer: Bearer;
  /** The period it is for. */
  period: Period;
  /** The first day on which it is due. */
  first: Day;
  /** The last day on which it is done in time. */
  last: Day;
  /** Where it stands. */
  state: DutyState;
  /**
   * The entry that fulfilled it; otherwise the absence with cause that put off its last day, or what took it away
   * (a waiver of dues).
   */
  entry: Seq | null;
  /** The session to be made up, or the test that calls for help. */
  session: SessionId | null;
  /** Whom the help is for. */
  member: MemberId | null;
  /** What was to be done by when, and where it stands, in one sentence. */
  text: Bilingual;
}

/**
 * What a duty asks for.
 *
 * - `"demonstration_training"`: A demonstration training (季度示范培训).
 * - `"themed_training"`: A themed training (专题集训).
 * - `"leaders_meeting"`: The leaders' meeting (组长会议).
 * - `"test"`: A test or exercise (考核).
 * - `"group_activity"`: A group's half-day (党小组活动半天).
 * - `"committee_meeting"`: The committee's meeting (支委会).
 * - `"group_plan"`: A group's part in the branch's plan (纳入年度计划).
 * - `"guidance"`: Guidance to a group (指导).
 * - `"group_review"`: The review of a group (季度讲评).
 * - `"leader_review"`: The review of a leader (季度讲评).
 * - `"commendation"`: The commendation of a year (年度表彰).
 * - `"funds_allocation"`: Funds for a group's year (下拨小组经费).
 * - `"accounts_opening"`: Opening a group's accounts of a quarter (公开账目): from its last day, when a statement
 *   can first be made, to the last day of the next quarter.
 * - `"dues"`: Paying a member's dues in full (交纳党费); not applicable where nothing is due. What is missing of
 *   a month paid in part is a finding about money, and no other.
 * - `"members_meeting"`: The members' meeting (党员大会).
 * - `"group_meeting"`: A group's meeting (党小组会).
 * - `"theme_day"`: The theme day (主题党日).
 * - `"organisational_life_meeting"`: The organisational-life meeting (组织生活会).
 * - `"members_appraisal"`: The members' appraisal (民主评议党员).
 * - `"talk"`: A talk with a member (谈心谈话).
 * - `"make_up"`: Making up a session missed with cause (补课).
 * - `"help_plan"`: A plan of help after a poor test (帮带计划).
 * - `"help_check"`: A check of such a plan (检查帮带).
 */
export type DutyKind =
  | "demonstration_training"
  | "themed_training"
  | "leaders_meeting"
  | "test"
  | "group_activity"
  | "committee_meeting"
  | "group_plan"
  | "guidance"
  | "group_review"
  | "leader_review"
  | "commendation"
  | "funds_allocation"
  | "accounts_opening"
  | "dues"
  | "members_meeting"
  | "group_meeting"
  | "theme_day"
  | "organisational_life_meeting"
  | "members_appraisal"
  | "talk"
  | "make_up"
  | "help_plan"
  | "help_check";

/** What a group did as one of its duties. */
export interface DutyRecord {
  /** The group. */
  group: GroupId;
  /** The duty. */
  duty: GroupDuty;
  /** With whom, where it was one person. */
  person: PersonId | null;
  /** What was done. */
  text: Text;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/**
 * Where a duty stands on a date. As the date grows it only moves forward: an open state (not yet due, due,
 * overdue) gives way to a later one or becomes not applicable when the bearer leaves; the others are final.
 *
 * - `"not_yet_due"`: Its first day is still to come (未到期).
 * - `"due"`: It can be done in time (待完成).
 * - `"done"`: Done in time (已完成).
 * - `"made_up"`: Missed with cause, and made up in time (已补课).
 * - `"overdue"`: Its last day is past; it can still be done late (逾期).
 * - `"done_late"`: Done while it was overdue (逾期完成).
 * - `"missed"`: Not done until its grace was over (未完成).
 * - `"not_applicable"`: The bearer is in office, or on the roster, for too little of the period, or nothing is
 *   due (不适用).
 */
export type DutyState =
  | "not_yet_due"
  | "due"
  | "done"
  | "made_up"
  | "overdue"
  | "done_late"
  | "missed"
  | "not_applicable";

/** How long to search: the same effort gives the same partition on every machine. */
export interface Effort {
  /** The seed of everything left to chance. */
  seed?: number;
  /** How often the search begins anew. */
  starts?: number;
  /**
   * How many changes each start tries; left out, 2 million, or 2,000 a member where that is more; 100 million
   * where nothing but distances counts, which are quicker. A start then takes from an eighth of a second to a
   * second.
   */
  iterations?: number | null;
}

/** A procedure by which a group elects its leader, with its rounds as published. */
export interface Election {
  /** Its id. */
  id: ElectionId;
  /** The group that elects. */
  group: GroupId;
  /** How many leaders it elects. */
  seats: number;
  /** The day it was called. */
  called: Day;
  /** The entry that called it. */
  entry: Seq;
  /** Where it stands. */
  stage: Stage;
  /** Those who applied, in order. */
  applicants: Candidature[];
  /** How many were entitled to apply on the day of the last application or of the recommendation. */
  entitled: number;
  /** The recommendation meeting. */
  meeting: RecommendationMeeting | null;
  /** How many candidates were expected. */
  expected: number;
  /** Its rounds, in order. */
  rounds: ElectionRound[];
  /** Those elected, in order. */
  winners: Winner[];
  /** How it ended. */
  ending: Ending | null;
  /** The entry by which it ended. */
  ended: Seq | null;
}

/**
 * One procedure by which a group elects its leader (选举).
 *
 * One to 64 characters, no blanks.
 */
export type ElectionId = string;

/** The election exists. */
export interface ElectionExistsElectionPoint {
  code: "election_exists";
  election: ElectionId;
}

/** The procedure is where it has to be. */
export interface AtStageElectionPoint {
  code: "at_stage";
  election: ElectionId;
  at: Stage;
  needs: Stage;
}

/** The member is in the group. */
export interface InGroupElectionPoint {
  code: "in_group";
  member: MemberId;
  group: GroupId;
}

/** The member is a full member. */
export interface FullMemberElectionPoint {
  code: "full_member";
  member: MemberId;
}

/** The member's rights are not suspended. */
export interface HasRightsElectionPoint {
  code: "has_rights";
  member: MemberId;
}

/** No removal bars the member. */
export interface NotBarredElectionPoint {
  code: "not_barred";
  member: MemberId;
  until: Day | null;
}

/** The member has not applied yet. */
export interface NotYetAppliedElectionPoint {
  code: "not_yet_applied";
  election: ElectionId;
  member: MemberId;
}

/** The member applied. */
export interface AppliedElectionPoint {
  code: "applied";
  election: ElectionId;
  member: MemberId;
}

/** The group's meeting recommended the member. */
export interface RecommendedElectionPoint {
  code: "recommended";
  election: ElectionId;
  member: MemberId;
  margin: Margin | null;
}

/** A round was held at the quorum. */
export interface QuorateElectionPoint {
  code: "quorate";
  election: ElectionId;
  margin: Margin | null;
}

/** The rounds, or a lot, elected the member. */
export interface WonElectionPoint {
  code: "won";
  election: ElectionId;
  member: MemberId;
}

/** The member passed the assessment. */
export interface PassedElectionPoint {
  code: "passed";
  election: ElectionId;
  member: MemberId;
}

/** The winner was assessed in time. */
export interface AssessedInTimeElectionPoint {
  code: "assessed_in_time";
  election: ElectionId;
  member: MemberId;
  by: Day;
}

/** There are more candidates than seats. */
export interface ContestedElectionPoint {
  code: "contested";
  election: ElectionId;
  candidates: number;
  expected: number;
}

/** The leader came to office by a lawful route. */
export interface LawfulRouteElectionPoint {
  code: "lawful_route";
  member: MemberId;
  group: GroupId;
  route: Route | null;
  missing: Stage[];
}

/** The leader has letter, card and archive. */
export interface PapersElectionPoint {
  code: "papers";
  member: MemberId;
  letter: boolean;
  card: boolean;
  archive: boolean;
}

/** Statements about elections. */
export type ElectionPoint =
  | ElectionExistsElectionPoint
  | AtStageElectionPoint
  | InGroupElectionPoint
  | FullMemberElectionPoint
  | HasRightsElectionPoint
  | NotBarredElectionPoint
  | NotYetAppliedElectionPoint
  | AppliedElectionPoint
  | RecommendedElectionPoint
  | QuorateElectionPoint
  | WonElectionPoint
  | PassedElectionPoint
  | AssessedInTimeElectionPoint
  | ContestedElectionPoint
  | LawfulRouteElectionPoint
  | PapersElectionPoint;

/** A round of an election in its published form: no vote can be told from it (3.3a). */
export interface ElectionRound {
  /** The entry that records it. */
  entry: Seq;
  /** The poll it belongs to, from 1: another one is held when a winner falls out. */
  poll: number;
  /** The round. */
  round: PublishedRound;
}

/** Elections of leaders (1.2d). */
export interface ElectionRules {
  /** The quorum of the recommendation meeting. */
  recommendation_quorum: Dated<Threshold>;
  /** What makes an applicant a candidate. */
  recommendation_majority: Dated<Threshold>;
  /** How many more candidates than seats are expected, as a share of the seats. */
  candidate_margin: Dated<Share>;
  /** The quorum of a poll. */
  quorum: Dated<Threshold>;
  /** What elects; off: most votes win. */
  majority: Dated<Line>;
  /** How many valid rounds a poll may have. */
  max_rounds: Dated<number>;
  /** Months for which a removed leader may not stand. */
  bar_months: Dated<number>;
  /** Days within which a winner is assessed. */
  assess_days: Dated<number>;
  /** Months of a leader's term. */
  term_months: Dated<number>;
  /** Ballots handed in from which coded counts are published. */
  counts_from: Dated<number>;
  /** The smallest count published as it is. */
  min_cell: Dated<number>;
  /** Whether rounds are published under the guard or with every count. */
  publication: Dated<Publication>;
}

/**
 * How a procedure ended.
 *
 * - `"filled"`: Every seat is filled by appointment.
 * - `"no_candidate"`: Nobody became a candidate (无候选人).
 * - `"not_filled"`: The rounds filled no seat, or nobody was left to stand (未选出).
 */
export type Ending = "filled" | "no_candidate" | "not_filled";

/**
 * The entries a judgement rests on, each once, in the order of the book. It is read like a slice.
 *
 * Most judgements rest on a few entries: those take no memory of their own.
 */
export type Evidence = Seq[];

/** A category of excuse from meetings and polls. */
export interface Excuse {
  /** Its id, as entries name it. */
  id: string;
  /** Its name. */
  name: Bilingual;
}

/** An excuse from meetings and polls; both days count. */
export interface ExcuseHeld {
  /** The rulebook's category. */
  category: ExcuseId;
  /** The first day. */
  from: Day;
  /** The last day. */
  until: Day;
  /** The entry that recorded it. */
  entry: Seq;
}

/**
 * A category of excuse, as the rulebook calls it (请假类别).
 *
 * One to 64 characters, no blanks.
 */
export type ExcuseId = string;

/** A partition explained (编组说明). */
export interface Explanation {
  /** Points lost on all wishes together. */
  points: number;
  /** The size of each group, in the order given. */
  sizes: GroupCount[];
  /** Every wish, in the order of the plan. */
  wishes: WishExplained[];
  /** Every demand, in the order of the plan. */
  demands: DemandHeld[];
  /** Every member, in the order of the roster. */
  places: Place[];
  /** What was looked at. */
  looked_at: LookedAt;
  /** What it says, in lines. */
  text: Bilingual;
  /** The best of all single moves; none when there is one group only, or it was not looked for. */
  best_move?: Change;
  /** The best of all swaps of two members; none when there is one group only, or it was not looked for. */
  best_swap?: Change;
}

/**
 * The branch is founded (成立党支部): the first entry of every book.
 *
 * Clause 1.1d. In a line: `"kind":"founded"` with `{"name":"第一连党支部"}`.
 */
export interface FoundedFact {
  kind: "founded";
  /** The branch's name. */
  name: Text;
}

/**
 * An earlier entry was wrong: it is struck, both stay readable (更正).
 *
 * Clause 2.3d. In a line: `"kind":"struck"` with `{"entry":17,"reason":"日期记错"}`.
 */
export interface StruckFact {
  kind: "struck";
  /** The number of the wrong entry. */
  entry: Seq;
  /** What was wrong. */
  reason: Text;
}

/**
 * A member joins the branch's roster, from candidates or from another branch (加入支部).
 *
 * Clause 1.1d. In a line: `"kind":"joined"` with
 * `{"member":"li-wei","name":"李伟","standing":"full","party_since":"2015-07-01","unit":"一排","post":"班长","cadre":true}`.
 */
export interface JoinedFact {
  kind: "joined";
  /** The member's id; nobody on the roster has had it. Somebody developed here keeps the id of the application. */
  member: MemberId;
  /** The member's name. */
  name: Text;
  /** Full or probationary: `full`, `probationary`. */
  standing: Standing;
  /** Whether the member belongs to the professional backbone (业务骨干). */
  backbone?: boolean;
  /** Whether the member is a cadre (干部). */
  cadre?: boolean;
  /** The day the person joined the Party; may be earlier than the founding. */
  party_since?: Day | null;
  /** The member's duty post (职务). */
  post?: Text | null;
  /** The unit of the establishment the member belongs to (编制单位). */
  unit?: Text | null;
}

/**
 * A probationary member becomes a full member (预备党员转正).
 *
 * Clause 1.1d. In a line: `"kind":"confirmed"` with `{"member":"chen-chen"}`.
 */
export interface ConfirmedFact {
  kind: "confirmed";
  /** The member. */
  member: MemberId;
}

/**
 * The probation of a probationary member is extended (延长预备期).
 *
 * Clause 2.0. In a line: `"kind":"probation_extended"` with `{"member":"chen-chen","months":6}`.
 */
export interface ProbationExtendedFact {
  kind: "probation_extended";
  /** The member. */
  member: MemberId;
  /** By how many months. */
  months: number;
}

/**
 * A member's unit, post, cadre or backbone quality changes; what is left out stays as it was.
 *
 * Clause 1.1b, 1.2b, 1.2e. In a line: `"kind":"profile_changed"` with
 * `{"member":"li-wei","post":"排长","backbone":true}`.
 */
export interface ProfileChangedFact {
  kind: "profile_changed";
  /** The member. */
  member: MemberId;
  /** Whether the member belongs to the backbone from now on. */
  backbone?: boolean | null;
  /** Whether the member is a cadre from now on. */
  cadre?: boolean | null;
  /** The new duty post. */
  post?: Text | null;
  /** The new unit. */
  unit?: Text | null;
}

/**
 * A member goes away for a while and stays in the group (离营不离党).
 *
 * Clause 1.1d. In a line: `"kind":"went_away"` with `{"member":"li-wei","place":"长春集训队"}`.
 */
export interface WentAwayFact {
  kind: "went_away";
  /** The member. */
  member: MemberId;
  /** Where to. */
  place: Text;
}

/**
 * A member who was away is back (归队).
 *
 * Clause 1.1d. In a line: `"kind":"came_back"` with `{"member":"li-wei"}`.
 */
export interface CameBackFact {
  kind: "came_back";
  /** The member. */
  member: MemberId;
}

/**
 * A member loses the right to vote and to stand for a while (暂停表决权、选举权、被选举权).
 *
 * Clause 1.2d. In a line: `"kind":"rights_suspended"` with `{"member":"li-wei","reason":"留党察看一年"}`.
 */
export interface RightsSuspendedFact {
  kind: "rights_suspended";
  /** The member. */
  member: MemberId;
  /** Why. */
  reason: Text;
}

/**
 * A member's right to vote and to stand is restored (恢复权利).
 *
 * Clause 1.2d. In a line: `"kind":"rights_restored"` with `{"member":"li-wei"}`.
 */
export interface RightsRestoredFact {
  kind: "rights_restored";
  /** The member. */
  member: MemberId;
}

/**
 * A member leaves the branch, and with it the group and every office (离开支部).
 *
 * Clause 1.1d. In a line: `"kind":"left"` with `{"member":"li-wei","how":"transferred"}`.
 */
export interface LeftFact {
  kind: "left";
  /** The member. */
  member: MemberId;
  /** How: `transferred`, `died`, `withdrew`, `expelled`. */
  how: Departure;
}

/**
 * A member is excused from meetings and polls, both days included (请假).
 *
 * Clause 1.2d. In a line: `"kind":"excused"` with
 * `{"member":"li-wei","category":"illness","until":"2021-03-14"}`.
 */
export interface ExcusedFact {
  kind: "excused";
  /** The member. */
  member: MemberId;
  /** One of the rulebook's categories of excuse. */
  category: ExcuseId;
  /** The last day. */
  until: Day;
  /** The first day; the entry's own day when left out. */
  from?: Day | null;
}

/**
 * Good cause for missing organisational life or dues is recorded (正当理由).
 *
 * Clause 2.0. In a line: `"kind":"good_cause"` with
 * `{"member":"li-wei","missed":"dues","from":"2021-01-01","until":"2021-03-31","reason":"住院"}`.
 */
export interface GoodCauseFact {
  kind: "good_cause";
  /** The member. */
  member: MemberId;
  /** What was missed: `organisational_life`, `dues`. */
  missed: Missed;
  /** The first day. */
  from: Day;
  /** The last day. */
  until: Day;
  /** The cause. */
  reason: Text;
}

/**
 * A member takes a seat on the branch committee (任职).
 *
 * Clause 4.1a, 1.1c. In a line: `"kind":"seated"` with
 * `{"member":"li-wei","seat":"member","portfolio":"组织委员"}`.
 */
export interface SeatedFact {
  kind: "seated";
  /** The member. */
  member: MemberId;
  /** The seat: `secretary`, `deputy`, `member`. */
  seat: Seat;
  /** The portfolio (分工). */
  portfolio?: Text | null;
}

/**
 * A member gives up the seat on the branch committee (免职).
 *
 * Clause 4.1a. In a line: `"kind":"unseated"` with `{"member":"li-wei"}`.
 */
export interface UnseatedFact {
  kind: "unseated";
  /** The member. */
  member: MemberId;
}

/**
 * The branch adopts a formation into groups: a whole partition with its plan (编组).
 *
 * Clause 1.1a, 1.1b, 1.1c, 1.1d. In a line: `"kind":"formation_adopted"` with
 * `{"formation":"f2019","plan":{"criteria":["便于开展活动"]},"groups":[{"group":"g1","name":"第一党小组","members":["li-wei","wang-fang","zhao-lei"]}]}`.
 */
export interface FormationAdoptedFact {
  kind: "formation_adopted";
  /** The formation's id; placements name it. */
  formation: FormationId;
  /** The plan it follows. */
  plan: Plan;
  /** Every group with its members; groups left out end. */
  groups: GroupOf[];
}

/**
 * A member is placed in a group, newly or from another one (编入党小组).
 *
 * Clause 1.1e. In a line: `"kind":"placed"` with `{"member":"chen-chen","group":"g2","formation":"f2019"}`.
 */
export interface PlacedFact {
  kind: "placed";
  /** The member. */
  member: MemberId;
  /** The group. */
  group: GroupId;
  /** The formation whose plan the placement follows; without it the placement is ad hoc. */
  formation?: FormationId | null;
}

/**
 * A reason is recorded for straying from what a clause advises (说明理由).
 *
 * Clause 1.2b. In a line: `"kind":"reason_given"` with
 * `{"clause":"1.2b","member":"li-wei","reason":"支委会届中,已列入增补计划"}`.
 */
export interface ReasonGivenFact {
  kind: "reason_given";
  /** The clause, as the rulebook cites it. */
  clause: Clause;
  /** Whom it is about. */
  member: MemberId;
  /** The reason. */
  reason: Text;
}

/**
 * The election of a group's leader is called: applications are open (启动选举).
 *
 * Clause 1.2d. In a line: `"kind":"election_called"` with `{"election":"g1-2022","group":"g1"}`.
 */
export interface ElectionCalledFact {
  kind: "election_called";
  /** The procedure's id. */
  election: ElectionId;
  /** The group that elects. */
  group: GroupId;
  /** How many leaders it elects, 1 when left out. */
  seats?: Seats;
}

/**
 * A member applies to stand (个人申请); recorded by nobody but the applicant.
 *
 * Clause 1.2d, 4.1b. In a line: `"kind":"applied"` with `{"election":"g1-2022","member":"li-wei"}`.
 */
export interface AppliedFact {
  kind: "applied";
  /** The procedure. */
  election: ElectionId;
  /** The applicant. */
  member: MemberId;
}

/**
 * An applicant or candidate withdraws, before the poll opens (撤回申请).
 *
 * Clause 1.2d. In a line: `"kind":"application_withdrawn"` with `{"election":"g1-2022","member":"li-wei"}`.
 */
export interface ApplicationWithdrawnFact {
  kind: "application_withdrawn";
  /** The procedure. */
  election: ElectionId;
  /** Who withdraws. */
  member: MemberId;
}

/**
 * The group's meeting recommends candidates among the applicants (小组推荐).
 *
 * Clause 1.2d. In a line: `"kind":"recommended"` with
 * `{"election":"g1-2022","present":["li-wei","wang-fang","zhao-lei"],"counts":[{"member":"li-wei","votes":3},{"member":"wang-fang","votes":2}]}`.
 */
export interface RecommendedFact {
  kind: "recommended";
  /** The procedure. */
  election: ElectionId;
  /** Who was present. */
  present: MemberId[];
  /** The votes of every applicant. */
  counts: Recommendation[];
}

/**
 * A round of the secret ballot (民主选举): who was present, and the ballots, which nothing links.
 *
 * Clause 1.2d. In a line: `"kind":"polled"` with
 * `{"election":"g1-2022","present":["li-wei","wang-fang","zhao-lei"],"ballots":[{"for":["li-wei"],"against":["wang-fang"],"count":2},{"for":["wang-fang"]}]}`.
 */
export interface PolledFact {
  kind: "polled";
  /** The procedure. */
  election: ElectionId;
  /** Who was present. */
  present: MemberId[];
  /** The ballots, equal ones together. */
  ballots: Ballots;
}

/**
 * A lot decides between candidates the rounds left tied (抽签).
 *
 * Clause 1.2d. In a line: `"kind":"lot_drawn"` with
 * `{"election":"g1-2022","winner":"li-wei","drawn_by":"zhao-lei"}`.
 */
export interface LotDrawnFact {
  kind: "lot_drawn";
  /** The procedure. */
  election: ElectionId;
  /** Whom the lot fell on. */
  winner: MemberId;
  /** Who drew. */
  drawn_by: ActorId;
}

/**
 * The branch committee judges a winner by the four standards (支部考核).
 *
 * Clause 1.2a. In a line: `"kind":"assessed"` with
 * `{"election":"g1-2022","member":"li-wei","standards":{"conviction":{"met":true},"discipline":{"met":true},"conduct":{"met":true},"dedication":{"met":true,"note":"主动承担攻关"}}}`.
 */
export interface AssessedFact {
  kind: "assessed";
  /** The procedure. */
  election: ElectionId;
  /** The winner. */
  member: MemberId;
  /** The four standards. */
  standards: Standards;
}

/**
 * A member is appointed leader of a group (任命党小组长), with or without a procedure.
 *
 * Clause 3.3a. In a line: `"kind":"appointed"` with
 * `{"member":"li-wei","group":"g1","election":"g1-2022","letter":"委2022-01","card":"证2022-01","archive":"档2022-01"}`.
 */
export interface AppointedFact {
  kind: "appointed";
  /** The new leader. */
  member: MemberId;
  /** The group. */
  group: GroupId;
  /** The reference of the service archive opened in the personal file (任职档案). */
  archive?: Text | null;
  /** The number of the service card (工作证). */
  card?: Text | null;
  /** The procedure the leader comes from; without one, `route` says how. */
  election?: ElectionId | null;
  /** The first day in office; the entry's own day when left out. */
  from?: Day | null;
  /** The number of the letter of appointment (委任书). */
  letter?: Text | null;
  /** How a leader without procedure came to office: `designated`, `recommended`. */
  route?: Route | null;
}

/**
 * A leader resigns (辞职).
 *
 * Clause 3.3a. In a line: `"kind":"resigned"` with `{"member":"li-wei"}`.
 */
export interface ResignedFact {
  kind: "resigned";
  /** The leader. */
  member: MemberId;
}

/**
 * A group's work in a quarter is reviewed (季度讲评).
 *
 * Clause 3.2a. In a line: `"kind":"group_reviewed"` with
 * `{"group":"g1","quarter":"2021-Q3","rating":"competent"}`.
 */
export interface GroupReviewedFact {
  kind: "group_reviewed";
  /** The group. */
  group: GroupId;
  /** The quarter reviewed. */
  quarter: Quarter;
  /** `excellent`, `competent`, `basically_competent`, `unfit`. */
  rating: Rating;
  /** The problems found. */
  problems?: Problems;
}

/**
 * A leader's performance in a quarter is reviewed (季度讲评).
 *
 * Clause 3.2a. In a line: `"kind":"leader_reviewed"` with
 * `{"leader":"li-wei","quarter":"2021-Q3","rating":"basically_competent","problems":[{"severity":"weak","text":"组织学习不够主动"}]}`.
 */
export interface LeaderReviewedFact {
  kind: "leader_reviewed";
  /** The leader. */
  leader: MemberId;
  /** The quarter reviewed. */
  quarter: Quarter;
  /** `excellent`, `competent`, `basically_competent`, `unfit`. */
  rating: Rating;
  /** The problems found. */
  problems?: Problems;
}

/**
 * A measure is taken towards a leader (提醒、批评、诫勉、撤换); a removal ends the term.
 *
 * Clause 3.2b, 3.3e. In a line: `"kind":"measure_taken"` with
 * `{"leader":"li-wei","measure":"reminder","quarter":"2021-Q3","reason":"谈话提醒,结对帮带"}`.
 */
export interface MeasureTakenFact {
  kind: "measure_taken";
  /** The leader. */
  leader: MemberId;
  /** `reminder`, `criticism`, `admonition`, `removal`. */
  measure: Measure;
  /** The quarter whose review it answers; the leader's latest review when left out. */
  quarter?: Quarter | null;
  /** What was said or done. */
  reason?: Text | null;
}

/**
 * A leader is commended as excellent for a calendar year (年度表彰).
 *
 * Clause 3.3b, 3.3c, 3.3d. In a line: `"kind":"commended"` with `{"leader":"li-wei","year":2021}`.
 */
export interface CommendedFact {
  kind: "commended";
  /** The leader. */
  leader: MemberId;
  /** The calendar year. */
  year: number;
}

/**
 * Nobody is commended for a year, with the reason (当年不评).
 *
 * Clause 3.3b. In a line: `"kind":"none_commended"` with `{"year":2021,"reason":"全年集中整改"}`.
 */
export interface NoneCommendedFact {
  kind: "none_commended";
  /** The calendar year. */
  year: number;
  /** Why. */
  reason: Text;
}

/**
 * A commendation is revoked (撤销表彰).
 *
 * Clause 3.3b. In a line: `"kind":"commendation_revoked"` with
 * `{"leader":"li-wei","year":2021,"reason":"弄虚作假"}`.
 */
export interface CommendationRevokedFact {
  kind: "commendation_revoked";
  /** The leader. */
  leader: MemberId;
  /** The calendar year of the commendation. */
  year: number;
  /** Why. */
  reason: Text;
}

/**
 * A commendation from another branch is brought along (带入的表彰).
 *
 * Clause 3.3c. In a line: `"kind":"commendation_brought"` with
 * `{"member":"li-wei","year":2018,"archive":"档2018-07"}`.
 */
export interface CommendationBroughtFact {
  kind: "commendation_brought";
  /** The member. */
  member: MemberId;
  /** The calendar year. */
  year: number;
  /** The archive's reference. */
  archive: Text;
}

/**
 * Service as group leader in another branch is brought along (带入的任职经历), both days included.
 *
 * Clause 4.1a. In a line: `"kind":"service_brought"` with
 * `{"member":"li-wei","from":"2016-01-10","until":"2018-12-31","archive":"档2016-03"}`.
 */
export interface ServiceBroughtFact {
  kind: "service_brought";
  /** The member. */
  member: MemberId;
  /** The first day in office there. */
  from: Day;
  /** The last day in office there. */
  until: Day;
  /** The archive's reference. */
  archive: Text;
}

/**
 * The branch applies for a merit award for a leader (申请记功).
 *
 * Clause 3.3c. In a line: `"kind":"merit_applied"` with `{"leader":"li-wei","years":[2019,2020,2021]}`.
 */
export interface MeritAppliedFact {
  kind: "merit_applied";
  /** The leader. */
  leader: MemberId;
  /** The consecutive excellent years it rests on; where nothing is used up, the last of them is enough. */
  years: number[];
}

/**
 * A merit application is decided (记功批复); an application is not yet an award.
 *
 * Clause 3.3c. In a line: `"kind":"merit_decided"` with `{"leader":"li-wei","year":2021,"outcome":"granted"}`.
 */
export interface MeritDecidedFact {
  kind: "merit_decided";
  /** The leader. */
  leader: MemberId;
  /** One of the years the application names. */
  year: number;
  /** `granted`, `declined`. */
  outcome: MeritOutcome;
}

/**
 * The branch allocates funds to a group for a calendar year (下拨小组经费); who allocated them is `decided_by`.
 *
 * Clause 2.3d. In a line: `"kind":"funds_allocated"` with `{"group":"g1","year":2022,"amount":500000}`.
 */
export interface FundsAllocatedFact {
  kind: "funds_allocated";
  /** The group. */
  group: GroupId;
  /** The calendar year they are for. */
  year: number;
  /** How much, in fen. */
  amount: Fen;
}

/**
 * A group spends its funds (支出小组经费): its leader exercises the right 2.1g.
 *
 * Clause 2.1g, 2.3d. In a line: `"kind":"funds_spent"` with
 * `{"group":"g1","purpose":"购买学习资料","amount":12850,"approved_by":"li-wei"}`.
 */
export interface FundsSpentFact {
  kind: "funds_spent";
  /** The group that spends. */
  group: GroupId;
  /** What for. */
  purpose: Text;
  /** How much, in fen. */
  amount: Fen;
  /** The leader who approves it. */
  approved_by: MemberId;
  /** The group whose funds it uses, when they are not its own. */
  of?: GroupId | null;
  /** The calendar year whose funds it uses; the entry's own year when left out. */
  year?: number | null;
}

/**
 * The accounts of a quarter are opened to the members (公开账目), as they stood on its last day.
 *
 * Clause 2.3d. In a line: `"kind":"accounts_opened"` with
 * `{"group":"g1","quarter":"2021-Q4","allocated":500000,"spent":12850,"balance":487150}`.
 */
export interface AccountsOpenedFact {
  kind: "accounts_opened";
  /** The quarter. */
  quarter: Quarter;
  /** Allocated by the quarter's last day for the funds in force then, in fen. */
  allocated: Fen;
  /** Spent of them by that day, in fen. */
  spent: Fen;
  /** Left of them on that day, before any return, in fen. */
  balance: Fen;
  /** The group; all groups together when left out. */
  group?: GroupId | null;
}

/**
 * A member declares what dues are reckoned on (申报党费计算基数), from the month the new income is drawn.
 *
 * Clause 2.0. In a line: `"kind":"dues_base_declared"` with
 * `{"member":"li-wei","income":"wage","base":500100,"from":"2021-03"}`.
 */
export interface DuesBaseDeclaredFact {
  kind: "dues_base_declared";
  /** The member. */
  member: MemberId;
  /** `wage`, `retired`, `student`, `unemployed`, `relief`, `farmer`. */
  income: Income;
  /** The first month it is for. */
  from: Month;
  /** The month's base after tax, in fen; for a farmer the dues as set; left out where the amount is fixed. */
  base?: Fen;
}

/**
 * A member pays dues (交纳党费), each month's amount by itself; what is more than due is voluntary.
 *
 * Clause 2.0. In a line: `"kind":"dues_paid"` with
 * `{"member":"li-wei","months":[{"month":"2021-03","amount":7502}]}`.
 */
export interface DuesPaidFact {
  kind: "dues_paid";
  /** The member. */
  member: MemberId;
  /** The months paid for. */
  months: MonthPaid[];
}

/**
 * A member's dues are waived for some months (免交党费).
 *
 * Clause 2.0. In a line: `"kind":"dues_waived"` with
 * `{"member":"li-wei","from":"2021-04","until":"2021-06","decision":"上级党委批复 2021-3 号"}`.
 */
export interface DuesWaivedFact {
  kind: "dues_waived";
  /** The member. */
  member: MemberId;
  /** The first month. */
  from: Month;
  /** The last month. */
  until: Month;
  /** The decision it rests on. */
  decision: Text;
}

/**
 * A group nominates somebody for membership (发展党员提名).
 *
 * Clause 2.1a. In a line: `"kind":"nominated"` with
 * `{"matter":"n-2022-1","leader":"li-wei","group":"g1","person":"zhou-jie"}`.
 */
export interface NominatedFact {
  kind: "nominated";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** The leader who exercises the right. */
  leader: MemberId;
  /** The group it is exercised for. */
  group: GroupId;
  /** Who is nominated. */
  person: PersonId;
  /** Why. */
  text?: Text | null;
}

/**
 * A group gives the first rating of a member in the members' appraisal (民主评议初评).
 *
 * Clause 2.1b. In a line: `"kind":"first_rated"` with
 * `{"matter":"r-2022-1","leader":"li-wei","group":"g1","member":"wang-fang","grade":"excellent"}`.
 */
export interface FirstRatedFact {
  kind: "first_rated";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** The leader who exercises the right. */
  leader: MemberId;
  /** The group it is exercised for. */
  group: GroupId;
  /** The member rated. */
  member: MemberId;
  /** `excellent`, `qualified`, `basically_qualified`, `unqualified`. */
  grade: Grade;
  /** Why. */
  text?: Text | null;
}

/**
 * A group recommends a member for a merit award (立功受奖推荐).
 *
 * Clause 2.1c. In a line: `"kind":"merit_recommended"` with
 * `{"matter":"m-2022-1","leader":"li-wei","group":"g1","member":"wang-fang","text":"抢险救灾"}`.
 */
export interface MeritRecommendedFact {
  kind: "merit_recommended";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** The leader who exercises the right. */
  leader: MemberId;
  /** The group it is exercised for. */
  group: GroupId;
  /** The member recommended. */
  member: MemberId;
  /** What for. */
  text?: Text | null;
}

/**
 * A group has its say on a sensitive matter of the branch (敏感问题发表意见).
 *
 * Clause 2.1d. In a line: `"kind":"view_given"` with
 * `{"matter":"v-2022-1","leader":"li-wei","group":"g1","topic":"考学提干人选","text":"建议先公示训练成绩"}`.
 */
export interface ViewGivenFact {
  kind: "view_given";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** The leader who exercises the right. */
  leader: MemberId;
  /** The group it is exercised for. */
  group: GroupId;
  /** The sensitive matter. */
  topic: Text;
  /** The view. */
  text?: Text | null;
}

/**
 * A group supervises a committee member (监督支委).
 *
 * Clause 2.1h. In a line: `"kind":"supervised"` with
 * `{"matter":"s-2022-1","leader":"li-wei","group":"g1","member":"zhao-lei","text":"汇报思想、交纳党费不及时"}`.
 */
export interface SupervisedFact {
  kind: "supervised";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** The leader who exercises the right. */
  leader: MemberId;
  /** The group it is exercised for. */
  group: GroupId;
  /** The committee member. */
  member: MemberId;
  /** What was said. */
  text?: Text | null;
}

/**
 * A member asks about a group's funds (询问经费).
 *
 * Clause 2.3d. In a line: `"kind":"funds_questioned"` with
 * `{"matter":"q-2022-1","member":"wang-fang","group":"g2","text":"一季度购书款的票据"}`.
 */
export interface FundsQuestionedFact {
  kind: "funds_questioned";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** The member who asks. */
  member: MemberId;
  /** The group whose funds they are. */
  group: GroupId;
  /** The question. */
  text: Text;
}

/**
 * A matter is answered (答复). Who decided it tells whether the answer counts: for what a group proposes, the
 * committee or one of its members; for a request for support, a secretary or deputy.
 *
 * Clause 2.1a, 2.1c, 2.1f, 2.1h, 2.2b, 2.2c, 2.3d. In a line: `"kind":"answered"` with
 * `{"matter":"n-2022-1","outcome":"accepted","text":"同意列为入党积极分子"}`.
 */
export interface AnsweredFact {
  kind: "answered";
  /** The matter. */
  matter: MatterId;
  /** The answer. */
  text: Text;
  /** `accepted`, `declined`; left out where nothing was to be decided. */
  outcome?: Outcome | null;
}

/**
 * A matter is closed (销账): what was answered is done, or a problem is solved.
 *
 * Clause 4.2a. In a line: `"kind":"closed"` with `{"matter":"p-2022-1","text":"热水器已更换"}`.
 */
export interface ClosedFact {
  kind: "closed";
  /** The matter. */
  matter: MatterId;
  /** What was done. */
  text?: Text | null;
}

/**
 * What a group did as one of its duties (履行职责).
 *
 * Clause 2.0. In a line: `"kind":"duty_done"` with
 * `{"group":"g1","duty":"development","person":"zhou-jie","text":"谈话了解思想,布置学习"}`.
 */
export interface DutyDoneFact {
  kind: "duty_done";
  /** The group. */
  group: GroupId;
  /** `resolutions`, `development`, `masses`. */
  duty: GroupDuty;
  /** What was done. */
  text: Text;
  /** With whom, where it was one person. */
  person?: PersonId | null;
}

/**
 * A member makes a suggestion to the branch (提出意见建议). By a leader in office it is the exercise of the right
 * to advise (2.1f), recorded by this entry alone.
 *
 * Clause 2.2c, 2.1f. In a line: `"kind":"suggested"` with
 * `{"matter":"y-2022-1","member":"wang-fang","about":{"person":"zhao-lei"},"text":"书记下组谈心应更经常"}`.
 */
export interface SuggestedFact {
  kind: "suggested";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** Who makes it. */
  member: MemberId;
  /**
   * Whom or what it is about: `{"person":…}`, `{"group":…}`, `{"topic":…}`, or `{"organ":…}` with `branch`,
   * `committee`, `superior`.
   */
  about: About;
  /** The suggestion. */
  text: Text;
}

/**
 * A leader who meets resistance asks the secretaries for support (组长求助,请书记撑腰).
 *
 * Clause 2.2b. In a line: `"kind":"support_requested"` with
 * `{"matter":"z-2022-1","leader":"li-wei","resistance":"pulling_rank","person":"sun-tao","text":"以老兵自居,不参加小组会"}`.
 */
export interface SupportRequestedFact {
  kind: "support_requested";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** The leader. */
  leader: MemberId;
  /** `pulling_rank`, `claiming_special`, `standing_aside`. */
  resistance: Resistance;
  /** What happened. */
  text: Text;
  /** Who resists, where it is one person. */
  person?: MemberId | null;
}

/**
 * The branch holds a democratic suggestion day (民主建议日). Every problem found goes into the ledger by
 * `problem_entered`.
 *
 * Clause 4.2a. In a line: `"kind":"suggestion_day_held"` with `{"problems":30}`.
 */
export interface SuggestionDayHeldFact {
  kind: "suggestion_day_held";
  /** How many concrete problems were found. */
  problems: number;
}

/**
 * A problem goes into the ledger (问题入账).
 *
 * Clause 4.2a. In a line: `"kind":"problem_entered"` with
 * `{"matter":"p-2022-1","member":"wang-fang","day":"2022-01-17","about":{"topic":"洗漱间热水"},"text":"热水供应不足","responsible":"zhao-lei","deadline":"2022-02-15"}`.
 */
export interface ProblemEnteredFact {
  kind: "problem_entered";
  /** The matter's id; nothing in the book has it yet. */
  matter: MatterId;
  /** Who raised it. */
  member: MemberId;
  /** Whom or what it is about, as for `suggested`. */
  about: About;
  /** The problem. */
  text: Text;
  /** Who is to see to it. */
  responsible: MemberId;
  /** The last day for it. */
  deadline: Day;
  /** The suggestion day it was raised on; left out for a problem found otherwise. */
  day?: Day | null;
}

/**
 * Somebody is praised (表扬): a note, not a commendation.
 *
 * Clause 2.2d. In a line: `"kind":"praised"` with `{"member":"li-wei","text":"敢于较真,带组有方"}`.
 */
export interface PraisedFact {
  kind: "praised";
  /** The member. */
  member: MemberId;
  /** What for. */
  text: Text;
}

/**
 * A good example is made known (宣传典型).
 *
 * Clause 2.2d. In a line: `"kind":"publicised"` with `{"member":"li-wei","text":"事迹登上营区橱窗"}`.
 */
export interface PublicisedFact {
  kind: "publicised";
  /** The member. */
  member: MemberId;
  /** How, and what for. */
  text: Text;
}

/**
 * A training, a meeting, a group's half-day is held, with its attendance (活动及考勤).
 *
 * Clause 2.3c, 1.2c, 1.3a, 1.3b, 1.3c, 2.1e, 2.3a, 2.3b, 4.3a. In a line: `"kind":"session_held"` with
 * `{"session":"s2022-01-g1","what":"group_activity","groups":["g1"],"minutes":240,"topics":["学习党章"],"present":["li-wei","wang-fang"],"with_cause":[{"member":"zhao-lei","cause":"出差"}]}`.
 */
export interface SessionHeldFact {
  kind: "session_held";
  /** The session's id; make-ups name it. */
  session: SessionId;
  /**
   * What it is: `demonstration_training`, `themed_training`, `leaders_meeting`, `group_activity`,
   * `group_meeting`, `committee_meeting`, `members_meeting`, `theme_day`, `organisational_life_meeting`,
   * `members_appraisal`, `party_class`, `talk`.
   */
  what: SessionKind;
  /** How long it took, in minutes. */
  minutes: number;
  /** Who was present. */
  present: MemberId[];
  /** The month it counts for, when that month is over already; its own when left out. */
  for_month?: Month | null;
  /** The groups that hold it, several for a joint session; needed for a group's half-day or meeting. */
  groups?: GroupId[];
  /** What it was about. */
  topics?: Text[];
  /** Who was absent with cause. */
  with_cause?: Absence[];
  /** Who was absent without cause. */
  without_cause?: MemberId[];
}

/**
 * A members' meeting votes on a resolution (党员大会决议); admissions have `admission_voted`.
 *
 * Clause 2.1f. In a line: `"kind":"resolved"` with `{"session":"m2022-q1","text":"通过支部 2022
 * 年工作计划","votes":12,"passed":true}`.
 */
export interface ResolvedFact {
  kind: "resolved";
  /** The meeting: a session `members_meeting` of that day. */
  session: SessionId;
  /** What was put to the vote. */
  text: Text;
  /** How many voted for it. */
  votes: number;
  /** Whether it was declared passed (宣布通过); whether it is carried, the votes say. */
  passed: boolean;
}

/**
 * The grades of a year's appraisal are decided (评定等次); the year is the one its meeting counts for.
 *
 * Clause 2.1b. In a line: `"kind":"appraised"` with
 * `{"session":"a2022","steps":["self_rating","mutual_rating","poll","decision"],"results":[{"member":"li-wei","grade":"excellent"},{"member":"wang-fang","grade":"qualified"}]}`.
 */
export interface AppraisedFact {
  kind: "appraised";
  /** The meeting: a session `members_appraisal`. */
  session: SessionId;
  /**
   * The steps in the order they were held, each once also where it was held group by group: `self_rating`,
   * `mutual_rating`, `poll`, `decision`.
   */
  steps: AppraisalStep[];
  /** Full members, each with the grade: `excellent`, `qualified`, `basically_qualified`, `unqualified`. */
  results: Graded[];
}

/**
 * A test is held: theory, a simulated demonstration, or an on-site exercise (考核).
 *
 * Clause 1.3d, 2.3c, 4.3a. In a line: `"kind":"test_held"` with
 * `{"test":"t2022-01","form":"theory","results":[{"member":"li-wei","score":86},{"member":"wang-fang","score":55}]}`.
 */
export interface TestHeldFact {
  kind: "test_held";
  /** The test's id; make-ups name it. */
  test: SessionId;
  /** `theory`, `demonstration`, `exercise`. */
  form: TestForm;
  /** Who took it, and the score from 0 to 100. */
  results: Scored[];
  /** The month it counts for, when that month is over already; its own when left out. */
  for_month?: Month | null;
  /** Who was absent with cause. */
  with_cause?: Absence[];
  /** Who was absent without cause. */
  without_cause?: MemberId[];
}

/**
 * Somebody who missed a session or a test makes it up (补课).
 *
 * Clause 2.3c. In a line: `"kind":"made_up"` with `{"session":"s2022-01-g1","member":"zhao-lei"}`.
 */
export interface MadeUpFact {
  kind: "made_up";
  /** The session or test. */
  session: SessionId;
  /** Who. */
  member: MemberId;
  /** The score, for a test. */
  score?: Score | null;
}

/**
 * A plan to help somebody with a poor test is made (帮带计划).
 *
 * Clause 3.1b. In a line: `"kind":"help_planned"` with
 * `{"member":"wang-fang","helper":"li-wei","plan":"每周一次一对一辅导"}`.
 */
export interface HelpPlannedFact {
  kind: "help_planned";
  /** Whom it helps. */
  member: MemberId;
  /** Who helps: the group's leader; the secretary for a leader. */
  helper: MemberId;
  /** The plan. */
  plan: Text;
}

/**
 * A plan of help is checked (检查帮带情况).
 *
 * Clause 3.1b. In a line: `"kind":"help_checked"` with `{"member":"wang-fang","note":"已掌握基本程序"}`.
 */
export interface HelpCheckedFact {
  kind: "help_checked";
  /** Whom it helps. */
  member: MemberId;
  /** What was found. */
  note?: Text | null;
}

/**
 * A group holds one of the four small activities (四小活动).
 *
 * Clause 3.1c. In a line: `"kind":"small_activity"` with `{"group":"g1","activity":"talk","topic":"我看纪律"}`.
 */
export interface SmallActivityFact {
  kind: "small_activity";
  /** The group. */
  group: GroupId;
  /** `reminder`, `talk`, `exhibition`, `exchange`. */
  activity: SmallKind;
  /** What it was about. */
  topic?: Text | null;
}

/**
 * A member's report is received by the group (听取汇报): that it came, never what it says.
 *
 * Clause 2.0. In a line: `"kind":"report_received"` with `{"member":"li-wei"}`.
 */
export interface ReportReceivedFact {
  kind: "report_received";
  /** The member. */
  member: MemberId;
}

/**
 * A group's work enters the branch's plan of a year (纳入年度计划): what, and how.
 *
 * Clause 2.2a. In a line: `"kind":"group_planned"` with
 * `{"group":"g1","year":2022,"what":"建强骨干","how":"每月一题,结对帮带"}`.
 */
export interface GroupPlannedFact {
  kind: "group_planned";
  /** The group. */
  group: GroupId;
  /** The calendar year. */
  year: number;
  /** What the group is to do. */
  what: Text;
  /** How. */
  how: Text;
}

/**
 * The branch follows up a group's work with guidance (指导).
 *
 * Clause 2.2a. In a line: `"kind":"guidance_given"` with `{"group":"g1","note":"指导制定学习计划"}`.
 */
export interface GuidanceGivenFact {
  kind: "guidance_given";
  /** The group. */
  group: GroupId;
  /** The month it counts for, when that month is over already; its own when left out. */
  for_month?: Month | null;
  /** What was said. */
  note?: Text | null;
}

/**
 * Where the branch is set up, from that day on (支部类型).
 *
 * Clause 1.1a. In a line: `"kind":"branch_described"` with `{"setting":"village"}`.
 */
export interface BranchDescribedFact {
  kind: "branch_described";
  /** `village`, `community`, `other`. */
  setting: Setting;
}

/**
 * The whole committee is elected: a new term begins, and whoever is not in it gives up the seat (换届选举).
 *
 * Clause 4.1a. In a line: `"kind":"committee_elected"` with
 * `{"seats":[{"member":"li-wei","seat":"secretary"},{"member":"wang-fang","seat":"member","portfolio":"组织委员"}]}`.
 */
export interface CommitteeElectedFact {
  kind: "committee_elected";
  /** Everybody elected, with the seat. */
  seats: SeatOf[];
}

/**
 * Somebody applies for membership in the Party (申请入党).
 *
 * Clause 2.0. In a line: `"kind":"membership_applied"` with
 * `{"person":"chen-chen","name":"陈晨","born":"2000-05-04"}`.
 */
export interface MembershipAppliedFact {
  kind: "membership_applied";
  /** The person's id; nobody in the book has it yet. It stays the same on the roster. */
  person: MemberId;
  /** The person's name. */
  name: Text;
  /** The day of birth. */
  born: Day;
}

/**
 * A group is heard on somebody before a step (听取党小组意见).
 *
 * Clause 2.1a. In a line: `"kind":"group_heard"` with
 * `{"person":"chen-chen","group":"g2","step":"target","opinion":"表现突出,同意列为发展对象"}`.
 */
export interface GroupHeardFact {
  kind: "group_heard";
  /** The person. */
  person: MemberId;
  /** The group; before a confirmation, the member's own. */
  group: GroupId;
  /** The next step, on which it is heard: `activist`, `target`, `vote`, `admission`, `confirmation`. */
  step: Step;
  /** What it said. */
  opinion?: Text | null;
}

/**
 * An applicant is named an activist (确定为入党积极分子).
 *
 * Clause 2.0. In a line: `"kind":"activist_named"` with `{"person":"chen-chen"}`.
 */
export interface ActivistNamedFact {
  kind: "activist_named";
  /** The person. */
  person: MemberId;
}

/**
 * An activist is named a development target (确定为发展对象).
 *
 * Clause 2.0. In a line: `"kind":"target_named"` with `{"person":"chen-chen"}`.
 */
export interface TargetNamedFact {
  kind: "target_named";
  /** The person. */
  person: MemberId;
}

/**
 * Members are named to introduce a development target (确定入党介绍人); those named before are replaced.
 *
 * Clause 2.0. In a line: `"kind":"introducers_named"` with
 * `{"person":"chen-chen","introducers":["li-wei","wang-fang"]}`.
 */
export interface IntroducersNamedFact {
  kind: "introducers_named";
  /** The person. */
  person: MemberId;
  /** The introducers: members of the roster. */
  introducers: MemberId[];
}

/**
 * A development target is trained (集中培训); several trainings add up, days and hours apart.
 *
 * Clause 2.0. In a line: `"kind":"target_trained"` with `{"person":"chen-chen","days":3}`.
 */
export interface TargetTrainedFact {
  kind: "target_trained";
  /** The person. */
  person: MemberId;
  /** Days of training. */
  days?: number | null;
  /** Hours of training. */
  hours?: number | null;
}

/**
 * The members' meeting votes on admitting somebody (党员大会讨论接收预备党员); it may vote again later.
 *
 * Clause 2.0. In a line: `"kind":"admission_voted"` with
 * `{"person":"chen-chen","present":["li-wei","wang-fang","zhao-lei"],"votes":3}`.
 */
export interface AdmissionVotedFact {
  kind: "admission_voted";
  /** The person. */
  person: MemberId;
  /** The full members present who have the right to vote. */
  present: MemberId[];
  /** How many of them voted for the admission. */
  votes: number;
}

/**
 * Nobody develops the person any further here (终止培养).
 *
 * Clause 2.0. In a line: `"kind":"development_ended"` with `{"person":"chen-chen","how":"moved"}`.
 */
export interface DevelopmentEndedFact {
  kind: "development_ended";
  /** The person. */
  person: MemberId;
  /** How: `withdrawn`, `stopped`, `moved`. */
  how: HowEnded;
}

/**
 * One of the masses is registered as a learner (党员带群众); joining the branch under the same id makes the
 * learner a member.
 *
 * Clause 3.1a. In a line: `"kind":"learner_registered"` with `{"learner":"zhang-min","name":"张敏"}`.
 */
export interface LearnerRegisteredFact {
  kind: "learner_registered";
  /** The person's id; nobody in the book has it yet. */
  learner: PersonId;
  /** The person's name. */
  name: Text;
}

/**
 * A learner of the masses is no longer led by the branch (群众退出学习网络).
 *
 * Clause 3.1a. In a line: `"kind":"learner_left"` with `{"learner":"zhang-min"}`.
 */
export interface LearnerLeftFact {
  kind: "learner_left";
  /** The person. */
  learner: PersonId;
}

/**
 * A learning pair is formed, from the entry's own day: the strong one leads the weak one (结对互学).
 *
 * Clause 3.1a. In a line: `"kind":"paired"` with
 * `{"guide":"li-wei","learner":"zhang-min","subject":"通信专业理论","until":"2022-06-30"}`.
 */
export interface PairedFact {
  kind: "paired";
  /** The strong one, a member. */
  guide: MemberId;
  /** The weak one: a member, or a registered learner. */
  learner: PersonId;
  /** What is learnt. */
  subject: Text;
  /** The last day of it, included; open when left out. */
  until?: Day | null;
}

/**
 * A learning pair ends, from the entry's own day (解除结对).
 *
 * Clause 3.1a. In a line: `"kind":"pair_ended"` with `{"guide":"li-wei","learner":"zhang-min"}`.
 */
export interface PairEndedFact {
  kind: "pair_ended";
  /** The strong one. */
  guide: MemberId;
  /** The weak one. */
  learner: PersonId;
}

/**
 * A model post is set up and a member holds it (设立党员示范岗).
 *
 * Clause 4.2b. In a line: `"kind":"model_post_set"` with
 * `{"post":"radio-1","name":"通信保障示范岗","holder":"li-wei","until":"2022-12-31"}`.
 */
export interface ModelPostSetFact {
  kind: "model_post_set";
  /** The post's id. */
  post: PostId;
  /** The post's name, as people say it. */
  name: Text;
  /** The member who holds it, from the entry's own day. */
  holder: MemberId;
  /** The last day of holding it, included; open when left out. */
  until?: Day | null;
}

/**
 * A model post is given up, from the entry's own day (撤销党员示范岗).
 *
 * Clause 4.2b. In a line: `"kind":"model_post_ended"` with `{"post":"radio-1"}`.
 */
export interface ModelPostEndedFact {
  kind: "model_post_ended";
  /** The post. */
  post: PostId;
}

/**
 * A task group for hard work is formed (成立课题攻关小组).
 *
 * Clause 4.2c. In a line: `"kind":"task_group_formed"` with
 * `{"task_group":"relay","goal":"缩短中继开设时间","members":["li-wei","chen-chen"],"planned_end":"2022-06-30"}`.
 */
export interface TaskGroupFormedFact {
  kind: "task_group_formed";
  /** The task group's id. */
  task_group: TaskGroupId;
  /** What it is to reach. */
  goal: Text;
  /** Its members; the first one leads it. */
  members: MemberId[];
  /** The day by which it plans to end. */
  planned_end: Day;
}

/**
 * A task group ends, with what came of it (攻关小组结题).
 *
 * Clause 4.2c. In a line: `"kind":"task_group_ended"` with `{"task_group":"relay","outcome":"开设时间由 40
 * 分钟缩短到 25 分钟"}`.
 */
export interface TaskGroupEndedFact {
  kind: "task_group_ended";
  /** The task group. */
  task_group: TaskGroupId;
  /** What came of it. */
  outcome: Text;
}

/** What an entry records. */
export type Fact =
  | FoundedFact
  | StruckFact
  | JoinedFact
  | ConfirmedFact
  | ProbationExtendedFact
  | ProfileChangedFact
  | WentAwayFact
  | CameBackFact
  | RightsSuspendedFact
  | RightsRestoredFact
  | LeftFact
  | ExcusedFact
  | GoodCauseFact
  | SeatedFact
  | UnseatedFact
  | FormationAdoptedFact
  | PlacedFact
  | ReasonGivenFact
  | ElectionCalledFact
  | AppliedFact
  | ApplicationWithdrawnFact
  | RecommendedFact
  | PolledFact
  | LotDrawnFact
  | AssessedFact
  | AppointedFact
  | ResignedFact
  | GroupReviewedFact
  | LeaderReviewedFact
  | MeasureTakenFact
  | CommendedFact
  | NoneCommendedFact
  | CommendationRevokedFact
  | CommendationBroughtFact
  | ServiceBroughtFact
  | MeritAppliedFact
  | MeritDecidedFact
  | FundsAllocatedFact
  | FundsSpentFact
  | AccountsOpenedFact
  | DuesBaseDeclaredFact
  | DuesPaidFact
  | DuesWaivedFact
  | NominatedFact
  | FirstRatedFact
  | MeritRecommendedFact
  | ViewGivenFact
  | SupervisedFact
  | FundsQuestionedFact
  | AnsweredFact
  | ClosedFact
  | DutyDoneFact
  | SuggestedFact
  | SupportRequestedFact
  | SuggestionDayHeldFact
  | ProblemEnteredFact
  | PraisedFact
  | PublicisedFact
  | SessionHeldFact
  | ResolvedFact
  | AppraisedFact
  | TestHeldFact
  | MadeUpFact
  | HelpPlannedFact
  | HelpCheckedFact
  | SmallActivityFact
  | ReportReceivedFact
  | GroupPlannedFact
  | GuidanceGivenFact
  | BranchDescribedFact
  | CommitteeElectedFact
  | MembershipAppliedFact
  | GroupHeardFact
  | ActivistNamedFact
  | TargetNamedFact
  | IntroducersNamedFact
  | TargetTrainedFact
  | AdmissionVotedFact
  | DevelopmentEndedFact
  | LearnerRegisteredFact
  | LearnerLeftFact
  | PairedFact
  | PairEndedFact
  | ModelPostSetFact
  | ModelPostEndedFact
  | TaskGroupFormedFact
  | TaskGroupEndedFact;

/** What is wrong with an input, and what to do. */
export interface Fault {
  /** A stable name of the kind of fault. */
  code: string;
  /** The clause it comes from, where there is one. */
  clause: Clause | null;
  /** The line of the file, from 1, where there is one. */
  line: number | null;
  /** The entry, where there is one. */
  entry: Seq | null;
  /** The column of the data frame, where there is one. */
  column: string | null;
  /** The row of the data frame, from 0, where there is one. */
  row: number | null;
  /** What is wrong, in one sentence. */
  text: Bilingual;
  /** What to do, in one sentence. */
  remedy: Bilingual;
}

/**
 * An amount of money in fen (分), from 0 to 2^53 - 1, so that every language reads it exactly.
 *
 * A record writes the number of fen. People read and write yuan: `3,000.01`.
 */
export type Fen = number;

/** A figure of the branch, and of each of its groups. */
export interface Figure {
  /** What it measures. */
  indicator: Indicator;
  /** The clause that asks for it. */
  clause: Clause;
  /** The first day it is about. */
  from: Day;
  /** The last day it is about. */
  until: Day;
  /** So many. */
  part: number;
  /** Of so many; 0 where there is nothing to count. */
  whole: number;
  /** The same for each group there was in the span, in the order they were formed; together they are the branch. */
  groups: GroupFigure[];
  /** The entries it rests on, in order. */
  entries: Seq[];
  /** Of dues collected: paid beyond what was due, and counted neither in the part nor in the base. */
  voluntary?: Fen;
}

/** The figures of a statement of account. */
export interface Figures {
  /** Allocated. */
  allocated: Fen;
  /** Spent. */
  spent: Fen;
  /** Left; 0 where more was spent than allocated. */
  balance: Fen;
}

/** Something that breaks a clause, or strays from what a clause advises. */
export interface Finding {
  /** The clause of the rulebook it cites. */
  clause: Clause;
  /** A breach of what must be, or advice on what should be. */
  weight: Weight;
  /** The day from which it stands. */
  since: Day;
  /** What should hold and does not. */
  point: Point;
  /** The entries it rests on, in the order of the book; empty where it rests on something missing. */
  evidence: Evidence;
  /** What would mend it: each an inclusion-minimal set of needs. Empty: it cannot be mended. */
  alternatives: Need[][];
  /** What is wrong, in one sentence. */
  text: Bilingual;
  /** What would mend it, in one sentence. */
  remedy: Bilingual;
}

/** A member whose group is settled. */
export interface Fixed {
  /** The member. */
  member: MemberId;
  /** The group. */
  group: GroupId;
}

/** A formation of the branch into groups. */
export interface Formation {
  /** The id. */
  id: FormationId;
  /** The plan it follows. */
  plan: Plan;
  /** The day it was adopted. */
  adopted: Day;
  /** The entry that adopted it. */
  entry: Seq;
  /**
   * The points it lost on the day it was adopted, counted again; none where the plan is no data, or rests on what
   * the book does not know.
   */
  counted?: number;
}

/**
 * One formation of the branch into groups, with its plan (编组方案).
 *
 * One to 64 characters, no blanks.
 */
export type FormationId = string;

/** A partition that meets every demand (已编成). */
export interface FoundFormed {
  outcome: "found";
  /** The groups, in their order. */
  groups: FormedGroup[];
  /** The points they lose. */
  score: GroupingScore;
  /** No partition loses fewer points. */
  bound: number;
  /** Whether no other partition loses fewer points, proven. */
  optimal: boolean;
  /** How far it was searched. */
  search: Searched;
}

/** No partition meets every demand: proven, with the demands that contradict each other (要求互相矛盾). */
export interface InfeasibleFormed {
  outcome: "infeasible";
  /** The demands. */
  demands: Demand[];
  /** Whether none of them can be left out of the contradiction. */
  minimal: boolean;
  /** Why they cannot hold together, in one sentence. */
  text: Bilingual;
  /** What mends it, in one sentence. */
  remedy: Bilingual;
}

/** The effort is spent: nothing was found, and nothing is claimed (未有结论). */
export interface UndecidedFormed {
  outcome: "undecided";
  /** How far it was searched. */
  search: Searched;
}

/** What came of looking for groups (编组结果). */
export type Formed = FoundFormed | InfeasibleFormed | UndecidedFormed;

/** One group of a partition. */
export interface FormedGroup {
  /** Its id: the present one where most of the present members stay. */
  group: GroupId;
  /** Its members, in the order of the roster. */
  members: MemberId[];
}

/**
 * What a re-formation can win with few moves (少动多得): for every number of members who change their group, the
 * partition that breaks the demands least, then loses the fewest points; only where more moves win more.
 */
export interface Frontier {
  /** Fewest moves first: the first is today's, the last the best found. */
  steps: FrontierStep[];
  /** Every partition within so many moves was looked at. */
  looked_at: number;
  /** Whether the caller said stop. */
  stopped: boolean;
  /** What it says, in lines. */
  text: Bilingual;
}

/** What so many moves can win. */
export interface FrontierStep {
  /** How many members change their group. */
  moves: number;
  /** Points lost then, on all wishes. */
  points: number;
  /** Demands still broken. */
  broken: Demand[];
  /** Proven: nothing better is within so many moves. Otherwise the best known. */
  exact: boolean;
  /** Who goes where, in the order of the roster. */
  moved: Moved[];
  /** The groups, in the order of today's. */
  groups: FormedGroup[];
}

/** The account of a group's funds of one year. Always: allocated + overspent = spent + returned + balance. */
export interface FundsAccount {
  /** The group. */
  group: GroupId;
  /** The calendar year the funds are for. */
  year: number;
  /** Allocated. */
  allocated: Total;
  /** Spent, what was not allowed included. */
  spent: Total;
  /** Unspent at the year's end, and back with the branch since then. */
  returned: Fen;
  /** What the group may still spend. */
  balance: Fen;
  /** Spent without cover: above the balance, or after the return. */
  overspent: Fen;
}

/** The accounts of every group and year, and what the branch holds for the groups (支部管). */
export interface FundsAccounts {
  /** The balances together: held by the branch, to be spent by the groups. */
  held: Fen;
  /** What came back unspent, over the years. */
  returned: Fen;
  /** By group and year. */
  accounts: FundsAccount[];
}

/** A spending is within the balance before it. */
export interface WithinBalanceFundsPoint {
  code: "within_balance";
  group: GroupId;
  year: number;
  amount: Fen;
  balance: Fen;
}

/** A group spends its own funds. */
export interface OwnFundsFundsPoint {
  code: "own_funds";
  group: GroupId;
  of: GroupId;
}

/** The group's leader in office that day approves the spending. */
export interface ApprovedByLeaderFundsPoint {
  code: "approved_by_leader";
  group: GroupId;
  approved_by: MemberId;
  leader: MemberId | null;
}

/** The funds of the year are there to be spent on the day. */
export interface FundsInForceFundsPoint {
  code: "funds_in_force";
  group: GroupId;
  year: number;
  on: Day;
}

/** The opened statement is what the entries add up to. */
export interface StatementTrueFundsPoint {
  code: "statement_true";
  group: GroupId | null;
  quarter: Quarter;
  stated: Figures;
  actual: Figures;
}

/** Statements about the groups' funds. */
export type FundsPoint =
  | WithinBalanceFundsPoint
  | OwnFundsFundsPoint
  | ApprovedByLeaderFundsPoint
  | FundsInForceFundsPoint
  | StatementTrueFundsPoint;

/** The groups' funds (2.3d). */
export interface FundsRules {
  /** Whether unspent money stays with the group after the year's end; otherwise it returns to the branch. */
  carry_over: Dated<boolean>;
}

/** Nobody sits as secretary or deputy to lead the leaders. */
export interface NoSecretaryGap {
  gap: "no_secretary";
}

/** The group has no leader to lead its members. */
export interface NoLeaderGap {
  gap: "no_leader";
  group: GroupId;
}

/** A member is in no group, and paired with nobody the network reaches. */
export interface NoGroupGap {
  gap: "no_group";
  member: MemberId;
}

/** One of the masses is paired with nobody. */
export interface NoGuideGap {
  gap: "no_guide";
  learner: PersonId;
}

/** Where the learning network breaks off. */
export type Gap = NoSecretaryGap | NoLeaderGap | NoGroupGap | NoGuideGap;

/**
 * Whether a sum is to be great or small.
 *
 * - `"maximise"`: As great as can be.
 * - `"minimise"`: As small as can be.
 */
export type Goal = "maximise" | "minimise";

/**
 * The grade of the members' appraisal, the best first.
 *
 * - `"excellent"`: Excellent (优秀).
 * - `"qualified"`: Qualified (合格).
 * - `"basically_qualified"`: Basically qualified (基本合格).
 * - `"unqualified"`: Unqualified (不合格).
 */
export type Grade = "excellent" | "qualified" | "basically_qualified" | "unqualified";

/** One member's grade. */
export interface Graded {
  /** The member. */
  member: MemberId;
  /** The grade: `excellent`, `qualified`, `basically_qualified`, `unqualified`. */
  grade: Grade;
}

/** A group, with what the book says of it up to a date. */
export interface Group {
  /** The id. */
  id: GroupId;
  /** The name. */
  name: Text;
  /** From when to when it was part of a formation. */
  span: Span;
  /** The entry that formed it. */
  entry: Seq;
}

/** The average of one group. */
export interface GroupAverage {
  /** The group. */
  group: GroupId;
  /** Of its members whose number is known. */
  average: Average;
  /** Whole units its sum is above its fair share; negative when below. */
  off: number;
  /** Points lost. */
  points: number;
}

/** How many are counted in one group. */
export interface GroupCount {
  /** The group. */
  group: GroupId;
  /** How many, in members. */
  count: number;
  /** Who they are; empty where only their number matters: sizes, full members. */
  members?: MemberId[];
}

/** The distances inside one group. */
export interface GroupDistances {
  /** The group. */
  group: GroupId;
  /** Pairs of its members. */
  pairs: number;
  /** The sum of their distances, in units of the last decimal place. */
  sum: number;
}

/**
 * A duty of a group that has no fact of its own: study is a session, members' reports are received, dues are
 * paid.
 *
 * - `"resolutions"`: Members were urged to carry out a resolution (督促执行决议).
 * - `"development"`: People being developed into members were educated and trained (教育培养发展对象).
 * - `"masses"`: Work with members and the masses (做党员和群众工作).
 */
export type GroupDuty = "resolutions" | "development" | "masses";

/** A group's part of a figure. */
export interface GroupFigure {
  /** The group; none for what belongs to no group, as the masses do. */
  group: GroupId | null;
  /** So many. */
  part: number;
  /** Of so many; 0 where there is nothing to count. */
  whole: number;
  /** Of dues collected: paid beyond what was due. */
  voluntary?: Fen;
}

/**
 * A Party group (党小组).
 *
 * One to 64 characters, no blanks.
 */
export type GroupId = string;

/** One group of a formation. */
export interface GroupOf {
  /** The group's id; kept across formations when most of its members stay. */
  group: GroupId;
  /** The group's name, as people say it. */
  name: Text;
  /** Its members. */
  members: MemberId[];
}

/** The review of a group's quarter. */
export interface GroupReview {
  /** The group. */
  group: GroupId;
  /** The quarter. */
  quarter: Quarter;
  /** The rating. */
  rating: Rating;
  /** The problems found. */
  problems: Problems;
  /** The day of the review. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** Groups and who is in them (1.1). */
export interface GroupRules {
  /** Days a member may be without a group; 0: placed by the end of the joining day. */
  placement_days: Dated<number>;
  /** Days a group may be without a leader. */
  vacancy_days: Dated<number>;
  /** The fewest members of a group. */
  min_size: Dated<number>;
  /** The largest difference in size between groups, unless the plan says otherwise, in members. */
  max_spread: Dated<number>;
  /** How many members of a group have to stay for it to keep its id in another formation. */
  same_group: Dated<Threshold>;
}

/** How many of one kind one group has, beside what it should have. */
export interface GroupShare {
  /** The group. */
  group: GroupId;
  /** How many it has. */
  count: number;
  /** The fair share, rounded down. */
  least: number;
  /** The fair share, rounded up. */
  most: number;
}

/** A group's say on somebody. */
export interface GroupView {
  /** The group. */
  group: GroupId;
  /** The step it was heard on. */
  step: Step;
  /** What it said. */
  opinion: Text | null;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/**
 * A plan for forming groups, as data (编组方案): how many, of what size, what must hold, what is wished.
 *
 * Everything has a default: an empty plan asks for as few groups of 3 to 12 members as differ by at most one,
 * with officers spread (1.1c) and somebody who may lead in each.
 */
export interface GroupingPlan {
  /** How many groups of what size. */
  groups?: Sizes;
  /** What must hold: a partition that breaks a demand is never given. */
  demands?: Demands;
  /** How long to search, reproducibly. */
  effort?: Effort;
  /** What is wished, each with its weight: the partition that loses the fewest points is looked for. */
  wishes?: Wish[];
}

/**
 * What a partition loses on the plan's wishes, in points: 0 is perfect, less is better. Distances that are to be
 * as great as can be are points won: their points are negative.
 */
export interface GroupingScore {
  /** On all wishes together. */
  points: number;
  /** On each wish, in the order of the plan. */
  wishes: WishScore[];
}

/** Somebody who leads somebody else in learning. */
export interface Guide {
  /** By what. */
  by: Tie;
  /** The entry it rests on: the pair, the appointment, the seat. */
  entry: Seq;
  /** Who leads. */
  guide: MemberId;
}

/** A session. */
export interface SessionHeld {
  session: SessionKind;
}

/** A test. */
export interface TestHeld {
  test: TestForm;
}

/** What was held: a session, or a test. */
export type Held = SessionHeld | TestHeld;

/** A poor test and the help after it, until a passing score. */
export interface HelpCase {
  /** Whom the help is for. */
  member: MemberId;
  /** The test. */
  test: SessionId;
  /** The score. */
  score: Score;
  /** The group whose leader helps; none for a leader, whom the secretary helps. */
  group: GroupId | null;
  /** The day of the test. */
  on: Day;
  /** The entry of the score. */
  entry: Seq;
  /** The first plan by whoever has to help: its day and entry. */
  plan: [Day, Seq] | null;
  /** Plans by others. */
  other_plans: Seq[];
  /** Checks of the plan, in order. */
  checks: [Day, Seq][];
  /** The passing score that ended it. */
  passed: [Day, Seq] | null;
}

/** Commendation and merit (3.3). */
export interface HonourRules {
  /** Calendar months of a year in office from which a leader may be commended for it. */
  min_service_months: Dated<number>;
  /** How many of the due reviews have to be excellent, as a share of them. */
  excellent_share: Dated<Threshold>;
  /** How many of the leaders in office on 31 December may be commended. */
  cap: Dated<Share>;
  /** Whether more commendations than that are a breach. */
  cap_enforced: Dated<boolean>;
  /** The month of the next year by the end of which a year is commended. */
  commend_by_month: Dated<number>;
  /** How many excellent years in a row bring a merit application. */
  streak_years: Dated<number>;
  /** Whether an application uses up its years. */
  streak_reset: Dated<boolean>;
  /** Days within which the branch applies. */
  apply_days: Dated<number>;
}

/** The leader served long enough in the year. */
export interface ServiceHonoursPoint {
  code: "service";
  leader: MemberId;
  year: number;
  months: number;
  least: number;
}

/** Every review due in the year is there. */
export interface AllReviewedHonoursPoint {
  code: "all_reviewed";
  leader: MemberId;
  year: number;
  missing: Quarter[];
}

/** Enough of them are excellent. */
export interface ExcellentEnoughHonoursPoint {
  code: "excellent_enough";
  leader: MemberId;
  year: number;
  margin: Margin;
}

/** None is below competent. */
export interface NoneBelowHonoursPoint {
  code: "none_below";
  leader: MemberId;
  year: number;
  quarters: Quarter[];
}

/** No admonition was in effect in the year. */
export interface NotAdmonishedHonoursPoint {
  code: "not_admonished";
  leader: MemberId;
  year: number;
}

/** No more are commended than the cap allows. */
export interface WithinCapHonoursPoint {
  code: "within_cap";
  year: number;
  commended: number;
  most: number;
}

/** The year's commendation took place, or "none" is recorded. */
export interface YearCommendedHonoursPoint {
  code: "year_commended";
  year: number;
  by: Day;
}

/** A merit application is owed. */
export interface MeritOwedHonoursPoint {
  code: "merit_owed";
  leader: MemberId;
  years: number[];
  since: Day | null;
  by: Day | null;
}

/** The branch applied in time. */
export interface AppliedInTimeHonoursPoint {
  code: "applied_in_time";
  leader: MemberId;
  years: number[];
  since: Day;
  by: Day;
}

/** Every year an application names still stands. */
export interface YearsStandHonoursPoint {
  code: "years_stand";
  leader: MemberId;
  years: number[];
  gone: number[];
}

/** Statements about commendation and merit. */
export type HonoursPoint =
  | ServiceHonoursPoint
  | AllReviewedHonoursPoint
  | ExcellentEnoughHonoursPoint
  | NoneBelowHonoursPoint
  | NotAdmonishedHonoursPoint
  | WithinCapHonoursPoint
  | YearCommendedHonoursPoint
  | MeritOwedHonoursPoint
  | AppliedInTimeHonoursPoint
  | YearsStandHonoursPoint;

/**
 * Why nobody develops a person any further.
 *
 * - `"withdrawn"`: The person withdrew the application (撤回申请).
 * - `"stopped"`: The branch took the person off (取消资格).
 * - `"moved"`: The person went elsewhere and is developed there (转出).
 */
export type HowEnded = "withdrawn" | "stopped" | "moved";

/** A number, or from least to most. */
export type HowMany = number | Between;

/** Where somebody stands on the way from applicant to full member. */
export interface InDevelopment {
  /** The person. */
  person: MemberId;
  /** The name. */
  name: Text;
  /** The last step taken. */
  taken: Step;
  /** The day it was taken. */
  since: Day;
  /** The step that comes next. */
  next: Step;
  /** The earliest day for it; none where no rule sets one. */
  earliest: Day | null;
}

/**
 * What a member lives on, which decides how dues are reckoned.
 *
 * - `"wage"`: A wage (工资), a yearly salary, or income of one's own business by the month: by slabs.
 * - `"retired"`: A retirement pension (离退休费、养老金): by slabs of its own.
 * - `"student"`: A student (学生): a fixed amount.
 * - `"unemployed"`: Unemployed (下岗失业): a fixed amount.
 * - `"relief"`: On pension for the bereaved, on relief, on the minimum allowance (抚恤、救济、低保): a fixed
 *   amount.
 * - `"farmer"`: A farmer (农民): as set, within bounds.
 */
export type Income = "wage" | "retired" | "student" | "unemployed" | "relief" | "farmer";

/**
 * A figure that a clause asks for: a measure, never a breach.
 *
 * - `"overlap"`: Leaders who sit on the committee or belong to the backbone, of the leaders in office on the date
 *   of the branch (三者基本一致). A leader counts in the group he or she leads.
 * - `"demonstration_training"`: Demonstration trainings done, made up or done late, of those owed by leaders:
 *   every such duty that has begun and applies, of a period that ends in the span. It counts in the group the
 *   leader led last in the period.
 * - `"themed_training"`: Themed trainings completed, as demonstration trainings are counted.
 * - `"test"`: Tests and exercises taken, as demonstration trainings are counted; whatever the score.
 * - `"dues_collected"`: Dues paid towards what was due, of what was due, in fen: for months that have begun and
 *   end in the span, whenever they were paid. Neither counts a month without a declared base. What is voluntary
 *   is kept apart. A month counts in the group the member was in last in it.
 * - `"suggestion_closure"`: Suggestions closed, of those made in the span, leaders' advice among them. One counts
 *   in the group of whoever made it, on the day it was made.
 * - `"attendance"`: People present at sessions and tests held in the span, of those expected there: on its lists;
 *   members of its groups; at a meeting of the leaders, the committee or the whole branch everybody who belongs
 *   there and is not excused. Guests count in neither, a talk expects nobody, and a meeting below its quorum
 *   counts as well. Each counts in the group he or she was in when the session took place.
 * - `"make_up"`: Absences with cause made up, in time or late, of those on days of the span that had to be made
 *   up. Not counted: kinds that cannot be made up, whoever left the branch first, and leaders who had had that
 *   period's training or test already. Each counts in the group the person was in when the session took place.
 * - `"activity_coverage"`: Members who took part in a group's activity or meeting in the span, or made one up in
 *   it, of the members on the roster for at least `review.duty_days` of it, or for all of it where it is shorter;
 *   days ahead as if everybody stays. Each counts once, in the group he or she was in last.
 * - `"funds_used"`: Spent in the span of the groups' funds, of what they could spend, in fen: allocated by its
 *   last day for the calendar years it touches, and left over from earlier years' funds where these are carried
 *   over. What was spent without cover counts too: it can be more than there was.
 * - `"network_coverage"`: People the learning network reaches, of everybody on the roster and the masses led, on
 *   the date of the branch. The masses are in no group.
 * - `"review_timeliness"`: Reviews of groups and leaders given in time, of those due by the date: of the quarters
 *   that end in the span, once their last day has come, where they apply. A leader's counts in the group he or
 *   she led last in the quarter.
 * - `"participation"`: People who stood for leader, of those entitled, in the elections called in the span.
 *   Whoever applied and withdrew has stood.
 */
export type Indicator =
  | "overlap"
  | "demonstration_training"
  | "themed_training"
  | "test"
  | "dues_collected"
  | "suggestion_closure"
  | "attendance"
  | "make_up"
  | "activity_coverage"
  | "funds_used"
  | "network_coverage"
  | "review_timeliness"
  | "participation";

/** One of the four standards (四讲四有), as the committee judged it. */
export interface Judged {
  /** Whether the standard is met. */
  met: boolean;
  /** The committee's note. */
  note?: Text | null;
}

/** Where the members of one label are. */
export interface LabelPlaces {
  /** The label. */
  label: Text;
  /** The groups they are in, with their names. */
  groups: GroupCount[];
  /** Pairs of them in different groups. */
  pairs_apart: number;
  /** Points lost on them. */
  points: number;
}

/** How many of one kind each group has. */
export interface LabelShares {
  /** How many there are in all. */
  all: number;
  /** In each group, in the order given. */
  groups: GroupShare[];
  /** Points lost on them. */
  points: number;
  /** The label; none where a number singles them out. */
  label?: Text;
}

/**
 * The language of a text.
 *
 * - `"zh"`: Simplified Chinese (简体中文).
 * - `"en"`: English.
 */
export type Lang = "zh" | "en";

/** One of the masses, known to the branch as a learner. */
export interface Learner {
  /** The id. */
  learner: PersonId;
  /** The name. */
  name: Text;
  /** The first day. */
  from: Day;
  /** The first day that no longer counts; none while it lasts. */
  until: Day | null;
  /** The entry that registered the learner. */
  entry: Seq;
}

/** The learning network on a date: everybody on the roster in the order they joined, then the masses. */
export interface LearningNetwork {
  /** Everybody's place. */
  places: NetworkPlace[];
}

/** The network reaches these people. */
export interface ReachedLearningPoint {
  code: "reached";
  people: PersonId[];
  gap: Gap;
  by: Day;
}

/** Statements about the learning network. */
export type LearningPoint = ReachedLearningPoint;

/** Learning pairs and their network (3.1a). */
export interface LearningRules {
  /** Days somebody may be outside the learning network. */
  reach_days: Dated<number>;
  /** The score from which somebody is strong enough to lead a weak one, whose score is below `calendar.pass`. */
  strong: Dated<number>;
}

/** What the ledger says of a problem besides (4.2a). */
export interface LedgerLine {
  /** Who is to see to it. */
  responsible: MemberId;
  /** The last day for it. */
  deadline: Day;
  /** The suggestion day it was raised on, where it was raised on one. */
  raised: Day | null;
}

/** The line that elects: a threshold, or off (most votes win). In a file, a threshold or `"off"`. */
export type Line = Threshold | Off;

/** Something in a rulebook that is valid and makes no sense. */
export interface Lint {
  /** A stable name of the kind of contradiction. */
  code: string;
  /** The parameter concerned. */
  path: string;
  /** The first day on which it is so; the earliest day the library knows when it always was. */
  from: Day;
  /** What does not fit. */
  text: Bilingual;
}

/** What of the changes was looked at: all, or none, never a sample. */
export interface LookedAt {
  /** Every member in every other group: where members times groups are at most 2,000,000. */
  moves: boolean;
  /** Every pair of members: up to 2,000 members. */
  swaps: boolean;
}

/** A make-up of a session or test. */
export interface MadeUpRecord {
  /** Who. */
  member: MemberId;
  /** The score, for a test. */
  score: Score | null;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** A count and what it had to be: "26 of 34; needs at least 28: 2 more". */
export interface Margin {
  /** What was counted. */
  count: number;
  /** Out of how many. */
  base: number;
  /** The smallest count that would do. */
  needed: number;
  /** The threshold it was held against. */
  threshold: Threshold;
}

/** A guide suggested for one of the masses. */
export interface MassesPair {
  /** The member. */
  guide: MemberId;
  /** The learner of the masses. */
  learner: PersonId;
}

/** Something raised that awaits an answer or a closing. */
export interface Matter {
  /** The id. */
  id: MatterId;
  /** What kind of matter it is. */
  kind: MatterKind;
  /** Who raised it. */
  proposer: MemberId;
  /** The group a right was exercised for. */
  group: GroupId | null;
  /** Whom or what it is about. */
  about: About | null;
  /** Whether it is about somebody who was secretary or deputy that day. */
  about_secretary: boolean;
  /** What was said. */
  text: Text | null;
  /** The grade of a first rating. */
  grade: Grade | null;
  /** The resistance a request for support is about. */
  resistance: Resistance | null;
  /** What the ledger says of a problem besides. */
  ledger: LedgerLine | null;
  /** The day it was raised. */
  on: Day;
  /** The last day for an answer, where one is due. */
  due: Day | null;
  /** The answers, in order; none follows one that counts. */
  answers: Answer[];
  /** The day it was closed, and the entry that closed it. */
  closed: [Day, Seq] | null;
  /** Its entry. */
  entry: Seq;
}

/** What became of matters: counts, and how long answers took. */
export interface MatterFigures {
  /** All of them: open, answered and closed. */
  raised: number;
  /** Neither answered nor closed. */
  open: number;
  /** Answered, and not closed. */
  answered: number;
  /** Closed. */
  closed: number;
  /** The median of the days from raising to the answer, over those with one. */
  median_days: MedianDays | null;
  /** The share about somebody who was secretary or deputy that day. */
  about_secretaries: Ratio;
}

/**
 * Something raised that awaits an answer or a closing: a nomination, a suggestion, a problem (事项).
 *
 * One to 64 characters, no blanks.
 */
export type MatterId = string;

/**
 * What kind of matter it is.
 *
 * - `"nomination"`: A nomination for membership (提名).
 * - `"first_rating"`: A first rating in the members' appraisal (初评).
 * - `"merit_recommendation"`: A recommendation for a merit award (立功受奖推荐).
 * - `"view"`: A view on a sensitive matter (敏感问题意见).
 * - `"advice"`: A leader's suggestion to the branch (决策建议).
 * - `"supervision"`: Supervision of a committee member (监督意见).
 * - `"suggestion"`: A suggestion by somebody who leads no group (意见建议).
 * - `"support"`: A leader's request for support (组长求助).
 * - `"funds_question"`: A member's question on funds (经费询问).
 * - `"problem"`: A problem in the ledger (问题).
 */
export type MatterKind =
  | "nomination"
  | "first_rating"
  | "merit_recommendation"
  | "view"
  | "advice"
  | "supervision"
  | "suggestion"
  | "support"
  | "funds_question"
  | "problem";

/**
 * A measure towards a leader, the lightest first.
 *
 * - `"reminder"`: Reminder and help (提醒帮助).
 * - `"criticism"`: Severe criticism (严肃批评).
 * - `"admonition"`: Admonition (诫勉).
 * - `"removal"`: Removal (撤换).
 */
export type Measure = "reminder" | "criticism" | "admonition" | "removal";

/** A measure a review calls for. */
export interface MeasureOwed {
  /** The measure. */
  measure: Measure;
  /** The last day for it. */
  due: Day;
  /** The earlier review without whose rating it would be less. */
  after: Seq | null;
}

/** A measure taken towards a leader. */
export interface MeasureRecord {
  /** The leader. */
  leader: MemberId;
  /** The measure. */
  measure: Measure;
  /** The quarter whose review it answers, where there is one. */
  quarter: Quarter | null;
  /** The day it was taken. */
  on: Day;
  /** Its entry. */
  entry: Seq;
  /** Who decided it, or recorded it. */
  decided_by: ActorId;
  /** Who recorded it. */
  recorded_by: ActorId;
}

/** A median of whole days: exact, a half where two lie in the middle. */
export interface MedianDays {
  /** The day in the middle, or the sum of the two. */
  numerator: number;
  /** 1 or 2. */
  denominator: number;
}

/** The member was there, or absent with cause. */
export interface AttendedMeetingPoint {
  code: "attended";
  session: SessionId;
  held: Held;
  on: Day;
  member: MemberId;
}

/** The attendance does not leave the member out. */
export interface MemberListedMeetingPoint {
  code: "member_listed";
  session: SessionId;
  held: Held;
  on: Day;
  member: MemberId;
}

/** A committee member takes part in the own group like everybody else. */
export interface OfficerTakesPartMeetingPoint {
  code: "officer_takes_part";
  session: SessionId;
  held: Held;
  on: Day;
  member: MemberId;
}

/** A leader who is no committee member sits in on the committee. */
export interface LeaderSitsInMeetingPoint {
  code: "leader_sits_in";
  session: SessionId;
  on: Day;
  member: MemberId;
}

/** Enough were at a meeting. */
export interface MeetingQuorumMeetingPoint {
  code: "meeting_quorum";
  session: SessionId;
  held: Held;
  on: Day;
  margin: Margin;
}

/** The votes carry a resolution that was declared passed. */
export interface ResolutionCarriedMeetingPoint {
  code: "resolution_carried";
  session: SessionId;
  on: Day;
  margin: Margin;
}

/** The member took part in organisational life. */
export interface TookPartMeetingPoint {
  code: "took_part";
  member: MemberId;
  first: Month;
  last: Month;
  months: number;
  most: number;
}

/** Statements about sessions and who was there. */
export type MeetingPoint =
  | AttendedMeetingPoint
  | MemberListedMeetingPoint
  | OfficerTakesPartMeetingPoint
  | LeaderSitsInMeetingPoint
  | MeetingQuorumMeetingPoint
  | ResolutionCarriedMeetingPoint
  | TookPartMeetingPoint;

/** A member of the branch, with what the book says of him or her up to a date. */
export interface Member {
  /** The id. */
  id: MemberId;
  /** The name. */
  name: Text;
  /** Full or probationary. */
  standing: Standing;
  /** The day he or she joined the Party, where it is known. */
  party_since: Day | null;
  /** The unit of the establishment. */
  unit: Text | null;
  /** The duty post. */
  post: Text | null;
  /** Since when he or she is a cadre; none when not. */
  cadre: Since | null;
  /** Since when he or she belongs to the backbone; none when not. */
  backbone: Since | null;
  /** The day he or she joined the branch. */
  joined: Day;
  /** The entry that says so. */
  joined_by: Seq;
  /** Since when he or she is a full member of this branch; none while probationary. */
  full: Since | null;
  /** The entry that made the member what he or she is now: joined, or confirmed. */
  standing_by: Seq;
  /** Where he or she is, when away. */
  away: Text | null;
  /** The entry that suspended the right to vote and to stand, while it is suspended. */
  suspended: Seq | null;
  /** How and when he or she left. */
  left: [Day, Departure, Seq] | null;
  /** The groups, in order. */
  stays: Stay[];
  /** Seats on the committee, in order. */
  seats: SeatHeld[];
  /** Excuses, in order. */
  excuses: ExcuseHeld[];
  /** Good cause recorded, in order. */
  causes: CauseHeld[];
  /** Reasons given for straying from a clause. */
  reasons: [Clause, Seq][];
}

/**
 * A member of the branch (党员).
 *
 * One to 64 characters, no blanks.
 */
export type MemberId = string;

/** A person's account of merit on a date. */
export interface MeritAccount {
  /** Applications owed, the earliest years first. */
  owed: MeritOwed[];
  /** Entitlements that lapsed unapplied (only where an application uses nothing up). */
  lapsed: MeritOwed[];
  /** What would make an application owed: each a minimal set of years to be commended for. */
  missing: number[][];
}

/** A merit application. */
export interface MeritApplication {
  /** The leader. */
  leader: MemberId;
  /** The years it rests on. */
  years: number[];
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** A merit application. */
export interface MeritLine {
  /** The years it rests on. */
  years: number[];
  /** The day. */
  on: Day;
  /** The entry. */
  entry: Seq;
  /** What became of it, and the entry that says so. */
  outcome: [MeritOutcome, Seq] | null;
}

/**
 * What became of a merit application.
 *
 * - `"granted"`: The merit award was granted (记功).
 * - `"declined"`: The application was declined (未批准).
 */
export type MeritOutcome = "granted" | "declined";

/** A merit application that is owed: the years it rests on, since when, by when. */
export interface MeritOwed {
  /** The consecutive excellent years. */
  years: number[];
  /** The day the last missing piece was known. */
  since: Day;
  /** The last day to apply. */
  apply_by: Day;
}

/** The rules of merit, as a rulebook holds them on a date. */
export interface MeritRules {
  /** How many excellent years in a row bring an application: 1 to 10; the nearest of these where it is neither. */
  streak_years: number;
  /** Whether an application uses up its years. */
  reset: boolean;
  /** Days within which the branch applies. */
  apply_days: number;
}

/**
 * What somebody had good cause to miss.
 *
 * - `"organisational_life"`: Organisational life (组织生活).
 * - `"dues"`: Paying dues (交纳党费).
 */
export type Missed = "organisational_life" | "dues";

/** A model post and the member who holds it (党员示范岗). */
export interface ModelPost {
  /** The id. */
  post: PostId;
  /** The name. */
  name: Text;
  /** The holder. */
  holder: MemberId;
  /** The first day. */
  from: Day;
  /** The first day that no longer counts; none while it lasts. */
  until: Day | null;
  /** The entry that set it up. */
  entry: Seq;
  /** The entry that ended it, or by which the holder left the branch. */
  ended_by: Seq | null;
}

/** A month of a calendar year, written `2021-03`. */
export type Month = string;

/** What is paid for one month. */
export interface MonthPaid {
  /** The month. */
  month: Month;
  /** How much, in fen. */
  amount: Fen;
}

/** Somebody who goes to another group. */
export interface Moved {
  /** The member. */
  member: MemberId;
  /** The new group. */
  to: GroupId;
  /** The group left; none for a newcomer. */
  from?: GroupId;
}

/** Nothing but time helps: the earliest day. */
export interface NotBeforeNeed {
  need: "not_before";
  day: Day;
}

/** A probationary member is confirmed. */
export interface ConfirmedNeed {
  need: "confirmed";
  member: MemberId;
}

/** Suspended rights are restored. */
export interface RightsRestoredNeed {
  need: "rights_restored";
  member: MemberId;
}

/** A member is placed in a group under the plan in force. */
export interface PlacedNeed {
  need: "placed";
  member: MemberId;
  group: GroupId | null;
}

/** A formation in which it holds is adopted. */
export interface ReformedNeed {
  need: "reformed";
}

/** A reason is recorded. */
export interface ReasonGivenNeed {
  need: "reason_given";
  clause: Clause;
  member: MemberId;
}

/** The group gets a leader. */
export interface LeaderAppointedNeed {
  need: "leader_appointed";
  group: GroupId;
}

/** The member applies. */
export interface AppliedNeed {
  need: "applied";
  election: ElectionId;
  member: MemberId;
}

/** The group's meeting recommends. */
export interface RecommendedNeed {
  need: "recommended";
  election: ElectionId;
  member: MemberId;
}

/** A round is held with so many more present. */
export interface VotersPresentNeed {
  need: "voters_present";
  election: ElectionId;
  more: number;
}

/** A round elects the member, with so many votes for. */
export interface ElectedNeed {
  need: "elected";
  election: ElectionId;
  member: MemberId;
  votes: number;
}

/** A lot is drawn for the member. */
export interface LotDrawnNeed {
  need: "lot_drawn";
  election: ElectionId;
  member: MemberId;
}

/** The committee assesses the member, all four standards met. */
export interface AssessedNeed {
  need: "assessed";
  election: ElectionId;
  member: MemberId;
}

/** A leader's quarter is reviewed. */
export interface LeaderReviewedNeed {
  need: "leader_reviewed";
  leader: MemberId;
  quarter: Quarter;
}

/** A group's quarter is reviewed. */
export interface GroupReviewedNeed {
  need: "group_reviewed";
  group: GroupId;
  quarter: Quarter;
}

/** A measure is taken. */
export interface MeasureTakenNeed {
  need: "measure_taken";
  leader: MemberId;
  measure: Measure;
  quarter: Quarter;
}

/** The leader is commended for a year. */
export interface CommendedNeed {
  need: "commended";
  leader: MemberId;
  year: number;
}

/** Somebody is commended for a year, or "none" is recorded with the reason. */
export interface YearCommendedNeed {
  need: "year_commended";
  year: number;
}

/** The branch applies for merit on these years. */
export interface MeritAppliedNeed {
  need: "merit_applied";
  leader: MemberId;
  years: number[];
}

/** So many more days in office as a leader, here or brought along. */
export interface DaysInOfficeNeed {
  need: "days_in_office";
  member: MemberId;
  days: number;
}

/** So much more is allocated to a group for a year; any amount where none is said. */
export interface FundsAllocatedNeed {
  need: "funds_allocated";
  group: GroupId;
  year: number;
  amount?: Fen;
}

/** The accounts of a quarter are opened with the right figures. */
export interface AccountsOpenedNeed {
  need: "accounts_opened";
  group: GroupId | null;
  quarter: Quarter;
}

/** So much more is paid for a month. */
export interface DuesPaidNeed {
  need: "dues_paid";
  member: MemberId;
  month: Month;
  amount: Fen;
}

/** The dues of a month are waived. */
export interface DuesWaivedNeed {
  need: "dues_waived";
  member: MemberId;
  month: Month;
}

/**
 * A session that counts for a period is held: by the branch, by the group, with the person present; with so many
 * minutes, where they count.
 */
export interface SessionHeldNeed {
  need: "session_held";
  what: SessionKind;
  bearer: Bearer;
  period: Period;
  minutes?: number;
}

/** The member takes a test that counts for a period. */
export interface TestedNeed {
  need: "tested";
  member: MemberId;
  period: Period;
}

/** The member makes a session up. */
export interface MadeUpNeed {
  need: "made_up";
  session: SessionId;
  member: MemberId;
}

/** The group's work enters the plan of a year. */
export interface GroupPlannedNeed {
  need: "group_planned";
  group: GroupId;
  year: number;
}

/** Guidance that counts for a period is given to the group. */
export interface GuidanceGivenNeed {
  need: "guidance_given";
  group: GroupId;
  period: Period;
}

/** Whoever has to help the member makes a plan. */
export interface HelpPlannedNeed {
  need: "help_planned";
  member: MemberId;
}

/** The member's plan of help is checked. */
export interface HelpCheckedNeed {
  need: "help_checked";
  member: MemberId;
}

/** Good cause for what was missed in a month is recorded. */
export interface GoodCauseNeed {
  need: "good_cause";
  member: MemberId;
  missed: Missed;
  month: Month;
}

/** The member takes office as leader of the own group. */
export interface TakesOfficeNeed {
  need: "takes_office";
  member: MemberId;
  group: GroupId | null;
}

/** The member takes a seat on the committee. */
export interface SeatedNeed {
  need: "seated";
  member: MemberId;
}

/** The matter is answered by whoever has to: the committee, or for support a secretary or deputy. */
export interface AnsweredNeed {
  need: "answered";
  matter: MatterId;
  kind: MatterKind;
}

/** The matter is closed. */
export interface ClosedNeed {
  need: "closed";
  matter: MatterId;
}

/** So many more problems of a suggestion day go into the ledger. */
export interface ProblemsEnteredNeed {
  need: "problems_entered";
  day: Day;
  more: number;
}

/** The branch gets so many more full members. */
export interface FullMembersNeed {
  need: "full_members";
  more: number;
}

/** The branch has so many members fewer. */
export interface MembersFewerNeed {
  need: "members_fewer";
  fewer: number;
}

/** So many more seats on the committee are filled. */
export interface SeatsFilledNeed {
  need: "seats_filled";
  more: number;
}

/** So many seats on the committee are given up. */
export interface SeatsVacatedNeed {
  need: "seats_vacated";
  fewer: number;
}

/** The whole committee is elected. */
export interface CommitteeElectedNeed {
  need: "committee_elected";
}

/** Somebody applies for membership. */
export interface MembershipAppliedNeed {
  need: "membership_applied";
  person: MemberId;
}

/** The group is heard before a step. */
export interface GroupHeardNeed {
  need: "group_heard";
  person: MemberId;
  step: Step;
}

/** So many more full members introduce somebody. */
export interface IntroducersNeed {
  need: "introducers";
  person: MemberId;
  more: number;
}

/** So many more days of training. */
export interface TrainingDaysNeed {
  need: "training_days";
  person: MemberId;
  days: number;
}

/** So many more hours of training. */
export interface TrainingHoursNeed {
  need: "training_hours";
  person: MemberId;
  hours: number;
}

/** A secretary or a deputy is seated. */
export interface SecretarySeatedNeed {
  need: "secretary_seated";
}

/** The person is paired with a member, whom the learning network reaches where it reaches anybody. */
export interface PairedNeed {
  need: "paired";
  learner: PersonId;
}

/**
 * One thing that is missing for an answer to become *yes*.
 *
 * Most can be brought about by entries; `Need.NotBefore` only by time.
 */
export type Need =
  | NotBeforeNeed
  | ConfirmedNeed
  | RightsRestoredNeed
  | PlacedNeed
  | ReformedNeed
  | ReasonGivenNeed
  | LeaderAppointedNeed
  | AppliedNeed
  | RecommendedNeed
  | VotersPresentNeed
  | ElectedNeed
  | LotDrawnNeed
  | AssessedNeed
  | LeaderReviewedNeed
  | GroupReviewedNeed
  | MeasureTakenNeed
  | CommendedNeed
  | YearCommendedNeed
  | MeritAppliedNeed
  | DaysInOfficeNeed
  | FundsAllocatedNeed
  | AccountsOpenedNeed
  | DuesPaidNeed
  | DuesWaivedNeed
  | SessionHeldNeed
  | TestedNeed
  | MadeUpNeed
  | GroupPlannedNeed
  | GuidanceGivenNeed
  | HelpPlannedNeed
  | HelpCheckedNeed
  | GoodCauseNeed
  | TakesOfficeNeed
  | SeatedNeed
  | AnsweredNeed
  | ClosedNeed
  | ProblemsEnteredNeed
  | FullMembersNeed
  | MembersFewerNeed
  | SeatsFilledNeed
  | SeatsVacatedNeed
  | CommitteeElectedNeed
  | MembershipAppliedNeed
  | GroupHeardNeed
  | IntroducersNeed
  | TrainingDaysNeed
  | TrainingHoursNeed
  | SecretarySeatedNeed
  | PairedNeed;

/** A person's place in the learning network. */
export interface NetworkPlace {
  /** The person: a member, or a learner of the masses. */
  person: PersonId;
  /** Who leads the person: pairs first, then by office, each in the order of the entries. */
  guides: Guide[];
  /** The fewest steps from a secretary or deputy: 0 for them, none for whoever is not reached. */
  steps: number | null;
}

/** Where one newcomer goes, and the other groups. */
export interface Newcomer {
  /** The newcomer. */
  member: MemberId;
  /** The group of the best joint placement. */
  group: GroupId;
  /**
   * Every group, the best first, with the other newcomers where the joint placement has them; those that break a
   * demand last.
   */
  ranked: Choice[];
}

/** Where newcomers go when nobody else moves (新进党员编组). */
export interface Newcomers {
  /** Each newcomer, in the order of the roster. */
  newcomers: Newcomer[];
  /** Points the groups lose then, on all wishes. */
  points: number;
  /**
   * Whether every joint placement was looked at (up to 200,000 of them); otherwise this is the best one a search
   * found.
   */
  exact: boolean;
  /** Demands that hold today and would not with the newcomers placed so. */
  breaks: Demand[];
  /** Demands that do not hold today and would. */
  mends: Demand[];
  /** What it says, in lines. */
  text: Bilingual;
}

/** Praise, or a good example made known (2.2d). */
export interface Note {
  /** Whom it is about. */
  member: MemberId;
  /** How. */
  kind: NoteKind;
  /** What for. */
  text: Text;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/**
 * How a good example was made known.
 *
 * - `"praise"`: Praise (表扬).
 * - `"publicity"`: Publicity (宣传).
 */
export type NoteKind = "praise" | "publicity";

/** A number of an attribute, exact to the thousandth, from -1,000,000,000 to 1,000,000,000. */
export type Number = number;

/**
 * The word for a line that is switched off.
 *
 * - `"off"`: `off`
 */
export type Off = "off";

/** Days in office as a leader, before the day. */
export interface ExperienceOfficePoint {
  code: "experience";
  member: MemberId;
  days: number;
  least: number;
}

/** Time in the Party. */
export interface PartyStandingOfficePoint {
  code: "party_standing";
  member: MemberId;
  months: number;
  since: Day | null;
}

/** Statements about the way to secretary. */
export type OfficePoint = ExperienceOfficePoint | PartyStandingOfficePoint;

/** The way to secretary (4.1a). */
export interface OfficeRules {
  /** Days in office as a leader, before the seat. */
  experience_days: Dated<number>;
  /** Whether service that came about without a lawful route counts. */
  count_irregular: Dated<boolean>;
  /** Months in the Party a secretary should have; 0: none. */
  standing_months: Dated<number>;
}

/**
 * An organ a suggestion can be about.
 *
 * - `"branch"`: The branch as a whole, or its members' meeting (支部、党员大会).
 * - `"committee"`: The branch committee (支委会).
 * - `"superior"`: The superior Party organisation (上级党组织).
 */
export type Organ = "branch" | "committee" | "superior";

/**
 * What an answer decides.
 *
 * - `"accepted"`: What was proposed is taken up (采纳、同意).
 * - `"declined"`: It is not (不采纳、不同意).
 */
export type Outcome = "accepted" | "declined";

/** A learning pair (结对互学). */
export interface Pair {
  /** The strong one. */
  guide: MemberId;
  /** The weak one. */
  learner: PersonId;
  /** What is learnt. */
  subject: Text;
  /** The first day. */
  from: Day;
  /** The first day that no longer counts; none while it lasts. */
  until: Day | null;
  /** The entry that formed it. */
  entry: Seq;
  /** The entry that ended it, or by which one of the two left. */
  ended_by: Seq | null;
}

/** The most learners one person leads. */
export interface PairLimit {
  /** The person. */
  member: MemberId;
  /** The most learners; 0: leads nobody. */
  most: number;
}

/** Who leads whom. */
export interface PairOf {
  /** The strong one. */
  guide: MemberId;
  /** The weak one. */
  learner: MemberId;
}

/** Somebody who may be paired. */
export interface PairPerson {
  /** The id. */
  id: MemberId;
  /** The group; none while in none. */
  group?: GroupId | null;
  /** The latest score; somebody without one is neither weak nor strong. */
  score?: Score | null;
  /** Who leads the person already, by pairs that stand. */
  guides?: MemberId[];
}

/** How learning pairs are to be proposed (结对方案): data, in TOML or JSON. Everything in it may be left out. */
export interface PairPlan {
  /** Whether the two of a pair may be of different groups, or of none; otherwise they share a group. */
  across_groups?: boolean;
  /** What becomes of the pairs by which weak members are led already. */
  standing?: StandingPairs;
  /** The most learners one person leads; lower than the others' only. */
  limits?: PairLimit[];
  /** The most learners anybody leads; it lowers the clause's own limit, ceil(weak / strong), never raises it. */
  most?: number | null;
  /** Whoever has a lower score is weak; of a branch, the rulebook's `calendar.pass` when left out. */
  pass?: Score | null;
  /** Pairs never to be formed: neither of the two leads the other. */
  refused?: PairOf[];
  /** Whoever has at least this score is strong; of a branch, the rulebook's `learning.strong` when left out. */
  strong?: Score | null;
  /** Pairs to be formed first, in this order, where their two people qualify. */
  wished?: PairOf[];
}

/** Those who may be paired with one another: a group, or everybody where the plan pairs across groups. */
export interface PairPool {
  /** The group; none for everybody. */
  group: GroupId | null;
  /** The most weak ones a strong one leads by the clause: ceil(weak / strong); 0 without a strong one. */
  most: number;
  /** The weak ones. */
  weak: number;
  /** The strong ones. */
  strong: number;
  /** The weak ones led by a pair that stays. */
  standing: number;
  /** The pairs proposed. */
  proposed: number;
  /** The weak ones left without a guide. */
  unpaired: number;
  /** The most weak ones led by one strong one, pairs that stay included. */
  largest_load: number;
  /** The gaps of the pairs proposed, in points, summed. */
  gap: number;
}

/** Learning pairs proposed for a branch. */
export interface PairProposal {
  /** Whoever has a lower score is weak. */
  pass: Score;
  /** Whoever has at least this score is strong. */
  strong: Score;
  /** The pairs, by the learner's id. */
  pairs: ProposedPair[];
  /** The pairs of weak ones that stay, by the learner's id. */
  standing: PairOf[];
  /** The pairs of weak ones that end, by the learner's id. */
  ends: PairOf[];
  /** The weak ones left without a guide, by id. */
  unpaired: Unpaired[];
  /** The wishes that are not kept, in the order of the plan. */
  unkept: UnkeptWish[];
  /** The strong ones who lead no weak one, by id. */
  idle: MemberId[];
  /** Those without a score, by id. */
  unscored: MemberId[];
  /** The groups with anybody weak or strong, by id; or everybody. */
  pools: PairPool[];
  /** What it all comes to. */
  totals: PairTotals;
  /** Guides for the masses whom nobody leads, in the order they were registered. */
  masses: MassesPair[];
  /** Whom the learning network would still not reach, once all this is recorded. */
  unreached: PersonId[];
}

/** What a pairing comes to. */
export interface PairTotals {
  /** The weak ones. */
  weak: number;
  /** The strong ones. */
  strong: number;
  /** The weak ones led by a pair that stays. */
  standing: number;
  /** The pairs proposed. */
  proposed: number;
  /** The weak ones left without a guide. */
  unpaired: number;
  /** The most weak ones led by one strong one, pairs that stay included. */
  largest_load: number;
  /** The gaps of the pairs proposed, in points, summed. */
  gap: number;
}

/**
 * Why a pair is proposed.
 *
 * - `"wished"`: The plan wishes for it.
 * - `"best"`: It belongs to the best pairs.
 */
export type PairWhy = "wished" | "best";

/** Learning pairs as they are proposed: the best there are under the plan. */
export interface Pairing {
  /** Whoever has a lower score is weak. */
  pass: Score;
  /** Whoever has at least this score is strong. */
  strong: Score;
  /** The pairs, by the learner's id. */
  pairs: ProposedPair[];
  /** The pairs of weak ones that stay, by the learner's id. */
  standing: PairOf[];
  /** The pairs of weak ones that end, by the learner's id. */
  ends: PairOf[];
  /** The weak ones left without a guide, by id. */
  unpaired: Unpaired[];
  /** The wishes that are not kept, in the order of the plan. */
  unkept: UnkeptWish[];
  /** The strong ones who lead no weak one, by id. */
  idle: MemberId[];
  /** Those without a score, by id. */
  unscored: MemberId[];
  /** The groups with anybody weak or strong, by id; or everybody. */
  pools: PairPool[];
  /** What it all comes to. */
  totals: PairTotals;
}

/** A calendar year, quarter or month, written `2021`, `2021-Q3`, `2021-03`. */
export type Period = string;

/**
 * A person, member or not: somebody being developed, one of the masses (党员、群众).
 *
 * One to 64 characters, no blanks.
 */
export type PersonId = string;

/** What a member's place rests on (所在组的依据). */
export interface Place {
  /** The member. */
  member: MemberId;
  /** The group. */
  group: GroupId;
  /**
   * The demands that bind the member here: those that name the member, and those that rest on the member alone:
   * the only one of the group who may lead, its only full member, an officer no other group has room for.
   */
  bound_by: Demand[];
  /**
   * The best of all other groups for the member alone; none when there is no other group, or it was not looked
   * for.
   */
  best_move?: Change;
  /**
   * The best exchange with a member of another group; none when there is nobody to change with, or it was not
   * looked for.
   */
  best_swap?: Change;
}

/** The plan a formation follows (编组方案): why the groups are as they are. */
export interface Plan {
  /** What the grouping aims at, in the order of weight. */
  criteria: Text[];
  /** What every grouping had to respect. */
  constraints?: Text[];
  /**
   * The plan as data, by which the groups were formed and can be formed again; its demands are judged as long as
   * the formation is in force.
   */
  grouping?: GroupingPlan | null;
  /**
   * The difference in size between the largest and the smallest group the plan allows, in members; the rulebook's
   * where the plan is silent.
   */
  max_spread?: number | null;
  /** The plan's score, in its own points; with `grouping`, the points lost on its wishes: 0 is perfect. */
  score?: number | null;
}

/**
 * A statement that holds or does not: the condition of a decision, or what a finding misses. Each room states its
 * own.
 */
export type Point =
  | BranchPoint
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
  | LearningPoint;

/** Another round is held among the field. */
export interface OpenPollState {
  state: "open";
}

/** Every seat is filled. */
export interface FilledPollState {
  state: "filled";
}

/** The rounds are over and these are tied: open to a recorded draw. */
export interface TiedPollState {
  state: "tied";
  /** The tied, in the order of the field. */
  among: MemberId[];
  /** How many of them the lot decides. */
  seats: number;
}

/** The rounds are over and seats are left. */
export interface NotFilledPollState {
  state: "not_filled";
}

/** Where a poll stands. */
export type PollState = OpenPollState | FilledPollState | TiedPollState | NotFilledPollState;

/**
 * A model post held by a member (党员示范岗).
 *
 * One to 64 characters, no blanks.
 */
export type PostId = string;

/**
 * How somebody stands on the lists of a training or test.
 *
 * - `"present"`: Present.
 * - `"made_up"`: Absent, and made it up.
 * - `"with_cause"`: Absent with cause.
 * - `"without_cause"`: Absent without cause.
 */
export type Presence = "present" | "made_up" | "with_cause" | "without_cause";

/** A leader's place when good leaders come first. */
export interface PriorityPlace {
  /** The clause. */
  clause: Clause;
  /** The place, from 1; equals share one. */
  place: number;
  /** The leader. */
  leader: MemberId;
  /** Years in the streak that stands or is open; 0 when there is none. */
  streak: number;
  /** Commendations that stand. */
  commendations: number;
  /** The latest rating. */
  rating: Rating | null;
}

/** A problem found by a review. */
export interface Problem {
  /** How grave it is. */
  severity: Severity;
  /** What it is. */
  text: Text;
}

/** The problems a review found; cheap to clone, and nothing where there are none. */
export type Problems = Problem[];

/** What recording would do. */
export interface Proposal {
  /** Breaches of the acts themselves: `record` would refuse them, `admit` would keep them. */
  breaches: Finding[];
  /** Findings on the date that would be new. */
  appear: Finding[];
  /** Findings on the date that would be gone. */
  vanish: Finding[];
}

/** A pair as it is proposed. */
export interface ProposedPair {
  /** The strong one. */
  guide: MemberId;
  /** The weak one. */
  learner: MemberId;
  /** The score of the strong one. */
  guide_score: Score;
  /** The score of the weak one. */
  learner_score: Score;
  /** By how many points the two differ. */
  gap: number;
  /** Why it is proposed. */
  why: PairWhy;
  /** Whether the two are paired already. */
  stands: boolean;
}

/**
 * Whether rounds are published under the guard or with every count.
 *
 * - `"guarded"`: The published form of the guard.
 * - `"full"`: Every count, as many regulations announce them. In a small group that can give votes away.
 */
export type Publication = "guarded" | "full";

/** The rules of publication, as a rulebook holds them on a date. */
export interface PublicationRules {
  /** Ballots handed in from which coded counts are published. */
  counts_from: number;
  /** The smallest count published as it is. */
  min_cell: number;
  /** Guarded, or every count. */
  publication: Publication;
}

/**
 * A round as it may be shown to anybody.
 *
 * The form depends on the number of ballots handed in, never on how they voted. Below `counts_from` it has
 * outcome and turnout only; from there counts are coded at both ends. Spoiled ballots are never shown. A
 * corrected round shows outcome and turnout only: the difference between two published forms would tell what
 * changed.
 */
export interface PublishedRound {
  /** The candidates. */
  field: MemberId[];
  /** Seats vacant in this round. */
  seats: number;
  /** Whether it was a run-off. */
  run_off: boolean;
  /** Those present against the quorum. */
  quorum: Margin;
  /** Ballots handed in. */
  ballots: number;
  /** Why it is void, where it is. */
  void: Void | null;
  /** Who is elected, in the order of their ids. */
  elected: MemberId[];
  /** The field of the next round, or those a lot decides between; empty when the poll is over. */
  next: MemberId[];
  /** Coded counts, where the guard allows them. */
  counts: PublishedTally[];
  /** Whether outcome and turnout alone give votes away, whatever is published. */
  disclosure: boolean;
}

/** The coded votes of one candidate; somebody written in has a row only where every count is published. */
export interface PublishedTally {
  /** The candidate, or somebody written in. */
  member: MemberId;
  /** Whether the person was written in. */
  write_in: boolean;
  /** Votes for. */
  for: Cell;
  /** Votes against. */
  against: Cell;
  /** Neither; under the guard with the spoiled ballots, so that nothing tells how many these are. */
  abstain: Cell;
}

/** A quarter of a calendar year, written `2021-Q3`. */
export type Quarter = string;

/** Where is the member? */
export interface WhereIsQuestion {
  ask: "where_is";
  member: MemberId;
}

/** Who leads the group? */
export interface WhoLeadsQuestion {
  ask: "who_leads";
  group: GroupId;
}

/** May the member apply in the election? */
export interface MayApplyQuestion {
  ask: "may_apply";
  election: ElectionId;
  member: MemberId;
}

/** May the member vote in the group? */
export interface MayVoteQuestion {
  ask: "may_vote";
  group: GroupId;
  member: MemberId;
}

/** Is the member elected in the election? */
export interface ElectedQuestion {
  ask: "elected";
  election: ElectionId;
  member: MemberId;
}

/** May the member be appointed from the election? */
export interface MayBeAppointedQuestion {
  ask: "may_be_appointed";
  election: ElectionId;
  member: MemberId;
}

/** Is a measure owed towards the leader? */
export interface MeasureOwedQuestion {
  ask: "measure_owed";
  leader: MemberId;
}

/** May the leader be commended for the year? */
export interface MayBeCommendedQuestion {
  ask: "may_be_commended";
  leader: MemberId;
  year: number;
}

/** Is a merit application owed for the leader? */
export interface MeritOwedQuestion {
  ask: "merit_owed";
  leader: MemberId;
}

/** May the member become secretary or deputy? */
export interface MayBeSecretaryQuestion {
  ask: "may_be_secretary";
  member: MemberId;
}

/** May the group spend the amount of its funds of the year? A command line writes yuan, data fen. */
export interface MaySpendQuestion {
  ask: "may_spend";
  group: GroupId;
  amount: Fen;
  year: number;
}

/** Does the member owe dues for a month that is over? */
export interface DuesOwedQuestion {
  ask: "dues_owed";
  member: MemberId;
}

/** May the leader exercise the right for the own group? */
export interface MayExerciseQuestion {
  ask: "may_exercise";
  right: Right;
  leader: MemberId;
}

/** May the leader exercise the right towards this person? */
export interface MayExerciseOnQuestion {
  ask: "may_exercise_on";
  right: Right;
  leader: MemberId;
  person: PersonId;
}

/** Is the matter answered? */
export interface AnsweredQuestion {
  ask: "answered";
  matter: MatterId;
}

/** Is the duty of the bearer for the period done? */
export interface DutyDoneQuestion {
  ask: "duty_done";
  duty: DutyKind;
  bearer: Bearer;
  period: Period;
}

/** Is nothing overdue for the bearer? */
export interface NothingOverdueQuestion {
  ask: "nothing_overdue";
  bearer: Bearer;
}

/** May the next step be taken with the person who is being developed into a member? */
export interface MayAdvanceQuestion {
  ask: "may_advance";
  person: MemberId;
}

/** What can be asked of a branch. In a command line: `may-apply:g1-2022:li-wei`. */
export type Question =
  | WhereIsQuestion
  | WhoLeadsQuestion
  | MayApplyQuestion
  | MayVoteQuestion
  | ElectedQuestion
  | MayBeAppointedQuestion
  | MeasureOwedQuestion
  | MayBeCommendedQuestion
  | MeritOwedQuestion
  | MayBeSecretaryQuestion
  | MaySpendQuestion
  | DuesOwedQuestion
  | MayExerciseQuestion
  | MayExerciseOnQuestion
  | AnsweredQuestion
  | DutyDoneQuestion
  | NothingOverdueQuestion
  | MayAdvanceQuestion;

/**
 * The rating of a review, the best first.
 *
 * - `"excellent"`: Excellent (优秀).
 * - `"competent"`: Competent (称职).
 * - `"basically_competent"`: Basically competent (基本称职).
 * - `"unfit"`: Unfit (不称职).
 */
export type Rating = "excellent" | "competent" | "basically_competent" | "unfit";

/** So many of so many, as an exact fraction. Amounts of money are in fen. */
export interface Ratio {
  /** So many. */
  part: number;
  /** Of so many; 0 where there is nothing to count. */
  whole: number;
}

/** One condition of a decision. */
export interface Reason {
  /** The clause of the rulebook that asks for it. */
  clause: Clause;
  /** Whether it holds. */
  holds: boolean;
  /** The condition. */
  point: Point;
  /** The entries it rests on, in the order of the book. */
  evidence: Evidence;
  /** The condition, as it holds or fails, in one sentence. */
  text: Bilingual;
}

/** The votes a recommendation meeting gave one applicant. */
export interface Recommendation {
  /** The applicant. */
  member: MemberId;
  /** How many of those present recommended him or her. */
  votes: number;
}

/** The recommendation meeting of an election. */
export interface RecommendationMeeting {
  /** Its day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
  /** Those present against the quorum. */
  quorum: Margin;
}

/** What was recorded. */
export interface Recorded {
  /** The numbers of the new entries. */
  entries: Seq[];
  /** What they break, where they were admitted, or stray from. */
  breaches: Finding[];
}

/** A measure, removal included. */
export interface MeasureReprisal {
  act: "measure";
  measure: Measure;
}

/** A commendation revoked. */
export interface RevocationReprisal {
  act: "revocation";
  year: number;
}

/** An act that can hit somebody who spoke up. */
export type Reprisal = MeasureReprisal | RevocationReprisal;

/**
 * The resistance a leader meets.
 *
 * - `"pulling_rank"`: Pulling rank, or length of service (摆资格).
 * - `"claiming_special"`: Claiming to be special (搞特殊).
 * - `"standing_aside"`: Standing aside (当局外人).
 */
export type Resistance = "pulling_rank" | "claiming_special" | "standing_aside";

/** A resolution of a members' meeting, as it came out. */
export interface Resolution {
  /** The meeting. */
  session: SessionId;
  /** What was put to the vote. */
  text: Text;
  /** The votes for it, held against what was needed: they alone say whether it is carried. */
  margin: Margin;
  /** Whether it was declared passed. */
  passed: boolean;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** The review of a leader's quarter. */
export interface Review {
  /** The leader. */
  leader: MemberId;
  /** The quarter. */
  quarter: Quarter;
  /** The rating. */
  rating: Rating;
  /** The problems found. */
  problems: Problems;
  /** The day of the review. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** The leader's quarter was reviewed. */
export interface LeaderReviewedReviewPoint {
  code: "leader_reviewed";
  leader: MemberId;
  quarter: Quarter;
  by: Day;
}

/** The group's quarter was reviewed. */
export interface GroupReviewedReviewPoint {
  code: "group_reviewed";
  group: GroupId;
  quarter: Quarter;
  by: Day;
}

/** The measure a review calls for was taken in time. */
export interface MeasureInTimeReviewPoint {
  code: "measure_in_time";
  leader: MemberId;
  quarter: Quarter;
  owed: Measure;
  by: Day;
  taken: Measure | null;
  on: Day | null;
}

/** The measure is no stronger than the review calls for. */
export interface MeasureFitsReviewPoint {
  code: "measure_fits";
  leader: MemberId;
  measure: Measure;
  owed: Measure | null;
  quarter: Quarter | null;
}

/** A measure is owed. */
export interface MeasureOwedReviewPoint {
  code: "measure_owed";
  leader: MemberId;
  quarter: Quarter | null;
  rating: Rating | null;
  owed: Measure | null;
  by: Day | null;
}

/** A leader rated unfit has improved. */
export interface ImprovedReviewPoint {
  code: "improved";
  leader: MemberId;
  unfit: Quarter;
  by: Day;
}

/** No admonition is in effect. */
export interface NoAdmonitionReviewPoint {
  code: "no_admonition";
  leader: MemberId;
  until: Day | null;
}

/** Statements about reviews and measures. */
export type ReviewPoint =
  | LeaderReviewedReviewPoint
  | GroupReviewedReviewPoint
  | MeasureInTimeReviewPoint
  | MeasureFitsReviewPoint
  | MeasureOwedReviewPoint
  | ImprovedReviewPoint
  | NoAdmonitionReviewPoint;

/** Reviews and measures (3.2, 3.3e). */
export interface ReviewRules {
  /** Days of a period in office from which a duty of that period falls due. */
  duty_days: Dated<number>;
  /** Days after a quarter's end within which it is reviewed. */
  review_days: Dated<number>;
  /** Days after a review within which a reminder, a criticism or an admonition is due. */
  measure_days: Dated<number>;
  /** Days within which an owed removal is due. */
  removal_days: Dated<number>;
  /** Months for which an admonition is in effect. */
  admonition_months: Dated<number>;
}

/** A commendation revoked. */
export interface Revocation {
  /** The leader. */
  leader: MemberId;
  /** The calendar year of the commendation. */
  year: number;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
  /** Who decided it, or recorded it. */
  decided_by: ActorId;
  /** Who recorded it. */
  recorded_by: ActorId;
}

/**
 * One of the eight rights a group's leader exercises for the group (八项权利, 2.1a-h).
 *
 * - `"nominate"`: Nominate people for membership (2.1a): somebody who is no Party member.
 * - `"rate"`: Give the first rating in the members' appraisal (2.1b): a member of the own group.
 * - `"recommend"`: Recommend for merit awards (2.1c): a member of the own group.
 * - `"speak"`: Have a say on sensitive matters (2.1d): a matter, not a person.
 * - `"sit_in"`: Sit in on committee meetings (2.1e), exercised by attending.
 * - `"advise"`: Advise on branch decisions (2.1f), exercised by a suggestion to the branch, whomever it is about.
 * - `"spend"`: Spend the group's funds (2.1g), exercised by spending.
 * - `"supervise"`: Supervise committee members (2.1h): somebody with a seat on the committee that day.
 */
export type Right = "nominate" | "rate" | "recommend" | "speak" | "sit_in" | "advise" | "spend" | "supervise";

/** Whether a right can be exercised today, and why (2.1). */
export interface RightHeld {
  /** The right. */
  right: Right;
  /** The leader whose right it is. */
  leader: MemberId;
  /** The group. */
  group: GroupId;
  /** Whether it can be exercised, with the reasons. */
  decision: Decision;
}

/** Whoever exercises a right leads a group that day. */
export interface InOfficeRightsPoint {
  code: "in_office";
  leader: MemberId;
  right: Right;
}

/** A right is exercised for the own group. */
export interface OwnGroupRightsPoint {
  code: "own_group";
  leader: MemberId;
  right: Right;
  group: GroupId;
  own: GroupId;
}

/** The right covers the person. */
export interface CoversRightsPoint {
  code: "covers";
  right: Right;
  person: PersonId;
  group: GroupId;
}

/** What a group proposes is decided by the committee. */
export interface CommitteeDecidesRightsPoint {
  code: "committee_decides";
  matter: MatterId;
  right: Right;
  decided_by: ActorId;
}

/** There is such a matter. */
export interface RaisedRightsPoint {
  code: "raised";
  matter: MatterId;
}

/** The matter is answered. */
export interface AnsweredRightsPoint {
  code: "answered";
  matter: MatterId;
  kind: MatterKind;
  by: Day | null;
  on: Day | null;
}

/** The answer came in time. */
export interface AnsweredInTimeRightsPoint {
  code: "answered_in_time";
  matter: MatterId;
  kind: MatterKind;
  by: Day;
  on: Day;
}

/** Statements about the rights of groups, and about answers. */
export type RightsPoint =
  | InOfficeRightsPoint
  | OwnGroupRightsPoint
  | CoversRightsPoint
  | CommitteeDecidesRightsPoint
  | RaisedRightsPoint
  | AnsweredRightsPoint
  | AnsweredInTimeRightsPoint;

/** Rights of groups, and answers (2.1, 2.2, 2.3d). */
export interface RightsRules {
  /** Days within which what was raised is answered. */
  answer_days: Dated<number>;
}

/** Somebody to be placed in a group. */
export interface RosterMember {
  /** The member's id. */
  member: MemberId;
  /**
   * Whatever wishes are about, by name. A label or a number that is left out is unknown: the member counts for no
   * label, and with the average of the others.
   */
  attributes?: Record<string, AttributeValue>;
  /** Whether a full member (正式党员); yes when left out. */
  full?: boolean;
  /** The present group. */
  group?: GroupId | null;
  /** Whether he or she could lead a group; yes when left out. Somebody who is no full member never does. */
  may_lead?: boolean;
  /** The seat on the branch committee. */
  seat?: Seat | null;
}

/** A round and its result. */
export interface Round {
  /** The candidates. */
  field: MemberId[];
  /** Seats vacant in this round. */
  seats: number;
  /** Whether it was a run-off. */
  run_off: boolean;
  /** Those present against the quorum. */
  quorum: Margin;
  /** Ballots handed in. */
  ballots: number;
  /** Why it is void, where it is. */
  void: Void | null;
  /** Ballots that are spoiled. */
  spoiled: number;
  /** The votes of each candidate and of everybody written in who may stand. */
  tally: Tally[];
  /** Who is elected, most votes first. */
  elected: MemberId[];
  /** The field of the next round, or those a lot decides between; empty when the poll is over. */
  next: MemberId[];
}

/**
 * How a leader came to office.
 *
 * - `"elected"`: By the four stages (四步选举).
 * - `"designated"`: Designated by the branch (支部指定).
 * - `"recommended"`: Recommended by the group (小组推荐产生).
 */
export type Route = "elected" | "designated" | "recommended";

/**
 * What the library can judge. A rulebook says which of these it asks for, and by which clause.
 *
 * - `"officers_spread"`: Committee members are spread over the groups as evenly as the numbers allow.
 * - `"in_one_group"`: Every member is in exactly one group.
 * - `"group_led"`: Every group has a leader.
 * - `"group_size"`: Groups are neither too small nor too unequal.
 * - `"placement_by_plan"`: A placement names the plan it follows.
 * - `"plan_kept"`: A formation keeps the demands of its own plan, and states the score the plan gives it.
 * - `"cadre_on_committee"`: A leader who is a cadre is a committee member.
 * - `"leader_route"`: A leader comes to office by a lawful route.
 * - `"candidacy"`: Who may apply and stand.
 * - `"voting"`: Who may vote.
 * - `"contested"`: More candidates than seats.
 * - `"assessment"`: Winners are assessed by the four standards, in time.
 * - `"papers"`: Letter, card and archive of a leader.
 * - `"quarterly_review"`: Groups and leaders are reviewed every quarter.
 * - `"reminder"`: Weak work brings a reminder and help.
 * - `"criticism"`: Unfit work brings severe criticism.
 * - `"admonition"`: Serious problems bring an admonition.
 * - `"removal"`: Grave problems, and no improvement, bring removal.
 * - `"commendation"`: Who may be commended as an excellent leader.
 * - `"yearly_commendation"`: Leaders are commended once a year, or "none" is recorded.
 * - `"merit"`: Excellent years in a row bring a merit application.
 * - `"priority"`: Good leaders come first.
 * - `"experience"`: Nobody becomes secretary or deputy without having led a group.
 * - `"party_standing"`: A secretary has been in the Party for some time.
 * - `"right_to_nominate"`: A group nominates people for membership.
 * - `"right_to_rate"`: A group gives the first rating in the members' appraisal.
 * - `"right_to_recommend"`: A group recommends for merit awards.
 * - `"right_to_speak"`: A group has a say on sensitive matters.
 * - `"right_to_sit_in"`: A leader sits in on committee meetings.
 * - `"right_to_advise"`: A group advises on branch decisions.
 * - `"right_to_spend"`: A group spends its funds.
 * - `"right_to_supervise"`: A group supervises committee members.
 * - `"suggestions"`: Suggestions are answered.
 * - `"support"`: A leader who meets resistance gets support from the secretaries.
 * - `"funds_questions"`: Questions on funds are answered.
 * - `"reprisal"`: Nobody who speaks up about somebody is hit by that person soon after.
 * - `"ledger"`: Problems of suggestion days go into one ledger and are closed there.
 * - `"participation"`: Who of those entitled stood.
 * - `"overlap"`: Leaders, committee and backbone largely coincide.
 * - `"funds_kept"`: A group spends its own funds, of the year, within the balance, with its leader's approval.
 * - `"accounts_true"`: An opened statement of account is what the entries add up to.
 * - `"dues_paid"`: Dues on a wage are paid as the table says.
 * - `"pension_dues"`: Dues on a pension are paid as the table says.
 * - `"fixed_dues"`: Dues of a fixed amount, and those of farmers, are paid as the table says.
 * - `"dues_lapsed"`: Months without dues in a row are discussed at the members' meeting.
 * - `"demonstration_training"`: Every leader gets a demonstration training.
 * - `"themed_training"`: Every leader gets a themed training.
 * - `"leaders_meeting"`: The leaders meet.
 * - `"test"`: Every leader is tested.
 * - `"group_activity"`: Every group has its half-day.
 * - `"committee_meeting"`: The committee meets.
 * - `"leaders_sit_in"`: Leaders who are no committee members sit in on the committee.
 * - `"officers_take_part"`: Committee members take part in their own group.
 * - `"attendance"`: Nobody is absent without cause, and nobody is left out.
 * - `"make_up"`: Whoever was absent with cause makes it up.
 * - `"help"`: A poor test brings help.
 * - `"group_plan"`: Group building is part of the yearly plan.
 * - `"guidance"`: The groups' work is followed up with guidance.
 * - `"funds_allocation"`: Every group is allocated funds for the year.
 * - `"accounts_opening"`: Every group's accounts are opened.
 * - `"monthly_dues"`: Every member's dues are paid month by month.
 * - `"members_meeting"`: The members' meeting is held.
 * - `"members_quorum"`: Enough members are at the members' meeting.
 * - `"members_decision"`: The members' meeting decides by its majority.
 * - `"committee_quorum"`: Enough of the committee are at its meeting.
 * - `"group_meeting"`: Every group meets.
 * - `"theme_day"`: The theme day is held.
 * - `"organisational_life_meeting"`: The organisational-life meeting is held.
 * - `"members_appraisal"`: The members' appraisal is held.
 * - `"appraisal_steps"`: The steps of the members' appraisal are held in order.
 * - `"excellent_cap"`: Not too many are rated excellent in the members' appraisal.
 * - `"talk"`: There are talks with every member.
 * - `"organisational_life"`: Nobody stays away from organisational life for months without cause.
 * - `"branch_least"`: A branch has enough full members.
 * - `"branch_most"`: A branch has not too many members.
 * - `"committee_size"`: A branch with enough full members has a committee, neither too small nor too large.
 * - `"committee_usual"`: A committee is no larger than usual.
 * - `"committee_term"`: A committee is elected anew when its term runs out.
 * - `"applicant_age"`: Whoever applies for membership is old enough.
 * - `"activist_time"`: Nobody becomes a development target before enough time as an activist.
 * - `"heard_before_target"`: The group is heard before somebody becomes a development target.
 * - `"introducers"`: Full members introduce whoever is admitted.
 * - `"target_training"`: Whoever is admitted was trained long enough.
 * - `"admission_vote"`: The members' meeting admits, by its majority.
 * - `"probation"`: A probationary member is confirmed when the probation is over.
 * - `"probation_extension"`: A probation is extended within bounds.
 * - `"heard_before_confirmation"`: The group is heard before a probationary member is confirmed.
 * - `"learning_network"`: The learning network reaches everybody.
 */
export type Rule =
  | "officers_spread"
  | "in_one_group"
  | "group_led"
  | "group_size"
  | "placement_by_plan"
  | "plan_kept"
  | "cadre_on_committee"
  | "leader_route"
  | "candidacy"
  | "voting"
  | "contested"
  | "assessment"
  | "papers"
  | "quarterly_review"
  | "reminder"
  | "criticism"
  | "admonition"
  | "removal"
  | "commendation"
  | "yearly_commendation"
  | "merit"
  | "priority"
  | "experience"
  | "party_standing"
  | "right_to_nominate"
  | "right_to_rate"
  | "right_to_recommend"
  | "right_to_speak"
  | "right_to_sit_in"
  | "right_to_advise"
  | "right_to_spend"
  | "right_to_supervise"
  | "suggestions"
  | "support"
  | "funds_questions"
  | "reprisal"
  | "ledger"
  | "participation"
  | "overlap"
  | "funds_kept"
  | "accounts_true"
  | "dues_paid"
  | "pension_dues"
  | "fixed_dues"
  | "dues_lapsed"
  | "demonstration_training"
  | "themed_training"
  | "leaders_meeting"
  | "test"
  | "group_activity"
  | "committee_meeting"
  | "leaders_sit_in"
  | "officers_take_part"
  | "attendance"
  | "make_up"
  | "help"
  | "group_plan"
  | "guidance"
  | "funds_allocation"
  | "accounts_opening"
  | "monthly_dues"
  | "members_meeting"
  | "members_quorum"
  | "members_decision"
  | "committee_quorum"
  | "group_meeting"
  | "theme_day"
  | "organisational_life_meeting"
  | "members_appraisal"
  | "appraisal_steps"
  | "excellent_cap"
  | "talk"
  | "organisational_life"
  | "branch_least"
  | "branch_most"
  | "committee_size"
  | "committee_usual"
  | "committee_term"
  | "applicant_age"
  | "activist_time"
  | "heard_before_target"
  | "introducers"
  | "target_training"
  | "admission_vote"
  | "probation"
  | "probation_extension"
  | "heard_before_confirmation"
  | "learning_network";

/** The score of a test, 0 to 100. */
export type Score = number;

/** One person's score. */
export interface Scored {
  /** Who. */
  member: MemberId;
  /** The score, 0 to 100. */
  score: Score;
}

/** How far a search went. */
export interface Searched {
  /** Starts made, in all numbers of groups. */
  starts: number;
  /** Changes tried in them. */
  iterations: number;
  /** Whether the caller said stop. */
  stopped: boolean;
}

/**
 * A seat on the branch committee.
 *
 * - `"secretary"`: Secretary (书记).
 * - `"deputy"`: Deputy secretary (副书记).
 * - `"member"`: Committee member (委员).
 */
export type Seat = "secretary" | "deputy" | "member";

/** A member's time in one seat of the committee. */
export interface SeatHeld {
  /** The seat. */
  seat: Seat;
  /** The portfolio. */
  portfolio: Text | null;
  /** The first day. */
  from: Day;
  /** The first day that no longer counts; none while it lasts. */
  until: Day | null;
  /** The entry that seated the member. */
  entry: Seq;
  /** The entry that ended it; none while it lasts. */
  ended?: Seq;
}

/** One seat of an elected committee. */
export interface SeatOf {
  /** The member. */
  member: MemberId;
  /** The seat: `secretary`, `deputy`, `member`. */
  seat: Seat;
  /** The portfolio (分工). */
  portfolio?: Text | null;
}

/** How many leaders a procedure elects: 1 to 9, 1 when left out. */
export type Seats = number;

/** The number of an entry: its place in the book, from 1. */
export type Seq = number;

/** A leader's service archive (任职档案) on a date. Every line carries the entry it rests on. */
export interface ServiceArchive {
  /** The date; the day has ended. */
  as_of: Day;
  /** Whose archive it is. */
  person: ArchivePerson;
  /** Days in office as a leader of this branch up to the date, it included; each day once. */
  days_in_office: number;
  /** Days of experience before the date, as 4.1a counts them: service brought along too. */
  experience_days: number;
  /** Terms of office, in the order of the entries. */
  terms: TermLine[];
  /** Service as a leader elsewhere, in the order of the entries. */
  service: ServiceLine[];
  /** Demonstration and themed trainings on whose lists the person stands, by day. */
  trainings: TrainingLine[];
  /** Tests and exercises on whose lists the person stands, by day. */
  tests: TestLine[];
  /** Reviews, the earliest quarter first. */
  reviews: Review[];
  /** Measures, in the order they were taken. */
  measures: MeasureRecord[];
  /** Commendations, those brought along and those revoked since too, in the order of the entries. */
  commendations: CommendationLine[];
  /** Suggestions to the branch, a leader's advice among them, in the order of the entries: so many lines, so many. */
  suggestions: SuggestionLine[];
  /** Merit applications and what became of them, in order. */
  merit: MeritLine[];
}

/** Service as a leader in another branch, both days included. */
export interface ServiceLine {
  /** The first day. */
  from: Day;
  /** The last day. */
  until: Day;
  /** The archive's reference. */
  archive: Text;
  /** The entry. */
  entry: Seq;
}

/** A session or test that was held. */
export interface Session {
  /** Its id. */
  id: SessionId;
  /** What it was. */
  held: Held;
  /** The day. */
  on: Day;
  /** The month it counts for. */
  month: Month;
  /** The groups that held it. */
  groups: GroupId[];
  /** How long it took, in minutes; 0 for a test. */
  minutes: number;
  /** What it was about. */
  topics: Text[];
  /** Who was present; for a test, who took it. */
  present: MemberId[];
  /** The scores of a test. */
  results: Scored[];
  /** Who was present without being expected; in a talk everybody. */
  guests: MemberId[];
  /** Who was absent with cause. */
  with_cause: MemberId[];
  /** Who was absent without cause. */
  without_cause: MemberId[];
  /** Members of its groups that the attendance leaves out. */
  left_out: MemberId[];
  /** Leaders who were to sit in and did not, without recorded cause. */
  not_sitting_in: MemberId[];
  /** Present against should-attend, where the rulebook asks for a quorum. */
  quorum: Margin | null;
  /** Its entry. */
  entry: Seq;
}

/**
 * A session that was held: a training, a meeting, a group's half-day, a test (活动).
 *
 * One to 64 characters, no blanks.
 */
export type SessionId = string;

/**
 * What a session is.
 *
 * - `"demonstration_training"`: Demonstration training of the leaders (季度示范培训).
 * - `"themed_training"`: Themed training of the leaders (专题集训).
 * - `"leaders_meeting"`: The leaders' meeting (组长会议).
 * - `"group_activity"`: The groups' half-day (党小组活动半天).
 * - `"group_meeting"`: A group's meeting (党小组会).
 * - `"committee_meeting"`: The branch committee's meeting (支委会).
 * - `"members_meeting"`: The members' meeting (党员大会).
 * - `"theme_day"`: The theme day (主题党日).
 * - `"organisational_life_meeting"`: The organisational-life meeting (组织生活会).
 * - `"members_appraisal"`: The members' appraisal (民主评议党员).
 * - `"party_class"`: A Party class (党课).
 * - `"talk"`: A talk between members (谈心谈话).
 */
export type SessionKind =
  | "demonstration_training"
  | "themed_training"
  | "leaders_meeting"
  | "group_activity"
  | "group_meeting"
  | "committee_meeting"
  | "members_meeting"
  | "theme_day"
  | "organisational_life_meeting"
  | "members_appraisal"
  | "party_class"
  | "talk";

/**
 * Where a branch is set up, as far as the term of its committee depends on it.
 *
 * - `"village"`: A village (村).
 * - `"community"`: An urban community (社区).
 * - `"other"`: Anything else: what a branch is until it is described.
 */
export type Setting = "village" | "community" | "other";

/**
 * How grave a problem is, the lightest first.
 *
 * - `"weak"`: Weak drive, low demands on oneself, poor spirit (苗头性).
 * - `"serious"`: Serious (较重).
 * - `"grave"`: Grave (严重).
 */
export type Severity = "weak" | "serious" | "grave";

/** A part of a whole, as an exact fraction: one fifth more candidates, a third of the leaders. */
export interface Share {
  numerator: number;
  denominator: number;
}

/** One of two partitions. */
export interface Side {
  /** The size of each group, in the order given. */
  sizes: GroupCount[];
  /** Points lost on all wishes. */
  points: number;
  /** Points lost on each wish, in the order of the plan. */
  wishes: number[];
  /** Demands broken. */
  broken: Demand[];
}

/** Since when something is so, and by which entry. */
export interface Since {
  /** The first day. */
  day: Day;
  /** The entry that says so. */
  entry: Seq;
}

/** How many groups, and of what size. */
export interface Sizes {
  /** The groups' ids, in the order of `sizes`; left out, present groups keep theirs where most members stay. */
  ids?: GroupId[];
  /** The fewest members of a group; 3 when left out and `sizes` is not given (1.1a). */
  least?: number | null;
  /** The most members of a group; 12 when left out and neither `number` nor `sizes` is given. */
  most?: number | null;
  /**
   * The number of groups; open when left out. The number that loses the fewest points is taken, the smallest of
   * equals.
   */
  number?: HowMany | null;
  /** The size of each group, in members; then `number` follows from it. */
  sizes?: HowMany[];
  /** The greatest difference between two groups, in members; 1 when left out and `sizes` is not given (1.1a). */
  spread?: number | null;
}

/** One slab of a table of rates. */
export interface Slab {
  /** The share of the whole base that is due. */
  rate: Share;
  /** The largest base it is for, itself included; the last slab has none. */
  up_to?: Fen;
}

/** A table of rates by slabs: the slab a base falls into gives the rate for the *whole* base. */
export type Slabs = Slab[];

/**
 * One of the four small activities (四小活动).
 *
 * - `"reminder"`: A short reminder of key points (要点小提示).
 * - `"talk"`: A short talk on a view (观点小讲坛).
 * - `"exhibition"`: A small exhibition of what was learnt (心得小展评).
 * - `"exchange"`: A small exchange of experience (体会小互动).
 */
export type SmallKind = "reminder" | "talk" | "exhibition" | "exchange";

/** One of the four small activities, as it was held. */
export interface SmallRecord {
  /** The group. */
  group: GroupId;
  /** What it was. */
  activity: SmallKind;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** A stretch of days, from the first on; it ended on the day that no longer counts. */
export interface Span {
  /** The first day. */
  from: Day;
  /** The first day that no longer counts; none while it lasts. */
  until: Day | null;
}

/** A group's spending. */
export interface Spending {
  /** The group that spent. */
  group: GroupId;
  /** The group whose funds were used. */
  of: GroupId;
  /** The year whose funds were used. */
  year: number;
  /** What for. */
  purpose: Text;
  /** How much. */
  amount: Fen;
  /** Who approved it. */
  approved_by: MemberId;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/**
 * Where an election procedure stands, in the order of clause 1.2d.
 *
 * - `"application"`: Members apply; the group's meeting recommends (个人申请、小组推荐).
 * - `"election"`: Candidates are chosen; rounds are held (民主选举).
 * - `"draw"`: The rounds left a tie that a recorded lot decides (抽签).
 * - `"assessment"`: Winners are assessed by the committee (支部考核).
 * - `"appointment"`: Winners who passed are appointed (任命).
 * - `"ended"`: Everything is done, or nothing more can be (结束).
 */
export type Stage = "application" | "election" | "draw" | "assessment" | "appointment" | "ended";

/** The four standards of clause 1.2a (四讲四有). */
export interface Standards {
  /** 讲政治有信念: conviction. */
  conviction: Judged;
  /** 讲规矩有纪律: discipline. */
  discipline: Judged;
  /** 讲道德有品行: conduct. */
  conduct: Judged;
  /** 讲奉献有作为: dedication. */
  dedication: Judged;
}

/**
 * A member's standing in the Party.
 *
 * - `"full"`: A full member (正式党员).
 * - `"probationary"`: A probationary member (预备党员).
 */
export type Standing = "full" | "probationary";

/**
 * What becomes of the pairs by which weak members are led already.
 *
 * - `"keep"`: They stay, whatever the two score now; only a refused one ends.
 * - `"replace"`: The weak are paired anew: a pair that is not proposed again ends.
 */
export type StandingPairs = "keep" | "replace";

/**
 * What a group's accounts of a quarter have to say: its funds in force on the quarter's last day, before any
 * return to the branch.
 */
export interface Statement {
  /** The group; all groups together where there is none. */
  group: GroupId | null;
  /** The quarter. */
  quarter: Quarter;
  /** Allocated by that day, for its year (and earlier ones carried over). */
  allocated: Total;
  /** Spent of it by that day. */
  spent: Total;
  /** What is left; 0 where more was spent than allocated. */
  balance: Fen;
}

/** A member's time in one group. */
export interface Stay {
  /** The group. */
  group: GroupId;
  /** The first day. */
  from: Day;
  /** The first day that no longer counts; none while it lasts. */
  until: Day | null;
  /** The entry that placed the member. */
  entry: Seq;
}

/**
 * A step from applicant to full member, in the order they are taken.
 *
 * - `"application"`: Applies for membership (申请入党).
 * - `"activist"`: Named an activist (确定为入党积极分子).
 * - `"target"`: Named a development target (确定为发展对象).
 * - `"vote"`: The members' meeting admits (接收为预备党员).
 * - `"admission"`: Joins the roster as a probationary member (编入支部).
 * - `"confirmation"`: Becomes a full member (转为正式党员).
 */
export type Step = "application" | "activist" | "target" | "vote" | "admission" | "confirmation";

/** A step taken. */
export interface StepTaken {
  /** The step. */
  step: Step;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/** Consecutive commended years, as many as there are in a row. */
export interface Streak {
  /** The first year. */
  first: number;
  /** The last year. */
  last: number;
}

/**
 * Whether the latest streak of a person goes on.
 *
 * - `"standing"`: It reaches last year or this year.
 * - `"open"`: It ends two years ago, and last year may still be commended.
 * - `"broken"`: A year was missed.
 */
export type StreakState = "standing" | "open" | "broken";

/** A democratic suggestion day (民主建议日). */
export interface SuggestionDay {
  /** The day. */
  on: Day;
  /** Problems found. */
  found: number;
  /** Problems of that day in the ledger. */
  entered: number;
  /** Its entry. */
  entry: Seq;
}

/** A suggestion to the branch; what it says is not repeated here. */
export interface SuggestionLine {
  /** The matter. */
  matter: MatterId;
  /** The day it was made. */
  on: Day;
  /** Its entry. */
  entry: Seq;
  /** The day of the answer, and its entry. */
  answered: [Day, Seq] | null;
  /** The day it was closed, and the entry that closed it. */
  closed: [Day, Seq] | null;
}

/** The votes of one person in a round. */
export interface Tally {
  /** The candidate, or somebody written in. */
  member: MemberId;
  /** Whether the person was written in. */
  write_in: boolean;
  /** Votes for, write-ins included. */
  for: number;
  /** Votes against. */
  against: number;
  /** Valid ballots with neither. */
  abstain: number;
  /** The votes for against the line, where there is one. */
  line: Margin | null;
}

/** A task group for hard work (课题攻关小组). */
export interface TaskGroup {
  /** The id. */
  task_group: TaskGroupId;
  /** What it is to reach. */
  goal: Text;
  /** Everybody who was in it from its beginning; the first one leads it. */
  members: MemberId[];
  /** The day it was formed. */
  from: Day;
  /** The day by which it plans to end. */
  planned_end: Day;
  /** How it ended. */
  ended: TaskGroupEnd | null;
  /** The entry that formed it. */
  entry: Seq;
}

/** How a task group ended. */
export interface TaskGroupEnd {
  /** The day. */
  on: Day;
  /** What came of it. */
  outcome: Text;
  /** The entry. */
  entry: Seq;
}

/**
 * A task group for hard work (课题攻关小组).
 *
 * One to 64 characters, no blanks.
 */
export type TaskGroupId = string;

/**
 * Where a task group stands on a day.
 *
 * - `"running"`: At work, the planned end not passed.
 * - `"past_planned_end"`: The planned end has passed, and no end is recorded. A register entry, never a breach.
 * - `"ended"`: Ended with an outcome.
 */
export type TaskGroupState = "running" | "past_planned_end" | "ended";

/** A leader's term of office. */
export interface Term {
  /** The leader. */
  leader: MemberId;
  /** The group. */
  group: GroupId;
  /** How the leader came to office. */
  route: Route | null;
  /** The procedure, for elected leaders. */
  election: ElectionId | null;
  /** Whether the rulebook allows that route. */
  regular: boolean;
  /** The first day in office. */
  from: Day;
  /** The day the term ends by itself; it no longer counts. */
  until: Day;
  /** The end before that day: when, how, by which entry. */
  ended: [Day, TermEnd, Seq] | null;
  /** The number of the letter of appointment. */
  letter: Text | null;
  /** The number of the service card. */
  card: Text | null;
  /** The reference of the service archive. */
  archive: Text | null;
  /** The entry that appointed the leader. */
  entry: Seq;
}

/**
 * How a term ended before its time.
 *
 * - `"resigned"`: The leader resigned.
 * - `"left_group"`: The leader left the group, or the group ended.
 * - `"removed"`: The leader was removed.
 */
export type TermEnd = "resigned" | "left_group" | "removed";

/** A term of office. */
export interface TermLine {
  /** The group's name. */
  group_name: Text | null;
  /** Where it stands. */
  state: TermState;
  /** The leader. */
  leader: MemberId;
  /** The group. */
  group: GroupId;
  /** How the leader came to office. */
  route: Route | null;
  /** The procedure, for elected leaders. */
  election: ElectionId | null;
  /** Whether the rulebook allows that route. */
  regular: boolean;
  /** The first day in office. */
  from: Day;
  /** The day the term ends by itself; it no longer counts. */
  until: Day;
  /** The end before that day: when, how, by which entry. */
  ended: [Day, TermEnd, Seq] | null;
  /** The number of the letter of appointment. */
  letter: Text | null;
  /** The number of the service card. */
  card: Text | null;
  /** The reference of the service archive. */
  archive: Text | null;
  /** The entry that appointed the leader. */
  entry: Seq;
}

/**
 * Where a term stands on the date of the archive.
 *
 * - `"ahead"`: It has not begun.
 * - `"in_office"`: In office.
 * - `"ran_out"`: It ended by itself.
 * - `"resigned"`: The leader resigned.
 * - `"left_group"`: The leader left the group, or the group ended.
 * - `"removed"`: The leader was removed.
 */
export type TermState = "ahead" | "in_office" | "ran_out" | "resigned" | "left_group" | "removed";

/**
 * How a test is held.
 *
 * - `"theory"`: A theory test (理论考核).
 * - `"demonstration"`: A simulated demonstration (模拟演示).
 * - `"exercise"`: An on-site exercise (现场演练).
 */
export type TestForm = "theory" | "demonstration" | "exercise";

/** A test. */
export interface TestLine {
  /** The test. */
  test: SessionId;
  /** Its form. */
  form: TestForm;
  /** The day it was held. */
  on: Day;
  /** Whether he or she took it. */
  presence: Presence;
  /** The score; none where it was not taken. */
  score: Score | null;
  /** The entry that says so: the test's, or the make-up's. */
  entry: Seq;
}

/**
 * A free text of the record: a name, a place, a reason. Personal data may be in it.
 *
 * One to 4000 characters, no control characters but line breaks and tabs.
 */
export type Text = string;

/**
 * A share of a base that a count has to reach (半数以上, at least half) or to exceed (超过半数, more than half).
 * The only place where counts are compared.
 */
export interface Threshold {
  numerator: number;
  denominator: number;
  strict: boolean;
  base: Base;
}

/**
 * By what somebody leads somebody else.
 *
 * - `"pair"`: By a recorded pair.
 * - `"office"`: By office: a secretary leads leaders, a leader the members of the own group.
 */
export type Tie = "pair" | "office";

/**
 * When something falls due: how often, by when, and whether it can be made up.
 *
 * In a file: `{ every = "monthly", make_up = true }`, or `{ every = "yearly", by_month = 2 }` for what is due by
 * the end of February.
 */
export interface Timing {
  every: Cadence;
  by_month?: number | null;
  make_up?: boolean;
}

/** A sum, and the entries it is the sum of, in the order of the days. */
export interface Total {
  /** The sum. */
  amount: Fen;
  /** The entries. */
  entries: Seq[];
}

/** A training of a development target. */
export interface Training {
  /** Days. */
  days: number;
  /** Hours. */
  hours: number;
  /** Its entry. */
  entry: Seq;
}

/** A demonstration or themed training of the leaders. */
export interface TrainingLine {
  /** The training. */
  session: SessionId;
  /** Demonstration or themed. */
  what: SessionKind;
  /** What it was about. */
  topics: Text[];
  /** The day it was held. */
  on: Day;
  /** Whether he or she was there. */
  presence: Presence;
  /** The entry that says so: the training's, or the make-up's. */
  entry: Seq;
}

/** A wish of the plan that is not kept. */
export type UnkeptWish = {
  /** The strong one wished for. */
  guide: MemberId;
  /** The weak one. */
  learner: MemberId;
} & WhyNot;

/** A weak one left without a guide. */
export interface Unpaired {
  /** The weak one. */
  learner: MemberId;
  /** The group in which a guide was looked for; none where it was everywhere, or nowhere. */
  group: GroupId | null;
  /** Why. */
  why: WhyUnpaired;
}

/**
 * Whether something holds.
 *
 * - `"yes"`: It holds.
 * - `"no"`: It does not hold.
 * - `"undecided"`: The book does not say enough to tell.
 */
export type Verdict = "yes" | "no" | "undecided";

/** Nobody is hit soon after by whom he or she spoke about. */
export interface NoReprisalVoicePoint {
  code: "no_reprisal";
  member: MemberId;
  matter: MatterId;
  person: PersonId;
  said: Day;
  act: Reprisal;
  on: Day;
  until: Day;
}

/** Every problem of a suggestion day is in the ledger. */
export interface AllInLedgerVoicePoint {
  code: "all_in_ledger";
  day: Day;
  found: number;
  entered: number;
}

/** A problem is closed by its deadline. */
export interface ProblemClosedVoicePoint {
  code: "problem_closed";
  matter: MatterId;
  responsible: MemberId;
  by: Day;
}

/** Statements about suggestions and the ledger of problems. */
export type VoicePoint = NoReprisalVoicePoint | AllInLedgerVoicePoint | ProblemClosedVoicePoint;

/** Suggestions and what follows them (2.2c). */
export interface VoiceRules {
  /** Days after an opinion on somebody for which an act of that person against whoever gave it is flagged. */
  watch_days: Dated<number>;
}

/**
 * Why a round is void: it elects nobody and does not count as a round.
 *
 * - `"below_quorum"`: Too few present.
 * - `"more_ballots_than_voters"`: More ballots than voters present.
 */
export type Void = "below_quorum" | "more_ballots_than_voters";

/** Months whose dues are waived. */
export interface Waiver {
  /** The first month. */
  from: Month;
  /** The last month. */
  until: Month;
  /** The decision it rests on. */
  decision: Text;
  /** The day. */
  on: Day;
  /** Its entry. */
  entry: Seq;
}

/**
 * How much a rule weighs.
 *
 * - `"breach"`: What must be: straying from it is a breach (必须).
 * - `"advice"`: What should be: straying from it is an advice (原则上).
 */
export type Weight = "breach" | "advice";

/** One of the two has no score. */
export interface UnscoredWhyNot {
  why: "unscored";
  member: MemberId;
}

/** The learner is not weak. */
export interface NotWeakWhyNot {
  why: "not_weak";
  score: Score;
  pass: Score;
}

/** The guide is not strong. */
export interface NotStrongWhyNot {
  why: "not_strong";
  score: Score;
  strong: Score;
}

/** Somebody else leads the learner by a pair that stays. */
export interface HasGuideWhyNot {
  why: "has_guide";
  led_by: MemberId;
}

/** The two share no group, and the plan pairs inside groups only. */
export interface OtherGroupWhyNot {
  why: "other_group";
}

/** The guide leads as many as he or she may. */
export interface LoadFullWhyNot {
  why: "load_full";
  limit: number;
}

/** Why a wish is not kept. */
export type WhyNot =
  | UnscoredWhyNot
  | NotWeakWhyNot
  | NotStrongWhyNot
  | HasGuideWhyNot
  | OtherGroupWhyNot
  | LoadFullWhyNot;

/**
 * Why a weak one is left without a guide.
 *
 * - `"no_group"`: In no group, and the plan pairs inside groups only.
 * - `"no_strong"`: No strong one in the group; anywhere, where the plan pairs across groups.
 * - `"all_refused"`: The plan refuses the pair with every strong one there is.
 * - `"loads_full"`: Every strong one the plan does not refuse leads as many as he or she may.
 */
export type WhyUnpaired = "no_group" | "no_strong" | "all_refused" | "loads_full";

/** Somebody the rounds, or a lot, elected. */
export interface Winner {
  /** Who won. */
  member: MemberId;
  /** Whether the winner was written in: application and recommendation do not apply then. */
  write_in: boolean;
  /** The day. */
  on: Day;
  /** The entry of the round or the lot. */
  entry: Seq;
  /** The committee's assessment. */
  assessment: Assessment | null;
  /** The entry of the appointment. */
  appointed: Seq | null;
  /** The entry by which the winner is out of the procedure: failed the assessment, or left the group. */
  out: Seq | null;
}

/**
 * Members with the same label are in one group: same place, same shift (便于开展活动). One point for every pair
 * of them in different groups.
 */
export interface KeepTogetherWish {
  purpose: "keep_together";
  /** The attribute, a label. */
  attribute: Text;
  /** Points a pair. */
  weight?: number;
}

/**
 * Every label is spread over the groups in proportion to their size: specialty, unit, seniority. One point for
 * every member above or below the fair share, rounded either way.
 */
export interface MixWish {
  purpose: "mix";
  /** The attribute, a label. */
  attribute: Text;
  /** Points a member. */
  weight?: number;
}

/**
 * The members an attribute singles out are spread as evenly as numbers allow: cadres, strong scorers. One point
 * for every member above or below the even share, rounded either way.
 */
export interface SpreadWish {
  purpose: "spread";
  /** The attribute. */
  attribute: Text;
  /** Points a member. */
  weight?: number;
  /** The number from which a member is meant. */
  at_least?: Number | null;
  /** The label of those meant; `value` or `at_least`, one of the two. */
  value?: Text | null;
}

/**
 * The groups have the same average of a number: age, score. One point for every whole `unit` by which a group's
 * sum is off its fair share (the average of all times its size).
 */
export interface BalanceWish {
  purpose: "balance";
  /** The attribute, a number. */
  attribute: Text;
  /** What counts as one; 1 when left out. */
  unit?: Number;
  /** Points a unit. */
  weight?: number;
}

/**
 * The sum of the caller's own distances inside the groups is as great, or as small, as can be: the maximally
 * diverse grouping problem. Every unit of their last decimal place is a point, lost or won.
 */
export interface DistancesWish {
  purpose: "distances";
  /** As great or as small as can be. */
  goal: Goal;
  /** The distances between members, in the order of the roster. */
  distances: Distances;
  /** Points a unit. */
  weight?: number;
}

/** Members stay in their present group. One point for every member who leaves it. */
export interface StayWish {
  purpose: "stay";
  /** Points a member. */
  weight?: number;
}

/** What is wished, and how much it counts: points are lost where a wish is not met. */
export type Wish = KeepTogetherWish | MixWish | SpreadWish | BalanceWish | DistancesWish | StayWish;

/** Points a wish loses more than before; negative when fewer. */
export interface WishChange {
  /** The place of the wish in the plan, from 0. */
  wish: number;
  /** The difference in points. */
  points: number;
}

/** What a partition loses on one wish, with the counts behind it (愿望逐项说明). */
export interface WishExplained {
  /** The place of the wish in the plan, from 0. */
  wish: number;
  /** In all groups together. */
  points: number;
  /**
   * In each group, in the order of the partition. A pair that is apart is lost in both its groups, so these of
   * *keep together* add up to twice its points; who leaves is lost in the new group.
   */
  groups: number[];
  /** The counts. */
  figures: WishFigures;
}

/** Where the members of each label are; those all in one group lose nothing. */
export interface KeepTogetherWishFigures {
  purpose: "keep_together";
  /** The labels, in their order. */
  labels: LabelPlaces[];
}

/** How many of each label each group has, beside its fair share. */
export interface MixWishFigures {
  purpose: "mix";
  /** The labels, in their order. */
  labels: LabelShares[];
}

/** How many of those meant each group has, beside the even share. */
export interface SpreadWishFigures {
  purpose: "spread";
  /** Those meant. */
  shares: LabelShares;
}

/** The average of each group, beside that of all. */
export interface BalanceWishFigures {
  purpose: "balance";
  /** Of all members whose number is known. */
  average: Average;
  /** In the order given. */
  groups: GroupAverage[];
}

/** The sum of the caller's distances inside each group. */
export interface DistancesWishFigures {
  purpose: "distances";
  /** In the order given. */
  groups: GroupDistances[];
}

/** Who leaves the present group. */
export interface StayWishFigures {
  purpose: "stay";
  /** In the order of the roster. */
  leavers: Moved[];
}

/** The counts behind the points of a wish. */
export type WishFigures =
  | KeepTogetherWishFigures
  | MixWishFigures
  | SpreadWishFigures
  | BalanceWishFigures
  | DistancesWishFigures
  | StayWishFigures;

/** What a partition loses on one wish, in points. */
export interface WishScore {
  /** The place of the wish in the plan, from 0. */
  wish: number;
  /** In all groups together. */
  points: number;
  /**
   * In each group, in the order of the partition. A pair that is apart is lost in both its groups, so these of
   * *keep together* add up to twice its points; who leaves is lost in the new group.
   */
  groups: number[];
}

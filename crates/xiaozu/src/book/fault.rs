use super::Seq;
use crate::election::Stage;
use crate::{Day, ElectionId, FormationId, GroupId, MemberId, Quarter};

/// Why a fact is impossible: it cannot have happened as recorded. Nothing changes.
///
/// A fact that is possible but breaks a clause is no fault: see [`Finding`](crate::Finding).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words().text.en)]
#[expect(missing_docs, reason = "the fields are what the sentence of each fault names")]
pub enum Fault {
    /// The first entry is not the founding.
    NotFounded,
    /// The branch was founded before.
    FoundedBefore,
    /// The day lies before the founding.
    BeforeFounding { on: Day, founding: Day },
    /// The day lies after the day it is recorded.
    OnAfterRecorded { on: Day, recorded: Day },
    /// The day of recording goes back along the book.
    RecordedGoesBack { recorded: Day, last: Day },
    /// The book is full.
    BookFull,
    /// An entry that a later one names does not exist.
    UnknownEntry { entry: Seq },
    /// The entry was struck before.
    StruckBefore { entry: Seq },
    /// A strike cannot be struck.
    StrikeStruck { entry: Seq },
    /// A later entry would become impossible.
    BreaksLater { later: Seq, fault: Box<Fault> },
    /// Nobody has this id.
    UnknownMember { member: MemberId },
    /// Somebody has this id already.
    DuplicateMember { member: MemberId },
    /// The member left the branch.
    GoneMember { member: MemberId, left: Day },
    /// The member is a full member already.
    AlreadyFull { member: MemberId },
    /// The member is already away.
    AlreadyAway { member: MemberId },
    /// The member is not away.
    NotAway { member: MemberId },
    /// The rights are suspended already.
    AlreadySuspended { member: MemberId },
    /// The rights are not suspended.
    NotSuspended { member: MemberId },
    /// The last day lies before the first.
    BackwardSpan { from: Day, until: Day },
    /// The rulebook has no such category of excuse.
    UnknownExcuse { category: String, known: String },
    /// The member has a seat already.
    AlreadySeated { member: MemberId },
    /// The branch has a secretary already.
    SecretarySeated { member: MemberId },
    /// The member has no seat.
    NotSeated { member: MemberId },
    /// No group has this id.
    UnknownGroup { group: GroupId },
    /// A formation has this id already.
    DuplicateFormation { formation: FormationId },
    /// No formation has this id.
    UnknownFormation { formation: FormationId },
    /// A group stands twice in a formation.
    GroupTwice { group: GroupId },
    /// A formation has no groups, or an empty one.
    EmptyFormation,
    /// A member stands in two groups of a formation.
    MemberTwice { member: MemberId },
    /// The id of a group whose members mostly went elsewhere.
    GroupNotKept { group: GroupId, stayed: u32, of: u32 },
    /// The member is in that group already.
    AlreadyInGroup { member: MemberId, group: GroupId },
    /// An election has this id already.
    DuplicateElection { election: ElectionId },
    /// No election has this id.
    UnknownElection { election: ElectionId },
    /// Another election of the group is open.
    ElectionOpen { group: GroupId, election: ElectionId },
    /// The procedure is in another stage.
    WrongStage { election: ElectionId, at: Stage, needs: Stage },
    /// Somebody else recorded the application.
    NotOwnApplication { member: MemberId, by: String },
    /// The member may not stand.
    MayNotStand { member: MemberId, because: Bar },
    /// The member applied already.
    AppliedBefore { member: MemberId },
    /// The member did not apply.
    NotApplied { member: MemberId },
    /// Somebody present may not vote.
    MayNotVote { member: MemberId, because: Bar },
    /// Somebody is listed twice.
    ListedTwice { member: MemberId },
    /// An applicant without a count.
    NoCount { member: MemberId },
    /// More votes than people.
    MoreVotesThanPresent { member: MemberId, votes: u32, present: u32 },
    /// The ballots cannot be counted.
    Uncountable { problem: crate::election::CountError },
    /// The lot fell on somebody who is not tied.
    NotTied { member: MemberId },
    /// The member did not win.
    NotWinner { member: MemberId, election: ElectionId },
    /// The member was assessed already.
    AssessedBefore { member: MemberId },
    /// The member failed, or was not yet assessed.
    NotPassed { member: MemberId, election: ElectionId },
    /// The procedure is another group's.
    OtherGroup { election: ElectionId, group: GroupId },
    /// An appointment has both a procedure and a route.
    RouteBesideElection,
    /// The first day in office lies before the appointment.
    StartsBefore { from: Day, on: Day },
    /// The group's seat is taken.
    SeatTaken { group: GroupId, leader: MemberId, until: Day },
    /// The member leads another group.
    LeadsAlready { member: MemberId, group: GroupId },
    /// The member is not in the group.
    NotInGroup { member: MemberId, group: GroupId },
    /// The member is no leader in office.
    NotLeader { member: MemberId },
    /// The quarter has not begun.
    QuarterAhead { quarter: Quarter },
    /// Not in office in that quarter.
    NotLeaderThen { member: MemberId, quarter: Quarter },
    /// The group did not exist in that quarter.
    NoGroupThen { group: GroupId, quarter: Quarter },
    /// Reviewed before.
    ReviewedBefore { quarter: Quarter, entry: Seq },
    /// There is no such review.
    NoReview { member: MemberId, quarter: Quarter },
    /// The year has not come to an end it could be judged by.
    YearAhead { year: i32 },
    /// Commended before.
    CommendedBefore { member: MemberId, year: i32, entry: Seq },
    /// No commendation stands.
    NotCommended { member: MemberId, year: i32 },
    /// Somebody is commended for a year in which nobody is.
    SomebodyCommended { year: i32, entry: Seq },
    /// "None" was recorded for this year.
    NoneThatYear { year: i32, entry: Seq },
    /// The years of a merit application do not make an entitlement.
    MeritYears { member: MemberId, problem: crate::honours::ApplicationProblem },
    /// No application waits for a decision.
    NoApplication { member: MemberId, year: i32 },
    /// A day of service elsewhere that lies in the future or before the first.
    ServiceAhead { until: Day },
}

/// Why somebody may not vote or stand in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(tag = "because", rename_all = "snake_case")]
pub enum Bar {
    /// A probationary member (预备党员).
    Probationary,
    /// The rights are suspended (权利暂停).
    Suspended,
    /// In another group, or in none.
    OtherGroup,
    /// Removed as leader not long ago.
    Removed {
        /// The first day on which the person may stand again.
        until: Day,
    },
}

//! The governance of small groups, computable: a book of dated facts and a rulebook say, for any
//! date, who is where, what is due, who may do what, and why.

mod appraisal;
mod archive;
mod book;
mod branch;
mod calendar;
mod committee;
mod detail;
mod development;
mod election;
mod fen;
mod few;
mod figures;
mod flat;
mod formation;
pub mod guide;
mod hashed;
mod honours;
mod id;
mod judgement;
mod learning;
mod meeting;
mod money;
mod office;
mod pairs;
mod period;
mod registers;
mod review;
mod rights;
mod rulebook;
mod text;
mod voice;

pub use appraisal::{Appraisal, AppraisalFault, AppraisalPoint, AppraisalStep, Graded};
pub use archive::*;
pub use book::*;
pub use branch::{
    Branch, BranchFault, BranchPoint, CauseHeld, Departure, ExcuseHeld, Formation, Group, GroupOf, Member,
    Missed, Plan, Seat, SeatHeld, Since, Span, Standing, Stay, Term, TermEnd,
};
pub use calendar::{Bearer, CalendarPoint, Duty, DutyKind, DutyState, InvalidBearer, UnknownDuty};
pub use committee::{CommitteeFault, CommitteePoint, CommitteeTerm, SeatOf, Setting};
pub use development::{
    AdmissionVote, Development, DevelopmentFault, DevelopmentPoint, GroupView, HowEnded, InDevelopment, Step,
    StepTaken, Training,
};
pub use election::*;
pub use fen::{Fen, InvalidFen};
pub use few::{Few, MostlyOne};
pub use figures::{Figure, GroupFigure, Indicator, Ratio, UnknownIndicator};
pub use formation::{
    AttributeValue, Average, Between, Change, Choice, Comparison, Conflict, Demand, DemandHeld, Demands,
    DistanceError, Distances, Effort, Explanation, Fixed, Formed, FormedGroup, Forming, Frontier,
    FrontierStep, Goal, GroupAverage, GroupCount, GroupDistances, GroupShare, Grouping, GroupingPlan,
    GroupingProblem, GroupingScore, HowMany, InvalidNumber, LabelPlaces, LabelShares, LookedAt, Moved,
    Newcomer, Newcomers, Number, Place, PlanErrors, PlanFault, Progress, RosterMember, Searched, Side, Sizes,
    Start, Undecided, Wish, WishChange, WishExplained, WishFigures, WishScore, form_groups,
};
pub use honours::*;
pub use id::{
    ActorId, Clause, ElectionId, ExcuseId, FormationId, GroupId, InvalidId, MAX_ID_CHARS, MatterId, MemberId,
    PersonId, PostId, SessionId, TaskGroupId,
};
pub use judgement::{
    Decision, Evidence, Finding, Names, Need, Point, Question, Reason, UnknownQuestion, Verdict,
};
pub use learning::*;
pub use meeting::{
    Absence, Held, HelpCase, InvalidScore, MadeUpRecord, MeetingFault, MeetingPoint, Resolution, Score,
    Scored, Session, SessionKind, SmallKind, SmallRecord, TestForm,
};
pub use money::*;
pub use office::OfficePoint;
pub use pairs::*;
pub use period::{
    Cadence, Day, InvalidDay, InvalidMonth, InvalidPeriod, InvalidQuarter, Month, Period, Quarter,
};
pub use registers::*;
pub use review::{
    GroupReview, Measure, MeasureOwed, MeasureRecord, Problem, Problems, Rating, Review, ReviewFault,
    ReviewPoint, Severity,
};
pub use rights::{
    About, Answer, DutyRecord, Grade, GroupDuty, LedgerLine, Matter, MatterKind, Organ, Outcome, Right,
    RightHeld, RightsFault, RightsPoint, UnknownRight,
};
pub use rulebook::*;
pub use text::{Bilingual, InvalidText, Lang, MAX_TEXT_CHARS, Text, UnknownLang};
pub use voice::{
    MatterFigures, MedianDays, Note, NoteKind, Reprisal, Resistance, SuggestionDay, VoiceFault, VoicePoint,
};

/// Every fact that can be recorded.
pub mod facts {
    pub use crate::appraisal::facts::*;
    pub use crate::book::facts::*;
    pub use crate::branch::facts::*;
    pub use crate::committee::facts::*;
    pub use crate::development::facts::*;
    pub use crate::election::facts::*;
    pub use crate::honours::facts::*;
    pub use crate::learning::facts::*;
    pub use crate::meeting::facts::*;
    pub use crate::money::facts::*;
    pub use crate::registers::facts::*;
    pub use crate::review::facts::*;
    pub use crate::rights::facts::*;
    pub use crate::voice::facts::*;
}

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

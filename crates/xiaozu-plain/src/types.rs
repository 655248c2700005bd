//! The description of every type the library hands out or takes, as JSON Schema: what the packages for other
//! languages are generated from, so that no type is written down twice.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// What is handed out: with its words, where it has some.
mod handed {
    pub(super) use xiaozu::*;

    pub(super) use crate::{
        Decision, Duty, Election, ElectionRound, Fault, Finding, Formed, Proposal, Reason,
        RecommendationMeeting, Recorded, RightHeld,
    };

    pub(super) type Change = crate::Texted<xiaozu::Change>;
    pub(super) type Comparison = crate::Texted<xiaozu::Comparison>;
    pub(super) type Explanation = crate::Texted<xiaozu::Explanation>;
    pub(super) type Frontier = crate::Texted<xiaozu::Frontier>;
    pub(super) type Newcomers = crate::Texted<xiaozu::Newcomers>;
}

macro_rules! types {
    (written { $($written:ident)+ } read { $($read:ident)+ }) => {
        /// Every type as the library writes it, by name.
        #[must_use]
        pub fn written() -> Map<String, Value> {
            described(SchemaSettings::draft2020_12().for_serialize(), |schemas| {
                $(schemas.subschema_for::<handed::$written>();)+
            })
        }

        /// The types the library reads, as it reads them: what may be left out there, and what it means then.
        #[must_use]
        pub fn read() -> Map<String, Value> {
            described(SchemaSettings::draft2020_12().for_deserialize(), |schemas| {
                $(schemas.subschema_for::<handed::$read>();)+
            })
        }
    };
}

types! {
    written {
        About Absence AccountsOpening ActorId AdmissionVote Answer AppliedYears Appraisal AppraisalPoint
        AppraisalRules AppraisalStep ArchivePerson Assessment AttributeValue Average Ballots Bar Base
        Bearer Between Bilingual BranchPoint Cadence CadenceRules CalendarPoint CalendarRules Candidature
        CauseHeld Cell Change Choice Clause ClauseInfo ClauseKind Commendation CommendationLine
        CommendedYear CommitteePoint CommitteeRules CommitteeTerm Comparison CountRules Day Decision
        Demand DemandHeld Demands Departure Development DevelopmentPoint DevelopmentRules Distances
        DuesAccount DuesBase DuesMonth DuesPoint DuesRules Duty DutyKind DutyRecord DutyState Effort
        Election ElectionId ElectionPoint ElectionRound ElectionRules Ending Evidence Excuse ExcuseHeld
        ExcuseId Explanation Fact Fault Fen Figure Figures Finding Fixed Formation FormationId Formed
        FormedGroup Frontier FrontierStep FundsAccount FundsAccounts FundsPoint FundsRules Gap Goal Grade
        Graded Group GroupAverage GroupCount GroupDistances GroupDuty GroupFigure GroupId GroupOf
        GroupReview GroupRules GroupShare GroupView GroupingPlan GroupingScore Guide Held HelpCase
        HonourRules HonoursPoint HowEnded HowMany InDevelopment Income Indicator Judged LabelPlaces
        LabelShares Lang Learner LearningNetwork LearningPoint LearningRules LedgerLine Line Lint LookedAt
        MadeUpRecord Margin MassesPair Matter MatterFigures MatterId MatterKind Measure MeasureOwed
        MeasureRecord MedianDays MeetingPoint Member MemberId MeritAccount MeritApplication MeritLine
        MeritOutcome MeritOwed MeritRules Missed ModelPost Month MonthPaid Moved Need NetworkPlace
        Newcomer Newcomers Note NoteKind Number Off OfficePoint OfficeRules Organ Outcome Pair PairLimit
        PairOf PairPerson PairPlan PairPool PairProposal PairTotals PairWhy Pairing Period PersonId Place
        Plan Point PollState PostId Presence PriorityPlace Problem Problems Proposal ProposedPair
        Publication PublicationRules PublishedRound PublishedTally Quarter Question Rating Ratio Reason
        Recommendation RecommendationMeeting Recorded Reprisal Resistance Resolution Review ReviewPoint
        ReviewRules Revocation Right RightHeld RightsPoint RightsRules RosterMember Round Route Rule Score
        Scored Searched Seat SeatHeld SeatOf Seats Seq ServiceArchive ServiceLine Session SessionId
        SessionKind Setting Severity Share Side Since Sizes Slab Slabs SmallKind SmallRecord Span Spending
        Stage Standards Standing StandingPairs Statement Stay Step StepTaken Streak StreakState
        SuggestionDay SuggestionLine Tally TaskGroup TaskGroupEnd TaskGroupId TaskGroupState Term TermEnd
        TermLine TermState TestForm TestLine Text Threshold Tie Timing Total Training TrainingLine
        UnkeptWish Unpaired Verdict VoicePoint VoiceRules Void Waiver Weight WhyNot WhyUnpaired Winner
        Wish WishChange WishExplained WishFigures WishScore
    }
    read {
        AppliedYears Ballots Bilingual CommendedYear CountRules Distances Fact GroupingPlan MeritRules
        PairPerson PairPlan PublicationRules Question RosterMember Share Threshold Timing
    }
}

fn described(settings: SchemaSettings, put_in: impl Fn(&mut SchemaGenerator)) -> Map<String, Value> {
    let mut generator = settings.into_generator();
    put_in(&mut generator);
    generator.take_definitions(true)
}

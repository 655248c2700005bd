use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize};

use super::packed::{NotPacked, Reader, Writer};
use super::{FactInfo, facts::Struck};
use crate::appraisal::facts::*;
use crate::branch::facts::*;
use crate::committee::facts::*;
use crate::development::facts::*;
use crate::election::facts::*;
use crate::honours::facts::*;
use crate::learning::facts::*;
use crate::meeting::facts::*;
use crate::money::facts::*;
use crate::registers::facts::*;
use crate::review::facts::*;
use crate::rights::facts::*;
use crate::voice::facts::*;

/// Lists every kind of fact once: what it is called in a line, and where its definition lives.
macro_rules! kinds {
    ($($kind:literal $variant:ident($name:ident) $($boxed:ident)?;)+) => {
        /// What an entry records.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "kind", rename_all = "snake_case")]
        #[expect(missing_docs, reason = "each variant carries the fact that documents it")]
        pub enum Fact {
            $(
                #[cfg_attr(feature = "schema", schemars(extend("x-struct" = stringify!($name))))]
                $variant(kinds!(@held $name $($boxed)?)),
            )+
        }

        impl Fact {
            /// Every kind of fact, as the record format documents it.
            pub const KINDS: &[FactInfo] = &[$($name::INFO),+];

            /// The value of `kind` in a line.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $kind,)+
                }
            }

            /// Reads the fields of a fact whose kind is known, without buffering them.
            pub(super) fn read<'de, D: Deserializer<'de>>(kind: Kind, fields: D) -> Result<Self, D::Error> {
                match kind {
                    $(Kind::$variant => $name::deserialize(fields).map(|fact| Self::$variant(fact.into())),)+
                }
            }

            /// The place of the kind among all of them, and the fields.
            pub(super) fn pack(&self, writer: &mut Writer<'_>) -> Result<(), NotPacked> {
                match self {
                    $(Self::$variant(fact) => {
                        writer.byte(Kind::$variant as u8);
                        fact.serialize(writer)
                    })+
                }
            }

            pub(super) fn unpack(reader: &mut Reader<'_>) -> Result<Self, NotPacked> {
                let kind = Kind::ALL.get(usize::from(reader.byte()?)).ok_or(NotPacked)?;
                Self::read(*kind, reader)
            }

            pub(crate) fn apply(
                &self,
                stamp: &crate::branch::Stamp<'_>,
                state: &mut crate::branch::State,
            ) -> Result<(), super::Fault> {
                use crate::branch::Apply;
                match self {
                    $(Self::$variant(fact) => fact.apply(stamp, state),)+
                }
            }
        }

        /// A kind of fact.
        #[derive(Debug, Clone, Copy)]
        pub(super) enum Kind {
            $($variant,)+
        }

        impl Kind {
            const ALL: &[Self] = &[$(Self::$variant),+];

            /// The kind that a line calls so.
            pub(super) fn of(word: &str) -> Option<Self> {
                static WORDS: LazyLock<FxHashMap<&str, Kind>> =
                    LazyLock::new(|| FxHashMap::from_iter([$(($kind, Kind::$variant)),+]));
                WORDS.get(word).copied()
            }
        }

        $(impl From<$name> for Fact {
            fn from(fact: $name) -> Self {
                Self::$variant(fact.into())
            }
        })+
    };
    (@held $name:ident) => { $name };
    (@held $name:ident boxed) => { Box<$name> };
}

kinds! {
    "founded" Founded(Founded);
    "struck" Struck(Struck);
    "joined" Joined(Joined) boxed;
    "confirmed" Confirmed(Confirmed);
    "probation_extended" ProbationExtended(ProbationExtended);
    "profile_changed" ProfileChanged(ProfileChanged) boxed;
    "went_away" WentAway(WentAway);
    "came_back" CameBack(CameBack);
    "rights_suspended" RightsSuspended(RightsSuspended);
    "rights_restored" RightsRestored(RightsRestored);
    "left" Left(Left);
    "excused" Excused(Excused) boxed;
    "good_cause" GoodCause(GoodCause) boxed;
    "seated" Seated(Seated);
    "unseated" Unseated(Unseated);
    "formation_adopted" FormationAdopted(FormationAdopted) boxed;
    "placed" Placed(Placed);
    "reason_given" ReasonGiven(ReasonGiven);
    "election_called" ElectionCalled(ElectionCalled);
    "applied" Applied(Applied);
    "application_withdrawn" ApplicationWithdrawn(ApplicationWithdrawn);
    "recommended" Recommended(Recommended) boxed;
    "polled" Polled(Polled) boxed;
    "lot_drawn" LotDrawn(LotDrawn);
    "assessed" Assessed(Assessed) boxed;
    "appointed" Appointed(Appointed) boxed;
    "resigned" Resigned(Resigned);
    "group_reviewed" GroupReviewed(GroupReviewed);
    "leader_reviewed" LeaderReviewed(LeaderReviewed);
    "measure_taken" MeasureTaken(MeasureTaken);
    "commended" Commended(Commended);
    "none_commended" NoneCommended(NoneCommended);
    "commendation_revoked" CommendationRevoked(CommendationRevoked);
    "commendation_brought" CommendationBrought(CommendationBrought);
    "service_brought" ServiceBrought(ServiceBrought);
    "merit_applied" MeritApplied(MeritApplied) boxed;
    "merit_decided" MeritDecided(MeritDecided);
    "funds_allocated" FundsAllocated(FundsAllocated);
    "funds_spent" FundsSpent(FundsSpent) boxed;
    "accounts_opened" AccountsOpened(AccountsOpened) boxed;
    "dues_base_declared" DuesBaseDeclared(DuesBaseDeclared);
    "dues_paid" DuesPaid(DuesPaid) boxed;
    "dues_waived" DuesWaived(DuesWaived);
    "nominated" Nominated(Nominated) boxed;
    "first_rated" FirstRated(FirstRated) boxed;
    "merit_recommended" MeritRecommended(MeritRecommended) boxed;
    "view_given" ViewGiven(ViewGiven) boxed;
    "supervised" Supervised(Supervised) boxed;
    "funds_questioned" FundsQuestioned(FundsQuestioned) boxed;
    "answered" Answered(Answered);
    "closed" Closed(Closed);
    "duty_done" DutyDone(DutyDone) boxed;
    "suggested" Suggested(Suggested) boxed;
    "support_requested" SupportRequested(SupportRequested) boxed;
    "suggestion_day_held" SuggestionDayHeld(SuggestionDayHeld);
    "problem_entered" ProblemEntered(ProblemEntered) boxed;
    "praised" Praised(Praised);
    "publicised" Publicised(Publicised);
    "session_held" SessionHeld(SessionHeld) boxed;
    "resolved" Resolved(Resolved);
    "appraised" Appraised(Appraised) boxed;
    "test_held" TestHeld(TestHeld) boxed;
    "made_up" MadeUp(MadeUp);
    "help_planned" HelpPlanned(HelpPlanned);
    "help_checked" HelpChecked(HelpChecked);
    "small_activity" SmallActivity(SmallActivity);
    "report_received" ReportReceived(ReportReceived);
    "group_planned" GroupPlanned(GroupPlanned) boxed;
    "guidance_given" GuidanceGiven(GuidanceGiven);
    "branch_described" BranchDescribed(BranchDescribed);
    "committee_elected" CommitteeElected(CommitteeElected);
    "membership_applied" MembershipApplied(MembershipApplied);
    "group_heard" GroupHeard(GroupHeard);
    "activist_named" ActivistNamed(ActivistNamed);
    "target_named" TargetNamed(TargetNamed);
    "introducers_named" IntroducersNamed(IntroducersNamed) boxed;
    "target_trained" TargetTrained(TargetTrained);
    "admission_voted" AdmissionVoted(AdmissionVoted) boxed;
    "development_ended" DevelopmentEnded(DevelopmentEnded);
    "learner_registered" LearnerRegistered(LearnerRegistered);
    "learner_left" LearnerLeft(LearnerLeft);
    "paired" Paired(Paired) boxed;
    "pair_ended" PairEnded(PairEnded);
    "model_post_set" ModelPostSet(ModelPostSet) boxed;
    "model_post_ended" ModelPostEnded(ModelPostEnded);
    "task_group_formed" TaskGroupFormed(TaskGroupFormed) boxed;
    "task_group_ended" TaskGroupEnded(TaskGroupEnded);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_small() {
        assert!(size_of::<Fact>() <= 32, "{} bytes", size_of::<Fact>());
    }

    #[test]
    fn every_example_reads_and_writes_back() {
        for info in Fact::KINDS {
            assert!(Kind::of(info.kind).is_some());
            let line = format!("{{\"kind\":\"{}\",{}", info.kind, info.example.trim_start_matches('{'));
            let fact: Fact = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{line}: {error}"));
            assert_eq!(fact.kind(), info.kind);
            assert_eq!(serde_json::to_string(&fact).unwrap(), line);
        }
    }
}

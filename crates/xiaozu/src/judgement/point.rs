use serde::Serialize;

use super::Names;
use crate::appraisal::AppraisalPoint;
use crate::branch::BranchPoint;
use crate::calendar::CalendarPoint;
use crate::committee::CommitteePoint;
use crate::development::DevelopmentPoint;
use crate::election::ElectionPoint;
use crate::honours::HonoursPoint;
use crate::learning::LearningPoint;
use crate::meeting::MeetingPoint;
use crate::money::{DuesPoint, FundsPoint};
use crate::office::OfficePoint;
use crate::review::ReviewPoint;
use crate::rights::RightsPoint;
use crate::text::Bilingual;
use crate::voice::VoicePoint;

/// A statement that holds or does not: the condition of a decision, or what a finding misses.
/// Each room states its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[expect(missing_docs, reason = "each variant carries the room's own, which is documented")]
pub enum Point {
    Branch(BranchPoint),
    Election(ElectionPoint),
    Review(ReviewPoint),
    Honours(HonoursPoint),
    Office(OfficePoint),
    Funds(FundsPoint),
    Dues(DuesPoint),
    Rights(RightsPoint),
    Voice(VoicePoint),
    Meeting(MeetingPoint),
    Appraisal(AppraisalPoint),
    Calendar(CalendarPoint),
    Committee(CommitteePoint),
    Development(DevelopmentPoint),
    Learning(LearningPoint),
}

impl Point {
    /// The statement in words, as it holds or fails.
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        match self {
            Self::Branch(point) => point.words(holds, names),
            Self::Election(point) => point.words(holds, names),
            Self::Review(point) => point.words(holds, names),
            Self::Honours(point) => point.words(holds, names),
            Self::Office(point) => point.words(holds, names),
            Self::Funds(point) => point.words(holds, names),
            Self::Dues(point) => point.words(holds, names),
            Self::Rights(point) => point.words(holds, names),
            Self::Voice(point) => point.words(names),
            Self::Meeting(point) => point.words(holds, names),
            Self::Appraisal(point) => point.words(),
            Self::Calendar(point) => point.words(holds, names),
            Self::Committee(point) => point.words(holds, names),
            Self::Development(point) => point.words(holds, names),
            Self::Learning(point) => point.words(holds, names),
        }
    }
}

macro_rules! points {
    ($($variant:ident($point:ty) in $room:literal;)+) => {
        impl Point {
            /// The room of the library that states it.
            #[must_use]
            pub fn room(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $room,)+
                }
            }
        }
        $(
            impl From<$point> for Point {
                fn from(point: $point) -> Self {
                    Self::$variant(point)
                }
            }
        )+
    };
}

points! {
    Branch(BranchPoint) in "branch";
    Election(ElectionPoint) in "election";
    Review(ReviewPoint) in "review";
    Honours(HonoursPoint) in "honours";
    Office(OfficePoint) in "office";
    Funds(FundsPoint) in "money";
    Dues(DuesPoint) in "money";
    Rights(RightsPoint) in "rights";
    Voice(VoicePoint) in "voice";
    Meeting(MeetingPoint) in "meeting";
    Appraisal(AppraisalPoint) in "appraisal";
    Calendar(CalendarPoint) in "calendar";
    Committee(CommitteePoint) in "committee";
    Development(DevelopmentPoint) in "development";
    Learning(LearningPoint) in "learning";
}

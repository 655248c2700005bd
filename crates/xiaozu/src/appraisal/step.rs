use serde::{Deserialize, Serialize};

use crate::text::Bilingual;

/// A step of the members' appraisal, in the order they are to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppraisalStep {
    /// Everybody rates himself or herself (个人自评).
    SelfRating,
    /// The members rate each other (党员互评).
    MutualRating,
    /// The poll (民主测评).
    Poll,
    /// The committee decides the grades; where there is none, the members' meeting does (组织评定).
    Decision,
}

impl AppraisalStep {
    /// All of them, in order.
    pub const ALL: &[Self] = &[Self::SelfRating, Self::MutualRating, Self::Poll, Self::Decision];

    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::SelfRating => ("个人自评", "self-rating"),
            Self::MutualRating => ("党员互评", "mutual rating"),
            Self::Poll => ("民主测评", "the poll"),
            Self::Decision => ("组织评定", "the decision"),
        };
        Bilingual::new(zh, en)
    }
}

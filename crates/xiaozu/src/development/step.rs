use serde::{Deserialize, Serialize};

use crate::text::Bilingual;

/// A step from applicant to full member, in the order they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Applies for membership (申请入党).
    Application,
    /// Named an activist (确定为入党积极分子).
    Activist,
    /// Named a development target (确定为发展对象).
    Target,
    /// The members' meeting admits (接收为预备党员).
    Vote,
    /// Joins the roster as a probationary member (编入支部).
    Admission,
    /// Becomes a full member (转为正式党员).
    Confirmation,
}

impl Step {
    /// The step after it.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Application => Some(Self::Activist),
            Self::Activist => Some(Self::Target),
            Self::Target => Some(Self::Vote),
            Self::Vote => Some(Self::Admission),
            Self::Admission => Some(Self::Confirmation),
            Self::Confirmation => None,
        }
    }

    /// The step's name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Application => ("申请入党", "the application"),
            Self::Activist => ("确定为入党积极分子", "becoming an activist"),
            Self::Target => ("确定为发展对象", "becoming a development target"),
            Self::Vote => ("党员大会接收为预备党员", "admission by the members' meeting"),
            Self::Admission => ("编入支部名册", "joining the roster"),
            Self::Confirmation => ("转为正式党员", "confirmation as a full member"),
        };
        Bilingual::new(zh, en)
    }
}

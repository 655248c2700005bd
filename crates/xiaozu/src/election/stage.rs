use serde::Serialize;

use crate::text::Bilingual;

/// Where an election procedure stands, in the order of clause 1.2d.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Members apply; the group's meeting recommends (个人申请、小组推荐).
    Application,
    /// Candidates are chosen; rounds are held (民主选举).
    Election,
    /// The rounds left a tie that a recorded lot decides (抽签).
    Draw,
    /// Winners are assessed by the committee (支部考核).
    Assessment,
    /// Winners who passed are appointed (任命).
    Appointment,
    /// Everything is done, or nothing more can be (结束).
    Ended,
}

impl Stage {
    pub(crate) fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Application => ("申请与推荐", "application and recommendation"),
            Self::Election => ("选举", "election"),
            Self::Draw => ("抽签", "the draw"),
            Self::Assessment => ("考核", "assessment"),
            Self::Appointment => ("任命", "appointment"),
            Self::Ended => ("已结束", "its end"),
        };
        Bilingual::new(zh, en)
    }
}

/// How a procedure ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Every seat is filled by appointment.
    Filled,
    /// Nobody became a candidate (无候选人).
    NoCandidate,
    /// The rounds filled no seat, or nobody was left to stand (未选出).
    NotFilled,
}

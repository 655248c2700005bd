use serde::Serialize;

use crate::Day;
use crate::judgement::Names;
use crate::text::{Bilingual, counted};

/// Statements about the size of the branch and its committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum CommitteePoint {
    /// The branch has enough full members.
    EnoughMembers { full: u32, least: u32 },
    /// The branch has not too many members.
    NotTooMany { members: u32, most: u32 },
    /// The committee has as many members as it should.
    CommitteeSize { seats: u32, full: u32, least: u32, usual: u32, most: u32 },
    /// The committee's term has not run out.
    TermRuns { from: Day, until: Day, months: u32 },
}

impl CommitteePoint {
    pub(crate) fn words(&self, _: bool, _: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::EnoughMembers { full, least } => say(
                format!(
                    "支部有正式党员 {full} 人，至少应有 {least} 人，还差 {} 人",
                    least.saturating_sub(*full)
                ),
                format!(
                    "the branch has {}; it takes at least {least}: {} more",
                    counted(*full, "full member"),
                    least.saturating_sub(*full)
                ),
            ),
            Self::NotTooMany { members, most } => say(
                format!(
                    "支部有党员 {members} 人，一般不超过 {most} 人，多 {} 人",
                    members.saturating_sub(*most)
                ),
                format!(
                    "the branch has {}, and should generally have at most {most}: {} fewer",
                    counted(*members, "member"),
                    members.saturating_sub(*most)
                ),
            ),
            Self::CommitteeSize { seats: 0, full, least, usual, .. } => say(
                format!("支部有正式党员 {full} 人，应设 {least} 至 {usual} 人的支委会，没有设立"),
                format!(
                    "the branch has {} and no committee; it needs one of {least} to {usual}",
                    counted(*full, "full member")
                ),
            ),
            Self::CommitteeSize { seats, full, least, usual, most } => say(
                format!(
                    "支部有正式党员 {full} 人，支委会 {seats} 人，应为 {least} 至 {usual} 人，最多 {most} 人"
                ),
                format!(
                    "the branch has {} and a committee of {seats}; it takes {least} to {usual}, at most {most}",
                    counted(*full, "full member")
                ),
            ),
            Self::TermRuns { from, until, months } => say(
                format!("支委会任期自 {from} 起 {months} 个月，已于 {until} 届满，没有换届"),
                format!(
                    "the committee's term of {months} months began on {from} and ran out on {until}; no committee was elected since"
                ),
            ),
        }
    }
}

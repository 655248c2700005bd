//! What can be recorded about reviews and the measures they call for.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::book::facts;
use crate::text::Text;
use crate::{GroupId, MemberId, Quarter};

/// The rating of a review, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// Excellent (优秀).
    Excellent,
    /// Competent (称职).
    Competent,
    /// Basically competent (基本称职).
    BasicallyCompetent,
    /// Unfit (不称职).
    Unfit,
}

/// How grave a problem is, the lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Weak drive, low demands on oneself, poor spirit (苗头性).
    Weak,
    /// Serious (较重).
    Serious,
    /// Grave (严重).
    Grave,
}

/// A measure towards a leader, the lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Reminder and help (提醒帮助).
    Reminder,
    /// Severe criticism (严肃批评).
    Criticism,
    /// Admonition (诫勉).
    Admonition,
    /// Removal (撤换).
    Removal,
}

/// A problem found by a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// How grave it is.
    pub severity: Severity,
    /// What it is.
    pub text: Text,
}

/// The problems a review found; cheap to clone, and nothing where there are none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "Vec<Problem>", into = "Vec<Problem>")]
pub struct Problems(Option<Arc<Vec<Problem>>>);

impl From<Vec<Problem>> for Problems {
    fn from(problems: Vec<Problem>) -> Self {
        Self((!problems.is_empty()).then(|| Arc::new(problems)))
    }
}

impl From<Problems> for Vec<Problem> {
    fn from(problems: Problems) -> Self {
        problems.to_vec()
    }
}

impl std::ops::Deref for Problems {
    type Target = [Problem];
    fn deref(&self) -> &[Problem] {
        self.0.as_ref().map_or(&[], |problems| problems)
    }
}

impl Problems {
    fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

facts! {
    /// A group's work in a quarter is reviewed (季度讲评).
    group_reviewed: GroupReviewed cites "3.2a" {
        /// The group.
        group: GroupId,
        /// The quarter reviewed.
        quarter: Quarter,
        /// `excellent`, `competent`, `basically_competent`, `unfit`.
        rating: Rating,
        /// The problems found.
        problems: Problems = "Problems::is_empty",
    }
    example r#"{"group":"g1","quarter":"2021-Q3","rating":"competent"}"#

    /// A leader's performance in a quarter is reviewed (季度讲评).
    leader_reviewed: LeaderReviewed cites "3.2a" {
        /// The leader.
        leader: MemberId,
        /// The quarter reviewed.
        quarter: Quarter,
        /// `excellent`, `competent`, `basically_competent`, `unfit`.
        rating: Rating,
        /// The problems found.
        problems: Problems = "Problems::is_empty",
    }
    example r#"{"leader":"li-wei","quarter":"2021-Q3","rating":"basically_competent","problems":[{"severity":"weak","text":"组织学习不够主动"}]}"#

    /// A measure is taken towards a leader (提醒、批评、诫勉、撤换); a removal ends the term.
    measure_taken: MeasureTaken cites "3.2b, 3.3e" {
        /// The leader.
        leader: MemberId,
        /// `reminder`, `criticism`, `admonition`, `removal`.
        measure: Measure,
        /// The quarter whose review it answers; the leader's latest review when left out.
        quarter: Option<Quarter> = "Option::is_none",
        /// What was said or done.
        reason: Option<Text> = "Option::is_none",
    }
    example r#"{"leader":"li-wei","measure":"reminder","quarter":"2021-Q3","reason":"谈话提醒,结对帮带"}"#
}

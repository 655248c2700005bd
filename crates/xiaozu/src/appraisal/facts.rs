//! What can be recorded about the members' appraisal.

use serde::{Deserialize, Serialize};

use super::AppraisalStep;
use crate::book::facts;
use crate::rights::Grade;
use crate::{MemberId, SessionId};

/// One member's grade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Graded {
    /// The member.
    pub member: MemberId,
    /// The grade: `excellent`, `qualified`, `basically_qualified`, `unqualified`.
    pub grade: Grade,
}

facts! {
    /// The grades of a year's appraisal are decided (评定等次); the year is the one its meeting counts for.
    appraised: Appraised cites "2.1b" {
        /// The meeting: a session `members_appraisal`.
        session: SessionId,
        /// The steps in the order they were held, each once also where it was held group by group: `self_rating`,
        /// `mutual_rating`, `poll`, `decision`.
        steps: Vec<AppraisalStep>,
        /// Full members, each with the grade: `excellent`, `qualified`, `basically_qualified`, `unqualified`.
        results: Vec<Graded>,
    }
    example r#"{"session":"a2022","steps":["self_rating","mutual_rating","poll","decision"],"results":[{"member":"li-wei","grade":"excellent"},{"member":"wang-fang","grade":"qualified"}]}"#
}

use std::sync::Arc;

use serde::Serialize;

use super::AppraisalStep;
use super::facts::Graded;
use crate::book::Seq;
use crate::branch::Map;
use crate::rights::Grade;
use crate::{Day, SessionId};

/// What the members' appraisal of a year came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Appraisal {
    /// The calendar year.
    pub year: i32,
    /// Its meeting.
    pub session: SessionId,
    /// The steps, in the order they were held.
    pub steps: Vec<AppraisalStep>,
    /// The grades.
    pub results: Vec<Graded>,
    /// How many full members there were on the day of the decision.
    pub full_members: u32,
    /// The day of the decision.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

impl Appraisal {
    /// How many members have a grade.
    #[must_use]
    pub fn count(&self, grade: Grade) -> u32 {
        let graded = self.results.iter().filter(|result| result.grade == grade);
        u32::try_from(graded.count()).unwrap_or(u32::MAX)
    }
}

/// The appraisals, by year.
#[derive(Debug, Clone)]
pub(crate) struct Appraisals(Map<i32, Arc<Appraisal>>);

impl Default for Appraisals {
    fn default() -> Self {
        Self(Map::new_sync())
    }
}

impl Appraisals {
    pub(super) fn keep(&mut self, appraisal: Appraisal) {
        self.0.insert_mut(appraisal.year, Arc::new(appraisal));
    }

    pub(super) fn of(&self, year: i32) -> Option<&Appraisal> {
        self.0.get(&year).map(Arc::as_ref)
    }

    pub(super) fn by_year(&self) -> impl Iterator<Item = &Appraisal> {
        self.0.values().map(Arc::as_ref)
    }
}

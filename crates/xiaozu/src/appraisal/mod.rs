//! The members' appraisal of a year (民主评议党员): its steps, the grades, and how many are excellent (S.branch.18).
//!
//! The session `members_appraisal` is the meeting; what it came to is recorded afterwards, once a year. Probationary
//! members take part and get no grade.

mod apply;
pub(crate) mod facts;
mod faults;
mod points;
mod state;
mod step;
#[cfg(test)]
mod tests;

pub use facts::Graded;
pub use faults::AppraisalFault;
pub use points::AppraisalPoint;
pub use state::Appraisal;
pub(crate) use state::Appraisals;
pub use step::AppraisalStep;

use crate::branch::Branch;

impl Branch {
    /// The members' appraisals whose grades are recorded, by the year they count for.
    pub fn appraisals(&self) -> impl Iterator<Item = &Appraisal> {
        self.state.appraisals.by_year()
    }

    /// The members' appraisal of a calendar year.
    #[must_use]
    pub fn appraisal(&self, year: i32) -> Option<&Appraisal> {
        self.state.appraisals.of(year)
    }
}

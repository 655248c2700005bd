//! The eight rights of a group, everything that awaits an answer, the register of duties (2.0, 2.1).

mod apply;
mod decide;
mod exercise;
pub(crate) mod facts;
mod faults;
mod findings;
mod matter;
pub(crate) mod needs;
mod points;
mod right;
mod state;
#[cfg(test)]
pub(crate) mod tests;
mod weigh;

pub(crate) use apply::{about_somebody, raise};
pub use decide::RightHeld;
pub(crate) use decide::{answered, may_exercise, may_exercise_on};
pub use facts::{Grade, GroupDuty, Outcome};
pub use faults::RightsFault;
pub(crate) use findings::findings;
pub use matter::{About, Answer, LedgerLine, Matter, MatterKind, Organ};
pub use points::RightsPoint;
pub use right::{Right, UnknownRight};
pub use state::DutyRecord;
pub(crate) use state::{Duties, Matters};

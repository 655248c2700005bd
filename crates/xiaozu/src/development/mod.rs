//! From applicant to full member (发展党员): the steps of one person's way, each a dated fact.
//!
//! The order of the steps is fixed: a step whose predecessor never happened is impossible. One that comes too
//! early, or without what it needs, is real life: it is kept, and found under rulebooks that ask for it.
//! Whoever joined before, or from elsewhere, has no such record here and is not judged.

mod apply;
mod conditions;
mod decide;
pub(crate) mod facts;
mod faults;
pub(crate) mod needs;
mod points;
mod roster;
mod state;
mod step;

pub use decide::InDevelopment;
pub(crate) use decide::{in_development, may_advance};
pub use facts::HowEnded;
pub use faults::DevelopmentFault;
pub use points::DevelopmentPoint;
pub(crate) use roster::{confirmed, extended, joined};
pub(crate) use state::Developments;
pub use state::{AdmissionVote, Development, GroupView, StepTaken, Training};
pub use step::Step;

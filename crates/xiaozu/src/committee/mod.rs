//! The size of the branch, its committee, and the committee's term.
//!
//! The published practice does not speak of these; the national regulations do (`S.branch.4`, `20`, `21`).

mod apply;
mod census;
pub(crate) mod facts;
mod faults;
mod findings;
pub(crate) mod needs;
mod points;
mod term;

pub use facts::{SeatOf, Setting};
pub use faults::CommitteeFault;
pub(crate) use findings::findings;
pub use points::CommitteePoint;
pub use term::CommitteeTerm;
pub(crate) use term::term;

use crate::Day;
use crate::book::Seq;

/// What the book says of the committee as a whole.
#[derive(Debug, Clone, Default)]
pub(crate) struct Committee {
    setting: Setting,
    /// The latest election of the whole committee.
    elected: Option<(Day, Seq)>,
}

//! Many books judged at once: tables of all of them, a batch at a time.

mod branches;
mod errors;
mod joined;
mod judge;
mod judging;
mod options;
mod records;
mod source;
#[cfg(test)]
mod tests;

pub use joined::BookTable;
pub use judging::{Judged, Judging, judge_many};
pub use options::{AsOf, JudgingOptions, NoThreads};
pub use records::Records;
pub use source::Source;

use crate::tables::Layout;

/// The tables of many books that are no tables of a branch: `branches` and `errors`.
pub static BOOK_LAYOUTS: &[&Layout] = &[&branches::LAYOUT, &errors::LAYOUT];

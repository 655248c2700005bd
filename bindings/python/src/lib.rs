//! The Python package `xiaozu`: it only translates.

mod book;
mod branch;
mod cell;
mod classes;
mod election;
mod error;
mod formation;
mod frame;
mod frames;
mod many;
mod read;
mod rulebook;
mod rules;
mod solve;
mod table;
mod value;
mod words;
mod write;

/// The extension module behind `xiaozu`; import from there.
#[pyo3::pymodule]
mod _xiaozu {
    /// The version of the package.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");

    #[pymodule_export]
    use super::book::{Book, Entries};
    #[pymodule_export]
    use super::branch::Branch;
    #[pymodule_export]
    use super::election::{Applications, Candidates, Elected, Poll, Polling};
    #[pymodule_export]
    use super::formation::GroupingProblem;
    #[pymodule_export]
    use super::frames::{Counted, FormedFrame, count, dues, form_groups, streak_marks, streaks};
    #[pymodule_export]
    use super::many::{JudgedBooks, Judging, judge_many};
    #[pymodule_export]
    use super::rulebook::Rulebook;
    #[pymodule_export]
    use super::rules::{days, merit, propose_pairs};
    #[pymodule_export]
    use super::table::{Rows, Table, tables};
    #[pymodule_export]
    use super::words::words;
}

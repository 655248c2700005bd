//! Whole days and the periods they make: month, quarter, year.
//!
//! "Today" is always an argument: nothing here reads a clock.

mod cadence;
mod day;
mod month;
#[expect(clippy::module_inception, reason = "the file is named for the type it holds")]
mod period;
mod quarter;
mod text_form;

pub use cadence::Cadence;
pub use day::{Day, InvalidDay};
pub use month::{InvalidMonth, Month};
pub use period::{InvalidPeriod, Period};
pub use quarter::{InvalidQuarter, Quarter};
use text_form::text_form;

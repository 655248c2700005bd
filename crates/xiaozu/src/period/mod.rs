//! Whole days and the periods they make: month, quarter, year.
//!
//! "Today" is always an argument: nothing here reads a clock.

mod day;
mod month;
mod quarter;
mod text_form;

pub use day::{Day, InvalidDay};
pub use month::{InvalidMonth, Month};
pub use quarter::{InvalidQuarter, Quarter};
use text_form::text_form;

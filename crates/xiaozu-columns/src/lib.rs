//! The rules over columns, for analysts: the three-year rule (3.3c) for millions of rows at once.
//!
//! A row says of one person and one calendar year whether the year was excellent. The rule marks the
//! rows whose year completes or extends a run of `k` consecutive excellent years of that person. What
//! it marks is what [`xiaozu::streaks`](https://docs.rs/xiaozu) finds, row by row: the order of the rows
//! and their repetition do not matter.
//!
//! ```
//! use xiaozu_columns::{Excellent, StreakRule, Table};
//! let person = [1, 1, 1, 2, 2];
//! let year = [2019_i16, 2020, 2021, 2020, 2021];
//! let rating = [4, 4, 4, 4, 3]; // 4 is excellent
//! let table = Table::new(&person, &year, Excellent::Ratings { codes: &rating, counting: &[4] })?;
//!
//! let marks = StreakRule::new(3)?.sorted(&table)?;
//! assert_eq!(marks.to_bools(), [false, false, true, false, false]);
//! assert_eq!(marks.count(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bits;
mod by_person;
mod longest;
mod marks;
mod rule;
mod sorted;
mod steps;
mod streaks;
mod table;
mod walk;
mod windows;

pub use marks::Marks;
pub use rule::{InvalidStreakYears, MAX_STREAK_YEARS, StreakRule};
pub use sorted::OutOfOrder;
pub use steps::{Steps, bits};
pub use streaks::PersonStreak;
pub use table::{Excellent, Table, UnequalColumns, Year};
pub use windows::Windows;

use serde::{Deserialize, Serialize};

use crate::Day;

/// A calendar year for which a person stands commended, and the day that became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CommendedYear {
    /// The calendar year.
    pub year: i32,
    /// The day it became known.
    pub known: Day,
}

/// Consecutive commended years, as many as there are in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Streak {
    /// The first year.
    pub first: i32,
    /// The last year.
    pub last: i32,
}

impl Streak {
    /// How many years.
    #[must_use]
    pub fn years(self) -> u32 {
        self.last.abs_diff(self.first) + 1
    }
}

/// The streaks in a person's commended years, the earliest first. Order and repetition do not matter.
///
/// ```
/// use xiaozu::{CommendedYear, streaks};
/// let known = "2022-03-20".parse()?;
/// let years = [2021, 2018, 2019, 2021].map(|year| CommendedYear { year, known });
/// let found: Vec<_> = streaks(&years).iter().map(|streak| (streak.first, streak.last)).collect();
/// assert_eq!(found, [(2018, 2019), (2021, 2021)]);
/// # Ok::<(), xiaozu::InvalidDay>(())
/// ```
#[must_use]
pub fn streaks(years: &[CommendedYear]) -> Vec<Streak> {
    let mut years: Vec<i32> = years.iter().map(|commended| commended.year).collect();
    years.sort_unstable();
    years.dedup();
    runs(&years)
}

/// Runs of consecutive years in a sorted list without repetition.
pub(super) fn runs(years: &[i32]) -> Vec<Streak> {
    let mut runs: Vec<Streak> = Vec::new();
    for year in years {
        match runs.last_mut() {
            Some(run) if run.last.checked_add(1) == Some(*year) => run.last = *year,
            _ => runs.push(Streak { first: *year, last: *year }),
        }
    }
    runs
}

//! The three-year rule (3.3c): which merit applications are owed to a person on a date.

mod application;
mod missing;
mod rules;
#[cfg(test)]
mod tests;

use serde::Serialize;

use super::streak::{CommendedYear, runs};
use crate::Day;
pub use application::{ApplicationProblem, AppliedYears, check_application};
pub use rules::{InvalidStreak, MeritRules};

/// A merit application that is owed: the years it rests on, since when, by when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeritOwed {
    /// The consecutive excellent years.
    pub years: Vec<i32>,
    /// The day the last missing piece was known.
    pub since: Day,
    /// The last day to apply.
    pub apply_by: Day,
}

/// A person's account of merit on a date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeritAccount {
    /// Applications owed, the earliest years first.
    pub owed: Vec<MeritOwed>,
    /// Entitlements that lapsed unapplied (only where an application uses nothing up).
    pub lapsed: Vec<MeritOwed>,
    /// What would make an application owed: each a minimal set of years to be commended for.
    pub missing: Vec<Vec<i32>>,
}

/// The three-year rule: which merit applications are owed to a person on a date (3.3c).
///
/// `years` are the years with a standing commendation; years known after `as_of`, and applications
/// after it, do not count yet. Where an application uses nothing up, it ends the entitlement of the
/// last year it names, and no other: what an earlier year completed stays owed, and lapses.
///
/// ```
/// use xiaozu::{CommendedYear, MeritRules, merit};
/// let rules = MeritRules { streak_years: 3, reset: true, apply_days: 90 };
/// let year = |year: i32| CommendedYear { year, known: xiaozu::Day::new(year + 1, 3, 20).unwrap() };
/// let account = merit(&[year(2019), year(2020), year(2021)], &[], rules, "2022-06-30".parse()?);
/// assert_eq!(account.owed[0].years, [2019, 2020, 2021]);
/// assert_eq!(account.owed[0].apply_by.to_string(), "2022-06-18");
/// # Ok::<(), xiaozu::InvalidDay>(())
/// ```
#[must_use]
pub fn merit(
    years: &[CommendedYear],
    applications: &[AppliedYears],
    rules: MeritRules,
    as_of: Day,
) -> MeritAccount {
    account(years, applications, &|_| false, rules, as_of)
}

/// The same, where nobody can be commended any more for some years.
pub(super) fn account(
    years: &[CommendedYear],
    applications: &[AppliedYears],
    closed: &dyn Fn(i32) -> bool,
    rules: MeritRules,
    as_of: Day,
) -> MeritAccount {
    let mut known: Vec<CommendedYear> = years.iter().copied().filter(|year| year.known <= as_of).collect();
    known.sort_unstable();
    known.dedup_by_key(|commended| commended.year);
    let commended: Vec<i32> = known.iter().map(|one| one.year).collect();
    let made = || applications.iter().filter(|application| application.on <= as_of);
    let taken = |year: i32| match rules.reset {
        true => made().any(|application| application.years.contains(&year)),
        false => made().any(|application| application.years.last() == Some(&year)),
    };
    let owed = |years: &[i32]| {
        let days = known.iter().filter(|one| years.contains(&one.year)).map(|one| one.known);
        let since = days.max().unwrap_or(as_of);
        MeritOwed { since, apply_by: since.plus_days(rules.apply_days), years: years.to_vec() }
    };
    let mut account = MeritAccount::default();
    if rules.reset {
        let free: Vec<i32> = commended.iter().copied().filter(|year| !taken(*year)).collect();
        for run in runs(&free) {
            let run: Vec<i32> = (run.first..=run.last).collect();
            account.owed.extend(run.chunks_exact(rules.length()).map(owed));
        }
    } else {
        for run in commended.windows(rules.length()).filter(|run| consecutive(run)) {
            let entitlement = owed(run);
            match run.last() {
                Some(year) if taken(*year) => {}
                _ if as_of <= entitlement.apply_by => account.owed.push(entitlement),
                _ => account.lapsed.push(entitlement),
            }
        }
    }
    if account.owed.is_empty() {
        account.missing = missing::missing(&commended, &taken, closed, rules, as_of.year());
    }
    account
}

fn consecutive(years: &[i32]) -> bool {
    years.windows(2).all(|pair| matches!(pair, [one, two] if one.checked_add(1) == Some(*two)))
}

/// The years of a run that ends with one.
fn run_ending(last: i32, length: usize) -> std::ops::RangeInclusive<i32> {
    let before = i32::try_from(length).unwrap_or(i32::MAX) - 1;
    last.saturating_sub(before)..=last
}

//! The rates of the months that rows are about.

use rustc_hash::FxHashMap;
use xiaozu::{Day, DuesTable, Rulebook};

use super::MonthOf;

/// The rates of one month after another; those of months met before are kept.
pub(super) struct Rates<'r> {
    rules: &'r Rulebook,
    month: Day,
    now: DuesTable<'r>,
    known: FxHashMap<Day, DuesTable<'r>>,
}

impl<'r> Rates<'r> {
    pub(super) fn of(rules: &'r Rulebook, month: MonthOf<'_>) -> Self {
        let month = match month {
            MonthOf::All(month) => month.first_day(),
            MonthOf::Column(_) => Day::first(),
        };
        Self { rules, month, now: rules.dues.table(month), known: FxHashMap::default() }
    }

    /// The rates of the month turned to last.
    #[inline(always)]
    pub(super) fn now(&self) -> &DuesTable<'r> {
        &self.now
    }

    /// Turns to a month, by its first day.
    #[inline(always)]
    pub(super) fn turn_to(&mut self, month: Day) {
        if self.month != month {
            self.month = month;
            self.now = *self.known.entry(month).or_insert_with(|| self.rules.dues.table(month));
        }
    }
}

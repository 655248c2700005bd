//! The streaks themselves: every run of consecutive excellent years.

use crate::{OutOfOrder, Table, Year, by_person, sorted, walk};

/// Consecutive excellent years of one person, as many as there are in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonStreak {
    /// The person.
    pub person: u32,
    /// The first year of the streak.
    pub first: i32,
    /// The last year of the streak.
    pub last: i32,
}

impl PersonStreak {
    /// How many years.
    #[must_use]
    pub fn years(self) -> u32 {
        self.last.abs_diff(self.first).saturating_add(1)
    }

    /// So many years that end with one; a run of 0 years is none.
    pub(crate) fn ending(person: u32, last: i32, years: u32) -> Option<Self> {
        let back = years.checked_sub(1)?;
        Some(Self { person, first: last.saturating_sub_unsigned(back), last })
    }
}

impl<Y: Year> Table<'_, Y> {
    /// Every streak in a table sorted by person and year, in that order, those of one year too.
    ///
    /// ```
    /// use xiaozu_columns::{Excellent, Table};
    /// let year = [2018_i16, 2019, 2021, 2020];
    /// let table = Table::new(&[5, 5, 5, 6], &year, Excellent::Bytes(&[1, 1, 1, 0]))?;
    /// let found: Vec<_> = table.streaks()?.iter().map(|one| (one.person, one.first, one.last)).collect();
    /// assert_eq!(found, [(5, 2018, 2019), (5, 2021, 2021)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`OutOfOrder`] names the first row that should stand before the one above it.
    pub fn streaks(&self) -> Result<Vec<PersonStreak>, OutOfOrder> {
        sorted::streaks(self)
    }

    /// Every streak in a table in any order, by person and year: those that [`streaks`](Self::streaks) would find.
    ///
    /// Fast where persons are dense and the years of the table lie within 64 years; a wider table is
    /// sorted first.
    #[must_use]
    pub fn streaks_in_any_order(&self) -> Vec<PersonStreak> {
        by_person::streaks(self)
    }
}

/// The streaks of rows that come in order.
pub(crate) fn walked(rows: impl Iterator<Item = walk::Row>) -> Vec<PersonStreak> {
    let mut streaks: Vec<PersonStreak> = Vec::new();
    walk::years(rows, |key, run, _| {
        let (person, last) = walk::of(key);
        match streaks.last_mut() {
            Some(open) if run > 1 => open.last = last,
            _ => streaks.extend(PersonStreak::ending(person, last, run)),
        }
    });
    streaks
}

//! The three-year rule, for any number of years.

use crate::{Marks, OutOfOrder, Table, Year, by_person, sorted};

/// The longest run the rule can ask for, in years.
pub const MAX_STREAK_YEARS: u32 = 10;

/// How many excellent years in a row count (3.3c: three, the rulebook's `streak_years`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreakRule {
    years: u32,
}

/// A rule asks for 1 to 10 years in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{years}` years in a row cannot be asked for: give 1 to {MAX_STREAK_YEARS}")]
pub struct InvalidStreakYears {
    /// The years given.
    pub years: u32,
}

impl StreakRule {
    /// A rule that asks for so many years in a row.
    ///
    /// # Errors
    /// [`InvalidStreakYears`] unless it is 1 to 10.
    pub fn new(years: u32) -> Result<Self, InvalidStreakYears> {
        if (1..=MAX_STREAK_YEARS).contains(&years) {
            Ok(Self { years })
        } else {
            Err(InvalidStreakYears { years })
        }
    }

    /// The years in a row.
    #[must_use]
    pub fn years(self) -> u32 {
        self.years
    }

    /// Marks the rows of a table sorted by person and year: one pass, at about the speed of reading it.
    ///
    /// A row is marked when its year and the years before it, as many as the rule asks for, are all
    /// excellent years of its person. Several rows of one person and year get the same mark; a table
    /// that has such rows is read a second time, slower.
    ///
    /// # Errors
    /// [`OutOfOrder`] names the first row that should stand before the one above it.
    pub fn sorted<Y: Year>(self, table: &Table<'_, Y>) -> Result<Marks, OutOfOrder> {
        sorted::marks(table, self)
    }

    /// Marks the rows of a table in any order, the same rows that [`sorted`](Self::sorted) would mark.
    ///
    /// Fast where persons are dense and the years of the table lie within 64 years; a wider table is
    /// sorted first.
    ///
    /// ```
    /// use xiaozu_columns::{Excellent, StreakRule, Table};
    /// let (person, year) = ([7, 9, 7, 9], [2021_i32, 2020, 2020, 2018]);
    /// let table = Table::new(&person, &year, Excellent::Flags(&[true; 4]))?;
    /// let marks = StreakRule::new(2)?.any_order(&table);
    /// assert_eq!(marks.to_bools(), [true, false, false, false]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn any_order<Y: Year>(self, table: &Table<'_, Y>) -> Marks {
        by_person::marks(table, self.years)
    }
}

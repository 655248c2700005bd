//! The longest streak of every person.

use crate::{PersonStreak, Table, Year, sorted, walk};

impl<Y: Year> Table<'_, Y> {
    /// The longest streak of every person who has an excellent year, by person; of equally long ones the
    /// earliest. The rows may come in any order.
    ///
    /// ```
    /// use xiaozu_columns::{Excellent, Table};
    /// let year = [2018_i16, 2019, 2021, 2022, 2020];
    /// let table = Table::new(&[5, 5, 5, 5, 6], &year, Excellent::Bytes(&[1, 1, 1, 1, 0]))?;
    /// let longest = table.longest_streaks();
    /// assert_eq!((longest.len(), longest[0].person), (1, 5));
    /// assert_eq!((longest[0].first, longest[0].last, longest[0].years()), (2018, 2019, 2));
    /// # Ok::<(), xiaozu_columns::UnequalColumns>(())
    /// ```
    #[must_use]
    pub fn longest_streaks(&self) -> Vec<PersonStreak> {
        let mut longest: Vec<PersonStreak> = Vec::new();
        let year = |key: u64, run: u32, _: &[usize]| {
            let (person, last) = walk::of(key);
            let Some(streak) = PersonStreak::ending(person, last, run) else { return };
            match longest.last_mut() {
                Some(known) if known.person == person => {
                    if streak.years() > known.years() {
                        *known = streak;
                    }
                }
                _ => longest.push(streak),
            }
        };
        match sorted::check(self) {
            Ok(()) => walk::years(walk::rows(self), year),
            Err(_) => walk::years(walk::in_order(self).into_iter(), year),
        }
        longest
    }
}

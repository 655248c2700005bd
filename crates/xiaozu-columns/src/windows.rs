//! The rule over rows that come as bits, 64 at a time.
//!
//! A row *follows* the one above it when it is the next year of the same person. In a sorted table without
//! repeated rows, a row is marked when it and the `k - 1` rows above it are excellent and each of them
//! but the first follows the one above it. Both are bits, so that a window over rows is a few shifts.

use crate::StreakRule;
use crate::bits::all_of;

/// The marks of one word of rows after another; the first row of a word is its lowest bit.
#[derive(Debug, Clone)]
pub struct Windows {
    length: u32,
    excellent: u64,
    both: u64,
}

impl StreakRule {
    /// Windows over a sorted table without repeated rows, from its first row.
    ///
    /// ```
    /// let mut windows = xiaozu_columns::StreakRule::new(3)?.windows();
    /// assert_eq!(windows.next(0b0111_0110, 0b0111_1111), 0b0110_0100);
    /// # Ok::<(), xiaozu_columns::InvalidStreakYears>(())
    /// ```
    #[must_use]
    pub fn windows(self) -> Windows {
        Windows { length: self.years(), excellent: 0, both: 0 }
    }
}

impl Windows {
    /// The rows marked of the next 64: `follows` are those that follow the row above them, `excellent` those that are
    /// excellent. Nothing above the first row is excellent.
    #[inline(always)]
    pub fn next(&mut self, follows: u64, excellent: u64) -> u64 {
        let both = follows & excellent;
        let stream = |now: u64, before: u64| u128::from(now) << 64 | u128::from(before);
        let first = stream(excellent, self.excellent) << (self.length - 1);
        let all = all_of(stream(both, self.both), self.length - 1) & first;
        (self.excellent, self.both) = (excellent, both);
        u64::try_from(all >> 64).unwrap_or(0)
    }
}

//! Persons and years as one number a row, of 31 bits: the year in the lowest, the person above them.

use crate::bits::{ROWS, pack};

/// What 64 rows are to the rows above them, by a number a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps {
    /// Which rows are the next year of the same person, a bit each.
    pub follows: u64,
    /// Whether every row is later than the one above it: a later year, or a higher person.
    pub rising: bool,
}

impl Steps {
    /// Bits of a number that hold the year.
    pub const YEAR_BITS: u32 = 14;
    /// Bits of a number that hold the person.
    pub const PERSON_BITS: u32 = 31 - Self::YEAR_BITS;

    /// From the numbers of 64 rows, and of the rows one above each. Years are from 0 to 16,382.
    ///
    /// ```
    /// use xiaozu_columns::Steps;
    /// let key = |person: u32, year: u32| person << Steps::YEAR_BITS | year;
    /// let keys: Vec<u32> = (0..65).map(|row| key(row / 5, 2017 + row % 5)).collect();
    /// let (above, rows) = (keys[..64].try_into()?, keys[1..].try_into()?);
    /// let steps = Steps::of(above, rows);
    /// assert!(steps.rising);
    /// assert_eq!(steps.follows & 0b11_1111_1111, 0b01_1110_1111); // every fifth is another person
    /// # Ok::<(), std::array::TryFromSliceError>(())
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn of(above: &[u32; ROWS], rows: &[u32; ROWS]) -> Self {
        let (mut follows, mut all) = ([0_u8; ROWS], 0);
        for ((above, row), follow) in above.iter().zip(rows).zip(&mut follows) {
            // Below 0, and so with the highest bit, where the row is not later.
            let beyond_next = row.wrapping_sub(*above).wrapping_sub(1);
            *follow = u8::from(beyond_next == 0);
            all |= beyond_next;
        }
        Self { follows: pack(&follows), rising: all >> 31 == 0 }
    }
}

/// Bytes that are 0 or 1, to bits: the first byte to the lowest bit.
#[must_use]
#[inline(always)]
pub fn bits(bytes: &[u8; ROWS]) -> u64 {
    pack(bytes)
}

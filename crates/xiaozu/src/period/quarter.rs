use std::fmt;
use std::str::FromStr;

use super::{Day, text_form};

/// A quarter of a calendar year, written `2021-Q3`.
///
/// ```
/// use xiaozu::Quarter;
/// let quarter: Quarter = "2021-Q4".parse()?;
/// assert_eq!(quarter.last_day().to_string(), "2021-12-31");
/// assert_eq!(quarter.next().to_string(), "2022-Q1");
/// # Ok::<(), xiaozu::InvalidQuarter>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct Quarter {
    year: i16,
    number: u8,
}

/// The text is not a quarter written `YYYY-Q1` to `YYYY-Q4`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a quarter: write the year and Q1 to Q4, as in 2021-Q3")]
pub struct InvalidQuarter(pub String);

impl Quarter {
    /// The quarter a day lies in.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self { year: day.year().clamp(1900, 2199) as i16, number: day.month().div_ceil(3) as u8 }
    }

    /// Quarter `number` (1 to 4) of a year.
    #[must_use]
    pub fn new(year: i32, number: u32) -> Option<Self> {
        Day::new(year, number.checked_mul(3)?, 1).map(Self::of)
    }

    pub(super) fn packed(self) -> i32 {
        i32::from(self.year) * 4 + i32::from(self.number) - 1
    }

    pub(super) fn unpacked(number: i32) -> Option<Self> {
        let year = i16::try_from(number.div_euclid(4)).ok()?;
        Some(Self { year, number: number.rem_euclid(4) as u8 + 1 })
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year.into()
    }

    /// 1 to 4.
    #[must_use]
    pub fn number(self) -> u32 {
        self.number.into()
    }

    /// The quarter after this one.
    #[must_use]
    pub fn next(self) -> Self {
        if self.number >= 4 {
            Self { year: self.year.saturating_add(1), number: 1 }
        } else {
            Self { year: self.year, number: self.number + 1 }
        }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        Day::of_period(self.year(), self.number() * 3 - 2, 1)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Day {
        self.next().first_day().day_before()
    }
}

impl FromStr for Quarter {
    type Err = InvalidQuarter;
    fn from_str(text: &str) -> Result<Self, InvalidQuarter> {
        text.split_once("-Q")
            .filter(|(year, number)| year.len() == 4 && number.len() == 1)
            .and_then(|(year, number)| Self::new(year.parse().ok()?, number.parse().ok()?))
            .ok_or_else(|| InvalidQuarter(text.chars().take(20).collect()))
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.number)
    }
}

impl fmt::Debug for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_form!(Quarter, "a quarter written YYYY-Q1 to YYYY-Q4");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_knows_its_days() {
        let quarter: Quarter = "2024-Q1".parse().unwrap();
        assert_eq!(quarter.first_day().to_string(), "2024-01-01");
        assert_eq!(quarter.last_day().to_string(), "2024-03-31");
        assert_eq!(Quarter::of("2024-12-31".parse().unwrap()).next().to_string(), "2025-Q1");
        for wrong in ["2024-Q5", "2024-Q0", "24-Q1", "2024Q1", "2024-Q11", ""] {
            assert!(wrong.parse::<Quarter>().is_err(), "{wrong}");
        }
    }
}

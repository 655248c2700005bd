use std::fmt;
use std::str::FromStr;

use super::{Day, text_form};

/// A month of a calendar year, written `2021-03`.
///
/// ```
/// use xiaozu::Month;
/// let month: Month = "2021-12".parse()?;
/// assert_eq!(month.last_day().to_string(), "2021-12-31");
/// assert_eq!(month.next().to_string(), "2022-01");
/// # Ok::<(), xiaozu::InvalidMonth>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct Month {
    year: i16,
    number: u8,
}

/// The text is not a month written `YYYY-01` to `YYYY-12`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a month: write the year and 01 to 12, as in 2021-03")]
pub struct InvalidMonth(pub String);

impl Month {
    /// The month a day lies in.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self { year: day.year().clamp(1900, 2199) as i16, number: day.month() as u8 }
    }

    /// Month `number` (1 to 12) of a year.
    #[must_use]
    pub fn new(year: i32, number: u32) -> Option<Self> {
        Day::new(year, number, 1).map(Self::of)
    }

    pub(super) fn packed(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.number) - 1
    }

    pub(super) fn unpacked(number: i32) -> Option<Self> {
        let year = i16::try_from(number.div_euclid(12)).ok()?;
        Some(Self { year, number: number.rem_euclid(12) as u8 + 1 })
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year.into()
    }

    /// 1 to 12.
    #[must_use]
    pub fn number(self) -> u32 {
        self.number.into()
    }

    /// The month after this one.
    #[must_use]
    pub fn next(self) -> Self {
        if self.number >= 12 {
            Self { year: self.year.saturating_add(1), number: 1 }
        } else {
            Self { year: self.year, number: self.number + 1 }
        }
    }

    /// The month before this one.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.number <= 1 {
            Self { year: self.year.saturating_sub(1), number: 12 }
        } else {
            Self { year: self.year, number: self.number - 1 }
        }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        Day::of_period(self.year(), self.number(), 1)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Day {
        self.next().first_day().day_before()
    }
}

impl FromStr for Month {
    type Err = InvalidMonth;
    fn from_str(text: &str) -> Result<Self, InvalidMonth> {
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())?
        };
        text.split_once('-')
            .and_then(|(year, number)| Self::new(i32::try_from(digits(year, 4)?).ok()?, digits(number, 2)?))
            .ok_or_else(|| InvalidMonth(text.chars().take(20).collect()))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.number)
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_form!(Month, "a month written YYYY-MM");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_knows_its_days() {
        let month: Month = "2024-02".parse().unwrap();
        assert_eq!(month.first_day().to_string(), "2024-02-01");
        assert_eq!(month.last_day().to_string(), "2024-02-29");
        assert_eq!(Month::of("2024-12-31".parse().unwrap()).next().to_string(), "2025-01");
        assert_eq!(Month::new(2024, 1).unwrap().previous().to_string(), "2023-12");
        assert!(Month::new(2024, 0).is_none() && Month::new(2024, 13).is_none());
        for wrong in ["2024-13", "2024-00", "24-01", "2024-1", "202401", "2024-001", "+024-01", "2024-+1", ""]
        {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
        }
    }
}

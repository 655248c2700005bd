use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};

use super::{Day, Month, Quarter};

/// A calendar year, quarter or month, written `2021`, `2021-Q3`, `2021-03`.
///
/// ```
/// use xiaozu::Period;
/// let period: Period = "2024-02".parse()?;
/// assert_eq!(period.last_day().to_string(), "2024-02-29");
/// assert_eq!("2024".parse::<Period>()?.months().count(), 12);
/// # Ok::<(), xiaozu::InvalidPeriod>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String")]
pub enum Period {
    /// A year.
    Year(i32),
    /// A quarter.
    Quarter(Quarter),
    /// A month.
    Month(Month),
}

/// The text is no year, quarter or month.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no period: write a year, a quarter or a month, as in 2021, 2021-Q3, 2021-03")]
pub struct InvalidPeriod(pub String);

impl Period {
    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        match self {
            Self::Year(year) => Day::of_period(year, 1, 1),
            Self::Quarter(quarter) => quarter.first_day(),
            Self::Month(month) => month.first_day(),
        }
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Day {
        match self {
            Self::Year(year) => Day::of_period(year, 12, 31),
            Self::Quarter(quarter) => quarter.last_day(),
            Self::Month(month) => month.last_day(),
        }
    }

    /// Its days, from the first to the last.
    #[must_use]
    pub fn days(self) -> RangeInclusive<Day> {
        self.first_day()..=self.last_day()
    }

    /// The first day after it.
    pub(crate) fn next_day(self) -> Day {
        match self {
            Self::Year(year) => Day::of_period(year + 1, 1, 1),
            Self::Quarter(quarter) => quarter.next().first_day(),
            Self::Month(month) => month.next().first_day(),
        }
    }

    /// Its first and its last month.
    #[must_use]
    pub fn ends(self) -> (Month, Month) {
        match self {
            Self::Month(month) => (month, month),
            _ => (Month::of(self.first_day()), Month::of(self.last_day())),
        }
    }

    /// Its months, in order.
    pub fn months(self) -> impl Iterator<Item = Month> {
        let (first, last) = self.ends();
        std::iter::successors(Some(first), move |month| (*month < last).then(|| month.next()))
    }
}

impl FromStr for Period {
    type Err = InvalidPeriod;
    fn from_str(text: &str) -> Result<Self, InvalidPeriod> {
        let year = || {
            let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
            let year = text.parse().ok().filter(|_| plain)?;
            Day::new(year, 1, 1).map(|_| Self::Year(year))
        };
        year()
            .or_else(|| text.parse().ok().map(Self::Quarter))
            .or_else(|| text.parse().ok().map(Self::Month))
            .ok_or_else(|| InvalidPeriod(text.chars().take(20).collect()))
    }
}

impl TryFrom<String> for Period {
    type Error = InvalidPeriod;
    fn try_from(text: String) -> Result<Self, InvalidPeriod> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Period", &format_args!("{self}"))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Quarter(quarter) => quarter.fmt(f),
            Self::Month(month) => month.fmt(f),
        }
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Cadence;

    #[test]
    fn a_period_is_read_as_it_is_written() {
        for (text, first, last, months) in [
            ("2021", "2021-01-01", "2021-12-31", 12),
            ("2021-Q1", "2021-01-01", "2021-03-31", 3),
            ("2024-02", "2024-02-01", "2024-02-29", 1),
        ] {
            let period: Period = text.parse().unwrap();
            assert_eq!(period.to_string(), text);
            assert_eq!(
                (period.first_day().to_string(), period.last_day().to_string()),
                (first.into(), last.into())
            );
            assert_eq!(period.months().count(), months);
        }
        for wrong in ["21", "2021-3", "2021-Q5", "2021-13", "1800", "+021", ""] {
            assert!(wrong.parse::<Period>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_month_has_one_monthly_period_however_short() {
        let mut day: Day = "2023-01-31".parse().unwrap();
        for _ in 0..24 {
            let period = Cadence::Monthly.period_of(day);
            assert_eq!((period.first_day().day(), period.last_day().month()), (1, day.month()));
            assert_eq!(period.last_day().plus_days(1).day(), 1);
            day = period.last_day().plus_days(1);
        }
        assert_eq!(day.to_string(), "2025-01-01");
    }
}

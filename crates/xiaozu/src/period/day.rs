use std::fmt;
use std::str::FromStr;

use super::{Quarter, text_form};
use chrono::{Datelike, Days, Months, NaiveDate};

/// A day of the civil calendar, from 1900 to 2199, written `2021-12-31`.
///
/// ```
/// use xiaozu::Day;
/// let day: Day = "2019-01-31".parse()?;
/// assert_eq!(day.plus_months(1).to_string(), "2019-02-28"); // clamped
/// assert_eq!(day.plus_days(30).to_string(), "2019-03-02");
/// assert!("2021-02-29".parse::<Day>().is_err());
/// # Ok::<(), xiaozu::InvalidDay>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String", extend("format" = "date")))]
pub struct Day(NaiveDate);

/// The text is not a day of the calendar between 1900 and 2199, written `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a day of the calendar: write a day from 1900-01-01 to 2199-12-31 as YYYY-MM-DD")]
pub struct InvalidDay(pub String);

/// 2020-01-01, in days from the beginning of the era.
const EPOCH: i32 = 737_425;

impl Day {
    /// The day of that year, month (1 to 12) and day of the month, if the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        (1900..=2199).contains(&year).then(|| NaiveDate::from_ymd_opt(year, month, day))?.map(Self)
    }

    /// A day that periods begin or end on: those after the last year the library knows lie behind every day,
    /// so that going from period to period comes to an end.
    pub(super) fn of_period(year: i32, month: u32, day: u32) -> Self {
        Self(NaiveDate::from_ymd_opt(year, month, day).unwrap_or(NaiveDate::MAX))
    }

    /// The first day the library knows, 1900-01-01.
    #[must_use]
    pub fn first() -> Self {
        Self(NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or(NaiveDate::MIN))
    }

    /// The last day the library knows, 2199-12-31.
    #[must_use]
    pub fn last() -> Self {
        Self(NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or(NaiveDate::MAX))
    }

    /// The same day, `days` later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX))
    }

    /// The day before.
    #[must_use]
    pub fn day_before(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// The same day of the month, `months` later; the month's last day where it is shorter.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }

    /// The same day of the month, `months` earlier; the month's last day where it is shorter.
    #[must_use]
    pub fn minus_months(self, months: u32) -> Self {
        Self(self.0.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN))
    }

    /// Days from this day to `later`; negative when `later` is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        later.0.signed_duration_since(self.0).num_days()
    }

    /// Days from 2020-01-01: small for the days of most books.
    pub(crate) fn packed(self) -> i32 {
        self.0.num_days_from_ce() - EPOCH
    }

    pub(crate) fn unpacked(number: i32) -> Option<Self> {
        NaiveDate::from_num_days_from_ce_opt(number.checked_add(EPOCH)?).map(Self)
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The quarter the day lies in.
    #[must_use]
    pub fn quarter(self) -> Quarter {
        Quarter::of(self)
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = InvalidDay;
    fn try_from(date: NaiveDate) -> Result<Self, InvalidDay> {
        Self::new(date.year(), date.month(), date.day()).ok_or_else(|| InvalidDay(date.to_string()))
    }
}

impl FromStr for Day {
    type Err = InvalidDay;
    fn from_str(text: &str) -> Result<Self, InvalidDay> {
        let number = |bytes: &[u8]| {
            bytes.iter().try_fold(0u32, |sum, b| b.is_ascii_digit().then(|| sum * 10 + u32::from(b - b'0')))
        };
        match text.as_bytes() {
            [year @ .., b'-', m1, m2, b'-', d1, d2] if year.len() == 4 => (|| {
                let year = i32::try_from(number(year)?).ok()?;
                Self::new(year, number(&[*m1, *m2])?, number(&[*d1, *d2])?)
            })(),
            _ => None,
        }
        .ok_or_else(|| InvalidDay(text.chars().take(20).collect()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_form!(Day, "a day written YYYY-MM-DD");

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn only_days_of_the_calendar_exist() {
        for wrong in [
            "2021-02-29",
            "2021-2-09",
            "2021-13-01",
            "21-01-01",
            "2021-01-01 ",
            "1899-12-31",
            "２０２１-01-01",
            "",
        ] {
            assert!(wrong.parse::<Day>().is_err(), "{wrong}");
        }
        assert_eq!(day("2020-02-29").plus_months(12), day("2021-02-28"));
        assert_eq!(day("2022-03-31").minus_months(1), day("2022-02-28"));
    }

    #[test]
    fn writing_gives_what_was_read() {
        for text in ["1900-01-01", "2024-02-29", "2199-12-31"] {
            assert_eq!(day(text).to_string(), text);
        }
    }
}

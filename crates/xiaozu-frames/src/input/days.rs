//! Days and months.

use xiaozu::{Day, Month};

use super::cell::Cell;
use super::column::{At, Column};
use crate::FrameFault;
use crate::fault::Wanted;

/// Days from 1900-01-01 to 1970-01-01.
const EPOCH: i64 = 25_567;

/// The day so many days after 1970-01-01, where the library knows it.
pub(crate) fn day(from_1970: i64) -> Option<Day> {
    let days = u32::try_from(from_1970.checked_add(EPOCH)?).ok()?;
    let latest = Day::first().days_until(Day::last());
    (i64::from(days) <= latest).then(|| Day::first().plus_days(days))
}

/// Days from 1970-01-01.
pub(crate) fn from_1970(day: Day) -> i64 {
    Day::first().days_until(day) - EPOCH
}

impl<'a> Column<'a> {
    /// The month of every row, by its first day: texts such as `2021-03`, or days of it.
    pub(crate) fn months(self) -> Result<Vec<Day>, FrameFault> {
        let column = self.of(Wanted::Months, |kind| kind.is_string() || kind.is_temporal())?;
        column.read(|at: At<'a>| {
            let month = match at.cell {
                Cell::Empty => return Err(at.empty()),
                Cell::Day(number) => day(number).map(Month::of),
                Cell::Text(text) => text.parse().ok().or_else(|| text.parse::<Day>().ok().map(Month::of)),
                _ => None,
            };
            let (column, row) = at.place();
            month.map(Month::first_day).ok_or_else(|| FrameFault::NotAMonth {
                column,
                row,
                value: at.value(),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(day(0).unwrap().to_string(), "1970-01-01");
        assert_eq!(day(18_687).unwrap().to_string(), "2021-03-01");
        assert_eq!(day(-25_567), Some(Day::first()));
        assert_eq!(day(-25_568), None);
        assert_eq!(day(84_005), Some(Day::last()));
        assert_eq!(day(84_006), None);
        assert_eq!(from_1970(Day::last()), 84_005);
    }
}

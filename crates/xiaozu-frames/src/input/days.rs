//! Days and months.

use arrow_array::ArrayRef;
use xiaozu::{Day, Month};

use super::cell::{Cell, each};
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
    /// Takes the column when it can hold months.
    pub(crate) fn of_months(self) -> Result<Self, FrameFault> {
        self.of(Wanted::Months, |kind| kind.is_string() || kind.is_temporal())
    }

    /// The month of every row, by its first day: texts such as `2021-03`, or days of it.
    pub(crate) fn months(&self) -> Result<Vec<Day>, FrameFault> {
        self.read(|at: At<'a>| match at.cell {
            Cell::Empty => Err(at.empty()),
            cell => month(cell).ok_or_else(|| {
                let ((column, row), value) = (at.place(), at.value());
                FrameFault::NotAMonth { column, row, value }
            }),
        })
    }
}

/// The first day of the month a cell is about, if it is about one.
fn month(cell: Cell<'_>) -> Option<Day> {
    let month = match cell {
        Cell::Day(number) => day(number).map(Month::of),
        Cell::Text(text) => text.parse().ok().or_else(|| text.parse::<Day>().ok().map(Month::of)),
        _ => None,
    };
    month.map(Month::first_day)
}

/// The months of a piece of a column; nothing where a cell is about none.
pub(crate) fn months_of(array: &ArrayRef, to: &mut Vec<Day>) -> Option<()> {
    let mut last = None;
    each(array, &mut |cell| {
        let month = match last {
            Some((known, month)) if known == cell => month,
            _ => month(cell).ok_or(())?,
        };
        last = Some((cell, month));
        to.push(month);
        Ok::<(), ()>(())
    })
    .ok()
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

//! Calendar years.

use super::cell::{Cell, as_whole};
use super::column::{At, Column};
use crate::FrameFault;
use crate::fault::Wanted;

/// Years people write: four figures at most, so that an amount, or a day counted as spreadsheets do, is none.
pub(crate) fn is_year(year: i64) -> bool {
    (1..=9999).contains(&year)
}

impl<'a> Column<'a> {
    /// The year of every row.
    pub(crate) fn years(&self) -> Result<Vec<i16>, FrameFault> {
        self.read(|at: At<'a>| {
            let year = match at.cell {
                Cell::Empty => return Err(at.empty()),
                Cell::Whole(number) => i64::try_from(number).ok(),
                Cell::Float(float) => as_whole(float),
                Cell::Text(text) => {
                    let text = text.strip_suffix('年').unwrap_or(text);
                    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
                }
                Cell::Day(day) => super::days::day(day).map(|day| day.year().into()),
                Cell::Decimal(..) => at.value().parse().ok(),
                Cell::Flag(_) => None,
            };
            let (column, row) = at.place();
            let year = year.filter(|year| is_year(*year)).and_then(|year| i16::try_from(year).ok());
            year.ok_or_else(|| FrameFault::NotAYear { column, row, value: at.value() })
        })
    }

    /// Takes the column when it can hold years.
    pub(crate) fn of_years(self) -> Result<Self, FrameFault> {
        self.of(Wanted::Years, |kind| *kind != arrow_schema::DataType::Boolean)
    }
}

//! The obvious way: person by person, year by year. It also serves tables with several rows of one
//! person and year, and tables that had to be sorted.

use crate::{Marks, Table, Year};

/// A person and a year as one number: ordered by person, then year; the next year is one more.
pub(crate) fn key<Y: Year>(person: u32, year: Y) -> u64 {
    let year: i32 = year.into();
    u64::from(person) << 32 | u64::from(year.cast_unsigned() ^ 1 << 31)
}

/// The person and the year of a key.
pub(crate) fn of(key: u64) -> (u32, i32) {
    let low = u32::try_from(key & u64::from(u32::MAX)).unwrap_or(u32::MAX);
    (u32::try_from(key >> 32).unwrap_or(u32::MAX), (low ^ 1 << 31).cast_signed())
}

/// One row: person and year, its place in the table, whether it is excellent.
pub(crate) type Row = (u64, usize, bool);

/// The rows of a table, in its order.
pub(crate) fn rows<'a, Y: Year>(table: &'a Table<'a, Y>) -> impl Iterator<Item = Row> + 'a {
    let keys = table.person.iter().zip(table.year).map(|(person, year)| key(*person, *year));
    keys.enumerate().map(|(row, key)| (key, row, table.excellent.at(row)))
}

/// The rows of a table by person and year.
pub(crate) fn in_order<Y: Year>(table: &Table<'_, Y>) -> Vec<Row> {
    let mut rows: Vec<Row> = rows(table).collect();
    rows.sort_unstable();
    rows
}

/// Walks rows in order, a person's year at a time: its key, how many excellent years in a row end
/// with it (0 when it is not excellent itself), and its rows.
pub(crate) fn years(rows: impl Iterator<Item = Row>, mut year: impl FnMut(u64, u32, &[usize])) {
    let mut rows = rows.peekable();
    let (mut before, mut run) = (None, 0_u32);
    let mut same: Vec<usize> = Vec::new();
    while let Some((key, row, mut excellent)) = rows.next() {
        same.clear();
        same.push(row);
        while let Some((_, row, also)) = rows.next_if(|(next, ..)| *next == key) {
            same.push(row);
            excellent |= also;
        }
        let follows =
            before.is_some_and(|before: u64| before.checked_add(1) == Some(key) && before >> 32 == key >> 32);
        run = if !excellent {
            0
        } else if follows {
            run + 1
        } else {
            1
        };
        year(key, run, &same);
        before = Some(key);
    }
}

/// Marks rows that come in order.
pub(crate) fn marks(rows: impl Iterator<Item = Row>, count: usize, length: u32) -> Marks {
    let mut marks = Marks::none(count);
    years(rows, |_, run, same| {
        if run >= length {
            same.iter().for_each(|row| marks.set(*row));
        }
    });
    marks
}

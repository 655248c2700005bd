//! A table sorted by person, in pieces: no person is in two of them, so each is a table of its own.

use std::ops::Range;

use xiaozu_columns::{Excellent, Marks, OutOfOrder, StreakRule, Table};

use super::rows::{Numbered, Part, Rows};

/// Rows of a piece, at least: what is narrowed stays near the core that reads it.
const PIECE: usize = 1 << 13;

/// Why a table was not done piece by piece.
pub(super) enum Stop {
    /// A year or a flag that cannot be taken.
    Odd,
    /// It is not sorted by person and year.
    OutOfOrder,
}

impl From<OutOfOrder> for Stop {
    fn from(_: OutOfOrder) -> Self {
        Self::OutOfOrder
    }
}

/// The rows of each piece; none where a piece would begin with a person below the one above.
pub(super) fn pieces(rows: &Rows<'_>) -> Result<Vec<Range<usize>>, Stop> {
    let mut pieces = Vec::with_capacity(rows.count / PIECE + 1);
    let mut start = 0;
    while start < rows.count {
        let mut end = (start + PIECE).min(rows.count);
        while end < rows.count {
            let (above, below) = (rows.person.at(end - 1), rows.person.at(end));
            if above > below {
                return Err(Stop::OutOfOrder);
            }
            if above < below {
                break;
            }
            end += 1;
        }
        pieces.push(start..end);
        start = end;
    }
    Ok(pieces)
}

/// Room for the narrowed rows of one piece, used again for the next.
#[derive(Default)]
pub(super) struct Room {
    person: Vec<u32>,
    year: Vec<i16>,
    excellent: Vec<u8>,
}

pub(super) struct Piece<'r, 'a> {
    pub(super) rows: &'r Rows<'a>,
    pub(super) range: Range<usize>,
    pub(super) room: &'r mut Room,
}

impl Piece<'_, '_> {
    pub(super) fn marks(&mut self, rule: StreakRule) -> Result<Marks, Stop> {
        self.narrow()?;
        Ok(rule.sorted(&self.table()?)?)
    }

    pub(super) fn streaks(&mut self) -> Result<Part, Stop> {
        let numbered = self.narrow()?;
        Ok(Part { numbered, streaks: self.table()?.streaks()? })
    }

    fn table(&self) -> Result<Table<'_, i16>, Stop> {
        let Room { person, year, excellent } = &*self.room;
        Table::new(person, year, Excellent::Bytes(excellent)).map_err(|_| Stop::Odd)
    }

    fn narrow(&mut self) -> Result<Numbered, Stop> {
        let (rows, range, room) = (self.rows, || self.range.clone(), &mut *self.room);
        let count = range().len();
        room.person.resize(count, 0);
        room.year.resize(count, 0);
        room.excellent.resize(count, 0);
        let fits =
            rows.year.as_years(range(), &mut room.year) & rows.excellent.bytes(range(), &mut room.excellent);
        if !fits {
            return Err(Stop::Odd);
        }
        // In a sorted piece nobody is below the first.
        let base = rows.person.at(self.range.start).unwrap_or_default();
        if rows.person.above(range(), base, &mut room.person) {
            return Ok(Numbered::Above(base));
        }
        // Far numbers, such as those of identity cards: numbered as they come.
        let mut listed: Vec<i64> = vec![base];
        let (mut last, mut code) = (base, 0);
        for (place, row) in room.person.iter_mut().zip(range()) {
            let person = rows.person.at(row).unwrap_or_default();
            if person < last {
                return Err(Stop::OutOfOrder);
            }
            if person > last {
                listed.push(person);
                code += 1;
                last = person;
            }
            *place = code;
        }
        Ok(Numbered::Listed(listed))
    }
}

/// The marks of one table after another.
pub(super) fn joined(parts: &[Marks]) -> Vec<u64> {
    let rows = parts.iter().map(Marks::rows).sum::<usize>();
    let mut words: Vec<u64> = Vec::with_capacity(rows.div_ceil(64) + 1);
    let mut done = 0;
    for part in parts {
        let shift = done % 64;
        for word in part.as_words() {
            match words.last_mut() {
                Some(last) if shift > 0 => {
                    *last |= word << shift;
                    words.push(word >> (64 - shift));
                }
                _ => words.push(*word),
            }
        }
        done += part.rows();
        words.truncate(done.div_ceil(64));
    }
    words
}

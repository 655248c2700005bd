//! Sorted rows, 64 at a time, without a branch on what they hold.

use crate::bits::{ROWS, pack};
use crate::{Excellent, Marks, PersonStreak, StreakRule, Table, Year, streaks, walk};

/// A table that should be sorted by person and year is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "row {row} (counted from 0) stands before the row above it: sort by person and year, or mark the rows in any order"
)]
pub struct OutOfOrder {
    /// The first row that should stand before the one above it, counted from 0.
    pub row: usize,
}

/// What 64 rows are to the rows above them.
struct Block {
    follows: u64,
    /// Whether every row is later than the one above it.
    rising: bool,
}

#[inline(always)]
fn block<Y: Year>(
    (above, person): (&[u32; ROWS], &[u32; ROWS]),
    (before, year): (&[Y; ROWS], &[Y; ROWS]),
) -> Block {
    let (mut follows, mut falls) = ([0_u8; ROWS], [0_u8; ROWS]);
    let rows = above.iter().zip(person).zip(before.iter().zip(year));
    for (((above, person), (before, year)), (follow, fall)) in rows.zip(follows.iter_mut().zip(&mut falls)) {
        let same = above == person;
        *follow = u8::from(same & (before.next() == *year));
        *fall = u8::from((above > person) | (same & (before >= year)));
    }
    Block { follows: pack(&follows), rising: falls.iter().fold(0, |any, fall| any | fall) == 0 }
}

/// Rows at the edges of a table, fewer than 64 or without a row above the first.
fn edge<Y: Year>(table: &Table<'_, Y>, start: usize) -> (Block, u64) {
    let mut block = Block { follows: 0, rising: true };
    let mut excellent = 0;
    let rows = table.person.iter().zip(table.year).enumerate();
    let mut above = None;
    for (row, (person, year)) in rows.take(start + ROWS).skip(start.saturating_sub(1)) {
        if row >= start {
            let bit = (row - start) as u32;
            excellent |= u64::from(table.excellent.at(row)) << bit;
            if let Some((before, last)) = above {
                block.follows |=
                    u64::from(before == *person && last < *year && Year::next(last) == *year) << bit;
                block.rising &= (before, last) < (*person, *year);
            }
        }
        above = Some((*person, *year));
    }
    (block, excellent)
}

pub(crate) fn marks<Y: Year>(table: &Table<'_, Y>, rule: StreakRule) -> Result<Marks, OutOfOrder> {
    let rows = table.rows();
    let mut words: Vec<u64> = Vec::with_capacity(rows.div_ceil(ROWS));
    let mut windows = rule.windows();
    let rising = scan(table, |follows, excellent| words.push(windows.next(follows, excellent)));
    if rising {
        return Ok(Marks::of(words, rows));
    }
    // Several rows of one person and year, or no order.
    check(table)?;
    Ok(walk::marks(walk::rows(table), rows, rule.years()))
}

/// Where streaks begin and where they are over, by row.
#[derive(Default)]
struct Ends {
    begun: Vec<usize>,
    over: Vec<usize>,
    row: usize,
    excellent: u64,
}

impl Ends {
    #[inline(always)]
    fn next(&mut self, follows: u64, excellent: u64) {
        let above = excellent << 1 | self.excellent >> (ROWS - 1);
        let goes_on = follows & excellent & above;
        let mut rows = |mut bits: u64, to: fn(&mut Self) -> &mut Vec<usize>| {
            while bits != 0 {
                let row = self.row + bits.trailing_zeros() as usize;
                to(self).push(row);
                bits &= bits - 1;
            }
        };
        rows(excellent & !goes_on, |ends| &mut ends.begun);
        rows(above & !goes_on, |ends| &mut ends.over);
        self.row += ROWS;
        self.excellent = excellent;
    }
}

pub(crate) fn streaks<Y: Year>(table: &Table<'_, Y>) -> Result<Vec<PersonStreak>, OutOfOrder> {
    let mut ends = Ends::default();
    let rising = scan(table, |follows, excellent| ends.next(follows, excellent));
    if !rising {
        check(table)?;
        return Ok(streaks::walked(walk::rows(table)));
    }
    // The last one may reach to the end of the table.
    ends.over.push(table.rows());
    let year = |row: usize| table.year.get(row).map_or(0, |year| (*year).into());
    let streak = |(begun, over): (&usize, &usize)| PersonStreak {
        person: table.person.get(*begun).copied().unwrap_or_default(),
        first: year(*begun),
        last: year(over - 1),
    };
    Ok(ends.begun.iter().zip(&ends.over).map(streak).collect())
}

/// Goes through the rows, a word at a time: which follow the row above and which are excellent. Says whether
/// every row is later than the one above it; what was taken means nothing otherwise.
#[inline(always)]
fn scan<Y: Year>(table: &Table<'_, Y>, mut take: impl FnMut(u64, u64)) -> bool {
    let rows = table.rows();
    let (first, excellent) = edge(table, 0);
    let mut rising = first.rising;
    if rows > 0 {
        take(first.follows, excellent);
    }
    rising &= match table.excellent {
        Excellent::Flags(flags) => inner(table, flags, |flag| u8::from(*flag), &mut take),
        Excellent::Bytes(bytes) => inner(table, bytes, |byte| u8::from(*byte != 0), &mut take),
        Excellent::Ratings { codes, counting: [only] } => {
            inner(table, codes, |code| u8::from(code == only), &mut take)
        }
        Excellent::Ratings { codes, counting } => {
            let any = |code: &u8| counting.iter().fold(0, |any, one| any | u8::from(code == one));
            inner(table, codes, any, &mut take)
        }
    };
    // The first block is an edge of its own; after it came every whole block.
    let done = if rows > ROWS { ROWS + (rows - ROWS) / ROWS * ROWS } else { rows };
    if done < rows {
        let (last, excellent) = edge(table, done);
        rising &= last.rising;
        take(last.follows, excellent);
    }
    rising
}

/// Every whole block after the first one; says whether every row is later than the one above it.
#[inline(always)]
fn inner<Y: Year, T>(
    table: &Table<'_, Y>,
    excellent: &[T],
    is: impl Fn(&T) -> u8,
    take: &mut impl FnMut(u64, u64),
) -> bool {
    fn blocks<T>(column: &[T], from: usize) -> &[[T; ROWS]] {
        column.get(from..).unwrap_or(&[]).as_chunks().0
    }
    let persons = blocks(table.person, ROWS - 1).iter().zip(blocks(table.person, ROWS));
    let years = blocks(table.year, ROWS - 1).iter().zip(blocks(table.year, ROWS));
    let mut rising = true;
    for ((person, year), excellent) in persons.zip(years).zip(blocks(excellent, ROWS)) {
        let mut bytes = [0; ROWS];
        bytes.iter_mut().zip(excellent).for_each(|(byte, one)| *byte = is(one));
        let block = block(person, year);
        rising &= block.rising;
        take(block.follows, pack(&bytes));
    }
    rising
}

/// The first row that should stand before the one above it.
pub(crate) fn check<Y: Year>(table: &Table<'_, Y>) -> Result<(), OutOfOrder> {
    let keys = || table.person.iter().zip(table.year);
    match keys().zip(keys().skip(1)).position(|(above, row)| above > row) {
        Some(above) => Err(OutOfOrder { row: above + 1 }),
        None => Ok(()),
    }
}

//! Rows in any order: a word of years for each person, one bit a year.

use crate::bits::ROWS;
use crate::{Excellent, Marks, Table, Year, walk};

/// A word of years: the first year of the table in its lowest bit.
trait Years: Copy + Default {
    fn add(&mut self, year: u32, excellent: bool);
    fn has(self, year: u32) -> bool;
    /// The years that end a run of so many.
    fn runs(self, length: u32) -> Self;
}

macro_rules! years {
    ($($word:ty)*) => {$(
        impl Years for $word {
            #[inline(always)]
            fn add(&mut self, year: u32, excellent: bool) {
                *self |= <$word>::from(excellent) << (year % <$word>::BITS);
            }
            #[inline(always)]
            fn has(self, year: u32) -> bool {
                self >> (year % <$word>::BITS) & 1 == 1
            }
            #[inline(always)]
            fn runs(self, length: u32) -> Self {
                (1..length).fold(self, |all, back| all & self << back)
            }
        }
    )*};
}

years! { u32 u64 }

pub(crate) fn marks<Y: Year>(table: &Table<'_, Y>, length: u32) -> Marks {
    let Some(frame) = Frame::of(table) else { return Marks::none(0) };
    if !frame.is_dense(table.rows()) || frame.years > u64::from(u64::BITS) {
        return walk::marks(walk::in_order(table).into_iter(), table.rows(), length);
    }
    if frame.years <= u64::from(u32::BITS) {
        by_words::<Y, u32>(table, frame, length)
    } else {
        by_words::<Y, u64>(table, frame, length)
    }
}

/// How far a table reaches.
#[derive(Clone, Copy)]
struct Frame {
    first_year: i32,
    years: u64,
    last_person: u32,
}

impl Frame {
    /// `None` for a table without rows.
    fn of<Y: Year>(table: &Table<'_, Y>) -> Option<Self> {
        // A fold, not `min` and `max`: those keep the first of equals, which the compiler does not vectorise.
        let any = *table.year.first()?;
        let first: i32 = table.year.iter().fold(any, |least, year| least.min(*year)).into();
        let last: i32 = table.year.iter().fold(any, |most, year| most.max(*year)).into();
        let last_person = table.person.iter().fold(0, |most: u32, person| most.max(*person));
        Some(Self { first_year: first, years: u64::from(last.abs_diff(first)) + 1, last_person })
    }

    /// Whether a word for every number up to the highest costs no more than sorting the rows would.
    fn is_dense(self, rows: usize) -> bool {
        self.last_person as usize / 4 <= rows
    }
}

fn by_words<Y: Year, W: Years>(table: &Table<'_, Y>, frame: Frame, length: u32) -> Marks {
    match table.excellent {
        Excellent::Flags(flags) => two_passes::<Y, W, _>(table, frame, length, flags, |flag| *flag),
        Excellent::Bytes(bytes) => two_passes::<Y, W, _>(table, frame, length, bytes, |byte| *byte != 0),
        Excellent::Ratings { codes, counting } => {
            let mut counts = [false; 256];
            for (code, counts) in (0..=u8::MAX).zip(&mut counts) {
                *counts = counting.contains(&code);
            }
            let is = |code: &u8| counts.get(usize::from(*code)).is_some_and(|counts| *counts);
            two_passes::<Y, W, _>(table, frame, length, codes, is)
        }
    }
}

/// Gathers the years of every person, then looks every row up.
fn two_passes<Y: Year, W: Years, T>(
    table: &Table<'_, Y>,
    frame: Frame,
    length: u32,
    excellent: &[T],
    is: impl Fn(&T) -> bool,
) -> Marks {
    let place = |year: Y| Into::<i32>::into(year).wrapping_sub(frame.first_year).cast_unsigned();
    let mut years = vec![W::default(); (frame.last_person as usize).saturating_add(1)];
    for ((person, year), excellent) in table.person.iter().zip(table.year).zip(excellent) {
        if let Some(years) = years.get_mut(*person as usize) {
            years.add(place(*year), is(excellent));
        }
    }
    years.iter_mut().for_each(|word| *word = word.runs(length));
    let marked =
        |(person, year): (&u32, &Y)| years.get(*person as usize).is_some_and(|runs| runs.has(place(*year)));
    let chunks = table.person.chunks(ROWS).zip(table.year.chunks(ROWS));
    let word = |(person, year): (&[u32], &[Y])| {
        let rows = person.iter().zip(year).enumerate();
        rows.fold(0, |word, (bit, row)| word | u64::from(marked(row)) << bit)
    };
    Marks::of(chunks.map(word).collect(), table.rows())
}

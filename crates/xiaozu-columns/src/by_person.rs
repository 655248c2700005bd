//! Rows in any order: a word of years for each person, one bit a year.

use crate::bits::ROWS;
use crate::{Excellent, Marks, PersonStreak, Table, Year, streaks, walk};

/// A word of years: the first year of the table in its lowest bit.
trait Years: Copy + Default {
    fn add(&mut self, year: u32, excellent: bool);
    fn has(self, year: u32) -> bool;
    /// The years that end a run of so many.
    fn runs(self, length: u32) -> Self;
    /// The first run of years and how many it has, which are then taken away.
    fn take_run(&mut self) -> Option<(u32, u32)>;
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
            #[inline(always)]
            fn take_run(&mut self) -> Option<(u32, u32)> {
                let first = self.trailing_zeros();
                let years = self.checked_shr(first)?.trailing_ones();
                // Adding its lowest bit carries through the whole run.
                *self &= self.wrapping_add(*self & self.wrapping_neg());
                Some((first, years))
            }
        }
    )*};
}

years! { u32 u64 }

pub(crate) fn marks<Y: Year>(table: &Table<'_, Y>, length: u32) -> Marks {
    match Frame::of(table).filter(|frame| frame.fits(table.rows())) {
        Some(frame) if frame.is_short() => marks_by_words::<Y, u32>(table, frame, length),
        Some(frame) => marks_by_words::<Y, u64>(table, frame, length),
        None => walk::marks(walk::in_order(table).into_iter(), table.rows(), length),
    }
}

pub(crate) fn streaks<Y: Year>(table: &Table<'_, Y>) -> Vec<PersonStreak> {
    match Frame::of(table).filter(|frame| frame.fits(table.rows())) {
        Some(frame) if frame.is_short() => streaks_by_words::<Y, u32>(table, frame),
        Some(frame) => streaks_by_words::<Y, u64>(table, frame),
        None => streaks::walked(walk::in_order(table).into_iter()),
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

    /// Whether a word of years for every number up to the highest costs no more than sorting the rows would.
    fn fits(self, rows: usize) -> bool {
        self.last_person as usize / 4 <= rows && self.years <= u64::from(u64::BITS)
    }

    /// Whether the years fit in half a word.
    fn is_short(self) -> bool {
        self.years <= u64::from(u32::BITS)
    }

    #[inline(always)]
    fn place<Y: Year>(self, year: Y) -> u32 {
        Into::<i32>::into(year).wrapping_sub(self.first_year).cast_unsigned()
    }
}

/// The excellent years of every person.
fn gathered<Y: Year, W: Years>(table: &Table<'_, Y>, frame: Frame) -> Vec<W> {
    match table.excellent {
        Excellent::Flags(flags) => gather(table, frame, flags, |flag| *flag),
        Excellent::Bytes(bytes) => gather(table, frame, bytes, |byte| *byte != 0),
        Excellent::Ratings { codes, counting } => {
            let mut counts = [false; 256];
            for (code, counts) in (0..=u8::MAX).zip(&mut counts) {
                *counts = counting.contains(&code);
            }
            gather(table, frame, codes, |code| counts.get(usize::from(*code)).is_some_and(|counts| *counts))
        }
    }
}

fn gather<Y: Year, W: Years, T>(
    table: &Table<'_, Y>,
    frame: Frame,
    excellent: &[T],
    is: impl Fn(&T) -> bool,
) -> Vec<W> {
    let mut years = vec![W::default(); (frame.last_person as usize).saturating_add(1)];
    for ((person, year), excellent) in table.person.iter().zip(table.year).zip(excellent) {
        if let Some(years) = years.get_mut(*person as usize) {
            years.add(frame.place(*year), is(excellent));
        }
    }
    years
}

/// Gathers the years of every person, then looks every row up.
fn marks_by_words<Y: Year, W: Years>(table: &Table<'_, Y>, frame: Frame, length: u32) -> Marks {
    let mut years = gathered::<Y, W>(table, frame);
    years.iter_mut().for_each(|word| *word = word.runs(length));
    let marked = |(person, year): (&u32, &Y)| {
        years.get(*person as usize).is_some_and(|runs| runs.has(frame.place(*year)))
    };
    let chunks = table.person.chunks(ROWS).zip(table.year.chunks(ROWS));
    let word = |(person, year): (&[u32], &[Y])| {
        let rows = person.iter().zip(year).enumerate();
        rows.fold(0, |word, (bit, row)| word | u64::from(marked(row)) << bit)
    };
    Marks::of(chunks.map(word).collect(), table.rows())
}

fn streaks_by_words<Y: Year, W: Years>(table: &Table<'_, Y>, frame: Frame) -> Vec<PersonStreak> {
    let years = gathered::<Y, W>(table, frame);
    let of = |(person, mut years): (u32, W)| {
        let runs = std::iter::from_fn(move || years.take_run());
        runs.map(move |(place, years)| {
            let first = frame.first_year.wrapping_add_unsigned(place);
            PersonStreak { person, first, last: first.wrapping_add_unsigned(years - 1) }
        })
    };
    (0..).zip(years).flat_map(of).collect()
}

//! A table sorted by person and year, marked where it lies: a few rows at a time, and as many such parts at once as there
//! are cores. A row's mark rests on few rows above it, so that parts may begin anywhere.

use std::ops::Range;

use rayon::prelude::*;
use xiaozu_columns::{MAX_STREAK_YEARS, Steps, StreakRule};

use super::pieces::Stop;
use super::rows::Rows;

/// Rows in a word of bits.
const WORD: usize = 64;

/// Words worked on together: so few that the three columns are read side by side, and none has to be waited for.
const WORDS: usize = 4;

/// Words a core takes at once.
const PART: usize = WORDS * 128;

// No rule reaches further up than a word, so that what a part does not know of the rows above its own does not matter.
const _: () = assert!(MAX_STREAK_YEARS as usize <= WORD);

/// Room for what is made of some rows.
struct Room {
    /// The row above, then the rows.
    keys: [u32; WORDS * WORD + 1],
    bytes: [u8; WORDS * WORD],
    excellent: [u64; WORDS],
}

/// A bit a row: whether it is marked. Only where every row is later than the one above it.
pub(super) fn marks(rows: &Rows<'_>, rule: StreakRule) -> Result<Vec<u64>, Stop> {
    let mut marks = vec![0; rows.count.div_ceil(WORD)];
    let parts = marks.par_chunks_mut(PART).enumerate();
    parts.try_for_each(|(number, marks)| part(rows, rule, number * PART, marks))?;
    Ok(marks)
}

fn part(rows: &Rows<'_>, rule: StreakRule, first: usize, marks: &mut [u64]) -> Result<(), Stop> {
    let mut room = Room { keys: [0; WORDS * WORD + 1], bytes: [0; WORDS * WORD], excellent: [0; WORDS] };
    let mut windows = rule.windows();
    if let Some(above) = first.checked_sub(1) {
        room.read(rows, above * WORD..first * WORD, |steps, excellent| {
            windows.next(steps.follows, excellent);
        })?;
    }
    let mut start = first * WORD;
    for marks in marks.chunks_mut(WORDS) {
        let end = (start + marks.len() * WORD).min(rows.count);
        let mut to = marks.iter_mut();
        room.read(rows, start..end, |steps, excellent| {
            let marked = windows.next(steps.follows, excellent);
            to.next().into_iter().for_each(|to| *to = marked);
        })?;
        start = end;
    }
    Ok(())
}

impl Room {
    /// Goes through some rows word by word: what they are to those above them, and which are excellent.
    #[inline(always)]
    fn read(
        &mut self,
        rows: &Rows<'_>,
        range: Range<usize>,
        mut take: impl FnMut(Steps, u64),
    ) -> Result<(), Stop> {
        let count = range.len();
        // Above the first row of all there is nobody: that row rises from year 0, and nothing above it is excellent.
        let above = range.start.checked_sub(1);
        let base = rows.person.at(above.unwrap_or(range.start)).unwrap_or_default();
        let year = above.and_then(|above| rows.year.at(above)).unwrap_or_default();
        let [first, keys @ ..] = &mut self.keys;
        *first = u32::try_from(year).map_err(|_| Stop::Odd)?;
        let Some((keys, rest)) = keys.split_at_mut_checked(count) else { return Err(Stop::Odd) };
        if !rows.person.persons(range.clone(), base, keys) {
            return Err(Stop::OutOfOrder);
        }
        let fits = rows.year.add_years(range.clone(), keys)
            & rows.excellent.words(range, &mut self.bytes, &mut self.excellent);
        if !fits {
            return Err(Stop::Odd);
        }
        // After the last row come others that rise and are not excellent.
        let mut last = keys.last().copied().unwrap_or_default();
        for key in rest.iter_mut().take(count.next_multiple_of(WORD) - count) {
            last = last.wrapping_add(2);
            *key = last;
        }
        let mut rising = true;
        let [_, keys @ ..] = &self.keys;
        let words = self.keys.as_chunks().0.iter().zip(keys.as_chunks().0);
        for ((above, rows), excellent) in words.zip(&self.excellent).take(count.div_ceil(WORD)) {
            let steps = Steps::of(above, rows);
            rising &= steps.rising;
            take(steps, *excellent);
        }
        if rising { Ok(()) } else { Err(Stop::OutOfOrder) }
    }
}

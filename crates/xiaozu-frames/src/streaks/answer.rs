//! What was found, in columns.

use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray, Int32Array, Int64Array, RecordBatch};
use arrow_buffer::{BooleanBuffer, Buffer};
use xiaozu_columns::{PersonStreak, StreakRule};

use super::rows::{Found, Numbered, Part};
use crate::FrameFault;
use crate::input::{Ids, batch, texts};

/// The marks of so many rows.
pub(super) fn marks(mut words: Vec<u64>, rows: usize) -> Result<RecordBatch, FrameFault> {
    words.iter_mut().for_each(|word| *word = word.to_le());
    let reached = BooleanArray::new(BooleanBuffer::new(Buffer::from_vec(words), 0, rows), None);
    batch(vec![("reached", false, Arc::new(reached))])
}

/// A row for every streak.
pub(super) fn streaks(found: Found<'_>, rule: StreakRule) -> Result<RecordBatch, FrameFault> {
    let Found { parts, names } = found;
    let person = || match &names {
        Some(Ids::Texts(names)) => {
            let name = |person: i64| usize::try_from(person).ok().and_then(|place| names.get(place).copied());
            texts(persons(&parts).map(|person| name(person).unwrap_or_default()))
        }
        Some(Ids::Numbers(numbers)) => {
            let number =
                |person: i64| usize::try_from(person).ok().and_then(|place| numbers.get(place).copied());
            whole(persons(&parts).map(|person| number(person).unwrap_or_default()), &parts)
        }
        None => whole(persons(&parts), &parts),
    };
    let column = |of: fn(&PersonStreak) -> i32| {
        let mut column: Vec<i32> = Vec::with_capacity(count(&parts));
        parts.iter().for_each(|part| column.extend(part.streaks.iter().map(of)));
        Arc::new(Int32Array::from(column)) as ArrayRef
    };
    let years = |one: &PersonStreak| one.last - one.first + 1;
    let reached = || {
        let least = rule.years().cast_signed();
        let all = parts.iter().flat_map(|part| &part.streaks);
        let reached: BooleanBuffer = all.map(|one| years(one) >= least).collect();
        Arc::new(BooleanArray::new(reached, None)) as ArrayRef
    };
    let ((person, first), ((last, years), reached)) = rayon::join(
        || rayon::join(person, || column(|one| one.first)),
        || {
            rayon::join(
                || rayon::join(|| column(|one| one.last), || column(|one| one.last - one.first + 1)),
                reached,
            )
        },
    );
    batch(vec![
        ("person", false, person),
        ("first", false, first),
        ("last", false, last),
        ("years", false, years),
        ("reached", false, reached),
    ])
}

fn count(parts: &[Part]) -> usize {
    parts.iter().map(|part| part.streaks.len()).sum()
}

fn whole(persons: impl Iterator<Item = i64>, parts: &[Part]) -> ArrayRef {
    let mut column = Vec::with_capacity(count(parts));
    column.extend(persons);
    Arc::new(Int64Array::from(column))
}

/// The number of the person of every streak.
fn persons(parts: &[Part]) -> impl Iterator<Item = i64> + '_ {
    parts.iter().flat_map(|part| {
        part.streaks.iter().map(|one| match &part.numbered {
            Numbered::Above(base) => base.wrapping_add(one.person.into()),
            Numbered::Listed(ids) => ids.get(one.person as usize).copied().unwrap_or_default(),
        })
    })
}

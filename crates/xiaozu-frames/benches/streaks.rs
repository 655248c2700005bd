//! The three-year rule over the columns of a frame: 8.6 million rows, as many persons as have five years each.
#![expect(clippy::unwrap_used, reason = "a benchmark stops where something is wrong")]

use std::sync::{Arc, OnceLock};

use arrow_array::{ArrayRef, BooleanArray, Int16Array, Int64Array, LargeStringArray};
use divan::{Bencher, counter::ItemsCount};
use xiaozu_columns::{Excellent, Marks, StreakRule, Table};
use xiaozu_frames::{Frame, Label, StreakColumns, streak_marks, streaks};
use xiaozu_synth::Dice;

const ROWS: usize = 8_600_000;
const YEARS: usize = 5;

/// Person, year, rating of every row.
fn rows(shuffled: bool) -> Vec<(i64, i64, i64)> {
    let mut dice = Dice::new(1);
    let place =
        |row: usize| (i64::try_from(row / YEARS).unwrap(), i64::try_from(2017 + row % YEARS).unwrap());
    let mut rows: Vec<_> =
        (0..ROWS).map(|row| (place(row).0, place(row).1, i64::from(dice.below(4)) + 1)).collect();
    if shuffled {
        for row in (1..rows.len()).rev() {
            rows.swap(row, dice.place(row + 1));
        }
    }
    rows
}

/// As pandas gives them: 64 bits each, and a boolean.
fn frame(shuffled: bool, texts: bool) -> Frame {
    let rows = rows(shuffled);
    let column =
        |of: fn(&(i64, i64, i64)) -> i64| Arc::new(rows.iter().map(of).collect::<Int64Array>()) as ArrayRef;
    let person: ArrayRef = if texts {
        Arc::new(rows.iter().map(|row| Some(format!("党员{:07}", row.0))).collect::<LargeStringArray>())
    } else {
        column(|row| row.0)
    };
    let short: Int16Array = rows.iter().map(|row| i16::try_from(row.1).unwrap()).collect();
    let flags: BooleanArray = rows.iter().map(|row| Some(row.2 == 4)).collect();
    let columns = [
        ("person", person),
        ("year", column(|row| row.1)),
        ("short", Arc::new(short)),
        ("rating", column(|row| row.2)),
        ("flag", Arc::new(flags)),
    ];
    let columns = columns.into_iter().map(|(name, array)| (name.to_owned(), vec![array]));
    Frame::from_columns(columns.collect()).unwrap()
}

fn sorted() -> &'static Frame {
    static FRAME: OnceLock<Frame> = OnceLock::new();
    FRAME.get_or_init(|| frame(false, false))
}

fn shuffled() -> &'static Frame {
    static FRAME: OnceLock<Frame> = OnceLock::new();
    FRAME.get_or_init(|| frame(true, false))
}

fn named() -> &'static Frame {
    static FRAME: OnceLock<Frame> = OnceLock::new();
    FRAME.get_or_init(|| frame(false, true))
}

const FOUR: [Label; 1] = [Label::Number(4)];

fn ratings() -> StreakColumns<'static> {
    StreakColumns { counting: Some(&FOUR), ..StreakColumns::new("person", "year", "rating") }
}

fn flags() -> StreakColumns<'static> {
    StreakColumns::new("person", "short", "flag")
}

fn marks(bencher: Bencher<'_, '_>, frame: &Frame, columns: &StreakColumns<'_>) {
    bencher.counter(ItemsCount::new(ROWS)).bench(|| streak_marks(frame, columns).unwrap());
}

fn runs(bencher: Bencher<'_, '_>, frame: &Frame, columns: &StreakColumns<'_>) {
    bencher.counter(ItemsCount::new(ROWS)).bench(|| streaks(frame, columns).unwrap());
}

macro_rules! benches {
    ($($name:ident: $what:ident, $frame:ident, $columns:ident;)+) => {$(
        #[divan::bench(sample_count = 10)]
        fn $name(bencher: Bencher<'_, '_>) {
            $what(bencher, $frame(), &$columns());
        }
    )+};
}

benches! {
    marks_sorted_ratings: marks, sorted, ratings;
    marks_sorted_flags: marks, sorted, flags;
    marks_shuffled_ratings: marks, shuffled, ratings;
    marks_sorted_names: marks, named, ratings;
    runs_sorted_ratings: runs, sorted, ratings;
    runs_sorted_flags: runs, sorted, flags;
    runs_shuffled_ratings: runs, shuffled, ratings;
    runs_sorted_names: runs, named, ratings;
}

/// The rule alone, on columns that are narrow already: what the frame functions add is the rest.
#[divan::bench(sample_count = 10)]
fn rule_alone_sorted(bencher: Bencher<'_, '_>) {
    alone(bencher, false, |rule, table| rule.sorted(table).unwrap());
}

#[divan::bench(sample_count = 10)]
fn rule_alone_shuffled(bencher: Bencher<'_, '_>) {
    alone(bencher, true, |rule, table| rule.any_order(table));
}

fn alone(
    bencher: Bencher<'_, '_>,
    shuffled: bool,
    ask: impl Fn(StreakRule, &Table<'_, i16>) -> Marks + Sync,
) {
    let rows = rows(shuffled);
    let person: Vec<u32> = rows.iter().map(|row| u32::try_from(row.0).unwrap()).collect();
    let year: Vec<i16> = rows.iter().map(|row| i16::try_from(row.1).unwrap()).collect();
    let codes: Vec<u8> = rows.iter().map(|row| u8::try_from(row.2).unwrap()).collect();
    let table = Table::new(&person, &year, Excellent::Ratings { codes: &codes, counting: &[4] }).unwrap();
    bencher.counter(ItemsCount::new(ROWS)).bench(|| ask(StreakRule::new(3).unwrap(), &table));
}

fn main() {
    divan::main();
}

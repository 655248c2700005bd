//! How many books a second are judged, on one and two threads, and what of it the tables take.

use std::num::NonZeroUsize;

use divan::Bencher;
use divan::counter::ItemsCount;
use xiaozu::{Book, Day, Rulebook};
use xiaozu_frames::{AsOf, JudgingOptions, Source, TABLES, Table, View, judge_many};
use xiaozu_synth::Synth;

fn main() {
    divan::main();
}

const BOOKS: u64 = 64;

fn last_day() -> Day {
    Day::new(2021, 12, 31).unwrap_or_else(Day::last)
}

/// Books of 22 members over 3 years, with their meetings.
fn sources() -> Vec<Source> {
    let text = |seed| Synth::default().book_with_meetings(seed, Rulebook::source()).to_json_lines();
    (0..BOOKS).map(|seed| Source::bytes(seed.to_string(), text(seed))).collect()
}

fn books() -> Vec<Book> {
    (0..BOOKS).map(|seed| Synth::default().book_with_meetings(seed, Rulebook::source())).collect()
}

fn judging(bencher: Bencher<'_, '_>, threads: usize, tables: Vec<&'static Table>) {
    let sources = sources();
    let options = JudgingOptions {
        threads: NonZeroUsize::new(threads),
        tables,
        ..JudgingOptions::new(AsOf::Day(last_day()))
    };
    bencher.counter(ItemsCount::new(BOOKS)).with_inputs(|| (sources.clone(), options.clone())).bench_values(
        |(sources, options)| judge_many(sources, Rulebook::source(), options).map(|tables| tables.len()),
    );
}

/// From bytes to the tables `branches`, `findings` and `errors`.
#[divan::bench(args = [1, 2])]
fn judge_books(bencher: Bencher<'_, '_>, threads: usize) {
    judging(bencher, threads, Vec::new());
}

/// The same, with every table there is.
#[divan::bench(args = [1, 2])]
fn judge_books_all_tables(bencher: Bencher<'_, '_>, threads: usize) {
    judging(bencher, threads, TABLES.iter().collect());
}

/// Of it: reading.
#[divan::bench]
fn reading(bencher: Bencher<'_, '_>) {
    let texts: Vec<String> = books().iter().map(Book::to_json_lines).collect();
    bencher.counter(ItemsCount::new(BOOKS)).bench(|| {
        let read = |text: &String| {
            Book::read(text.as_bytes(), Rulebook::source()).map_or(0, |book| book.entries().len())
        };
        texts.iter().map(read).sum::<usize>()
    });
}

/// Of it: findings and what is overdue, as data.
#[divan::bench]
fn findings_and_overdue(bencher: Bencher<'_, '_>) {
    let books = books();
    bencher.counter(ItemsCount::new(BOOKS)).bench(|| {
        let judge = |book: &Book| {
            let branch = book.as_of(last_day());
            branch.findings().len() + branch.overdue().len()
        };
        books.iter().map(judge).sum::<usize>()
    });
}

/// Each table of a branch, where findings are judged anew.
#[divan::bench(args = TABLES.iter().map(|table| table.layout.name))]
fn table(bencher: Bencher<'_, '_>, name: &str) {
    let branches: Vec<_> = books().iter().map(|book| book.as_of(last_day())).collect();
    let Ok(table) = Table::named(name) else { return };
    bencher.counter(ItemsCount::new(BOOKS)).bench(|| {
        branches
            .iter()
            .filter_map(|branch| table.of(&View::new(branch, None)).ok())
            .map(|rows| rows.num_rows())
            .sum::<usize>()
    });
}

use std::num::NonZeroUsize;
use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use xiaozu::Rulebook;

use super::branches::Summary;
use super::errors::BookError;
use super::joined::table;
use super::judge::{Outcome, judge};
use super::{BookTable, JudgingOptions, NoThreads, Source, branches, errors};
use crate::tables::{FINDINGS, Layout, Table, TooLarge, batch};

/// Judges books, a batch at a time: an iterator over the tables of each batch. Whoever does not ask for the next batch
/// has stopped.
///
/// A book that cannot be read is rows in the tables `branches` and `errors`, and stops nothing. The order of all rows
/// is that of the sources, whatever the threads. Sources are taken when their batch comes, files are read when their
/// turn comes, and a book is let go of as soon as it is judged.
///
/// ```
/// use xiaozu::Rulebook;
/// use xiaozu_frames::{AsOf, Judging, JudgingOptions, Source};
/// let book = "{\"format\":\"xiaozu\",\"version\":1}\n\
///     {\"on\":\"2021-01-01\",\"by\":\"rec\",\"kind\":\"founded\",\"name\":\"第一连党支部\"}\n";
/// let sources = [Source::bytes("first", book), Source::file("second", "no/such/book.jsonl")];
/// let options = JudgingOptions::new(AsOf::Day("2021-12-31".parse()?));
/// for judged in Judging::new(sources, Rulebook::source(), options)? {
///     assert_eq!(judged.done, 2);
///     let names: Vec<_> = judged.tables.iter().map(|table| (table.name, table.rows() > 0)).collect();
///     assert_eq!(names, [("branches", true), ("findings", false), ("errors", true)]);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Judging<I> {
    sources: I,
    rules: Arc<Rulebook>,
    options: JudgingOptions,
    /// `findings`, then those asked for.
    wanted: Vec<&'static Table>,
    /// None where the caller's thread does everything.
    pool: Option<ThreadPool>,
    done: usize,
}

/// The tables of a batch of books.
#[derive(Debug)]
pub struct Judged {
    /// Books done so far, those of this batch included.
    pub done: usize,
    /// `branches`, `findings`, `errors`, then those asked for, in the order they were asked for.
    pub tables: Vec<BookTable>,
}

impl<I: Iterator<Item = Source>> Judging<I> {
    /// Judges these books under a rulebook.
    ///
    /// # Errors
    /// [`NoThreads`] where the system does not start as many threads.
    pub fn new(
        sources: impl IntoIterator<IntoIter = I>,
        rules: Arc<Rulebook>,
        options: JudgingOptions,
    ) -> Result<Self, NoThreads> {
        // More threads than cores win nothing.
        let cores = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        let number = options.threads.map_or(cores, |threads| threads.min(cores)).get();
        let pool = match number {
            1 => None,
            _ => Some(
                ThreadPoolBuilder::new()
                    .num_threads(number)
                    .build()
                    .map_err(|error| NoThreads { threads: options.threads, detail: error.to_string() })?,
            ),
        };
        let mut wanted: Vec<&'static Table> = vec![&FINDINGS];
        for table in &options.tables {
            if !wanted.iter().any(|one| one.layout.name == table.layout.name) {
                wanted.push(table);
            }
        }
        Ok(Self { sources: sources.into_iter(), rules, options, wanted, pool, done: 0 })
    }

    /// The tables every batch has, without their rows: for what is to be written before the first batch, or without
    /// one.
    #[must_use]
    pub fn tables(&self) -> Vec<BookTable> {
        self.gather(Vec::new())
    }

    fn judge(&self, sources: &[Source]) -> Vec<Outcome> {
        let Self { rules, options, wanted, .. } = self;
        let judge = |source: &Source| judge(source, rules, options, wanted);
        match &self.pool {
            None => sources.iter().map(judge).collect(),
            Some(pool) => pool.install(|| sources.par_iter().with_max_len(1).map(judge).collect()),
        }
    }

    fn gather(&self, outcomes: Vec<Outcome>) -> Vec<BookTable> {
        let (mut books, mut failures) = (Vec::new(), Vec::new());
        let mut parts: Vec<Vec<RecordBatch>> = vec![Vec::new(); self.wanted.len()];
        for Outcome { summary, errors, tables } in outcomes {
            books.push(summary);
            failures.extend(errors);
            parts.iter_mut().zip(tables).for_each(|(part, table)| part.push(table));
        }
        let of_books = |(wanted, parts): (&&'static Table, Vec<RecordBatch>)| {
            table(wanted.layout.name, wanted.layout.schema_of_books(), &parts)
        };
        let mut tables: Vec<BookTable> = self.wanted.iter().zip(parts).map(of_books).collect();
        let books = in_parts(&branches::LAYOUT, &books, branches::fill as Fill<Summary>);
        let errors = in_parts(&errors::LAYOUT, &failures, errors::fill as Fill<BookError>);
        tables.insert(0, books);
        tables.insert(2, errors);
        tables
    }
}

type Fill<R> = fn(&[R]) -> Result<Vec<ArrayRef>, TooLarge>;

/// Rows as a table; in halves where they are too many for one.
fn in_parts<R>(layout: &'static Layout, rows: &[R], fill: Fill<R>) -> BookTable {
    fn add<R>(layout: &Layout, rows: &[R], fill: Fill<R>, batches: &mut Vec<RecordBatch>) {
        match fill(rows) {
            Ok(columns) => batches.push(batch(layout, None, columns)),
            Err(_) if rows.len() > 1 => {
                let (first, second) = rows.split_at(rows.len() / 2);
                add(layout, first, fill, batches);
                add(layout, second, fill, batches);
            }
            Err(_) => {}
        }
    }
    let mut batches = Vec::new();
    if !rows.is_empty() {
        add(layout, rows, fill, &mut batches);
    }
    BookTable { name: layout.name, schema: layout.schema().clone(), batches }
}

impl<I: Iterator<Item = Source>> Iterator for Judging<I> {
    type Item = Judged;

    fn next(&mut self) -> Option<Judged> {
        let sources: Vec<Source> = self.sources.by_ref().take(self.options.batch.get()).collect();
        if sources.is_empty() {
            return None;
        }
        self.done += sources.len();
        let outcomes = self.judge(&sources);
        Some(Judged { done: self.done, tables: self.gather(outcomes) })
    }
}

/// Judges books and keeps all their tables; the tables are there without rows where there are no books.
///
/// # Errors
/// [`NoThreads`] where the system does not start as many threads.
pub fn judge_many(
    sources: impl IntoIterator<Item = Source>,
    rules: Arc<Rulebook>,
    options: JudgingOptions,
) -> Result<Vec<BookTable>, NoThreads> {
    let judging = Judging::new(sources, rules, options)?;
    let mut all = judging.tables();
    for judged in judging {
        all.iter_mut().zip(judged.tables).for_each(|(table, more)| table.batches.extend(more.batches));
    }
    Ok(all)
}

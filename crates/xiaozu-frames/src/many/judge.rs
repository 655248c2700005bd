use std::sync::Arc;

use arrow_array::RecordBatch;
use xiaozu::{Book, Day, Rulebook};

use super::branches::{Counts, Summary};
use super::errors::BookError;
use super::{AsOf, JudgingOptions, Source};
use crate::tables::{Table, View};

/// What came of one book.
pub(super) struct Outcome {
    pub(super) summary: Summary,
    pub(super) errors: Vec<BookError>,
    /// One for each table wanted, or none at all.
    pub(super) tables: Vec<RecordBatch>,
}

/// Reads and judges one book, and lets go of it.
pub(super) fn judge(
    source: &Source,
    rules: &Arc<Rulebook>,
    options: &JudgingOptions,
    wanted: &[&'static Table],
) -> Outcome {
    let name = source.name.as_str();
    let failed = |bytes: Option<usize>, errors: Vec<BookError>| {
        let book = name.to_owned();
        let summary = Summary { book, errors: errors.len(), bytes, as_of: None, counts: None };
        Outcome { summary, errors, tables: Vec::new() }
    };
    let lines = match source.read() {
        Ok(lines) => lines,
        Err(error) => return failed(None, vec![BookError::file(name, &error)]),
    };
    let bytes = lines.text.len();
    let book = match Book::read(&lines.text, rules.clone()) {
        Ok(book) => book,
        Err(errors) => {
            let errors = errors.0.iter().map(|error| BookError::record(name, error, &lines)).collect();
            return failed(Some(bytes), errors);
        }
    };
    drop(lines);
    let as_of = match options.as_of {
        AsOf::Day(day) => Some(day),
        AsOf::LastRecorded => book.last_recorded(),
    };
    // Without a day there are no entries: every day is the same.
    let branch = book.as_of(as_of.unwrap_or_else(Day::first));
    let view = View::new(&branch, options.span.clone());
    let tables = wanted.iter().map(|table| table.of_book(name, &view)).collect::<Result<_, _>>();
    match tables {
        Ok(tables) => {
            let counts = Some(Counts::of(book.entries().len(), &branch, &view));
            let book = name.to_owned();
            let summary = Summary { book, errors: 0, bytes: Some(bytes), as_of, counts };
            Outcome { summary, errors: Vec::new(), tables }
        }
        Err(error) => failed(Some(bytes), vec![BookError::table(name, error)]),
    }
}

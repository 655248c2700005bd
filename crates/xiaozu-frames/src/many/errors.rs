use xiaozu::{Lang, RecordError};

use super::source::{Lines, NoFile};
use crate::tables::{TooLarge, table};

table! {
    /// Why books could not be read or judged: one row an error, by book in the order of the sources, then by line.
    errors of [BookError]: |errors| errors.iter() => |row|

    /// The name of the book.
    book: Text = &row.book;
    /// The line of the book, from 1; null where it is about the book as a whole. Of a frame, its rows of the book count.
    line: Count or null = row.line;
    /// The row of the frame, from 0; null for files, and where it is about the book as a whole.
    row: Count or null = row.row;
    /// What kind of error it is.
    code: Text = row.code;
    /// The clause; null where no clause says so.
    clause: Text or null = row.clause.as_ref();
    /// What is wrong, in Chinese.
    text_zh: Text = &row.text[0];
    /// The same in English.
    text_en: Text = &row.text[1];
    /// What to do, in Chinese.
    remedy_zh: Text = &row.remedy[0];
    /// The same in English.
    remedy_en: Text = &row.remedy[1];
}

/// One row.
pub(super) struct BookError {
    book: String,
    line: Option<usize>,
    row: Option<usize>,
    code: &'static str,
    clause: Option<xiaozu::Clause>,
    text: [String; 2],
    remedy: [String; 2],
}

const LANGS: [Lang; 2] = [Lang::Zh, Lang::En];

impl BookError {
    pub(super) fn record(book: &str, error: &RecordError, lines: &Lines<'_>) -> Self {
        let place = error.line().map(|line| lines.place(line));
        let error = &counted(error, place.map(|(line, _)| line));
        Self {
            book: book.to_owned(),
            line: error.line(),
            row: place.and_then(|(_, row)| row),
            code: error.code(),
            clause: error.clause(),
            text: LANGS.map(|lang| error.text(lang)),
            remedy: LANGS.map(|lang| error.remedy(lang)),
        }
    }

    pub(super) fn file(book: &str, error: &NoFile) -> Self {
        let (text, remedy) = (LANGS.map(|lang| error.text(lang)), LANGS.map(|lang| error.remedy(lang)));
        Self { book: book.to_owned(), line: None, row: None, code: error.code(), clause: None, text, remedy }
    }

    pub(super) fn table(book: &str, error: TooLarge) -> Self {
        let (text, remedy) = (LANGS.map(|lang| error.text(lang)), LANGS.map(|lang| error.remedy(lang)));
        Self { book: book.to_owned(), line: None, row: None, code: error.code(), clause: None, text, remedy }
    }
}

/// The same error with the line as the source counts it: its sentence names it.
fn counted(error: &RecordError, line: Option<usize>) -> RecordError {
    match error.clone() {
        RecordError::Unreadable { line: read, column, problem } => {
            RecordError::Unreadable { line: line.unwrap_or(read), column, problem }
        }
        RecordError::Impossible { entry, fault, .. } => RecordError::Impossible { line, entry, fault },
        breach @ RecordError::Breach { .. } => breach,
    }
}

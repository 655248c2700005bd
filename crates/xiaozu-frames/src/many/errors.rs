use xiaozu::{Lang, RecordError};

use super::source::NoFile;
use crate::tables::{TooLarge, table};

table! {
    /// Why books could not be read or judged: one row an error, by book in the order of the sources, then by line.
    errors of [BookError]: |errors| errors.iter() => |row|

    /// The name of the book.
    book: Text = &row.book;
    /// The line of the book, from 1; null where it is about the book as a whole.
    line: Count or null = row.line;
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
    code: &'static str,
    clause: Option<xiaozu::Clause>,
    text: [String; 2],
    remedy: [String; 2],
}

const LANGS: [Lang; 2] = [Lang::Zh, Lang::En];

impl BookError {
    pub(super) fn record(book: &str, error: &RecordError) -> Self {
        Self {
            book: book.to_owned(),
            line: error.line(),
            code: error.code(),
            clause: error.clause(),
            text: LANGS.map(|lang| error.text(lang)),
            remedy: LANGS.map(|lang| error.remedy(lang)),
        }
    }

    pub(super) fn file(book: &str, error: &NoFile) -> Self {
        let (text, remedy) = (LANGS.map(|lang| error.text(lang)), LANGS.map(|lang| error.remedy(lang)));
        Self { book: book.to_owned(), line: None, code: error.code(), clause: None, text, remedy }
    }

    pub(super) fn table(book: &str, error: TooLarge) -> Self {
        let (text, remedy) = (LANGS.map(|lang| error.text(lang)), LANGS.map(|lang| error.remedy(lang)));
        Self { book: book.to_owned(), line: None, code: error.code(), clause: None, text, remedy }
    }
}

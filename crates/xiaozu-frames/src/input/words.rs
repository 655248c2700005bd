//! Words of a list, each of which has several ways to be written.

use super::cell::Cell;
use super::column::{At, Column};
use crate::FrameFault;
use crate::fault::{Names, Wanted};

/// A value and the words for it; the first is the library's own.
pub(crate) type Words<T> = [(T, &'static [&'static str])];

impl<'a> Column<'a> {
    /// The word of every row; empty cells are none.
    pub(crate) fn words<T: Copy>(self, words: &Words<T>) -> Result<Vec<Option<T>>, FrameFault> {
        let column = self.of(Wanted::Words, arrow_schema::DataType::is_string)?;
        column.read(|at| match at.cell {
            Cell::Empty => Ok(None),
            Cell::Text(text) => word(words, text).map(Some).ok_or_else(|| unknown(&at, words)),
            _ => Err(unknown(&at, words)),
        })
    }
}

/// The value a word is for.
pub(crate) fn word<T: Copy>(words: &Words<T>, text: &str) -> Option<T> {
    words.iter().find(|(_, names)| names.contains(&text)).map(|(value, _)| *value)
}

pub(crate) fn unknown<T>(at: &At<'_>, words: &Words<T>) -> FrameFault {
    let known = words.iter().flat_map(|(_, names)| names.iter()).map(|name| (*name).to_owned()).collect();
    let (column, row) = at.place();
    FrameFault::UnknownWord { column, row, value: at.value(), known: Names(known) }
}

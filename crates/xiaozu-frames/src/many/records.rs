//! The books of a frame of records: a row is a line of a book.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef};
use arrow_schema::{ArrowError, DataType};
use arrow_select::interleave::interleave;
use xiaozu::{Drafts, FORMAT_VERSION, RecordError, Unreadable};

use super::Source;
use crate::fault::Wanted;
use crate::input::{Cell, Column, Ids};
use crate::{Frame, FrameFault};

/// The books of a frame: one column names the book, another one has a line of it as JSON.
///
/// The lines of a book may be scattered over the frame: they come in the order of its rows, and books in the order of
/// their first rows. The line with the format may be left out; an empty cell is a line without an entry. The frame is
/// not copied: a book's lines are put together when its turn comes.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, StringArray};
/// use xiaozu::Rulebook;
/// use xiaozu_frames::{AsOf, Frame, JudgingOptions, Records, judge_many};
/// let unit: ArrayRef = Arc::new(StringArray::from(vec!["first", "second", "first"]));
/// let line: ArrayRef = Arc::new(StringArray::from(vec![
///     r#"{"on":"2021-01-01","by":"rec","kind":"founded","name":"第一连党支部"}"#,
///     r#"{"on":"2021-01-01","by":"rec","kind":"founded","name":"第二连党支部"}"#,
///     r#"{"on":"2021-01-02","by":"rec","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}"#,
/// ]));
/// let frame = Frame::from_columns(vec![("unit".to_owned(), vec![unit]), ("line".to_owned(), vec![line])])?;
/// let books = Records::of(&frame, "unit", "line")?;
/// assert_eq!(books.len(), 2);
/// let options = JudgingOptions::new(AsOf::Day("2021-12-31".parse()?));
/// let tables = judge_many(books, Rulebook::source(), options)?;
/// assert_eq!((tables[0].rows(), tables[2].rows()), (2, 0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Records {
    lines: Arc<Lines>,
    books: std::vec::IntoIter<(String, Vec<usize>)>,
}

impl Records {
    /// The books of these two columns: the names are texts or whole numbers, the lines are texts.
    ///
    /// # Errors
    /// [`FrameFault`] when there is no such column, it has another type, or a book has no name.
    pub fn of(frame: &Frame, book: &str, line: &str) -> Result<Self, FrameFault> {
        let (numbers, ids) = frame.column(book)?.of_ids()?.numbered()?;
        let names: Vec<String> = match ids {
            Ids::Numbers(ids) => ids.iter().map(ToString::to_string).collect(),
            Ids::Texts(ids) => ids.into_iter().map(str::to_owned).collect(),
        };
        let lines = frame.column(line)?.of(Wanted::Words, DataType::is_string)?;
        let mut books: Vec<(String, Vec<usize>)> = names.into_iter().map(|name| (name, Vec::new())).collect();
        for (row, number) in numbers.iter().enumerate() {
            if let Some((_, rows)) = books.get_mut(*number as usize) {
                rows.push(row);
            }
        }
        books.sort_by_key(|(_, rows)| rows.first().copied());
        let lines = Arc::new(Lines::of(lines.pieces));
        Ok(Self { lines, books: books.into_iter() })
    }
}

impl Iterator for Records {
    type Item = Source;

    fn next(&mut self) -> Option<Source> {
        let (name, rows) = self.books.next()?;
        Some(Source::rows(name, BookRows { lines: self.lines.clone(), rows }))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.books.size_hint()
    }
}

impl ExactSizeIterator for Records {}

/// The column of lines, in pieces.
#[derive(Debug)]
struct Lines {
    pieces: Vec<ArrayRef>,
    /// The first row of each piece.
    starts: Vec<usize>,
}

impl Lines {
    fn of(pieces: Vec<&ArrayRef>) -> Self {
        let pieces: Vec<ArrayRef> = pieces.into_iter().filter(|piece| !piece.is_empty()).cloned().collect();
        let starts = pieces.iter().scan(0, |next, piece| {
            let start = *next;
            *next += piece.len();
            Some(start)
        });
        Self { starts: starts.collect(), pieces }
    }

    /// The piece a row is in, and its place there.
    fn place(&self, row: usize) -> (usize, usize) {
        let piece = self.starts.partition_point(|start| *start <= row).saturating_sub(1);
        (piece, row - self.starts.get(piece).copied().unwrap_or(0))
    }
}

/// The rows of one book.
#[derive(Debug, Clone)]
pub(super) struct BookRows {
    lines: Arc<Lines>,
    rows: Vec<usize>,
}

impl BookRows {
    /// The book as a file would have it, and how many lines were put in front.
    pub(super) fn text(&self) -> Result<(Vec<u8>, usize), ArrowError> {
        let places: Vec<(usize, usize)> = self.rows.iter().map(|row| self.lines.place(*row)).collect();
        let pieces: Vec<&dyn Array> = self.lines.pieces.iter().map(AsRef::as_ref).collect();
        let lines = interleave(&pieces, &places)?;
        let mut text = Vec::new();
        let mut added = 0;
        let mut begun = false;
        let column = Column { name: "", kind: lines.data_type(), rows: lines.len(), pieces: vec![&lines] };
        let read = column.cells(&mut |at| {
            if let Cell::Text(line) = at.cell {
                if !begun && !is_header(line) {
                    added = 1;
                    let header = format!("{{\"format\":\"xiaozu\",\"version\":{FORMAT_VERSION}}}\n");
                    text.splice(0..0, header.into_bytes());
                }
                begun = true;
                // JSON has line breaks between its words only: a row stays a line.
                text.extend(line.bytes().map(|byte| if byte == b'\n' { b' ' } else { byte }));
            }
            text.push(b'\n');
            Ok(())
        });
        // Nothing that is done with a cell fails.
        debug_assert!(read.is_ok());
        Ok((text, added))
    }

    /// The row of the frame that a line of the book is in.
    pub(super) fn row(&self, line: usize) -> Option<usize> {
        self.rows.get(line.checked_sub(1)?).copied()
    }
}

/// Whether it is meant to say the format.
fn is_header(line: &str) -> bool {
    let read = Drafts::of(line.as_bytes()).next();
    !matches!(read, Some(Err(RecordError::Unreadable { problem: Unreadable::NoHeader, .. })))
}

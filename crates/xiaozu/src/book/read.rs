//! JSON Lines: a header, then one entry a line.

use std::sync::Arc;

use serde::Deserialize;

use super::{Book, Draft, ReadErrors, RecordError, Seq, Unreadable, line};
use crate::rulebook::Rulebook;

/// The longest line, in bytes.
pub const MAX_LINE_BYTES: usize = 1 << 20;

/// The version of the record format.
pub const FORMAT_VERSION: u64 = 1;

/// Errors kept for one file; a file with more is no book.
const MAX_ERRORS: usize = 1000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    version: u64,
}

/// The entries of a book in JSON Lines, read and checked one by one, not yet folded.
///
/// A line that cannot be read is an error of its own; the lines after it are read all the same. Where
/// the header is wrong, that error is the only item.
///
/// ```
/// use xiaozu::Drafts;
/// let text = r#"{"format":"xiaozu","version":1}
/// {"on":"2019-01-07","by":"li-wei","kind":"founded","name":"第一连党支部"}
/// "#;
/// let drafts: Vec<_> = Drafts::of(text.as_bytes()).collect::<Result<_, _>>()?;
/// assert_eq!(drafts[0].fact.kind(), "founded");
/// # Ok::<(), xiaozu::RecordError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Drafts<'a> {
    rest: Option<&'a [u8]>,
    /// The same, where all of the text is UTF-8: its lines need not be looked at one by one.
    sound: Option<&'a str>,
    /// The line read last, from 1.
    line: usize,
    header: bool,
    /// Entries so far. Lines that cannot be read keep their numbers, so that those after them are not
    /// wrong as well.
    entries: u32,
}

impl<'a> Drafts<'a> {
    /// Reads the entries of a text.
    #[must_use]
    pub fn of(text: &'a [u8]) -> Self {
        let sound = simdutf8::basic::from_utf8(text).ok();
        Self { rest: Some(text), sound, line: 0, header: false, entries: 0 }
    }

    /// The next line; as text too where all of the text is UTF-8.
    fn next_line(&mut self) -> Option<(&'a [u8], Option<&'a str>)> {
        let rest = self.rest?;
        self.line += 1;
        let end = memchr::memchr(b'\n', rest);
        let line = rest.get(..end.unwrap_or(rest.len()))?;
        let sound = self.sound.and_then(|text| text.get(..line.len()));
        self.rest = end.and_then(|end| rest.get(end + 1..));
        self.sound = end.and_then(|end| self.sound?.get(end + 1..));
        Some((line, sound))
    }

    /// Gives up: nothing after this error can be read.
    fn stop(&mut self, problem: Unreadable) -> Option<Result<Draft, RecordError>> {
        self.rest = None;
        Some(Err(self.unreadable(1, problem)))
    }

    fn unreadable(&self, column: usize, problem: Unreadable) -> RecordError {
        RecordError::Unreadable { line: self.line.max(1), column, problem }
    }

    fn entry(&mut self, text: &[u8], sound: Option<&str>) -> Result<Draft, RecordError> {
        self.entries = self.entries.saturating_add(1);
        if text.len() > MAX_LINE_BYTES {
            return Err(self.unreadable(MAX_LINE_BYTES + 1, Unreadable::TooLong));
        }
        let text = sound.map_or_else(|| std::str::from_utf8(text), Ok);
        let text = text.map_err(|error| self.unreadable(error.valid_up_to() + 1, Unreadable::NotUtf8))?;
        let read = line::read(text).map_err(|error| self.broken(&error))?;
        let expected = Seq(self.entries);
        match read.seq {
            Some(found) if found != expected => {
                Err(self.unreadable(1, Unreadable::Number { found, expected }))
            }
            _ => Ok(read.draft),
        }
    }

    fn broken(&self, error: &serde_json::Error) -> RecordError {
        let detail = error.to_string();
        let detail = detail.rsplit_once(" at line ").map_or(detail.as_str(), |(detail, _)| detail).to_owned();
        let problem = match error.classify() {
            serde_json::error::Category::Eof => Unreadable::Truncated,
            serde_json::error::Category::Data => Unreadable::Field(detail),
            _ => Unreadable::Syntax(detail),
        };
        self.unreadable(error.column().max(1), problem)
    }
}

impl Iterator for Drafts<'_> {
    type Item = Result<Draft, RecordError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.line == 0 && self.rest?.starts_with(b"\xEF\xBB\xBF") {
            return self.stop(Unreadable::ByteOrderMark);
        }
        while let Some((line, sound)) = self.next_line() {
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            if self.header {
                return Some(self.entry(line, sound));
            }
            self.header = true;
            if let Err(problem) = read_header(line) {
                return self.stop(problem);
            }
        }
        if std::mem::replace(&mut self.header, true) {
            return None;
        }
        self.line = 1;
        self.stop(Unreadable::NoHeader)
    }
}

impl Book {
    /// Reads a book from JSON Lines. Breaches are kept as findings.
    ///
    /// # Errors
    /// [`ReadErrors`]: everything that is wrong, line by line. A line that follows from a wrong one
    /// may be wrong only because of it.
    pub fn read(text: &[u8], rules: Arc<Rulebook>) -> Result<Self, ReadErrors> {
        let mut book = Self::new(rules);
        let mut errors = Vec::new();
        let mut drafts = Drafts::of(text);
        while let Some(draft) = drafts.next() {
            let (line, entry) = (Some(drafts.line), Seq(drafts.entries));
            let taken = draft.and_then(|draft| {
                book.push(draft).map_err(|(_, fault)| RecordError::Impossible { line, entry, fault })
            });
            if let Err(error) = taken {
                errors.push(error);
                if errors.len() >= MAX_ERRORS {
                    break;
                }
            }
        }
        book.entries.shrink_to_fit();
        book.timeline.shrink_to_fit();
        if errors.is_empty() { Ok(book) } else { Err(ReadErrors(errors)) }
    }

    /// The book as JSON Lines, in canonical form: reading it and writing it again gives the same bytes.
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        let mut text = format!("{{\"format\":\"xiaozu\",\"version\":{FORMAT_VERSION}}}\n");
        for entry in &self.entries {
            // Entries have text keys only: writing them cannot fail.
            text.push_str(&serde_json::to_string(&entry).unwrap_or_default());
            text.push('\n');
        }
        text
    }
}

fn read_header(line: &[u8]) -> Result<(), Unreadable> {
    let line = std::str::from_utf8(line).map_err(|_| Unreadable::NotUtf8)?;
    match serde_json::from_str::<Header>(line) {
        Ok(Header { format, version: FORMAT_VERSION }) if format == "xiaozu" => Ok(()),
        Ok(Header { format, version }) if format == "xiaozu" => Err(Unreadable::Version { found: version }),
        _ => Err(Unreadable::NoHeader),
    }
}

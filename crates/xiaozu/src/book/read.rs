//! JSON Lines: a header, then one entry a line.

use std::sync::Arc;

use serde::Deserialize;

use super::{Book, ReadErrors, RecordError, Seq, Unreadable, line};
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

impl Book {
    /// Reads a book from JSON Lines. Breaches are kept as findings.
    ///
    /// # Errors
    /// [`ReadErrors`]: everything that is wrong, line by line. A line that follows from a wrong one
    /// may be wrong only because of it.
    pub fn read(text: &[u8], rules: Arc<Rulebook>) -> Result<Self, ReadErrors> {
        let mut book = Self::new(rules);
        let mut errors = Vec::new();
        if text.starts_with(b"\xEF\xBB\xBF") {
            return Err(ReadErrors(vec![unreadable(1, 1, Unreadable::ByteOrderMark)]));
        }
        let mut header = false;
        // Lost lines keep their numbers, so that the lines after them are not wrong as well.
        let mut expected = 0u32;
        for (place, line) in text.split(|byte| *byte == b'\n').enumerate() {
            let number = place + 1;
            if errors.len() >= MAX_ERRORS {
                break;
            }
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            if !std::mem::replace(&mut header, true) {
                match read_header(line) {
                    Ok(()) => continue,
                    Err(problem) => return Err(ReadErrors(vec![unreadable(number, 1, problem)])),
                }
            }
            expected += 1;
            if let Err(error) = book.read_line(line, number, Seq(expected)) {
                errors.push(error);
            }
        }
        if !header {
            errors.push(unreadable(1, 1, Unreadable::NoHeader));
        }
        if errors.is_empty() { Ok(book) } else { Err(ReadErrors(errors)) }
    }

    fn read_line(&mut self, text: &[u8], number: usize, expected: Seq) -> Result<(), RecordError> {
        if text.len() > MAX_LINE_BYTES {
            return Err(unreadable(number, MAX_LINE_BYTES + 1, Unreadable::TooLong));
        }
        let read = line::read(text).map_err(|error| {
            if let Err(utf8) = std::str::from_utf8(text) {
                return unreadable(number, utf8.valid_up_to() + 1, Unreadable::NotUtf8);
            }
            let detail = error.to_string();
            let detail =
                detail.rsplit_once(" at line ").map_or(detail.as_str(), |(detail, _)| detail).to_owned();
            let problem = match error.classify() {
                serde_json::error::Category::Eof => Unreadable::Truncated,
                serde_json::error::Category::Data => Unreadable::Field(detail),
                _ => Unreadable::Syntax(detail),
            };
            unreadable(number, error.column().max(1), problem)
        })?;
        if let Some(found) = read.seq.filter(|found| *found != expected) {
            return Err(unreadable(number, 1, Unreadable::Number { found, expected }));
        }
        self.push(read.draft).map(|_| ()).map_err(|(entry, fault)| RecordError::Impossible {
            line: Some(number),
            entry,
            fault,
        })
    }

    /// The book as JSON Lines, in canonical form: reading it and writing it again gives the same bytes.
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        let mut text = format!("{{\"format\":\"xiaozu\",\"version\":{FORMAT_VERSION}}}\n");
        for entry in &self.entries {
            // Entries have text keys only: writing them cannot fail.
            text.push_str(&serde_json::to_string(entry).unwrap_or_default());
            text.push('\n');
        }
        text
    }
}

fn read_header(line: &[u8]) -> Result<(), Unreadable> {
    if std::str::from_utf8(line).is_err() {
        return Err(Unreadable::NotUtf8);
    }
    match serde_json::from_slice::<Header>(line) {
        Ok(Header { format, version: FORMAT_VERSION }) if format == "xiaozu" => Ok(()),
        Ok(Header { format, version }) if format == "xiaozu" => Err(Unreadable::Version { found: version }),
        _ => Err(Unreadable::NoHeader),
    }
}

fn unreadable(line: usize, column: usize, problem: Unreadable) -> RecordError {
    RecordError::Unreadable { line, column, problem }
}

//! Entries and drafts as single lines: how packages for other languages hand them over.

use xiaozu::{Draft, Drafts, RecordError};

/// The header of a book, with its line break.
pub const HEADER: &str = "{\"format\":\"xiaozu\",\"version\":1}\n";

/// The drafts of a step, each given as a JSON object in one line.
///
/// # Errors
/// The first that is none; its line is its place in the step, from 1.
///
/// ```
/// let founding = r#"{"on":"2019-01-07","by":"li-wei","kind":"founded","name":"第一连党支部"}"#;
/// let drafts = xiaozu_plain::step([founding])?;
/// assert_eq!(drafts[0].fact.kind(), "founded");
/// assert_eq!(xiaozu_plain::step([founding, "{}"]).unwrap_err().line(), Some(2));
/// # Ok::<(), xiaozu::RecordError>(())
/// ```
pub fn step<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Vec<Draft>, RecordError> {
    let one = |(place, text): (usize, &str)| {
        let text = format!("{HEADER}{text}\n");
        let draft = Drafts::of(text.as_bytes()).next();
        draft.unwrap_or_else(|| Err(nothing())).map_err(|error| at(error, place + 1))
    };
    lines.into_iter().enumerate().map(one).collect()
}

fn nothing() -> RecordError {
    RecordError::Unreadable { line: 1, column: 1, problem: xiaozu::Unreadable::Truncated }
}

fn at(error: RecordError, line: usize) -> RecordError {
    match error {
        RecordError::Unreadable { column, problem, .. } => RecordError::Unreadable { line, column, problem },
        other => other,
    }
}

use serde::Serialize;

use crate::book::Seq;
use crate::branch::Log;
use crate::text::Text;
use crate::{Day, MemberId};

/// A democratic suggestion day (民主建议日).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionDay {
    /// The day.
    pub on: Day,
    /// Problems found.
    pub found: u32,
    /// Problems of that day in the ledger.
    pub entered: u32,
    /// Its entry.
    pub entry: Seq,
}

/// How a good example was made known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// Praise (表扬).
    Praise,
    /// Publicity (宣传).
    Publicity,
}

/// Praise, or a good example made known (2.2d).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    /// Whom it is about.
    pub member: MemberId,
    /// How.
    pub kind: NoteKind,
    /// What for.
    pub text: Text,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// Suggestion days by date, and notes in the order of the fold.
#[derive(Debug, Clone)]
pub(crate) struct Voice {
    pub(crate) days: rpds::RedBlackTreeMapSync<Day, SuggestionDay>,
    pub(crate) notes: Log<Note>,
}

impl Default for Voice {
    fn default() -> Self {
        Self { days: rpds::RedBlackTreeMapSync::new_sync(), notes: Log::default() }
    }
}

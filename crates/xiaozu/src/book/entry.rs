use std::fmt;

use serde::{Deserialize, Serialize};

use super::Fact;
use crate::flat::flat;
use crate::{ActorId, Day};

/// The number of an entry: its place in the book, from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Seq(pub u32);

impl fmt::Display for Seq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for Seq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// What somebody wants to record: an entry that has no number yet.
///
/// ```
/// use xiaozu::{Draft, facts::Confirmed};
/// let draft = Draft::new("2021-07-01".parse()?, "li-wei".parse()?, Confirmed { member: "chen-chen".parse()? })
///     .recorded("2021-07-05".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The day it speaks of.
    pub on: Day,
    /// The day it is recorded; the same day when left out. A late entry states it.
    pub recorded: Option<Day>,
    /// Who records it.
    pub by: ActorId,
    /// Who decided, for decisions.
    pub decided_by: Option<ActorId>,
    /// What it records.
    pub fact: Fact,
}

impl Draft {
    /// A fact, the day it speaks of, and who records it.
    pub fn new(on: Day, by: ActorId, fact: impl Into<Fact>) -> Self {
        Self { on, recorded: None, by, decided_by: None, fact: fact.into() }
    }

    /// The same, recorded later than the day it speaks of.
    #[must_use]
    pub fn recorded(self, recorded: Day) -> Self {
        Self { recorded: Some(recorded), ..self }
    }

    /// The same, with who decided.
    #[must_use]
    pub fn decided_by(self, decided_by: ActorId) -> Self {
        Self { decided_by: Some(decided_by), ..self }
    }
}

/// One entry of a book: a dated fact with its number. Never edited.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-nested" = ["fact", "Fact", "What it records."])))]
pub struct Entry {
    /// Its number.
    pub seq: Seq,
    /// The day it speaks of.
    pub on: Day,
    /// The day it was recorded, where that is not the same day.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "schema", schemars(rename = "recorded"))]
    pub(crate) late: Option<Day>,
    /// Who recorded it.
    pub by: ActorId,
    /// Who decided, for decisions.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub decided_by: Option<ActorId>,
    /// What it records.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub fact: Fact,
}

flat! {
    Entry { [seq] [on] [?late "recorded"] [by] [?decided_by] [..fact] }
}

impl Entry {
    /// The day it was recorded.
    #[must_use]
    pub fn recorded(&self) -> Day {
        self.late.unwrap_or(self.on)
    }

    /// Whether it was recorded later than the day it speaks of.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.late.is_some()
    }
}

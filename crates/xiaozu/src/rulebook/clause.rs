use serde::{Deserialize, Serialize};

use crate::Clause;
use crate::text::Bilingual;

/// What a clause is: what follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClauseKind {
    /// A breach when broken.
    Must,
    /// Allowed with a recorded reason, otherwise an advice.
    Should,
    /// What forming groups aims at.
    Objective,
    /// What a branch may do.
    Freedom,
    /// Granted when its conditions hold, refused with reasons otherwise.
    Entitlement,
    /// Recorded and listed.
    Register,
    /// A figure to compute, never a breach.
    Measure,
}

/// A clause of a rulebook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClauseInfo {
    /// Its id.
    #[serde(skip_deserializing, default = "unnamed")]
    pub id: Clause,
    /// What follows from it.
    pub kind: ClauseKind,
    /// Its name: the field's own term, and English.
    pub term: Bilingual,
    /// What it asks, in the library's words.
    pub text: Bilingual,
}

/// Stands in until the key of the table, which is the id, is put in its place.
fn unnamed() -> Clause {
    Clause::placeholder()
}

/// A category of excuse from meetings and polls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Excuse {
    /// Its id, as entries name it.
    pub id: String,
    /// Its name.
    pub name: Bilingual,
}

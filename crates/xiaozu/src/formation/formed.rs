use serde::{Deserialize, Serialize};

use super::conflict::Conflict;
use super::score::GroupingScore;
use crate::{GroupId, MemberId};

/// What came of looking for groups (编组结果).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Formed {
    /// A partition that meets every demand (已编成).
    Found(Grouping),
    /// No partition meets every demand: proven, with the demands that contradict each other (要求互相矛盾).
    Infeasible(Conflict),
    /// The effort is spent: nothing was found, and nothing is claimed (未有结论).
    Undecided(Undecided),
}

/// A partition that meets every demand of its plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Grouping {
    /// The groups with their members.
    pub groups: Vec<FormedGroup>,
    /// What it loses on the wishes.
    pub score: GroupingScore,
    /// No partition can lose fewer points: proven.
    pub bound: i64,
    /// How far the search went.
    pub search: Searched,
}

impl Grouping {
    /// Whether no partition is better: proven.
    #[must_use]
    pub fn is_optimal(&self) -> bool {
        self.score.points == self.bound
    }

    /// How many points a better partition could save at most.
    #[must_use]
    pub fn gap(&self) -> i64 {
        self.score.points - self.bound
    }
}

/// One group of a partition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormedGroup {
    /// Its id: the present one where most of the present members stay.
    pub group: GroupId,
    /// Its members, in the order of the roster.
    pub members: Vec<MemberId>,
}

/// Nothing found and nothing proven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Undecided {
    /// How far the search went.
    pub search: Searched,
}

/// How far a search went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Searched {
    /// Starts made, in all numbers of groups.
    pub starts: u32,
    /// Changes tried in them.
    pub iterations: u64,
    /// Whether the caller said stop.
    pub stopped: bool,
}

use serde::Serialize;

/// A demand of the plan: something that must hold (要求).
///
/// Lists of the plan are named by the place of the demand in its list, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "demand", rename_all = "snake_case")]
pub enum Demand {
    /// The number of groups.
    Number,
    /// The sizes given for each group.
    Sizes,
    /// The fewest members of a group (1.1a).
    LeastSize,
    /// The most members of a group.
    MostSize,
    /// The greatest difference between two groups (1.1a).
    SizeSpread,
    /// Committee members spread evenly, secretary and deputies apart (1.1c).
    OfficersSpread,
    /// Somebody who may lead in every group (1.1d).
    LeaderCandidates,
    /// A full member in every group (1.1a).
    FullMembers,
    /// A list of `demands.together`.
    Together {
        /// Its place in the list.
        at: usize,
    },
    /// A list of `demands.apart`.
    Apart {
        /// Its place in the list.
        at: usize,
    },
    /// A line of `demands.fixed`.
    Fixed {
        /// Its place in the list.
        at: usize,
    },
}

//! What came of looking for groups, with its words.

use serde::Serialize;
use xiaozu::{
    Bilingual, Change, Comparison, Demand, Explanation, FormedGroup, Frontier, GroupingProblem,
    GroupingScore, Names, Newcomers, Searched,
};

use crate::Texted;

/// What came of looking for groups (编组结果).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Formed {
    /// A partition that meets every demand (已编成).
    Found {
        /// The groups, in their order.
        groups: Vec<FormedGroup>,
        /// The points they lose.
        score: GroupingScore,
        /// No partition loses fewer points.
        bound: i64,
        /// Whether no other partition loses fewer points, proven.
        optimal: bool,
        /// How far it was searched.
        search: Searched,
    },
    /// No partition meets every demand: proven, with the demands that contradict each other (要求互相矛盾).
    Infeasible {
        /// The demands.
        demands: Vec<Demand>,
        /// Whether none of them can be left out of the contradiction.
        minimal: bool,
        /// Why they cannot hold together, in one sentence.
        text: Bilingual,
        /// What mends it, in one sentence.
        remedy: Bilingual,
    },
    /// The effort is spent: nothing was found, and nothing is claimed (未有结论).
    Undecided {
        /// How far it was searched.
        search: Searched,
    },
}

impl Formed {
    /// An outcome, told.
    #[must_use]
    pub fn told(formed: xiaozu::Formed, problem: &GroupingProblem, names: Names<'_>) -> Self {
        match formed {
            xiaozu::Formed::Found(found) => Self::Found {
                optimal: found.is_optimal(),
                groups: found.groups,
                score: found.score,
                bound: found.bound,
                search: found.search,
            },
            xiaozu::Formed::Infeasible(conflict) => Self::Infeasible {
                text: conflict.reason(problem, names),
                remedy: conflict.remedy(),
                demands: conflict.demands,
                minimal: conflict.minimal,
            },
            xiaozu::Formed::Undecided(undecided) => Self::Undecided { search: undecided.search },
        }
    }
}

macro_rules! worded {
    ($($value:ty),+) => {
        $(impl Texted<$value> {
            /// The value with its words about a problem, with the names of its people and groups.
            #[must_use]
            pub fn of(value: $value, problem: &GroupingProblem, names: Names<'_>) -> Self {
                Self { text: value.words(problem, names), value }
            }
        })+
    };
}

worded! { Explanation, Change, Comparison, Frontier, Newcomers }

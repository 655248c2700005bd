use serde::{Deserialize, Serialize};

use super::distances::Distances;
use super::faults::{PlanErrors, PlanFault};
use super::number::Number;
use crate::detail::{Unread, from_json, from_toml};
use crate::text::Text;
use crate::{GroupId, MemberId};

/// A plan for forming groups, as data (编组方案): how many, of what size, what must hold, what is wished.
///
/// Everything has a default: an empty plan asks for as few groups of 3 to 12 members as differ by at most
/// one, with officers spread (1.1c) and somebody who may lead in each.
///
/// ```
/// use xiaozu::GroupingPlan;
/// let plan = GroupingPlan::from_toml(r#"
///     [groups]
///     number = 4
///     [demands]
///     apart = [["li-wei", "wang-fang"]]
///     [[wishes]]
///     purpose = "keep_together"
///     attribute = "place"
///     weight = 2
///     [[wishes]]
///     purpose = "balance"
///     attribute = "age"
/// "#)?;
/// assert_eq!(plan.wishes.len(), 2);
/// # Ok::<(), xiaozu::PlanErrors>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct GroupingPlan {
    /// How many groups of what size.
    pub groups: Sizes,
    /// What must hold: a partition that breaks a demand is never given.
    pub demands: Demands,
    /// What is wished, each with its weight: the partition that loses the fewest points is looked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<Wish>,
    /// How long to search, reproducibly.
    pub effort: Effort,
}

impl GroupingPlan {
    /// Reads a plan written in TOML.
    ///
    /// # Errors
    /// What cannot be read, with its line.
    pub fn from_toml(text: &str) -> Result<Self, PlanErrors> {
        from_toml(text).map_err(unreadable)
    }

    /// Reads a plan written in JSON.
    ///
    /// # Errors
    /// What cannot be read, with its line.
    pub fn from_json(text: &str) -> Result<Self, PlanErrors> {
        from_json(text).map_err(unreadable)
    }
}

fn unreadable(Unread { line, column, detail }: Unread) -> PlanErrors {
    PlanErrors(vec![PlanFault::Unreadable { line, column, detail }])
}

/// How many groups, and of what size.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Sizes {
    /// The number of groups; open when left out. The number that loses the fewest points is taken, the
    /// smallest of equals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<HowMany>,
    /// The size of each group, in members; then `number` follows from it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sizes: Vec<HowMany>,
    /// The fewest members of a group; 3 when left out and `sizes` is not given (1.1a).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<u32>,
    /// The most members of a group; 12 when left out and neither `number` nor `sizes` is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// The greatest difference between two groups, in members; 1 when left out and `sizes` is not given (1.1a).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spread: Option<u32>,
    /// The groups' ids, in the order of `sizes`; left out, present groups keep theirs where most members stay.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<GroupId>,
}

impl Sizes {
    /// The difference in size the plan allows between two groups, where it says.
    pub(crate) fn greatest_spread(&self) -> Option<u32> {
        let least = self.sizes.iter().map(|size| size.least()).min();
        let most = self.sizes.iter().map(|size| size.most()).max();
        self.spread.or_else(|| Some(most? - least?))
    }
}

/// A number, or from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "expected a number, or `least` and `most`")]
pub enum HowMany {
    /// Exactly so many.
    Exactly(u32),
    /// From least to most, both included.
    Between(Between),
}

/// From least to most, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Between {
    /// The fewest.
    pub least: u32,
    /// The most.
    pub most: u32,
}

impl HowMany {
    /// The fewest.
    #[must_use]
    pub fn least(self) -> u32 {
        match self {
            Self::Exactly(number) => number,
            Self::Between(between) => between.least,
        }
    }

    /// The most.
    #[must_use]
    pub fn most(self) -> u32 {
        match self {
            Self::Exactly(number) => number,
            Self::Between(between) => between.most,
        }
    }
}

/// What must hold in every partition given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Demands {
    /// Secretary, deputies and committee members are in different groups, as evenly as numbers allow (1.1c).
    pub officers_spread: bool,
    /// Every group has somebody who may lead it (1.1d).
    pub leader_candidates: bool,
    /// Every group has a full member (1.1a).
    pub full_members: bool,
    /// Members who must be in one group.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<Vec<MemberId>>,
    /// Members of whom no two may be in one group.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<Vec<MemberId>>,
    /// Members whose group is settled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<Fixed>,
}

impl Default for Demands {
    fn default() -> Self {
        Self {
            officers_spread: true,
            leader_candidates: true,
            full_members: true,
            together: Vec::new(),
            apart: Vec::new(),
            fixed: Vec::new(),
        }
    }
}

/// A member whose group is settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fixed {
    /// The member.
    pub member: MemberId,
    /// The group.
    pub group: GroupId,
}

/// What is wished, and how much it counts: points are lost where a wish is not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "purpose", rename_all = "snake_case", deny_unknown_fields)]
pub enum Wish {
    /// Members with the same label are in one group: same place, same shift (便于开展活动). One point for
    /// every pair of them in different groups.
    KeepTogether {
        /// The attribute, a label.
        attribute: Text,
        /// Points a pair.
        #[serde(default = "one")]
        weight: u32,
    },
    /// Every label is spread over the groups in proportion to their size: specialty, unit, seniority. One
    /// point for every member above or below the fair share, rounded either way.
    Mix {
        /// The attribute, a label.
        attribute: Text,
        /// Points a member.
        #[serde(default = "one")]
        weight: u32,
    },
    /// The members an attribute singles out are spread as evenly as numbers allow: cadres, strong scorers.
    /// One point for every member above or below the even share, rounded either way.
    Spread {
        /// The attribute.
        attribute: Text,
        /// The label of those meant; `value` or `at_least`, one of the two.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Text>,
        /// The number from which a member is meant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_least: Option<Number>,
        /// Points a member.
        #[serde(default = "one")]
        weight: u32,
    },
    /// The groups have the same average of a number: age, score. One point for every whole `unit` by which
    /// a group's sum is off its fair share (the average of all times its size).
    Balance {
        /// The attribute, a number.
        attribute: Text,
        /// What counts as one; 1 when left out.
        #[serde(default = "whole")]
        unit: Number,
        /// Points a unit.
        #[serde(default = "one")]
        weight: u32,
    },
    /// The sum of the caller's own distances inside the groups is as great, or as small, as can be: the maximally diverse
    /// grouping problem. Every unit of their last decimal place is a point, lost or won.
    Distances {
        /// As great or as small as can be.
        goal: Goal,
        /// The distances between members, in the order of the roster.
        distances: Distances,
        /// Points a unit.
        #[serde(default = "one")]
        weight: u32,
    },
    /// Members stay in their present group. One point for every member who leaves it.
    Stay {
        /// Points a member.
        #[serde(default = "one")]
        weight: u32,
    },
}

/// Whether a sum is to be great or small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// As great as can be.
    Maximise,
    /// As small as can be.
    Minimise,
}

fn one() -> u32 {
    1
}

fn whole() -> Number {
    Number::ONE
}

impl Wish {
    /// How much it counts.
    #[must_use]
    pub fn weight(&self) -> u32 {
        match self {
            Self::KeepTogether { weight, .. }
            | Self::Mix { weight, .. }
            | Self::Spread { weight, .. }
            | Self::Balance { weight, .. }
            | Self::Distances { weight, .. }
            | Self::Stay { weight } => *weight,
        }
    }

    /// The attribute it is about.
    #[must_use]
    pub fn attribute(&self) -> Option<&Text> {
        match self {
            Self::KeepTogether { attribute, .. }
            | Self::Mix { attribute, .. }
            | Self::Spread { attribute, .. }
            | Self::Balance { attribute, .. } => Some(attribute),
            Self::Stay { .. } | Self::Distances { .. } => None,
        }
    }
}

/// How long to search: the same effort gives the same partition on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Effort {
    /// The seed of everything left to chance.
    pub seed: u64,
    /// How often the search begins anew.
    pub starts: u32,
    /// How many changes each start tries; left out, 2 million, or 2,000 a member where that is more; 100 million where
    /// nothing but distances counts, which are quicker. A start then takes from an eighth of a second to a second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iterations: Option<u64>,
}

impl Default for Effort {
    fn default() -> Self {
        Self { seed: 1, starts: 4, iterations: None }
    }
}

#![expect(clippy::indexing_slicing, reason = "members and groups come from one problem")]

use serde::Serialize;

use super::super::demand::Demand;
use super::standing::{Count, Standing, members_named};
use crate::flat::flat;
use crate::{GroupId, MemberId};

/// A demand of the plan beside a partition: whether it holds, and the figures that show it (要求逐项核对).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-nested" = ["demand", "Demand", "The demand."])))]
pub struct DemandHeld {
    /// The demand.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub demand: Demand,
    /// Whether it holds.
    pub holds: bool,
    /// What is counted in each group: its members, or those the demand is about. A demand that names people lists
    /// only the groups they are in.
    pub groups: Vec<GroupCount>,
}

flat! {
    DemandHeld { [..demand] [holds] [groups] }
}

/// How many are counted in one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupCount {
    /// The group.
    pub group: GroupId,
    /// How many, in members.
    pub count: u32,
    /// Who they are; empty where only their number matters: sizes, full members.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<MemberId>,
}

pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Standing<'_> {
    /// Every demand of the plan with its figures, in the order of the plan.
    pub(super) fn demands(&self) -> Vec<DemandHeld> {
        let held = |demand: Demand| DemandHeld {
            demand,
            holds: !self.broken.contains(&demand),
            groups: self.figures(demand),
        };
        self.problem.demands().into_iter().map(held).collect()
    }

    fn figures(&self, demand: Demand) -> Vec<GroupCount> {
        let count = match demand {
            Demand::OfficersSpread => Count::Officers,
            Demand::LeaderCandidates => Count::Candidates,
            Demand::FullMembers => Count::Full,
            Demand::Together { .. } | Demand::Apart { .. } | Demand::Fixed { .. } => {
                let named = members_named(self.problem, demand);
                let mut groups = self.groups_of(&|at| named.contains(&self.problem.roster()[at].member));
                groups.retain(|group| group.count > 0);
                return groups;
            }
            _ => return self.sizes(),
        };
        let mut groups = self.groups_of(&|at| count.counts(&self.problem.roster()[at]));
        if count == Count::Full {
            groups.iter_mut().for_each(|group| group.members.clear());
        }
        groups
    }

    /// The size of each group, in the order given.
    pub(crate) fn sizes(&self) -> Vec<GroupCount> {
        let size = |number: &usize| GroupCount {
            group: self.ids[*number].clone(),
            count: small(self.size(*number)),
            members: Vec::new(),
        };
        self.order.iter().map(size).collect()
    }

    /// Some members by group, in the order given.
    pub(super) fn groups_of(&self, counts: &dyn Fn(usize) -> bool) -> Vec<GroupCount> {
        let mut members: Vec<Vec<MemberId>> = vec![Vec::new(); self.ids.len()];
        for (at, group) in self.group_of.iter().enumerate() {
            if let Some(group) = group.filter(|_| counts(at)) {
                members[group].push(self.problem.roster()[at].member.clone());
            }
        }
        let group = |number: &usize| {
            let members = std::mem::take(&mut members[*number]);
            GroupCount { group: self.ids[*number].clone(), count: small(members.len()), members }
        };
        self.order.iter().map(group).collect()
    }
}

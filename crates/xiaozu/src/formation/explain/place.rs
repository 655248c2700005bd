#![expect(clippy::indexing_slicing, reason = "members and groups come from one problem")]

use serde::Serialize;

use super::super::demand::Demand;
use super::change::{Change, Changes};
use super::standing::{Count, Standing};
use crate::{GroupId, MemberId};

/// What a member's place rests on (所在组的依据).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The member.
    pub member: MemberId,
    /// The group.
    pub group: GroupId,
    /// The demands that bind the member here: those that name the member, and those that rest on the member alone: the
    /// only one of the group who may lead, its only full member, an officer no other group has room for.
    pub bound_by: Vec<Demand>,
    /// The best of all other groups for the member alone; none when there is no other group, or it was not looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_move: Option<Change>,
    /// The best exchange with a member of another group; none when there is nobody to change with, or it was not looked
    /// for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_swap: Option<Change>,
}

impl Standing<'_> {
    /// The demands a member's place rests on.
    pub(super) fn binding(&self, member: usize, group: usize) -> Vec<Demand> {
        let own = &self.problem.roster()[member];
        let demands = self.problem.demands();
        let only = |count: Count, demand: Demand| {
            demands.contains(&demand) && count.counts(own) && self.count(group, count) == 1
        };
        let mut binding = Vec::new();
        let officer = demands.contains(&Demand::OfficersSpread) && Count::Officers.counts(own);
        if officer && !self.broken.contains(&Demand::OfficersSpread) && self.no_room(member, group) {
            binding.push(Demand::OfficersSpread);
        }
        if only(Count::Candidates, Demand::LeaderCandidates) {
            binding.push(Demand::LeaderCandidates);
        }
        if only(Count::Full, Demand::FullMembers) {
            binding.push(Demand::FullMembers);
        }
        binding.extend(self.named(member).iter().filter(|demand| !self.broken.contains(demand)));
        binding
    }

    /// Whether an officer breaks the even spread in every other group.
    fn no_room(&self, member: usize, group: usize) -> bool {
        let mut others = (0..self.ids.len()).filter(|other| *other != group);
        others.all(|other| self.after(&[(member, other)]).breaks.contains(&Demand::OfficersSpread))
    }
}

impl Changes<'_> {
    pub(super) fn place(&self, member: usize, best_move: Option<Change>, best_swap: Option<Change>) -> Place {
        let group = self.position.group_of(member);
        Place {
            member: self.standing.problem.roster()[member].member.clone(),
            group: self.standing.ids[group].clone(),
            bound_by: self.standing.binding(member, group),
            best_move,
            best_swap,
        }
    }
}

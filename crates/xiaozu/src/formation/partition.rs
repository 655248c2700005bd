//! A partition given from outside: what it loses by a plan.

use super::demand::Demand;
use super::faults::PlanFault;
use super::formed::FormedGroup;
use super::model::Model;
use super::problem::GroupingProblem;
use super::score::GroupingScore;

/// A partition in the numbers of a model in which every member is a unit of his or her own.
pub(crate) struct Placed {
    pub(crate) model: Model,
    /// The group of each member of the roster, in the numbers of the model.
    pub(crate) group_of: Vec<usize>,
    /// The number in the model of each group given.
    pub(crate) numbers: Vec<usize>,
}

/// Where groups given from outside put the members of a roster.
pub(crate) struct Seats {
    /// The group of each member of the roster, in the numbers of the model.
    pub(crate) group_of: Vec<Option<usize>>,
    /// The number in the model of each group given.
    pub(crate) numbers: Vec<usize>,
}

impl GroupingProblem {
    /// What any partition of the roster loses on the wishes, whether or not it meets the demands: today's groups, or
    /// groups formed by hand. The points of each group are in the order given.
    ///
    /// # Errors
    /// [`PlanFault`] when somebody is left out, is in two groups, or is not on the roster; and for a number of groups the
    /// plan does not allow.
    pub fn score(&self, groups: &[FormedGroup]) -> Result<GroupingScore, PlanFault> {
        let placed = self.placed(groups)?;
        let mut score = GroupingScore::of(self, &placed.model, &placed.group_of);
        for wish in &mut score.wishes {
            wish.groups =
                placed.numbers.iter().filter_map(|number| wish.groups.get(*number).copied()).collect();
        }
        Ok(score)
    }

    pub(crate) fn placed(&self, groups: &[FormedGroup]) -> Result<Placed, PlanFault> {
        let Seats { group_of, numbers } = self.seats(groups)?;
        let missing = group_of.iter().zip(self.roster()).find(|(group, _)| group.is_none());
        if let Some((_, member)) = missing {
            return Err(PlanFault::LeftOut { member: member.member.clone() });
        }
        let group_of: Vec<usize> = group_of.into_iter().flatten().collect();
        let members =
            |demand| !matches!(demand, Demand::Together { .. } | Demand::Apart { .. } | Demand::Fixed { .. });
        let other_number =
            || PlanFault::OtherNumber { groups: u32::try_from(groups.len()).unwrap_or(u32::MAX) };
        let layouts = self.layouts_of(groups.len());
        let sizes: Vec<usize> =
            (0..groups.len()).map(|at| group_of.iter().filter(|group| **group == at).count()).collect();
        let layout = layouts.iter().find(|layout| layout.allows(&sizes)).or_else(|| layouts.first());
        let model = self.model(layout.ok_or_else(other_number)?, &members)?;
        Ok(Placed { model, group_of, numbers })
    }

    /// Where the groups given put everybody; somebody may be in none.
    pub(crate) fn seats(&self, groups: &[FormedGroup]) -> Result<Seats, PlanFault> {
        for (at, group) in groups.iter().enumerate() {
            if groups.iter().take(at).any(|other| other.group == group.group) {
                return Err(PlanFault::GroupListedTwice { group: group.group.clone() });
            }
        }
        let numbers = self.numbers(groups);
        let mut group_of: Vec<Option<usize>> = vec![None; self.roster().len()];
        for (group, number) in groups.iter().zip(&numbers) {
            for member in &group.members {
                let place = self.place(member).and_then(|at| group_of.get_mut(at));
                match place {
                    None => {
                        return Err(PlanFault::NotOnRoster {
                            path: "groups".to_owned(),
                            member: member.clone(),
                        });
                    }
                    Some(Some(_)) => return Err(PlanFault::PlacedTwice { member: member.clone() }),
                    Some(place) => *place = Some(*number),
                }
            }
        }
        Ok(Seats { group_of, numbers })
    }

    /// The number in the model of each group: its place among the ids, where groups are told apart.
    fn numbers(&self, groups: &[FormedGroup]) -> Vec<usize> {
        if !self.labelled() {
            return (0..groups.len()).collect();
        }
        let ids = self.ids(groups.len());
        let known: Vec<Option<usize>> =
            groups.iter().map(|group| ids.iter().position(|id| *id == group.group)).collect();
        let mut free = (0..groups.len()).filter(|number| !known.contains(&Some(*number)));
        known.iter().map(|number| number.or_else(|| free.next()).unwrap_or_default()).collect()
    }
}

use rustc_hash::FxHashMap;

use super::faults::{PlanErrors, PlanFault};
use super::formed::FormedGroup;
use super::plan::{GroupingPlan, HowMany, Wish};
use super::roster::{AttributeValue, RosterMember};
use crate::text::{Bilingual, Text};
use crate::{GroupId, MemberId};

/// A plan and the roster it is for, checked together: what `form_groups` takes.
#[derive(Debug, Clone)]
pub struct GroupingProblem {
    plan: GroupingPlan,
    roster: Vec<RosterMember>,
    places: FxHashMap<MemberId, usize>,
}

const MOST_MEMBERS: usize = 100_000;
const MOST_WEIGHT: u32 = 1_000_000;
const MOST_STARTS: u32 = 10_000;

impl GroupingProblem {
    /// Checks a plan and a roster together.
    ///
    /// # Errors
    /// [`PlanErrors`] with everything that is wrong: people named who are not on the roster, attributes nobody has,
    /// numbers out of range. Demands that contradict each other are no errors: `form_groups` says which they are.
    pub fn new(plan: GroupingPlan, roster: Vec<RosterMember>) -> Result<Self, PlanErrors> {
        let mut faults = Vec::new();
        let mut places = FxHashMap::default();
        for (at, candidate) in roster.iter().enumerate() {
            if places.insert(candidate.member.clone(), at).is_some() {
                faults.push(PlanFault::ListedTwice { member: candidate.member.clone() });
            }
        }
        if roster.is_empty() {
            faults.push(PlanFault::NobodyToPlace);
        }
        if roster.len() > MOST_MEMBERS {
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            faults
                .push(PlanFault::TooManyMembers { members: count(roster.len()), most: count(MOST_MEMBERS) });
        }
        let problem = Self { plan, roster, places };
        problem.check_sizes(&mut faults);
        problem.check_demands(&mut faults);
        problem.check_wishes(&mut faults);
        if !(1..=MOST_STARTS).contains(&problem.plan.effort.starts) {
            faults.push(PlanFault::WrongNumber {
                path: "effort.starts".to_owned(),
                least: 1,
                most: MOST_STARTS,
            });
        }
        if faults.is_empty() { Ok(problem) } else { Err(PlanErrors(faults)) }
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &GroupingPlan {
        &self.plan
    }

    /// The roster, in the order given.
    #[must_use]
    pub fn roster(&self) -> &[RosterMember] {
        &self.roster
    }

    /// Where a member stands on the roster.
    pub(crate) fn place(&self, member: &MemberId) -> Option<usize> {
        self.places.get(member).copied()
    }

    fn check_sizes(&self, faults: &mut Vec<PlanFault>) {
        let sizes = &self.plan.groups;
        let most = u32::try_from(MOST_MEMBERS).unwrap_or(u32::MAX);
        let mut range = |path: String, least: u32, greatest: u32| {
            if least == 0 || least > greatest || greatest > most {
                faults.push(PlanFault::WrongNumber { path, least: 1, most });
            }
        };
        if let Some(number) = sizes.number {
            range("groups.number".to_owned(), number.least(), number.most());
        }
        for (at, size) in sizes.sizes.iter().enumerate() {
            range(format!("groups.sizes[{at}]"), size.least(), size.most());
        }
        if let Some(least) = sizes.least {
            range("groups.least".to_owned(), least, most);
        }
        if let Some(greatest) = sizes.most {
            range("groups.most".to_owned(), 1, greatest);
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        for (path, listed) in [("groups.sizes", sizes.sizes.len()), ("groups.ids", sizes.ids.len())] {
            let number = match (sizes.number, path) {
                (Some(HowMany::Exactly(number)), _) => Some(number),
                (None, "groups.ids") if !sizes.sizes.is_empty() => Some(count(sizes.sizes.len())),
                _ => None,
            };
            if let Some(number) = number.filter(|number| listed > 0 && *number != count(listed)) {
                faults.push(PlanFault::GroupsDiffer { path: path.to_owned(), groups: count(listed), number });
            }
        }
        for (at, group) in sizes.ids.iter().enumerate() {
            if sizes.ids.iter().take(at).any(|other| other == group) {
                faults.push(PlanFault::GroupListedTwice { group: group.clone() });
            }
        }
    }

    fn check_demands(&self, faults: &mut Vec<PlanFault>) {
        let demands = &self.plan.demands;
        for (name, lists) in [("together", &demands.together), ("apart", &demands.apart)] {
            for (at, list) in lists.iter().enumerate() {
                let path = format!("demands.{name}[{at}]");
                let mut named: Vec<&MemberId> = list.iter().collect();
                named.sort_unstable();
                named.dedup();
                if list.len() < 2 || named.len() < list.len() {
                    faults.push(PlanFault::TooFewNamed { path: path.clone() });
                }
                for member in list.iter().filter(|member| self.place(member).is_none()) {
                    faults.push(PlanFault::NotOnRoster { path: path.clone(), member: member.clone() });
                }
            }
        }
        for (at, fixed) in demands.fixed.iter().enumerate() {
            let path = format!("demands.fixed[{at}]");
            if self.place(&fixed.member).is_none() {
                faults.push(PlanFault::NotOnRoster { path: path.clone(), member: fixed.member.clone() });
            }
            let ids = &self.plan.groups.ids;
            if !ids.is_empty() && !ids.contains(&fixed.group) {
                faults.push(PlanFault::NoSuchGroup { path, group: fixed.group.clone() });
            }
        }
    }

    fn check_wishes(&self, faults: &mut Vec<PlanFault>) {
        for (at, wish) in self.plan.wishes.iter().enumerate() {
            let path = format!("wishes[{at}]");
            if !(1..=MOST_WEIGHT).contains(&wish.weight()) {
                faults.push(PlanFault::WrongNumber {
                    path: format!("{path}.weight"),
                    least: 1,
                    most: MOST_WEIGHT,
                });
            }
            let number = match wish {
                Wish::KeepTogether { .. } | Wish::Mix { .. } => false,
                Wish::Balance { unit, .. } => {
                    if unit.thousandths() <= 0 {
                        faults.push(PlanFault::WrongUnit { path: path.clone(), unit: *unit });
                    }
                    true
                }
                Wish::Spread { value, at_least, .. } => {
                    if value.is_some() == at_least.is_some() {
                        faults.push(PlanFault::WhoIsMeant { path: path.clone() });
                    }
                    at_least.is_some()
                }
                Wish::Distances { distances, .. } => {
                    if distances.units() != self.roster.len() {
                        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                        let (units, members) = (count(distances.units()), count(self.roster.len()));
                        faults.push(PlanFault::DistancesDiffer { path, units, members });
                    }
                    continue;
                }
                Wish::Stay { .. } => continue,
            };
            if let Some(attribute) = wish.attribute() {
                self.check_attribute(path, attribute, number, faults);
            }
        }
    }

    fn check_attribute(&self, path: String, attribute: &Text, number: bool, faults: &mut Vec<PlanFault>) {
        let mut known = false;
        for candidate in &self.roster {
            let Some(value) = candidate.attributes.get(attribute) else { continue };
            known = true;
            if matches!(value, AttributeValue::Number(_)) != number {
                let wanted =
                    if number { Bilingual::new("数", "number") } else { Bilingual::new("标签", "label") };
                let (attribute, member) = (attribute.clone(), candidate.member.clone());
                faults.push(PlanFault::WrongKind { path, attribute, member, wanted });
                return;
            }
        }
        if !known {
            faults.push(PlanFault::NoSuchAttribute { path, attribute: attribute.clone() });
        }
    }

    /// Whether groups are told apart by more than their size.
    pub(crate) fn labelled(&self) -> bool {
        let plan = &self.plan;
        !plan.groups.ids.is_empty()
            || !plan.demands.fixed.is_empty()
            || plan.wishes.iter().any(|wish| matches!(wish, Wish::Stay { .. }))
    }

    /// The ids of so many groups: the plan's; else those of settled places, then the present groups by their
    /// size, then new ones.
    pub(crate) fn ids(&self, groups: usize) -> Vec<GroupId> {
        let mut ids = self.plan.groups.ids.clone();
        if ids.is_empty() {
            let settled = self.plan.demands.fixed.iter().map(|fixed| &fixed.group);
            let mut sizes: Vec<(usize, &GroupId)> = Vec::new();
            for group in self.roster.iter().filter_map(|candidate| candidate.group.as_ref()) {
                match sizes.iter_mut().find(|(_, id)| *id == group) {
                    Some((size, _)) => *size += 1,
                    None => sizes.push((1, group)),
                }
            }
            sizes.sort_unstable_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.cmp(b)));
            for group in settled.chain(sizes.into_iter().map(|(_, group)| group)) {
                if !ids.contains(group) {
                    ids.push(group.clone());
                }
            }
        }
        ids.truncate(groups);
        let fresh = (1..).filter_map(|number| GroupId::new(&format!("g{number}")).ok());
        let taken = ids.clone();
        ids.extend(fresh.filter(|id| !taken.contains(id)).take(groups.saturating_sub(taken.len())));
        ids
    }

    /// Gives groups that were formed without regard to their ids the ids of present groups most of whose members
    /// they keep, and new ones to the others.
    pub(crate) fn name(&self, groups: &mut [FormedGroup]) {
        let mut taken: Vec<GroupId> = self.roster.iter().filter_map(|member| member.group.clone()).collect();
        taken.sort_unstable();
        let size = |id: &GroupId| {
            let first = taken.partition_point(|other| other < id);
            taken.iter().skip(first).take_while(|other| *other == id).count()
        };
        let mut new = Vec::new();
        for (at, formed) in groups.iter_mut().enumerate() {
            let homes =
                formed.members.iter().filter_map(|id| self.roster.get(self.place(id)?)?.group.as_ref());
            let homes: Vec<&GroupId> = homes.collect();
            let stay = |id: &GroupId| homes.iter().filter(|other| **other == id).count();
            match homes.iter().find(|id| 2 * stay(id) > size(id)) {
                Some(id) => formed.group = (*id).clone(),
                None => new.push(at),
            }
        }
        let mut fresh = (1..)
            .filter_map(|number| GroupId::new(&format!("g{number}")).ok())
            .filter(|id| !taken.contains(id));
        for at in new {
            if let (Some(formed), Some(id)) = (groups.get_mut(at), fresh.next()) {
                formed.group = id;
            }
        }
    }
}

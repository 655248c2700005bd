#![expect(clippy::indexing_slicing, reason = "members and groups come from one problem")]

use std::collections::BTreeSet;

use super::super::build::{is_chief, is_officer};
use super::super::demand::Demand;
use super::super::plan::HowMany;
use super::super::problem::GroupingProblem;
use super::super::roster::RosterMember;
use crate::{GroupId, MemberId};

/// Who is counted in every group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    Members,
    Officers,
    Chiefs,
    Candidates,
    Full,
}

impl Count {
    const ALL: [Self; 5] = [Self::Members, Self::Officers, Self::Chiefs, Self::Candidates, Self::Full];

    pub(super) fn counts(self, member: &RosterMember) -> bool {
        match self {
            Self::Members => true,
            Self::Officers => is_officer(member),
            Self::Chiefs => is_chief(member),
            Self::Candidates => member.full && member.may_lead,
            Self::Full => member.full,
        }
    }
}

type Counts = Vec<[usize; 5]>;

/// A partition and the demands as they are written: which it meets. Somebody may be in no group yet.
pub(crate) struct Standing<'p> {
    pub(crate) problem: &'p GroupingProblem,
    /// The id of each group, by its number in the model.
    pub(crate) ids: Vec<GroupId>,
    /// The groups in the order given, by their numbers.
    pub(crate) order: Vec<usize>,
    pub(crate) group_of: Vec<Option<usize>>,
    /// The ids the plan means by each number.
    meant: Vec<GroupId>,
    counts: Counts,
    /// The demands that name each member.
    named: Vec<Vec<Demand>>,
    pub(crate) broken: BTreeSet<Demand>,
}

/// The demands a change breaks and mends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) breaks: Vec<Demand>,
    pub(crate) mends: Vec<Demand>,
}

impl<'p> Standing<'p> {
    /// `ids` and `numbers` are of the groups in the order given.
    pub(crate) fn new(
        problem: &'p GroupingProblem,
        given: impl Iterator<Item = GroupId>,
        order: Vec<usize>,
        group_of: Vec<Option<usize>>,
    ) -> Self {
        let meant = problem.ids(order.len());
        let mut ids = meant.clone();
        for (id, number) in given.zip(&order) {
            ids[*number] = id;
        }
        let mut counts: Counts = vec![[0; 5]; order.len()];
        for (member, group) in problem.roster().iter().zip(&group_of) {
            for (at, count) in Count::ALL.iter().enumerate() {
                if let Some(group) = group {
                    counts[*group][at] += usize::from(count.counts(member));
                }
            }
        }
        let mut named = vec![Vec::new(); group_of.len()];
        for demand in problem.demands() {
            for member in members_named(problem, demand).iter().filter_map(|member| problem.place(member)) {
                named[member].push(demand);
            }
        }
        let mut standing =
            Self { problem, ids, order, group_of, meant, counts, named, broken: BTreeSet::new() };
        let broken =
            |demand: &Demand| !standing.holds(*demand, &standing.counts, &|member| standing.group_of[member]);
        standing.broken = problem.demands().into_iter().filter(broken).collect();
        standing
    }

    /// How many of a kind are in a group.
    pub(super) fn count(&self, group: usize, count: Count) -> usize {
        self.counts[group][count as usize]
    }

    pub(crate) fn size(&self, group: usize) -> usize {
        self.count(group, Count::Members)
    }

    /// The id the plan means by a group.
    pub(super) fn means(&self, group: usize) -> &GroupId {
        &self.meant[group]
    }

    /// The demands that name a member.
    pub(super) fn named(&self, member: usize) -> &[Demand] {
        &self.named[member]
    }

    /// What would be broken and mended with some members in the groups given.
    pub(crate) fn after(&self, moves: &[(usize, usize)]) -> Broken {
        let mut counts = self.counts.clone();
        for (member, to) in moves {
            for (at, count) in Count::ALL.iter().enumerate() {
                if count.counts(&self.problem.roster()[*member]) {
                    counts[*to][at] += 1;
                    if let Some(from) = self.group_of[*member] {
                        counts[from][at] -= 1;
                    }
                }
            }
        }
        let group_of = |member: usize| {
            moves.iter().find(|(moved, _)| *moved == member).map(|(_, to)| *to).or(self.group_of[member])
        };
        let names = |demand: &Demand| {
            matches!(demand, Demand::Together { .. } | Demand::Apart { .. } | Demand::Fixed { .. })
        };
        let mut touched: Vec<Demand> =
            self.problem.demands().into_iter().filter(|demand| !names(demand)).collect();
        touched.extend(moves.iter().flat_map(|(member, _)| &self.named[*member]).copied());
        touched.sort_unstable();
        touched.dedup();
        let mut broken = Broken::default();
        for demand in touched {
            match (self.broken.contains(&demand), self.holds(demand, &counts, &group_of)) {
                (true, true) => broken.mends.push(demand),
                (false, false) => broken.breaks.push(demand),
                _ => {}
            }
        }
        broken
    }

    fn holds(&self, demand: Demand, counts: &Counts, group_of: &dyn Fn(usize) -> Option<usize>) -> bool {
        let problem = self.problem;
        let wide = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let within =
            |range: HowMany, number: usize| (wide(range.least())..=wide(range.most())).contains(&number);
        let of = |count: Count| counts.iter().map(move |counts| counts[count as usize]);
        let even = |count: Count| {
            let (all, groups) = (of(count).sum::<usize>(), counts.len().max(1));
            of(count).all(|own| (all / groups..=all.div_ceil(groups)).contains(&own))
        };
        let sizes = || of(Count::Members);
        match demand {
            Demand::Number => problem.number().is_none_or(|number| within(number, counts.len())),
            Demand::Sizes => {
                let listed = &problem.plan().groups.sizes;
                listed.len() == counts.len()
                    && listed.iter().zip(sizes()).all(|(range, size)| within(*range, size))
            }
            Demand::LeastSize => {
                sizes().all(|size| problem.least_size().is_none_or(|least| wide(least) <= size))
            }
            Demand::MostSize => sizes().all(|size| problem.most_size().is_none_or(|most| size <= wide(most))),
            Demand::SizeSpread => {
                let spread = sizes().max().unwrap_or_default() - sizes().min().unwrap_or_default();
                problem.size_spread().is_none_or(|most| spread <= wide(most))
            }
            Demand::OfficersSpread => even(Count::Officers) && even(Count::Chiefs),
            Demand::LeaderCandidates => of(Count::Candidates).all(|count| count > 0),
            Demand::FullMembers => of(Count::Full).all(|count| count > 0),
            Demand::Together { .. } | Demand::Apart { .. } => {
                let members =
                    members_named(problem, demand).iter().filter_map(|member| problem.place(member));
                let mut groups: Vec<usize> = members.filter_map(group_of).collect();
                let all = groups.len();
                groups.sort_unstable();
                groups.dedup();
                if matches!(demand, Demand::Together { .. }) {
                    groups.len() <= 1
                } else {
                    groups.len() == all
                }
            }
            Demand::Fixed { at } => {
                let fixed = problem.plan().demands.fixed.get(at);
                let group = fixed.and_then(|fixed| problem.place(&fixed.member)).and_then(group_of);
                group.is_none_or(|group| fixed.is_some_and(|fixed| self.meant[group] == fixed.group))
            }
        }
    }
}

/// The members a demand names.
pub(super) fn members_named(problem: &GroupingProblem, demand: Demand) -> &[MemberId] {
    let demands = &problem.plan().demands;
    let named = match demand {
        Demand::Together { at } => demands.together.get(at).map(Vec::as_slice),
        Demand::Apart { at } => demands.apart.get(at).map(Vec::as_slice),
        Demand::Fixed { at } => demands.fixed.get(at).map(|fixed| std::slice::from_ref(&fixed.member)),
        _ => None,
    };
    named.unwrap_or_default()
}

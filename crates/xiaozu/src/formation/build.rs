//! From a plan and a roster to whole numbers.

use std::collections::BTreeMap;

use super::demand::Demand;
use super::faults::PlanFault;
use super::layout::Layout;
use super::model::{Counter, Model, Shape, Unit, What};
use super::plan::Wish;
use super::problem::GroupingProblem;
use super::roster::{AttributeValue, RosterMember};
use crate::branch::Seat;
use crate::text::Text;

/// More than any partition may cost, broken demands included, so that costs are added up in 64 bits.
const MOST: i128 = 1 << 62;

impl GroupingProblem {
    /// The model of one layout under the active demands.
    pub(crate) fn model(&self, layout: &Layout, active: &dyn Fn(Demand) -> bool) -> Result<Model, PlanFault> {
        Build { problem: self, layout, active, counters: Vec::new(), amounts: Vec::new(), base: 0 }.model()
    }

    /// Every demand of the plan.
    pub(crate) fn demands(&self) -> Vec<Demand> {
        let (sizes, demands) = (&self.plan().groups, &self.plan().demands);
        let listed = !sizes.sizes.is_empty();
        let simple = [
            (!listed && self.number().is_some(), Demand::Number),
            (listed, Demand::Sizes),
            (self.least_size().is_some(), Demand::LeastSize),
            (self.most_size().is_some(), Demand::MostSize),
            (self.size_spread().is_some(), Demand::SizeSpread),
            (
                demands.officers_spread && self.roster().iter().any(|m| m.seat.is_some()),
                Demand::OfficersSpread,
            ),
            (demands.leader_candidates, Demand::LeaderCandidates),
            (demands.full_members, Demand::FullMembers),
        ];
        let mut all: Vec<Demand> =
            simple.into_iter().filter(|(asked, _)| *asked).map(|(_, demand)| demand).collect();
        all.extend((0..demands.together.len()).map(|at| Demand::Together { at }));
        all.extend((0..demands.apart.len()).map(|at| Demand::Apart { at }));
        all.extend((0..demands.fixed.len()).map(|at| Demand::Fixed { at }));
        all
    }
}

struct Build<'a> {
    problem: &'a GroupingProblem,
    layout: &'a Layout,
    active: &'a dyn Fn(Demand) -> bool,
    counters: Vec<Counter>,
    /// What each member adds to which counter.
    amounts: Vec<(usize, usize, i64)>,
    base: i64,
}

fn long(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl Build<'_> {
    fn model(mut self) -> Result<Model, PlanFault> {
        let roster = self.problem.roster();
        let groups = self.layout.bounds.len();
        let bounds = self.layout.bounds.iter().map(|(least, most)| (long(*least), long(*most))).collect();
        self.range(What::Size, None, 1, bounds, |_| true);
        self.demands();
        for (at, wish) in self.problem.plan().wishes.iter().enumerate() {
            self.wish(at, wish);
        }
        let (units, unit_of) = self.units();
        let mut model = Model {
            classes: self.classes(),
            units,
            counters: self.counters,
            pairs: None,
            base: self.base,
            hard: 1,
        };
        let mut adds: Vec<(usize, usize, i64)> = Vec::with_capacity(self.amounts.len());
        for (member, counter, amount) in self.amounts {
            if let Some(unit) = unit_of.get(member) {
                adds.push((*unit, counter, amount));
            }
        }
        adds.sort_unstable();
        for same in adds.chunk_by(|(unit, counter, _), (other, its, _)| (unit, counter) == (other, its)) {
            let amount: i64 = same.iter().map(|(.., amount)| amount).sum();
            if let Some((unit, counter, _)) = same.first().filter(|_| amount != 0)
                && let Some(unit) = model.units.get_mut(*unit)
            {
                unit.adds.push((*counter, amount));
            }
        }
        model.pairs = self.problem.pair_costs(&model.units)?;
        model.base += self.problem.inside_units(&model.units);
        let points =
            i128::from(model.base).abs() + model.most_on_pairs() + model.most_points(roster.len(), groups);
        let hard = 2 * points + 2;
        if hard * model.most_broken(roster.len()) >= MOST {
            return Err(PlanFault::TooManyPoints);
        }
        model.hard = i64::try_from(hard).unwrap_or(i64::MAX);
        Ok(model)
    }

    fn range(
        &mut self,
        what: What,
        label: Option<Text>,
        weight: i64,
        bounds: Vec<(i64, i64)>,
        counts: impl Fn(&RosterMember) -> bool,
    ) {
        self.counter(what, label, Shape::Range { weight, bounds }, |member| i64::from(counts(member)));
    }

    fn counter(
        &mut self,
        what: What,
        label: Option<Text>,
        shape: Shape,
        amount: impl Fn(&RosterMember) -> i64,
    ) {
        let counter = self.counters.len();
        let amounts =
            self.problem.roster().iter().enumerate().map(|(at, member)| (at, counter, amount(member)));
        self.amounts.extend(amounts.filter(|(.., amount)| *amount != 0));
        self.counters.push(Counter { what, shape, label });
    }

    fn demands(&mut self) {
        let groups = self.layout.bounds.len();
        let plan = &self.problem.plan().demands;
        let members = long(self.problem.roster().len());
        if plan.officers_spread && (self.active)(Demand::OfficersSpread) {
            for counts in [is_officer as fn(&RosterMember) -> bool, is_chief] {
                let count = self.problem.roster().iter().filter(|member| counts(member)).count();
                if count > 0 {
                    let even = (long(count / groups), long(count.div_ceil(groups)));
                    self.range(What::Demand(Demand::OfficersSpread), None, 1, vec![even; groups], counts);
                }
            }
        }
        let at_least_one = vec![(1, members); groups];
        if plan.leader_candidates && (self.active)(Demand::LeaderCandidates) {
            let what = What::Demand(Demand::LeaderCandidates);
            self.range(what, None, 1, at_least_one.clone(), |member| member.full && member.may_lead);
        }
        if plan.full_members && (self.active)(Demand::FullMembers) {
            self.range(What::Demand(Demand::FullMembers), None, 1, at_least_one, |member| member.full);
        }
    }

    fn wish(&mut self, at: usize, wish: &Wish) {
        let weight = i64::from(wish.weight());
        match wish {
            Wish::KeepTogether { attribute, .. } => {
                for (label, members) in self.labels(attribute) {
                    let count = long(members.len());
                    self.base += weight * (count * (count - 1) / 2);
                    self.labelled(What::Wish(at), label, Shape::Pairs { weight }, members);
                }
            }
            Wish::Mix { attribute, .. } => {
                for (label, members) in self.labels(attribute) {
                    let bounds = self.fair(long(members.len()));
                    self.labelled(What::Wish(at), label, Shape::Range { weight, bounds }, members);
                }
            }
            Wish::Spread { attribute, value, at_least, .. } => {
                let meant = |member: &RosterMember| match member.attributes.get(attribute) {
                    Some(AttributeValue::Label(label)) => value.as_ref() == Some(label),
                    Some(AttributeValue::Number(number)) => at_least.is_some_and(|least| *number >= least),
                    None => false,
                };
                let count = self.problem.roster().iter().filter(|member| meant(member)).count();
                let groups = self.layout.bounds.len();
                let even = (long(count / groups), long(count.div_ceil(groups)));
                self.range(What::Wish(at), value.clone(), weight, vec![even; groups], meant);
            }
            Wish::Balance { attribute, unit, .. } => {
                let number = |member: &RosterMember| match member.attributes.get(attribute) {
                    Some(AttributeValue::Number(number)) => Some(number.thousandths()),
                    _ => None,
                };
                let known: Vec<i64> = self.problem.roster().iter().filter_map(number).collect();
                let (count, sum) = (long(known.len()), known.iter().sum::<i64>());
                // Measured from the average, times the count to stay whole: a fair share is then 0 for any size.
                let step = count * unit.thousandths();
                self.counter(What::Wish(at), None, Shape::Steps { weight, step }, |member| {
                    number(member).map_or(0, |number| count * number - sum)
                });
            }
            Wish::Distances { .. } => {}
            Wish::Stay { .. } => {
                let settled = self.problem.roster().iter().filter(|member| member.group.is_some()).count();
                self.base += weight * long(settled);
            }
        }
    }

    /// A counter of the members who have a label.
    fn labelled(&mut self, what: What, label: Text, shape: Shape, members: Vec<usize>) {
        let counter = self.counters.len();
        self.amounts.extend(members.into_iter().map(|member| (member, counter, 1)));
        self.counters.push(Counter { what, shape, label: Some(label) });
    }

    /// The labels of an attribute and who has each, in the order of the labels.
    fn labels(&self, attribute: &Text) -> BTreeMap<Text, Vec<usize>> {
        let mut labels: BTreeMap<Text, Vec<usize>> = BTreeMap::new();
        for (at, member) in self.problem.roster().iter().enumerate() {
            let Some(AttributeValue::Label(label)) = member.attributes.get(attribute) else { continue };
            match labels.get_mut(label) {
                Some(members) => members.push(at),
                None => _ = labels.insert(label.clone(), vec![at]),
            }
        }
        labels
    }

    /// The share of each group in so many members, by the size the layout gives it, rounded down and up.
    fn fair(&self, count: i64) -> Vec<(i64, i64)> {
        let sizes: Vec<i64> = self.layout.bounds.iter().map(|(least, most)| long(least + most)).collect();
        let all = sizes.iter().sum::<i64>().max(1);
        sizes.iter().map(|size| (count * size / all, (count * size + all - 1) / all)).collect()
    }

    /// Units in the order of their first members, and the unit of each member.
    fn units(&self) -> (Vec<Unit>, Vec<usize>) {
        let (problem, plan) = (self.problem, self.problem.plan());
        let mut unit_of: Vec<usize> = (0..problem.roster().len()).collect();
        let places = |list: &[crate::MemberId]| {
            list.iter().filter_map(|member| problem.place(member)).collect::<Vec<_>>()
        };
        for (_, list) in plan
            .demands
            .together
            .iter()
            .enumerate()
            .filter(|(at, _)| (self.active)(Demand::Together { at: *at }))
        {
            let old: Vec<usize> = places(list).iter().filter_map(|at| unit_of.get(*at).copied()).collect();
            if let Some(first) = old.iter().copied().min() {
                unit_of.iter_mut().filter(|unit| old.contains(unit)).for_each(|unit| *unit = first);
            }
        }
        let mut firsts = unit_of.clone();
        firsts.sort_unstable();
        firsts.dedup();
        for unit in &mut unit_of {
            *unit = firsts.binary_search(unit).unwrap_or_default();
        }
        let mut units = vec![Unit::default(); firsts.len()];
        let ids = if problem.labelled() { problem.ids(self.layout.bounds.len()) } else { Vec::new() };
        let stay: i64 = plan
            .wishes
            .iter()
            .filter_map(|wish| match wish {
                Wish::Stay { weight } => Some(i64::from(*weight)),
                _ => None,
            })
            .sum();
        for (at, (member, unit)) in problem.roster().iter().zip(&unit_of).enumerate() {
            let Some(unit) = units.get_mut(*unit) else { continue };
            unit.members.push(at);
            let home = member.group.as_ref().and_then(|group| ids.iter().position(|id| id == group));
            let Some(home) = home.filter(|_| stay > 0) else { continue };
            match unit.homes.iter_mut().find(|(group, _)| *group == home) {
                Some((_, saved)) => *saved += stay,
                None => unit.homes.push((home, stay)),
            }
        }
        for (_, list) in
            plan.demands.apart.iter().enumerate().filter(|(at, _)| (self.active)(Demand::Apart { at: *at }))
        {
            let apart: Vec<usize> = places(list).iter().filter_map(|at| unit_of.get(*at).copied()).collect();
            for (at, one) in apart.iter().enumerate() {
                for other in apart.iter().skip(at + 1) {
                    for (one, other) in [(one, other), (other, one)] {
                        if let Some(unit) = units.get_mut(*one) {
                            unit.apart.push(*other);
                        }
                    }
                }
            }
        }
        for (_, fixed) in
            plan.demands.fixed.iter().enumerate().filter(|(at, _)| (self.active)(Demand::Fixed { at: *at }))
        {
            let unit = problem
                .place(&fixed.member)
                .and_then(|at| unit_of.get(at))
                .and_then(|unit| units.get_mut(*unit));
            if let Some(unit) = unit {
                // A group beyond the number of groups is one nobody can be in.
                unit.fixed.push(ids.iter().position(|id| *id == fixed.group).unwrap_or(ids.len()));
            }
        }
        for unit in &mut units {
            for list in [&mut unit.apart, &mut unit.fixed] {
                list.sort_unstable();
                list.dedup();
            }
            unit.homes.sort_unstable();
        }
        (units, unit_of)
    }

    fn classes(&self) -> Vec<usize> {
        let bounds = &self.layout.bounds;
        let alike = |at: usize| bounds.iter().position(|other| bounds.get(at) == Some(other)).unwrap_or(at);
        (0..bounds.len()).map(|at| if self.problem.labelled() { at } else { alike(at) }).collect()
    }
}

/// On the branch committee.
pub(super) fn is_officer(member: &RosterMember) -> bool {
    member.seat.is_some()
}

/// Secretary or deputy secretary.
pub(super) fn is_chief(member: &RosterMember) -> bool {
    member.seat.is_some_and(|seat| seat != Seat::Member)
}

impl Model {
    /// More than demands can be broken by.
    fn most_broken(&self, members: usize) -> i128 {
        let beside: usize = self.units.iter().map(|unit| unit.apart.len() + unit.fixed.len()).sum();
        let each = 2 * members + self.groups();
        i128::try_from(self.demands() * each + beside).unwrap_or(i128::MAX)
    }

    /// More points than counters and homes can cost or save.
    fn most_points(&self, members: usize, groups: usize) -> i128 {
        let mut sizes = vec![0_i128; self.counters.len()];
        let mut points = 0_i128;
        for unit in &self.units {
            points += unit.homes.iter().map(|(_, saved)| i128::from(*saved)).sum::<i128>();
            for (counter, amount) in &unit.adds {
                if let Some(size) = sizes.get_mut(*counter) {
                    *size += i128::from(amount.abs());
                }
            }
        }
        let wide = |number: usize| i128::try_from(number).unwrap_or(i128::MAX);
        let wishes = self.counters.iter().zip(&sizes).filter(|(counter, _)| !counter.what.is_hard());
        points
            + wishes
                .map(|(counter, size)| match &counter.shape {
                    Shape::Range { weight, .. } => {
                        i128::from(*weight) * (size + wide(members) + wide(groups))
                    }
                    Shape::Pairs { weight } => i128::from(*weight) * (size * size / 2),
                    Shape::Steps { weight, step } => {
                        i128::from(*weight) * (size / i128::from(*step).max(1) + 1)
                    }
                })
                .sum::<i128>()
    }
}

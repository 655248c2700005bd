//! Branch and bound: group by group, each member in or out.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is a unit, a group or a counter of the model at hand"
)]

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

use super::instance::{Instance, Kind};
use super::relax::{Relax, units};
use super::state::State;

/// How a search ended.
pub(super) struct Ended {
    /// The best partition found below the line, and its cost.
    pub(super) best: Option<(i64, Vec<usize>)>,
    /// Whether every partition below the line, or below the best, is ruled out.
    pub(super) complete: bool,
    pub(super) nodes: u64,
}

/// Looks for partitions that cost less than the line, by at most so many nodes. Whatever is ruled out is ruled
/// out as a fact about partitions below the line, so that it can be passed on to all units and groups alike.
pub(super) fn search(instance: &Instance, line: i64, nodes: u64) -> Ended {
    let mut branch = Branch {
        state: State::new(instance),
        relax: Relax::new(instance),
        order: order(instance),
        line,
        best: None,
        budget: nodes,
        nodes: 0,
        known: FxHashMap::default(),
    };
    branch.node(None);
    Ended { best: branch.best, complete: branch.nodes < branch.budget, nodes: branch.nodes }
}

/// More states than this are not kept.
const MOST_KNOWN: usize = 200_000;

struct Branch<'a> {
    state: State<'a>,
    relax: Relax,
    order: Vec<usize>,
    line: i64,
    best: Option<(i64, Vec<usize>)>,
    budget: u64,
    nodes: u64,
    /// What finishing costs at least, by the open units and the groups still empty.
    known: FxHashMap<(u64, u64), i64>,
}

/// Large units first, then those whose numbers are far from the average: what is settled early narrows most.
/// Units alike come one after the other.
fn order(instance: &Instance) -> Vec<usize> {
    let pull = |unit: usize| -> i64 {
        let pulls = instance.terms.iter().filter_map(|term| match &term.kind {
            Kind::Steps { step, .. } => {
                let add: i64 = term.labels.iter().map(|label| instance.add(unit, label.counter)).sum();
                Some(term.weight * (add.abs() / (step / 100).max(1)))
            }
            _ => None,
        });
        pulls.sum()
    };
    let alike = |unit: usize| instance.alike[unit].trailing_zeros();
    let mut order: Vec<usize> = (0..instance.units).collect();
    order.sort_by_cached_key(|unit| (Reverse((instance.members[*unit], pull(*unit))), alike(*unit), *unit));
    order
}

impl Branch<'_> {
    fn node(&mut self, current: Option<usize>) {
        if self.nodes >= self.budget {
            return;
        }
        self.nodes += 1;
        let Some(bound) = self.relax.bound(&self.state, self.line) else { return };
        if self.state.open == 0 {
            (self.line, self.best) = (bound, Some((bound, self.state.group_of.clone())));
            return;
        }
        if let Some((unit, group)) = self.forced() {
            self.state.place(unit, group);
            self.node(current);
            self.state.lift(unit, group);
        } else if let Some(group) = current.filter(|group| self.relax.candidates[*group] != 0) {
            self.fill(group);
        } else {
            self.open();
        }
    }

    /// A unit with one group left to go to.
    fn forced(&self) -> Option<(usize, usize)> {
        let (mut once, mut twice) = (0_u64, 0_u64);
        for mask in &self.relax.candidates {
            (once, twice) = (once | mask, twice | (once & mask));
        }
        let unit = units(once & !twice).next()?;
        let group = self.relax.candidates.iter().position(|mask| mask >> unit & 1 == 1)?;
        Some((unit, group))
    }

    /// Each candidate of the group is in it, or it is not and never looked at again.
    fn fill(&mut self, group: usize) {
        let before = self.state.allowed[group];
        loop {
            let candidates = self.relax.candidates[group];
            let Some(unit) = self.order.iter().copied().find(|unit| candidates >> unit & 1 == 1) else {
                self.node(None);
                break;
            };
            self.state.place(unit, group);
            self.node(Some(group));
            self.state.lift(unit, group);
            self.state.allowed[group] &= !self.state.instance.alike[unit];
            if self.nodes >= self.budget || self.relax.bound(&self.state, self.line).is_none() {
                break;
            }
            self.nodes += 1;
        }
        self.state.allowed[group] = before;
    }

    /// No group is half full: the first unit opens one.
    fn open(&mut self) {
        let instance = self.state.instance;
        let empty = (0..instance.groups).filter(|group| self.state.held[*group] == 0);
        let key = (self.state.open, empty.fold(0_u64, |mask, group| mask | 1 << group));
        let spent = self.spent();
        let whole =
            self.state.held.iter().zip(&self.relax.candidates).all(|(held, open)| *held == 0 || *open == 0);
        if whole && self.known.get(&key).is_some_and(|rest| spent + rest >= self.line) {
            return;
        }
        let Some(unit) = self.order.iter().copied().find(|unit| self.state.open >> unit & 1 == 1) else {
            return;
        };
        let before = self.state.allowed.clone();
        let groups: Vec<usize> =
            (0..instance.groups).filter(|group| self.relax.candidates[*group] >> unit & 1 == 1).collect();
        for group in groups {
            if self.state.allowed[group] >> unit & 1 == 0 {
                continue;
            }
            self.state.place(unit, group);
            self.node(Some(group));
            self.state.lift(unit, group);
            let same = |other: usize| instance.classes[other] == instance.classes[group];
            let empty = self.state.held[group] == 0;
            for other in 0..instance.groups {
                if other == group || (empty && same(other) && self.state.held[other] == 0) {
                    self.state.allowed[other] &= !instance.alike[unit];
                }
            }
        }
        self.state.allowed = before;
        if whole && self.nodes < self.budget && self.known.len() < MOST_KNOWN {
            let rest = self.known.entry(key).or_insert(i64::MIN);
            *rest = (*rest).max(self.line - spent);
        }
    }

    /// What the groups in use cost, as they are.
    fn spent(&self) -> i64 {
        let instance = self.state.instance;
        let mut spent = -self.state.saved;
        for term in &instance.terms {
            for (at, label) in term.labels.iter().enumerate() {
                for group in (0..instance.groups).filter(|group| self.state.held[*group] != 0) {
                    let total = self.state.totals[label.counter * instance.groups + group];
                    spent += term.weight
                        * match &term.kind {
                            Kind::Ranges(bounds) => {
                                let (least, most) = bounds[at][group];
                                (least - total).max(0) + (total - most).max(0)
                            }
                            Kind::Pairs => -(total * (total - 1) / 2),
                            Kind::Steps { step, .. } => total.abs() / step,
                        };
                }
            }
        }
        spent
    }
}

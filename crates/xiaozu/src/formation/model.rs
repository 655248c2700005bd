//! A plan and a roster as whole numbers: what search, proof and explanation work on.

use super::demand::Demand;
use super::distances::{Distances, SizeRange};
use crate::text::Text;

/// What a partition costs, and how far it breaks demands.
///
/// Members who must be together are one unit. Everything that is judged group by group is a counter: each unit
/// adds its amounts to the counters of its group, and each total of each group costs something.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    /// Groups of one class can change their numbers without changing the cost.
    pub(crate) classes: Vec<usize>,
    pub(crate) units: Vec<Unit>,
    /// The first counts members: the size of the group. Those of demands come before those of wishes.
    pub(crate) counters: Vec<Counter>,
    /// What every two units cost in one group, beside their counters.
    pub(crate) pairs: Option<Distances>,
    /// What every partition costs beside its counters and homes: all pairs apart, all homes left.
    pub(crate) base: i64,
    /// What breaking a demand by one costs: more than twice what any partition can have in points, so that
    /// a cost below half of it breaks none.
    pub(crate) hard: i64,
}

/// Members who are placed as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Unit {
    /// Their places on the roster.
    pub(crate) members: Vec<usize>,
    /// The groups it is settled in: more than one cannot be.
    pub(crate) fixed: Vec<usize>,
    /// What it adds to which counters, in the order of the counters; no zeros.
    pub(crate) adds: Vec<(usize, i64)>,
    /// Units that must not share its group, in order; itself, when it unites what must be apart.
    pub(crate) apart: Vec<usize>,
    /// Points saved in the groups where its members are at home, in the order of the groups.
    pub(crate) homes: Vec<(usize, i64)>,
}

/// A total kept for every group.
#[derive(Debug, Clone)]
pub(crate) struct Counter {
    pub(crate) what: What,
    pub(crate) shape: Shape,
    /// The label it counts.
    pub(crate) label: Option<Text>,
}

/// What a counter is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// The sizes of groups, by whatever demands settle them.
    Size,
    /// A demand: the cost says how far it is broken.
    Demand(Demand),
    /// A wish of the plan, by its place: the cost is in points.
    Wish(usize),
}

/// What a total costs.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    /// Every one below or above the bounds of the group.
    Range { weight: i64, bounds: Vec<(i64, i64)> },
    /// Every pair in one group saves its weight: a negative cost.
    Pairs { weight: i64 },
    /// Every whole step away from zero.
    Steps { weight: i64, step: i64 },
}

impl What {
    pub(crate) fn is_hard(self) -> bool {
        !matches!(self, Self::Wish(_))
    }
}

impl Counter {
    /// What a total costs in a group, a demand's in units it is broken by.
    pub(crate) fn cost(&self, group: usize, total: i64) -> i64 {
        match &self.shape {
            Shape::Range { weight, bounds } => {
                let (least, most) = bounds.get(group).copied().unwrap_or_default();
                weight * ((least - total).max(0) + (total - most).max(0))
            }
            Shape::Pairs { weight } => -weight * (total * (total - 1) / 2),
            Shape::Steps { weight, step } => weight * (total.abs() / step),
        }
    }
}

impl Model {
    pub(crate) fn groups(&self) -> usize {
        self.classes.len()
    }

    /// Whether a unit alone can change its group: sizes are open, or units differ in size.
    pub(crate) fn sizes_open(&self) -> bool {
        let open = self.counters.first().is_some_and(|size| match &size.shape {
            Shape::Range { bounds, .. } => bounds.iter().any(|(least, most)| least < most),
            _ => true,
        });
        open || self.units.iter().any(|unit| unit.members.len() > 1)
    }

    /// The sizes of groups, when nothing but sizes and pairs counts: every other counter is met by any partition.
    pub(crate) fn only_pairs(&self) -> Option<Vec<SizeRange>> {
        self.pairs.as_ref()?;
        let plain = |unit: &Unit| {
            let alone = unit.members.len() == 1 && unit.fixed.is_empty() && unit.apart.is_empty();
            alone
                && unit.homes.is_empty()
                && unit.adds.len() == self.counters.len()
                && unit.adds.iter().all(|(_, add)| *add == 1)
        };
        let mut ranges = self.counters.iter().map(|counter| match &counter.shape {
            Shape::Range { bounds, .. } => Some(bounds),
            _ => None,
        });
        let sizes = ranges.next()??;
        let met = |bounds: &Vec<(i64, i64)>| {
            bounds.iter().zip(sizes).all(|((low, high), (least, most))| low <= least && most <= high)
        };
        if !self.units.iter().all(plain) || !ranges.all(|bounds| bounds.is_some_and(met)) {
            return None;
        }
        let number = |number: i64| usize::try_from(number).unwrap_or_default();
        Some(
            sizes
                .iter()
                .map(|(least, most)| SizeRange { least: number(*least), most: number(*most) })
                .collect(),
        )
    }

    /// The units that add to each counter of a demand, in order.
    pub(crate) fn bearers(&self) -> Vec<Vec<usize>> {
        let mut bearers = vec![Vec::new(); self.demands()];
        for (at, unit) in self.units.iter().enumerate() {
            for (counter, _) in &unit.adds {
                if let Some(bearers) = bearers.get_mut(*counter) {
                    bearers.push(at);
                }
            }
        }
        bearers
    }

    /// How many of the counters are demands.
    pub(crate) fn demands(&self) -> usize {
        self.counters.iter().take_while(|counter| counter.what.is_hard()).count()
    }

    /// What a partition costs, by the plain reading of every counter: the group of each unit.
    pub(crate) fn cost(&self, group_of: &[usize]) -> Cost {
        let mut totals = vec![vec![0_i64; self.counters.len()]; self.groups()];
        let mut cost = Cost { broken: 0, points: self.base };
        for (unit, group) in self.units.iter().zip(group_of) {
            for (counter, amount) in &unit.adds {
                if let Some(total) = totals.get_mut(*group).and_then(|totals| totals.get_mut(*counter)) {
                    *total += amount;
                }
            }
            cost.points -=
                unit.homes.iter().filter(|(home, _)| home == group).map(|(_, saved)| saved).sum::<i64>();
            cost.broken += unit.strays(*group);
        }
        for (one, (unit, group)) in self.units.iter().zip(group_of).enumerate() {
            let meets = |other: &&usize| **other >= one && group_of.get(**other) == Some(group);
            cost.broken += i64::try_from(unit.apart.iter().filter(meets).count()).unwrap_or(i64::MAX);
        }
        for (unit, group) in group_of.iter().enumerate() {
            let row = self.pairs.as_ref().map(|pairs| pairs.row(unit)).unwrap_or_default();
            let mates = row.iter().zip(group_of).take(unit).filter(|(_, other)| *other == group);
            cost.points += mates.map(|(cost, _)| cost).sum::<i64>();
        }
        for (group, totals) in totals.iter().enumerate() {
            for (counter, total) in self.counters.iter().zip(totals) {
                let lost = counter.cost(group, *total);
                if counter.what.is_hard() {
                    cost.broken += lost;
                } else {
                    cost.points += lost;
                }
            }
        }
        cost
    }
}

impl Unit {
    /// How many settled places it would not be in.
    pub(crate) fn strays(&self, group: usize) -> i64 {
        i64::try_from(self.fixed.iter().filter(|fixed| **fixed != group).count()).unwrap_or(i64::MAX)
    }
}

/// What a partition costs; less is better, demands before wishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Cost {
    /// How far demands are broken; 0 in every partition that is given.
    pub(crate) broken: i64,
    /// Points lost on wishes.
    pub(crate) points: i64,
}

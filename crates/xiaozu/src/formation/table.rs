#![expect(
    clippy::indexing_slicing,
    reason = "the innermost loop; units, groups and counters come from one model"
)]

use super::model::{Cost, Model, Shape};
use super::search::Landscape;

/// A partition under way, with the totals of every group, so that what a change would cost is known at once.
#[derive(Debug, Clone)]
pub(crate) struct Table<'m> {
    model: &'m Model,
    group_of: Vec<usize>,
    /// By group, then counter.
    totals: Vec<i64>,
    /// By group, then counter: how each total is judged, demands weighted so that they come before all wishes.
    judged: Vec<Judged>,
    /// By unit, then group: what the unit's pairs with the group's units cost; empty where pairs cost nothing.
    gains: Vec<i64>,
    /// How many of the counters are demands: the first.
    demands: usize,
    /// Whether a unit alone can change its group.
    moves: bool,
    cost: i64,
}

/// How one total is judged.
#[derive(Debug, Clone, Copy)]
enum Judged {
    Range { weight: i64, least: i64, most: i64 },
    Pairs { weight: i64 },
    Steps { weight: i64, step: i64 },
}

impl Judged {
    fn of(total: i64, judged: Self) -> i64 {
        match judged {
            Self::Range { weight, least, most } => weight * ((least - total).max(0) + (total - most).max(0)),
            Self::Pairs { weight } => -weight * (total * (total - 1) / 2),
            Self::Steps { weight, step } => weight * (total.abs() / step),
        }
    }
}

impl<'m> Table<'m> {
    /// The partition in which each unit is in the group given.
    pub(crate) fn new(model: &'m Model, group_of: Vec<usize>) -> Self {
        let mut table = Self::empty(model);
        for (unit, group) in group_of.iter().enumerate() {
            table.seat(unit, *group);
        }
        table.cost = model.cost(&group_of).weighed(model);
        table.group_of = group_of;
        table
    }

    /// Nobody placed yet: the cost and the deltas are those of empty groups.
    pub(crate) fn empty(model: &'m Model) -> Self {
        let mut judged = Vec::with_capacity(model.groups() * model.counters.len());
        for group in 0..model.groups() {
            for counter in &model.counters {
                let factor = if counter.what.is_hard() { model.hard } else { 1 };
                judged.push(match &counter.shape {
                    Shape::Range { weight, bounds } => {
                        let (least, most) = bounds[group];
                        Judged::Range { weight: weight * factor, least, most }
                    }
                    Shape::Pairs { weight } => Judged::Pairs { weight: weight * factor },
                    Shape::Steps { weight, step } => Judged::Steps { weight: weight * factor, step: *step },
                });
            }
        }
        let totals = vec![0; judged.len()];
        let units = model.units.iter().enumerate();
        let torn = units.map(|(at, unit)| if unit.apart.contains(&at) { model.hard } else { 0 }).sum::<i64>();
        let cost = model.base + torn + judged.iter().map(|judged| Judged::of(0, *judged)).sum::<i64>();
        Self {
            model,
            group_of: vec![usize::MAX; model.units.len()],
            totals,
            judged,
            gains: vec![0; if model.pairs.is_some() { model.units.len() * model.groups() } else { 0 }],
            demands: model.demands(),
            moves: model.sizes_open(),
            cost,
        }
    }

    /// What placing a unit that is nowhere yet would cost.
    pub(crate) fn place_delta(&self, unit: usize, group: usize) -> i64 {
        let own = &self.model.units[unit];
        let mut delta = self.beside(unit, group, usize::MAX);
        for (counter, amount) in &own.adds {
            delta += self.change(group, *counter, *amount);
        }
        delta
    }

    /// Places a unit that is nowhere yet.
    pub(crate) fn place(&mut self, unit: usize, group: usize) {
        self.cost += self.place_delta(unit, group);
        self.seat(unit, group);
        self.group_of[unit] = group;
    }

    fn gain(&self, unit: usize, group: usize) -> i64 {
        if self.gains.is_empty() { 0 } else { self.gains[unit * self.model.groups() + group] }
    }

    fn between(&self, one: usize, other: usize) -> i64 {
        self.model.pairs.as_ref().map_or(0, |pairs| pairs.row(one)[other])
    }

    /// A unit joins a group (1), or leaves it (-1): what all others' pairs with the group cost then.
    fn meet(&mut self, unit: usize, group: usize, sign: i64) {
        if let Some(pairs) = &self.model.pairs {
            let groups = self.model.groups();
            for (gain, cost) in self.gains.iter_mut().skip(group).step_by(groups).zip(pairs.row(unit)) {
                *gain += sign * cost;
            }
        }
    }

    fn seat(&mut self, unit: usize, group: usize) {
        self.meet(unit, group, 1);
        let first = group * self.model.counters.len();
        for (counter, amount) in &self.model.units[unit].adds {
            self.totals[first + counter] += amount;
        }
    }

    fn unseat(&mut self, unit: usize, group: usize) {
        self.meet(unit, group, -1);
        let first = group * self.model.counters.len();
        for (counter, amount) in &self.model.units[unit].adds {
            self.totals[first + counter] -= amount;
        }
    }

    fn change(&self, group: usize, counter: usize, by: i64) -> i64 {
        let at = group * self.model.counters.len() + counter;
        let (total, judged) = (self.totals[at], self.judged[at]);
        Judged::of(total + by, judged) - Judged::of(total, judged)
    }

    /// What a unit in a group costs beside the counters: settled places, homes, units it must be apart from. A unit
    /// that leaves the group is not met.
    fn beside(&self, unit: usize, group: usize, leaving: usize) -> i64 {
        let own = &self.model.units[unit];
        let mut cost = self.gain(unit, group);
        if !own.fixed.is_empty() {
            cost += self.model.hard * own.strays(group);
        }
        for (home, saved) in &own.homes {
            if *home == group {
                cost -= saved;
            }
        }
        for other in &own.apart {
            if *other != leaving && *other != unit && self.group_of[*other] == group {
                cost += self.model.hard;
            }
        }
        cost
    }

    /// The group of every unit.
    pub(crate) fn partition(&self) -> &[usize] {
        &self.group_of
    }

    /// Whether no demand is broken.
    pub(crate) fn meets_demands(&self) -> bool {
        self.cost < self.model.hard / 2
    }

    /// The first counter of a demand that a group breaks, and by how much the group has too many (negative: too few).
    pub(crate) fn broken(&self, group: usize) -> Option<(usize, i64)> {
        let first = group * self.model.counters.len();
        (0..self.demands).find_map(|at| match (self.judged[first + at], self.totals[first + at]) {
            (Judged::Range { least, .. }, total) if total < least => Some((at, total - least)),
            (Judged::Range { most, .. }, total) if total > most => Some((at, total - most)),
            _ => None,
        })
    }

    /// The units of a group.
    pub(crate) fn members(&self, group: usize) -> Vec<usize> {
        let all = self.group_of.iter().enumerate();
        all.filter(|(_, own)| **own == group).map(|(unit, _)| unit).collect()
    }

    /// Whether a unit is where it must not be.
    pub(crate) fn misplaced(&self, unit: usize) -> bool {
        let own = &self.model.units[unit];
        (!own.fixed.is_empty() || !own.apart.is_empty()) && {
            let group = self.group_of[unit];
            own.strays(group) > 0 || own.apart.iter().any(|other| self.group_of[*other] == group)
        }
    }
}

impl Cost {
    /// One number that orders partitions as their costs do.
    pub(crate) fn weighed(self, model: &Model) -> i64 {
        self.broken * model.hard + self.points
    }
}

impl Landscape for Table<'_> {
    type Delta = i64;

    fn units(&self) -> usize {
        self.group_of.len()
    }

    fn groups(&self) -> usize {
        self.model.groups()
    }

    fn group_of(&self, unit: usize) -> usize {
        self.group_of[unit]
    }

    fn cost(&self) -> i64 {
        self.cost
    }

    fn moves(&self) -> bool {
        self.moves
    }

    fn move_delta(&self, unit: usize, to: usize) -> Option<i64> {
        let from = self.group_of[unit];
        if from == to {
            return None;
        }
        let mut delta = self.beside(unit, to, unit) - self.beside(unit, from, unit);
        for (counter, amount) in &self.model.units[unit].adds {
            delta += self.change(from, *counter, -amount) + self.change(to, *counter, *amount);
        }
        Some(delta)
    }

    fn swap_delta(&self, one: usize, other: usize) -> Option<i64> {
        let (here, there) = (self.group_of[one], self.group_of[other]);
        if here == there {
            return None;
        }
        let mut delta = self.beside(one, there, other) - self.beside(one, here, one)
            + self.beside(other, here, one)
            - self.beside(other, there, other)
            - 2 * self.between(one, other);
        let (mut ours, mut theirs) =
            (self.model.units[one].adds.as_slice(), self.model.units[other].adds.as_slice());
        // Both lists are in the order of the counters.
        loop {
            let (counter, leaves) = match (ours, theirs) {
                ([(a, x), rest @ ..], [(b, y), others @ ..]) if a == b => {
                    (ours, theirs) = (rest, others);
                    (*a, x - y)
                }
                ([(a, x), rest @ ..], [(b, _), ..]) if a < b => {
                    ours = rest;
                    (*a, *x)
                }
                (_, [(b, y), others @ ..]) => {
                    theirs = others;
                    (*b, -y)
                }
                ([(a, x), rest @ ..], []) => {
                    ours = rest;
                    (*a, *x)
                }
                ([], []) => break,
            };
            if leaves != 0 {
                delta += self.change(here, counter, -leaves) + self.change(there, counter, leaves);
            }
        }
        Some(delta)
    }

    fn apply_move(&mut self, unit: usize, to: usize) {
        self.cost += self.move_delta(unit, to).unwrap_or_default();
        let from = self.group_of[unit];
        self.unseat(unit, from);
        self.seat(unit, to);
        self.group_of[unit] = to;
    }

    fn apply_swap(&mut self, one: usize, other: usize) {
        self.cost += self.swap_delta(one, other).unwrap_or_default();
        let (here, there) = (self.group_of[one], self.group_of[other]);
        self.unseat(one, here);
        self.unseat(other, there);
        self.seat(one, there);
        self.seat(other, here);
        self.group_of[one] = there;
        self.group_of[other] = here;
    }

    fn place(&mut self, partition: &[u32]) {
        *self = Self::new(self.model, partition.iter().map(|group| *group as usize).collect());
    }
}

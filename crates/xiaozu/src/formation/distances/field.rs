//! The landscape of distances: what each unit would cost in each group, kept up to date.

use std::ops::Range;

use super::SizeRange;
use super::kernel::{Number, Others, TABLE, exchange, join, leave, settle};
use crate::formation::search::Landscape;

/// What two units cost in one group, for every pair.
pub(super) struct Costs<N> {
    pub(super) units: usize,
    pub(super) matrix: Vec<N>,
}

impl<N: Number> Costs<N> {
    fn of(&self, unit: usize) -> &[N] {
        self.matrix.get(unit * self.units..(unit + 1) * self.units).unwrap_or_default()
    }

    fn between(&self, unit: usize, other: usize) -> N {
        self.of(unit).get(other).copied().unwrap_or_default()
    }
}

pub(super) struct Field<'a, N> {
    costs: &'a Costs<N>,
    ranges: &'a [SizeRange],
    moves: bool,
    groups: Vec<u32>,
    sizes: Vec<usize>,
    /// What each unit costs, or would cost, in each group: all units of the first group, then of the next.
    gains: Vec<N>,
    /// What each unit costs where it is.
    own: Vec<N>,
    cost: i64,
    /// What one unit would cost more in each group, while its partners are sought.
    leaving: Vec<N>,
}

impl<'a, N: Number> Field<'a, N> {
    pub(super) fn new(costs: &'a Costs<N>, ranges: &'a [SizeRange], partition: &[u32]) -> Self {
        let moves = ranges.iter().any(|range| range.least < range.most);
        let mut field = Self {
            costs,
            ranges,
            moves,
            groups: vec![0; costs.units],
            sizes: vec![0; ranges.len()],
            gains: vec![N::default(); costs.units * ranges.len()],
            own: vec![N::default(); costs.units],
            cost: 0,
            leaving: vec![N::SAME_GROUP; ranges.len().max(TABLE)],
        };
        field.place(partition);
        field
    }

    fn gains_of(&self, group: usize) -> &[N] {
        self.gains.get(self.span(group)).unwrap_or_default()
    }

    fn gains_mut(&mut self, group: usize) -> &mut [N] {
        let span = self.span(group);
        self.gains.get_mut(span).unwrap_or_default()
    }

    fn span(&self, group: usize) -> Range<usize> {
        group * self.costs.units..(group + 1) * self.costs.units
    }

    fn gain(&self, unit: usize, group: usize) -> N {
        self.gains_of(group).get(unit).copied().unwrap_or_default()
    }

    fn own(&self, unit: usize) -> N {
        self.own.get(unit).copied().unwrap_or_default()
    }

    fn size(&self, group: usize) -> usize {
        self.sizes.get(group).copied().unwrap_or(0)
    }

    fn sit(&mut self, unit: usize, group: usize) {
        if let Some(place) = self.groups.get_mut(unit) {
            *place = u32::try_from(group).unwrap_or(u32::MAX);
        }
    }

    fn settle(&mut self, a: usize, b: usize) {
        let (span_a, span_b) = (self.span(a), self.span(b));
        let in_a = self.gains.get(span_a).unwrap_or_default();
        let in_b = self.gains.get(span_b).unwrap_or_default();
        settle(&mut self.own, &self.groups, (a as u32, in_a), (b as u32, in_b));
    }
}

impl<N: Number> Landscape for Field<'_, N> {
    type Delta = N;

    fn units(&self) -> usize {
        self.costs.units
    }

    fn groups(&self) -> usize {
        self.ranges.len()
    }

    fn group_of(&self, unit: usize) -> usize {
        self.groups.get(unit).copied().unwrap_or(0) as usize
    }

    fn cost(&self) -> i64 {
        self.cost
    }

    fn moves(&self) -> bool {
        self.moves
    }

    fn move_delta(&self, unit: usize, to: usize) -> Option<N> {
        let from = self.group_of(unit);
        let may_leave = self.ranges.get(from).is_some_and(|range| self.size(from) > range.least);
        let may_join = self.ranges.get(to).is_some_and(|range| self.size(to) < range.most);
        (from != to && may_leave && may_join).then(|| self.gain(unit, to) - self.own(unit))
    }

    fn swap_delta(&self, unit: usize, other: usize) -> Option<N> {
        let (a, b) = (self.group_of(unit), self.group_of(other));
        let (leaving, coming) = (self.gain(unit, b) - self.own(unit), self.gain(other, a) - self.own(other));
        let between = self.costs.between(unit, other);
        (a != b).then(|| leaving + coming - (between + between))
    }

    fn first_swap(&mut self, unit: usize, others: Range<usize>, limits: &[N]) -> Option<(usize, N)> {
        let (from, group, own) = (others.start, self.group_of(unit), self.own(unit));
        let units = self.costs.units;
        let column = self.gains.get(unit..).unwrap_or_default().iter().step_by(units);
        for (leaving, gain) in self.leaving.iter_mut().zip(column) {
            *leaving = *gain - own;
        }
        if let Some(leaving) = self.leaving.get_mut(group) {
            *leaving = N::SAME_GROUP;
        }
        let all = Others {
            groups: &self.groups,
            there: self.gains_of(group),
            own: &self.own,
            between: self.costs.of(unit),
        };
        let found = all.among(others).first_within(&self.leaving, limits);
        found.map(|(place, delta)| (from + place, delta))
    }

    fn apply_move(&mut self, unit: usize, to: usize) {
        let from = self.group_of(unit);
        self.cost += (self.gain(unit, to) - self.own(unit)).wide();
        let row = self.costs.of(unit);
        leave(self.gains_mut(from), row);
        join(self.gains_mut(to), row);
        self.sit(unit, to);
        self.settle(from, to);
        if let Some(size) = self.sizes.get_mut(from) {
            *size -= 1;
        }
        if let Some(size) = self.sizes.get_mut(to) {
            *size += 1;
        }
    }

    fn apply_swap(&mut self, unit: usize, other: usize) {
        let (a, b) = (self.group_of(unit), self.group_of(other));
        self.cost += self.swap_delta(unit, other).map_or(0, N::wide);
        self.sit(unit, b);
        self.sit(other, a);
        let costs = (self.costs.of(unit), self.costs.of(other));
        let spans = [self.span(a), self.span(b)];
        if let Ok([in_a, in_b]) = self.gains.get_disjoint_mut(spans) {
            exchange([(a as u32, in_a), (b as u32, in_b)], costs, (&mut self.own, &self.groups));
        }
    }

    fn place(&mut self, partition: &[u32]) {
        self.groups.copy_from_slice(partition);
        self.sizes.fill(0);
        self.gains.fill(N::default());
        for (unit, group) in partition.iter().enumerate() {
            let row = self.costs.of(unit);
            join(self.gains_mut(*group as usize), row);
            if let Some(size) = self.sizes.get_mut(*group as usize) {
                *size += 1;
            }
        }
        let mut twice = 0;
        for (unit, group) in partition.iter().enumerate() {
            let own = self.gain(unit, *group as usize);
            if let Some(place) = self.own.get_mut(unit) {
                *place = own;
            }
            twice += own.wide();
        }
        self.cost = twice / 2;
    }
}

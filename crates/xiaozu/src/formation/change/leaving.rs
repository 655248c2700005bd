//! A search that counts who leaves.

#![expect(clippy::indexing_slicing, reason = "units and groups come from one model")]

use super::super::model::Model;
use super::super::search::Landscape;
use super::super::table::Table;

/// A partition under way, every move from today's groups costing a little, and every one above a limit as much as a
/// broken demand.
pub(super) struct Leaving<'m> {
    table: Table<'m>,
    /// How many of each unit's members are at home in which groups.
    homes: Vec<Vec<(usize, i64)>>,
    members: Vec<i64>,
    moves: i64,
    limit: i64,
    /// What a broken demand costs in the table.
    hard: i64,
    /// What one point counts; a move counts 1.
    point: i64,
    /// What a broken demand counts: more than all points and moves.
    broken: i64,
}

impl<'m> Leaving<'m> {
    pub(super) fn new(model: &'m Model, group_of: Vec<usize>, today: &[usize], limit: usize) -> Self {
        let long = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let homes: Vec<Vec<(usize, i64)>> = model
            .units
            .iter()
            .map(|unit| {
                let mut homes: Vec<(usize, i64)> = Vec::new();
                for member in &unit.members {
                    match homes.iter_mut().find(|(group, _)| *group == today[*member]) {
                        Some((_, count)) => *count += 1,
                        None => homes.push((today[*member], 1)),
                    }
                }
                homes
            })
            .collect();
        // A point is worth more than a move where there is room for it: moves decide between equals.
        let point = if model.hard < 1 << 36 { 4 } else { 1 };
        let members = model.units.iter().map(|unit| long(unit.members.len())).collect();
        let mut own = Self {
            table: Table::new(model, group_of),
            homes,
            members,
            moves: 0,
            limit: long(limit),
            hard: model.hard,
            point,
            broken: point * model.hard + long(today.len()),
        };
        own.moves = (0..own.members.len()).map(|unit| own.away(unit, own.table.group_of(unit))).sum();
        own
    }

    pub(super) fn partition(&self) -> &[usize] {
        self.table.partition()
    }

    /// How many of a unit's members are not at home in a group.
    fn away(&self, unit: usize, group: usize) -> i64 {
        let home = self.homes[unit].iter().find(|(home, _)| *home == group);
        self.members[unit] - home.map_or(0, |(_, count)| *count)
    }

    /// What a cost of the table, or a difference of two, and moves count together.
    fn weighed(&self, cost: i64) -> i64 {
        // Points are less than half of what a broken demand costs, either way.
        let broken = (cost + self.hard / 2).div_euclid(self.hard);
        broken * self.broken + (cost - broken * self.hard) * self.point
    }

    fn moved(&self, by: i64) -> i64 {
        let above = |moves: i64| (moves - self.limit).max(0);
        by + (above(self.moves + by) - above(self.moves)) * self.broken
    }

    fn swap_moves(&self, one: usize, other: usize) -> i64 {
        let (here, there) = (self.table.group_of(one), self.table.group_of(other));
        self.away(one, there) - self.away(one, here) + self.away(other, here) - self.away(other, there)
    }
}

impl Landscape for Leaving<'_> {
    type Delta = i64;

    fn units(&self) -> usize {
        self.table.units()
    }

    fn groups(&self) -> usize {
        self.table.groups()
    }

    fn group_of(&self, unit: usize) -> usize {
        self.table.group_of(unit)
    }

    fn cost(&self) -> i64 {
        self.weighed(self.table.cost()) + self.moves + (self.moves - self.limit).max(0) * self.broken
    }

    fn moves(&self) -> bool {
        self.table.moves()
    }

    fn move_delta(&self, unit: usize, to: usize) -> Option<i64> {
        let delta = self.table.move_delta(unit, to)?;
        let by = self.away(unit, to) - self.away(unit, self.table.group_of(unit));
        Some(self.weighed(delta) + self.moved(by))
    }

    fn swap_delta(&self, one: usize, other: usize) -> Option<i64> {
        let delta = self.table.swap_delta(one, other)?;
        Some(self.weighed(delta) + self.moved(self.swap_moves(one, other)))
    }

    fn apply_move(&mut self, unit: usize, to: usize) {
        self.moves += self.away(unit, to) - self.away(unit, self.table.group_of(unit));
        self.table.apply_move(unit, to);
    }

    fn apply_swap(&mut self, one: usize, other: usize) {
        self.moves += self.swap_moves(one, other);
        self.table.apply_swap(one, other);
    }

    fn place(&mut self, partition: &[u32]) {
        Landscape::place(&mut self.table, partition);
        self.moves = (0..self.members.len()).map(|unit| self.away(unit, self.table.group_of(unit))).sum();
    }
}

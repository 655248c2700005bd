//! Where several newcomers go best together, everybody else staying.

#![expect(clippy::indexing_slicing, reason = "members and groups come from one problem")]

use std::ops::ControlFlow;

use super::super::explain::{Measures, Position, Standing};
use super::super::form::USUAL;
use super::super::model::Cost;
use super::super::search::{self, Landscape};
use super::super::table::Table;

/// Joint placements up to which every one is looked at.
pub(super) const MOST: usize = 200_000;

pub(super) struct Joint {
    pub(super) group_of: Vec<usize>,
    pub(super) exact: bool,
}

/// The best joint placement: no demand broken that holds now, else the fewest broken; then the fewest points; then the
/// first groups in the order given.
pub(super) fn joint(before: &Standing<'_>, measures: &Measures, new: &[usize], most: usize) -> Joint {
    let order = &before.order;
    let mut group_of: Vec<usize> = before.group_of.iter().map(|group| group.unwrap_or(order[0])).collect();
    let ways = u32::try_from(new.len()).ok().and_then(|new| order.len().checked_pow(new));
    if ways.is_some_and(|ways| ways <= most) {
        let mut position = Position::new(measures, &group_of);
        let mut best: Option<((bool, Cost), Vec<usize>)> = None;
        each(before, &mut position, new, &mut best);
        if let Some((_, partition)) = best {
            group_of = partition;
        }
        return Joint { group_of, exact: true };
    }
    searched(before, measures, new, &mut group_of);
    Joint { group_of, exact: false }
}

fn judged(before: &Standing<'_>, position: &Position<'_>, new: &[usize]) -> (bool, Cost) {
    let steps: Vec<(usize, usize)> = new.iter().map(|member| (*member, position.group_of(*member))).collect();
    (!before.after(&steps).breaks.is_empty(), position.cost())
}

/// Looks at every placement of those still to be placed.
fn each(
    before: &Standing<'_>,
    position: &mut Position<'_>,
    rest: &[usize],
    best: &mut Option<((bool, Cost), Vec<usize>)>,
) {
    let Some((member, rest)) = rest.split_first() else {
        let cost = position.cost();
        // What breaks nothing has the fewest broken, as a rule: the dearer question is asked of the better only.
        if best.as_ref().is_some_and(|((breaks, least), _)| !breaks && *least <= cost) {
            return;
        }
        let new: Vec<usize> =
            (0..before.group_of.len()).filter(|at| before.group_of[*at].is_none()).collect();
        let judged = judged(before, position, &new);
        if best.as_ref().is_none_or(|(least, _)| judged < *least) {
            *best = Some((judged, position.partition().to_vec()));
        }
        return;
    };
    for group in before.order.clone() {
        position.apply_move(*member, group);
        each(before, position, rest, best);
    }
}

/// Each newcomer in turn where it costs least, a search from there, then single changes while they help.
fn searched(before: &Standing<'_>, measures: &Measures, new: &[usize], group_of: &mut Vec<usize>) {
    let effort = before.problem.plan().effort;
    let layouts = measures.models.len();
    let mut found: Option<(Cost, Vec<usize>)> = None;
    for model in &measures.models {
        let mut table = Table::empty(model);
        for (member, group) in before.group_of.iter().enumerate() {
            if let Some(group) = group {
                table.place(member, *group);
            }
        }
        for member in new {
            let choices = before.order.iter().map(|group| (table.place_delta(*member, *group), *group));
            let group = choices.min_by_key(|(delta, _)| *delta).map_or(before.order[0], |(_, group)| group);
            table.place(*member, group);
        }
        let iterations = effort.iterations.unwrap_or(USUAL) / (layouts as u64).max(1);
        let mut only = Only { table: &mut table, members: new };
        search::search(&mut only, (effort.seed, 0), iterations, &mut |_| ControlFlow::Continue(()));
        let partition = table.partition().to_vec();
        let cost = measures.cost(&partition);
        if found.as_ref().is_none_or(|(least, _)| cost < *least) {
            found = Some((cost, partition));
        }
    }
    if let Some((_, partition)) = found {
        *group_of = partition;
    }
    let mut position = Position::new(measures, group_of);
    let mut now = judged(before, &position, new);
    loop {
        let start = now;
        for member in new {
            let mut best = position.group_of(*member);
            for group in &before.order {
                position.apply_move(*member, *group);
                let then = judged(before, &position, new);
                if then < now {
                    (now, best) = (then, *group);
                }
            }
            position.apply_move(*member, best);
        }
        if now == start {
            break;
        }
    }
    *group_of = position.partition().to_vec();
}

/// A partition of which only some members may move.
struct Only<'t, 'm> {
    table: &'t mut Table<'m>,
    members: &'t [usize],
}

impl Landscape for Only<'_, '_> {
    type Delta = i64;

    fn units(&self) -> usize {
        self.members.len()
    }

    fn groups(&self) -> usize {
        self.table.groups()
    }

    fn group_of(&self, unit: usize) -> usize {
        self.table.group_of(self.members[unit])
    }

    fn cost(&self) -> i64 {
        self.table.cost()
    }

    fn moves(&self) -> bool {
        true
    }

    fn move_delta(&self, unit: usize, to: usize) -> Option<i64> {
        self.table.move_delta(self.members[unit], to)
    }

    fn swap_delta(&self, unit: usize, other: usize) -> Option<i64> {
        self.table.swap_delta(self.members[unit], self.members[other])
    }

    fn apply_move(&mut self, unit: usize, to: usize) {
        self.table.apply_move(self.members[unit], to);
    }

    fn apply_swap(&mut self, unit: usize, other: usize) {
        self.table.apply_swap(self.members[unit], self.members[other]);
    }

    fn place(&mut self, partition: &[u32]) {
        let mut group_of = self.table.partition().to_vec();
        for (member, group) in self.members.iter().zip(partition) {
            group_of[*member] = *group as usize;
        }
        let all: Vec<u32> =
            group_of.into_iter().map(|group| u32::try_from(group).unwrap_or(u32::MAX)).collect();
        Landscape::place(self.table, &all);
    }
}

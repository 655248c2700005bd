//! Whether a partition meets every demand.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is a kind, a group or a counter of the model at hand"
)]

use super::super::model::Model;
use super::counting;
use super::hard::Hard;

/// Whether there is a partition that meets every demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Feasible {
    /// This one: the group of each unit.
    Yes(Vec<usize>),
    /// There is none: proved.
    No,
    /// The steps were spent; nothing is claimed.
    Unknown,
}

/// Looks for a partition that meets every demand, by at most so many steps (looks at a unit and a group).
pub(crate) fn feasible(model: &Model, steps: u64) -> Feasible {
    if model.groups() == 0 || counting::impossible(model) {
        return Feasible::No;
    }
    let hard = Hard::of(model);
    Search::new(&hard, steps).run(model.units.len())
}

/// A search by depth: the most constrained unit first. What is refuted for a unit is refuted for all that are
/// alike, and for all groups that are alike; these are facts, so nothing is lost by skipping them.
struct Search<'a> {
    hard: &'a Hard,
    groups: usize,
    steps: u64,
    /// By counter and group.
    totals: Vec<i64>,
    /// By counter: what is left to place, what is owed to lower bounds, what upper bounds leave room for.
    left: Vec<i64>,
    owed: Vec<i64>,
    room: Vec<i64>,
    /// By kind and group: why it cannot be there, counted.
    barred: Vec<bool>,
    trail: Vec<usize>,
    /// By kind: how many are placed; by group: how many units are in it.
    placed: Vec<usize>,
    held: Vec<usize>,
}

struct Frame {
    kind: usize,
    group: usize,
    /// Where the trail was when the kind was chosen, and before its group was.
    start: usize,
    base: usize,
}

impl<'a> Search<'a> {
    fn new(hard: &'a Hard, steps: u64) -> Self {
        let (groups, counters) = (hard.classes.len(), hard.bounds.len());
        let sum = |of: fn(&(i64, i64)) -> i64| {
            hard.bounds.iter().map(|bounds| bounds.iter().map(of).sum()).collect::<Vec<i64>>()
        };
        let mut barred = vec![false; hard.kinds.len() * groups];
        for (at, kind) in hard.kinds.iter().enumerate() {
            if let Some(fixed) = kind.fixed {
                (0..groups)
                    .filter(|group| *group != fixed)
                    .for_each(|group| barred[at * groups + group] = true);
            }
        }
        Self {
            hard,
            groups,
            steps,
            totals: vec![0; counters * groups],
            left: hard.supply.clone(),
            owed: sum(|(least, _)| (*least).max(0)),
            room: sum(|(_, most)| *most),
            barred,
            trail: Vec::new(),
            placed: vec![0; hard.kinds.len()],
            held: vec![0; groups],
        }
    }

    fn run(mut self, units: usize) -> Feasible {
        let mut counters = 0..self.left.len();
        if counters.any(|at| self.owed[at] > self.left[at] || self.left[at] > self.room[at]) {
            return Feasible::No;
        }
        let mut frames: Vec<Frame> = Vec::new();
        let mut deeper = true;
        loop {
            if deeper {
                let Some(kind) = self.tightest() else { return self.answer(&frames, units) };
                frames.push(Frame { kind, group: 0, start: self.trail.len(), base: self.trail.len() });
            }
            let Some(frame) = frames.last_mut() else { return Feasible::No };
            if let Some(group) = self.best_group(frame.kind) {
                (frame.group, frame.base) = (group, self.trail.len());
                let kind = frame.kind;
                self.place(kind, group, 1);
                self.bar_neighbours(kind, group);
                deeper = true;
            } else {
                self.undo(frame.start);
                frames.pop();
                let Some(frame) = frames.last() else { return Feasible::No };
                let (kind, group, base) = (frame.kind, frame.group, frame.base);
                self.undo(base);
                self.place(kind, group, -1);
                self.refute(kind, group);
                deeper = false;
            }
            if self.steps == 0 {
                return Feasible::Unknown;
            }
        }
    }

    fn answer(&self, frames: &[Frame], units: usize) -> Feasible {
        let mut group_of = vec![0; units];
        let mut placed = vec![0; self.hard.kinds.len()];
        for frame in frames {
            group_of[self.hard.kinds[frame.kind].units[placed[frame.kind]]] = frame.group;
            placed[frame.kind] += 1;
        }
        Feasible::Yes(group_of)
    }

    /// The kind with the fewest groups to go to; of equals the one that adds to most.
    fn tightest(&mut self) -> Option<usize> {
        let open = |kind: &usize| self.placed[*kind] < self.hard.kinds[*kind].units.len();
        let mut kinds = (0..self.hard.kinds.len()).filter(open);
        let only = kinds.next()?;
        if kinds.next().is_none() {
            return Some(only);
        }
        let mut best: Option<(usize, usize, i64)> = None;
        for kind in 0..self.hard.kinds.len() {
            if self.placed[kind] == self.hard.kinds[kind].units.len() {
                continue;
            }
            let most = best.map_or(usize::MAX, |(_, most, _)| most);
            let mut count = 0;
            for group in 0..self.groups {
                count += usize::from(self.fits(kind, group));
                if count > most {
                    break;
                }
            }
            let adds = self.hard.kinds[kind].adds.iter().map(|(_, add)| *add).sum();
            if count < most || (count == most && best.is_some_and(|(.., other)| adds > other)) {
                best = Some((kind, count, adds));
            }
            if count == 0 {
                break;
            }
        }
        best.map(|(kind, ..)| kind)
    }

    /// Where the kind does most for what is owed, then where most room is.
    fn best_group(&mut self, kind: usize) -> Option<usize> {
        let mut best: Option<((i64, i64), usize)> = None;
        for group in 0..self.groups {
            if self.fits(kind, group) {
                let special = self.hard.kinds[kind].adds.iter().filter(|(counter, _)| *counter != 0);
                let relief = special.map(|(counter, add)| (*add).min(self.owed_by(*counter, group)));
                let merit = (relief.sum(), self.room_in(0, group));
                if best.is_none_or(|(other, _)| merit > other) {
                    best = Some((merit, group));
                }
            }
        }
        best.map(|(_, group)| group)
    }

    fn owed_by(&self, counter: usize, group: usize) -> i64 {
        (self.hard.bounds[counter][group].0 - self.totals[counter * self.groups + group]).max(0)
    }

    fn room_in(&self, counter: usize, group: usize) -> i64 {
        self.hard.bounds[counter][group].1 - self.totals[counter * self.groups + group]
    }

    /// Whether a unit of the kind can be in the group, as far as sums show.
    fn fits(&mut self, kind: usize, group: usize) -> bool {
        self.steps = self.steps.saturating_sub(1);
        if self.barred[kind * self.groups + group] {
            return false;
        }
        let adds = &self.hard.kinds[kind].adds;
        let mut at = 0;
        let added = adds.first().filter(|(counter, _)| *counter == 0).map_or(0, |(_, add)| *add);
        let room = self.room_in(0, group) - added;
        (0..self.hard.bounds.len()).all(|counter| {
            let add = match adds.get(at) {
                Some((other, add)) if *other == counter => {
                    at += 1;
                    *add
                }
                _ => 0,
            };
            let owed = self.owed_by(counter, group);
            let still = (owed - add).max(0);
            add <= self.room_in(counter, group)
                && self.owed[counter] - owed + still <= self.left[counter] - add
                && still <= room
        })
    }

    fn place(&mut self, kind: usize, group: usize, sign: i64) {
        for at in 0..self.hard.kinds[kind].adds.len() {
            let (counter, add) = self.hard.kinds[kind].adds[at];
            let before = self.owed_by(counter, group);
            self.totals[counter * self.groups + group] += sign * add;
            self.left[counter] -= sign * add;
            self.owed[counter] += self.owed_by(counter, group) - before;
        }
        if sign > 0 {
            self.placed[kind] += 1;
            self.held[group] += 1;
        } else {
            self.placed[kind] -= 1;
            self.held[group] -= 1;
        }
    }

    fn bar(&mut self, kind: usize, group: usize) {
        let at = kind * self.groups + group;
        if !self.barred[at] {
            self.barred[at] = true;
            self.trail.push(at);
        }
    }

    fn bar_neighbours(&mut self, kind: usize, group: usize) {
        for at in 0..self.hard.kinds[kind].apart.len() {
            self.bar(self.hard.kinds[kind].apart[at], group);
        }
    }

    /// With what is placed now the kind cannot be in the group; nor in any that is alike.
    fn refute(&mut self, kind: usize, group: usize) {
        self.bar(kind, group);
        if self.held[group] == 0 {
            for other in 0..self.groups {
                if self.held[other] == 0 && self.hard.classes[other] == self.hard.classes[group] {
                    self.bar(kind, other);
                }
            }
        }
    }

    fn undo(&mut self, to: usize) {
        for at in self.trail.drain(to..) {
            self.barred[at] = false;
        }
    }
}

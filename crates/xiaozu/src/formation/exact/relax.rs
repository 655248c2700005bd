//! What every way to finish a half made partition costs at least, term by term.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is a unit, a group or a counter of the model at hand"
)]

use super::instance::{Instance, Kind, Term};
use super::state::State;

/// Working space, kept between looks.
pub(super) struct Relax {
    /// By group: who may join, how many members they are, how many may at most and must at least.
    pub(super) candidates: Vec<u64>,
    joining: Vec<i64>,
    room: Vec<i64>,
    need: Vec<i64>,
    best: Vec<i64>,
    next: Vec<i64>,
}

impl Relax {
    pub(super) fn new(instance: &Instance) -> Self {
        let groups = instance.groups;
        Self {
            candidates: vec![0; groups],
            joining: vec![0; groups],
            room: vec![0; groups],
            need: vec![0; groups],
            best: Vec::new(),
            next: Vec::new(),
        }
    }

    /// What every way to finish costs at least; nothing when none meets the demands, or none is below the line.
    pub(super) fn bound(&mut self, state: &State<'_>, line: i64) -> Option<i64> {
        if !self.look(state) {
            return None;
        }
        let mut bound = state.instance.base - state.saved - self.homes(state);
        for term in &state.instance.terms {
            bound += self.term(state, term);
        }
        (bound < line).then_some(bound)
    }

    /// Who may join which group; no, when somebody can join none or a group cannot be filled.
    pub(super) fn look(&mut self, state: &State<'_>) -> bool {
        let instance = state.instance;
        let mut somewhere = 0;
        for group in 0..instance.groups {
            let mask = state.candidates(group);
            let members: i64 = units(mask).map(|unit| instance.members[unit]).sum();
            let (least, most) = instance.sizes[group];
            (self.candidates[group], somewhere) = (mask, somewhere | mask);
            self.joining[group] = members;
            self.room[group] = (most - state.size[group]).min(members);
            self.need[group] = (least - state.size[group]).max(0);
            if self.need[group] > self.room[group] {
                return false;
            }
        }
        somewhere == state.open
    }

    /// What a term costs at least, after a look.
    pub(super) fn term(&mut self, state: &State<'_>, term: &Term) -> i64 {
        match &term.kind {
            Kind::Ranges(bounds) => self.ranges(state, term, bounds),
            Kind::Pairs => -self.pairs(state, term),
            Kind::Steps { order, step } => self.steps(state, term, order, *step),
        }
    }

    fn homes(&self, state: &State<'_>) -> i64 {
        let best = |unit: usize| {
            let groups = (0..state.instance.groups).filter(|group| self.candidates[*group] >> unit & 1 == 1);
            groups.map(|group| state.instance.homes[unit][group]).max().unwrap_or(0)
        };
        if state.instance.homes.iter().all(|homes| homes.iter().all(|saved| *saved == 0)) {
            return 0;
        }
        units(state.open).map(best).sum()
    }

    /// Members above and below the bounds: what a label lacks or exceeds over all groups, or a group over all
    /// labels, whichever shows more.
    fn ranges(&self, state: &State<'_>, term: &Term, bounds: &[Vec<(i64, i64)>]) -> i64 {
        let groups = state.instance.groups;
        let (mut short_groups, mut over_groups) = (0, 0);
        let (mut short_labels, mut over_labels) = (0, 0);
        for group in 0..groups {
            let (room, need, mask) = (self.room[group], self.need[group], self.candidates[group]);
            let (mut short, mut over, mut owed, mut free) = (0, 0, 0, 0);
            let mut others = self.joining[group];
            for (label, bounds) in term.labels.iter().zip(bounds) {
                let total = state.totals[label.counter * groups + group];
                let (least, most) = bounds[group];
                let here = label.sum(mask);
                others -= here;
                let here = here.min(room);
                owed += (least - total).max(0);
                short += (least - total - here).max(0);
                over += (total - most).max(0);
                free += (most - total).max(0).min(here);
            }
            over += (need - free - others).max(0);
            short_groups += short.max(owed - room);
            over_groups += over;
        }
        for (label, bounds) in term.labels.iter().zip(bounds) {
            let (mut short, mut over, mut owed, mut free) = (0, 0, 0, 0);
            for group in 0..groups {
                let total = state.totals[label.counter * groups + group];
                let (least, most) = bounds[group];
                let here = label.sum(self.candidates[group]).min(self.room[group]);
                owed += (least - total).max(0);
                short += (least - total - here).max(0);
                over += (total - most).max(0);
                free += (most - total).max(0).min(here);
            }
            let left = state.left[label.counter];
            short_labels += short.max(owed - left);
            over_labels += over + (left - free).max(0);
        }
        term.weight * (short_groups.max(short_labels) + over_groups.max(over_labels))
    }

    /// The most pairs that can be kept: each group alone with all that is left, or each label alone with all the
    /// room, whichever is less.
    fn pairs(&mut self, state: &State<'_>, term: &Term) -> i64 {
        let groups = state.instance.groups;
        let (mut by_group, mut by_label) = (0, 0);
        let total = |label: usize, group: usize| state.totals[term.labels[label].counter * groups + group];
        let mut held = 0;
        for label in 0..term.labels.len() {
            for group in 0..groups {
                held += total(label, group) * (total(label, group) - 1) / 2;
            }
        }
        for group in 0..groups {
            let (mask, room) = (self.candidates[group], self.room[group]);
            if room == 0 {
                continue;
            }
            self.start(room);
            for (at, label) in term.labels.iter().enumerate() {
                self.join(room, total(at, group), label.sum(mask));
            }
            by_group += self.best.iter().copied().max().unwrap_or(0);
        }
        for (at, label) in term.labels.iter().enumerate() {
            let left = state.left[label.counter];
            if left == 0 {
                continue;
            }
            self.start(left);
            for group in 0..groups {
                let most = self.room[group].min(label.sum(self.candidates[group]));
                self.join(left, total(at, group), most);
            }
            by_label += self.best.iter().copied().max().unwrap_or(0);
        }
        term.weight * (held + by_group.min(by_label))
    }

    fn start(&mut self, room: i64) {
        let length = usize::try_from(room).unwrap_or(0) + 1;
        self.best.clear();
        self.best.resize(length, i64::MIN / 2);
        self.best[0] = 0;
    }

    /// Lets up to `most` join `held` in what has `room`: the pairs won, by how many joined in all.
    fn join(&mut self, room: i64, held: i64, most: i64) {
        let most = most.min(room);
        if most <= 0 {
            return;
        }
        self.next.clear();
        self.next.extend_from_slice(&self.best);
        let length = self.best.len();
        let mut won = 0;
        for joined in 0..usize::try_from(most).unwrap_or(0) {
            won += held + i64::try_from(joined).unwrap_or(0);
            for before in 0..length - joined - 1 {
                let value = self.best[before] + won;
                let after = &mut self.next[before + joined + 1];
                if value > *after {
                    *after = value;
                }
            }
        }
        std::mem::swap(&mut self.best, &mut self.next);
    }

    /// Whole steps away from zero: how near to zero each group can still come, and what the groups that are
    /// full leave to the others.
    fn steps(&self, state: &State<'_>, term: &Term, order: &[usize], step: i64) -> i64 {
        let instance = state.instance;
        let (groups, counter) = (instance.groups, term.labels[0].counter);
        let (mut cost, mut rest, mut open) = (0, 0, 0);
        let mut free = 0;
        for group in 0..groups {
            let total = state.totals[counter * groups + group];
            if self.room[group] == 0 {
                cost += total.abs() / step;
                rest += total;
                continue;
            }
            let far = self.nearest(state, counter, order, group, total);
            open += far / step;
            free += 1;
        }
        let all: i64 = state.left[counter]
            + (0..groups).map(|group| state.totals[counter * groups + group]).sum::<i64>();
        // The open groups add up to the rest: each takes less than a step for nothing, every further step costs one.
        let beyond = ((all - rest).abs() - free * (step - 1)).max(0);
        term.weight * (cost + open.max((beyond + step - 1) / step))
    }

    /// How near to zero a group's total can come.
    fn nearest(&self, state: &State<'_>, counter: usize, order: &[usize], group: usize, total: i64) -> i64 {
        let (mask, need, room) = (self.candidates[group], self.need[group], self.room[group]);
        let instance = state.instance;
        let can = |unit: &&usize| mask >> **unit & 1 == 1;
        if need == 1 && room == 1 {
            let one = |unit: &usize| (total + instance.add(*unit, counter)).abs();
            return order.iter().filter(can).map(one).min().unwrap_or(0);
        }
        let (low, high) = (
            self.extreme(state, counter, order.iter().filter(can), need, room, -1),
            self.extreme(state, counter, order.iter().rev().filter(can), need, room, 1),
        );
        (total - low).max(-(total + high)).max(0)
    }

    /// The most that `need` to `room` members can add in one direction, members taken one by one from units.
    fn extreme<'b>(
        &self,
        state: &State<'_>,
        counter: usize,
        order: impl Iterator<Item = &'b usize>,
        need: i64,
        room: i64,
        sign: i64,
    ) -> i64 {
        let (mut taken, mut sum) = (0, 0);
        for unit in order {
            let members = state.instance.members[*unit];
            let add = sign * state.instance.add(*unit, counter);
            let take = members.min(room - taken);
            let part = if take == members { add } else { ceil(add * take, members) };
            if taken >= need && part <= 0 {
                break;
            }
            // Beyond what is needed only what helps is taken.
            if add < 0 && taken + take > need {
                sum += ceil(add * (need - taken), members);
                break;
            }
            sum += part;
            taken += take;
            if taken == room {
                break;
            }
        }
        sum
    }
}

fn ceil(number: i64, by: i64) -> i64 {
    -((-number).div_euclid(by))
}

/// The units of a mask.
pub(super) fn units(mut mask: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let unit = mask.trailing_zeros();
        (mask != 0).then(|| {
            mask &= mask - 1;
            unit as usize
        })
    })
}

//! What every way to finish a half made partition costs at least, term by term.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is a unit, a group or a counter of the model at hand"
)]

use super::instance::{Instance, Kind, Term};
use super::packing::{Case, Packing, Part};
use super::pairs::{Prices, Room};
use super::state::State;

/// How often prices change at the first look, and at every other.
const FIRST_LOOKS: u32 = 100;
const LOOKS: u32 = 3;

/// Working space, kept between looks.
pub(super) struct Relax {
    /// By group: who may join, how many members they are, how many may at most and must at least.
    pub(super) candidates: Vec<u64>,
    joining: Vec<i64>,
    room: Vec<i64>,
    need: Vec<i64>,
    left: Vec<i64>,
    rooms: Vec<Room>,
    prices: Vec<Prices>,
    /// The groups as one label sees them, without prices.
    line: Room,
    free: Prices,
    /// When all groups have one size.
    packing: Option<Packing>,
    parts: Vec<Part>,
    nodes: u64,
}

impl Relax {
    pub(super) fn new(instance: &Instance) -> Self {
        let groups = instance.groups;
        Self {
            candidates: vec![0; groups],
            joining: vec![0; groups],
            room: vec![0; groups],
            need: vec![0; groups],
            left: Vec::new(),
            rooms: vec![Room::default(); groups],
            prices: instance.terms.iter().map(|term| Prices::new(term.labels.len())).collect(),
            line: Room::default(),
            free: Prices::new(groups),
            packing: instance
                .sizes
                .first()
                .filter(|size| instance.sizes.iter().all(|other| other == *size))
                .map(|size| Packing::new(*size)),
            parts: Vec::new(),
            nodes: 0,
        }
    }

    /// What every way to finish costs at least; nothing when none meets the demands, or none is below the line.
    pub(super) fn bound(&mut self, state: &State<'_>, line: i64) -> Option<i64> {
        if !self.look(state) {
            return None;
        }
        let mut bound = state.instance.base - state.saved - self.homes(state);
        // Without pairs a bound only grows: what they could save at most is taken off first.
        let most = state.instance.most_saved;
        for term in state.instance.terms.iter().filter(|term| !matches!(term.kind, Kind::Pairs)) {
            bound += self.term(state, term, 0);
            if bound - most >= line {
                return None;
            }
        }
        // Pairs are looked at last, and only as closely as is needed to reach the line.
        for term in state.instance.terms.iter().filter(|term| matches!(term.kind, Kind::Pairs)) {
            bound += self.term(state, term, bound - line);
        }
        self.nodes += 1;
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

    /// What a term costs at least, after a look; of pairs, no closer than is needed to save at most the target.
    pub(super) fn term(&mut self, state: &State<'_>, term: &Term, target: i64) -> i64 {
        match &term.kind {
            Kind::Ranges(bounds) => self.ranges(state, term, bounds),
            Kind::Pairs => -self.pairs(state, term, target),
            Kind::Steps { order, step } => self.steps(state, term, order, *step),
        }
    }

    /// The most points members can save by staying: each where it saves most, or each group with whoever saves
    /// most there, whichever is less.
    fn homes(&self, state: &State<'_>) -> i64 {
        let instance = state.instance;
        if !instance.staying {
            return 0;
        }
        let saved = |unit: usize, group: usize| instance.homes[unit][group];
        let best = |unit: usize| {
            let groups = (0..instance.groups).filter(|group| self.candidates[*group] >> unit & 1 == 1);
            groups.map(|group| saved(unit, group)).max().unwrap_or(0)
        };
        let full = |group: usize| {
            let each = |unit: usize| (saved(unit, group), ceil(saved(unit, group), instance.members[unit]));
            let (all, most) = units(self.candidates[group])
                .map(each)
                .fold((0, 0), |(all, most), (saved, each)| (all + saved, most.max(each)));
            all.min(most * self.room[group])
        };
        let by_unit: i64 = units(state.open).map(best).sum();
        by_unit.min((0..instance.groups).map(full).sum())
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
            for (group, (least, most)) in bounds.iter().copied().enumerate() {
                let total = state.totals[label.counter * groups + group];
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

    /// The most points pairs can save; looked at more closely while it matters for the target.
    fn pairs(&mut self, state: &State<'_>, term: &Term, target: i64) -> i64 {
        let groups = state.instance.groups;
        let mut held = 0;
        self.left.clear();
        self.left.extend(term.labels.iter().map(|label| state.left[label.counter]));
        let labelled: i64 = self.left.iter().sum();
        for group in 0..groups {
            let (mask, room) = (self.candidates[group], &mut self.rooms[group]);
            room.held.clear();
            room.may.clear();
            let mut others = self.joining[group];
            for label in &term.labels {
                let total = state.totals[label.counter * groups + group];
                let here = label.sum(mask);
                held += total * (total - 1) / 2;
                others -= here;
                room.held.push(total);
                room.may.push(here.min(self.room[group]));
            }
            room.most = self.room[group];
            room.least = (self.need[group] - others).max(0);
        }
        if labelled == 0 {
            return term.weight * held;
        }
        if let Some(won) = self.packed(state, labelled) {
            return term.weight * won;
        }
        let looks = if self.nodes == 0 { FIRST_LOOKS } else { LOOKS };
        let target = target.div_euclid(term.weight) - held;
        let alone = self.labels_alone(term.labels.len());
        if alone <= target {
            return term.weight * (held + alone);
        }
        let most = self.prices[term.at].most(&self.rooms, &self.left, target, looks);
        term.weight * (held + most.min(alone))
    }

    /// The most pairs of all groups, when they have one size and only one of them is begun.
    fn packed(&mut self, state: &State<'_>, labelled: i64) -> Option<i64> {
        let packing = self.packing.as_mut()?;
        let instance = state.instance;
        let (mut current, mut groups, mut closed) = (None, 0, 0);
        for (group, room) in self.rooms.iter().enumerate() {
            if self.room[group] == 0 {
                closed += room.held.iter().map(|held| held * (held - 1) / 2).sum::<i64>();
            } else {
                groups += 1;
                if state.held[group] != 0 && current.replace(group).is_some() {
                    return None;
                }
            }
        }
        let all: i64 = units(state.open).map(|unit| instance.members[unit]).sum();
        let mut others = Part { left: all - labelled, held: 0, may: all - labelled };
        self.parts.clear();
        self.parts.extend(self.left.iter().map(|left| Part { left: *left, held: 0, may: *left }));
        if let Some(group) = current {
            let room = &self.rooms[group];
            for (part, (held, may)) in self.parts.iter_mut().zip(room.held.iter().zip(&room.may)) {
                (part.held, part.may) = (*held, *may);
            }
            others.held = state.size[group] - room.held.iter().sum::<i64>();
            others.may = others.may.min(self.joining[group]);
        }
        let most = packing.most(Case { parts: &self.parts, others, groups })?;
        Some(closed + most)
    }

    /// The most pairs each label can win with all the room to itself.
    fn labels_alone(&mut self, labels: usize) -> i64 {
        let mut won = 0;
        for label in 0..labels {
            let left = self.left[label];
            if left > 0 {
                let line = &mut self.line;
                (line.least, line.most) = (0, left);
                line.held.clear();
                line.may.clear();
                for room in &self.rooms {
                    line.held.push(room.held[label]);
                    line.may.push(room.may[label]);
                }
                won += self.free.alone(&self.line);
            }
        }
        won
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

//! A model of at most 64 units as masks and tables: what the search for a proof works on.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is a unit, a group or a counter of the model at hand"
)]

use super::super::model::{Model, Shape, What};

/// The most units a mask holds.
pub(super) const MOST_UNITS: usize = 64;

/// What a broken demand costs: more than all points there can be.
const BROKEN: i64 = 1 << 50;

/// More than any partition loses that meets every demand, and less than any other.
pub(super) const NO_LINE: i64 = BROKEN >> 1;

/// What a search for a proof needs to know about a model. Breaking a demand costs more than any wish.
pub(super) struct Instance {
    pub(super) units: usize,
    pub(super) groups: usize,
    pub(super) classes: Vec<usize>,
    pub(super) base: i64,
    /// What all pairs of all labels would save; whether anybody would rather stay.
    pub(super) most_saved: i64,
    pub(super) staying: bool,
    /// The members of each unit, and the bounds on those of each group.
    pub(super) members: Vec<i64>,
    pub(super) sizes: Vec<(i64, i64)>,
    /// By group the units that may be in it; by unit the units that must not share its group.
    pub(super) allowed: Vec<u64>,
    pub(super) apart: Vec<u64>,
    /// By unit: what it is worth in each group; which units are the same for everything.
    pub(super) homes: Vec<Vec<i64>>,
    /// What every two units cost in one group, unit by unit; empty where that is nothing.
    pub(super) pairs: Vec<i64>,
    pub(super) alike: Vec<u64>,
    pub(super) counters: usize,
    /// By unit.
    pub(super) adds: Vec<Vec<(usize, i64)>>,
    pub(super) terms: Vec<Term>,
}

/// Counters that are judged together: the labels of one attribute share the room of a group.
pub(super) struct Term {
    pub(super) what: What,
    /// Its place among the terms.
    pub(super) at: usize,
    pub(super) weight: i64,
    pub(super) labels: Vec<Label>,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// By label and group.
    Ranges(Vec<Vec<(i64, i64)>>),
    Pairs,
    /// Units by what they add a member, least first, and the step.
    Steps {
        order: Vec<usize>,
        step: i64,
    },
}

/// One counter of a term, and the units that add to it, by how much.
pub(super) struct Label {
    pub(super) counter: usize,
    pub(super) planes: Vec<(i64, u64)>,
}

impl Label {
    /// What the units of a mask add.
    pub(super) fn sum(&self, mask: u64) -> i64 {
        self.planes.iter().map(|(add, plane)| add * i64::from((plane & mask).count_ones())).sum()
    }
}

impl Instance {
    /// Nothing when there are too many units or groups, or no group at all.
    pub(super) fn of(model: &Model) -> Option<Self> {
        let (units, groups) = (model.units.len(), model.groups());
        if units > MOST_UNITS || groups > MOST_UNITS || groups == 0 || units == 0 {
            return None;
        }
        let mut adds: Vec<Vec<(usize, i64)>> = model.units.iter().map(|unit| unit.adds.clone()).collect();
        adds.iter_mut().for_each(|adds| adds.sort_unstable());
        let sizes = match &model.counters.first()?.shape {
            Shape::Range { bounds, .. } => bounds.clone(),
            _ => return None,
        };
        let member = |unit: &super::super::model::Unit| i64::try_from(unit.members.len()).unwrap_or(i64::MAX);
        let members: Vec<i64> = model.units.iter().map(member).collect();
        let mut allowed = vec![0_u64; groups];
        let mut apart = vec![0_u64; units];
        let mut homes = vec![vec![0; groups]; units];
        for (at, unit) in model.units.iter().enumerate() {
            for (group, allowed) in allowed.iter_mut().enumerate() {
                if unit.strays(group) == 0 && !unit.apart.contains(&at) {
                    *allowed |= 1 << at;
                }
            }
            unit.apart.iter().filter(|other| **other < units).for_each(|other| apart[at] |= 1 << other);
            unit.homes
                .iter()
                .filter(|(group, _)| *group < groups)
                .for_each(|(g, saved)| homes[at][*g] = *saved);
        }
        let same = |one: usize, other: usize| {
            let lists = |unit: usize| (&model.units[unit].fixed, &homes[unit], &adds[unit], apart[unit]);
            one == other || (lists(one) == lists(other) && members[one] == members[other])
        };
        let alike = (0..units)
            .map(|one| (0..units).filter(|other| same(one, *other)).fold(0, |mask, other| mask | 1 << other))
            .collect();
        let pairs =
            model.pairs.as_ref().map(|pairs| (0..units).flat_map(|unit| pairs.row(unit).to_vec()).collect());
        let pairs: Vec<i64> = pairs.unwrap_or_default();
        let mut instance = Self {
            units,
            groups,
            classes: model.classes.clone(),
            base: model.base,
            most_saved: 0,
            staying: homes.iter().flatten().any(|saved| *saved > 0),
            members,
            sizes,
            allowed,
            apart,
            homes,
            pairs,
            alike,
            counters: model.counters.len(),
            adds,
            terms: Vec::new(),
        };
        instance.terms(model);
        for term in instance.terms.iter().filter(|term| matches!(term.kind, Kind::Pairs)) {
            let pairs = |label: &Label| label.sum(u64::MAX) * (label.sum(u64::MAX) - 1) / 2;
            instance.most_saved += term.weight * term.labels.iter().map(pairs).sum::<i64>();
        }
        Some(instance)
    }

    fn terms(&mut self, model: &Model) {
        for (at, counter) in model.counters.iter().enumerate() {
            let mut planes: Vec<(i64, u64)> = Vec::new();
            for (unit, adds) in self.adds.iter().enumerate() {
                let Some((_, add)) = adds.iter().find(|(counter, _)| *counter == at) else { continue };
                match planes.iter_mut().find(|(other, _)| other == add) {
                    Some((_, plane)) => *plane |= 1 << unit,
                    None => planes.push((*add, 1 << unit)),
                }
            }
            let label = Label { counter: at, planes };
            // Labels of one wish are disjoint: a member has one.
            let wish = matches!(counter.what, What::Wish(_)) && counter.label.is_some();
            let last = self.terms.last_mut().filter(|term| wish && term.what == counter.what);
            match (&counter.shape, last) {
                (Shape::Range { bounds, .. }, Some(Term { labels, kind: Kind::Ranges(all), .. })) => {
                    labels.push(label);
                    all.push(bounds.clone());
                }
                (Shape::Pairs { .. }, Some(Term { labels, kind: Kind::Pairs, .. })) => labels.push(label),
                (shape, _) => {
                    let (weight, kind) = match shape {
                        Shape::Range { weight, bounds } => (*weight, Kind::Ranges(vec![bounds.clone()])),
                        Shape::Pairs { weight } => (*weight, Kind::Pairs),
                        Shape::Steps { weight, step } => {
                            (*weight, Kind::Steps { order: self.by_add(at), step: *step })
                        }
                    };
                    let weight = if counter.what.is_hard() { BROKEN } else { weight };
                    let at = self.terms.len();
                    self.terms.push(Term { what: counter.what, at, weight, labels: vec![label], kind });
                }
            }
        }
    }

    fn by_add(&self, counter: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.units).collect();
        // Compared as fractions: what a unit adds for each of its members.
        order.sort_by(|one, other| {
            let (a, b) = (self.add(*one, counter), self.add(*other, counter));
            (a * self.members[*other]).cmp(&(b * self.members[*one])).then(one.cmp(other))
        });
        order
    }

    /// What a unit adds to a counter.
    pub(super) fn add(&self, unit: usize, counter: usize) -> i64 {
        self.adds[unit].iter().find(|(other, _)| *other == counter).map_or(0, |(_, add)| *add)
    }
}

//! The demands of a model alone: what must hold, and which units are alike for it.

use std::collections::BTreeMap;

use super::super::model::{Model, Shape};

/// Units that no demand tells apart.
pub(super) struct Kind {
    pub(super) units: Vec<usize>,
    /// What each adds to which counter.
    pub(super) adds: Vec<(usize, i64)>,
    /// The one group it is settled in.
    pub(super) fixed: Option<usize>,
    /// The kinds that must not share its group.
    pub(super) apart: Vec<usize>,
}

/// The demands of a model.
pub(super) struct Hard {
    pub(super) classes: Vec<usize>,
    pub(super) kinds: Vec<Kind>,
    /// For each counter the bounds of each group; the first counts members.
    pub(super) bounds: Vec<Vec<(i64, i64)>>,
    /// What all units add to each counter.
    pub(super) supply: Vec<i64>,
}

impl Hard {
    pub(super) fn of(model: &Model) -> Self {
        let mut number = BTreeMap::new();
        let mut bounds = Vec::new();
        for (at, counter) in model.counters.iter().enumerate() {
            if let (true, Shape::Range { bounds: counted, .. }) = (counter.what.is_hard(), &counter.shape) {
                number.insert(at, bounds.len());
                bounds.push(counted.clone());
            }
        }
        let mut supply = vec![0; bounds.len()];
        let mut alike: BTreeMap<Vec<(usize, i64)>, usize> = BTreeMap::new();
        let mut kinds: Vec<Kind> = Vec::new();
        let mut kind_of = Vec::with_capacity(model.units.len());
        for (at, unit) in model.units.iter().enumerate() {
            let hard = unit.adds.iter().filter_map(|(counter, add)| Some((*number.get(counter)?, *add)));
            let adds: Vec<(usize, i64)> = hard.collect();
            for (counter, add) in &adds {
                if let Some(supply) = supply.get_mut(*counter) {
                    *supply += add;
                }
            }
            let single = !unit.apart.is_empty() || !unit.fixed.is_empty();
            let known = if single { None } else { alike.get(&adds).copied() };
            let kind = known.unwrap_or(kinds.len());
            if let Some(kind) = kinds.get_mut(kind) {
                kind.units.push(at);
            } else {
                if !single {
                    alike.insert(adds.clone(), kind);
                }
                kinds.push(Kind {
                    units: vec![at],
                    adds,
                    fixed: unit.fixed.first().copied(),
                    apart: Vec::new(),
                });
            }
            kind_of.push(kind);
        }
        for (unit, kind) in model.units.iter().zip(&kind_of) {
            if let Some(kind) = kinds.get_mut(*kind) {
                kind.apart.extend(unit.apart.iter().filter_map(|other| kind_of.get(*other)));
            }
        }
        Self { classes: model.classes.clone(), kinds, bounds, supply }
    }
}

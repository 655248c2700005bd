//! What counting alone shows to be impossible, however many members there are.

use super::super::model::{Model, Shape, Unit};

/// A unit at odds with itself or with another wherever the groups are: no number of groups mends it.
pub(crate) fn at_odds(model: &Model) -> bool {
    // Groups beyond the number of groups have one number here, and may be different ones.
    let settled = |unit: &Unit| unit.fixed.first().copied().filter(|group| *group < model.groups());
    model.units.iter().enumerate().any(|(at, unit)| {
        let clash = |other: &usize| {
            let shared = model.units.get(*other).and_then(settled);
            *other == at || (shared.is_some() && shared == settled(unit))
        };
        unit.fixed.len() > 1 || unit.apart.iter().any(clash)
    })
}

/// How many units there are of which no two may share a group, as far as a quick look finds them.
pub(crate) fn clique(model: &Model) -> usize {
    const LOOKS: usize = 200;
    let degree = |unit: usize| model.units.get(unit).map_or(0, |unit| unit.apart.len());
    let mut order: Vec<usize> = (0..model.units.len()).filter(|unit| degree(*unit) > 0).collect();
    order.sort_by_key(|unit| std::cmp::Reverse(degree(*unit)));
    let mut largest = 0;
    for first in order.iter().take(LOOKS) {
        if degree(*first) < largest {
            break;
        }
        let mut found: Vec<&Unit> = model.units.get(*first).into_iter().collect();
        let mut others: Vec<usize> = found.iter().flat_map(|unit| unit.apart.iter().copied()).collect();
        others.sort_by_key(|unit| std::cmp::Reverse(degree(*unit)));
        for other in others {
            if found.iter().all(|unit| unit.apart.binary_search(&other).is_ok()) {
                found.extend(model.units.get(other));
            }
        }
        largest = largest.max(found.len());
    }
    largest
}

/// The fewest units a demand for somebody in every group can draw on; none, when there is no such demand.
pub(crate) fn fewest_bearers(model: &Model) -> Option<usize> {
    let asked = model.counters.iter().enumerate().filter(|(_, counter)| {
        let Shape::Range { bounds, .. } = &counter.shape else { return false };
        counter.what.is_hard() && bounds.iter().all(|(least, _)| *least > 0)
    });
    let adds = |counter: usize| move |unit: &&Unit| unit.adds.iter().any(|(other, _)| *other == counter);
    asked.map(|(counter, _)| model.units.iter().filter(adds(counter)).count()).min()
}

/// Whether counting alone shows that no partition meets every demand.
pub(super) fn impossible(model: &Model) -> bool {
    let groups = model.groups();
    let nowhere = |unit: &Unit| unit.fixed.first().is_some_and(|fixed| *fixed >= groups);
    at_odds(model)
        || model.units.iter().any(nowhere)
        || fewest_bearers(model).is_some_and(|bearers| bearers < groups)
        || clique(model) > groups
}

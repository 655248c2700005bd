//! Every partition, one after the other.

use crate::formation::model::{Cost, Model};

/// The least a partition costs.
pub(crate) fn brute(model: &Model) -> Option<Cost> {
    fn go(model: &Model, group_of: &mut Vec<usize>, best: &mut Option<Cost>) {
        if group_of.len() == model.units.len() {
            let cost = model.cost(group_of);
            *best = Some(best.map_or(cost, |other| other.min(cost)));
            return;
        }
        for group in 0..model.groups() {
            group_of.push(group);
            go(model, group_of, best);
            group_of.pop();
        }
    }
    let mut best = None;
    go(model, &mut Vec::new(), &mut best);
    best
}

/// Whether brute force is quick enough.
pub(crate) fn quick(model: &Model, most: u64) -> bool {
    let groups = u64::try_from(model.groups()).unwrap();
    let units = u32::try_from(model.units.len()).unwrap();
    groups.checked_pow(units).is_some_and(|count| count <= most)
}

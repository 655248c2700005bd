//! The least a partition can cost, proved, or how much less than the best found is not ruled out.

use super::super::model::Model;
use super::bound::bounds;
use super::instance::{Instance, NO_LINE};
use super::relax::Relax;
use super::state::State;
use super::{branch, subsets};

/// What is proved about the partitions of a model that meet every demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proof {
    /// The best found, and the points it loses.
    pub(crate) best: Option<(i64, Vec<usize>)>,
    /// No partition that meets every demand loses fewer; nothing when none meets them.
    pub(crate) least: Option<i64>,
    /// Nodes looked at.
    pub(crate) nodes: u64,
}

#[cfg(test)]
impl Proof {
    /// Whether nothing better than the best found exists.
    pub(crate) fn is_optimal(&self) -> bool {
        self.least.is_some() && self.best.as_ref().map(|(points, _)| *points) == self.least
    }
}

/// Proves that a partition is the best, or finds a better one, by at most so many nodes. A partition that breaks
/// a demand is no help.
pub(crate) fn prove(model: &Model, found: Option<&[usize]>, nodes: u64) -> Proof {
    let mut best = found.map(|group_of| (model.cost(group_of), group_of)).and_then(|(cost, group_of)| {
        (cost.broken == 0 && group_of.len() == model.units.len()).then(|| (cost.points, group_of.to_vec()))
    });
    let mut least = bounds(model).points();
    let met =
        |best: &Option<(i64, Vec<usize>)>, least| best.as_ref().is_some_and(|(points, _)| *points <= least);
    if met(&best, least) {
        return Proof { best, least: Some(least), nodes: 0 };
    }
    let Some(instance) = Instance::of(model) else { return Proof { best, least: Some(least), nodes: 0 } };
    if instance.units <= subsets::MOST_UNITS {
        let best = subsets::optimum(&instance);
        return Proof { least: best.as_ref().map(|(points, _)| *points), best, nodes: 1 };
    }
    if model.pairs.is_some() {
        return Proof { best, least: Some(least), nodes: 0 };
    }
    match Relax::new(&instance).bound(&State::new(&instance), NO_LINE) {
        None => return Proof { best: None, least: None, nodes: 1 },
        Some(bound) => least = least.max(bound),
    }
    if met(&best, least) {
        return Proof { best, least: Some(least), nodes: 1 };
    }
    let line = best.as_ref().map_or(NO_LINE, |(points, _)| *points);
    let ended = branch::search(&instance, line, nodes - nodes / 3);
    best = ended.best.or(best);
    if ended.complete {
        let least = best.as_ref().map(|(points, _)| *points);
        return Proof { best, least, nodes: ended.nodes };
    }
    raise(&instance, Proof { best, least: Some(least), nodes: ended.nodes }, nodes)
}

/// Rules out lower lines one by one, half way between what is proved and what is found, or half way to where it
/// was too hard.
fn raise(instance: &Instance, mut proof: Proof, nodes: u64) -> Proof {
    let share = nodes / 18;
    let found = |proof: &Proof| proof.best.as_ref().map(|(points, _)| *points);
    let (Some(mut least), Some(mut most)) = (proof.least, found(&proof)) else { return proof };
    while proof.nodes < nodes && share > 0 && most - least > 1 {
        let line = least + (most - least) / 2;
        let ended = branch::search(instance, line, share);
        proof.nodes += ended.nodes;
        match ended.best {
            Some((points, group_of)) => {
                most = points;
                if ended.complete {
                    least = points;
                }
                proof.best = Some((points, group_of));
            }
            None if ended.complete => least = line,
            None => most = line,
        }
    }
    proof.least = Some(least);
    proof
}

//! The least a partition can cost, proved, or how much less than the best found is not ruled out.

use super::super::model::Model;
use super::branch;
use super::instance::{Instance, NO_LINE};

/// What is proved about the partitions of a model that meet every demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proof {
    /// The best found, and the points it loses.
    pub(crate) best: Option<(i64, Vec<usize>)>,
    /// No partition that meets every demand loses fewer.
    pub(crate) least: i64,
    /// Nodes looked at.
    pub(crate) nodes: u64,
}

impl Proof {
    /// Whether nothing better than the best found exists.
    pub(crate) fn is_optimal(&self) -> bool {
        self.best.as_ref().is_some_and(|(points, _)| *points == self.least)
    }
}

/// Proves that a partition is the best, or finds a better one, by at most so many nodes. What it is given must
/// meet every demand to be of use.
pub(crate) fn prove(model: &Model, found: Option<&[usize]>, nodes: u64) -> Proof {
    let usable = |group_of: &&[usize]| model.cost(group_of).broken == 0;
    let mut best: Option<(i64, Vec<usize>)> =
        found.filter(usable).map(|group_of| (model.cost(group_of).points, group_of.to_vec()));
    let Some(instance) = Instance::of(model) else { return Proof { best, least: 0, nodes: 0 } };
    let line = best.as_ref().map_or(NO_LINE, |(points, _)| *points);
    let ended = branch::search(&instance, line, nodes);
    if ended.best.is_some() {
        best = ended.best;
    }
    let least = if ended.complete { best.as_ref().map_or(NO_LINE, |(points, _)| *points) } else { 0 };
    Proof { best, least, nodes: ended.nodes }
}

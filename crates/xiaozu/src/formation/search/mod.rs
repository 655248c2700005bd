//! Local search over partitions, whatever they cost.
//!
//! Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) with pairs proposed in order (Connolly 1990),
//! in rounds that begin again at the best partition. It reads no clock: a budget of proposals is the limit
//! that can be repeated, and the same seed and budget give the same partition on every machine. A caller
//! with a clock says stop when asked.

mod best;
mod landscape;
mod noise;
mod schedule;
mod walk;

use std::ops::ControlFlow;

pub(crate) use landscape::{Delta, Landscape};
use walk::Walk;

/// How far a search has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The start, counted from 0.
    pub start: u32,
    /// Proposals made in it.
    pub iterations: u64,
    /// The fewest points lost so far; more than any partition can lose while demands are still broken.
    pub best: i64,
}

/// Asked every few thousand proposals whether to go on.
pub(crate) type Control<'a> = dyn FnMut(&Progress) -> ControlFlow<()> + 'a;

/// What one start found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) cost: i64,
    /// The group of each unit.
    pub(crate) partition: Vec<u32>,
    pub(crate) iterations: u64,
    /// Whether the caller said stop.
    pub(crate) stopped: bool,
}

/// Searches from where the landscape is, and leaves it at the best partition met.
pub(crate) fn search<L: Landscape>(
    landscape: &mut L,
    (seed, start): (u64, u32),
    iterations: u64,
    control: &mut Control<'_>,
) -> Found {
    let mut walk = Walk::new(landscape, (seed, start), iterations, control);
    // Either it is over, or there was nothing to propose.
    let _ = schedule::anneal(&mut walk);
    let Walk { landscape, best, spent, stopped, .. } = walk;
    landscape.place(&best.partition);
    Found { cost: best.cost, partition: best.partition, iterations: spent, stopped }
}

#[cfg(test)]
mod tests;

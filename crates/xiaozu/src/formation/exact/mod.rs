//! What can be proved about a model: that it has a partition or none, that no partition loses fewer points.
//!
//! Budgets are counts of steps, never time: the answer is the same everywhere.

mod bound;
mod branch;
mod counting;
mod feasible;
mod hard;
mod instance;
mod optimum;
mod packing;
mod pairs;
mod relax;
mod state;
mod subsets;

pub(crate) use bound::bounds;
pub(crate) use counting::{at_odds, clique, fewest_bearers};
pub(crate) use feasible::{Feasible, feasible};
pub(crate) use optimum::prove;

#[cfg(test)]
pub(crate) mod tests;

//! Groups that are in force and change: two partitions compared, newcomers placed, and a re-formation that moves few.

mod compare;
mod frontier;
mod joint;
mod leaving;
mod near;
mod newcomers;
#[cfg(test)]
mod tests;

pub use compare::{Comparison, Side};
pub use frontier::{Frontier, FrontierStep};
pub use newcomers::{Choice, Newcomer, Newcomers};

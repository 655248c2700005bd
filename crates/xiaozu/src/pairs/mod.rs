//! Learning pairs, proposed: strong with weak, the best there are under a plan (3.1a).
//!
//! A plan is data (`plan.rs`) and checked as a whole (`check.rs`). `propose.rs` sorts people into pools and keeps
//! what stands and what is wished, `answer.rs` tells what came about; `best.rs` finds the best pairs of a pool, `first.rs` the first among equals.
//! `branch.rs` asks a branch, and goes on to the masses.

mod answer;
mod best;
mod branch;
mod check;
mod faults;
mod first;
mod pairing;
mod plan;
mod propose;
#[cfg(test)]
mod tests;
mod words;

pub use branch::{MassesPair, PairProposal};
pub use faults::{PairPlanErrors, PairPlanFault};
pub use pairing::{
    PairPerson, PairPool, PairTotals, PairWhy, Pairing, ProposedPair, UnkeptWish, Unpaired, WhyNot,
    WhyUnpaired,
};
pub use plan::{PairLimit, PairOf, PairPlan, StandingPairs};
pub use propose::propose_pairs;

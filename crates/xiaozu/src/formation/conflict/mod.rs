//! Which demands contradict each other.

mod by_count;
mod by_place;
mod by_size;
mod decide;
mod reason;
mod words;

#[cfg(test)]
mod tests;

use serde::Serialize;

use super::demand::Demand;
use super::problem::GroupingProblem;
pub(crate) use decide::{Solvable, solvable};
pub(super) use words::people;

/// Demands that no partition meets together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Conflict {
    /// The demands, in the order of the plan.
    pub demands: Vec<Demand>,
    /// Whether it is proved that leaving out any one of them makes the rest possible.
    pub minimal: bool,
}

impl Conflict {
    /// Demands that contradict each other; none, unless that is proved. Each question is given so many steps.
    pub(crate) fn find(problem: &GroupingProblem, steps: u64) -> Option<Self> {
        let possible = |demands: &[Demand]| solvable(problem, &|demand| demands.contains(&demand), steps);
        let all = problem.demands();
        if !matches!(possible(&all), Solvable::No) {
            return None;
        }
        let impossible = |demands: &[Demand]| matches!(possible(demands), Solvable::No);
        let mut demands = needed(&impossible, &[], false, &all);
        let mut minimal = true;
        let mut at = 0;
        while let Some(demand) = demands.get(at).copied() {
            let rest: Vec<Demand> = demands.iter().copied().filter(|other| *other != demand).collect();
            match possible(&rest) {
                Solvable::No => demands = rest,
                Solvable::Unknown => (minimal, at) = (false, at + 1),
                Solvable::Yes { .. } => at += 1,
            }
        }
        demands.sort_unstable();
        Some(Self { demands, minimal })
    }
}

/// What of the demands is needed beside those given to be impossible, by halves: "QuickXplain: preferred
/// explanations and relaxations for over-constrained problems" (Junker 2004).
fn needed(
    impossible: &dyn Fn(&[Demand]) -> bool,
    given: &[Demand],
    grown: bool,
    demands: &[Demand],
) -> Vec<Demand> {
    if grown && impossible(given) {
        return Vec::new();
    }
    if demands.len() <= 1 {
        return demands.to_vec();
    }
    let (one, other) = demands.split_at(demands.len() / 2);
    let late = needed(impossible, &[given, one].concat(), true, other);
    let early = needed(impossible, &[given, &late].concat(), !late.is_empty(), one);
    [early, late].concat()
}

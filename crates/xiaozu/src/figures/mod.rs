//! Measures: figures to compute, never a breach (1.2e, 4.1b).

mod ratio;

pub use ratio::Ratio;

use serde::Serialize;

use crate::branch::Branch;
use crate::rulebook::Rule;
use crate::{Clause, Day};

/// A figure that a clause asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The clause.
    pub clause: Clause,
    /// So many of so many.
    #[serde(flatten)]
    pub ratio: Ratio,
}

fn figure(branch: &Branch, rule: Rule, part: usize, whole: usize) -> Option<Figure> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let clause = branch.rulebook().clause(rule)?.clone();
    Some(Figure { clause, ratio: Ratio { part: number(part), whole: number(whole) } })
}

impl Branch {
    /// How many of those entitled stood for leader (4.1b), over the elections called between two days,
    /// both included. Whoever applied and withdrew has stood. None where the rulebook does not ask.
    #[must_use]
    pub fn participation(&self, from: Day, until: Day) -> Option<Figure> {
        let called = || self.elections().filter(|one| from <= one.called && one.called <= until);
        let stood = called().map(|election| {
            let mut people: Vec<_> = election.applicants.iter().map(|one| &one.member).collect();
            people.sort_unstable();
            people.dedup();
            people.len()
        });
        let entitled = called().map(|election| election.entitled as usize).sum();
        figure(self, Rule::Participation, stood.sum(), entitled)
    }

    /// How many of the leaders in office sit on the committee or belong to the backbone (1.2e). None
    /// where the rulebook does not ask.
    #[must_use]
    pub fn overlap(&self) -> Option<Figure> {
        let leaders = || {
            self.terms().filter(|term| term.covers(self.as_of())).filter_map(|term| self.member(&term.leader))
        };
        let both = leaders().filter(|leader| leader.seat().is_some() || leader.backbone.is_some());
        figure(self, Rule::Overlap, both.count(), leaders().count())
    }
}

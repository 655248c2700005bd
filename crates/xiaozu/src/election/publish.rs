use serde::Serialize;

use super::{Round, Void};
use crate::MemberId;
use crate::rulebook::{Margin, Publication};

/// The rules of publication, as a rulebook holds them on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicationRules {
    /// Ballots handed in from which coded counts are published.
    pub counts_from: u32,
    /// The smallest count published as it is.
    pub min_cell: u32,
    /// Guarded, or every count.
    pub publication: Publication,
}

/// A round as it may be shown to anybody.
///
/// The form depends on the number of ballots handed in, never on how they voted. Below
/// `counts_from` it has outcome and turnout only; from there counts are coded at both ends. Spoiled
/// ballots are never shown. A corrected round shows outcome and turnout only: the difference between
/// two published forms would tell what changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublishedRound {
    /// The candidates.
    pub field: Vec<MemberId>,
    /// Seats vacant in this round.
    pub seats: u32,
    /// Whether it was a run-off.
    pub run_off: bool,
    /// Those present against the quorum.
    pub quorum: Margin,
    /// Ballots handed in.
    pub ballots: u32,
    /// Why it is void, where it is.
    pub void: Option<Void>,
    /// Who is elected, by name.
    pub elected: Vec<MemberId>,
    /// Coded counts, where the guard allows them.
    pub counts: Vec<PublishedTally>,
    /// Whether outcome and turnout alone give votes away, whatever is published.
    pub disclosure: bool,
}

/// The coded votes of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublishedTally {
    /// The candidate, or somebody written in.
    pub member: MemberId,
    /// Whether the person was written in.
    pub write_in: bool,
    /// Votes for.
    #[serde(rename = "for")]
    pub for_: Cell,
    /// Votes against.
    pub against: Cell,
    /// Neither.
    pub abstain: Cell,
}

/// A count as published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "count", content = "votes", rename_all = "snake_case")]
pub enum Cell {
    /// Exactly so many.
    Exactly(u32),
    /// At most so many.
    AtMost(u32),
    /// At least so many.
    AtLeast(u32),
}

impl Round {
    /// The round as it may be shown to anybody.
    #[must_use]
    pub fn published(&self, rules: PublicationRules, corrected: bool) -> PublishedRound {
        let full = rules.publication == Publication::Full;
        let counted = self.void.is_none() && (full || (!corrected && self.ballots >= rules.counts_from));
        let cell = |votes: u32| match rules.min_cell {
            _ if full => Cell::Exactly(votes),
            least if votes <= least => Cell::AtMost(least),
            least if votes.saturating_add(least) >= self.ballots => {
                Cell::AtLeast(self.ballots.saturating_sub(least))
            }
            _ => Cell::Exactly(votes),
        };
        let shown = self.tally.iter().filter(|_| counted).map(|row| PublishedTally {
            member: row.member.clone(),
            write_in: row.write_in,
            for_: cell(row.for_),
            against: cell(row.against),
            abstain: cell(row.abstain),
        });
        PublishedRound {
            field: self.field.clone(),
            seats: self.seats,
            run_off: self.run_off,
            quorum: self.quorum,
            ballots: self.ballots,
            void: self.void,
            elected: self.elected.clone(),
            counts: shown.collect(),
            disclosure: self.gives_votes_away(),
        }
    }

    /// Whether outcome and turnout alone tell how somebody voted, for somebody who knows one ballot:
    /// so few ballots that a majority takes all of them, or all but one.
    fn gives_votes_away(&self) -> bool {
        let needed = |margin: Margin| margin.needed.saturating_add(1) >= self.ballots;
        self.void.is_none()
            && self.ballots > 0
            && !self.elected.is_empty()
            && self.tally.iter().filter_map(|row| row.line).any(needed)
    }
}

use serde::{Deserialize, Serialize};

use super::{Round, Tally, Void};
use crate::MemberId;
use crate::rulebook::{Base, Margin, Publication};

/// The rules of publication, as a rulebook holds them on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// Who is elected, in the order of their ids.
    pub elected: Vec<MemberId>,
    /// The field of the next round, or those a lot decides between; empty when the poll is over.
    pub next: Vec<MemberId>,
    /// Coded counts, where the guard allows them.
    pub counts: Vec<PublishedTally>,
    /// Whether outcome and turnout alone give votes away, whatever is published.
    pub disclosure: bool,
}

/// The coded votes of one candidate; somebody written in has a row only where every count is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// Neither; under the guard with the spoiled ballots, so that nothing tells how many these are.
    pub abstain: Cell,
}

/// A count as published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    ///
    /// Proven over every profile of small electorates (one seat and a line on those who should attend or are
    /// present, or none: two candidates up to 7 voters, three up to 5, one or two with people written in,
    /// run-offs; outcomes for two seats up to 4 voters): whoever knows this form, the turnout, one ballot and this code
    /// cannot tell how anybody else voted on any candidate, nor that somebody wrote a person in, unless the
    /// outcome and that ballot alone tell it; and then the form carries the note `disclosure`. That nobody
    /// wrote somebody in is not a vote, and may be told. Not proven: a line that counts on valid ballots, and
    /// the counts of a round for several seats, where a tie for the last one can tell more at `min_cell` 2.
    ///
    /// It holds over several rounds too, whoever came to them: of one round, another one shows its outcome
    /// only (who is left in the field, and whether they were tied), which is part of what was proven.
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
        // Counts of write-ins would add up to everybody who is against a candidate: the outcome names who matters.
        let told = |row: &&Tally| counted && (full || !row.write_in);
        // Spoiled ballots are among those with neither mark: apart, the three counts would tell how many.
        let neither = |row: &Tally| match full {
            true => row.abstain,
            false => self.ballots.saturating_sub(row.for_ + row.against),
        };
        let shown = self.tally.iter().filter(told).map(|row| PublishedTally {
            member: row.member.clone(),
            write_in: row.write_in,
            for_: cell(row.for_),
            against: cell(row.against),
            abstain: cell(neither(row)),
        });
        PublishedRound {
            field: self.field.clone(),
            seats: self.seats,
            run_off: self.run_off,
            quorum: self.quorum,
            ballots: self.ballots,
            void: self.void,
            elected: by_id(&self.elected),
            next: self.next.clone(),
            counts: shown.collect(),
            disclosure: self.gives_votes_away(),
        }
    }

    /// Whether outcome and turnout alone may tell how somebody voted, for somebody who knows one ballot.
    /// Of two ballots, a tie tells the other; of more, somebody elected tells the others when they all had
    /// to vote for him or her. The votes themselves are not looked at.
    fn gives_votes_away(&self) -> bool {
        let all_but_one = |votes: u32| votes.saturating_add(1) >= self.ballots;
        let all_needed = || !self.elected.is_empty() && all_but_one(self.votes_proven());
        let tells = || self.ballots <= 2 || all_needed() || all_but_one(self.written_in_proven());
        self.void.is_none() && self.ballots > 0 && tells()
    }

    /// Ballots that are against the only candidate, since the next field has people written in beside an
    /// "against": one each. Where the candidate, who may have the vote that is known, is left out: two each,
    /// and one more where they are not tied.
    fn written_in_proven(&self) -> u32 {
        let [only] = self.field.as_slice() else { return 0 };
        let written = self.next.iter().filter(|who| *who != only).count();
        let written = u32::try_from(written).unwrap_or(u32::MAX);
        if written == 0 || self.next.contains(only) {
            written
        } else {
            written.saturating_mul(2).saturating_add(1)
        }
    }

    /// Votes that somebody elected has at least, seen by one who voted for nobody or for somebody else:
    /// the line, and more than the one vote a rival had.
    fn votes_proven(&self) -> u32 {
        let line = self.tally.iter().find_map(|row| row.line).map_or(0, |margin| {
            let line = margin.threshold;
            match line.base() {
                Base::ShouldAttend => line.needed(self.quorum.base),
                Base::Present => line.needed(self.quorum.count),
                // A spoiled ballot makes the base smaller, and may be marked for him or her all the same.
                Base::Voting | Base::Reviews | Base::Members => line.needed(self.ballots),
            }
        });
        line.max(2)
    }
}

/// Most votes first would tell more than who is elected.
fn by_id(elected: &[MemberId]) -> Vec<MemberId> {
    let mut elected = elected.to_vec();
    elected.sort();
    elected
}

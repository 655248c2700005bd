//! Counting the ballots of one round: what is spoiled, and the votes of each person.

use serde::Serialize;

use super::{Ballot, Ballots, Sitting};
use crate::MemberId;
use crate::rulebook::{Base, Margin, Threshold};
use crate::text::Bilingual;

/// The votes of one person in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tally {
    /// The candidate, or somebody written in.
    pub member: MemberId,
    /// Whether the person was written in.
    pub write_in: bool,
    /// Votes for, write-ins included.
    #[serde(rename = "for")]
    pub for_: u32,
    /// Votes against.
    pub against: u32,
    /// Valid ballots with neither.
    pub abstain: u32,
    /// The votes for against the line, where there is one.
    pub line: Option<Margin>,
}

/// Why ballots cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words().en)]
pub enum CountError {
    /// A ballot marks somebody who is no candidate of this round.
    NoCandidate {
        /// The person marked.
        member: MemberId,
    },
    /// The poll is over.
    PollOver,
    /// The person is not among the tied.
    NotTied {
        /// The person the lot fell on.
        member: MemberId,
    },
}

impl CountError {
    /// A stable name of the kind of error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoCandidate { .. } => "no_candidate",
            Self::PollOver => "poll_over",
            Self::NotTied { .. } => "not_tied",
        }
    }

    /// What is wrong, and what to do where it can be said.
    #[must_use]
    pub fn words(&self) -> Bilingual {
        match self {
            Self::NoCandidate { member } => Bilingual::new(
                format!("选票标记了 `{member}`，此人不是本轮候选人；另选他人请用 `write_in`"),
                format!(
                    "a ballot marks `{member}`, who is no candidate of this round; somebody else goes under `write_in`"
                ),
            ),
            Self::PollOver => Bilingual::new("投票已经结束", "the poll is over"),
            Self::NotTied { member } => Bilingual::new(
                format!("`{member}` 不在同票者之中"),
                format!("`{member}` is not among the tied"),
            ),
        }
    }
}

pub(super) struct Counted {
    pub(super) spoiled: u32,
    pub(super) tally: Vec<Tally>,
}

/// The ballots handed in for a round: [`Ballots`] as a book records them, or
/// [`PackedBallots`](super::PackedBallots) for large electorates. Both give the same count.
pub trait HandedIn: Countable {}

/// What a count asks of the ballots handed in.
pub trait Countable {
    /// How many ballots were handed in.
    fn handed_in(&self) -> u32;

    /// Counts them.
    ///
    /// # Errors
    /// [`CountError::NoCandidate`] when a ballot marks somebody who is no candidate.
    fn count_into(&self, count: &mut Count<'_>) -> Result<(), CountError>;
}

/// A count under way: the round it is for, and the votes so far.
pub struct Count<'a> {
    pub(super) field: &'a [MemberId],
    pub(super) seats: u32,
    run_off: bool,
    may_stand: &'a dyn Fn(&MemberId) -> bool,
    valid: u32,
    spoiled: u32,
    tally: Vec<Tally>,
}

impl Count<'_> {
    /// Takes `count` equal ballots.
    pub(super) fn take(&mut self, ballot: &Ballot, count: u32) -> Result<(), CountError> {
        if let Some(member) = ballot.stranger_to(self.field) {
            return Err(CountError::NoCandidate { member: member.clone() });
        }
        let names = (ballot.for_().len() + ballot.write_in().len()) as u64;
        let bad = names > u64::from(self.seats)
            || ballot.write_in().len() > ballot.against().len()
            || ballot.names_twice()
            || ballot.write_in().iter().any(|who| self.field.contains(who))
            || (self.run_off && !ballot.write_in().is_empty());
        if bad {
            self.spoiled += count;
            return Ok(());
        }
        self.valid += count;
        for row in &mut self.tally {
            if ballot.for_().contains(&row.member) {
                row.for_ += count;
            } else if ballot.against().contains(&row.member) {
                row.against += count;
            }
        }
        for who in ballot.write_in().iter().filter(|who| (self.may_stand)(who)) {
            match self.tally.iter_mut().find(|row| row.write_in && row.member == *who) {
                Some(row) => row.for_ += count,
                None => self.tally.push(Tally { write_in: true, for_: count, ..Tally::none(who) }),
            }
        }
        Ok(())
    }

    /// Takes ballots without write-ins that were counted already: how many are valid, how many spoiled,
    /// and the votes for and against each candidate.
    pub(super) fn take_counted(
        &mut self,
        (valid, spoiled): (u32, u32),
        votes: impl Fn(&MemberId) -> (u32, u32),
    ) {
        self.valid += valid;
        self.spoiled += spoiled;
        for row in &mut self.tally {
            let (for_, against) = votes(&row.member);
            row.for_ += for_;
            row.against += against;
        }
    }
}

impl Tally {
    fn none(member: &MemberId) -> Self {
        Self { member: member.clone(), write_in: false, for_: 0, against: 0, abstain: 0, line: None }
    }
}

impl HandedIn for Ballots {}

impl Countable for Ballots {
    fn handed_in(&self) -> u32 {
        self.len()
    }

    fn count_into(&self, count: &mut Count<'_>) -> Result<(), CountError> {
        self.iter().try_for_each(|(ballot, equal)| count.take(ballot, equal))
    }
}

pub(super) fn tally(
    field: &[MemberId],
    seats: u32,
    run_off: bool,
    line: Option<Threshold>,
    sitting: &Sitting<'_>,
    may_stand: &dyn Fn(&MemberId) -> bool,
) -> Result<Counted, CountError> {
    let rows = field.iter().map(Tally::none).collect();
    let mut count = Count { field, seats, run_off, may_stand, valid: 0, spoiled: 0, tally: rows };
    sitting.ballots.count_into(&mut count)?;
    let Count { valid, spoiled, mut tally, .. } = count;
    let base = |line: Threshold| match line.base() {
        Base::ShouldAttend => sitting.should_attend,
        Base::Present => sitting.present,
        Base::Voting | Base::Reviews | Base::Members => valid,
    };
    for row in &mut tally {
        row.abstain = valid.saturating_sub(row.for_ + row.against);
        row.line = line.map(|line| line.margin(row.for_, base(line)));
    }
    // Written-in people follow the candidates by id: the order of the ballots says nothing.
    let candidates = field.len();
    if let Some(written) = tally.get_mut(candidates..) {
        written.sort_by(|one, two| one.member.cmp(&two.member));
    }
    Ok(Counted { spoiled, tally })
}

//! Counting the ballots of one round: what is spoiled, and the votes of each person.

use serde::Serialize;

use super::{Ballots, Sitting};
use crate::MemberId;
use crate::rulebook::{Base, Margin, Threshold};
use crate::text::Bilingual;

/// The votes of one person in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    pub(crate) fn words(&self) -> Bilingual {
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

pub(super) fn tally(
    field: &[MemberId],
    seats: u32,
    run_off: bool,
    line: Option<Threshold>,
    sitting: &Sitting<'_>,
    may_stand: &dyn Fn(&MemberId) -> bool,
) -> Result<Counted, CountError> {
    let mut tally: Vec<Tally> = field
        .iter()
        .map(|member| Tally {
            member: member.clone(),
            write_in: false,
            for_: 0,
            against: 0,
            abstain: 0,
            line: None,
        })
        .collect();
    let (mut valid, mut spoiled) = (0u32, 0u32);
    for (ballot, count) in Ballots::iter(sitting.ballots) {
        let stranger = ballot.for_().iter().chain(ballot.against()).find(|who| !field.contains(who));
        if let Some(member) = stranger {
            return Err(CountError::NoCandidate { member: member.clone() });
        }
        let names = (ballot.for_().len() + ballot.write_in().len()) as u64;
        let bad = names > u64::from(seats)
            || ballot.write_in().len() > ballot.against().len()
            || ballot.names_twice()
            || ballot.write_in().iter().any(|who| field.contains(who))
            || (run_off && !ballot.write_in().is_empty());
        if bad {
            spoiled += count;
            continue;
        }
        valid += count;
        for row in &mut tally {
            if ballot.for_().contains(&row.member) {
                row.for_ += count;
            } else if ballot.against().contains(&row.member) {
                row.against += count;
            }
        }
        for who in ballot.write_in().iter().filter(|who| may_stand(who)) {
            match tally.iter_mut().find(|row| row.write_in && row.member == *who) {
                Some(row) => row.for_ += count,
                None => tally.push(Tally {
                    member: who.clone(),
                    write_in: true,
                    for_: count,
                    against: 0,
                    abstain: 0,
                    line: None,
                }),
            }
        }
    }
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

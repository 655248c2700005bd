use super::{CountError, Poll, PollState, Round, Sitting, Standards};
use crate::MemberId;
use crate::election::CountRules;
use crate::rulebook::Threshold;

/// The four stages for callers who drive them by hand: each stage is a type, and only the one before
/// leads to it. A stage that has not happened cannot be skipped.
///
/// ```
/// use xiaozu::{Ballot, Ballots, Base, CountRules, MemberId, Procedure, Sitting, Threshold};
/// # use xiaozu::facts::{Judged, Standards};
/// let (ann, bo): (MemberId, MemberId) = ("ann".parse()?, "bo".parse()?);
/// let half = Threshold::more_than(1, 2, Base::Present)?;
/// let rules = CountRules { quorum: Threshold::at_least(4, 5, Base::ShouldAttend)?, line: Some(half), max_rounds: 3 };
///
/// let applications = Procedure::open(1).apply(ann.clone()).apply(bo.clone());
/// let candidates = applications.recommend(8, half, |_| 6);
/// let mut ballots = Ballots::new();
/// ballots.put(Ballot::new(vec![ann.clone()], vec![], vec![]), 8)?;
/// let sitting = Sitting { should_attend: 9, present: 8, ballots: &ballots, may_stand: &|_| true };
/// let elected = candidates.poll(rules).round(&sitting)?.elected().ok_or("another round")?;
/// # let met = || Judged { met: true, note: None };
/// # let standards = Standards { conviction: met(), discipline: met(), conduct: met(), dedication: met() };
/// let appointable = elected.assess(|_| standards.clone());
/// assert_eq!(appointable, [ann]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Assessing before the poll does not compile:
///
/// ```compile_fail
/// # use xiaozu::{Procedure, facts::Standards};
/// fn too_early(standards: Standards) {
///     Procedure::open(1).assess(|_| standards.clone());
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Procedure;

impl Procedure {
    /// Opens applications for so many seats.
    #[must_use]
    pub fn open(seats: u32) -> Applications {
        Applications { seats, applicants: Vec::new() }
    }
}

/// Stage one: members apply.
#[derive(Debug, Clone)]
pub struct Applications {
    seats: u32,
    applicants: Vec<MemberId>,
}

impl Applications {
    /// A member applies; a second application changes nothing.
    #[must_use]
    pub fn apply(mut self, member: MemberId) -> Self {
        if !self.applicants.contains(&member) {
            self.applicants.push(member);
        }
        self
    }

    /// Those who applied.
    #[must_use]
    pub fn applicants(&self) -> &[MemberId] {
        &self.applicants
    }

    /// Stage two: the meeting of `present` recommends; `votes` gives each applicant's count.
    #[must_use]
    pub fn recommend(
        self,
        present: u32,
        majority: Threshold,
        votes: impl Fn(&MemberId) -> u32,
    ) -> Candidates {
        let field = self.applicants.into_iter().filter(|one| majority.met(votes(one), present)).collect();
        Candidates { seats: self.seats, field }
    }
}

/// Stage two is over: there are candidates, or none.
#[derive(Debug, Clone)]
pub struct Candidates {
    seats: u32,
    field: Vec<MemberId>,
}

impl Candidates {
    /// The candidates.
    #[must_use]
    pub fn field(&self) -> &[MemberId] {
        &self.field
    }

    /// Stage three: a poll in rounds.
    #[must_use]
    pub fn poll(self, rules: CountRules) -> Polling {
        Polling(Poll::new(self.field, self.seats, rules))
    }
}

/// Stage three: rounds are held.
#[derive(Debug, Clone)]
pub struct Polling(Poll);

impl Polling {
    /// Holds a round.
    ///
    /// # Errors
    /// [`CountError`] when the poll is over, or a ballot marks somebody who is no candidate.
    pub fn round(mut self, sitting: &Sitting<'_>) -> Result<Self, CountError> {
        self.0.round(sitting)?;
        Ok(self)
    }

    /// The round held last.
    #[must_use]
    pub fn last_round(&self) -> Option<&Round> {
        self.0.rounds().last()
    }

    /// The poll.
    #[must_use]
    pub fn poll(&self) -> &Poll {
        &self.0
    }

    /// Those elected, once every seat is filled.
    #[must_use]
    pub fn elected(self) -> Option<Elected> {
        (*self.0.state() == PollState::Filled).then(|| Elected(self.0.elected().to_vec()))
    }
}

/// Stage three is over: there are winners.
#[derive(Debug, Clone)]
pub struct Elected(Vec<MemberId>);

impl Elected {
    /// The winners.
    #[must_use]
    pub fn winners(&self) -> &[MemberId] {
        &self.0
    }

    /// Stage four: each winner is assessed; those who meet all four standards may be appointed.
    #[must_use]
    pub fn assess(self, judge: impl Fn(&MemberId) -> Standards) -> Vec<MemberId> {
        self.0.into_iter().filter(|winner| judge(winner).all_met()).collect()
    }
}

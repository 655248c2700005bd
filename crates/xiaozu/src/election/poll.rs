use serde::{Deserialize, Serialize};

use super::tally::{Counted, tally};
use super::{CountError, HandedIn, Tally};
use crate::rulebook::{Margin, Rulebook, Threshold};
use crate::{Day, MemberId};

/// The rules of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountRules {
    /// How many of those who should attend have to be present.
    pub quorum: Threshold,
    /// The votes that elect; without a line, most votes win.
    pub line: Option<Threshold>,
    /// How many valid rounds there may be.
    pub max_rounds: u32,
}

impl CountRules {
    /// The rules of a poll that begins on a day.
    #[must_use]
    pub fn on(rules: &Rulebook, day: Day) -> Self {
        let rules = &rules.election;
        Self {
            quorum: rules.quorum.on(day),
            line: rules.majority.on(day).threshold(),
            max_rounds: rules.max_rounds.on(day),
        }
    }
}

/// A poll in rounds: it says who is elected, and among whom the next round is held.
///
/// ```
/// use xiaozu::{Ballot, Ballots, Base, CountRules, MemberId, Poll, PollState, Sitting, Threshold};
/// let rules = CountRules {
///     quorum: Threshold::at_least(4, 5, Base::ShouldAttend)?,
///     line: Some(Threshold::more_than(1, 2, Base::ShouldAttend)?),
///     max_rounds: 3,
/// };
/// let (ann, bo): (MemberId, MemberId) = ("ann".parse()?, "bo".parse()?);
/// let mut ballots = Ballots::new();
/// ballots.put(Ballot::new(vec![ann.clone()], vec![bo.clone()], vec![]), 6)?;
/// ballots.put(Ballot::new(vec![bo.clone()], vec![], vec![]), 3)?;
/// let mut poll = Poll::new(vec![ann.clone(), bo], 1, rules);
/// let round = poll.round(&Sitting { should_attend: 10, present: 9, ballots: &ballots, may_stand: &|_| true })?;
/// assert_eq!(round.elected, [ann]);
/// assert_eq!(*poll.state(), PollState::Filled);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poll {
    rules: CountRules,
    seats: u32,
    field: Vec<MemberId>,
    run_off: bool,
    valid_rounds: u32,
    elected: Vec<MemberId>,
    rounds: Vec<Round>,
    state: PollState,
}

/// Where a poll stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum PollState {
    /// Another round is held among the field.
    Open,
    /// Every seat is filled.
    Filled,
    /// The rounds are over and these are tied: open to a recorded draw.
    Tied {
        /// The tied, in the order of the field.
        among: Vec<MemberId>,
        /// How many of them the lot decides.
        seats: u32,
    },
    /// The rounds are over and seats are left.
    NotFilled,
}

/// What a round is held with.
pub struct Sitting<'a> {
    /// How many should attend.
    pub should_attend: u32,
    /// How many of them are present.
    pub present: u32,
    /// The ballots handed in.
    pub ballots: &'a dyn HandedIn,
    /// Whether somebody written in may stand.
    pub may_stand: &'a dyn Fn(&MemberId) -> bool,
}

/// Why a round is void: it elects nobody and does not count as a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Void {
    /// Too few present.
    BelowQuorum,
    /// More ballots than voters present.
    MoreBallotsThanVoters,
}

/// A round and its result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Round {
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
    /// Ballots that are spoiled.
    pub spoiled: u32,
    /// The votes of each candidate and of everybody written in who may stand.
    pub tally: Vec<Tally>,
    /// Who is elected, most votes first.
    pub elected: Vec<MemberId>,
    /// The field of the next round, or those a lot decides between; empty when the poll is over.
    pub next: Vec<MemberId>,
}

impl Poll {
    /// A poll among `field` for `seats` seats.
    #[must_use]
    pub fn new(field: Vec<MemberId>, seats: u32, rules: CountRules) -> Self {
        let state = if seats == 0 {
            PollState::Filled
        } else if field.is_empty() {
            PollState::NotFilled
        } else {
            PollState::Open
        };
        Self {
            rules,
            seats,
            field,
            run_off: false,
            valid_rounds: 0,
            elected: Vec::new(),
            rounds: Vec::new(),
            state,
        }
    }

    /// The candidates of the next round.
    #[must_use]
    pub fn field(&self) -> &[MemberId] {
        &self.field
    }

    /// Whether the next round is a run-off.
    #[must_use]
    pub fn is_run_off(&self) -> bool {
        self.run_off
    }

    /// The rules it counts by.
    #[must_use]
    pub fn rules(&self) -> CountRules {
        self.rules
    }

    /// Valid rounds that may still be held.
    pub(super) fn rounds_left(&self) -> u32 {
        self.rules.max_rounds.saturating_sub(self.valid_rounds)
    }

    /// Seats not yet filled.
    #[must_use]
    pub fn vacant(&self) -> u32 {
        self.seats.saturating_sub(u32::try_from(self.elected.len()).unwrap_or(u32::MAX))
    }

    /// Who is elected so far.
    #[must_use]
    pub fn elected(&self) -> &[MemberId] {
        &self.elected
    }

    /// Every round held, void ones too.
    #[must_use]
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// Where the poll stands.
    #[must_use]
    pub fn state(&self) -> &PollState {
        &self.state
    }

    /// Takes candidates who may no longer stand out of the next round; none left ends the poll.
    pub fn keep(&mut self, may_stand: impl Fn(&MemberId) -> bool) {
        self.field.retain(may_stand);
        if self.field.is_empty() && self.state == PollState::Open {
            self.state = PollState::NotFilled;
        }
    }

    /// Holds a round. A void one changes nothing but the record.
    ///
    /// # Errors
    /// [`CountError`] when the poll is over, or a ballot marks somebody who is no candidate;
    /// nothing changes then.
    pub fn round(&mut self, sitting: &Sitting<'_>) -> Result<&Round, CountError> {
        if self.state != PollState::Open {
            return Err(CountError::PollOver);
        }
        let quorum = self.rules.quorum.margin(sitting.present, sitting.should_attend);
        let void = if !quorum.met() {
            Some(Void::BelowQuorum)
        } else if sitting.ballots.handed_in() > sitting.present {
            Some(Void::MoreBallotsThanVoters)
        } else {
            None
        };
        let may_stand = |who: &MemberId| !self.elected.contains(who) && (sitting.may_stand)(who);
        let Counted { spoiled, tally } =
            tally(&self.field, self.vacant(), self.run_off, self.rules.line, sitting, &may_stand)?;
        let mut round = Round {
            field: self.field.clone(),
            seats: self.vacant(),
            run_off: self.run_off,
            quorum,
            ballots: sitting.ballots.handed_in(),
            void,
            spoiled,
            tally,
            elected: Vec::new(),
            next: Vec::new(),
        };
        if void.is_none() {
            self.valid_rounds += 1;
            let result = super::outcome::decide(&round.tally, round.seats);
            round.elected = result.elected;
            self.elected.extend(round.elected.iter().cloned());
            self.follow(result.next);
        }
        round.next = match &self.state {
            PollState::Open => self.field.clone(),
            PollState::Tied { among, .. } => among.clone(),
            PollState::Filled | PollState::NotFilled => Vec::new(),
        };
        crate::few::push_tight(&mut self.rounds, round);
        self.rounds.last().ok_or(CountError::PollOver)
    }

    fn follow(&mut self, next: super::outcome::Next) {
        use super::outcome::Next;
        let over = self.valid_rounds >= self.rules.max_rounds;
        (self.state, self.field, self.run_off) = match next {
            Next::Filled => (PollState::Filled, Vec::new(), false),
            Next::RunOff { among, decides } if over && decides => {
                (PollState::Tied { among, seats: self.vacant() }, Vec::new(), false)
            }
            Next::RunOff { among, .. } if !over => (PollState::Open, among, true),
            Next::Further { field } if !over && !field.is_empty() => (PollState::Open, field, false),
            Next::RunOff { .. } | Next::Further { .. } => (PollState::NotFilled, Vec::new(), false),
        };
    }

    /// Records a draw among the tied.
    ///
    /// # Errors
    /// [`CountError::NotTied`] when the winner is not among the tied.
    pub fn draw(&mut self, winner: &MemberId) -> Result<(), CountError> {
        let PollState::Tied { among, seats } = &mut self.state else {
            return Err(CountError::NotTied { member: winner.clone() });
        };
        let place = among.iter().position(|who| who == winner);
        let Some(place) = place else { return Err(CountError::NotTied { member: winner.clone() }) };
        among.remove(place);
        *seats = seats.saturating_sub(1);
        if *seats == 0 {
            self.state = PollState::Filled;
        }
        self.elected.push(winner.clone());
        Ok(())
    }
}

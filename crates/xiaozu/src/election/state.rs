use super::{Bar, ElectionFault};
use serde::Serialize;

use super::facts::Standards;
use super::{Ending, Poll, PollState, Stage};
use crate::book::{Fault, Seq};
use crate::branch::{Member, Shelf, Standing, State};
use crate::review::MeasureRecord;
use crate::rulebook::Margin;
use crate::{Day, ElectionId, GroupId, MemberId};

/// An applicant of a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Candidature {
    /// Who applied.
    pub member: MemberId,
    /// The entry of the application.
    pub applied: Seq,
    /// The entry by which he or she is out: withdrawn, or gone from the group.
    pub out: Option<Seq>,
    /// The votes of the recommendation meeting against what made a candidate.
    pub recommended: Option<Margin>,
}

/// The committee's assessment of a winner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessment {
    /// The four standards.
    pub standards: Standards,
    /// The day.
    pub on: Day,
    /// The entry.
    pub entry: Seq,
}

/// Somebody the rounds, or a lot, elected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Winner {
    /// Who won.
    pub member: MemberId,
    /// Whether the winner was written in: application and recommendation do not apply then.
    pub write_in: bool,
    /// The day.
    pub on: Day,
    /// The entry of the round or the lot.
    pub entry: Seq,
    /// The committee's assessment.
    pub assessment: Option<Assessment>,
    /// The entry of the appointment.
    pub appointed: Option<Seq>,
    /// The entry by which the winner is out of the procedure: failed the assessment, or left the group.
    pub out: Option<Seq>,
}

/// A procedure by which a group elects its leader.
///
/// Full counts of the rounds are an explicit call: [`Election::polls`]. Whatever is shown to people
/// goes through [`Round::published`](super::Round::published).
#[derive(Debug, Clone)]
pub struct Election {
    /// Its id.
    pub id: ElectionId,
    /// The group that elects.
    pub group: GroupId,
    /// How many leaders it elects.
    pub seats: u32,
    /// The day it was called.
    pub called: Day,
    /// The entry that called it.
    pub entry: Seq,
    /// Those who applied, in order.
    pub applicants: Vec<Candidature>,
    /// How many were entitled to apply on the day of the last application or of the recommendation.
    pub entitled: u32,
    /// The recommendation meeting: its day, its entry, those present against the quorum.
    pub meeting: Option<(Day, Seq, Margin)>,
    /// How many candidates were expected.
    pub expected: u32,
    pub(super) polls: Vec<Poll>,
    /// The entries of the rounds, in order.
    pub rounds: Vec<Seq>,
    /// The entries of rounds that replace one that was struck.
    pub corrected: Vec<Seq>,
    /// Those elected, in order.
    pub winners: Vec<Winner>,
    /// Winners who fell out and whose seat went into a new poll.
    pub(super) polled_again_for: usize,
    pub(super) ending: Option<(Ending, Seq)>,
}

impl Election {
    pub(super) fn new(id: ElectionId, group: GroupId, seats: u32, called: Day, entry: Seq) -> Self {
        Self {
            id,
            group,
            seats,
            called,
            entry,
            applicants: Vec::new(),
            entitled: 0,
            meeting: None,
            expected: 0,
            polls: Vec::new(),
            rounds: Vec::new(),
            corrected: Vec::new(),
            winners: Vec::new(),
            polled_again_for: 0,
            ending: None,
        }
    }

    /// Those who applied and did not drop out.
    pub fn standing(&self) -> impl Iterator<Item = &Candidature> {
        self.applicants.iter().filter(|applicant| applicant.out.is_none())
    }

    /// The candidates: recommended, and not out.
    pub fn candidates(&self) -> impl Iterator<Item = &Candidature> {
        self.standing().filter(|applicant| applicant.recommended.is_some_and(Margin::met))
    }

    /// The polls, each in rounds: a new one is held when a winner fails. Full counts.
    #[must_use]
    pub fn polls(&self) -> &[Poll] {
        &self.polls
    }

    /// How it ended, and by which entry.
    #[must_use]
    pub fn ending(&self) -> Option<(Ending, Seq)> {
        self.ending
    }

    /// Winners who are not out.
    pub fn in_the_running(&self) -> impl Iterator<Item = &Winner> {
        self.winners.iter().filter(|winner| winner.out.is_none())
    }

    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        if self.ending.is_some() {
            return Stage::Ended;
        }
        if !self.meeting.as_ref().is_some_and(|(_, _, present)| present.met()) {
            return Stage::Application;
        }
        match self.polls.last().map(Poll::state) {
            None | Some(PollState::Open) => Stage::Election,
            Some(PollState::Tied { .. }) => Stage::Draw,
            _ if self.in_the_running().any(|winner| winner.assessment.is_none()) => Stage::Assessment,
            _ => Stage::Appointment,
        }
    }
}

/// Every procedure of a branch.
#[derive(Debug, Clone, Default)]
pub(crate) struct Elections(pub(crate) Shelf<ElectionId, Election>);

impl Elections {
    pub(super) fn get(&self, id: &ElectionId) -> Result<&Election, Fault> {
        self.0.get(id).ok_or_else(|| ElectionFault::UnknownElection { election: id.clone() }.into())
    }

    pub(super) fn get_mut(&mut self, id: &ElectionId) -> Result<&mut Election, Fault> {
        self.0.get_mut(id).ok_or_else(|| ElectionFault::UnknownElection { election: id.clone() }.into())
    }

    /// Somebody left a group: out of its open procedure.
    pub(crate) fn member_left(&mut self, member: &MemberId, group: &GroupId, entry: Seq) {
        let concerned = |election: &Election| {
            election.group == *group
                && election.ending.is_none()
                && (election.standing().any(|one| one.member == *member)
                    || election.in_the_running().any(|one| one.member == *member && one.appointed.is_none()))
        };
        self.0.change(concerned, |election| {
            for applicant in
                election.applicants.iter_mut().filter(|one| one.member == *member && one.out.is_none())
            {
                applicant.out = Some(entry);
            }
            for winner in
                election.winners.iter_mut().filter(|one| one.member == *member && one.appointed.is_none())
            {
                winner.out = winner.out.or(Some(entry));
            }
            election.settle(entry);
        });
    }

    /// A group ended: its open procedure ends with it.
    pub(crate) fn group_ended(&mut self, group: &GroupId, entry: Seq) {
        self.0.change(
            |election| election.group == *group && election.ending.is_none(),
            |election| election.ending = Some((Ending::NotFilled, entry)),
        );
    }
}

/// Why a member may not vote or stand in a group on a day; none when he or she may vote.
pub(super) fn bar(state: &State, member: &Member, group: &GroupId, to_stand_on: Option<Day>) -> Option<Bar> {
    if member.group() != Some(group) {
        return Some(Bar::OtherGroup);
    }
    if member.standing != Standing::Full {
        return Some(Bar::Probationary);
    }
    if member.suspended.is_some() {
        return Some(Bar::Suspended);
    }
    let day = to_stand_on?;
    let (until, _) = removed_until(state, &member.id, day)?;
    (day < until).then_some(Bar::Removed { until })
}

/// The first day on which somebody removed as leader may stand again, and the entry of the removal.
pub(crate) fn removed_until(state: &State, member: &MemberId, day: Day) -> Option<(Day, Seq)> {
    let removals = state.reviews.removals(member).filter(|taken| taken.on <= day);
    let bar = |taken: &MeasureRecord| taken.on.plus_months(state.rules.election.bar_months.on(taken.on));
    removals.map(|taken| (bar(taken), taken.entry)).max()
}

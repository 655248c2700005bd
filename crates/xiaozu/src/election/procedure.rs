//! What every stage of a procedure asks for, and how the procedure goes on by itself.

use super::ElectionFault;
use super::state::{Election, bar};
use super::{Ending, Poll, PollState, Stage};
use crate::book::{Fault, Seq};
use crate::branch::State;
use crate::few::push_tight;
use crate::{Day, GroupId, MemberId};

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(super) fn at_stage(election: &Election, needs: Stage) -> Result<(), Fault> {
    match election.stage() {
        at if at == needs => Ok(()),
        at => Err(ElectionFault::WrongStage { election: election.id.clone(), at, needs }.into()),
    }
}

/// Those present, each once and each entitled to vote, and how many should attend: those entitled who
/// are not excused, and those excused who came all the same.
pub(super) fn attendance(
    state: &State,
    group: &GroupId,
    present: &[MemberId],
    on: Day,
) -> Result<(u32, u32), Fault> {
    let mut seen: Vec<&MemberId> = present.iter().collect();
    seen.sort_unstable();
    if let Some([twice, _]) = seen.windows(2).find(|pair| matches!(pair, [one, two] if one == two)) {
        return Err(ElectionFault::ListedTwice { member: (*twice).clone() }.into());
    }
    for id in present {
        if let Some(because) = bar(state, state.member(id)?, group, None) {
            return Err(ElectionFault::MayNotVote { member: id.clone(), because }.into());
        }
    }
    let should = state
        .members_of(group)
        .filter(|member| bar(state, member, group, None).is_none())
        .filter(|member| !member.is_excused(on) || seen.binary_search(&&member.id).is_ok());
    Ok((count(should.count()), count(present.len())))
}

impl Election {
    /// Seats no winner in the running fills.
    pub(super) fn vacant(&self) -> u32 {
        self.seats.saturating_sub(count(self.in_the_running().count()))
    }

    pub(super) fn keep_poll(&mut self, poll: Poll) {
        match self.polls.last_mut() {
            Some(last) if *last.state() == PollState::Open => *last = poll,
            _ => push_tight(&mut self.polls, poll),
        }
    }

    /// Ends the procedure when nothing more can come of it, and opens a new poll when a winner fell out.
    pub(super) fn settle(&mut self, entry: Seq) {
        let met = self.meeting.as_ref().is_some_and(|(_, _, present)| present.met());
        if self.ending.is_some() || !met {
            return;
        }
        if self.polls.is_empty() && self.candidates().next().is_none() {
            self.ending = Some((Ending::NoCandidate, entry));
            return;
        }
        // A poll that is open goes on to its end first.
        let fell_out = self.winners.iter().filter(|winner| winner.out.is_some()).count();
        if fell_out > self.polled_again_for
            && !matches!(self.polls.last().map(Poll::state), Some(PollState::Open | PollState::Tied { .. }))
        {
            self.polled_again_for = fell_out;
            self.poll_again();
        }
        let over =
            matches!(self.polls.last().map(Poll::state), Some(PollState::Filled | PollState::NotFilled));
        let waiting = self.in_the_running().any(|winner| winner.appointed.is_none());
        if over && !waiting {
            let filled = count(self.in_the_running().count()) >= self.seats;
            self.ending = Some((if filled { Ending::Filled } else { Ending::NotFilled }, entry));
        }
    }

    /// A new poll among the candidates left, with rounds counted anew.
    fn poll_again(&mut self) {
        let left =
            self.candidates().filter(|one| !self.winners.iter().any(|winner| winner.member == one.member));
        let field: Vec<MemberId> = left.map(|one| one.member.clone()).collect();
        if let Some(rules) = self.polls.last().map(Poll::rules) {
            let poll = Poll::new(field, self.vacant(), rules);
            if *poll.state() == PollState::Open {
                push_tight(&mut self.polls, poll);
            }
        }
    }
}

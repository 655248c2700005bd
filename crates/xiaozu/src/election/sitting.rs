//! The second stage: rounds are polled, and a lot is drawn where they leave a tie.

use super::ElectionFault;
use super::facts::{LotDrawn, Polled};
use super::procedure::{at_stage, attendance};
use super::state::{Winner, bar};
use super::{CountError, CountRules, Poll, PollState, Sitting, Stage};
use crate::MemberId;
use crate::book::Fault;
use crate::branch::{Apply, Stamp, State};
use crate::few::push_tight;

impl Apply for Polled {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let election = state.elections.get(&self.election)?;
        at_stage(election, Stage::Election)?;
        let group = election.group.clone();
        let (should_attend, present) = attendance(state, &group, &self.present, stamp.on)?;
        let rules = CountRules::on(&state.rules, stamp.on);
        let eligible = |state: &State, id: &MemberId| {
            state.member(id).is_ok_and(|member| bar(state, member, &group, Some(stamp.on)).is_none())
        };
        let taken = |id: &MemberId| election.winners.iter().any(|winner| winner.member == *id);
        let mut poll = match election.polls.last() {
            Some(poll) if *poll.state() == PollState::Open => poll.clone(),
            _ => {
                let field =
                    election.candidates().map(|one| one.member.clone()).filter(|id| !taken(id)).collect();
                Poll::new(field, election.vacant(), rules)
            }
        };
        poll.keep(|id| eligible(state, id));
        let may_stand = |id: &MemberId| eligible(state, id) && !taken(id);
        let sitting = Sitting { should_attend, present, ballots: &self.ballots, may_stand: &may_stand };
        let round = poll.round(&sitting).map_err(|problem| ElectionFault::Uncountable { problem })?;
        let winners: Vec<Winner> = round
            .elected
            .iter()
            .map(|member| Winner {
                member: member.clone(),
                write_in: round.tally.iter().any(|row| row.write_in && row.member == *member)
                    || !election.candidates().any(|one| one.member == *member),
                on: stamp.on,
                entry: stamp.seq,
                assessment: None,
                appointed: None,
                out: None,
            })
            .collect();
        let election = state.elections.get_mut(&self.election)?;
        election.keep_poll(poll);
        push_tight(&mut election.rounds, stamp.seq);
        if stamp.corrects {
            election.corrected.push(stamp.seq);
        }
        election.winners.reserve_exact(winners.len());
        election.winners.extend(winners);
        election.settle(stamp.seq);
        Ok(())
    }
}

impl Apply for LotDrawn {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let election = state.elections.get_mut(&self.election)?;
        at_stage(election, Stage::Draw)?;
        let write_in = !election.candidates().any(|one| one.member == self.winner);
        let Some(poll) = election.polls.last_mut() else { return Ok(()) };
        poll.draw(&self.winner).map_err(|problem| match problem {
            CountError::NotTied { member } => ElectionFault::NotTied { member },
            problem => ElectionFault::Uncountable { problem },
        })?;
        election.winners.push(Winner {
            member: self.winner.clone(),
            write_in,
            on: stamp.on,
            entry: stamp.seq,
            assessment: None,
            appointed: None,
            out: None,
        });
        election.settle(stamp.seq);
        Ok(())
    }
}

//! The first stage: an election is called, members apply, the group recommends.

use super::ElectionFault;
use super::facts::{ApplicationWithdrawn, Applied, ElectionCalled, Recommended};
use super::procedure::{at_stage, attendance, count};
use super::state::{Candidature, Election, bar};
use super::{Ending, Stage};
use crate::book::Fault;
use crate::branch::{Apply, Stamp, State};
use crate::few::push_tight;
use crate::{Day, GroupId, MemberId};

fn entitled(state: &State, group: &GroupId, on: Day) -> u32 {
    count(state.members_of(group).filter(|member| bar(state, member, group, Some(on)).is_none()).count())
}

/// Whether nobody a next round could be held among may stand any more: such a procedure would stay open
/// for ever, and ends when the group calls another election.
fn deserted(state: &State, election: &Election, on: Day) -> bool {
    let may_stand = |id: &MemberId| {
        state.member(id).is_ok_and(|member| bar(state, member, &election.group, Some(on)).is_none())
    };
    let nobody = match election.polls().last() {
        Some(poll) => !poll.field().iter().any(may_stand),
        None => !election.candidates().any(|one| may_stand(&one.member)),
    };
    let waiting = election.in_the_running().any(|winner| winner.appointed.is_none());
    election.stage() == Stage::Election && nobody && !waiting
}

impl Apply for ElectionCalled {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.group(&self.group)?;
        if state.elections.0.contains(&self.election) {
            return Err(ElectionFault::DuplicateElection { election: self.election.clone() }.into());
        }
        let open =
            state.elections.0.iter().find(|one| one.group == self.group && one.stage() != Stage::Ended);
        if let Some(open) = open {
            let election = open.id.clone();
            if !deserted(state, open, stamp.on) {
                return Err(ElectionFault::ElectionOpen { group: self.group.clone(), election }.into());
            }
            state.elections.get_mut(&election)?.ending = Some((Ending::NotFilled, stamp.seq));
        }
        let mut election =
            Election::new(self.election.clone(), self.group.clone(), self.seats.get(), stamp.on, stamp.seq);
        election.entitled = entitled(state, &self.group, stamp.on);
        state.elections.0.put(self.election.clone(), election);
        Ok(())
    }
}

impl Apply for Applied {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let election = state.elections.get(&self.election)?;
        at_stage(election, Stage::Application)?;
        let member = state.member(&self.member)?;
        if *stamp.by != self.member {
            return Err(ElectionFault::NotOwnApplication {
                member: self.member.clone(),
                by: stamp.by.to_string(),
            }
            .into());
        }
        if election.standing().any(|one| one.member == self.member) {
            return Err(ElectionFault::AppliedBefore { member: self.member.clone() }.into());
        }
        if let Some(because) = bar(state, member, &election.group, Some(stamp.on)) {
            return Err(ElectionFault::MayNotStand { member: self.member.clone(), because }.into());
        }
        let entitled = entitled(state, &election.group.clone(), stamp.on);
        let election = state.elections.get_mut(&self.election)?;
        election.entitled = entitled;
        let applicant =
            Candidature { member: self.member.clone(), applied: stamp.seq, out: None, recommended: None };
        push_tight(&mut election.applicants, applicant);
        Ok(())
    }
}

impl Apply for ApplicationWithdrawn {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let election = state.elections.get_mut(&self.election)?;
        if !(election.stage() <= Stage::Election && election.rounds.is_empty()) {
            let (election, at) = (self.election.clone(), election.stage());
            return Err(ElectionFault::WrongStage { election, at, needs: Stage::Application }.into());
        }
        let applicant =
            election.applicants.iter_mut().find(|one| one.member == self.member && one.out.is_none());
        applicant.ok_or_else(|| ElectionFault::NotApplied { member: self.member.clone() })?.out =
            Some(stamp.seq);
        election.settle(stamp.seq);
        Ok(())
    }
}

impl Apply for Recommended {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let election = state.elections.get(&self.election)?;
        at_stage(election, Stage::Application)?;
        let (should, present) = attendance(state, &election.group, &self.present, stamp.on)?;
        for (place, row) in self.counts.iter().enumerate() {
            let member = || row.member.clone();
            if !election.standing().any(|one| one.member == row.member) {
                return Err(ElectionFault::NotApplied { member: member() }.into());
            }
            if self.counts.iter().take(place).any(|other| other.member == row.member) {
                return Err(ElectionFault::ListedTwice { member: member() }.into());
            }
            if row.votes > present {
                return Err(ElectionFault::MoreVotesThanPresent {
                    member: member(),
                    votes: row.votes,
                    present,
                }
                .into());
            }
        }
        if let Some(missing) =
            election.standing().find(|one| !self.counts.iter().any(|row| row.member == one.member))
        {
            return Err(ElectionFault::NoCount { member: missing.member.clone() }.into());
        }
        let rules = &state.rules.election;
        let quorum = rules.recommendation_quorum.on(stamp.on).margin(present, should);
        let majority = rules.recommendation_majority.on(stamp.on);
        let expected = rules.candidate_margin.on(stamp.on).on_top_of(election.seats);
        let entitled = entitled(state, &election.group, stamp.on);
        let election = state.elections.get_mut(&self.election)?;
        election.meeting = Some((stamp.on, stamp.seq, quorum));
        if !quorum.met() {
            return Ok(());
        }
        (election.expected, election.entitled) = (expected, entitled);
        for applicant in election.applicants.iter_mut().filter(|one| one.out.is_none()) {
            let votes =
                self.counts.iter().find(|row| row.member == applicant.member).map_or(0, |row| row.votes);
            let base = match majority.base() {
                crate::rulebook::Base::ShouldAttend => should,
                _ => present,
            };
            applicant.recommended = Some(majority.margin(votes, base));
        }
        election.settle(stamp.seq);
        Ok(())
    }
}

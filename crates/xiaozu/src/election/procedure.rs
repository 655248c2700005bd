//! How the facts of a procedure take effect: the four stages, in order.

use super::ElectionFault;
use super::facts::*;
use super::state::{Assessment, Candidature, Election, Winner, bar};
use super::{CountError, CountRules, ElectionPoint, Ending, Poll, PollState, Sitting, Stage};
use crate::book::{Fault, Seq};
use crate::branch::BranchFault;
use crate::branch::{Apply, Stamp, State, Term, TermEnd};
use crate::few::push_tight;
use crate::rulebook::{Route, Rule};
use crate::{Day, GroupId, MemberId};

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn at_stage(election: &Election, needs: Stage) -> Result<(), Fault> {
    match election.stage() {
        at if at == needs => Ok(()),
        at => Err(ElectionFault::WrongStage { election: election.id.clone(), at, needs }.into()),
    }
}

/// Those present, each once and each entitled to vote, and how many should attend: those entitled who
/// are not excused, and those excused who came all the same.
fn attendance(state: &State, group: &GroupId, present: &[MemberId], on: Day) -> Result<(u32, u32), Fault> {
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

impl Apply for Assessed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let election = state.elections.get_mut(&self.election)?;
        if election.stage() < Stage::Assessment {
            at_stage(election, Stage::Assessment)?;
        }
        let winner = election.winners.iter_mut().find(|one| one.member == self.member && one.out.is_none());
        let Some(winner) = winner else {
            return Err(ElectionFault::NotWinner {
                member: self.member.clone(),
                election: self.election.clone(),
            }
            .into());
        };
        if winner.assessment.is_some() {
            return Err(ElectionFault::AssessedBefore { member: self.member.clone() }.into());
        }
        winner.assessment =
            Some(Assessment { standards: self.standards.clone(), on: stamp.on, entry: stamp.seq });
        if !self.standards.all_met() {
            winner.out = Some(stamp.seq);
        }
        election.settle(stamp.seq);
        Ok(())
    }
}

impl Election {
    /// Seats no winner in the running fills.
    pub(super) fn vacant(&self) -> u32 {
        self.seats.saturating_sub(count(self.in_the_running().count()))
    }

    fn keep_poll(&mut self, poll: Poll) {
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

impl Apply for Appointed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let member = state.member(&self.member)?;
        state.group(&self.group)?;
        if member.group() != Some(&self.group) {
            return Err(
                BranchFault::NotInGroup { member: self.member.clone(), group: self.group.clone() }.into()
            );
        }
        let from = self.from.unwrap_or(stamp.on);
        if from < stamp.on {
            return Err(ElectionFault::StartsBefore { from, on: stamp.on }.into());
        }
        let seats = self.check_procedure(state)?;
        let clash = state.terms.of(&self.member).find(|term| term.end() > from);
        if let Some(term) = clash {
            return Err(ElectionFault::LeadsAlready {
                member: self.member.clone(),
                group: term.group.clone(),
            }
            .into());
        }
        let holders: Vec<&Term> =
            state.terms.in_group(&self.group).filter(|term| term.end() > from).collect();
        if let Some(term) = holders.first()
            && count(holders.len()) >= seats
        {
            let (leader, until) = (term.leader.clone(), term.end());
            return Err(ElectionFault::SeatTaken { group: self.group.clone(), leader, until }.into());
        }
        let route = if self.election.is_some() {
            Some(Route::Elected)
        } else {
            self.route.filter(|r| *r != Route::Elected)
        };
        let regular = route.is_some_and(|route| state.rules.allows(route));
        let until = from.plus_months(state.rules.election.term_months.on(stamp.on));
        let term = Term {
            leader: self.member.clone(),
            group: self.group.clone(),
            route,
            election: self.election.clone(),
            regular,
            from,
            until,
            ended: None,
            letter: self.letter.clone(),
            card: self.card.clone(),
            archive: self.archive.clone(),
            entry: stamp.seq,
        };
        if !regular {
            let open =
                state.elections.0.iter().find(|one| one.group == self.group && one.stage() != Stage::Ended);
            let missing = missing_stages(open, &self.member);
            let point = ElectionPoint::LawfulRoute {
                member: self.member.clone(),
                group: self.group.clone(),
                route,
                missing,
            };
            state.breach(Rule::LeaderRoute, stamp, point, &[], vec![]);
        }
        state.terms.begin(term);
        if let Some(id) = &self.election {
            let election = state.elections.get_mut(id)?;
            if let Some(winner) =
                election.winners.iter_mut().find(|one| one.member == self.member && one.out.is_none())
            {
                winner.appointed = Some(stamp.seq);
            }
            election.settle(stamp.seq);
        }
        Ok(())
    }
}

impl Appointed {
    /// The procedure the appointment names has run its course for this person; how many lead the group then.
    fn check_procedure(&self, state: &State) -> Result<u32, Fault> {
        let Some(id) = &self.election else { return Ok(1) };
        if self.route.is_some() {
            return Err(ElectionFault::RouteBesideElection.into());
        }
        let election = state.elections.get(id)?;
        if election.group != self.group {
            return Err(ElectionFault::OtherGroup { election: id.clone(), group: self.group.clone() }.into());
        }
        if election.stage() < Stage::Assessment {
            at_stage(election, Stage::Appointment)?;
        }
        let not_winner = || ElectionFault::NotWinner { member: self.member.clone(), election: id.clone() };
        let winner =
            election.in_the_running().find(|one| one.member == self.member).ok_or_else(not_winner)?;
        if winner.assessment.is_none() {
            return Err(ElectionFault::NotPassed { member: self.member.clone(), election: id.clone() }.into());
        }
        Ok(election.seats)
    }
}

/// The stages an appointment without procedure skipped.
fn missing_stages(open: Option<&Election>, member: &MemberId) -> Vec<Stage> {
    let applied = open.is_some_and(|one| one.standing().any(|a| a.member == *member));
    let recommended = open.is_some_and(|one| one.candidates().any(|a| a.member == *member));
    let winner = open.and_then(|one| one.in_the_running().find(|w| w.member == *member));
    let done = [
        (Stage::Application, applied && recommended),
        (Stage::Election, winner.is_some()),
        (Stage::Assessment, winner.is_some_and(|winner| winner.assessment.is_some())),
    ];
    done.into_iter().filter(|(_, done)| !done).map(|(stage, _)| stage).collect()
}

impl Apply for Resigned {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        if state.term_of(&self.member, stamp.on).is_none() {
            return Err(ElectionFault::NotLeader { member: self.member.clone() }.into());
        }
        state.terms.end(&self.member, None, stamp.on, TermEnd::Resigned, stamp.seq);
        Ok(())
    }
}

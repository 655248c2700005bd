//! The last stages: the winner is assessed and appointed; and how a leader resigns.

use super::facts::{Appointed, Assessed, Resigned};
use super::procedure::{at_stage, count};
use super::state::{Assessment, Election};
use super::{ElectionFault, ElectionPoint, Stage};
use crate::MemberId;
use crate::book::Fault;
use crate::branch::{Apply, BranchFault, Stamp, State, Term, TermEnd};
use crate::rulebook::{Route, Rule};

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

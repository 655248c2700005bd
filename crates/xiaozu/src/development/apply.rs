use super::facts::*;
use super::state::{self, AdmissionVote, Development, GroupView, StepTaken, Training};
use super::{DevelopmentFault, Step, conditions};
use crate::MemberId;
use crate::book::Fault;
use crate::branch::{Apply, BranchFault, Stamp, Standing, State};
use crate::election::{Bar, ElectionFault};
use crate::meeting::{majority, voters};

/// Takes a step: what it lacks is a breach.
fn take(
    state: &mut State,
    person: &MemberId,
    step: Step,
    needs: Step,
    stamp: &Stamp<'_>,
) -> Result<(), Fault> {
    state::right_after(state, person, needs)?;
    conditions::judge(state, person, step, stamp);
    state::change(state, person, needs)?.steps.push(StepTaken { step, on: stamp.on, entry: stamp.seq });
    Ok(())
}

impl Apply for MembershipApplied {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let person = self.person.clone();
        if state.members.contains(&person) {
            return Err(BranchFault::DuplicateMember { member: person }.into());
        }
        if state.developments.people.contains(&person) {
            return Err(DevelopmentFault::DuplicateApplicant { person }.into());
        }
        if stamp.on < self.born {
            return Err(DevelopmentFault::BornLater { born: self.born, on: stamp.on }.into());
        }
        let record = Development {
            person: person.clone(),
            name: self.name.clone(),
            born: self.born,
            steps: vec![StepTaken { step: Step::Application, on: stamp.on, entry: stamp.seq }],
            views: Vec::new(),
            introducers: Vec::new(),
            introduced_by: None,
            trainings: Vec::new(),
            votes: Vec::new(),
            ended: None,
        };
        state.developments.people.put(person, record);
        conditions::judge(state, &self.person, Step::Application, stamp);
        Ok(())
    }
}

impl Apply for GroupHeard {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.group(&self.group)?;
        let person = || self.person.clone();
        if self.step == Step::Confirmation {
            let member = state.member(&self.person)?;
            if member.group().is_some_and(|own| *own != self.group) {
                return Err(BranchFault::NotInGroup { member: person(), group: self.group.clone() }.into());
            }
            if member.standing == Standing::Full {
                return Err(BranchFault::AlreadyFull { member: person() }.into());
            }
            // Members who came from elsewhere have no record here: their confirmation is not judged.
            if !state.developments.people.contains(&self.person) {
                return Ok(());
            }
        }
        let needs = match self.step {
            Step::Application | Step::Activist => Step::Application,
            Step::Target => Step::Activist,
            Step::Vote => Step::Target,
            Step::Admission => Step::Vote,
            Step::Confirmation => Step::Admission,
        };
        let view = GroupView {
            group: self.group.clone(),
            step: self.step,
            opinion: self.opinion.clone(),
            on: stamp.on,
            entry: stamp.seq,
        };
        state::change(state, &self.person, needs)?.views.push(view);
        Ok(())
    }
}

impl Apply for ActivistNamed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        take(state, &self.person, Step::Activist, Step::Application, stamp)
    }
}

impl Apply for TargetNamed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        take(state, &self.person, Step::Target, Step::Activist, stamp)
    }
}

impl Apply for IntroducersNamed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        for (place, introducer) in self.introducers.iter().enumerate() {
            state.member(introducer)?;
            if self.introducers.iter().take(place).any(|before| before == introducer) {
                return Err(DevelopmentFault::IntroducerTwice { member: introducer.clone() }.into());
            }
        }
        let record = state::change(state, &self.person, Step::Target)?;
        record.introducers.clone_from(&self.introducers);
        record.introduced_by = Some(stamp.seq);
        Ok(())
    }
}

impl Apply for TargetTrained {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let (days, hours) = (self.days.unwrap_or(0), self.hours.unwrap_or(0));
        if days == 0 && hours == 0 {
            return Err(DevelopmentFault::NoTraining { person: self.person.clone() }.into());
        }
        let training = Training { days, hours, entry: stamp.seq };
        state::change(state, &self.person, Step::Target)?.trainings.push(training);
        Ok(())
    }
}

impl Apply for AdmissionVoted {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state::right_after(state, &self.person, Step::Target)?;
        let attendance = self.attendance(stamp, state)?;
        if self.votes > attendance.0 {
            let (member, votes, present) = (self.person.clone(), self.votes, attendance.0);
            return Err(ElectionFault::MoreVotesThanPresent { member, votes, present }.into());
        }
        let threshold = state.rules.development.admission_majority.on(stamp.on);
        let margin = majority(threshold, self.votes, attendance);
        conditions::judge(state, &self.person, Step::Vote, stamp);
        let (on, entry) = (stamp.on, stamp.seq);
        let record = state::change(state, &self.person, Step::Target)?;
        record.votes.push(AdmissionVote { margin, on, entry });
        if margin.met() {
            record.steps.push(StepTaken { step: Step::Vote, on, entry });
        }
        Ok(())
    }
}

impl AdmissionVoted {
    /// How many are present, and how many should attend: each once, each a full member who may vote.
    /// An excused member who comes all the same is counted among those who should attend.
    fn attendance(&self, stamp: &Stamp<'_>, state: &State) -> Result<(u32, u32), Fault> {
        let mut seen: Vec<&MemberId> = self.present.iter().collect();
        seen.sort_unstable();
        if let Some([twice, _]) = seen.windows(2).find(|pair| matches!(pair, [one, two] if one == two)) {
            return Err(ElectionFault::ListedTwice { member: (*twice).clone() }.into());
        }
        for id in &self.present {
            let member = state.member(id)?;
            let because = match member.standing {
                Standing::Probationary => Bar::Probationary,
                Standing::Full if member.suspended.is_some() => Bar::Suspended,
                Standing::Full => continue,
            };
            return Err(ElectionFault::MayNotVote { member: id.clone(), because }.into());
        }
        Ok(voters(state, &self.present, stamp.on))
    }
}

impl Apply for DevelopmentEnded {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.members.contains(&self.person) {
            return Err(DevelopmentFault::AdmittedAlready { person: self.person.clone() }.into());
        }
        let last = state.developments.people.get(&self.person).and_then(Development::last);
        let needs = last.map_or(Step::Application, |last| last.step);
        let record = state::change(state, &self.person, needs)?;
        record.ended = Some((stamp.on, self.how, stamp.seq));
        Ok(())
    }
}

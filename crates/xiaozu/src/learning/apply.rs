use super::LearningFault;
use super::facts::{LearnerLeft, LearnerRegistered, PairEnded, Paired};
use super::state::{Learner, Pair};
use crate::PersonId;
use crate::book::Fault;
use crate::branch::{Apply, BranchFault, Span, Stamp, State};

/// A learner of the masses who has not left by a day.
fn registered(state: &State, learner: &PersonId, stamp: &Stamp<'_>) -> Result<(), Fault> {
    let known = state.learning.learners.get(learner);
    let known = known.ok_or_else(|| LearningFault::UnknownLearner { learner: learner.clone() })?;
    match known.span.until.filter(|until| *until <= stamp.on) {
        Some(left) => Err(LearningFault::GoneLearner { learner: learner.clone(), left }.into()),
        None => Ok(()),
    }
}

impl Apply for LearnerRegistered {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.members.contains(self.learner.as_str()) || state.learning.learners.contains(&self.learner) {
            return Err(LearningFault::DuplicatePerson { learner: self.learner.clone() }.into());
        }
        let learner = Learner {
            learner: self.learner.clone(),
            name: self.name.clone(),
            span: Span { from: stamp.on, until: None },
            entry: stamp.seq,
        };
        state.learning.learners.put(self.learner.clone(), learner);
        Ok(())
    }
}

impl Apply for LearnerLeft {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        registered(state, &self.learner, stamp)?;
        if let Some(learner) = state.learning.learners.get_mut(&self.learner) {
            learner.span.until = Some(stamp.on);
        }
        state.learning.end(&self.learner, None, stamp.on, stamp.seq);
        Ok(())
    }
}

impl Apply for Paired {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.guide)?;
        let learner = self.learner.as_member();
        if self.guide == learner {
            return Err(LearningFault::OwnGuide { member: learner }.into());
        }
        if state.members.contains(&learner) {
            state.member(&learner)?;
        } else {
            registered(state, &self.learner, stamp)?;
        }
        if let Some(until) = self.until.filter(|until| *until < stamp.on) {
            return Err(BranchFault::BackwardSpan { from: stamp.on, until }.into());
        }
        if let Some(before) = state.learning.pair_of(&self.guide, &self.learner, stamp.on) {
            let (guide, learner, entry) = (self.guide.clone(), self.learner.clone(), before.entry);
            return Err(LearningFault::AlreadyPaired { guide, learner, entry }.into());
        }
        state.learning.pair(Pair {
            guide: self.guide.clone(),
            learner: self.learner.clone(),
            subject: self.subject.clone(),
            span: Span { from: stamp.on, until: self.until.map(|until| until.plus_days(1)) },
            entry: stamp.seq,
            ended_by: None,
        });
        Ok(())
    }
}

impl Apply for PairEnded {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.learning.pair_of(&self.guide, &self.learner, stamp.on).is_none() {
            let (guide, learner) = (self.guide.clone(), self.learner.clone());
            return Err(LearningFault::NotPaired { guide, learner }.into());
        }
        state.learning.end(&self.learner, Some(&self.guide), stamp.on, stamp.seq);
        Ok(())
    }
}

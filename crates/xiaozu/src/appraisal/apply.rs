use super::facts::Appraised;
use super::{Appraisal, AppraisalFault, AppraisalPoint, AppraisalStep};
use crate::book::{Fault, Seq};
use crate::branch::{Apply, Stamp, Standing, State};
use crate::meeting::{SessionKind, session_of};
use crate::rights::Grade;
use crate::rulebook::Rule;

impl Apply for Appraised {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let session = session_of(state, &self.session, SessionKind::MembersAppraisal)?;
        let (year, held_by) = (session.month.year(), session.entry);
        if let Some(before) = state.appraisals.of(year) {
            return Err(AppraisalFault::AppraisedBefore { year, entry: before.entry }.into());
        }
        self.check(state)?;
        let full = state.members.iter().filter(|one| one.is_here() && one.standing == Standing::Full);
        let appraisal = Appraisal {
            year,
            session: self.session.clone(),
            steps: self.steps.clone(),
            results: self.results.clone(),
            full_members: u32::try_from(full.count()).unwrap_or(u32::MAX),
            on: stamp.on,
            entry: stamp.seq,
        };
        steps(state, stamp, &appraisal, held_by);
        cap(state, stamp, &appraisal, held_by);
        state.appraisals.keep(appraisal);
        Ok(())
    }
}

impl Appraised {
    /// Every step once; everybody graded is a full member of the roster, and graded once.
    fn check(&self, state: &State) -> Result<(), Fault> {
        for (place, step) in self.steps.iter().enumerate() {
            if self.steps.iter().take(place).any(|before| before == step) {
                return Err(AppraisalFault::AppraisalStepTwice { step: *step }.into());
            }
        }
        if self.results.is_empty() {
            return Err(AppraisalFault::NobodyGraded.into());
        }
        let mut graded: Vec<_> = self.results.iter().map(|result| &result.member).collect();
        for id in &graded {
            if state.member(id)?.standing == Standing::Probationary {
                return Err(AppraisalFault::ProbationaryGraded { member: (*id).clone() }.into());
            }
        }
        graded.sort_unstable();
        match graded.windows(2).find(|pair| matches!(pair, [one, two] if one == two)) {
            Some([twice, ..]) => Err(AppraisalFault::GradedTwice { member: (*twice).clone() }.into()),
            _ => Ok(()),
        }
    }
}

/// Self-rating, mutual rating, the poll, then the decision.
fn steps(state: &mut State, stamp: &Stamp<'_>, appraisal: &Appraisal, held_by: Seq) {
    let held = appraisal.steps.clone();
    if held == AppraisalStep::ALL {
        return;
    }
    let missing = AppraisalStep::ALL.iter().filter(|step| !held.contains(step)).copied().collect();
    let point = AppraisalPoint::StepsInOrder { year: appraisal.year, held, missing };
    state.breach(Rule::AppraisalSteps, stamp, point, &[held_by], vec![]);
}

/// The excellent are at most a share of the full members of that day, rounded down.
fn cap(state: &mut State, stamp: &Stamp<'_>, appraisal: &Appraisal, held_by: Seq) {
    let cap = state.rules.appraisal.excellent_cap.on(stamp.on);
    let (year, full) = (appraisal.year, appraisal.full_members);
    let (excellent, most) = (appraisal.count(Grade::Excellent), cap.of(full));
    if excellent > most {
        let point = AppraisalPoint::ExcellentWithinCap { year, excellent, full, most, cap };
        state.breach(Rule::ExcellentCap, stamp, point, &[held_by], vec![]);
    }
}

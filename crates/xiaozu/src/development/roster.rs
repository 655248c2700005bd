//! What the facts of the roster mean for somebody who was developed here.

use super::Step;
use super::conditions;
use super::points::DevelopmentPoint;
use super::state::{Extension, StepTaken, next};
use crate::MemberId;
use crate::branch::{Stamp, Standing, State};
use crate::rulebook::Rule;

/// Somebody joined the roster.
pub(crate) fn joined(person: &MemberId, standing: Standing, stamp: &Stamp<'_>, state: &mut State) {
    let record = state.developments.people.get(person).filter(|record| record.ended.is_none());
    let Some(record) = record else { return };
    if record.taken(Step::Vote).is_none() {
        let last = record.votes.last().copied();
        let voted = last.map(|vote| vote.entry);
        let missing = [Step::Activist, Step::Target, Step::Vote].into_iter();
        let point = DevelopmentPoint::Admitted {
            person: person.clone(),
            margin: last.map(|vote| vote.margin),
            missing: missing.filter(|step| record.taken(*step).is_none()).collect(),
        };
        state.breach(Rule::AdmissionVote, stamp, point, voted.as_slice(), vec![]);
        if last.is_none() {
            conditions::judge(state, person, Step::Vote, stamp);
        }
    }
    take(state, person, Step::Admission, stamp);
    if standing == Standing::Full {
        confirmed(person, stamp, state);
    }
}

/// A probationary member was confirmed.
pub(crate) fn confirmed(person: &MemberId, stamp: &Stamp<'_>, state: &mut State) {
    let record = state.developments.people.get(person);
    if record.and_then(|record| next(state, record)) == Some(Step::Confirmation) {
        conditions::judge(state, person, Step::Confirmation, stamp);
        take(state, person, Step::Confirmation, stamp);
    }
}

/// A probation was extended. That is an act of this branch, and judged whoever the member is.
pub(crate) fn extended(member: &MemberId, months: u32, stamp: &Stamp<'_>, state: &mut State) {
    let rules = &state.rules.development;
    let (least, most) = (rules.extension_least.on(stamp.on), rules.extension_most.on(stamp.on));
    let times = rules.extensions.on(stamp.on);
    if !(least..=most).contains(&months) {
        let point = DevelopmentPoint::ExtensionLength { person: member.clone(), months, least, most };
        state.breach(Rule::ProbationExtension, stamp, point, &[], vec![]);
    }
    let before: Vec<_> = state.developments.extensions.of(member).map(|one| one.entry).collect();
    let number = u32::try_from(before.len()).unwrap_or(u32::MAX).saturating_add(1);
    if number > times {
        let point = DevelopmentPoint::ExtendedOnce { person: member.clone(), number, most: times };
        state.breach(Rule::ProbationExtension, stamp, point, &before, vec![]);
    }
    state.developments.extensions.push(member, Extension { months, entry: stamp.seq });
}

fn take(state: &mut State, person: &MemberId, step: Step, stamp: &Stamp<'_>) {
    let taken = StepTaken { step, on: stamp.on, entry: stamp.seq };
    if let Some(record) = state.developments.people.get_mut(person) {
        record.steps.push(taken);
    }
}

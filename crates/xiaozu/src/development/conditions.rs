//! What a step needs: one list, for the act and for the question.

use super::points::DevelopmentPoint;
use super::state::Extension;
use super::{Development, Step};
use crate::book::Seq;
use crate::branch::{Stamp, Standing, State};
use crate::judgement::Need;
use crate::rulebook::Rule;
use crate::{Day, MemberId};

/// One thing a step needs.
pub(super) struct Condition {
    pub(super) rule: Rule,
    pub(super) holds: bool,
    pub(super) point: DevelopmentPoint,
    pub(super) evidence: Vec<Seq>,
    pub(super) mend: Vec<Vec<Need>>,
}

/// Keeps what a step lacks as breaches of the act.
pub(super) fn judge(state: &mut State, person: &MemberId, step: Step, stamp: &Stamp<'_>) {
    let Some(record) = state.developments.people.get(person) else { return };
    for lacking in conditions(state, record, step, stamp.on).into_iter().filter(|one| !one.holds) {
        state.breach(lacking.rule, stamp, lacking.point, &lacking.evidence, vec![]);
    }
}

/// What a step needs on a day, as far as the rulebook asks for it.
pub(super) fn conditions(state: &State, record: &Development, step: Step, day: Day) -> Vec<Condition> {
    let mut all = match step {
        Step::Application | Step::Activist => vec![age(state, record, day)],
        Step::Target => activist(state, record, day).into_iter().chain(heard(state, record, step)).collect(),
        Step::Vote => vec![introducers(state, record, day), training(state, record, day)],
        Step::Admission => vec![],
        Step::Confirmation => {
            probation(state, record, day).into_iter().chain(heard(state, record, step)).collect()
        }
    };
    all.retain(|one| state.rules.clause(one.rule).is_some());
    all
}

/// The earliest day for a step, where a rule sets one.
pub(super) fn earliest(state: &State, record: &Development, step: Step, day: Day) -> Option<Day> {
    let (rule, earliest) = match step {
        Step::Application | Step::Activist => (Rule::ApplicantAge, Some(of_age(state, record, day))),
        Step::Target => (Rule::ActivistTime, long_enough(state, record).map(|(day, _)| day)),
        Step::Vote | Step::Admission => return None,
        Step::Confirmation => (Rule::Probation, probation_end(state, record).map(|(day, ..)| day)),
    };
    earliest.filter(|_| state.rules.clause(rule).is_some())
}

fn not_before(day: Day) -> Vec<Vec<Need>> {
    vec![vec![Need::NotBefore { day }]]
}

fn of_age(state: &State, record: &Development, day: Day) -> Day {
    record.born.plus_months(state.rules.development.age_years.on(day).saturating_mul(12))
}

fn age(state: &State, record: &Development, day: Day) -> Condition {
    let (from, years) = (of_age(state, record, day), state.rules.development.age_years.on(day));
    let point = DevelopmentPoint::OldEnough { person: record.person.clone(), born: record.born, years, from };
    let evidence = record.steps.first().map(|taken| taken.entry).into_iter().collect();
    Condition { rule: Rule::ApplicantAge, holds: from <= day, point, evidence, mend: not_before(from) }
}

/// The day on which somebody was an activist long enough: the waiting time is that of its first day.
fn long_enough(state: &State, record: &Development) -> Option<(Day, u32)> {
    let since = record.taken(Step::Activist)?.on;
    let months = state.rules.development.activist_months.on(since);
    Some((since.plus_months(months), months))
}

fn activist(state: &State, record: &Development, day: Day) -> Option<Condition> {
    let (taken, (from, months)) = (record.taken(Step::Activist)?, long_enough(state, record)?);
    let (person, since) = (record.person.clone(), taken.on);
    let point = DevelopmentPoint::ActivistLongEnough { person, since, months, from };
    let (holds, evidence) = (from <= day, vec![taken.entry]);
    Some(Condition { rule: Rule::ActivistTime, holds, point, evidence, mend: not_before(from) })
}

/// The group was heard. A branch without groups has none to hear.
fn heard(state: &State, record: &Development, step: Step) -> Option<Condition> {
    state.groups.iter().find(|group| group.span.until.is_none())?;
    let view = record.views.iter().rfind(|view| view.step == step);
    let rule = if step == Step::Target { Rule::HeardBeforeTarget } else { Rule::HeardBeforeConfirmation };
    let person = || record.person.clone();
    Some(Condition {
        rule,
        holds: view.is_some(),
        point: DevelopmentPoint::GroupHeard { person: person(), step, on: view.map(|view| view.on) },
        evidence: view.map(|view| view.entry).into_iter().collect(),
        mend: vec![vec![Need::GroupHeard { person: person(), step }]],
    })
}

fn introducers(state: &State, record: &Development, day: Day) -> Condition {
    let full = |id: &&MemberId| {
        state.members.get(*id).is_some_and(|one| one.is_here() && one.standing == Standing::Full)
    };
    let count = u32::try_from(record.introducers.iter().filter(full).count()).unwrap_or(u32::MAX);
    let least = state.rules.development.introducers.on(day);
    let person = || record.person.clone();
    Condition {
        rule: Rule::Introducers,
        holds: count >= least,
        point: DevelopmentPoint::Introduced { person: person(), introducers: count, least },
        evidence: record.introduced_by.into_iter().collect(),
        mend: vec![vec![Need::Introducers { person: person(), more: least.saturating_sub(count) }]],
    }
}

fn training(state: &State, record: &Development, day: Day) -> Condition {
    let rules = &state.rules.development;
    let (least_days, least_hours) = (rules.training_days.on(day), rules.training_hours.on(day));
    let days = record.trainings.iter().fold(0u32, |sum, one| sum.saturating_add(one.days));
    let hours = record.trainings.iter().fold(0u32, |sum, one| sum.saturating_add(one.hours));
    let person = || record.person.clone();
    Condition {
        rule: Rule::TargetTraining,
        holds: days >= least_days || hours >= least_hours,
        point: DevelopmentPoint::Trained { person: person(), days, hours, least_days, least_hours },
        evidence: record.trainings.iter().map(|one| one.entry).collect(),
        mend: vec![
            vec![Need::TrainingDays { person: person(), days: least_days.saturating_sub(days) }],
            vec![Need::TrainingHours { person: person(), hours: least_hours.saturating_sub(hours) }],
        ],
    }
}

/// The day on which the probation is over, when it began, and the entries it rests on. It begins with the
/// vote that admitted; without one, on the day of joining. An extension adds to its months.
fn probation_end(state: &State, record: &Development) -> Option<(Day, StepAt)> {
    let began = record.taken(Step::Vote).or_else(|| record.taken(Step::Admission))?;
    let extensions: Vec<&Extension> = state.developments.extensions.of(&record.person).collect();
    let months = extensions.iter().fold(state.rules.development.probation_months.on(began.on), |sum, one| {
        sum.saturating_add(one.months)
    });
    let evidence = std::iter::once(began.entry).chain(extensions.iter().map(|one| one.entry)).collect();
    Some((began.on.plus_months(months), StepAt { on: began.on, months, evidence }))
}

struct StepAt {
    on: Day,
    months: u32,
    evidence: Vec<Seq>,
}

fn probation(state: &State, record: &Development, day: Day) -> Option<Condition> {
    let (from, StepAt { on: since, months, evidence }) = probation_end(state, record)?;
    let point = DevelopmentPoint::ProbationOver { person: record.person.clone(), since, months, from };
    Some(Condition { rule: Rule::Probation, holds: from <= day, point, evidence, mend: not_before(from) })
}

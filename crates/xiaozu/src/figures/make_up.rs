use super::survey::Survey;
use super::tally::Tally;
use crate::Day;
use crate::calendar::{Bearer, Duty, DutyKind, DutyState};
use crate::meeting::{Session, SessionKind, What};
use crate::{MemberId, Period};

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    for duty in survey.duties(DutyKind::MakeUp).filter(|duty| survey.covers(duty.first)) {
        let session = duty.session.as_ref().and_then(|id| survey.branch.session(id));
        if let (Some(session), Bearer::Member(member)) = (session, &duty.bearer) {
            absence(survey, tally, session, member, duty);
        }
    }
    of_leaders(
        survey,
        tally,
        DutyKind::DemonstrationTraining,
        What::Session(SessionKind::DemonstrationTraining),
    );
    of_leaders(survey, tally, DutyKind::ThemedTraining, What::Session(SessionKind::ThemedTraining));
    of_leaders(survey, tally, DutyKind::Test, What::Test);
}

fn absence(survey: &Survey<'_>, tally: &mut Tally<'_>, missed: &Session, member: &MemberId, duty: &Duty) {
    tally.one(survey.group_at(member, missed.on, missed.entry), duty.state.is_fulfilled());
    tally.rests_on([Some(missed.entry), duty.entry].into_iter().flatten());
}

/// A leader owes a period's training rather than the session that was missed.
fn of_leaders(survey: &Survey<'_>, tally: &mut Tally<'_>, kind: DutyKind, what: What) {
    let (meetings, rules) = (&survey.branch.state.meetings, survey.branch.rulebook());
    // Done: it was before any absence. An absence after the last day put nothing off.
    for duty in survey.duties(kind).filter(|duty| duty.state != DutyState::Done) {
        let Bearer::Leader(leader) = &duty.bearer else { continue };
        let fulfilled = fulfilled_on(survey, what, duty, leader);
        let missed = meetings.between(what, duty.period.ends()).filter(|session| {
            session.with_cause.contains(leader)
                && !session.owing.iter().any(|(member, _)| member == leader)
                && what.can_be_made_up(rules, session.on)
                && survey.covers(session.on)
                && session.on <= duty.last
                && fulfilled.is_none_or(|day| session.on <= day)
        });
        for session in missed {
            absence(survey, tally, session, leader, duty);
        }
    }
}

/// The day of the entry that fulfilled a leader's training or test.
fn fulfilled_on(survey: &Survey<'_>, what: What, duty: &Duty, leader: &MemberId) -> Option<Day> {
    let entry = duty.entry.filter(|_| duty.state.is_fulfilled())?;
    let meetings = &survey.branch.state.meetings;
    meetings.between(what, Period::ends(duty.period)).find_map(|session| {
        let made_up = || meetings.make_up(&session.id, leader).filter(|record| record.entry == entry);
        if session.entry == entry { Some(session.on) } else { made_up().map(|record| record.on) }
    })
}

use super::survey::Survey;
use super::tally::Tally;
use crate::calendar::{Bearer, DutyKind, DutyState};

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    let due =
        [DutyKind::GroupReview, DutyKind::LeaderReview].into_iter().flat_map(|kind| survey.duties(kind));
    let due = due.filter(|duty| survey.covers(duty.period.last_day()) && duty.last <= survey.branch.as_of());
    for duty in due {
        let group = match &duty.bearer {
            Bearer::Group(group) => Some(group),
            Bearer::Leader(leader) => survey.group_led(leader, duty.period),
            Bearer::Branch | Bearer::Member(_) => None,
        };
        tally.one(group, duty.state == DutyState::Done);
        tally.rests_on(duty.entry);
    }
}

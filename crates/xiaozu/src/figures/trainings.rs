use super::survey::Survey;
use super::tally::Tally;
use crate::calendar::{Bearer, DutyKind};

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>, kind: DutyKind) {
    for duty in survey.duties(kind).filter(|duty| survey.covers(duty.period.last_day())) {
        let Bearer::Leader(leader) = &duty.bearer else { continue };
        tally.one(survey.group_led(leader, duty.period), duty.state.is_fulfilled());
        tally.rests_on(duty.entry);
    }
}

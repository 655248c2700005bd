//! Duties that are overdue or missed.

use super::duty::{Duty, DutyState};
use super::engine::walk;
use super::mend::mend;
use super::points::CalendarPoint;
use super::{Bearer, DutyKind};
use crate::Day;
use crate::branch::Branch;
use crate::honours::HonoursPoint;
use crate::judgement::{Finding, Point};
use crate::review::ReviewPoint;

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    walk(branch, Day::first()..=branch.as_of(), None, &mut |duty, grounds| {
        if matches!(duty.state, DutyState::Overdue | DutyState::Missed) {
            let Some(weight) = branch.rulebook().weight(duty.kind.rule()) else { return };
            let (point, alternatives) = (point(&duty), mend(branch, &duty));
            let (since, evidence) = (duty.last.plus_days(1), grounds.entries(duty.period));
            out.push(Finding { clause: duty.clause, weight, since, point, evidence, alternatives });
        }
    });
}

/// What an undone duty states. Reviews and commendations state it in their own words.
pub(super) fn point(duty: &Duty) -> Point {
    let (period, by) = (duty.period, duty.last);
    match (duty.kind, &duty.bearer) {
        (DutyKind::LeaderReview, Bearer::Leader(leader)) => {
            let quarter = period.first_day().quarter();
            ReviewPoint::LeaderReviewed { leader: leader.clone(), quarter, by }.into()
        }
        (DutyKind::GroupReview, Bearer::Group(group)) => {
            let quarter = period.first_day().quarter();
            ReviewPoint::GroupReviewed { group: group.clone(), quarter, by }.into()
        }
        (DutyKind::Commendation, _) => {
            HonoursPoint::YearCommended { year: period.first_day().year(), by }.into()
        }
        _ => CalendarPoint::of(duty).into(),
    }
}

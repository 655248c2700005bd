//! Duties that are overdue or missed.

use super::duty::{Duty, DutyState};
use super::engine::walk;
use super::mend::mend;
use super::points::CalendarPoint;
use super::{Bearer, DutyKind};
use crate::branch::Branch;
use crate::honours::HonoursPoint;
use crate::judgement::{Finding, Point};
use crate::money::dues::duty::paid_in_part;
use crate::review::ReviewPoint;
use crate::{Clause, Day};

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    walk(branch, Day::first()..=branch.as_of(), None, &mut |duty, grounds| {
        if matches!(duty.state, DutyState::Overdue | DutyState::Missed) && !found_by_money(branch, &duty) {
            let Some(weight) = branch.rulebook().weight(duty.kind.rule()) else { return };
            let (since, evidence) = (duty.last.plus_days(1), grounds.entries());
            let alternatives = mend(branch, &duty);
            let (clause, point) = point(duty);
            out.push(Finding { clause, weight, since, point, evidence, alternatives });
        }
    });
}

/// Dues paid in part are found by `money`, which knows what is missing.
fn found_by_money(branch: &Branch, duty: &Duty) -> bool {
    let (DutyKind::Dues, Bearer::Member(member)) = (duty.kind, &duty.bearer) else { return false };
    let by = || duty.last.plus_days(branch.rulebook().calendar.grace_days.on(duty.first));
    paid_in_part(branch, member, duty.period, by)
}

/// The clause of an undone duty, and what it states. Reviews and commendations state it in their own words.
pub(super) fn point(duty: Duty) -> (Clause, Point) {
    let (first, by) = (duty.period.first_day(), duty.last);
    let point = match (duty.kind, duty.bearer) {
        (DutyKind::LeaderReview, Bearer::Leader(leader)) => {
            ReviewPoint::LeaderReviewed { leader, quarter: first.quarter(), by }.into()
        }
        (DutyKind::GroupReview, Bearer::Group(group)) => {
            ReviewPoint::GroupReviewed { group, quarter: first.quarter(), by }.into()
        }
        (DutyKind::Commendation, _) => HonoursPoint::YearCommended { year: first.year(), by }.into(),
        (_, bearer) => {
            let (clause, point) = CalendarPoint::of(Duty { bearer, ..duty });
            return (clause, point.into());
        }
    };
    (duty.clause, point)
}

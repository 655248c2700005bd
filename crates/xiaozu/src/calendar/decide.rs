use super::duty::{Duty, DutyState};
use super::engine::walk;
use super::findings::point;
use super::mend::mend;
use super::points::CalendarPoint;
use super::{Bearer, DutyKind};
use crate::branch::Branch;
use crate::judgement::Weighing;
use crate::{Day, Period};

/// Whether the duty is done: *no* while it is overdue or once it is missed, undecided while there is time.
pub(crate) fn duty_done(branch: &Branch, kind: DutyKind, bearer: &Bearer, period: Period) -> Weighing {
    let mut weighing = Weighing::default();
    let until = period.last_day().max(branch.as_of());
    walk(branch, period.first_day()..=until, Some(kind), &mut |duty, grounds| {
        if duty.bearer != *bearer || duty.period != period {
            return;
        }
        let evidence = grounds.entries().iter().copied().chain(duty.entry).collect();
        match duty.state {
            DutyState::Overdue | DutyState::Missed => {
                let mend = mend(branch, &duty);
                let (clause, point) = point(duty);
                weighing.require(&clause, false, point, evidence, mend);
            }
            DutyState::NotYetDue | DutyState::Due => {
                let (clause, point) = CalendarPoint::of(duty);
                weighing.note(&clause, false, point, evidence);
                weighing.doubt();
            }
            _ => {
                let (clause, point) = CalendarPoint::of(duty);
                weighing.require(&clause, true, point, evidence, vec![]);
            }
        }
    });
    if weighing.is_empty() {
        let rules = branch.rulebook();
        let clause = rules.clause(kind.rule()).unwrap_or_else(|| rules.calendar.grace_days.clause());
        let there = CalendarPoint::DutyThere { duty: kind, bearer: bearer.clone(), period };
        weighing.require(clause, false, there, vec![], vec![]);
    }
    weighing
}

/// Whether nothing is overdue for somebody; what is overdue, and what would mend it.
pub(crate) fn nothing_overdue(branch: &Branch, bearer: &Bearer) -> Weighing {
    let mut weighing = Weighing::default();
    walk(branch, Day::first()..=branch.as_of(), None, &mut |duty: Duty, grounds| {
        if duty.state == DutyState::Overdue && bearer.includes(&duty.bearer) {
            let evidence = grounds.entries().to_vec();
            let mend = mend(branch, &duty);
            let (clause, point) = point(duty);
            weighing.require(&clause, false, point, evidence, mend);
        }
    });
    if weighing.is_empty() {
        let clause = branch.rulebook().calendar.grace_days.clause();
        let point = CalendarPoint::NothingOverdue { bearer: bearer.clone() };
        weighing.require(clause, true, point, vec![], vec![]);
    }
    weighing
}

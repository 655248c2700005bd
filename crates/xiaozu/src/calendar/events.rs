//! Duties that an event lays on somebody: making up a session, planning and checking help.

use super::duty::{Duty, Found, Window, judge};
use super::{Bearer, DutyKind};
use crate::book::Seq;
use crate::branch::Branch;
use crate::meeting::{HelpCase, Session};
use crate::{Cadence, Day, GroupId, MemberId, Period};

/// Calls `each` with every make-up owed, and the entry that lays it on the member (2.3c).
pub(super) fn make_ups(branch: &Branch, each: &mut dyn FnMut(Duty, Seq)) {
    let Some(clause) = branch.rulebook().clause(DutyKind::MakeUp.rule()) else { return };
    for session in branch.state.meetings.all().filter(|session| !session.owing.is_empty()) {
        let Some(timing) = session.held.what().timing(branch.rulebook()) else { continue };
        let first = session.month.first_day();
        let period = timing.on(first).every().period_of(first);
        for (member, group) in &session.owing {
            let rules = &branch.rulebook().calendar;
            let last = session.on.plus_days(rules.makeup_days.on(session.on)).max(period.last_day());
            let window = Window::new(session.on, last, rules.grace_days.on(session.on));
            let found = made_up(branch, session, member, group.as_ref(), period);
            let state = judge(window, branch.as_of(), found, |known| on_roster(branch, member, known));
            let fulfilled = found.filter(|_| state.is_fulfilled());
            let duty = Duty {
                clause: clause.clone(),
                kind: DutyKind::MakeUp,
                bearer: Bearer::Member(member.clone()),
                period,
                first: window.first,
                last: window.last,
                state,
                entry: fulfilled.map_or(Some(session.entry), |found| Some(found.entry)),
                session: Some(session.id.clone()),
                member: None,
            };
            each(duty, session.entry);
        }
    }
}

/// A recorded make-up; another group's session of that period; or a further one, on that day or later.
fn made_up(
    branch: &Branch,
    missed: &Session,
    member: &MemberId,
    group: Option<&GroupId>,
    period: Period,
) -> Option<Found> {
    let meetings = &branch.state.meetings;
    let own = |session: &Session| group.is_some_and(|group| session.groups.contains(group));
    let further = meetings
        .between(missed.held.what(), period.ends())
        .filter(|session| session.id != missed.id && session.present.contains(member))
        .filter(|session| session.on >= missed.on || !own(session) && !session.groups.is_empty())
        .map(|session| Found { on: session.on.max(missed.on), entry: session.entry, made_up: true });
    let recorded = meetings.make_up(&missed.id, member).map(|record| Found {
        on: record.on,
        entry: record.entry,
        made_up: true,
    });
    further.chain(recorded).min()
}

fn on_roster(branch: &Branch, member: &MemberId, known: Day) -> bool {
    let left = branch.member(member).and_then(|member| member.left);
    left.is_none_or(|(day, ..)| day > known)
}

/// Calls `each` with every plan of help owed and every check of one, and the entry of the poor test (3.1b).
pub(super) fn help(branch: &Branch, each: &mut dyn FnMut(Duty, Seq)) {
    if branch.rulebook().clause(DutyKind::HelpPlan.rule()).is_none() {
        return;
    }
    let rules = &branch.rulebook().calendar;
    for case in branch.state.meetings.cases() {
        let passed = case.passed.map(Found::held);
        let planned = case.plan.map(Found::held);
        let by = case.on.plus_days(rules.help_days.on(case.on));
        let found = planned.into_iter().chain(passed).min();
        each(duty(branch, case, DutyKind::HelpPlan, (case.on, by), found), case.entry);
        let Some((plan, _)) = case.plan else { continue };
        let mut since = plan;
        let mut checks =
            case.checks.iter().filter(|(on, _)| *on > plan).copied().map(Found::held).chain(passed);
        while passed.is_none_or(|passed| since < passed.on) {
            let by = since.plus_days(rules.check_days.on(since));
            let next = checks.next();
            each(duty(branch, case, DutyKind::HelpCheck, (since, by), next), case.entry);
            let Some(next) = next else { break };
            since = next.on;
        }
    }
}

fn duty(
    branch: &Branch,
    case: &HelpCase,
    kind: DutyKind,
    (first, last): (Day, Day),
    found: Option<Found>,
) -> Duty {
    let window = Window::new(first, last, branch.rulebook().calendar.grace_days.on(first));
    let clause = branch.rulebook().clause(kind.rule()).cloned();
    let state = judge(window, branch.as_of(), found, |known| on_roster(branch, &case.member, known));
    Duty {
        clause: clause.unwrap_or_else(|| branch.rulebook().calendar.pass.clause().clone()),
        kind,
        bearer: case.group.clone().map_or(Bearer::Branch, Bearer::Group),
        period: Cadence::Monthly.period_of(first),
        first,
        last,
        state,
        entry: found.filter(|_| state.is_fulfilled()).map(|found| found.entry),
        session: Some(case.test.clone()),
        member: Some(case.member.clone()),
    }
}

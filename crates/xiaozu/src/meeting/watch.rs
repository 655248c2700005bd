//! The watch of Constitution 9: months in a row without organisational life and without good cause.

use super::points::MeetingPoint;
use crate::branch::{Branch, Member};
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;
use crate::{Day, Missed, Month};

pub(super) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    if branch.rulebook().clause(Rule::OrganisationalLife).is_none() {
        return;
    }
    let most = branch.rulebook().calendar.life_months.on(branch.as_of());
    for member in branch.members() {
        for run in runs(branch, member) {
            if run.len() >= most as usize {
                report(branch, member, &run, most, out);
            }
        }
    }
}

/// Runs of months that are over, without organisational life and without cause; on the roster for long enough.
fn runs(branch: &Branch, member: &Member) -> Vec<Vec<Month>> {
    let mut life = branch.state.meetings.life_of(&member.id).iter().copied().peekable();
    let mut runs = vec![Vec::new()];
    let mut month = Month::of(member.joined);
    let enough = branch.rulebook().review.duty_days.on(month.first_day());
    if member.joined.days_until(month.last_day()) + 1 < i64::from(enough) {
        month = month.next();
    }
    while month.last_day() < branch.as_of() {
        while life.peek().is_some_and(|lived| *lived < month) {
            life.next();
        }
        let took_part = life.peek() == Some(&month);
        if took_part || has_cause(member, month) {
            runs.push(Vec::new());
        } else if let Some(run) = runs.last_mut() {
            run.push(month);
        }
        if month.last_day() == Day::last() {
            break;
        }
        month = month.next();
    }
    runs
}

/// Good cause on any day of the month.
fn has_cause(member: &Member, month: Month) -> bool {
    member.causes.iter().any(|cause| {
        cause.missed == Missed::OrganisationalLife
            && cause.from <= month.last_day()
            && month.first_day() <= cause.until
    })
}

fn report(branch: &Branch, member: &Member, run: &[Month], most: u32, out: &mut Vec<Finding>) {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
    let most_at = most as usize;
    let Some(full) = run.get(most_at - 1) else { return };
    // Every so many months, one with cause: no run of the full length is left.
    let mend: Vec<Need> = run
        .iter()
        .skip(most_at - 1)
        .step_by(most_at)
        .map(|month| Need::GoodCause {
            member: member.id.clone(),
            missed: Missed::OrganisationalLife,
            month: *month,
        })
        .collect();
    let point = MeetingPoint::TookPart {
        member: member.id.clone(),
        first: *first,
        last: *last,
        months: u32::try_from(run.len()).unwrap_or(u32::MAX),
        most,
    };
    let since = full.last_day().plus_days(1);
    branch.find(out, Rule::OrganisationalLife, since, point, vec![member.joined_by], vec![mend]);
}

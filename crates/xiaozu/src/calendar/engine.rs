//! Every duty of a branch, from the cadences of its rulebook.

use std::ops::RangeInclusive;

use super::duty::{Duty, Found, Window, judge};
use super::fulfil::{Trail, trail};
use super::holder::{Holder, holders};
use super::kind::Borne;
use super::when::{When, when};
use super::{DutyKind, events};
use crate::book::Seq;
use crate::branch::Branch;
use crate::{Clause, Day, Month, Period};

/// Why a duty lies on its bearer.
pub(super) enum Grounds<'a> {
    Holds(&'a Holder),
    Entry(Seq),
}

impl Grounds<'_> {
    /// The entries behind it.
    pub(super) fn entries(&self, period: Period) -> Vec<Seq> {
        match self {
            Self::Holds(holder) => holder.entries(period),
            Self::Entry(entry) => vec![*entry],
        }
    }
}

/// Calls `each` with the duties that are due on some day of a range, and perhaps with some that were due before.
pub(super) fn walk(
    branch: &Branch,
    range: RangeInclusive<Day>,
    only: Option<DutyKind>,
    each: &mut dyn FnMut(Duty, &Grounds<'_>),
) {
    let kinds = || DutyKind::ALL.iter().copied().filter(|kind| only.is_none_or(|only| *kind == only));
    let mut borne: Vec<Borne> = kinds().map(DutyKind::borne).collect();
    borne.sort_unstable();
    borne.dedup();
    for borne in borne {
        let holders = holders(branch, borne);
        for kind in kinds().filter(|kind| kind.borne() == borne) {
            let Some(clause) = branch.rulebook().clause(kind.rule()) else { continue };
            for holder in &holders {
                of_holder(branch, kind, clause, holder, &range, each);
            }
        }
    }
    let mut by_event = |duty: Duty, entry: Seq| {
        if duty.first <= *range.end() && only.is_none_or(|only| duty.kind == only) {
            each(duty, &Grounds::Entry(entry));
        }
    };
    events::make_ups(branch, &mut by_event);
    events::help(branch, &mut by_event);
}

fn of_holder(
    branch: &Branch,
    kind: DutyKind,
    clause: &Clause,
    holder: &Holder,
    range: &RangeInclusive<Day>,
    each: &mut dyn FnMut(Duty, &Grounds<'_>),
) {
    let (Some((from, until)), when) = (holder.ends(), when(kind, branch.rulebook())) else { return };
    // Every period begins with a month, and no year has begun before its January.
    let mut month = Month::new(from.year(), 1).unwrap_or_else(|| Month::of(from));
    // An absence can put off the last day of what is owed in person.
    let since = if kind.borne() == Borne::Leaders { from } else { from.max(*range.start()) };
    while month.first_day() <= *range.end() && month.first_day() < until {
        if let Some((period, window)) = when.starting(month.first_day(), branch.rulebook())
            && period.last_day() >= from
            && window.first <= *range.end()
            && window.last >= since
        {
            let duty = judged(branch, kind, clause, holder, period, window, &when);
            each(duty, &Grounds::Holds(holder));
        }
        month = month.next();
    }
}

fn judged(
    branch: &Branch,
    kind: DutyKind,
    clause: &Clause,
    holder: &Holder,
    period: Period,
    window: Window,
    when: &When<'_>,
) -> Duty {
    let trail = trail(&branch.state, kind, &holder.bearer, period);
    let (window, put_off) = match when {
        When::Every(_) => put_off(branch, window, &trail),
        _ => (window, None),
    };
    let found = trail.found.map(|found| Found { made_up: found.made_up || put_off.is_some(), ..found });
    let days = branch.rulebook().review.duty_days.on(period.first_day());
    let applies = |known: Day| holder.days(period, window.last, known) >= i64::from(days).max(1);
    let state = judge(window, branch.as_of(), found, applies);
    Duty {
        clause: clause.clone(),
        kind,
        bearer: holder.bearer.clone(),
        period,
        first: window.first,
        last: window.last,
        state,
        entry: found.filter(|_| state.is_fulfilled()).map(|found| found.entry).or(put_off),
        session: None,
        member: None,
    }
}

/// An absence with cause, while the duty is due, puts off its last day until the make-up is due.
fn put_off(branch: &Branch, window: Window, trail: &Trail) -> (Window, Option<Seq>) {
    let (mut last, mut by) = (window.last, None);
    for (on, entry) in &trail.absences {
        let open = *on <= last && trail.found.is_none_or(|found| *on <= found.on);
        if open {
            last = last.max(on.plus_days(branch.rulebook().calendar.makeup_days.on(*on)));
            by = Some(*entry);
        }
    }
    (Window { last, ..window }, by)
}

//! Every duty of a branch, from the cadences of its rulebook.

use std::ops::{Range, RangeInclusive};

use super::duty::{Duty, DutyState, Found, Window, judge};
use super::fulfil::{Trail, trail};
use super::holder::{Holder, holders};
use super::kind::Borne;
use super::slots::{Slot, Slots};
use super::{DutyKind, events};
use crate::book::Seq;
use crate::branch::Branch;
use crate::judgement::Evidence;
use crate::{Clause, Day};

/// Why a duty lies on its bearer.
pub(super) enum Grounds<'a> {
    /// Somebody's place, on some of the days.
    Holds(&'a Holder, &'a Range<Day>),
    Entry(Seq),
}

impl Grounds<'_> {
    /// The entries behind it.
    pub(super) fn entries(&self) -> Evidence {
        match self {
            Self::Holds(holder, days) => holder.entries(days),
            Self::Entry(entry) => Some(*entry).into(),
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
            let Some(slots) = Slots::of(branch, kind, &holders, *range.end()) else { continue };
            // Period by period, so that what is found comes in the order of its days.
            for slot in &slots.list {
                for holder in holders.iter().filter(|holder| slots.owes(slot, holder, *range.start())) {
                    let duty = judged(branch, clause, holder, &slots, slot);
                    each(duty, &Grounds::Holds(holder, &slot.days));
                }
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

fn judged(branch: &Branch, clause: &Clause, holder: &Holder, slots: &Slots<'_>, slot: &Slot) -> Duty {
    let &Slot { period, window, duty_days, can_be_put_off, .. } = slot;
    let trail = trail(&branch.state, slots.kind, &holder.bearer, period, slots.sessions(slot));
    let (window, put_off) = if can_be_put_off { put_off(branch, window, &trail) } else { (window, None) };
    let found = trail.found.map(|found| Found { made_up: found.made_up || put_off.is_some(), ..found });
    let lifted = |known: Day| trail.lifted.is_some_and(|(on, _)| on <= known);
    let applies = |known: Day| !lifted(known) && holder.days(slot, window.last, known) >= duty_days;
    let state = judge(window, branch.as_of(), found, applies);
    Duty {
        clause: clause.clone(),
        kind: slots.kind,
        bearer: holder.bearer.clone(),
        period,
        first: window.first,
        last: window.last,
        state,
        entry: match state {
            DutyState::NotApplicable => trail.lifted.map(|(_, entry)| entry),
            _ => found.filter(|_| state.is_fulfilled()).map(|found| found.entry).or(put_off),
        },
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
    (window.put_off(last), by)
}

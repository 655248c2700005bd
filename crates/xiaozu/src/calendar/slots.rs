//! A kind of duty, period by period: what is the same for everybody who bears it.

use std::ops::Range;

use super::DutyKind;
use super::duty::Window;
use super::fulfil;
use super::holder::Holder;
use super::kind::Borne;
use super::when::{When, when};
use crate::branch::Branch;
use crate::meeting::Session;
use crate::{Day, Month, Period};

/// A period, and when its duty is due.
pub(super) struct Slot {
    pub(super) period: Period,
    pub(super) days: Range<Day>,
    /// How many days these are.
    pub(super) length: i64,
    pub(super) window: Window,
    /// Days in office from which on somebody owes it.
    pub(super) duty_days: i64,
    /// Whether an absence with cause puts off its last day.
    pub(super) can_be_put_off: bool,
    held: Range<usize>,
}

/// The periods of a kind of duty, in order.
pub(super) struct Slots<'a> {
    pub(super) kind: DutyKind,
    pub(super) list: Vec<Slot>,
    /// The sessions that fulfil it, by month.
    sessions: Vec<&'a Session>,
}

impl<'a> Slots<'a> {
    /// From the first bearer on, as far as their duties are due by a day; none where nobody ever bears any.
    pub(super) fn of(branch: &'a Branch, kind: DutyKind, holders: &[Holder], until: Day) -> Option<Self> {
        let rules = branch.rulebook();
        let from = holders.iter().filter_map(|holder| holder.ends).map(|(from, _)| from).min()?;
        // Every period begins with a month, and no year has begun before its January.
        let first = Month::new(from.year(), 1).unwrap_or_else(|| Month::of(from));
        let all = |what| branch.state.meetings.between(what, (first, Month::of(Day::last()))).collect();
        let sessions: Vec<&Session> = fulfil::by_sessions(kind).map_or_else(Vec::new, all);
        let when = when(kind, rules);
        let mut list = Vec::new();
        let months = std::iter::successors(Some(first), |month| Some(month.next()));
        for day in months.map(Month::first_day).take_while(|day| *day <= until) {
            let Some((period, window)) = when.starting(day, rules) else { continue };
            if window.first > until {
                continue;
            }
            let (opens, closes) = period.ends();
            let before = |month: Month| sessions.partition_point(|session| session.month < month);
            let after = |month: Month| sessions.partition_point(|session| session.month <= month);
            let days = day..period.next_day();
            // Whoever is there all the time owes it, however short the period.
            let length = days.start.days_until(days.end);
            let slot = Slot {
                period,
                days,
                length,
                window,
                duty_days: i64::from(rules.review.duty_days.on(day)).max(1).min(length),
                can_be_put_off: matches!(when, When::Every(_)),
                held: before(opens)..after(closes),
            };
            list.push(slot);
        }
        Some(Self { kind, list, sessions })
    }

    /// Whether somebody may owe the duty of a period, and it is due on some day from `since` on.
    pub(super) fn owes(&self, slot: &Slot, holder: &Holder, since: Day) -> bool {
        let Some((from, until)) = holder.ends else { return false };
        // An absence can put off the last day of what is owed in person.
        let ended = self.kind.borne() != Borne::Leaders && slot.window.last < since;
        slot.days.start < until && from < slot.days.end && from <= slot.window.last && !ended
    }

    /// The sessions that count for a period.
    pub(super) fn sessions(&self, slot: &Slot) -> &[&'a Session] {
        self.sessions.get(slot.held.clone()).unwrap_or_default()
    }
}

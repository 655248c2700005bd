use std::cell::OnceCell;

use super::Tally;
use crate::book::Seq;
use crate::branch::{Branch, Member};
use crate::calendar::{Duty, DutyKind, DutyState};
use crate::{Day, GroupId, MemberId, Period};

/// A branch seen over a span of days, both included.
pub(super) struct Survey<'a> {
    pub(super) branch: &'a Branch,
    pub(super) first: Day,
    pub(super) last: Day,
    duties: OnceCell<Vec<Duty>>,
}

impl<'a> Survey<'a> {
    pub(super) fn new(branch: &'a Branch, first: Day, last: Day) -> Self {
        Self { branch, first, last, duties: OnceCell::new() }
    }

    /// Whether a day lies in the span.
    pub(super) fn covers(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// A tally with a row for every group there was on some day of a span.
    pub(super) fn tally(&self, first: Day, last: Day) -> Tally<'a> {
        let groups = self.branch.state.groups.iter();
        Tally::new(groups.map(|group| {
            let there = group.span.from <= last && group.span.until.is_none_or(|until| first < until);
            (&group.id, there)
        }))
    }

    /// Duties of a kind that lie on somebody, and have begun by the date.
    pub(super) fn duties(&self, kind: DutyKind) -> impl Iterator<Item = &Duty> {
        // Every period that ends in the span began by its first year's January.
        let since = Day::new(self.first.year(), 1, 1).unwrap_or(self.first);
        let until = self.last.min(self.branch.as_of());
        let all = self.duties.get_or_init(|| self.branch.duties(since..=until));
        let begun = |duty: &&Duty| !matches!(duty.state, DutyState::NotApplicable | DutyState::NotYetDue);
        all.iter().filter(move |duty| duty.kind == kind).filter(begun)
    }

    /// The group somebody was in when something took place: on that day, before that entry of the day.
    pub(super) fn group_at(&self, member: &MemberId, on: Day, entry: Seq) -> Option<&'a GroupId> {
        let member = self.branch.state.members.get(member)?;
        let begun = member.stays.iter().rfind(|stay| (stay.span.from, stay.entry) < (on, entry))?;
        begun.span.until.is_none_or(|until| on <= until).then_some(&begun.group)
    }

    /// The group somebody was in last between two days.
    pub(super) fn last_group(&self, member: &'a Member, first: Day, last: Day) -> Option<&'a GroupId> {
        let last = last.min(self.branch.as_of());
        let within =
            |from: Day, until: Option<Day>| from <= last && until.is_none_or(|until| first.max(from) < until);
        let stay = member.stays.iter().rfind(|stay| within(stay.span.from, stay.span.until))?;
        Some(&stay.group)
    }

    /// The group somebody led last in a period.
    pub(super) fn group_led(&self, leader: &MemberId, period: Period) -> Option<&'a GroupId> {
        let (first, last) = (period.first_day(), period.last_day().min(self.branch.as_of()));
        let terms = self.branch.state.terms.of(leader).filter(|term| term.days_within(first, last) > 0);
        terms.max_by_key(|term| (term.from, term.entry)).map(|term| &term.group)
    }
}

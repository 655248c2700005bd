//! Who could bear a duty, and when.

use std::ops::Range;

use super::Bearer;
use super::kind::Borne;
use super::slots::Slot;
use crate::book::Seq;
use crate::branch::{Branch, Span};
use crate::judgement::Evidence;
use crate::{Day, MemberId};

/// A stretch of days in office or on the roster.
#[derive(Debug, Clone, Copy)]
struct Served {
    from: Day,
    /// The day it ends by itself.
    until: Day,
    /// The day it ended otherwise.
    ended: Option<Day>,
    entry: Option<Seq>,
}

impl Served {
    fn lasting(span: Span, entry: Option<Seq>) -> Self {
        Self { from: span.from, until: Day::last().plus_days(1), ended: span.until, entry }
    }

    /// The first day that no longer counts, as it was known on a day: ahead, the bearer stays.
    fn end(&self, known: Day) -> Day {
        self.ended.filter(|ended| *ended <= known).map_or(self.until, |ended| ended.min(self.until))
    }
}

/// Somebody who bears duties.
pub(super) struct Holder {
    pub(super) bearer: Bearer,
    served: Vec<Served>,
    /// The first day, and the first day that no longer counts, of all the time it lasts.
    pub(super) ends: Option<(Day, Day)>,
}

impl Holder {
    fn new(bearer: Bearer, mut served: Vec<Served>) -> Self {
        served.sort_by_key(|one| one.from);
        let until = served.iter().map(|one| one.end(Day::last())).max();
        let ends = served.first().map(|one| one.from).zip(until);
        Self { bearer, served, ends }
    }

    /// Days of a period in office, as known on a day; whoever starts after the last day owes nothing.
    pub(super) fn days(&self, slot: &Slot, last: Day, known: Day) -> i64 {
        let period = &slot.days;
        // Mostly somebody is there all the time.
        if let [one] = self.served.as_slice()
            && one.from <= period.start
            && period.end <= one.end(known)
        {
            return slot.length;
        }
        let (mut days, mut counted) = (0, period.start);
        for one in self.served.iter().filter(|one| one.from <= last) {
            let (from, until) = (one.from.max(counted), one.end(known).min(period.end));
            if from < until {
                days += from.days_until(until);
                counted = until;
            }
        }
        days
    }

    /// The entries that put the bearer there on some of the days.
    pub(super) fn entries(&self, days: &Range<Day>) -> Evidence {
        let overlaps = |one: &&Served| one.from < days.end && days.start < one.end(Day::last());
        match self.served.as_slice() {
            [one] => Some(one).filter(overlaps).and_then(|one| one.entry).into(),
            served => served.iter().filter(overlaps).filter_map(|one| one.entry).collect(),
        }
    }
}

/// Everybody who bears duties of this kind, in a fixed order.
pub(super) fn holders(branch: &Branch, borne: Borne) -> Vec<Holder> {
    match borne {
        Borne::Branch => {
            let since = |(_, on)| Served::lasting(Span { from: on, until: None }, None);
            vec![Holder::new(Bearer::Branch, branch.founded().map(since).into_iter().collect())]
        }
        Borne::Committee => {
            let seats = branch.state.members.iter().flat_map(|member| &member.seats);
            vec![Holder::new(Bearer::Branch, seats.map(|seat| Served::lasting(seat.span, None)).collect())]
        }
        Borne::LeadersTogether => {
            let leaders = branch.state.terms.leaders().into_iter();
            let terms =
                leaders.flat_map(|leader| terms(branch, leader)).map(|one| Served { entry: None, ..one });
            vec![Holder::new(Bearer::Branch, terms.collect())]
        }
        Borne::Groups => {
            let groups = branch.state.groups.iter();
            let held = |group: &crate::Group| {
                Holder::new(
                    Bearer::Group(group.id.clone()),
                    vec![Served::lasting(group.span, Some(group.entry))],
                )
            };
            groups.map(held).collect()
        }
        Borne::Leaders => {
            let leaders = branch.state.terms.leaders().into_iter();
            let held = |leader: &MemberId| {
                Holder::new(Bearer::Leader(leader.clone()), terms(branch, leader).collect())
            };
            leaders.map(held).collect()
        }
        Borne::Members => {
            let on_roster = |member: &crate::Member| {
                let span = Span { from: member.joined, until: member.left.map(|(day, ..)| day) };
                let served = vec![Served::lasting(span, Some(member.joined_by))];
                Holder::new(Bearer::Member(member.id.clone()), served)
            };
            branch.state.members.iter().map(on_roster).collect()
        }
        Borne::Event => Vec::new(),
    }
}

fn terms<'a>(branch: &'a Branch, leader: &'a MemberId) -> impl Iterator<Item = Served> + 'a {
    branch.state.terms.of(leader).map(|term| {
        let (from, until, ended) = (term.from, term.until, term.ended.map(|(day, ..)| day));
        Served { from, until, ended, entry: Some(term.entry) }
    })
}

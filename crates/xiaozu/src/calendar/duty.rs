use serde::Serialize;

use super::{Bearer, DutyKind};
use crate::book::Seq;
use crate::text::Bilingual;
use crate::{Clause, Day, MemberId, Period, SessionId};

/// Where a duty stands on a date. As the date grows it only moves forward: an open state (not yet due, due,
/// overdue) gives way to a later one or becomes not applicable when the bearer leaves; the others are final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DutyState {
    /// Its first day is still to come (未到期).
    NotYetDue,
    /// It can be done in time (待完成).
    Due,
    /// Done in time (已完成).
    Done,
    /// Missed with cause, and made up in time (已补课).
    MadeUp,
    /// Its last day is past; it can still be done late (逾期).
    Overdue,
    /// Done while it was overdue (逾期完成).
    DoneLate,
    /// Not done until its grace was over (未完成).
    Missed,
    /// The bearer is in office, or on the roster, for too little of the period, or nothing is due (不适用).
    NotApplicable,
}

impl DutyState {
    /// Whether it is final: entries of later days do not change it.
    #[must_use]
    pub fn is_final(self) -> bool {
        matches!(self, Self::Done | Self::MadeUp | Self::DoneLate | Self::Missed)
    }

    /// Whether it was fulfilled, in time or late.
    #[must_use]
    pub fn is_fulfilled(self) -> bool {
        matches!(self, Self::Done | Self::MadeUp | Self::DoneLate)
    }

    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::NotYetDue => ("未到期", "not yet due"),
            Self::Due => ("待完成", "due"),
            Self::Done => ("已完成", "done"),
            Self::MadeUp => ("已补课", "made up"),
            Self::Overdue => ("逾期", "overdue"),
            Self::DoneLate => ("逾期完成", "done late"),
            Self::Missed => ("未完成", "missed"),
            Self::NotApplicable => ("不适用", "not applicable"),
        };
        Bilingual::new(zh, en)
    }
}

/// Something that is to be done for a period, and where it stands on the date of the branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Duty {
    /// The clause that asks for it.
    pub clause: Clause,
    /// What it asks for.
    pub kind: DutyKind,
    /// Who it lies on.
    pub bearer: Bearer,
    /// The period it is for.
    pub period: Period,
    /// The first day on which it is due.
    pub first: Day,
    /// The last day on which it is done in time.
    pub last: Day,
    /// Where it stands.
    pub state: DutyState,
    /// The entry that fulfilled it; otherwise the absence with cause that put off its last day, or what took it
    /// away (a waiver of dues).
    pub entry: Option<Seq>,
    /// The session to be made up, or the test that calls for help.
    pub session: Option<SessionId>,
    /// Whom the help is for.
    pub member: Option<MemberId>,
}

/// What fulfilled a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    pub(super) on: Day,
    pub(super) entry: Seq,
    pub(super) made_up: bool,
}

impl Found {
    pub(super) fn held((on, entry): (Day, Seq)) -> Self {
        Self { on, entry, made_up: false }
    }
}

/// When a duty is due, and for how long it can be done late.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    pub(super) first: Day,
    pub(super) last: Day,
    grace: u32,
    /// The first day on which it is too late.
    closed: Day,
}

impl Window {
    pub(super) fn new(first: Day, last: Day, grace: u32) -> Self {
        Self { first, last, grace, closed: last.plus_days(grace.saturating_add(1)) }
    }

    /// The same with a later last day.
    pub(super) fn put_off(self, last: Day) -> Self {
        if last > self.last { Self::new(self.first, last, self.grace) } else { self }
    }
}

/// The state of a duty on a day. `applies` says whether the bearer owes it, given who had left by a day:
/// once the state is final nobody's leaving changes it.
pub(super) fn judge(
    window: Window,
    day: Day,
    found: Option<Found>,
    applies: impl Fn(Day) -> bool,
) -> DutyState {
    let Window { first, last, closed, .. } = window;
    let found = found.filter(|found| found.on < closed);
    if let Some(found) = found.filter(|found| found.on <= last) {
        return if found.made_up { DutyState::MadeUp } else { DutyState::Done };
    }
    let settled = found.map_or(closed, |found| found.on);
    if !applies(day.min(settled)) {
        DutyState::NotApplicable
    } else if found.is_some() {
        DutyState::DoneLate
    } else if day < first {
        DutyState::NotYetDue
    } else if day <= last {
        DutyState::Due
    } else if day < closed {
        DutyState::Overdue
    } else {
        DutyState::Missed
    }
}

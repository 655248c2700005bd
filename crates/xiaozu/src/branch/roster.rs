use serde::Serialize;

use super::facts::{Departure, Missed, Seat, Standing};
use crate::book::Seq;
use crate::few::{Few, MostlyOne};
use crate::flat::flat;
use crate::text::Text;
use crate::{Clause, Day, ExcuseId, GroupId, MemberId};

/// A stretch of days, from the first on; it ended on the day that no longer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The first day.
    pub from: Day,
    /// The first day that no longer counts; none while it lasts.
    pub until: Option<Day>,
}

impl Span {
    /// Whether the day lies in it.
    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

/// Since when something is so, and by which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Since {
    /// The first day.
    pub day: Day,
    /// The entry that says so.
    pub entry: Seq,
}

impl Since {
    /// What becomes of a quality that an entry of a day states, or leaves open.
    pub(super) fn after(before: Option<Self>, stated: Option<bool>, day: Day, entry: Seq) -> Option<Self> {
        match stated {
            Some(true) => before.or(Some(Self { day, entry })),
            Some(false) => None,
            None => before,
        }
    }
}

/// A member's time in one group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stay {
    /// The group.
    pub group: GroupId,
    /// From when to when.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub span: Span,
    /// The entry that placed the member.
    pub entry: Seq,
}

/// A member's time in one seat of the committee.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatHeld {
    /// The seat.
    pub seat: Seat,
    /// The portfolio.
    pub portfolio: Option<Text>,
    /// From when to when.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub span: Span,
    /// The entry that seated the member.
    pub entry: Seq,
    /// The entry that ended it; none while it lasts.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub ended: Option<Seq>,
}

flat! {
    Stay { [group] [..span] [entry] }
    SeatHeld { [seat] [portfolio] [..span] [entry] [?ended] }
}

impl SeatHeld {
    pub(crate) fn new(seat: Seat, portfolio: Option<Text>, from: Day, entry: Seq) -> Self {
        Self { seat, portfolio, span: Span { from, until: None }, entry, ended: None }
    }
}

/// An excuse from meetings and polls; both days count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExcuseHeld {
    /// The rulebook's category.
    pub category: ExcuseId,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// The entry that recorded it.
    pub entry: Seq,
}

/// Good cause for missing organisational life or dues; both days count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CauseHeld {
    /// What it was good cause for missing.
    pub missed: Missed,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// The entry that recorded it.
    pub entry: Seq,
}

/// A member of the branch, with what the book says of him or her up to a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Member {
    /// The id.
    pub id: MemberId,
    /// The name.
    pub name: Text,
    /// Full or probationary.
    pub standing: Standing,
    /// The day he or she joined the Party, where it is known.
    pub party_since: Option<Day>,
    /// The unit of the establishment.
    pub unit: Option<Text>,
    /// The duty post.
    pub post: Option<Text>,
    /// Since when he or she is a cadre; none when not.
    pub cadre: Option<Since>,
    /// Since when he or she belongs to the backbone; none when not.
    pub backbone: Option<Since>,
    /// The day he or she joined the branch.
    pub joined: Day,
    /// The entry that says so.
    pub joined_by: Seq,
    /// Since when he or she is a full member of this branch; none while probationary.
    pub full: Option<Since>,
    /// The entry that made the member what he or she is now: joined, or confirmed.
    pub standing_by: Seq,
    /// Where he or she is, when away.
    pub away: Option<Text>,
    /// The entry that suspended the right to vote and to stand, while it is suspended.
    pub suspended: Option<Seq>,
    /// How and when he or she left.
    pub left: Option<(Day, Departure, Seq)>,
    /// The groups, in order.
    pub stays: MostlyOne<Stay>,
    /// Seats on the committee, in order.
    pub seats: Few<SeatHeld>,
    /// Excuses, in order.
    pub excuses: Few<ExcuseHeld>,
    /// Good cause recorded, in order.
    pub causes: Few<CauseHeld>,
    /// Reasons given for straying from a clause.
    pub reasons: Few<(Clause, Seq)>,
}

impl Member {
    /// Whether the member is on the roster.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.left.is_none()
    }

    /// The group and since when, while in one.
    #[must_use]
    pub fn stay(&self) -> Option<&Stay> {
        self.stays.last().filter(|stay| stay.span.until.is_none())
    }

    /// The group, while in one.
    #[must_use]
    pub fn group(&self) -> Option<&GroupId> {
        self.stay().map(|stay| &stay.group)
    }

    /// The seat on the committee, while there is one.
    #[must_use]
    pub fn seat(&self) -> Option<&SeatHeld> {
        self.seats.last().filter(|seat| seat.span.until.is_none())
    }

    /// Ends the seat on the committee, if there is one.
    pub(crate) fn give_up_seat(&mut self, on: Day, entry: Seq) {
        if let Some(seat) = self.seats.last_mut().filter(|seat| seat.span.until.is_none()) {
            (seat.span.until, seat.ended) = (Some(on), Some(entry));
        }
    }

    /// Whether the member is excused on a day.
    #[must_use]
    pub fn is_excused(&self, day: Day) -> bool {
        self.excuses.iter().any(|excuse| excuse.from <= day && day <= excuse.until)
    }

    /// Whether the member may vote: a full member whose rights are not suspended.
    #[must_use]
    pub fn has_vote(&self) -> bool {
        self.standing == Standing::Full && self.suspended.is_none()
    }
}

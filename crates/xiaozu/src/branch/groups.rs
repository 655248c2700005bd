use serde::Serialize;

use super::facts::Plan;
use super::roster::Span;
use crate::book::Seq;
use crate::rulebook::Route;
use crate::text::Text;
use crate::{Day, ElectionId, FormationId, GroupId, MemberId};

/// A group, with what the book says of it up to a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Group {
    /// The id.
    pub id: GroupId,
    /// The name.
    pub name: Text,
    /// From when to when it was part of a formation.
    pub span: Span,
    /// The entry that formed it.
    pub entry: Seq,
}

/// A formation of the branch into groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Formation {
    /// The id.
    pub id: FormationId,
    /// The plan it follows.
    pub plan: Plan,
    /// The day it was adopted.
    pub adopted: Day,
    /// The entry that adopted it.
    pub entry: Seq,
    /// The points it lost on the day it was adopted, counted again; none where the plan is no data, or rests on what
    /// the book does not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<i64>,
}

/// How a term ended before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TermEnd {
    /// The leader resigned.
    Resigned,
    /// The leader left the group, or the group ended.
    LeftGroup,
    /// The leader was removed.
    Removed,
}

/// A leader's term of office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Term {
    /// The leader.
    pub leader: MemberId,
    /// The group.
    pub group: GroupId,
    /// How the leader came to office.
    pub route: Option<Route>,
    /// The procedure, for elected leaders.
    pub election: Option<ElectionId>,
    /// Whether the rulebook allows that route.
    pub regular: bool,
    /// The first day in office.
    pub from: Day,
    /// The day the term ends by itself; it no longer counts.
    pub until: Day,
    /// The end before that day: when, how, by which entry.
    pub ended: Option<(Day, TermEnd, Seq)>,
    /// The number of the letter of appointment.
    pub letter: Option<Text>,
    /// The number of the service card.
    pub card: Option<Text>,
    /// The reference of the service archive.
    pub archive: Option<Text>,
    /// The entry that appointed the leader.
    pub entry: Seq,
}

impl Term {
    /// The first day that no longer counts.
    #[must_use]
    pub fn end(&self) -> Day {
        self.ended.map_or(self.until, |(day, ..)| day.min(self.until))
    }

    /// Whether the leader is in office on a day.
    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.from <= day && day < self.end()
    }

    /// Days in office between two days, both included.
    #[must_use]
    pub fn days_within(&self, first: Day, last: Day) -> i64 {
        let (from, last) = (self.from.max(first), self.end().day_before().min(last));
        (from.days_until(last) + 1).max(0)
    }
}

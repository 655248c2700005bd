//! What can be recorded about how a group comes by its leader.

use serde::{Deserialize, Serialize};

use super::Ballots;
use crate::book::facts;
use crate::rulebook::Route;
use crate::text::Text;
use crate::{Day, ElectionId, GroupId, MemberId};

/// The votes a recommendation meeting gave one applicant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recommendation {
    /// The applicant.
    pub member: MemberId,
    /// How many of those present recommended him or her.
    pub votes: u32,
}

/// One of the four standards (四讲四有), as the committee judged it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// Whether the standard is met.
    pub met: bool,
    /// The committee's note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// The four standards of clause 1.2a (四讲四有).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Standards {
    /// 讲政治有信念: conviction.
    pub conviction: Judged,
    /// 讲规矩有纪律: discipline.
    pub discipline: Judged,
    /// 讲道德有品行: conduct.
    pub conduct: Judged,
    /// 讲奉献有作为: dedication.
    pub dedication: Judged,
}

impl Standards {
    /// Whether all four are met.
    #[must_use]
    pub fn all_met(&self) -> bool {
        self.conviction.met && self.discipline.met && self.conduct.met && self.dedication.met
    }
}

fn is_one(seats: &u32) -> bool {
    *seats == 1
}

fn one() -> u32 {
    1
}

/// How many leaders a procedure elects: 1 to 9, 1 when left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "u32", into = "u32")]
pub struct Seats(u32);

impl Seats {
    /// The number of seats.
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }

    fn is_one(&self) -> bool {
        is_one(&self.0)
    }
}

impl Default for Seats {
    fn default() -> Self {
        Self(one())
    }
}

/// A procedure elects 1 to 9 leaders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a procedure elects 1 to 9 leaders")]
pub struct InvalidSeats;

impl TryFrom<u32> for Seats {
    type Error = InvalidSeats;
    fn try_from(seats: u32) -> Result<Self, InvalidSeats> {
        (1..=9).contains(&seats).then_some(Self(seats)).ok_or(InvalidSeats)
    }
}

impl From<Seats> for u32 {
    fn from(seats: Seats) -> Self {
        seats.0
    }
}

facts! {
    /// The election of a group's leader is called: applications are open (启动选举).
    election_called: ElectionCalled cites "1.2d" {
        /// The procedure's id.
        election: ElectionId,
        /// The group that elects.
        group: GroupId,
        /// How many leaders it elects, 1 when left out.
        seats: Seats = "Seats::is_one",
    }
    example r#"{"election":"g1-2022","group":"g1"}"#

    /// A member applies to stand (个人申请); recorded by nobody but the applicant.
    applied: Applied cites "1.2d, 4.1b" {
        /// The procedure.
        election: ElectionId,
        /// The applicant.
        member: MemberId,
    }
    example r#"{"election":"g1-2022","member":"li-wei"}"#

    /// An applicant or candidate withdraws, before the poll opens (撤回申请).
    application_withdrawn: ApplicationWithdrawn cites "1.2d" {
        /// The procedure.
        election: ElectionId,
        /// Who withdraws.
        member: MemberId,
    }
    example r#"{"election":"g1-2022","member":"li-wei"}"#

    /// The group's meeting recommends candidates among the applicants (小组推荐).
    recommended: Recommended cites "1.2d" {
        /// The procedure.
        election: ElectionId,
        /// Who was present.
        present: Vec<MemberId>,
        /// The votes of every applicant.
        counts: Vec<Recommendation>,
    }
    example r#"{"election":"g1-2022","present":["li-wei","wang-fang","zhao-lei"],"counts":[{"member":"li-wei","votes":3},{"member":"wang-fang","votes":2}]}"#

    /// A round of the secret ballot (民主选举): who was present, and the ballots, which nothing links.
    polled: Polled cites "1.2d" {
        /// The procedure.
        election: ElectionId,
        /// Who was present.
        present: Vec<MemberId>,
        /// The ballots, equal ones together.
        ballots: Ballots,
    }
    example r#"{"election":"g1-2022","present":["li-wei","wang-fang","zhao-lei"],"ballots":[{"for":["li-wei"],"against":["wang-fang"],"count":2},{"for":["wang-fang"]}]}"#

    /// A lot decides between candidates the rounds left tied (抽签).
    lot_drawn: LotDrawn cites "1.2d" {
        /// The procedure.
        election: ElectionId,
        /// Whom the lot fell on.
        winner: MemberId,
        /// Who drew.
        drawn_by: crate::ActorId,
    }
    example r#"{"election":"g1-2022","winner":"li-wei","drawn_by":"zhao-lei"}"#

    /// The branch committee judges a winner by the four standards (支部考核).
    assessed: Assessed cites "1.2a" {
        /// The procedure.
        election: ElectionId,
        /// The winner.
        member: MemberId,
        /// The four standards.
        standards: Standards,
    }
    example r#"{"election":"g1-2022","member":"li-wei","standards":{"conviction":{"met":true},"discipline":{"met":true},"conduct":{"met":true},"dedication":{"met":true,"note":"主动承担攻关"}}}"#

    /// A member is appointed leader of a group (任命党小组长), with or without a procedure.
    appointed: Appointed cites "3.3a" {
        /// The new leader.
        member: MemberId,
        /// The group.
        group: GroupId,
        /// The procedure the leader comes from; without one, `route` says how.
        election: Option<ElectionId> = "Option::is_none",
        /// How a leader without procedure came to office: `designated`, `recommended`.
        route: Option<Route> = "Option::is_none",
        /// The number of the letter of appointment (委任书).
        letter: Option<Text> = "Option::is_none",
        /// The number of the service card (工作证).
        card: Option<Text> = "Option::is_none",
        /// The reference of the service archive opened in the personal file (任职档案).
        archive: Option<Text> = "Option::is_none",
        /// The first day in office; the entry's own day when left out.
        from: Option<Day> = "Option::is_none",
    }
    example r#"{"member":"li-wei","group":"g1","election":"g1-2022","letter":"委2022-01","card":"证2022-01","archive":"档2022-01"}"#

    /// A leader resigns (辞职).
    resigned: Resigned cites "3.3a" {
        /// The leader.
        member: MemberId,
    }
    example r#"{"member":"li-wei"}"#
}

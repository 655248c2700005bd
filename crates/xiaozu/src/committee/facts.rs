//! What can be recorded about the branch and its committee as a whole.

use serde::{Deserialize, Serialize};

use crate::MemberId;
use crate::book::facts;
use crate::branch::Seat;
use crate::text::Text;

/// Where a branch is set up, as far as the term of its committee depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// A village (村).
    Village,
    /// An urban community (社区).
    Community,
    /// Anything else: what a branch is until it is described.
    #[default]
    Other,
}

/// One seat of an elected committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SeatOf {
    /// The member.
    pub member: MemberId,
    /// The seat: `secretary`, `deputy`, `member`.
    pub seat: Seat,
    /// The portfolio (分工).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portfolio: Option<Text>,
}

facts! {
    /// Where the branch is set up, from that day on (支部类型).
    branch_described: BranchDescribed cites "1.1a" {
        /// `village`, `community`, `other`.
        setting: Setting,
    }
    example r#"{"setting":"village"}"#

    /// The whole committee is elected: a new term begins, and whoever is not in it gives up the seat (换届选举).
    committee_elected: CommitteeElected cites "4.1a" {
        /// Everybody elected, with the seat.
        seats: Vec<SeatOf>,
    }
    example r#"{"seats":[{"member":"li-wei","seat":"secretary"},{"member":"wang-fang","seat":"member","portfolio":"组织委员"}]}"#
}

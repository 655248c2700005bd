use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::number::Number;
use crate::branch::Seat;
use crate::text::Text;
use crate::{GroupId, MemberId};

/// Somebody to be placed in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RosterMember {
    /// The member's id.
    pub member: MemberId,
    /// Whether a full member (正式党员); yes when left out.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    #[cfg_attr(feature = "schema", schemars(extend("default" = true)))]
    pub full: bool,
    /// Whether he or she could lead a group; yes when left out. Somebody who is no full member never does.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    #[cfg_attr(feature = "schema", schemars(extend("default" = true)))]
    pub may_lead: bool,
    /// The seat on the branch committee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Seat>,
    /// The present group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// Whatever wishes are about, by name. A label or a number that is left out is unknown: the member counts
    /// for no label, and with the average of the others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<Text, AttributeValue>,
}

/// An attribute's value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "expected a number or a label")]
pub enum AttributeValue {
    /// A number.
    Number(Number),
    /// A label; `true` and `false` are written as texts.
    Label(Text),
}

fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_yes(flag: &bool) -> bool {
    *flag
}

impl RosterMember {
    /// A full member who may lead, with no attributes.
    #[must_use]
    pub fn new(member: MemberId) -> Self {
        Self { member, full: true, may_lead: true, seat: None, group: None, attributes: BTreeMap::new() }
    }
}

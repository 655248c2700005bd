use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};

use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{GroupId, MemberId};

/// Who a duty lies on, written `branch`, `group/g1`, `leader/li-wei`, `member/li-wei`.
///
/// ```
/// use xiaozu::Bearer;
/// let bearer: Bearer = "leader/li-wei".parse()?;
/// assert_eq!(bearer, Bearer::Leader("li-wei".parse()?));
/// assert_eq!(bearer.to_string(), "leader/li-wei");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String")]
pub enum Bearer {
    /// The branch.
    Branch,
    /// A group.
    Group(GroupId),
    /// A group leader.
    Leader(MemberId),
    /// A member.
    Member(MemberId),
}

/// The text names no bearer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no bearer of duties: write branch, group/<id>, leader/<id> or member/<id>")]
pub struct InvalidBearer(pub String);

impl Bearer {
    /// Whether a duty of another bearer is this one's too: a leader's is the member's.
    pub(super) fn includes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Member(member), Self::Leader(leader)) => member == leader,
            _ => self == other,
        }
    }

    /// Its name.
    #[must_use]
    pub fn words(&self, names: Names<'_>) -> Bilingual {
        match self {
            Self::Branch => Bilingual::new("支部", "the branch"),
            Self::Group(group) => Bilingual::new(names.group(group), names.group(group)),
            Self::Leader(leader) => {
                Bilingual::new(format!("组长{}", names.member(leader)), names.member(leader))
            }
            Self::Member(member) => Bilingual::new(names.member(member), names.member(member)),
        }
    }
}

impl FromStr for Bearer {
    type Err = InvalidBearer;
    fn from_str(text: &str) -> Result<Self, InvalidBearer> {
        let named = match text.split_once('/') {
            None if text == "branch" => Some(Self::Branch),
            Some(("group", id)) => id.parse().ok().map(Self::Group),
            Some(("leader", id)) => id.parse().ok().map(Self::Leader),
            Some(("member", id)) => id.parse().ok().map(Self::Member),
            _ => None,
        };
        named.ok_or_else(|| InvalidBearer(text.chars().take(80).collect()))
    }
}

impl fmt::Display for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Branch => f.write_str("branch"),
            Self::Group(group) => write!(f, "group/{group}"),
            Self::Leader(leader) => write!(f, "leader/{leader}"),
            Self::Member(member) => write!(f, "member/{member}"),
        }
    }
}

impl TryFrom<String> for Bearer {
    type Error = InvalidBearer;
    fn try_from(text: String) -> Result<Self, InvalidBearer> {
        text.parse()
    }
}

/// Named, so that whoever writes answers without ids knows that there is one in the text.
impl Serialize for Bearer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Bearer", &self.to_string())
    }
}

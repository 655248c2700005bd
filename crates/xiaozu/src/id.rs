//! Names given by the people who keep the book: of members, groups, elections.

use std::cell::{Cell, RefCell};
use std::fmt;

use arcstr::ArcStr;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};

use crate::hashed::hashed;

/// The longest id, in characters.
pub const MAX_ID_CHARS: usize = 64;

/// Why a text cannot be an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidId {
    /// Nothing in it.
    #[error("an id cannot be empty")]
    Empty,
    /// More than [`MAX_ID_CHARS`] characters.
    #[error("an id has at most 64 characters")]
    TooLong,
    /// A blank or a control character in it.
    #[error("an id has no blanks and no control characters")]
    BlankOrControl,
}

fn check(text: &str) -> Result<(), InvalidId> {
    let plain = |byte: u8| byte.is_ascii_graphic();
    if !text.is_empty() && text.len() <= MAX_ID_CHARS && text.bytes().all(plain) {
        return Ok(());
    }
    if text.is_empty() {
        Err(InvalidId::Empty)
    } else if text.chars().count() > MAX_ID_CHARS {
        Err(InvalidId::TooLong)
    } else if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        Err(InvalidId::BlankOrControl)
    } else {
        Ok(())
    }
}

const SLOTS: usize = 512;

thread_local! {
    /// Ids and short texts repeat on many lines of a book: the ones seen last share one allocation.
    static RECENT: RefCell<Vec<ArcStr>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn shared(text: &str) -> ArcStr {
    let slot = hashed(text) as usize % SLOTS;
    RECENT.with_borrow_mut(|recent| {
        if recent.is_empty() {
            recent.resize(SLOTS, ArcStr::new());
        }
        match recent.get_mut(slot) {
            Some(known) if known == text => known.clone(),
            Some(known) => {
                *known = ArcStr::from(text);
                known.clone()
            }
            None => ArcStr::from(text),
        }
    })
}

thread_local! {
    /// The allocation of the text that passes to or from a packed book next: serde hands on letters only.
    static HANDED_OVER: Cell<Option<ArcStr>> = const { Cell::new(None) };
}

pub(crate) fn hand_over(text: &ArcStr) {
    HANDED_OVER.set(Some(text.clone()));
}

/// The text that was handed over, when it is this very one.
pub(crate) fn taken_over(text: &str) -> Option<ArcStr> {
    HANDED_OVER.take().filter(|handed| std::ptr::eq(handed.as_str(), text))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        ///
        /// One to 64 characters, no blanks.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String", extend("minLength" = 1, "maxLength" = 64)))]
        pub struct $name(ArcStr);

        impl $name {
            /// The id, or why the text cannot be one.
            ///
            /// # Errors
            /// [`InvalidId`] when the text is empty, longer than 64 characters, or has blanks.
            pub fn new(text: &str) -> Result<Self, InvalidId> {
                check(text).map(|()| Self(shared(text)))
            }

            /// The text of the id.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                // Named, so that whoever writes a book can tell an id from a word: `xiaozu-pseudonym` does.
                serializer.serialize_newtype_struct(stringify!($name), self.0.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct IdVisitor {
                    packed: bool,
                }
                impl Visitor<'_> for IdVisitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("an id (a text)")
                    }
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$name, E> {
                        match if self.packed { taken_over(text) } else { None } {
                            // It was checked when it was packed.
                            Some(text) => Ok($name(text)),
                            None => $name::new(text).map_err(E::custom),
                        }
                    }
                }
                let packed = !deserializer.is_human_readable();
                deserializer.deserialize_str(IdVisitor { packed })
            }
        }
    )*};
}

ids! {
    /// Who records, decides or draws: a member's id, or another name (the superior body, an archive).
    ActorId
    /// A member of the branch (党员).
    MemberId
    /// A Party group (党小组).
    GroupId
    /// One procedure by which a group elects its leader (选举).
    ElectionId
    /// A session that was held: a training, a meeting, a group's half-day, a test (活动).
    SessionId
    /// One formation of the branch into groups, with its plan (编组方案).
    FormationId
    /// Something raised that awaits an answer or a closing: a nomination, a suggestion, a problem (事项).
    MatterId
    /// A person, member or not: somebody being developed, one of the masses (党员、群众).
    PersonId
    /// A model post held by a member (党员示范岗).
    PostId
    /// A task group for hard work (课题攻关小组).
    TaskGroupId
    /// A category of excuse, as the rulebook calls it (请假类别).
    ExcuseId
    /// A clause of a rulebook, as a finding cites it: `1.2d`, `S.branch.13`.
    Clause
}

impl Clause {
    /// Where a clause's id is put in later: in a table, the key is the id.
    pub(crate) fn placeholder() -> Self {
        Self(arcstr::literal!("-"))
    }
}

impl ActorId {
    /// From a text that was checked when it was packed.
    pub(crate) fn unpacked(text: &str) -> Self {
        Self(taken_over(text).unwrap_or_else(|| shared(text)))
    }
}

impl PartialEq<MemberId> for ActorId {
    fn eq(&self, member: &MemberId) -> bool {
        self.0 == member.0
    }
}

impl From<MemberId> for ActorId {
    fn from(member: MemberId) -> Self {
        Self(member.0)
    }
}

impl PartialEq<PersonId> for ActorId {
    fn eq(&self, person: &PersonId) -> bool {
        self.0 == person.0
    }
}

impl From<MemberId> for PersonId {
    fn from(member: MemberId) -> Self {
        Self(member.0)
    }
}

impl PersonId {
    /// The same id as a member's: whether there is such a member is another question.
    pub(crate) fn as_member(&self) -> MemberId {
        MemberId(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_and_has_no_blanks() {
        assert_eq!(MemberId::new("li-wei").unwrap().as_str(), "li-wei");
        assert_eq!(MemberId::new("李伟").unwrap().as_str(), "李伟");
        assert_eq!(MemberId::new(""), Err(InvalidId::Empty));
        assert_eq!(MemberId::new("li wei"), Err(InvalidId::BlankOrControl));
        assert_eq!(MemberId::new("li\u{3000}wei"), Err(InvalidId::BlankOrControl));
        assert_eq!(MemberId::new(&"李".repeat(65)), Err(InvalidId::TooLong));
        assert!(MemberId::new(&"李".repeat(64)).is_ok());
    }

    #[test]
    fn ids_seen_again_share_their_text() {
        let (one, two) = (GroupId::new("g1").unwrap(), GroupId::new("g1").unwrap());
        assert!(ArcStr::ptr_eq(&one.0, &two.0));
    }
}

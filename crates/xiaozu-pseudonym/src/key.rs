use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;
use xiaozu::{Book, FORMAT_VERSION, MemberId, ReadErrors};

use crate::Masked;

/// The fewest bytes of a key: as many as the hash gives.
const LEAST: usize = 32;

/// The secret by which ids are replaced. The same key gives the same pseudonyms, in every file.
#[derive(Clone)]
pub struct Key(Hmac<Sha256>);

/// The key is too short to keep ids from being guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a key has at least 32 bytes, and this one has {bytes}: take them from a source of random bytes")]
pub struct KeyTooShort {
    /// How many bytes it has.
    pub bytes: usize,
}

impl Key {
    /// A key of at least 32 bytes, best random ones.
    ///
    /// # Errors
    /// [`KeyTooShort`].
    pub fn new(bytes: &[u8]) -> Result<Self, KeyTooShort> {
        let short = KeyTooShort { bytes: bytes.len() };
        if bytes.len() < LEAST {
            return Err(short);
        }
        Hmac::new_from_slice(bytes).map(Self).map_err(|_| short)
    }

    /// The book under pseudonyms, opened under the same rulebook.
    ///
    /// # Errors
    /// [`ReadErrors`] where the rulebook is not the one whose categories the book uses.
    pub fn book(&self, book: &Book) -> Result<Book, ReadErrors> {
        let mut text = format!("{{\"format\":\"xiaozu\",\"version\":{FORMAT_VERSION}}}\n");
        for entry in book.entries() {
            // Entries have text keys only: writing them cannot fail.
            text.push_str(&serde_json::to_string(&self.mask(&entry)).unwrap_or_default());
            text.push('\n');
        }
        Book::read(text.as_bytes(), book.rulebook().clone())
    }

    /// Anything the library gives out (a finding, a decision, an archive), to be written under pseudonyms.
    pub fn mask<'a, T: Serialize + ?Sized>(&'a self, value: &'a T) -> Masked<'a, T> {
        Masked { value, key: self }
    }

    /// The pseudonym of a member, for whoever has the key and looks somebody up.
    #[must_use]
    pub fn member(&self, member: &MemberId) -> MemberId {
        // Letters and a hyphen are an id.
        MemberId::new(&self.pseudonym("MemberId", member.as_str())).unwrap_or_else(|_| member.clone())
    }

    /// The pseudonym of an id of some type.
    pub(crate) fn pseudonym(&self, id_type: &str, id: &str) -> String {
        let domain = domain(id_type);
        let mut mac = self.0.clone();
        mac.update(domain.as_bytes());
        mac.update(&[0]);
        mac.update(id.as_bytes());
        let hash = mac.finalize().into_bytes();
        // 128 bits, in letters only: no number of the book can be taken for a part of it.
        let letters = hash.iter().take(16).flat_map(|byte| [byte >> 4, byte & 15]);
        let letters: String = letters.map(|half| char::from(b'a' + half)).collect();
        format!("{domain}-{letters}")
    }
}

/// Ids of one domain that are equal stay equal: a member records under the own id, and a learner who joins
/// the Party keeps it.
fn domain(id_type: &str) -> String {
    match id_type {
        "MemberId" | "ActorId" | "PersonId" => "person".to_owned(),
        other => other.trim_end_matches("Id").to_ascii_lowercase(),
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(fill: u8) -> Key {
        Key::new(&[fill; 32]).unwrap()
    }

    #[test]
    fn a_short_key_is_refused() {
        assert_eq!(Key::new(&[7; 31]).unwrap_err(), KeyTooShort { bytes: 31 });
        assert!(Key::new(&[7; 32]).is_ok());
        assert_eq!(format!("{:?}", key(7)), "Key(…)");
    }

    /// Worked out with another implementation of HMAC-SHA256.
    #[test]
    fn a_pseudonym_is_what_hmac_sha256_makes_of_it() {
        assert_eq!(key(7).pseudonym("MemberId", "li-wei"), "person-hfegbjjahgjecdhgmpdfgmmeljfmmbld");
    }

    #[test]
    fn who_acts_is_who_is_a_member_and_other_things_are_not() {
        let key = key(7);
        assert_eq!(key.pseudonym("ActorId", "x"), key.pseudonym("MemberId", "x"));
        assert_eq!(key.pseudonym("PersonId", "x"), key.pseudonym("MemberId", "x"));
        let group = key.pseudonym("GroupId", "x");
        assert_ne!(group.rsplit('-').next(), key.pseudonym("MemberId", "x").rsplit('-').next());
        assert!(group.starts_with("group-"));
    }
}

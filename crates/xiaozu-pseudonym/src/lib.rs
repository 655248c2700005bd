//! A book without names, for sharing: every judgement stays as it was, up to the renaming.
//!
//! Ids (of members, groups, elections, of whoever records or decides) are replaced by keyed hashes
//! (HMAC-SHA256): the same key gives the same pseudonym in every file, and without the key nobody can link
//! two files with different keys, or try out ids. Free texts (names, places, reasons, notes) are all
//! replaced by `…`: nothing is judged by their content, and even equal ones stay unlinkable. Days, numbers,
//! kinds, clauses and categories stay.
//!
//! What is personal is told by its type, wherever it stands: see [`xiaozu::FieldInfo::is_personal`].
//!
//! ```
//! use xiaozu::{Book, Rulebook};
//! use xiaozu_pseudonym::Key;
//! let text = r#"{"format":"xiaozu","version":1}
//! {"on":"2019-01-07","by":"li-wei","kind":"founded","name":"第一连党支部"}
//! {"on":"2019-01-07","by":"li-wei","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}
//! "#;
//! let book = Book::read(text.as_bytes(), Rulebook::source())?;
//! let key = Key::new(b"thirty-two random bytes, kept apart")?;
//! let shared = key.book(&book)?.to_json_lines();
//! assert!(!shared.contains("li-wei") && !shared.contains("李伟"));
//! assert!(shared.contains(key.member(&"li-wei".parse()?).as_str()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What remains
//! Order is kept where the book's order means something: of entries, of a roster, of those present. What the
//! library itself orders by id (ballots, findings of one day) comes in another order.
//!
//! Days, offices, sizes and votes stay, and may be enough for somebody who knows the branch: a
//! pseudonymised book is still personal data. Whoever has the key can undo it.

mod key;
mod mask;

pub use key::{Key, KeyTooShort};
pub use mask::Masked;

//! What the packages for other languages share: answers and errors as plain data, with their words.

#[cfg(feature = "schema")]
pub mod types;

//! What the packages for other languages share: answers and errors as plain data, with their words.

mod told;

pub use told::*;

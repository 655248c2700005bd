//! What the packages for other languages share: answers and errors as plain data, with their words.

mod fault;
mod told;

pub use fault::Fault;
pub use told::*;

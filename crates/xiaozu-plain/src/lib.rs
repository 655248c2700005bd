//! What the packages for other languages share: answers and errors as plain data, with their words.

mod election;
mod fault;
mod step;
mod told;

pub use election::{Election, ElectionRound, RecommendationMeeting};
pub use fault::Fault;
pub use step::{HEADER, step};
pub use told::*;

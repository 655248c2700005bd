//! What the packages for other languages share: answers and errors as plain data, with their words.

mod election;
mod fault;
mod formed;
mod step;
mod texted;
mod told;
#[cfg(feature = "schema")]
pub mod types;
mod words;
mod wrong;

pub use election::{Election, ElectionRound, RecommendationMeeting};
pub use fault::Fault;
pub use formed::Formed;
pub use step::{HEADER, step};
pub use texted::Texted;
pub use told::*;
pub use words::words;
pub use wrong::{Door, Wrong};

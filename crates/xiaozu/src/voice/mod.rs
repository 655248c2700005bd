//! Suggestions, problems, support, praise, and the retaliation watch (2.2b-d, 4.2a).

mod apply;
pub(crate) mod facts;
mod faults;
mod figures;
mod findings;
pub(crate) mod needs;
mod points;
mod state;
#[cfg(test)]
mod tests;
mod watch;

pub use facts::Resistance;
pub use faults::VoiceFault;
pub use figures::{MatterFigures, MedianDays};
pub(crate) use findings::findings;
pub use points::{Reprisal, VoicePoint};
pub(crate) use state::Voice;
pub use state::{Note, NoteKind, SuggestionDay};

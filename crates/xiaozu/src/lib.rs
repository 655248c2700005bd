#![doc = "The governance of small groups, computable."]

mod id;
mod period;
mod rulebook;
pub mod text;

pub use id::{ActorId, Clause, ElectionId, FormationId, GroupId, InvalidId, MAX_ID_CHARS, MemberId};
pub use period::{Day, InvalidDay, InvalidQuarter, Quarter};
pub use rulebook::*;
pub use text::{Bilingual, Lang, Text};

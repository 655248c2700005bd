#![doc = "The governance of small groups, computable."]

mod id;
mod period;
mod rulebook;

pub use id::{ActorId, Clause, ElectionId, FormationId, GroupId, InvalidId, MAX_ID_CHARS, MemberId};
pub use period::{Day, InvalidDay, InvalidQuarter, Quarter};
pub use rulebook::{Base, InvalidThreshold, Margin, Threshold};

//! How a group comes by its leader: application, recommendation, election, assessment (1.2d).

mod application;
mod appointment;
mod ballot;
mod decide;
pub(crate) mod facts;
mod faults;
mod findings;
pub(crate) mod needs;
mod outcome;
mod packed;
mod packed_count;
mod points;
mod poll;
mod procedure;
mod publish;
mod sitting;
mod stage;
mod state;
mod tally;
#[cfg(test)]
mod tests;
mod typed;
mod way;

pub use ballot::{Ballot, Ballots, TooManyBallots};
pub(crate) use decide::{elected, may_apply, may_be_appointed, may_vote};
pub use facts::{Judged, Recommendation, Seats, Standards};
pub use faults::{Bar, ElectionFault};
pub(crate) use findings::findings;
pub use packed::{MAX_PACKED_CANDIDATES, Mark, PackedBallots, PackingError};
pub use points::ElectionPoint;
pub use poll::{CountRules, Poll, PollState, Round, Sitting, Void};
pub use publish::{Cell, PublicationRules, PublishedRound, PublishedTally};
pub use stage::{Ending, Stage};
pub use state::{Assessment, Candidature, Election, Winner};
pub(crate) use state::{Elections, removed_until};
pub use tally::{CountError, HandedIn, Tally};
pub use typed::{Applications, Candidates, Elected, Polling, Procedure};

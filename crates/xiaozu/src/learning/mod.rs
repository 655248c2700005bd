//! Who learns from whom: pairs, and the network that reaches every single person (3.1a).

mod apply;
pub(crate) mod facts;
mod faults;
mod findings;
pub(crate) mod needs;
mod network;
mod points;
mod state;
#[cfg(test)]
mod tests;

pub use faults::LearningFault;
pub(crate) use findings::findings;
pub(crate) use network::Two;
pub use network::{Guide, LearningNetwork, NetworkPlace, Tie};
pub use points::{Gap, LearningPoint};
pub(crate) use state::Learning;
pub use state::{Learner, Pair};

use crate::branch::Branch;

impl Branch {
    /// The learning pairs that stand on the date, in the order they were formed.
    pub fn pairs(&self) -> impl Iterator<Item = &Pair> {
        self.state.learning.pairs().filter(|pair| pair.span.covers(self.as_of()))
    }

    /// The masses the branch leads in learning on the date, in the order they were registered.
    pub fn learners(&self) -> impl Iterator<Item = &Learner> {
        self.state.learning.learners.iter().filter(|learner| learner.span.covers(self.as_of()))
    }
}

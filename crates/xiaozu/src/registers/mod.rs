//! Model posts and task groups: recorded and listed, never a breach (4.2b, 4.2c).

mod apply;
pub(crate) mod facts;
mod faults;
mod state;

pub use faults::RegisterFault;
pub(crate) use state::Registers;
pub use state::{ModelPost, TaskGroup, TaskGroupEnd, TaskGroupState};

use crate::branch::Branch;

impl Branch {
    /// The model posts held on the date, in the order they were set up (党员示范岗, 4.2b).
    pub fn model_posts(&self) -> impl Iterator<Item = &ModelPost> {
        self.state.registers.posts.iter().filter(|post| post.span.covers(self.as_of()))
    }

    /// Every task group with where it stands on the date, in the order they were formed
    /// (课题攻关小组, 4.2c).
    pub fn task_groups(&self) -> impl Iterator<Item = (&TaskGroup, TaskGroupState)> {
        self.state.registers.task_groups.iter().map(|group| (group, group.state(self.as_of())))
    }
}

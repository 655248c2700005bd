//! Forming groups (科学编组, 1.1): from a roster and a plan to a partition that meets every demand and loses the
//! fewest points, or to the demands that contradict each other.

mod build;
mod conflict;
mod demand;
pub(crate) mod exact;
mod faults;
mod layout;
mod model;
mod number;
mod plan;
mod problem;
mod roster;

pub use conflict::Conflict;
pub use demand::Demand;
pub use faults::{PlanErrors, PlanFault};
pub use number::{InvalidNumber, Number};
pub use plan::{Between, Demands, Effort, Fixed, GroupingPlan, HowMany, Sizes, Wish};
pub use problem::GroupingProblem;
pub use roster::{AttributeValue, RosterMember};

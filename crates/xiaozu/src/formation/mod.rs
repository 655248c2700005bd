//! Forming groups (科学编组, 1.1): from a roster and a plan to a partition that meets every demand and loses the
//! fewest points, or to the demands that contradict each other.

pub(crate) mod as_one_text;
mod build;
mod change;
mod conflict;
mod construct;
mod demand;
mod distances;
pub(crate) mod exact;
mod explain;
#[cfg(test)]
mod fault_tests;
mod faults;
mod form;
#[cfg(test)]
mod form_tests;
mod formed;
mod in_book;
mod layout;
mod mend;
mod model;
mod number;
mod pairs;
mod partition;
mod plan;
mod problem;
mod random;
mod roster;
#[cfg(test)]
mod sample;
mod score;
mod search;
mod table;
#[cfg(test)]
mod table_tests;

pub use change::{Choice, Comparison, Frontier, FrontierStep, Newcomer, Newcomers, Side};
pub use conflict::Conflict;
pub use demand::Demand;
pub use distances::{DistanceError, Distances};
pub use explain::{
    Average, Change, DemandHeld, Explanation, GroupAverage, GroupCount, GroupDistances, GroupShare,
    LabelPlaces, LabelShares, LookedAt, Moved, Place, WishChange, WishExplained, WishFigures,
};
pub use faults::{PlanErrors, PlanFault};
pub use form::{Forming, Start, form_groups};
pub use formed::{Formed, FormedGroup, Grouping, Searched, Undecided};
pub(crate) use in_book::points_lost;
pub use number::{InvalidNumber, Number};
pub use plan::{Between, Demands, Effort, Fixed, Goal, GroupingPlan, HowMany, Sizes, Wish};
pub use problem::GroupingProblem;
pub use roster::{AttributeValue, RosterMember};
pub use score::{GroupingScore, WishScore};
pub use search::Progress;

//! Forming groups (1.1).

mod distances;
pub(crate) mod random;
pub(crate) mod search;

pub use distances::{Dispersion, DistanceError, Distances, Goal, Grouping, SizeRange, SizesImpossible};
pub use search::{Effort, Progress};

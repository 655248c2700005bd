//! Quarterly reviews, and the graded measures they call for (3.2, 3.3e).

mod apply;
mod decide;
pub(crate) mod facts;
mod faults;
mod findings;
pub(crate) mod needs;
mod points;
mod state;

pub(crate) use decide::measure_owed;
pub use facts::{Measure, Problem, Problems, Rating, Severity};
pub use faults::ReviewFault;
pub(crate) use findings::findings;
pub use points::ReviewPoint;
pub use state::{GroupReview, MeasureOwed, MeasureRecord, Review};
pub(crate) use state::{Reviews, days_in_office};

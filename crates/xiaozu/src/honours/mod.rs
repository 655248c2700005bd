//! Commendation, the three-year rule, merit (3.3b-c).

mod apply;
mod conditions;
mod decide;
pub(crate) mod facts;
mod faults;
mod findings;
mod merit;
pub(crate) mod needs;
mod points;
mod priority;
mod state;
mod streak;

pub(crate) use decide::{may_be_commended, merit_owed};
pub use facts::MeritOutcome;
pub use faults::HonoursFault;
pub(crate) use findings::findings;
pub use merit::{
    ApplicationProblem, AppliedYears, InvalidStreak, MeritAccount, MeritOwed, MeritRules, check_application,
    merit,
};
pub use points::HonoursPoint;
pub use priority::{PriorityPlace, StreakState};
pub use state::{Commendation, MeritApplication, Revocation};
pub(crate) use state::{Honours, last_day_to_commend};
pub use streak::{CommendedYear, Streak, streaks};

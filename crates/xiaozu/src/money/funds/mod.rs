//! The groups' funds: the branch holds them, the group spends them, the accounts are open (2.3d, 2.1g).
//!
//! Funds belong to a group and a calendar year. What is unspent at the year's end returns to the branch the day
//! after, unless the rulebook carries it over. A spending is judged when it is made; an opened statement speaks
//! of its quarter's last day, and a right one takes the place of a wrong one.

mod account;
mod apply;
mod decide;
pub(crate) mod facts;
mod faults;
mod findings;
mod points;
mod state;
#[cfg(test)]
mod tests;
mod used;

pub use account::{Figures, FundsAccount, FundsAccounts, Statement, Total};
pub(crate) use decide::may_spend;
pub use faults::FundsFault;
pub(crate) use findings::findings;
pub use points::FundsPoint;
pub(crate) use state::Funds;
pub use state::{AccountsOpening, Spending};
pub(crate) use used::used;

//! Members' dues (2.0): the base declared, what is due by the table, what is paid, waived, voluntary.
//!
//! A month is judged by the rates of its first day and by the latest base declared from it or an earlier month.
//! Dues are due by the month's last day. This room finds months that were paid short, and months without dues in a
//! row (Constitution 9). That a month was not paid at all is the monthly duty's, which the calendar keeps: it is
//! done once the month is paid in full (`duty.rs`), and leaves a month paid in part to this room's finding, which
//! knows the amount.

mod account;
mod apply;
mod decide;
pub(crate) mod duty;
pub(crate) mod facts;
mod faults;
mod findings;
mod points;
mod state;
mod table;
#[cfg(test)]
mod tests;

pub use account::{DuesAccount, DuesMonth};
pub(crate) use decide::dues_owed;
pub use facts::MonthPaid;
pub use faults::DuesFault;
pub(crate) use findings::findings;
pub use points::DuesPoint;
pub(crate) use state::Dues;
pub use state::{DuesBase, Waiver};
pub use table::{DuesTable, Income, dues};

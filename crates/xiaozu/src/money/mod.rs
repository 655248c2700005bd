//! The groups' funds (2.3d, 2.1g) and the members' dues (2.0).

pub(crate) mod dues;
pub(crate) mod funds;
pub(crate) mod needs;

use std::sync::Arc;

pub use dues::{
    DuesAccount, DuesBase, DuesFault, DuesMonth, DuesPoint, DuesTable, Income, MonthPaid, Waiver, dues,
};
pub use funds::{
    AccountsOpening, Figures, FundsAccount, FundsAccounts, FundsFault, FundsPoint, Spending, Statement, Total,
};

use crate::book::Seq;
use crate::rulebook::Rulebook;
use crate::{Day, GroupId, Quarter};

/// Every fact about money.
pub(crate) mod facts {
    pub use super::dues::facts::*;
    pub use super::funds::facts::*;
}

/// What the entries say about money.
#[derive(Debug, Clone)]
pub(crate) struct Money {
    pub(crate) funds: funds::Funds,
    pub(crate) dues: dues::Dues,
}

impl Money {
    pub(crate) fn new(rules: Arc<Rulebook>) -> Self {
        Self { funds: funds::Funds::default(), dues: dues::Dues::new(rules) }
    }

    /// The first allocation to a group for a year.
    pub(crate) fn allocated(&self, group: &GroupId, year: i32) -> Option<(Day, Seq)> {
        self.funds.first_allocation(group, year)
    }

    /// When the group's accounts of a quarter were first opened, by themselves or with the branch's.
    pub(crate) fn opened(&self, group: &GroupId, quarter: Quarter) -> Option<(Day, Seq)> {
        self.funds.first_opening(group, quarter)
    }
}

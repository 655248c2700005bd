//! The accounts of the groups' funds, each figure with the entries it is the sum of.

use serde::Serialize;

use super::state::{Move, Pot, in_force, returned_after};
use super::{AccountsOpening, Spending};
use crate::book::Seq;
use crate::branch::{Branch, State};
use crate::{Day, Fen, GroupId, Quarter};

/// A sum, and the entries it is the sum of, in the order of the days.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Total {
    /// The sum.
    pub amount: Fen,
    /// The entries.
    pub entries: Vec<Seq>,
}

impl Total {
    pub(super) fn add<'a>(&mut self, moves: impl Iterator<Item = &'a Move>) {
        for one in moves {
            self.amount = self.amount.saturating_add(one.amount);
            self.entries.push(one.entry);
        }
    }
}

/// The figures of a statement of account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figures {
    /// Allocated.
    pub allocated: Fen,
    /// Spent.
    pub spent: Fen,
    /// Left; 0 where more was spent than allocated.
    pub balance: Fen,
}

/// What a group's accounts of a quarter have to say: its funds in force on the quarter's last day, before any
/// return to the branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement {
    /// The group; all groups together where there is none.
    pub group: Option<GroupId>,
    /// The quarter.
    pub quarter: Quarter,
    /// Allocated by that day, for its year (and earlier ones carried over).
    pub allocated: Total,
    /// Spent of it by that day.
    pub spent: Total,
    /// What is left; 0 where more was spent than allocated.
    pub balance: Fen,
}

impl Statement {
    /// The figures alone.
    #[must_use]
    pub fn figures(&self) -> Figures {
        Figures { allocated: self.allocated.amount, spent: self.spent.amount, balance: self.balance }
    }

    pub(super) fn entries(&self) -> Vec<Seq> {
        self.allocated.entries.iter().chain(&self.spent.entries).copied().collect()
    }
}

/// The account of a group's funds of one year. Always: allocated + overspent = spent + returned + balance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FundsAccount {
    /// The group.
    pub group: GroupId,
    /// The calendar year the funds are for.
    pub year: i32,
    /// Allocated.
    pub allocated: Total,
    /// Spent, what was not allowed included.
    pub spent: Total,
    /// Unspent at the year's end, and back with the branch since then.
    pub returned: Fen,
    /// What the group may still spend.
    pub balance: Fen,
    /// Spent without cover: above the balance, or after the return.
    pub overspent: Fen,
}

/// The accounts of every group and year, and what the branch holds for the groups (支部管).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FundsAccounts {
    /// The balances together: held by the branch, to be spent by the groups.
    pub held: Fen,
    /// What came back unspent, over the years.
    pub returned: Fen,
    /// By group and year.
    pub accounts: Vec<FundsAccount>,
}

/// What the entries folded so far say of a quarter.
pub(super) fn statement(state: &State, group: Option<&GroupId>, quarter: Quarter) -> Statement {
    let day = quarter.last_day();
    let (mut allocated, mut spent) = (Total::default(), Total::default());
    for (of, year, pot) in state.money.funds.pots() {
        if group.is_none_or(|group| group == of) && in_force(&state.rules, year, day) {
            allocated.add(pot.allocations.iter().filter(|one| one.on <= day));
            spent.add(pot.spendings.iter().filter(|one| one.on <= day));
        }
    }
    let balance = allocated.amount.above(spent.amount);
    Statement { group: group.cloned(), quarter, allocated, spent, balance }
}

pub(super) fn account(state: &State, day: Day, group: &GroupId, year: i32, pot: &Pot) -> FundsAccount {
    let (mut allocated, mut spent) = (Total::default(), Total::default());
    allocated.add(pot.allocations.iter());
    spent.add(pot.spendings.iter());
    let ended = returned_after(&state.rules, year, day);
    let returned = ended.map_or(Fen::ZERO, |ended| {
        let in_time = pot.spendings.iter().filter(|one| one.on.year() <= ended);
        let in_time = in_time.fold(Fen::ZERO, |sum, one| sum.saturating_add(one.amount));
        pot.allocated.above(in_time)
    });
    let balance = if ended.is_some() { Fen::ZERO } else { pot.left() };
    let overspent = pot.spent.saturating_add(returned).above(pot.allocated);
    FundsAccount { group: group.clone(), year, allocated, spent, returned, balance, overspent }
}

impl Branch {
    /// The accounts of the groups' funds on the date, and what the branch holds for them.
    #[must_use]
    pub fn funds(&self) -> FundsAccounts {
        let pots = self.state.money.funds.pots();
        let accounts: Vec<FundsAccount> =
            pots.map(|(group, year, pot)| account(&self.state, self.as_of(), group, year, pot)).collect();
        let sum =
            |get: fn(&FundsAccount) -> Fen| accounts.iter().map(get).fold(Fen::ZERO, Fen::saturating_add);
        let (held, returned) = (sum(|one| one.balance), sum(|one| one.returned));
        FundsAccounts { held, returned, accounts }
    }

    /// What the accounts of a group and quarter have to say, as far as the entries up to the date go; of all
    /// groups together without one.
    #[must_use]
    pub fn statement(&self, group: Option<&GroupId>, quarter: Quarter) -> Statement {
        statement(&self.state, group, quarter)
    }

    /// The first allocation to a group for a year: its day and entry.
    #[must_use]
    pub fn first_allocation(&self, group: &GroupId, year: i32) -> Option<(Day, Seq)> {
        self.state.money.allocated(group, year)
    }

    /// When a group's accounts of a quarter were first opened, by themselves or with the branch's, and the entry.
    #[must_use]
    pub fn first_opening(&self, group: &GroupId, quarter: Quarter) -> Option<(Day, Seq)> {
        self.state.money.opened(group, quarter)
    }

    /// Every spending of a group, in order.
    pub fn spendings(&self) -> impl Iterator<Item = &Spending> {
        self.state.money.funds.spendings.iter()
    }

    /// Every opening of accounts, by group and quarter; the branch's own first.
    pub fn accounts_opened(&self) -> impl Iterator<Item = &AccountsOpening> {
        self.state.money.funds.openings().flat_map(|openings| openings.iter())
    }
}

use serde::Serialize;

use super::facts::{AccountsOpened, FundsSpent};
use super::{Figures, FundsFault};
use crate::book::{Fault, Seq};
use crate::branch::{Log, Map, Stamp};
use crate::flat::flat;
use crate::rulebook::Rulebook;
use crate::text::Text;
use crate::{Day, Fen, GroupId, MemberId, Quarter};

/// A group's spending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Spending {
    /// The group that spent.
    pub group: GroupId,
    /// The group whose funds were used.
    pub of: GroupId,
    /// The year whose funds were used.
    pub year: i32,
    /// What for.
    pub purpose: Text,
    /// How much.
    pub amount: Fen,
    /// Who approved it.
    pub approved_by: MemberId,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// Accounts of a quarter, as they were opened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AccountsOpening {
    /// The group; all together where there is none.
    pub group: Option<GroupId>,
    /// The quarter.
    pub quarter: Quarter,
    /// What was stated.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub figures: Figures,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
    /// Whether the figures were what the entries added up to when it was opened.
    pub matched: bool,
}

flat! {
    AccountsOpening { [group] [quarter] [..figures] [on] [entry] [matched] }
}

/// One change of a group's funds of a year.
#[derive(Debug, Clone, Copy)]
pub(super) struct Move {
    pub(super) on: Day,
    pub(super) entry: Seq,
    pub(super) amount: Fen,
}

/// The funds of one group and year.
#[derive(Debug, Clone, Default)]
pub(super) struct Pot {
    pub(super) allocations: Log<Move>,
    pub(super) spendings: Log<Move>,
    pub(super) allocated: Fen,
    pub(super) spent: Fen,
}

impl Pot {
    /// What is left, returned or not.
    pub(super) fn left(&self) -> Fen {
        self.allocated.above(self.spent)
    }

    /// The entries it rests on.
    pub(super) fn entries(&self) -> Vec<Seq> {
        self.allocations.iter().chain(self.spendings.iter()).map(|one| one.entry).collect()
    }
}

/// Every group's funds by year, and every opening of accounts.
#[derive(Debug, Clone)]
pub(crate) struct Funds {
    pots: Map<(GroupId, i32), Pot>,
    openings: Map<(Option<GroupId>, Quarter), Log<AccountsOpening>>,
    pub(super) spendings: Log<Spending>,
    /// All amounts together, so that no sum of some of them can be too large.
    moved: Fen,
}

impl Default for Funds {
    fn default() -> Self {
        Self { pots: Map::new_sync(), openings: Map::new_sync(), spendings: Log::default(), moved: Fen::ZERO }
    }
}

impl Funds {
    /// The funds of a group and year; empty ones where nothing was recorded.
    pub(super) fn pot(&self, group: &GroupId, year: i32) -> Pot {
        self.pots.get(&(group.clone(), year)).cloned().unwrap_or_default()
    }

    /// The funds of every group and year, in that order.
    pub(super) fn pots(&self) -> impl Iterator<Item = (&GroupId, i32, &Pot)> {
        self.pots.iter().map(|((group, year), pot)| (group, *year, pot))
    }

    /// Every quarter's openings, by group and quarter; each in the order of the fold.
    pub(super) fn openings(&self) -> impl Iterator<Item = &Log<AccountsOpening>> {
        self.openings.values()
    }

    fn count(&mut self, amount: Fen) -> Result<(), Fault> {
        if amount.is_zero() {
            return Err(FundsFault::NoMoney.into());
        }
        self.moved = self.moved.checked_add(amount).ok_or(FundsFault::SumTooLarge)?;
        Ok(())
    }

    pub(super) fn allocate(
        &mut self,
        group: &GroupId,
        year: i32,
        amount: Fen,
        stamp: &Stamp<'_>,
    ) -> Result<(), Fault> {
        self.count(amount)?;
        let mut pot = self.pot(group, year);
        pot.allocated = pot.allocated.saturating_add(amount);
        pot.allocations.push(Move { on: stamp.on, entry: stamp.seq, amount });
        self.pots.insert_mut((group.clone(), year), pot);
        Ok(())
    }

    pub(super) fn spend(
        &mut self,
        fact: &FundsSpent,
        of: &GroupId,
        year: i32,
        stamp: &Stamp<'_>,
    ) -> Result<(), Fault> {
        self.count(fact.amount)?;
        let mut pot = self.pot(of, year);
        pot.spent = pot.spent.saturating_add(fact.amount);
        pot.spendings.push(Move { on: stamp.on, entry: stamp.seq, amount: fact.amount });
        self.pots.insert_mut((of.clone(), year), pot);
        self.spendings.push(Spending {
            group: fact.group.clone(),
            of: of.clone(),
            year,
            purpose: fact.purpose.clone(),
            amount: fact.amount,
            approved_by: fact.approved_by.clone(),
            on: stamp.on,
            entry: stamp.seq,
        });
        Ok(())
    }

    pub(super) fn open(&mut self, fact: &AccountsOpened, matched: bool, stamp: &Stamp<'_>) {
        let (group, quarter) = (fact.group.clone(), fact.quarter);
        let figures = Figures { allocated: fact.allocated, spent: fact.spent, balance: fact.balance };
        let key = (group.clone(), quarter);
        let mut openings = self.openings.get(&key).cloned().unwrap_or_default();
        let (on, entry) = (stamp.on, stamp.seq);
        openings.push(AccountsOpening { group, quarter, figures, on, entry, matched });
        self.openings.insert_mut(key, openings);
    }

    pub(crate) fn first_allocation(&self, group: &GroupId, year: i32) -> Option<(Day, Seq)> {
        let pot = self.pots.get(&(group.clone(), year))?;
        pot.allocations.iter().next().map(|first| (first.on, first.entry))
    }

    pub(crate) fn first_opening(&self, group: &GroupId, quarter: Quarter) -> Option<(Day, Seq)> {
        let first = |group: Option<GroupId>| {
            self.openings.get(&(group, quarter))?.iter().next().map(|opening| (opening.on, opening.entry))
        };
        [first(Some(group.clone())), first(None)].into_iter().flatten().min()
    }
}

/// The year after whose last day the unspent funds of `year` went back to the branch, seen from a day.
pub(super) fn returned_after(rules: &Rulebook, year: i32, day: Day) -> Option<i32> {
    (year..day.year()).find(|year| {
        // No year the library knows lacks a last day.
        !rules.funds.carry_over.on(Day::new(*year, 12, 31).unwrap_or_else(Day::last))
    })
}

/// Whether the funds of a year are there to be spent on a day.
pub(super) fn in_force(rules: &Rulebook, year: i32, day: Day) -> bool {
    year <= day.year() && returned_after(rules, year, day).is_none()
}

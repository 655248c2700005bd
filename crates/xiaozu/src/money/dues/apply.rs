use super::DuesFault;
use super::facts::{DuesBaseDeclared, DuesPaid, DuesWaived};
use super::state::{DuesBase, Waiver};
use super::table::Income;
use crate::book::Fault;
use crate::branch::{Apply, Stamp, State};

impl Apply for DuesBaseDeclared {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        if self.income.is_fixed() && !self.base.is_zero() {
            return Err(DuesFault::BaseNotAsked.into());
        }
        let table = state.rules.dues.table(self.from.first_day());
        let (amount, least, most) = (self.base, table.farmers_least, table.farmers_most);
        if self.income == Income::Farmer && (amount < least || amount > most) {
            return Err(DuesFault::FarmersDues { amount, least, most }.into());
        }
        let (income, base, from, on, entry) = (self.income, self.base, self.from, stamp.on, stamp.seq);
        state.money.dues.change(&self.member, |ledger| {
            ledger.declare(DuesBase { income, base, from, on, entry });
            Ok(())
        })
    }
}

impl Apply for DuesPaid {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.known(&self.member)?;
        if self.months.is_empty() || self.months.iter().any(|one| one.amount.is_zero()) {
            return Err(DuesFault::NothingPaid.into());
        }
        let mut months: Vec<_> = self.months.iter().map(|one| one.month).collect();
        months.sort_unstable();
        if let Some(month) = months.windows(2).find_map(|pair| match pair {
            [one, two] if one == two => Some(*one),
            _ => None,
        }) {
            return Err(DuesFault::MonthTwice { month }.into());
        }
        state.money.dues.change(&self.member, |ledger| {
            self.months.iter().try_for_each(|one| ledger.pay(one.month, one.amount, stamp.on, stamp.seq))
        })
    }
}

impl Apply for DuesWaived {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.known(&self.member)?;
        let (from, until) = (self.from, self.until);
        if until < from {
            return Err(DuesFault::MonthsBackward { from, until }.into());
        }
        let (decision, on, entry) = (self.decision.clone(), stamp.on, stamp.seq);
        state.money.dues.change(&self.member, |ledger| {
            if let Some(before) = ledger.waivers.iter().find(|one| one.from <= until && from <= one.until) {
                let (month, entry) = (before.from.max(from), before.entry);
                return Err(DuesFault::WaivedBefore { month, entry }.into());
            }
            ledger.waivers.push(Waiver { from, until, decision, on, entry });
            Ok(())
        })
    }
}

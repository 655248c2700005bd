use super::account::statement;
use super::facts::{AccountsOpened, FundsAllocated, FundsSpent};
use super::points::FundsPoint;
use super::state::in_force;
use super::{Figures, FundsFault};
use crate::Day;
use crate::book::Fault;
use crate::branch::{Apply, BranchFault, Stamp, State};
use crate::judgement::{Need, Point};
use crate::rulebook::Rule;

fn known_year(year: i32) -> Result<(), Fault> {
    Day::new(year, 1, 1).map(|_| ()).ok_or_else(|| FundsFault::NoSuchYear { year }.into())
}

impl Apply for FundsAllocated {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.group(&self.group)?;
        known_year(self.year)?;
        if self.year < stamp.on.year() {
            return Err(FundsFault::YearOver { year: self.year, on: stamp.on }.into());
        }
        state.money.funds.allocate(&self.group, self.year, self.amount, stamp)
    }
}

impl Apply for FundsSpent {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.group(&self.group)?;
        state.known(&self.approved_by)?;
        let of = self.of.as_ref().unwrap_or(&self.group);
        if state.groups.get(of).is_none() {
            return Err(BranchFault::UnknownGroup { group: of.clone() }.into());
        }
        let year = self.year.unwrap_or_else(|| stamp.on.year());
        known_year(year)?;
        let pot = state.money.funds.pot(of, year);
        state.money.funds.spend(self, of, year, stamp)?;
        let group = || self.group.clone();
        if *of != self.group {
            let point = FundsPoint::OwnFunds { group: group(), of: of.clone() };
            state.breach(Rule::FundsKept, stamp, point, &[], vec![]);
        }
        let leaders: Vec<_> = state.leaders_of(&self.group, stamp.on).map(|t| (&t.leader, t.entry)).collect();
        if !leaders.iter().any(|(leader, _)| **leader == self.approved_by) {
            let evidence: Vec<_> = leaders.iter().map(|(_, entry)| *entry).collect();
            let leader = leaders.first().map(|(leader, _)| (*leader).clone());
            let approved_by = self.approved_by.clone();
            let point = FundsPoint::ApprovedByLeader { group: group(), approved_by, leader };
            state.breach(Rule::FundsKept, stamp, point, &evidence, vec![]);
        }
        if !in_force(&state.rules, year, stamp.on) {
            let point = FundsPoint::FundsInForce { group: of.clone(), year, on: stamp.on };
            state.breach(Rule::FundsKept, stamp, point, &[], vec![]);
        }
        if self.amount > pot.left() {
            let (amount, balance) = (self.amount, pot.left());
            let point = FundsPoint::WithinBalance { group: of.clone(), year, amount, balance };
            state.breach(Rule::FundsKept, stamp, point, &pot.entries(), vec![]);
        }
        Ok(())
    }
}

impl Apply for AccountsOpened {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let (group, quarter) = (self.group.clone(), self.quarter);
        if let Some(group) = group.as_ref().filter(|group| state.groups.get(*group).is_none()) {
            return Err(BranchFault::UnknownGroup { group: group.clone() }.into());
        }
        let last = quarter.last_day();
        if stamp.on < last {
            return Err(FundsFault::QuarterNotOver { quarter, last }.into());
        }
        let actual = statement(state, group.as_ref(), quarter);
        let stated = Figures { allocated: self.allocated, spent: self.spent, balance: self.balance };
        let matched = stated == actual.figures();
        state.money.funds.open(self, matched, stamp);
        if matched {
            // A right statement takes the place of wrong ones about the same quarter.
            let about = |point: &Point| match point {
                Point::Funds(FundsPoint::StatementTrue { group: of, quarter: when, .. }) => {
                    *of == self.group && *when == self.quarter
                }
                _ => false,
            };
            state.mend(|finding| about(&finding.point));
        } else {
            let mend = vec![vec![Need::AccountsOpened { group: group.clone(), quarter }]];
            let evidence = actual.entries();
            let point = FundsPoint::StatementTrue { group, quarter, stated, actual: actual.figures() };
            state.breach(Rule::AccountsTrue, stamp, point, &evidence, mend);
        }
        Ok(())
    }
}

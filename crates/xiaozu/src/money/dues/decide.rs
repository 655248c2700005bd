use super::account::{month_of, months, months_owed};
use super::points::DuesPoint;
use super::table::Income;
use crate::branch::{Branch, BranchPoint};
use crate::judgement::{Need, Weighing};
use crate::rulebook::Rule;
use crate::{Day, MemberId, Month};

/// Whether a member owes dues on the date: something is missing for a month that is over.
pub(crate) fn dues_owed(branch: &Branch, id: &MemberId) -> Weighing {
    let mut weighing = Weighing::default();
    let (rules, now) = (branch.rulebook(), Month::of(branch.as_of()));
    let cites = |income: Option<Income>| {
        rules.clause(income.map_or(Rule::DuesPaid, Income::rule)).unwrap_or_else(|| rules.dues.wage.clause())
    };
    let Some(member) = branch.member(id) else {
        let point = BranchPoint::OnRoster { member: id.clone() };
        weighing.require(cites(None), false, point, vec![], vec![]);
        return weighing;
    };
    let ledger = branch.state.money.dues.ledger(id);
    let clause = |month| cites(ledger.and_then(|ledger| ledger.base(month)).map(|base| base.income));
    let over = months_owed(member, now.previous(), rules);
    let over: Vec<_> = over
        .into_iter()
        .flat_map(|(first, last)| months(first, last))
        .map(|month| month_of(member, ledger, month, rules))
        .collect();
    for one in over.iter().filter(|one| !one.missing.is_zero()) {
        let point = DuesPoint::DuesOwed {
            member: id.clone(),
            month: Some(one.month),
            due: one.due,
            paid: Some(one.paid),
        };
        weighing.require(clause(one.month), true, point, one.entries.clone(), vec![]);
    }
    if !weighing.is_empty() {
        return weighing;
    }
    if let Some(unknown) = over.iter().find(|one| one.due.is_none() && one.paid.is_zero()) {
        let point = DuesPoint::BaseDeclared { member: id.clone(), month: unknown.month };
        weighing.note(clause(unknown.month), false, point, vec![]);
        weighing.doubt();
        return weighing;
    }
    let mend = next_owed(branch, id).map(|day| vec![Need::NotBefore { day }]);
    let point = DuesPoint::DuesOwed { member: id.clone(), month: None, due: None, paid: None };
    weighing.require(clause(now.previous()), false, point, vec![], mend.into_iter().collect());
    weighing
}

/// The day from which dues are owed if nothing more is paid.
fn next_owed(branch: &Branch, id: &MemberId) -> Option<Day> {
    let (rules, now) = (branch.rulebook(), Month::of(branch.as_of()));
    let member = branch.member(id).filter(|member| member.is_here())?;
    let ledger = branch.state.money.dues.ledger(id);
    let unpaid = months(now, Month::of(Day::last()).previous())
        .find(|month| !month_of(member, ledger, *month, rules).missing.is_zero());
    unpaid.map(|month| month.next().first_day())
}

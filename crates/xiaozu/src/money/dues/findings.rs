//! Months paid short (2.0), and months without dues in a row (Constitution 9).
//!
//! A month nothing was paid for is a duty missed, and the calendar's to find.

use super::account::{month_of, months, months_owed};
use super::points::DuesPoint;
use super::state::{Ledger, owes};
use crate::branch::{Branch, Member, Missed};
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;
use crate::{Fen, MemberId, Month};

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    for ledger in branch.state.money.dues.ledgers() {
        if let Some(member) = branch.member(&ledger.member).filter(|member| member.is_here()) {
            paid_short(branch, member, ledger, out);
        }
    }
    if branch.rulebook().clause(Rule::DuesLapsed).is_some() {
        for member in branch.members() {
            lapsed(branch, member, out);
        }
    }
}

/// 2.0: a month that is over, paid for, and not in full.
fn paid_short(branch: &Branch, member: &Member, ledger: &Ledger, out: &mut Vec<Finding>) {
    let (rules, now) = (branch.rulebook(), Month::of(branch.as_of()));
    for (month, payments) in ledger.months.iter().take_while(|(month, _)| **month < now) {
        let Some(due) = ledger.due(*month, rules).filter(|due| payments.paid < *due) else { continue };
        if ledger.waiver(*month).is_some() || !owes(member, *month, rules) {
            continue;
        }
        let (id, month) = (member.id.clone(), *month);
        let over = month.next().first_day();
        let paid_on = payments.parts.first().map_or(over, |(on, ..)| *on);
        let Some(base) = ledger.base(month) else { continue };
        let since = over.max(paid_on).max(base.on);
        let missing = due.above(payments.paid);
        let mend = vec![
            vec![Need::DuesPaid { member: id.clone(), month, amount: missing }],
            vec![Need::DuesWaived { member: id.clone(), month }],
        ];
        let evidence = month_of(member, Some(ledger), month, rules).entries;
        let point = DuesPoint::PaidInFull { member: id, month, due, paid: payments.paid };
        branch.find(out, base.income.rule(), since, point, evidence, mend);
    }
}

/// Constitution 9: so many months in a row for which nothing was paid, nothing waived, no good cause recorded.
fn lapsed(branch: &Branch, member: &Member, out: &mut Vec<Finding>) {
    let (rules, now) = (branch.rulebook(), Month::of(branch.as_of()));
    let Some((first, last)) = months_owed(member, now.previous(), rules) else { return };
    let ledger = branch.state.money.dues.ledger(&member.id);
    let most = rules.dues.lapse_months.on(branch.as_of()) as usize;
    let mut run: Vec<Month> = Vec::new();
    for month in months(first, last) {
        if without_dues(member, ledger, month, branch) {
            run.push(month);
        } else {
            discuss(branch, &member.id, &std::mem::take(&mut run), most, out);
        }
    }
    discuss(branch, &member.id, &run, most, out);
}

fn without_dues(member: &Member, ledger: Option<&Ledger>, month: Month, branch: &Branch) -> bool {
    let paid = ledger.is_some_and(|ledger| {
        ledger.months.contains_key(&month)
            || ledger.waiver(month).is_some()
            // Where nothing is due nothing can be left out.
            || ledger.due(month, branch.rulebook()) == Some(Fen::ZERO)
    });
    let caused = |from: Month, until: Month| from <= month && month <= until;
    let excused = member
        .causes
        .iter()
        .any(|one| one.missed == Missed::Dues && caused(Month::of(one.from), Month::of(one.until)));
    !paid && !excused
}

/// Every `most`-th month of a run has to be otherwise, or it stays a run.
fn discuss(branch: &Branch, id: &MemberId, run: &[Month], most: usize, out: &mut Vec<Finding>) {
    let (Some(from), Some(until), Some(last)) = (run.first(), run.last(), run.get(most.saturating_sub(1)))
    else {
        return;
    };
    let rules = branch.rulebook();
    let ledger = branch.state.money.dues.ledger(id);
    let breaks: Vec<Month> = run.chunks_exact(most).filter_map(|part| part.last().copied()).collect();
    let cause = |month: &Month| Need::GoodCause { member: id.clone(), missed: Missed::Dues, month: *month };
    let waive = |month: &Month| Need::DuesWaived { member: id.clone(), month: *month };
    let pay = |month: &Month| {
        let amount = ledger.and_then(|ledger| ledger.due(*month, rules))?;
        Some(Need::DuesPaid { member: id.clone(), month: *month, amount })
    };
    let mut mend: Vec<Vec<Need>> =
        vec![breaks.iter().map(cause).collect(), breaks.iter().map(waive).collect()];
    // What has to be paid is known only where a base was declared.
    mend.extend(breaks.iter().map(pay).collect::<Option<Vec<Need>>>());
    let months = u32::try_from(run.len()).unwrap_or(u32::MAX);
    let point = DuesPoint::KeptUp { member: id.clone(), from: *from, until: *until, months };
    branch.find(out, Rule::DuesLapsed, last.next().first_day(), point, vec![], mend);
}

use super::account::account;
use super::points::FundsPoint;
use super::state::in_force;
use crate::branch::{Branch, BranchPoint, group_exists};
use crate::judgement::{Need, Weighing};
use crate::rulebook::Rule;
use crate::{Day, Fen, GroupId};

/// Whether a group may spend an amount of its funds of a year on the date: a leader to approve it, funds in
/// force, and enough of them left.
pub(crate) fn may_spend(branch: &Branch, group: &GroupId, amount: Fen, year: i32) -> Weighing {
    let mut weighing = Weighing::default();
    let (rules, day, group) = (branch.rulebook(), branch.as_of(), group.clone());
    let clause = rules.clause(Rule::FundsKept).unwrap_or_else(|| rules.funds.carry_over.clause());
    group_exists(&mut weighing, branch, clause, &group);
    let term = branch.leader_of(&group);
    let point = BranchPoint::Led {
        group: group.clone(),
        leader: term.map(|term| term.leader.clone()),
        vacant_since: None,
        fill_by: None,
    };
    let evidence = term.map(|term| term.entry).into_iter().collect();
    let begins = Day::new(year, 1, 1).filter(|first| day < *first);
    let vacancy = branch.fill_vacancy(&group);
    let leads = match vacancy {
        Need::NotBefore { day } if term.is_none() => Some(day),
        _ => None,
    };
    // Whoever waits is judged by the day waited for: the funds may have gone back by then, the term be over.
    let then = begins.max(leads).unwrap_or(day);
    let mend = leads.is_none_or(|_| in_force(rules, year, then)).then(|| vec![vacancy]);
    weighing.require(clause, term.is_some(), point, evidence, mend.into_iter().collect());
    let mend = begins.map(|first| {
        let led = branch.state.leaders_of(&group, then).next().is_some();
        let lead = (!led).then(|| Need::LeaderAppointed { group: group.clone() });
        [Need::NotBefore { day: first }].into_iter().chain(lead).collect()
    });
    let point = FundsPoint::FundsInForce { group: group.clone(), year, on: day };
    weighing.require(clause, in_force(rules, year, day), point, vec![], mend.into_iter().collect());
    let pot = branch.state.money.funds.pot(&group, year);
    let balance = account(&branch.state, day, &group, year, &pot).balance;
    // Where more was spent than allocated, an allocation first covers that.
    let missing = pot.spent.saturating_add(amount).above(pot.allocated);
    let missing = Need::FundsAllocated { group: group.clone(), year, amount: Some(missing) };
    let point = FundsPoint::WithinBalance { group, year, amount, balance };
    weighing.require(clause, amount <= balance, point, pot.entries(), vec![vec![missing]]);
    weighing
}

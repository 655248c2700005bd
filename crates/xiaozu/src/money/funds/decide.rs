use super::account::account;
use super::points::FundsPoint;
use super::state::in_force;
use crate::branch::{Branch, BranchPoint};
use crate::judgement::{Need, Weighing};
use crate::rulebook::Rule;
use crate::{Day, Fen, GroupId};

/// Whether a group may spend an amount of its funds of a year on the date: a leader to approve it, funds in
/// force, and enough of them left.
pub(crate) fn may_spend(branch: &Branch, group: &GroupId, amount: Fen, year: i32) -> Weighing {
    let mut weighing = Weighing::default();
    let (rules, day, group) = (branch.rulebook(), branch.as_of(), group.clone());
    let clause = rules.clause(Rule::FundsKept).unwrap_or_else(|| rules.funds.carry_over.clause());
    if branch.state.group(&group).is_err() {
        let point = BranchPoint::GroupExists { group };
        weighing.require(clause, false, point, vec![], vec![vec![Need::Reformed]]);
        return weighing;
    }
    let term = branch.leader_of(&group);
    let point = BranchPoint::Led {
        group: group.clone(),
        leader: term.map(|term| term.leader.clone()),
        vacant_since: None,
        fill_by: None,
    };
    let evidence = term.map(|term| term.entry).into_iter().collect();
    let mend = vec![vec![Need::LeaderAppointed { group: group.clone() }]];
    weighing.require(clause, term.is_some(), point, evidence, mend);
    let begins = Day::new(year, 1, 1).filter(|first| day < *first);
    let mend = begins.map(|day| vec![Need::NotBefore { day }]).into_iter().collect();
    let point = FundsPoint::FundsInForce { group: group.clone(), year, on: day };
    weighing.require(clause, in_force(rules, year, day), point, vec![], mend);
    let pot = branch.state.money.funds.pot(&group, year);
    let balance = account(&branch.state, day, &group, year, &pot).balance;
    // Where more was spent than allocated, an allocation first covers that.
    let missing = pot.spent.saturating_add(amount).above(pot.allocated);
    let missing = Need::FundsAllocated { group: group.clone(), year, amount: missing };
    let point = FundsPoint::WithinBalance { group, year, amount, balance };
    weighing.require(clause, amount <= balance, point, pot.entries(), vec![vec![missing]]);
    weighing
}

//! Statements that entries of the same day made wrong (2.3d); acts are judged where they are folded.

use super::account::statement;
use super::points::FundsPoint;
use crate::branch::Branch;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    for opening in branch.state.money.funds.openings().filter_map(|openings| openings.iter().next_back()) {
        // Whatever the day after brings no longer touches a statement.
        if !opening.matched || opening.on > opening.quarter.last_day() {
            continue;
        }
        let (group, quarter) = (opening.group.clone(), opening.quarter);
        let actual = statement(&branch.state, group.as_ref(), quarter);
        if opening.figures != actual.figures() {
            let mend = vec![vec![Need::AccountsOpened { group: group.clone(), quarter }]];
            let evidence = actual.entries().into_iter().chain([opening.entry]).collect();
            let (stated, actual) = (opening.figures, actual.figures());
            let point = FundsPoint::StatementTrue { group, quarter, stated, actual };
            branch.find(out, Rule::AccountsTrue, opening.on, point, evidence, mend);
        }
    }
}

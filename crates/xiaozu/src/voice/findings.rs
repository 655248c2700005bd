//! Problems missing from the ledger or open past their deadline (4.2a), and the watch (2.2c).

use super::points::VoicePoint;
use super::watch::watch;
use crate::branch::Branch;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    ledger(branch, out);
    watch(branch, out);
}

fn ledger(branch: &Branch, out: &mut Vec<Finding>) {
    for day in branch.suggestion_days().filter(|day| day.entered < day.found) {
        let (on, found, entered) = (day.on, day.found, day.entered);
        let mend = vec![vec![Need::ProblemsEntered { day: on, more: found - entered }]];
        let point = VoicePoint::AllInLedger { day: on, found, entered };
        branch.find(out, Rule::Ledger, on, point, vec![day.entry], mend);
    }
    for matter in branch.state.matters.iter() {
        let Some(line) = matter.ledger.as_ref().filter(|line| line.deadline < branch.as_of()) else {
            continue;
        };
        if matter.closed.is_none() {
            let (id, responsible, by) = (matter.id.clone(), line.responsible.clone(), line.deadline);
            let mend = vec![vec![Need::Closed { matter: id.clone() }]];
            let point = VoicePoint::ProblemClosed { matter: id, responsible, by };
            branch.find(out, Rule::Ledger, by.plus_days(1), point, vec![matter.entry], mend);
        }
    }
}

//! What is not as it should be about the branch and its committee, at the end of a day.

use super::census::{Census, wrong_since};
use super::points::CommitteePoint;
use crate::branch::Branch;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    sizes(branch, out);
    if branch.rulebook().clause(Rule::CommitteeTerm).is_none() {
        return;
    }
    if let Some(term) = super::term(branch).filter(|term| term.until <= branch.as_of()) {
        let point = CommitteePoint::TermRuns { from: term.from, until: term.until, months: term.months };
        let mend = vec![vec![Need::CommitteeElected]];
        branch.find(out, Rule::CommitteeTerm, term.until, point, vec![term.entry], mend);
    }
}

fn sizes(branch: &Branch, out: &mut Vec<Finding>) {
    let Some((_, founded)) = branch.founded() else { return };
    let (rules, day) = (&branch.rulebook().committee, branch.as_of());
    let (branch_least, branch_most) = (rules.branch_least.on(day), rules.branch_most.on(day));
    let (from, least) = (rules.committee_from.on(day), rules.least.on(day));
    let (usual, most) = (rules.usual.on(day), rules.most.on(day));
    let now = Census::of(branch);
    let Census { full, members, seats } = now;
    let mut judge = |rule, wrong: &dyn Fn(Census) -> bool, point, need| {
        if branch.rulebook().clause(rule).is_some() && wrong(now) {
            let (since, entry) = wrong_since(branch, founded, wrong);
            branch.find(out, rule, since, point, entry.into_iter().collect(), vec![vec![need]]);
        }
    };
    judge(
        Rule::BranchLeast,
        &|then| then.full < branch_least,
        CommitteePoint::EnoughMembers { full, least: branch_least },
        Need::FullMembers { more: branch_least.saturating_sub(full) },
    );
    judge(
        Rule::BranchMost,
        &|then| then.members > branch_most,
        CommitteePoint::NotTooMany { members, most: branch_most },
        Need::MembersFewer { fewer: members.saturating_sub(branch_most) },
    );
    let point = || CommitteePoint::CommitteeSize { seats, full, least, usual, most };
    judge(
        Rule::CommitteeSize,
        &|then| then.full >= from && then.seats < least,
        point(),
        Need::SeatsFilled { more: least.saturating_sub(seats) },
    );
    judge(
        Rule::CommitteeSize,
        &|then| then.full >= from && then.seats > most,
        point(),
        Need::SeatsVacated { fewer: seats.saturating_sub(most) },
    );
    judge(
        Rule::CommitteeUsual,
        &|then| then.full >= from && then.seats > usual && then.seats <= most,
        point(),
        Need::SeatsVacated { fewer: seats.saturating_sub(usual) },
    );
}

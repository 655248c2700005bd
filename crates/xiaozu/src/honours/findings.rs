//! Merit applications that are missing or have lost their ground (3.3c).

use super::points::HonoursPoint;
use super::state::merit_rules;
use crate::book::Seq;
use crate::branch::Branch;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    merit(branch, out);
}

fn merit(branch: &Branch, out: &mut Vec<Finding>) {
    let honours = &branch.state.honours;
    if branch.rulebook().clause(Rule::Merit).is_none() {
        return;
    }
    for leader in honours.commended() {
        let account = branch.merit_of(leader);
        let rules = merit_rules(&branch.state, branch.as_of());
        let late = account.owed.into_iter().filter(|owed| owed.apply_by < branch.as_of());
        for owed in late.chain(account.lapsed) {
            let evidence: Vec<Seq> = owed
                .years
                .iter()
                .filter_map(|year| honours.standing_for(leader, *year))
                .map(|one| one.entry)
                .collect();
            let mend = if rules.reset {
                vec![vec![Need::MeritApplied { leader: leader.clone(), years: owed.years.clone() }]]
            } else {
                vec![]
            };
            let (since, by) = (owed.since, owed.apply_by);
            let point = HonoursPoint::AppliedInTime { leader: leader.clone(), years: owed.years, since, by };
            branch.find(out, Rule::Merit, by.plus_days(1), point, evidence, mend);
        }
    }
    for application in honours.applications.iter() {
        let leader = &application.leader;
        let gone: Vec<i32> = application
            .years
            .iter()
            .copied()
            .filter(|year| honours.standing_for(leader, *year).is_none())
            .collect();
        if !gone.is_empty() {
            let mut evidence = vec![application.entry];
            evidence.extend(
                honours
                    .revoked
                    .iter()
                    .filter(|one| one.leader == *leader && gone.contains(&one.year))
                    .map(|one| one.entry),
            );
            let point =
                HonoursPoint::YearsStand { leader: leader.clone(), years: application.years.clone(), gone };
            branch.find(out, Rule::Merit, application.on, point, evidence, vec![]);
        }
    }
}

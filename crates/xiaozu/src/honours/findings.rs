//! Commendations and merit applications that are missing or have lost their ground (3.3b-c).

use super::points::HonoursPoint;
use super::state::{last_day_to_commend, merit_rules};
use crate::Day;
use crate::book::Seq;
use crate::branch::Branch;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    yearly(branch, out);
    merit(branch, out);
}

fn yearly(branch: &Branch, out: &mut Vec<Finding>) {
    let Some((_, founded)) = branch.founded() else { return };
    let honours = &branch.state.honours;
    for year in founded.year()..branch.as_of().year() {
        let Some(by) = last_day_to_commend(branch.rulebook(), year) else { continue };
        let (first, last) = (Day::new(year, 1, 1), Day::new(year, 12, 31));
        let (Some(first), Some(last)) = (first, last) else { continue };
        let anyone = branch.terms().any(|term| term.days_within(first, last) > 0);
        let done = honours.none.iter().any(|(none, _)| *none == year)
            || honours.commendations.iter().any(|one| one.year == year && one.archive.is_none());
        if anyone && !done && branch.as_of() > by {
            let point = HonoursPoint::YearCommended { year, by };
            let mend = vec![vec![Need::YearCommended { year }]];
            branch.find(out, Rule::YearlyCommendation, by.plus_days(1), point, vec![], mend);
        }
    }
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

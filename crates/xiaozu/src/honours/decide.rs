use super::merit::account;
use super::points::HonoursPoint;
use super::state::merit_rules;
use super::{MeritAccount, conditions};
use crate::branch::{Branch, BranchPoint};
use crate::judgement::{Need, Weighing};
use crate::rulebook::Rule;
use crate::{Day, MemberId};

impl Branch {
    /// A person's account of merit: what is owed, what lapsed, what is missing (3.3c).
    #[must_use]
    pub fn merit_of(&self, leader: &MemberId) -> MeritAccount {
        let honours = &self.state.honours;
        account(
            &honours.years(leader),
            &honours.applied(leader),
            &|year| honours.nobody_in(year),
            merit_rules(&self.state, self.as_of()),
            self.as_of(),
        )
    }

    /// The standing commendations of a person, by year.
    #[must_use]
    pub fn commendations_of<'a>(&'a self, leader: &'a MemberId) -> Vec<&'a super::Commendation> {
        self.state.honours.standing(leader)
    }
}

pub(crate) fn may_be_commended(branch: &Branch, leader: &MemberId, year: i32) -> Weighing {
    let clause = branch
        .rulebook()
        .clause(Rule::Commendation)
        .unwrap_or_else(|| branch.rulebook().honours.cap.clause());
    if branch.member(leader).is_none() {
        let mut weighing = Weighing::default();
        weighing.require(clause, false, BranchPoint::OnRoster { member: leader.clone() }, vec![], vec![]);
        return weighing;
    }
    conditions::weigh(&branch.state, leader, year, branch.as_of())
}

pub(crate) fn merit_owed(branch: &Branch, leader: &MemberId) -> Weighing {
    let mut weighing = Weighing::default();
    let rules = branch.rulebook();
    let clause = rules.clause(Rule::Merit).unwrap_or_else(|| rules.honours.streak_years.clause());
    if branch.member(leader).is_none() {
        weighing.require(clause, false, BranchPoint::OnRoster { member: leader.clone() }, vec![], vec![]);
        return weighing;
    }
    let (honours, account) = (&branch.state.honours, branch.merit_of(leader));
    let entries = |years: &[i32]| {
        years
            .iter()
            .filter_map(|year| honours.standing_for(leader, *year))
            .map(|one| one.entry)
            .collect::<Vec<_>>()
    };
    for owed in &account.owed {
        let point = HonoursPoint::MeritOwed {
            leader: leader.clone(),
            years: owed.years.clone(),
            since: Some(owed.since),
            by: Some(owed.apply_by),
        };
        weighing.require(clause, true, point, entries(&owed.years), vec![]);
    }
    if account.owed.is_empty() {
        let known = |one: &super::CommendedYear| one.known <= branch.as_of();
        let years: Vec<i32> = honours.years(leader).into_iter().filter(known).map(|one| one.year).collect();
        let commend = |set: &Vec<i32>| {
            let mut needs: Vec<Need> =
                set.iter().map(|year| Need::Commended { leader: leader.clone(), year: *year }).collect();
            // Nobody is commended for a year that has not begun.
            let ahead = set.iter().copied().max().filter(|year| *year > branch.as_of().year());
            needs.extend(ahead.and_then(|year| Day::new(year, 1, 1)).map(|day| Need::NotBefore { day }));
            needs
        };
        let mend = account.missing.iter().map(commend).collect();
        let evidence = entries(&years);
        let point = HonoursPoint::MeritOwed { leader: leader.clone(), years, since: None, by: None };
        weighing.require(clause, false, point, evidence, mend);
    }
    weighing
}

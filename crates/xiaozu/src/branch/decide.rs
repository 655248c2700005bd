//! Questions to a branch: each goes to the room that answers it.

use super::Branch;
use super::points::BranchPoint;
use crate::judgement::{Decision, Need, Question, Weighing};
use crate::rulebook::Rule;
use crate::{Clause, GroupId, MemberId};

pub(super) fn decide(branch: &Branch, question: &Question) -> Decision {
    let weighing = match question {
        Question::WhereIs { member } => where_is(branch, member),
        Question::WhoLeads { group } => who_leads(branch, group),
        Question::MayApply { election, member } => crate::election::may_apply(branch, election, member),
        Question::MayVote { group, member } => crate::election::may_vote(branch, group, member),
        Question::Elected { election, member } => crate::election::elected(branch, election, member),
        Question::MayBeAppointed { election, member } => {
            crate::election::may_be_appointed(branch, election, member)
        }
        Question::MeasureOwed { leader } => crate::review::measure_owed(branch, leader),
        Question::MayBeCommended { leader, year } => crate::honours::may_be_commended(branch, leader, *year),
        Question::MeritOwed { leader } => crate::honours::merit_owed(branch, leader),
        Question::DutyDone { duty, bearer, period } => {
            crate::calendar::duty_done(branch, *duty, bearer, *period)
        }
        Question::NothingOverdue { bearer } => crate::calendar::nothing_overdue(branch, bearer),
        Question::MayBeSecretary { member } => crate::office::may_be_secretary(branch, member),
        Question::MaySpend { group, amount, year } => {
            crate::money::funds::may_spend(branch, group, *amount, *year)
        }
        Question::DuesOwed { member } => crate::money::dues::dues_owed(branch, member),
        Question::MayExercise { right, leader } => crate::rights::may_exercise(branch, *right, leader),
        Question::MayExerciseOn { right, leader, person } => {
            crate::rights::may_exercise_on(branch, *right, leader, person)
        }
        Question::Answered { matter } => crate::rights::answered(branch, matter),
        Question::MayAdvance { person } => crate::development::may_advance(branch, person),
    };
    weighing.decide(question.clone(), branch.as_of())
}

/// The clause of a rule; the nearest one where the rulebook does not judge it.
fn clause(branch: &Branch, rule: Rule) -> Clause {
    branch.rulebook().clause(rule).unwrap_or_else(|| branch.rulebook().groups.placement_days.clause()).clone()
}

fn where_is(branch: &Branch, id: &MemberId) -> Weighing {
    let (mut weighing, clause) = (Weighing::default(), clause(branch, Rule::InOneGroup));
    let member = branch.member(id);
    let here = member.is_some_and(|member| member.is_here());
    let evidence = member.map_or(vec![], |m| vec![m.left.map_or(m.joined_by, |(_, _, entry)| entry)]);
    weighing.require(&clause, here, BranchPoint::OnRoster { member: id.clone() }, evidence, vec![]);
    if let Some(member) = member.filter(|member| member.is_here()) {
        let point = BranchPoint::InGroup {
            member: id.clone(),
            group: member.group().cloned(),
            placed_by: member.joined,
        };
        let evidence = member.stay().map(|stay| stay.entry).into_iter().collect();
        // Nobody can be placed before the first formation.
        let mend = match branch.groups().next() {
            Some(_) => Need::Placed { member: id.clone(), group: None },
            None => Need::Reformed,
        };
        let mend = vec![vec![mend]];
        weighing.require(&clause, member.group().is_some(), point, evidence, mend);
    }
    weighing
}

fn who_leads(branch: &Branch, group: &GroupId) -> Weighing {
    let (mut weighing, clause) = (Weighing::default(), clause(branch, Rule::GroupLed));
    group_exists(&mut weighing, branch, &clause, group);
    let term = branch.leader_of(group);
    let leader = term.map(|term| term.leader.clone());
    let point = BranchPoint::Led { group: group.clone(), leader, vacant_since: None, fill_by: None };
    let mend = vec![vec![branch.fill_vacancy(group)]];
    weighing.require(&clause, term.is_some(), point, term.map(|term| term.entry).into_iter().collect(), mend);
    weighing
}

/// A group of the formation in force. One that ended does not come back under its id.
pub(crate) fn group_exists(weighing: &mut Weighing, branch: &Branch, clause: &Clause, group: &GroupId) {
    if branch.state.group(group).is_ok() {
        return;
    }
    let mend = match branch.state.groups.get(group) {
        Some(_ended) => vec![],
        None => vec![vec![Need::Reformed]],
    };
    weighing.require(clause, false, BranchPoint::GroupExists { group: group.clone() }, vec![], mend);
}

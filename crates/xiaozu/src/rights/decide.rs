use super::matter::Matter;
use super::points::RightsPoint;
use super::right::Right;
use super::state::DutyRecord;
use super::weigh::{Exercise, clause_of, weigh};
use crate::branch::{Branch, BranchPoint};
use crate::judgement::{Decision, Need, Question, Weighing};
use crate::{GroupId, MatterId, MemberId, PersonId};

/// One row of the table of rights: whether a leader may exercise a right for the group, and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RightHeld {
    /// The right.
    pub right: Right,
    /// The leader.
    pub leader: MemberId,
    /// The group.
    pub group: GroupId,
    /// The answer.
    pub decision: Decision,
}

impl Branch {
    /// The table of rights on this day: all eight for every leader in office, in the order of the terms.
    #[must_use]
    pub fn rights(&self) -> Vec<RightHeld> {
        let in_office = self.terms().filter(|term| term.covers(self.as_of()));
        let row = |leader: &MemberId, group: &GroupId, right: Right| {
            let decision = self.decide(&Question::MayExercise { right, leader: leader.clone() });
            RightHeld { right, leader: leader.clone(), group: group.clone(), decision }
        };
        in_office
            .flat_map(|term| Right::ALL.iter().map(move |right| row(&term.leader, &term.group, *right)))
            .collect()
    }

    /// Everything raised so far, in order: rights exercised, suggestions, requests for support,
    /// questions on funds, problems.
    pub fn matters(&self) -> impl Iterator<Item = &Matter> {
        self.state.matters.iter()
    }

    /// A matter.
    #[must_use]
    pub fn matter(&self, id: &MatterId) -> Option<&Matter> {
        self.state.matters.get(id)
    }

    /// What groups did as their duties, in order; study, members' reports and dues are kept elsewhere.
    pub fn duties_done(&self) -> impl Iterator<Item = &DutyRecord> {
        self.state.duties.iter()
    }
}

pub(crate) fn may_exercise(branch: &Branch, right: Right, leader: &MemberId) -> Weighing {
    weighed(branch, right, leader, None)
}

pub(crate) fn may_exercise_on(
    branch: &Branch,
    right: Right,
    leader: &MemberId,
    person: &PersonId,
) -> Weighing {
    weighed(branch, right, leader, Some(person))
}

fn weighed(branch: &Branch, right: Right, leader: &MemberId, person: Option<&PersonId>) -> Weighing {
    let mut weighing = Weighing::default();
    let clause = clause_of(&branch.state, right);
    if !branch.member(leader).is_some_and(|member| member.is_here()) {
        weighing.require(&clause, false, BranchPoint::OnRoster { member: leader.clone() }, vec![], vec![]);
        return weighing;
    }
    let exercise = Exercise { right, leader, group: None, person };
    weigh(&mut weighing, &branch.state, &exercise, branch.as_of());
    weighing
}

/// Whether a matter is answered.
pub(crate) fn answered(branch: &Branch, id: &MatterId) -> Weighing {
    let mut weighing = Weighing::default();
    let rules = branch.rulebook();
    let Some(matter) = branch.matter(id) else {
        let clause = rules.rights.answer_days.clause();
        weighing.require(clause, false, RightsPoint::Raised { matter: id.clone() }, vec![], vec![]);
        return weighing;
    };
    let kind = matter.kind;
    let clause = rules.clause(kind.rule()).unwrap_or_else(|| rules.rights.answer_days.clause());
    let answer = matter.answer();
    let on = answer.map(|answer| answer.on);
    let mut evidence = vec![matter.entry];
    evidence.extend(answer.map(|answer| answer.entry));
    // What was closed without an answer, as a problem can be, gets none any more.
    let open = matter.closed.is_none();
    let mend = open.then(|| vec![Need::Answered { matter: id.clone(), kind }]).into_iter().collect();
    let point = RightsPoint::Answered { matter: id.clone(), kind, by: matter.due, on };
    weighing.require(clause, answer.is_some(), point, evidence, mend);
    weighing
}

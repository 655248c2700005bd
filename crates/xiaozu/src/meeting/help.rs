//! The help that a poor test brings (3.1b).

use serde::Serialize;

use super::MeetingFault;
use super::Score;
use super::facts::{HelpChecked, HelpPlanned};
use crate::book::{Fault, Seq};
use crate::branch::{Apply, Stamp, State};
use crate::{Day, GroupId, MemberId, Seat, SessionId};

/// A poor test and the help after it, until a passing score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HelpCase {
    /// Whom the help is for.
    pub member: MemberId,
    /// The test.
    pub test: SessionId,
    /// The score.
    pub score: Score,
    /// The group whose leader helps; none for a leader, whom the secretary helps.
    pub group: Option<GroupId>,
    /// The day of the test.
    pub on: Day,
    /// The entry of the score.
    pub entry: Seq,
    /// The first plan by whoever has to help: its day and entry.
    pub plan: Option<(Day, Seq)>,
    /// Plans by others.
    pub other_plans: Vec<Seq>,
    /// Checks of the plan, in order.
    pub checks: Vec<(Day, Seq)>,
    /// The passing score that ended it.
    pub passed: Option<(Day, Seq)>,
}

/// A score opens a case, or closes the open one.
pub(super) fn scored(
    state: &mut State,
    member: &MemberId,
    test: &SessionId,
    score: Score,
    stamp: &Stamp<'_>,
) {
    let passes = score.points() >= state.rules.calendar.pass.on(stamp.on);
    if let Some(case) = open(state, member) {
        if passes {
            case.passed = Some((stamp.on, stamp.seq));
        }
        return;
    }
    if passes {
        return;
    }
    let leads = state.term_of(member, stamp.on).is_some();
    let group = state.members.get(member).and_then(|one| one.group().cloned()).filter(|_| !leads);
    let case = HelpCase {
        member: member.clone(),
        test: test.clone(),
        score,
        group,
        on: stamp.on,
        entry: stamp.seq,
        plan: None,
        other_plans: Vec::new(),
        checks: Vec::new(),
        passed: None,
    };
    match state.meetings.help.get_mut(member) {
        Some(cases) => cases.push(case),
        None => state.meetings.help.insert_mut(member.clone(), vec![case]),
    }
}

/// The case of a person that no passing score has ended yet.
fn open<'a>(state: &'a mut State, member: &MemberId) -> Option<&'a mut HelpCase> {
    let cases = state.meetings.help.get_mut(member)?;
    cases.last_mut().filter(|case| case.passed.is_none())
}

impl Apply for HelpPlanned {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        let chief = state.member(&self.helper)?.seat().is_some_and(|held| held.seat == Seat::Secretary);
        if self.helper == self.member {
            return Err(MeetingFault::HelpsOneself { member: self.member.clone() }.into());
        }
        let leads = state.term_of(&self.helper, stamp.on).map(|term| term.group.clone());
        let now = state.member(&self.member)?.group().cloned();
        let case = open(state, &self.member)
            .ok_or_else(|| MeetingFault::NoPoorTest { member: self.member.clone() })?;
        let has_to = match &case.group {
            Some(group) => leads.is_some() && (leads.as_ref() == Some(group) || leads == now),
            None => chief,
        };
        if has_to && case.plan.is_none() {
            case.plan = Some((stamp.on, stamp.seq));
        } else {
            case.other_plans.push(stamp.seq);
        }
        Ok(())
    }
}

impl Apply for HelpChecked {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        let case = open(state, &self.member)
            .ok_or_else(|| MeetingFault::NoPoorTest { member: self.member.clone() })?;
        if case.plan.is_none() && case.other_plans.is_empty() {
            return Err(MeetingFault::NoHelpPlan { member: self.member.clone() }.into());
        }
        case.checks.push((stamp.on, stamp.seq));
        Ok(())
    }
}

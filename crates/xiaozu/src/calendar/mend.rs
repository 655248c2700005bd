//! What would fulfil a duty, as far as it still can be: one line for each kind.

use super::duty::{Duty, DutyState};
use super::{Bearer, DutyKind, fulfil};
use crate::branch::Branch;
use crate::judgement::Need;
use crate::meeting::{HelpCase, SessionKind, What};
use crate::money::dues;
use crate::{GroupId, MemberId, Seat};

/// The alternatives, while the duty can be done late; what is missed cannot be mended.
pub(super) fn mend(branch: &Branch, duty: &Duty) -> Vec<Vec<Need>> {
    if matches!(duty.state, DutyState::Missed | DutyState::NotApplicable) {
        return Vec::new();
    }
    if let (DutyKind::Dues, Bearer::Member(member)) = (duty.kind, &duty.bearer) {
        return dues::duty::mend(branch, member, duty.period);
    }
    needs(branch, duty).into_iter().map(|need| vec![need]).collect()
}

fn needs(branch: &Branch, duty: &Duty) -> Vec<Need> {
    let period = duty.period;
    let held = |what: SessionKind, possible: bool, minutes: Option<u32>| {
        let need = Need::SessionHeld { what, bearer: duty.bearer.clone(), period, minutes };
        possible.then_some(need)
    };
    let (year, quarter) = (period.first_day().year(), period.first_day().quarter());
    let committee = || branch.committee().next().is_some();
    let anybody = || branch.members().next().is_some();
    let need = match (duty.kind, &duty.bearer) {
        (DutyKind::DemonstrationTraining, Bearer::Leader(leader)) => {
            return training(branch, duty, leader, SessionKind::DemonstrationTraining);
        }
        (DutyKind::ThemedTraining, Bearer::Leader(leader)) => {
            return training(branch, duty, leader, SessionKind::ThemedTraining);
        }
        (DutyKind::Test, Bearer::Leader(leader)) => {
            is_here(branch, leader).then(|| Need::Tested { member: leader.clone(), period })
        }
        (DutyKind::LeadersMeeting, _) => held(SessionKind::LeadersMeeting, somebody_leads(branch), None),
        (DutyKind::CommitteeMeeting, _) => held(SessionKind::CommitteeMeeting, committee(), None),
        (DutyKind::MembersMeeting, _) => held(SessionKind::MembersMeeting, anybody(), None),
        (DutyKind::ThemeDay, _) => held(SessionKind::ThemeDay, anybody(), None),
        (DutyKind::OrganisationalLifeMeeting, _) => {
            held(SessionKind::OrganisationalLifeMeeting, anybody(), None)
        }
        (DutyKind::MembersAppraisal, _) => held(SessionKind::MembersAppraisal, anybody(), None),
        (DutyKind::Talk, Bearer::Member(member)) => {
            held(SessionKind::Talk, is_here(branch, member) && branch.members().nth(1).is_some(), None)
        }
        (DutyKind::GroupMeeting, Bearer::Group(group)) => {
            held(SessionKind::GroupMeeting, has_members(branch, group), None)
        }
        (DutyKind::GroupActivity, Bearer::Group(group)) => {
            let minutes = fulfil::minutes_missing(&branch.state, group, period);
            held(SessionKind::GroupActivity, has_members(branch, group), Some(minutes))
        }
        (DutyKind::GroupPlan, Bearer::Group(group)) => {
            exists(branch, group).then(|| Need::GroupPlanned { group: group.clone(), year })
        }
        (DutyKind::FundsAllocation, Bearer::Group(group)) => {
            // Nothing is allocated for a year that is over.
            let possible = exists(branch, group) && branch.as_of().year() <= year;
            possible.then(|| Need::FundsAllocated { group: group.clone(), year, amount: None })
        }
        (DutyKind::AccountsOpening, Bearer::Group(group)) => {
            let quarter = period.last_day().quarter();
            Some(Need::AccountsOpened { group: Some(group.clone()), quarter })
        }
        (DutyKind::Guidance, Bearer::Group(group)) => {
            Some(Need::GuidanceGiven { group: group.clone(), period })
        }
        (DutyKind::GroupReview, Bearer::Group(group)) => {
            Some(Need::GroupReviewed { group: group.clone(), quarter })
        }
        (DutyKind::LeaderReview, Bearer::Leader(leader)) => {
            Some(Need::LeaderReviewed { leader: leader.clone(), quarter })
        }
        (DutyKind::Commendation, _) => Some(Need::YearCommended { year }),
        (DutyKind::MakeUp, Bearer::Member(member)) => {
            duty.session.clone().map(|session| Need::MadeUp { session, member: member.clone() })
        }
        (DutyKind::HelpPlan, _) => duty
            .member
            .clone()
            .filter(|member| somebody_helps(branch, member))
            .map(|member| Need::HelpPlanned { member }),
        (DutyKind::HelpCheck, _) => duty.member.clone().map(|member| Need::HelpChecked { member }),
        _ => None,
    };
    need.into_iter().collect()
}

/// A session of the period the leader was not at is made up; a leader in office can attend another one.
fn training(branch: &Branch, duty: &Duty, leader: &MemberId, what: SessionKind) -> Vec<Need> {
    let leads = branch.state.term_of(leader, branch.as_of()).is_some();
    let (bearer, period) = (duty.bearer.clone(), duty.period);
    let another = leads.then_some(Need::SessionHeld { what, bearer, period, minutes: None });
    let rules = branch.rulebook();
    let missed = branch.state.meetings.between(What::Session(what), period.ends()).last();
    let make_up = missed
        .filter(|session| is_here(branch, leader) && session.held.what().can_be_made_up(rules, session.on))
        .map(|session| Need::MadeUp { session: session.id.clone(), member: leader.clone() });
    make_up.into_iter().chain(another).collect()
}

fn is_here(branch: &Branch, member: &MemberId) -> bool {
    branch.member(member).is_some_and(|member| member.is_here())
}

fn exists(branch: &Branch, group: &GroupId) -> bool {
    branch.state.group(group).is_ok()
}

fn has_members(branch: &Branch, group: &GroupId) -> bool {
    exists(branch, group) && branch.members_of(group).next().is_some()
}

fn somebody_leads(branch: &Branch) -> bool {
    branch.terms().any(|term| term.covers(branch.as_of()))
}

/// Whether whoever has to help is there: the group's leader; the secretary for a leader.
fn somebody_helps(branch: &Branch, member: &MemberId) -> bool {
    let open = |case: &&HelpCase| case.member == *member && case.passed.is_none();
    let Some(case) = branch.state.meetings.cases().find(open) else { return false };
    let Some(group) = &case.group else {
        let mut committee = branch.committee();
        return committee.any(|(one, seat)| seat == Seat::Secretary && one.id != *member);
    };
    let now = branch.member(member).and_then(|one| one.group());
    let mut groups = std::iter::once(group).chain(now);
    groups.any(|group| branch.state.leaders_of(group, branch.as_of()).any(|term| term.leader != *member))
}

//! Who may apply, vote, be appointed; whether somebody is elected: with reasons.

use super::state::{Election, removed_until};
use super::way::Way;
use super::{ElectionPoint, Poll, Stage};
use crate::book::Seq;
use crate::branch::{Branch, BranchPoint, Standing, group_exists};
use crate::judgement::{Need, Weighing};
use crate::rulebook::{Margin, Rule};
use crate::{Clause, ElectionId, GroupId, MemberId};

fn clause(branch: &Branch, rule: Rule) -> Clause {
    branch.rulebook().clause(rule).unwrap_or_else(|| branch.rulebook().election.quorum.clause()).clone()
}

/// What somebody lacks to stand in a group: every way to mend it, one of nothing where nothing lacks.
pub(super) fn to_stand(branch: &Branch, group: &GroupId, id: &MemberId) -> Vec<Vec<Need>> {
    let mut weighing = Weighing::default();
    entitlement(&mut weighing, branch, Rule::Candidacy, group, id);
    weighing.ways()
}

/// The needs of voting in a group; to stand, also that no removal bars.
fn entitlement(weighing: &mut Weighing, branch: &Branch, rule: Rule, group: &GroupId, id: &MemberId) {
    let clause = clause(branch, rule);
    let member = branch.member(id).filter(|member| member.is_here());
    weighing.require(&clause, member.is_some(), BranchPoint::OnRoster { member: id.clone() }, vec![], vec![]);
    let Some(member) = member else { return };
    let id = || id.clone();
    weighing.require(
        &clause,
        member.standing == Standing::Full,
        ElectionPoint::FullMember { member: id() },
        vec![member.standing_by],
        vec![vec![Need::Confirmed { member: id() }]],
    );
    weighing.require(
        &clause,
        member.group() == Some(group),
        ElectionPoint::InGroup { member: id(), group: group.clone() },
        member.stay().map(|stay| stay.entry).into_iter().collect(),
        join_group(branch, group, &member.id),
    );
    weighing.require(
        &clause,
        member.suspended.is_none(),
        ElectionPoint::HasRights { member: id() },
        member.suspended.into_iter().collect(),
        vec![vec![Need::RightsRestored { member: id() }]],
    );
    if rule == Rule::Candidacy {
        let removed = removed_until(&branch.state, &member.id, branch.as_of());
        let until = removed.map(|(until, _)| until).filter(|until| branch.as_of() < *until);
        let mend = until.map(|day| vec![Need::NotBefore { day }]).into_iter().collect();
        let evidence = until.and(removed).map(|(_, entry)| entry).into_iter().collect();
        weighing.require(
            &clause,
            until.is_none(),
            ElectionPoint::NotBarred { member: id(), until },
            evidence,
            mend,
        );
    }
}

/// How somebody comes into a group: by a placement, or by a formation where there is no such group yet.
fn join_group(branch: &Branch, group: &GroupId, id: &MemberId) -> Vec<Vec<Need>> {
    match branch.state.groups.get(group) {
        None => vec![vec![Need::Reformed]],
        Some(one) if one.span.until.is_some() => vec![],
        Some(_) => vec![vec![Need::Placed { member: id.clone(), group: Some(group.clone()) }]],
    }
}

pub(crate) fn may_vote(branch: &Branch, group: &GroupId, member: &MemberId) -> Weighing {
    let mut weighing = Weighing::default();
    group_exists(&mut weighing, branch, &clause(branch, Rule::Voting), group);
    entitlement(&mut weighing, branch, Rule::Voting, group, member);
    weighing
}

fn known<'a>(weighing: &mut Weighing, branch: &'a Branch, id: &ElectionId) -> Option<&'a Election> {
    let election = branch.election(id);
    if election.is_none() {
        let point = ElectionPoint::ElectionExists { election: id.clone() };
        weighing.require(&clause(branch, Rule::Candidacy), false, point, vec![], vec![]);
    }
    election
}

pub(crate) fn may_apply(branch: &Branch, id: &ElectionId, member: &MemberId) -> Weighing {
    let mut weighing = Weighing::default();
    let Some(election) = known(&mut weighing, branch, id) else { return weighing };
    let (at, needs) = (election.stage(), Stage::Application);
    let point = ElectionPoint::AtStage { election: id.clone(), at, needs };
    weighing.require(&clause(branch, Rule::Candidacy), at == needs, point, vec![election.entry], vec![]);
    let applied: Vec<Seq> =
        election.standing().filter(|one| one.member == *member).map(|one| one.applied).collect();
    let point = ElectionPoint::NotYetApplied { election: id.clone(), member: member.clone() };
    weighing.require(&clause(branch, Rule::Candidacy), applied.is_empty(), point, applied, vec![]);
    entitlement(&mut weighing, branch, Rule::Candidacy, &election.group, member);
    weighing
}

pub(crate) fn elected(branch: &Branch, id: &ElectionId, member: &MemberId) -> Weighing {
    let mut weighing = Weighing::default();
    if let Some(election) = known(&mut weighing, branch, id) {
        won(&mut weighing, branch, election, member);
    }
    weighing
}

/// The way to being elected: applied, recommended, a quorate round, the votes.
fn won(weighing: &mut Weighing, branch: &Branch, election: &Election, member: &MemberId) {
    let clause = clause(branch, Rule::Candidacy);
    let (id, who) = (|| election.id.clone(), || member.clone());
    let way = Way::of(branch, election, member);
    let winner = election.winners.iter().rev().find(|winner| winner.member == *member);
    if !winner.is_some_and(|winner| winner.write_in) {
        let applicant = election.applicants.iter().rev().find(|one| one.member == *member);
        let evidence = applicant.map(|one| one.out.unwrap_or(one.applied)).into_iter().collect();
        let stands = applicant.is_some_and(|one| one.out.is_none()) || winner.is_some();
        let point = ElectionPoint::Applied { election: id(), member: who() };
        weighing.require(&clause, stands, point, evidence, way.to_apply());
        let margin = applicant.and_then(|one| one.recommended);
        let evidence = election.meeting.iter().map(|(_, entry, _)| *entry).collect();
        let point = ElectionPoint::Recommended { election: id(), member: who(), margin };
        weighing.require(&clause, margin.is_some_and(Margin::met), point, evidence, way.to_be_recommended());
    }
    let rounds = || election.polls().iter().flat_map(Poll::rounds);
    let quorate = rounds().rfind(|round| round.void.is_none());
    let margin = quorate.or_else(|| rounds().next_back()).map(|round| round.quorum);
    let quorum_clause = branch.rulebook().election.quorum.clause();
    let point = ElectionPoint::Quorate { election: id(), margin };
    weighing.require(quorum_clause, quorate.is_some(), point, election.rounds.clone(), way.to_be_quorate());

    let evidence = winner.map_or_else(|| election.rounds.clone(), |winner| vec![winner.entry]);
    let line_clause = branch.rulebook().election.majority.clause();
    let point = ElectionPoint::Won { election: id(), member: who() };
    weighing.require(line_clause, winner.is_some(), point, evidence, way.to_win());
}

pub(crate) fn may_be_appointed(branch: &Branch, id: &ElectionId, member: &MemberId) -> Weighing {
    let mut weighing = Weighing::default();
    let Some(election) = known(&mut weighing, branch, id) else { return weighing };
    won(&mut weighing, branch, election, member);
    let winner = election.winners.iter().rev().find(|winner| winner.member == *member);
    let judged = winner.and_then(|winner| winner.assessment.as_ref());
    let passed = judged.is_some_and(|judged| judged.standards.all_met());
    let mend = match judged {
        None => vec![vec![Need::Assessed { election: id.clone(), member: member.clone() }]],
        Some(_) => vec![],
    };
    let assessment = branch
        .rulebook()
        .clause(Rule::Assessment)
        .cloned()
        .unwrap_or_else(|| clause(branch, Rule::Candidacy));
    let point = ElectionPoint::Passed { election: id.clone(), member: member.clone() };
    let evidence = judged.map(|judged| judged.entry).into_iter().collect();
    weighing.require(&assessment, passed, point, evidence, mend);
    let Some(winner) = winner else { return weighing };
    // Whoever left the group on the way is out, and stays out after coming back.
    let left = winner.out.filter(|_| passed || judged.is_none());
    let in_group = branch.member(member).is_some_and(|one| one.group() == Some(&election.group));
    let point = ElectionPoint::InGroup { member: member.clone(), group: election.group.clone() };
    let evidence = winner.out.into_iter().collect();
    weighing.require(&clause(branch, Rule::Candidacy), in_group && left.is_none(), point, evidence, vec![]);
    weighing
}

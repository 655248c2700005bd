//! Whether the groups still are what the plan of their formation demands (1.1e).

use super::Branch;
use super::points::BranchPoint;
use crate::book::Seq;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;
use crate::{Day, GroupId, MemberId};

pub(super) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    let Some(formation) = branch.state.formation() else { return };
    let Some(plan) = formation.plan.grouping.as_deref() else { return };
    let mut find = |point, (since, mut evidence): (Day, Vec<Seq>)| {
        evidence.push(formation.entry);
        evidence.sort_unstable();
        evidence.dedup();
        branch.find(out, Rule::PlanKept, since, point, evidence, vec![vec![Need::Reformed]]);
    };
    let id = || formation.id.clone();
    for list in &plan.demands.together {
        let here = placed(branch, list);
        if here.windows(2).any(|pair| matches!(pair, [(_, one), (_, other)] if one != other)) {
            let members: Vec<MemberId> = here.into_iter().map(|(member, _)| member.clone()).collect();
            let evidence = evidence(branch, &members);
            find(BranchPoint::KeptTogether { formation: id(), members }, evidence);
        }
    }
    for list in &plan.demands.apart {
        let here = placed(branch, list);
        for group in branch.groups().map(|group| &group.id) {
            let both = here.iter().filter(|(_, own)| *own == group);
            let members: Vec<MemberId> = both.map(|(member, _)| (*member).clone()).collect();
            if members.len() > 1 {
                let evidence = evidence(branch, &members);
                find(BranchPoint::KeptApart { formation: id(), group: group.clone(), members }, evidence);
            }
        }
    }
    for fixed in &plan.demands.fixed {
        let elsewhere = branch.member(&fixed.member).and_then(|member| member.group());
        if elsewhere.is_some_and(|group| *group != fixed.group) {
            let (member, group) = (fixed.member.clone(), fixed.group.clone());
            let evidence = evidence(branch, std::slice::from_ref(&member));
            find(BranchPoint::KeptInPlace { formation: id(), member, group }, evidence);
        }
    }
    if let Some((stated, counted)) =
        formation.plan.score.zip(formation.counted).filter(|(one, other)| one != other)
    {
        let point = BranchPoint::ScoredByPlan { formation: id(), stated, counted };
        find(point, (formation.adopted, Vec::new()));
    }
}

/// Those who are in a group, with it. Whoever left, or is nowhere, is another finding's.
fn placed<'a>(branch: &'a Branch, list: &'a [MemberId]) -> Vec<(&'a MemberId, &'a GroupId)> {
    list.iter().filter_map(|id| Some((id, branch.member(id)?.group()?))).collect()
}

/// Since when they are all where they are, and the entries that put them there.
fn evidence(branch: &Branch, members: &[MemberId]) -> (Day, Vec<Seq>) {
    let stays = members.iter().filter_map(|id| branch.member(id)?.stay());
    let (mut since, mut entries) = (Day::first(), Vec::new());
    for stay in stays {
        since = since.max(stay.span.from);
        entries.push(stay.entry);
    }
    (since, entries)
}

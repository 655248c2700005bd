//! What is not as it should be about the roster and the groups, at the end of a day (1.1, 1.2b).

use super::facts::{Seat, Standing};
use super::groups::Group;
use super::points::BranchPoint;
use super::roster::Member;
use super::{Branch, plan};
use crate::book::Seq;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;
use crate::{Day, GroupId};

pub(super) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    officers(branch, out);
    without_group(branch, out);
    vacancies(branch, out);
    sizes(branch, out);
    cadres(branch, out);
    plan::findings(branch, out);
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// 1.1c: every group has floor(k/g) or ceil(k/g) of the k committee members; secretary and deputies
/// are spread the same way among themselves.
fn officers(branch: &Branch, out: &mut Vec<Finding>) {
    let groups: Vec<&Group> = branch.groups().collect();
    let seated: Vec<(&Member, Seat)> = branch.committee().collect();
    if groups.is_empty() {
        return;
    }
    let spread = |chosen: &[&Member], group: &GroupId| -> (u32, Vec<Seq>) {
        let here: Vec<&&Member> = chosen.iter().filter(|member| member.group() == Some(group)).collect();
        let entries = |m: &&&Member| [m.seat().map(|seat| seat.entry), m.stay().map(|stay| stay.entry)];
        (count(here.len()), here.iter().flat_map(entries).flatten().collect())
    };
    let last = |member: &&Member| member.seat().map(|s| s.span.from).max(member.stay().map(|s| s.span.from));
    let bounds = |k: usize| (count(k / groups.len()), count(k.div_ceil(groups.len())));
    let all: Vec<&Member> =
        seated.iter().map(|(member, _)| *member).filter(|m| m.group().is_some()).collect();
    let chiefs: Vec<&Member> = seated
        .iter()
        .filter(|(member, seat)| *seat != Seat::Member && member.group().is_some())
        .map(|(m, _)| *m)
        .collect();
    let since = all.iter().filter_map(last).max().unwrap_or_else(|| branch.as_of());
    let (least, most) = bounds(all.len());
    for group in &groups {
        let (officers, evidence) = spread(&all, &group.id);
        if !(least..=most).contains(&officers) {
            let point = BranchPoint::OfficersSpread { group: group.id.clone(), officers, least, most };
            branch.find(out, Rule::OfficersSpread, since, point, evidence, vec![vec![Need::Reformed]]);
        }
        let (together, evidence) = spread(&chiefs, &group.id);
        if together > bounds(chiefs.len()).1 {
            let members =
                chiefs.iter().filter(|m| m.group() == Some(&group.id)).map(|m| m.id.clone()).collect();
            let point = BranchPoint::SecretariesApart { group: group.id.clone(), members };
            branch.find(out, Rule::OfficersSpread, since, point, evidence, vec![vec![Need::Reformed]]);
        }
    }
}

/// 1.1d: after the founding formation nobody is without a group for longer than allowed.
fn without_group(branch: &Branch, out: &mut Vec<Finding>) {
    let Some(first) = branch.state.formations.iter().next() else { return };
    for member in branch.members().filter(|member| member.group().is_none()) {
        let (since, evidence) = match member.stays.last().and_then(|stay| stay.span.until) {
            Some(until) => (until, vec![member.joined_by]),
            None => (member.joined.max(first.adopted), vec![member.joined_by]),
        };
        let placed_by = since.plus_days(branch.rulebook().groups.placement_days.on(since));
        if branch.as_of() < placed_by {
            continue;
        }
        let point = BranchPoint::InGroup { member: member.id.clone(), group: None, placed_by };
        let mend = vec![vec![Need::Placed { member: member.id.clone(), group: None }]];
        branch.find(out, Rule::InOneGroup, placed_by, point, evidence, mend);
    }
}

/// 1.1d: no group is without a leader for longer than allowed.
fn vacancies(branch: &Branch, out: &mut Vec<Finding>) {
    for group in branch.groups().filter(|group| branch.leader_of(&group.id).is_none()) {
        let last = branch
            .state
            .terms
            .in_group(&group.id)
            .filter(|term| term.from <= branch.as_of())
            .max_by_key(|term| term.end());
        let since: Day = last.map_or(group.span.from, |term| term.end());
        let fill_by = since.plus_days(branch.rulebook().groups.vacancy_days.on(since));
        if branch.as_of() <= fill_by {
            continue;
        }
        let evidence = last.map_or(vec![group.entry], |term| {
            std::iter::once(term.entry).chain(term.ended.map(|(_, _, entry)| entry)).collect()
        });
        let point = BranchPoint::Led {
            group: group.id.clone(),
            leader: None,
            vacant_since: Some(since),
            fill_by: Some(fill_by),
        };
        let mend = vec![vec![branch.fill_vacancy(&group.id)]];
        branch.find(out, Rule::GroupLed, fill_by.plus_days(1), point, evidence, mend);
    }
}

/// 1.1a: groups are big enough, have a full member, and differ little in size.
fn sizes(branch: &Branch, out: &mut Vec<Finding>) {
    let Some(formation) = branch.state.formation() else { return };
    let rules = &branch.rulebook().groups;
    let (least, day) = (rules.min_size.on(branch.as_of()), branch.as_of());
    let sizes: Vec<(&Group, u32)> =
        branch.groups().map(|group| (group, count(branch.members_of(&group.id).count()))).collect();
    let reform = || vec![vec![Need::Reformed]];
    for (group, size) in &sizes {
        let since = branch.last_change_of(&group.id);
        if *size < least {
            let point = BranchPoint::GroupSize { group: group.id.clone(), size: *size, least };
            branch.find(out, Rule::GroupSize, since, point, vec![formation.entry], reform());
        }
        if !branch.members_of(&group.id).any(|member| member.standing == Standing::Full) {
            let point = BranchPoint::HasFullMember { group: group.id.clone() };
            branch.find(out, Rule::GroupSize, since, point, vec![formation.entry], reform());
        }
    }
    let most = formation.plan.spread().unwrap_or_else(|| rules.max_spread.on(day));
    let (smallest, largest) =
        (sizes.iter().min_by_key(|(_, size)| *size), sizes.iter().rev().max_by_key(|(_, size)| *size));
    if let (Some((small, low)), Some((large, high))) = (smallest, largest)
        && high - low > most
    {
        let point = BranchPoint::SizesEven {
            smallest: small.id.clone(),
            largest: large.id.clone(),
            difference: high - low,
            most,
        };
        let since = branch.last_change_of(&small.id).max(branch.last_change_of(&large.id));
        branch.find(out, Rule::GroupSize, since, point, vec![formation.entry], reform());
    }
}

/// 1.2b: a leader who is a cadre sits on the committee, or a reason is recorded.
fn cadres(branch: &Branch, out: &mut Vec<Finding>) {
    let Some(clause) = branch.rulebook().clause(Rule::CadreOnCommittee) else { return };
    for term in branch.terms().filter(|term| term.covers(branch.as_of())) {
        let Some(member) = branch.member(&term.leader) else { continue };
        let excused = member.reasons.iter().any(|(about, _)| about == clause);
        if let Some(cadre) = member.cadre.filter(|_| member.seat().is_none() && !excused) {
            let point =
                BranchPoint::CadreOnCommittee { member: member.id.clone(), group: term.group.clone() };
            let mend = vec![vec![Need::ReasonGiven { clause: clause.clone(), member: member.id.clone() }]];
            let unseated = member.seats.last().and_then(|seat| seat.span.until);
            let since = term.from.max(cadre.day).max(unseated.unwrap_or(cadre.day));
            branch.find(out, Rule::CadreOnCommittee, since, point, vec![term.entry, cadre.entry], mend);
        }
    }
}

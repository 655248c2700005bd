//! Whom the learning network does not reach (3.1a).

use std::collections::BTreeMap;

use super::network::{People, Web};
use super::points::{Gap, LearningPoint};
use crate::book::Seq;
use crate::branch::{Branch, Seat};
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;
use crate::{Day, GroupId, PersonId};

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    // The network rests on the groups: there is none to judge before the first formation.
    let Some(first) = branch.state.formations.iter().next() else { return };
    if branch.rulebook().clause(Rule::LearningNetwork).is_none() {
        return;
    }
    let (people, today) = (People::of(&branch.state), branch.as_of());
    let web = people.on(today);
    let unreached: Vec<usize> = (0..people.count())
        .filter(|at| people.is_here(*at, today) && web.steps.get(*at).copied().flatten().is_none())
        .collect();
    let mut gaps: BTreeMap<Gap, (Day, Vec<usize>)> = BTreeMap::new();
    for (at, since) in people.unreached_since(unreached, today) {
        let since = since.max(first.adopted);
        let by = since.plus_days(branch.rulebook().learning.reach_days.on(since));
        let Some(gap) = gap(branch, &people, &web, at).filter(|_| by < today) else { continue };
        let (first_by, affected) = gaps.entry(gap).or_insert((by, Vec::new()));
        *first_by = by.min(*first_by);
        affected.push(at);
    }
    for (gap, (by, mut affected)) in gaps {
        affected.sort_unstable();
        let affected: Vec<PersonId> = affected.into_iter().filter_map(|at| people.id(at)).collect();
        let (mend, evidence) = (mend(branch, &web, &gap, &affected), evidence(branch, &gap));
        let point = LearningPoint::Reached { people: affected, gap, by };
        branch.find(out, Rule::LearningNetwork, by.plus_days(1), point, evidence, mend);
    }
}

/// Where the way from the secretary down to an unreached person breaks off, the nearest gap to the person.
fn gap(branch: &Branch, people: &People<'_>, web: &Web, at: usize) -> Option<Gap> {
    let person = people.get(at)?;
    let Some(member) = person.member.filter(|member| member.is_here()) else {
        let learner = person.learner?.learner.clone();
        let guide = web.ties_to(at).next();
        return guide.map_or(Some(Gap::NoGuide { learner }), |tie| gap(branch, people, web, tie.guide));
    };
    let Some(group) = member.group() else { return Some(Gap::NoGroup { member: member.id.clone() }) };
    let led = branch.leader_of(group).is_some();
    Some(if led { Gap::NoSecretary } else { Gap::NoLeader { group: group.clone() } })
}

/// What closes the gap. A pair helps only where the network has a head to reach its guide.
fn mend(branch: &Branch, web: &Web, gap: &Gap, affected: &[PersonId]) -> Vec<Vec<Need>> {
    let paired = |learner: &PersonId| vec![Need::Paired { learner: learner.clone() }];
    let mut ways: Vec<Vec<Need>> = match gap {
        Gap::NoSecretary => vec![vec![Need::SecretarySeated]],
        Gap::NoLeader { group } => vec![vec![branch.fill_vacancy(group)]],
        Gap::NoGroup { member } => branch
            .groups()
            .filter(|group| branch.leader_of(&group.id).is_some())
            .map(|group| vec![Need::Placed { member: member.clone(), group: Some(group.id.clone()) }])
            .chain(web.headed.then(|| paired(&member.clone().into())))
            .collect(),
        Gap::NoGuide { learner } => vec![paired(learner)],
    };
    // One person alone can be paired instead.
    if let [person] = affected
        && web.headed
        && !ways.contains(&paired(person))
    {
        ways.push(paired(person));
    }
    ways
}

fn evidence(branch: &Branch, gap: &Gap) -> Vec<Seq> {
    match gap {
        Gap::NoSecretary => last_head(branch).into_iter().collect(),
        Gap::NoLeader { group } => last_leader(branch, group),
        Gap::NoGroup { member } => branch.member(member).map(|member| member.joined_by).into_iter().collect(),
        Gap::NoGuide { learner } => {
            let registered = branch.state.learning.learners.get(learner).map(|known| known.entry);
            let pair = branch.state.learning.pairs().rfind(|pair| pair.learner == *learner);
            let pair = pair.map(|pair| [Some(pair.entry), pair.ended_by]);
            registered.into_iter().chain(pair.into_iter().flatten().flatten()).collect()
        }
    }
}

/// The entry that seated whoever was secretary or deputy last.
fn last_head(branch: &Branch) -> Option<Seq> {
    let seats = branch.state.members.iter().flat_map(|member| &member.seats);
    seats.filter(|seat| seat.seat != Seat::Member).max_by_key(|seat| seat.span.until).map(|seat| seat.entry)
}

/// The group's last term and its end, or the entry that formed the group.
fn last_leader(branch: &Branch, group: &GroupId) -> Vec<Seq> {
    let terms = branch.state.terms.in_group(group).filter(|term| term.from <= branch.as_of());
    match terms.max_by_key(|term| term.end()) {
        Some(term) => std::iter::once(term.entry).chain(term.ended.map(|(.., entry)| entry)).collect(),
        None => branch.state.groups.get(group).map(|group| group.entry).into_iter().collect(),
    }
}

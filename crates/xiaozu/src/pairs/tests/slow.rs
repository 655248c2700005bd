//! The rule as it reads, tried on every pairing there is.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{id, person, score};
use crate::pairs::*;
use crate::{GroupId, MemberId};

/// What a pairing comes to; the smaller the better.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Worth {
    left_out: usize,
    largest: usize,
    gap: u32,
    across: usize,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Slow {
    pairs: Vec<(MemberId, MemberId, PairWhy)>,
    standing: Vec<(MemberId, MemberId)>,
    ends: Vec<(MemberId, MemberId)>,
    unkept: Vec<(MemberId, MemberId)>,
    unpaired: Vec<(MemberId, WhyUnpaired)>,
    loads: BTreeMap<MemberId, usize>,
}

struct Rule<'a> {
    people: Vec<&'a PairPerson>,
    plan: &'a PairPlan,
}

impl Rule<'_> {
    fn weak(&self, one: &PairPerson) -> bool {
        one.score.is_some_and(|score| score < self.plan.pass.unwrap())
    }

    fn strong(&self, one: &PairPerson) -> bool {
        one.score.is_some_and(|score| score >= self.plan.strong.unwrap())
    }

    fn together(&self, one: &PairPerson, other: &PairPerson) -> bool {
        self.plan.across_groups || (one.group.is_some() && one.group == other.group)
    }

    fn refused(&self, one: &MemberId, other: &MemberId) -> bool {
        self.plan.refused.iter().any(|pair| {
            (&pair.guide, &pair.learner) == (one, other) || (&pair.learner, &pair.guide) == (one, other)
        })
    }

    fn limit(&self, guide: &PairPerson) -> usize {
        let near: Vec<_> =
            self.people.iter().filter(|one| self.plan.across_groups || one.group == guide.group).collect();
        let weak = near.iter().filter(|one| self.weak(one)).count();
        let strong = near.iter().filter(|one| self.strong(one)).count();
        if guide.group.is_none() && !self.plan.across_groups {
            return 0;
        }
        let own = self.plan.limits.iter().find(|limit| limit.member == guide.id).map(|limit| limit.most);
        let caps = [self.plan.most, own].into_iter().flatten().map(|most| most as usize);
        caps.chain([weak.div_ceil(strong)]).min().unwrap()
    }

    fn answer(&self) -> Slow {
        let mut slow = Slow::default();
        for one in self.people.iter().filter(|one| self.weak(one)) {
            let mut guides = one.guides.clone();
            guides.sort();
            guides.dedup();
            for guide in guides {
                if self.plan.standing == StandingPairs::Replace || self.refused(&guide, &one.id) {
                    slow.ends.push((guide, one.id.clone()));
                } else {
                    *slow.loads.entry(guide.clone()).or_default() += 1;
                    slow.standing.push((guide, one.id.clone()));
                }
            }
        }
        let mut given: BTreeMap<MemberId, (MemberId, PairWhy)> = BTreeMap::new();
        for wish in &self.plan.wished {
            let find = |id: &MemberId| *self.people.iter().find(|one| one.id == *id).unwrap();
            let (guide, learner) = (find(&wish.guide), find(&wish.learner));
            let led = slow.standing.iter().any(|(_, one)| *one == learner.id);
            let load = slow.loads.get(&guide.id).copied().unwrap_or(0);
            let kept = self.weak(learner) && self.strong(guide) && !led && self.together(guide, learner);
            if kept && load < self.limit(guide) {
                *slow.loads.entry(guide.id.clone()).or_default() += 1;
                given.insert(learner.id.clone(), (guide.id.clone(), PairWhy::Wished));
            } else if !slow.standing.contains(&(guide.id.clone(), learner.id.clone())) {
                slow.unkept.push((guide.id.clone(), learner.id.clone()));
            }
        }
        let mut pools: Vec<Option<&GroupId>> = self.people.iter().map(|one| one.group.as_ref()).collect();
        pools.sort();
        pools.dedup();
        if self.plan.across_groups {
            pools = vec![None];
        }
        for pool in pools.into_iter().filter(|pool| self.plan.across_groups || pool.is_some()) {
            let inside = |one: &&&PairPerson| self.plan.across_groups || one.group.as_ref() == pool;
            let guides: Vec<&PairPerson> =
                self.people.iter().filter(inside).filter(|one| self.strong(one)).copied().collect();
            let free = |one: &&&PairPerson| {
                self.weak(one)
                    && !given.contains_key(&one.id)
                    && !slow.standing.iter().any(|(_, learner)| *learner == one.id)
            };
            let learners: Vec<&PairPerson> =
                self.people.iter().filter(inside).filter(free).copied().collect();
            let mut best: Option<(Worth, Vec<Option<&PairPerson>>)> = None;
            self.every(&guides, &learners, &mut Vec::new(), &mut slow.loads.clone(), &mut best);
            for (learner, guide) in learners.iter().zip(best.unwrap().1) {
                if let Some(guide) = guide {
                    *slow.loads.entry(guide.id.clone()).or_default() += 1;
                    given.insert(learner.id.clone(), (guide.id.clone(), PairWhy::Best));
                }
            }
        }
        for one in self.people.iter().filter(|one| self.weak(one)) {
            if let Some((guide, why)) = given.get(&one.id) {
                slow.pairs.push((guide.clone(), one.id.clone(), *why));
            } else if !slow.standing.iter().any(|(_, learner)| *learner == one.id) {
                slow.unpaired.push((one.id.clone(), self.why(one)));
            }
        }
        let proposed = |pair: &(MemberId, MemberId)| {
            slow.pairs.iter().any(|(guide, learner, _)| (guide, learner) == (&pair.0, &pair.1))
        };
        let ends = slow.ends.iter().filter(|pair| !proposed(pair)).cloned().collect();
        slow.ends = ends;
        slow
    }

    fn why(&self, learner: &PairPerson) -> WhyUnpaired {
        if learner.group.is_none() && !self.plan.across_groups {
            return WhyUnpaired::NoGroup;
        }
        let strong = self.people.iter().filter(|one| self.strong(one) && self.together(one, learner));
        let strong: Vec<_> = strong.collect();
        match strong.iter().filter(|one| !self.refused(&one.id, &learner.id)).count() {
            _ if strong.is_empty() => WhyUnpaired::NoStrong,
            0 => WhyUnpaired::AllRefused,
            _ => WhyUnpaired::LoadsFull,
        }
    }

    /// Every way to give the learners guides, the first guides first and nobody last.
    fn every<'p>(
        &self,
        guides: &[&'p PairPerson],
        learners: &[&'p PairPerson],
        so_far: &mut Vec<Option<&'p PairPerson>>,
        loads: &mut BTreeMap<MemberId, usize>,
        best: &mut Option<(Worth, Vec<Option<&'p PairPerson>>)>,
    ) {
        let Some(learner) = learners.get(so_far.len()) else {
            let pairs = || learners.iter().zip(&*so_far).filter_map(|(one, guide)| Some((one, (*guide)?)));
            let points = |one: &PairPerson| one.score.unwrap().points();
            let worth = Worth {
                left_out: learners.len() - pairs().count(),
                largest: guides.iter().filter_map(|guide| loads.get(&guide.id)).max().copied().unwrap_or(0),
                gap: pairs().map(|(learner, guide)| points(guide) - points(learner)).sum(),
                across: pairs()
                    .filter(|(one, guide)| one.group.is_none() || one.group != guide.group)
                    .count(),
            };
            if best.as_ref().is_none_or(|(known, _)| worth < *known) {
                *best = Some((worth, so_far.clone()));
            }
            return;
        };
        for guide in guides {
            let load = loads.get(&guide.id).copied().unwrap_or(0);
            if load < self.limit(guide) && !self.refused(&guide.id, &learner.id) {
                *loads.entry(guide.id.clone()).or_default() += 1;
                so_far.push(Some(guide));
                self.every(guides, learners, so_far, loads, best);
                so_far.pop();
                *loads.get_mut(&guide.id).unwrap() -= 1;
            }
        }
        so_far.push(None);
        self.every(guides, learners, so_far, loads, best);
        so_far.pop();
    }
}

fn found(pairing: &Pairing, people: &[&PairPerson]) -> Slow {
    let two = |pair: &PairOf| (pair.guide.clone(), pair.learner.clone());
    let mut loads: BTreeMap<MemberId, usize> = BTreeMap::new();
    let guides = pairing.pairs.iter().map(|pair| &pair.guide);
    for guide in guides.chain(pairing.standing.iter().map(|pair| &pair.guide)) {
        *loads.entry(guide.clone()).or_default() += 1;
    }
    let totals = pairing.totals;
    let weak = people.iter().filter(|one| one.score.is_some_and(|score| score < pairing.pass)).count();
    assert_eq!(totals.weak as usize, weak);
    assert_eq!(totals.weak, totals.standing + totals.proposed + totals.unpaired);
    assert_eq!(totals.gap, pairing.pairs.iter().map(|pair| pair.gap).sum::<u32>());
    let gap = |pair: &ProposedPair| pair.guide_score.points() - pair.learner_score.points();
    assert!(pairing.pairs.iter().all(|pair| pair.gap == gap(pair)));
    assert_eq!(pairing.pools.iter().map(|pool| pool.totals.proposed).sum::<u32>(), totals.proposed);
    Slow {
        pairs: pairing.pairs.iter().map(|one| (one.guide.clone(), one.learner.clone(), one.why)).collect(),
        standing: pairing.standing.iter().map(two).collect(),
        ends: pairing.ends.iter().map(two).collect(),
        unkept: pairing.unkept.iter().map(|one| (one.guide.clone(), one.learner.clone())).collect(),
        unpaired: pairing.unpaired.iter().map(|one| (one.learner.clone(), one.why.clone())).collect(),
        loads,
    }
}

const SCORES: [u32; 10] = [30, 50, 55, 58, 59, 59, 60, 80, 81, 95];

type Two = (prop::sample::Index, prop::sample::Index);

fn pairs_of(people: &[PairPerson], pairs: &[Two]) -> Vec<PairOf> {
    let mut found: Vec<PairOf> = Vec::new();
    for (guide, learner) in pairs {
        let pick = |place: &prop::sample::Index| people[place.index(people.len())].id.clone();
        let pair = PairOf { guide: pick(guide), learner: pick(learner) };
        if pair.guide != pair.learner && !found.contains(&pair) {
            found.push(pair);
        }
    }
    found
}

prop_compose! {
    fn cases()(
        // Few groups and few different scores: ties are what goes wrong.
        people in prop::collection::vec((0usize..3, prop::option::weighted(0.95, 0usize..SCORES.len())), 1..11),
        guides in prop::collection::vec(any::<Two>(), 0..3),
        wished in prop::collection::vec(any::<Two>(), 0..4),
        refused in prop::collection::vec(any::<Two>(), 0..14),
        limits in prop::collection::vec((any::<prop::sample::Index>(), 0u32..3), 0..3),
        most in prop::option::weighted(0.3, 0u32..4),
        across_groups in any::<bool>(),
        standing in prop::sample::select(vec![StandingPairs::Keep, StandingPairs::Replace]),
    ) -> (Vec<PairPerson>, PairPlan) {
        let one = |(at, (group, points)): (usize, &(usize, Option<usize>))| {
            person(&format!("m{at}"), [None, Some("g1"), Some("g2")][*group], points.map(|at| SCORES[at]))
        };
        let mut people: Vec<PairPerson> = people.iter().enumerate().map(one).collect();
        for pair in pairs_of(&people, &guides) {
            people.iter_mut().find(|one| one.id == pair.learner).unwrap().guides.push(pair.guide);
        }
        let refused = pairs_of(&people, &refused);
        let mut kept: Vec<PairOf> = Vec::new();
        for wish in pairs_of(&people, &wished) {
            let against = |pair: &PairOf| *pair == wish || (&pair.guide, &pair.learner) == (&wish.learner, &wish.guide);
            if !refused.iter().any(against) && kept.iter().all(|before| before.learner != wish.learner) {
                kept.push(wish);
            }
        }
        let mut own: Vec<PairLimit> = Vec::new();
        for (member, most) in limits {
            let member = people[member.index(people.len())].id.clone();
            if own.iter().all(|before| before.member != member) {
                own.push(PairLimit { member, most });
            }
        }
        let (pass, strong) = (Some(score(60)), Some(score(80)));
        (people, PairPlan { pass, strong, across_groups, most, limits: own, wished: kept, refused, standing })
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6000))]

    #[test]
    fn the_best_pairs_are_the_best_of_all_there_are((people, plan) in cases(), turn in any::<prop::sample::Index>()) {
        let mut by_id: Vec<&PairPerson> = people.iter().collect();
        by_id.sort_by_key(|one| &one.id);
        let pairing = propose_pairs(&people, &plan).unwrap();
        let expected = Rule { people: by_id.clone(), plan: &plan }.answer();
        let mut slow_loads = expected.loads.clone();
        slow_loads.retain(|_, load| *load > 0);
        let expected = Slow { loads: slow_loads, ..expected };
        prop_assert_eq!(found(&pairing, &by_id), expected);

        // However the people are listed.
        let mut turned = people.clone();
        turned.rotate_left(turn.index(people.len()));
        turned.reverse();
        prop_assert_eq!(propose_pairs(&turned, &plan).unwrap(), pairing);
    }
}

#[test]
fn the_cases_have_every_kind_of_answer() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..3000 {
        let (people, plan) = cases().new_tree(&mut runner).unwrap().current();
        let pairing = propose_pairs(&people, &plan).unwrap();
        seen.extend(pairing.unpaired.iter().map(|one| format!("{:?}", one.why)));
        let reason = |why: &WhyNot| serde_json::to_value(why).unwrap()["why"].to_string();
        seen.extend(pairing.unkept.iter().map(|one| reason(&one.why)));
        seen.extend(pairing.pairs.iter().map(|one| format!("{:?} {}", one.why, one.stands)));
        seen.extend((pairing.totals.proposed > 3).then(|| "many".to_owned()));
        seen.extend((!pairing.ends.is_empty()).then(|| "ends".to_owned()));
        seen.extend((!pairing.standing.is_empty()).then(|| "standing".to_owned()));
    }
    assert_eq!(seen.len(), 4 + 6 + 4 + 3, "{seen:?}");
    assert!(id("m1") < id("m2"));
}

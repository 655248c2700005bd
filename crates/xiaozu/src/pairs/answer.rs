//! What came about, as it is told.

use super::propose::{Work, order};
use super::{PairOf, PairPool, PairTotals, Pairing, ProposedPair, UnkeptWish, Unpaired, WhyUnpaired};
use crate::{GroupId, MemberId};

impl Work<'_> {
    pub(super) fn pairing(mut self, unkept: Vec<UnkeptWish>) -> Pairing {
        let all = 0..self.people.len();
        let pairs: Vec<ProposedPair> = all.clone().filter_map(|at| self.proposed(at)).collect();
        let mut ends = std::mem::take(&mut self.ends);
        let again = |pair: &PairOf| {
            let same = pairs.binary_search_by_key(&&pair.learner, |one| &one.learner).ok();
            same.and_then(|at| pairs.get(at)).is_some_and(|one| one.guide == pair.guide)
        };
        ends.retain(|pair| !again(pair));
        let ids = |of: &dyn Fn(usize) -> bool| -> Vec<MemberId> {
            let people = self.people.iter().enumerate().filter(|(at, _)| of(*at));
            people.map(|(_, person)| person.id.clone()).collect()
        };
        let idle = ids(&|at| self.is_strong(at) && self.loads.get(at) == Some(&0));
        let unscored = ids(&|at| self.score(at).is_none());
        let pools: Vec<(Option<&GroupId>, Vec<usize>)> = self.pools().into_iter().collect();
        let unpaired = all.clone().filter_map(|at| self.unpaired(at, &pools)).collect();
        let pool = |(group, members): &(Option<&GroupId>, Vec<usize>)| PairPool {
            group: group.cloned(),
            most: self.share(members),
            totals: self.totals(members),
        };
        Pairing {
            pass: self.pass,
            strong: self.strong,
            pools: pools.iter().map(pool).collect(),
            totals: self.totals(&all.collect::<Vec<_>>()),
            pairs,
            ends,
            unpaired,
            unkept,
            idle,
            unscored,
            standing: self.standing,
        }
    }

    fn proposed(&self, at: usize) -> Option<ProposedPair> {
        let (place, why) = self.guides.get(at).copied().flatten()?;
        let (guide, learner) = (self.people.get(place)?, self.people.get(at)?);
        let pair = PairOf { guide: guide.id.clone(), learner: learner.id.clone() };
        let stands = self.ends.binary_search_by(|one| order(one).cmp(&order(&pair))).is_ok();
        let (guide_score, learner_score) = guide.score.zip(learner.score)?;
        let PairOf { guide, learner } = pair;
        Some(ProposedPair {
            guide,
            learner,
            guide_score,
            learner_score,
            gap: self.gap(place, at)?,
            why,
            stands,
        })
    }

    fn unpaired(&self, at: usize, pools: &[(Option<&GroupId>, Vec<usize>)]) -> Option<Unpaired> {
        let person = self.people.get(at).filter(|_| self.is_unpaired(at))?;
        let own = person.group.as_ref().filter(|_| !self.plan.across_groups);
        let pool = pools.binary_search_by_key(&own, |(group, _)| *group).ok().and_then(|at| pools.get(at));
        let why = match pool {
            None => WhyUnpaired::NoGroup,
            Some((_, members)) => {
                let mut strong = members.iter().copied().filter(|one| self.is_strong(*one));
                match strong.clone().next() {
                    None => WhyUnpaired::NoStrong,
                    Some(_) if strong.all(|guide| self.refuses(guide, at)) => WhyUnpaired::AllRefused,
                    Some(_) => WhyUnpaired::LoadsFull,
                }
            }
        };
        Some(Unpaired { learner: person.id.clone(), group: own.cloned(), why })
    }

    fn totals(&self, members: &[usize]) -> PairTotals {
        let mut totals = PairTotals::default();
        for &at in members {
            totals.weak += u32::from(self.is_weak(at));
            totals.standing += u32::from(self.is_led(at));
            totals.unpaired += u32::from(self.is_unpaired(at));
            if self.is_strong(at) {
                totals.strong += 1;
                totals.largest_load = totals.largest_load.max(self.loads.get(at).copied().unwrap_or(0));
            }
            if let Some((guide, _)) = self.guides.get(at).copied().flatten() {
                totals.proposed += 1;
                totals.gap += self.gap(guide, at).unwrap_or(0);
            }
        }
        totals
    }
}

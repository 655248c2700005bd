//! From people and a plan to pairs.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::best::{Pool, Seat};
use super::check::{both_ways, check};
use super::first::first;
use super::{
    PairOf, PairPerson, PairPlan, PairPlanErrors, PairWhy, Pairing, StandingPairs, UnkeptWish, WhyNot,
};
use crate::meeting::Score;
use crate::{GroupId, MemberId};

/// Pairs strong with weak (结对互学, 3.1a), the best there are.
///
/// Weak is a score below the plan's `pass`, strong one of at least its `strong`. A weak one gets one guide; a
/// strong one leads at most ceil(weak / strong) of the own group, or fewer where the plan says so. Where the plan
/// pairs across groups, everybody is one group.
///
/// 1. Pairs that stand stay, unless the plan refuses them or replaces all.
/// 2. Wishes are kept one after the other, in the order of the plan, before anything is weighed: a wish whose two
///    people qualify, while the guide still has room, is a pair. One that cannot be kept is listed with its reason.
/// 3. Of the rest, in each group: as many weak ones as possible get a guide; of these pairings, those whose largest
///    load is smallest; of these, the one with the smallest sum of gaps; and of these, the fewest pairs
///    across groups. Who has the lowest score is therefore left out first, where not everybody can be paired.
/// 4. Of equals the first: learners in the order of their ids, each with the guide whose id comes first.
///
/// The answer is the exact optimum, and does not depend on the order of the people. Measured by `cargo bench` (one
/// core of a shared x86-64 machine): 5,000 people in groups of eight 3 ms; as one pool across groups 300 people
/// 6 ms and 1,000 people 0.3 s, growing with the cube of their number.
///
/// ```
/// use xiaozu::{PairPerson, PairPlan, Score, propose_pairs};
/// let person = |id: &str, points| -> Result<PairPerson, Box<dyn std::error::Error>> {
///     let (group, score) = (Some("g1".parse()?), Some(Score::new(points)?));
///     Ok(PairPerson { id: id.parse()?, group, score, guides: vec![] })
/// };
/// let people = [person("chen", 55)?, person("li", 80)?, person("wang", 40)?, person("sun", 92)?];
/// let plan = PairPlan { pass: Some(Score::new(60)?), strong: Some(Score::new(80)?), ..PairPlan::default() };
///
/// let pairing = propose_pairs(&people, &plan)?;
/// let pairs: Vec<_> = pairing.pairs.iter().map(|one| (one.guide.as_str(), one.learner.as_str(), one.gap)).collect();
/// assert_eq!(pairs, [("li", "chen", 25), ("sun", "wang", 52)]);
/// assert_eq!(pairing.totals.largest_load, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Everything that is wrong with the plan, or with the list of people.
pub fn propose_pairs(people: &[PairPerson], plan: &PairPlan) -> Result<Pairing, PairPlanErrors> {
    let (pass, strong) = check(people, plan)?;
    let mut by_id: Vec<&PairPerson> = people.iter().collect();
    by_id.sort_unstable_by_key(|person| &person.id);
    let mut work = Work::new(by_id, plan, pass, strong);
    work.keep_standing();
    work.measure();
    let unkept = plan.wished.iter().filter_map(|wish| work.wish(wish)).collect();
    for (_, members) in work.pools() {
        work.pair(&members);
    }
    Ok(work.pairing(unkept))
}

/// The pairs as they come about. People are known by their place in the order of ids.
pub(super) struct Work<'a> {
    pub(super) people: Vec<&'a PairPerson>,
    places: FxHashMap<&'a MemberId, usize>,
    pub(super) plan: &'a PairPlan,
    pub(super) pass: Score,
    pub(super) strong: Score,
    refused: FxHashSet<(&'a MemberId, &'a MemberId)>,
    /// The most weak ones each leads.
    limits: Vec<u32>,
    /// How many weak ones each leads.
    pub(super) loads: Vec<u32>,
    /// The guide of each weak one, and why; standing ones are apart.
    pub(super) guides: Vec<Option<(usize, PairWhy)>>,
    pub(super) standing: Vec<PairOf>,
    pub(super) ends: Vec<PairOf>,
    /// Whether somebody is led by a pair that stays.
    pub(super) is_led: Vec<bool>,
}

impl<'a> Work<'a> {
    fn new(people: Vec<&'a PairPerson>, plan: &'a PairPlan, pass: Score, strong: Score) -> Self {
        let places = people.iter().enumerate().map(|(at, person)| (&person.id, at)).collect();
        let (refused, count) = (both_ways(&plan.refused).collect(), people.len());
        Self {
            people,
            places,
            plan,
            pass,
            strong,
            refused,
            limits: vec![0; count],
            loads: vec![0; count],
            guides: vec![None; count],
            standing: Vec::new(),
            ends: Vec::new(),
            is_led: vec![false; count],
        }
    }

    pub(super) fn score(&self, at: usize) -> Option<Score> {
        self.people.get(at)?.score
    }

    pub(super) fn is_weak(&self, at: usize) -> bool {
        self.score(at).is_some_and(|score| score < self.pass)
    }

    pub(super) fn is_strong(&self, at: usize) -> bool {
        self.score(at).is_some_and(|score| score >= self.strong)
    }

    pub(super) fn is_led(&self, at: usize) -> bool {
        self.is_led.get(at).copied().unwrap_or(false)
    }

    fn group(&self, at: usize) -> Option<&'a GroupId> {
        self.people.get(at)?.group.as_ref()
    }

    fn share_group(&self, one: usize, other: usize) -> bool {
        self.group(one).is_some() && self.group(one) == self.group(other)
    }

    pub(super) fn refuses(&self, guide: usize, learner: usize) -> bool {
        let two = self.people.get(guide).zip(self.people.get(learner));
        two.is_some_and(|(guide, learner)| self.refused.contains(&(&guide.id, &learner.id)))
    }

    /// Those who may be paired with one another, in the order of their ids.
    pub(super) fn pools(&self) -> BTreeMap<Option<&'a GroupId>, Vec<usize>> {
        let mut pools: BTreeMap<Option<&'a GroupId>, Vec<usize>> = BTreeMap::new();
        for at in (0..self.people.len()).filter(|at| self.is_weak(*at) || self.is_strong(*at)) {
            let group = self.group(at).filter(|_| !self.plan.across_groups);
            if group.is_some() || self.plan.across_groups {
                pools.entry(group).or_default().push(at);
            }
        }
        pools
    }

    /// The pairs of weak ones that stay, or end.
    fn keep_standing(&mut self) {
        for at in 0..self.people.len() {
            let Some(person) = self.people.get(at).copied().filter(|_| self.is_weak(at)) else { continue };
            let mut guides: Vec<&MemberId> = person.guides.iter().collect();
            guides.sort_unstable();
            guides.dedup();
            for guide in guides {
                let pair = PairOf { guide: guide.clone(), learner: person.id.clone() };
                let place = self.places.get(guide).copied();
                let stays = self.plan.standing == StandingPairs::Keep
                    && place.is_some_and(|guide| !self.refuses(guide, at));
                if !stays {
                    self.ends.push(pair);
                    continue;
                }
                self.standing.push(pair);
                if let Some(led) = self.is_led.get_mut(at) {
                    *led = true;
                }
                self.load(place);
            }
        }
    }

    fn load(&mut self, guide: Option<usize>) {
        if let Some(load) = guide.and_then(|guide| self.loads.get_mut(guide)) {
            *load += 1;
        }
    }

    /// What each may lead at most: the clause's share, lowered by the plan.
    fn measure(&mut self) {
        let own: FxHashMap<&MemberId, u32> =
            self.plan.limits.iter().map(|limit| (&limit.member, limit.most)).collect();
        for members in self.pools().into_values() {
            let share = self.share(&members);
            let strong: Vec<usize> = members.into_iter().filter(|at| self.is_strong(*at)).collect();
            for at in strong {
                let own = self.people.get(at).and_then(|person| own.get(&person.id)).copied();
                let least = [Some(share), self.plan.most, own].into_iter().flatten().min();
                if let (Some(limit), Some(least)) = (self.limits.get_mut(at), least) {
                    *limit = least;
                }
            }
        }
    }

    /// ceil(weak / strong).
    pub(super) fn share(&self, members: &[usize]) -> u32 {
        let count = |of: &dyn Fn(usize) -> bool| members.iter().filter(|at| of(**at)).count();
        let (weak, strong) = (count(&|at| self.is_weak(at)), count(&|at| self.is_strong(at)));
        let share = if strong == 0 { 0 } else { weak.div_ceil(strong) };
        u32::try_from(share).unwrap_or(u32::MAX)
    }

    /// Keeps a wish, or says why it is not kept.
    fn wish(&mut self, wish: &PairOf) -> Option<UnkeptWish> {
        let (guide, learner) = (*self.places.get(&wish.guide)?, *self.places.get(&wish.learner)?);
        if self.standing.binary_search_by(|pair| order(pair).cmp(&order(wish))).is_ok() {
            return None;
        }
        let why = self.why_not(guide, learner);
        if why.is_none() {
            self.lead(guide, learner, PairWhy::Wished);
        }
        why.map(|why| UnkeptWish { guide: wish.guide.clone(), learner: wish.learner.clone(), why })
    }

    fn why_not(&self, guide: usize, learner: usize) -> Option<WhyNot> {
        let unscored = |at: usize| Some(WhyNot::Unscored { member: self.people.get(at)?.id.clone() });
        let Some(score) = self.score(learner) else { return unscored(learner) };
        if !self.is_weak(learner) {
            return Some(WhyNot::NotWeak { score, pass: self.pass });
        }
        let Some(score) = self.score(guide) else { return unscored(guide) };
        if !self.is_strong(guide) {
            return Some(WhyNot::NotStrong { score, strong: self.strong });
        }
        if self.is_led(learner) {
            let id = &self.people.get(learner)?.id;
            let pair = self.standing.iter().find(|pair| pair.learner == *id)?;
            return Some(WhyNot::HasGuide { led_by: pair.guide.clone() });
        }
        if !self.plan.across_groups && !self.share_group(guide, learner) {
            return Some(WhyNot::OtherGroup);
        }
        let limit = self.limits.get(guide).copied().unwrap_or(0);
        (self.loads.get(guide).is_none_or(|load| *load >= limit)).then_some(WhyNot::LoadFull { limit })
    }

    fn lead(&mut self, guide: usize, learner: usize, why: PairWhy) {
        if let Some(led) = self.guides.get_mut(learner) {
            *led = Some((guide, why));
        }
        self.load(Some(guide));
    }

    /// The best pairs among some people, of those who have no guide yet.
    fn pair(&mut self, members: &[usize]) {
        let learners: Vec<usize> = members.iter().copied().filter(|at| self.is_unpaired(*at)).collect();
        let guides: Vec<usize> = members.iter().copied().filter(|at| self.is_strong(*at)).collect();
        let number = |list: &[u32], at: usize| list.get(at).copied().unwrap_or(0);
        let seat = |at: &usize| Seat { load: number(&self.loads, *at), limit: number(&self.limits, *at) };
        // More than there can be pairs: a point of the gap weighs more than all pairs across groups.
        let point = i64::try_from(learners.len()).unwrap_or(i64::MAX) + 1;
        let cost = |learner: usize, guide: usize| {
            let gap = i64::from(self.gap(guide, learner)?);
            let across = i64::from(!self.share_group(guide, learner));
            Some(gap * point + across).filter(|_| !self.refuses(guide, learner))
        };
        let costs =
            learners.iter().map(|learner| guides.iter().map(|guide| cost(*learner, *guide)).collect());
        let pool = Pool { seats: guides.iter().map(seat).collect(), costs: costs.collect() };
        let (best, rooms) = pool.best();
        for (learner, guide) in learners.into_iter().zip(first(&pool, &rooms, best)) {
            if let Some(guide) = guide.and_then(|guide| guides.get(guide)) {
                self.lead(*guide, learner, PairWhy::Best);
            }
        }
    }

    /// Whether somebody weak has no guide, or none yet.
    pub(super) fn is_unpaired(&self, at: usize) -> bool {
        self.is_weak(at) && !self.is_led(at) && self.guides.get(at).is_some_and(Option::is_none)
    }

    pub(super) fn gap(&self, guide: usize, learner: usize) -> Option<u32> {
        let (guide, learner) = self.score(guide).zip(self.score(learner))?;
        guide.points().checked_sub(learner.points())
    }
}

/// Pairs by the learner, then by the guide.
pub(super) fn order(pair: &PairOf) -> (&MemberId, &MemberId) {
    (&pair.learner, &pair.guide)
}

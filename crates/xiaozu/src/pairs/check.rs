//! What a plan has to be before it can be followed: everything that is wrong with it at once.

use rustc_hash::FxHashSet;

use super::{PairOf, PairPerson, PairPlan, PairPlanErrors, PairPlanFault as Fault};
use crate::MemberId;
use crate::meeting::Score;

/// The scores below which somebody is weak and from which somebody is strong.
pub(super) fn check(people: &[PairPerson], plan: &PairPlan) -> Result<(Score, Score), PairPlanErrors> {
    let mut errors = Vec::new();
    let lines = lines(plan, &mut errors);
    let mut known: FxHashSet<&MemberId> = FxHashSet::default();
    for person in people {
        if !known.insert(&person.id) {
            errors.push(Fault::PersonTwice { person: person.id.clone() });
        }
    }
    let unknown = |entry: &str, person: &MemberId| {
        let error = || Fault::UnknownPerson { entry: entry.to_owned(), person: person.clone() };
        (!known.contains(person)).then(error)
    };
    for (at, person) in people.iter().enumerate() {
        for (place, guide) in person.guides.iter().enumerate() {
            errors.extend(unknown(&format!("people[{at}].guides[{place}]"), guide));
        }
    }
    let mut limited: FxHashSet<&MemberId> = FxHashSet::default();
    for (at, limit) in plan.limits.iter().enumerate() {
        let entry = format!("limits[{at}]");
        errors.extend(unknown(&entry, &limit.member));
        if !limited.insert(&limit.member) {
            errors.push(Fault::LimitTwice { entry, member: limit.member.clone() });
        }
    }
    let mut pairs = |list: &str, pairs: &[PairOf]| {
        let mut before: FxHashSet<(&MemberId, &MemberId)> = FxHashSet::default();
        for (at, pair) in pairs.iter().enumerate() {
            let (entry, PairOf { guide, learner }) = (format!("{list}[{at}]"), pair);
            errors.extend([guide, learner].into_iter().filter_map(|person| unknown(&entry, person)));
            if guide == learner {
                errors.push(Fault::WithOneself { entry, person: guide.clone() });
            } else if !before.insert((guide, learner)) {
                let (guide, learner) = (guide.clone(), learner.clone());
                errors.push(Fault::TwiceInPlan { entry, guide, learner });
            }
        }
    };
    pairs("wished", &plan.wished);
    pairs("refused", &plan.refused);
    wishes(plan, &mut errors);
    lines.filter(|_| errors.is_empty()).ok_or(PairPlanErrors(errors))
}

fn lines(plan: &PairPlan, errors: &mut Vec<Fault>) -> Option<(Score, Score)> {
    errors.extend(plan.pass.is_none().then_some(Fault::NoPass));
    errors.extend(plan.strong.is_none().then_some(Fault::NoStrong));
    let (pass, strong) = plan.pass.zip(plan.strong)?;
    if strong < pass {
        errors.push(Fault::StrongBelowPass { strong: strong.points(), pass: pass.points() });
    }
    Some((pass, strong))
}

/// Wishes that contradict one another, or a refusal.
fn wishes(plan: &PairPlan, errors: &mut Vec<Fault>) {
    let refused: FxHashSet<_> = both_ways(&plan.refused).collect();
    let (mut pairs, mut learners) = (FxHashSet::default(), FxHashSet::default());
    for (at, pair) in plan.wished.iter().enumerate() {
        let entry = format!("wished[{at}]");
        // The same wish twice is said already.
        if pairs.insert(pair) && !learners.insert(&pair.learner) {
            errors.push(Fault::LearnerWishedTwice { entry: entry.clone(), learner: pair.learner.clone() });
        }
        if refused.contains(&(&pair.guide, &pair.learner)) {
            let PairOf { guide, learner } = pair.clone();
            errors.push(Fault::WishedAndRefused { entry, guide, learner });
        }
    }
}

/// Neither of the two leads the other.
pub(super) fn both_ways(pairs: &[PairOf]) -> impl Iterator<Item = (&MemberId, &MemberId)> {
    pairs.iter().flat_map(|pair| [(&pair.guide, &pair.learner), (&pair.learner, &pair.guide)])
}

//! Small random plans and rosters, for tests against slow readings.

use super::random::Random;
use super::*;
use crate::{GroupId, MemberId, Seat, Text};

pub(super) fn id(at: usize) -> MemberId {
    format!("m{at}").parse().unwrap()
}

fn text(text: &str) -> Text {
    text.parse().unwrap()
}

fn chance(dice: &mut Random, of: usize) -> bool {
    dice.below(of) == 0
}

/// A plan with demands and wishes of every kind, often contradictory, for so many members.
pub(super) fn problem(members: usize, seed: u64) -> GroupingProblem {
    let mut dice = Random::new(seed);
    let mut roster: Vec<RosterMember> = (0..members).map(|at| RosterMember::new(id(at))).collect();
    let (labels, numbers, places) = (chance(&mut dice, 2), chance(&mut dice, 2), chance(&mut dice, 2));
    let homes = chance(&mut dice, 3);
    let fewer = chance(&mut dice, 3);
    for (at, member) in roster.iter_mut().enumerate() {
        member.full = !chance(&mut dice, 6);
        member.may_lead = !chance(&mut dice, if fewer { 2 } else { 5 });
        member.seat = match at {
            0 => Some(Seat::Secretary),
            1 => Some(Seat::Deputy),
            2 | 3 => Some(Seat::Member),
            _ => None,
        }
        .filter(|_| labels || at < 2);
        member.group = homes.then(|| GroupId::new(["a", "b", "c"][dice.below(3)]).unwrap());
        let label =
            |dice: &mut Random, of: usize| AttributeValue::Label(text(["x", "y", "z", "w"][dice.below(of)]));
        member.attributes.insert(text("unit"), label(&mut dice, 3));
        member.attributes.insert(text("place"), label(&mut dice, 4));
        let number = Number::from_thousandths(dice.below(12) as i64 * 500).unwrap();
        member.attributes.insert(text("age"), AttributeValue::Number(number));
    }
    let mut plan = GroupingPlan::default();
    let weight = 1 + dice.below(3) as u32;
    if labels {
        plan.wishes.push(Wish::Mix { attribute: text("unit"), weight });
    }
    if places {
        plan.wishes.push(Wish::KeepTogether { attribute: text("place"), weight: 1 });
        plan.wishes.push(Wish::Spread {
            attribute: text("unit"),
            value: Some(text("x")),
            at_least: None,
            weight: 2,
        });
    }
    if numbers {
        plan.wishes.push(Wish::Balance { attribute: text("age"), unit: Number::ONE, weight });
    }
    if homes {
        plan.wishes.push(Wish::Stay { weight });
    }
    if chance(&mut dice, 5) {
        let mut rows = vec![0; members * members];
        for one in 0..members {
            for other in 0..one {
                let distance = dice.below(41) as i64 - 10;
                (rows[one * members + other], rows[other * members + one]) = (distance, distance);
            }
        }
        let goal = if chance(&mut dice, 2) { Goal::Maximise } else { Goal::Minimise };
        plan.wishes.push(Wish::Distances {
            goal,
            distances: Distances::from_integers(members, &rows).unwrap(),
            weight,
        });
    }
    let most = |dice: &mut Random, most: usize| 1 + dice.below(most) as u32;
    match dice.below(5) {
        0 => {
            plan.groups.sizes =
                vec![HowMany::Exactly(2), HowMany::Between(Between { least: 1, most: members as u32 })]
        }
        1 => plan.groups.number = Some(HowMany::Between(Between { least: 1, most: 3 })),
        2 => {
            plan.groups.number = Some(HowMany::Exactly(3));
            plan.groups.spread = Some(2 + most(&mut dice, 2));
        }
        3 => plan.groups.most = Some(3 + most(&mut dice, 3)),
        _ => plan.groups.number = Some(HowMany::Exactly(most(&mut dice, 4))),
    }
    if plan.groups.sizes.is_empty() {
        plan.groups.least =
            Some(most(&mut dice, 3)).filter(|least| plan.groups.most.is_none_or(|most| *least <= most));
    }
    let pair = |dice: &mut Random| {
        let one = dice.below(members);
        vec![id(one), id((one + 1 + dice.below(members.max(2) - 1)) % members)]
    };
    if members > 1 {
        plan.demands.together.extend((0..dice.below(3)).map(|_| pair(&mut dice)).collect::<Vec<_>>());
        plan.demands.apart.extend((0..dice.below(4)).map(|_| pair(&mut dice)).collect::<Vec<_>>());
    }
    if homes && dice.below(2) == 0 {
        plan.demands.fixed.push(Fixed { member: id(dice.below(members)), group: "a".parse().unwrap() });
    }
    plan.effort = Effort { seed, starts: 2, iterations: Some(20_000) };
    GroupingProblem::new(plan, roster).unwrap()
}

/// Every partition of so many units into groups, by the group of each; 0 to `groups` of them used.
pub(super) fn every_partition(units: usize, groups: usize) -> impl Iterator<Item = Vec<usize>> {
    (0..groups.pow(units as u32)).map(move |mut number| {
        let mut next = || {
            let group = number % groups;
            number /= groups;
            group
        };
        (0..units).map(|_| next()).collect()
    })
}

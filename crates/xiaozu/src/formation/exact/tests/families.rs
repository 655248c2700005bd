//! Random rosters like those of branches, and a plain search for a good partition to prove.

use super::sample::{Dice, group, member, number, text};
use crate::branch::Seat;
use crate::formation::model::Model;
use crate::formation::plan::{HowMany, Wish};
use crate::formation::roster::{AttributeValue, RosterMember};
use crate::formation::{GroupingPlan, GroupingProblem, Number};

/// What is wished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// Two attributes mixed, two numbers balanced.
    Mixed,
    /// Three attributes mixed, one number balanced.
    Three,
    /// Mixed, and places kept together, all of one weight.
    Places,
    /// As before, mixing three times as heavy.
    Heavy,
    /// Mixed, and members stay where they are.
    Staying,
}

pub(crate) const FAMILIES: [Family; 5] =
    [Family::Mixed, Family::Three, Family::Places, Family::Heavy, Family::Staying];

pub(crate) fn at(number: u64) -> usize {
    usize::try_from(number).unwrap()
}

pub(crate) fn problem(family: Family, members: usize, groups: u32, seed: u64) -> GroupingProblem {
    let mut dice = Dice(seed);
    let labels: Vec<u64> = (0..4).map(|_| 3 + dice.below(4)).collect();
    let officers = 3 + at(dice.below(5));
    let roster: Vec<RosterMember> = (0..members)
        .map(|place| {
            let mut one = RosterMember::new(member(place));
            one.full = !dice.once_in(10);
            one.may_lead = dice.once_in(2);
            one.seat = match place {
                0 => Some(Seat::Secretary),
                1 => Some(Seat::Deputy),
                _ if place < officers => Some(Seat::Member),
                _ => None,
            };
            one.group = Some(group(1 + dice.below(u64::from(groups))));
            for (name, count) in ["place", "unit", "specialty", "shift"].iter().zip(&labels) {
                let value = AttributeValue::Label(text(&format!("{name}{}", dice.below(*count))));
                one.attributes.insert(text(name), value);
            }
            let years = i64::try_from(22 + dice.below(38)).unwrap();
            one.attributes.insert(text("age"), number(1000 * years));
            let score = i64::try_from(55 + dice.below(45)).unwrap();
            one.attributes.insert(text("score"), number(1000 * score));
            one
        })
        .collect();
    let mut plan = GroupingPlan::default();
    plan.groups.number = Some(HowMany::Exactly(groups));
    let two = |dice: &mut Dice| loop {
        let (a, b) = (
            at(dice.below(u64::try_from(members).unwrap())),
            at(dice.below(u64::try_from(members).unwrap())),
        );
        if a != b && (a >= officers || b >= officers) {
            break vec![member(a), member(b)];
        }
    };
    plan.demands.together = (0..2).map(|_| two(&mut dice)).collect();
    plan.demands.apart = (0..3).map(|_| two(&mut dice)).collect();
    let mix = |name: &str, weight| Wish::Mix { attribute: text(name), weight };
    let balance = |name: &str, thousandths| Wish::Balance {
        attribute: text(name),
        unit: Number::from_thousandths(thousandths).unwrap(),
        weight: 1,
    };
    let together = Wish::KeepTogether { attribute: text("place"), weight: 1 };
    plan.wishes = match family {
        Family::Mixed => {
            vec![mix("unit", 1), mix("specialty", 1), balance("age", 5000), balance("score", 5000)]
        }
        Family::Three => vec![mix("unit", 1), mix("specialty", 1), mix("shift", 1), balance("age", 1000)],
        Family::Places => vec![together, mix("unit", 1), mix("specialty", 1), balance("age", 5000)],
        Family::Heavy => vec![together, mix("unit", 3), mix("specialty", 3), balance("age", 5000)],
        Family::Staying => {
            vec![Wish::Stay { weight: 2 }, mix("unit", 1), mix("specialty", 1), balance("age", 5000)]
        }
    };
    GroupingProblem::new(plan, roster).unwrap()
}

/// A partition found by plain annealing.
pub(crate) fn anneal(model: &Model, start: Vec<usize>, steps: u32, seed: u64) -> Vec<usize> {
    let mut dice = Dice(seed);
    let groups = model.groups();
    let mut group_of = start;
    let mut totals = vec![vec![0; model.counters.len()]; groups];
    for (unit, group) in model.units.iter().zip(&group_of) {
        unit.adds.iter().for_each(|(counter, add)| totals[*group][*counter] += add);
    }
    let value = |totals: &[Vec<i64>], group: usize| -> i64 {
        let costs = model.counters.iter().zip(&totals[group]);
        costs
            .map(|(counter, total)| {
                counter.cost(group, *total) * if counter.what.is_hard() { 1000 } else { 1 }
            })
            .sum()
    };
    let beside = |group_of: &[usize], unit: usize| -> i64 {
        let (one, group) = (&model.units[unit], group_of[unit]);
        let meets =
            i64::try_from(one.apart.iter().filter(|other| group_of[**other] == group).count()).unwrap();
        1000 * (meets + one.strays(group))
            - one.homes.iter().filter(|(home, _)| *home == group).map(|(_, s)| s).sum::<i64>()
    };
    let (mut best, mut best_of) = ((i64::MAX, i64::MAX), group_of.clone());
    for step in 0..steps {
        let heat = 1 + 4000 * i64::from(steps - step) / i64::from(steps);
        let one = at(dice.below(u64::try_from(group_of.len()).unwrap()));
        let other = at(dice.below(u64::try_from(group_of.len()).unwrap()));
        let moves: Vec<(usize, usize)> = if dice.once_in(3) {
            vec![(one, at(dice.below(u64::try_from(groups).unwrap())))]
        } else {
            vec![(one, group_of[other]), (other, group_of[one])]
        };
        let mut touched: Vec<usize> = moves.iter().flat_map(|(unit, to)| [group_of[*unit], *to]).collect();
        touched.sort_unstable();
        touched.dedup();
        let before: i64 = touched.iter().map(|group| value(&totals, *group)).sum::<i64>()
            + moves.iter().map(|(unit, _)| beside(&group_of, *unit)).sum::<i64>();
        let old: Vec<usize> = moves.iter().map(|(unit, _)| group_of[*unit]).collect();
        let mut shift = |group_of: &mut Vec<usize>, unit: usize, to: usize| {
            for (counter, add) in &model.units[unit].adds {
                totals[group_of[unit]][*counter] -= add;
                totals[to][*counter] += add;
            }
            group_of[unit] = to;
        };
        moves.iter().for_each(|(unit, to)| shift(&mut group_of, *unit, *to));
        let after: i64 = touched.iter().map(|group| value(&totals, *group)).sum::<i64>()
            + moves.iter().map(|(unit, _)| beside(&group_of, *unit)).sum::<i64>();
        let worse = (after - before) * 1000;
        if worse > 0 && i64::try_from(dice.below(8)).unwrap() * heat / 2 < worse {
            let mut shift = |group_of: &mut Vec<usize>, unit: usize, to: usize| {
                for (counter, add) in &model.units[unit].adds {
                    totals[group_of[unit]][*counter] -= add;
                    totals[to][*counter] += add;
                }
                group_of[unit] = to;
            };
            moves.iter().zip(&old).for_each(|((unit, _), from)| shift(&mut group_of, *unit, *from));
        } else if worse < 0 || step + 1 == steps {
            let cost = model.cost(&group_of);
            if (cost.broken, cost.points) < best {
                best = (cost.broken, cost.points);
                best_of.clone_from(&group_of);
            }
        }
    }
    best_of
}

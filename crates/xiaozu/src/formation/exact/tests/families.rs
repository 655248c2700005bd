//! Random rosters like those of branches.

use super::sample::{Dice, group, member, number, text};
use crate::branch::Seat;
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
    let mut dice = Dice::new(seed);
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

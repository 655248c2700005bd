//! Random plans and rosters, the same every time.

use crate::branch::Seat;
use crate::formation::plan::{Fixed, HowMany, Wish};
use crate::formation::random::Random;
use crate::formation::roster::{AttributeValue, RosterMember};
use crate::formation::{GroupingPlan, GroupingProblem, Number};
use crate::{GroupId, MemberId, Text};

/// What is left to chance.
pub(crate) struct Dice(Random);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Random::new(seed))
    }

    pub(crate) fn below(&mut self, most: u64) -> u64 {
        self.0.below(usize::try_from(most).unwrap()) as u64
    }

    pub(crate) fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

pub(crate) fn member(at: usize) -> MemberId {
    MemberId::new(&format!("m{at}")).unwrap()
}

pub(crate) fn group(at: u64) -> GroupId {
    GroupId::new(&format!("g{at}")).unwrap()
}

pub(crate) fn text(text: &str) -> Text {
    Text::new(text).unwrap()
}

fn label(prefix: &str, number: u64) -> AttributeValue {
    AttributeValue::Label(text(&format!("{prefix}{number}")))
}

pub(crate) fn number(thousandths: i64) -> AttributeValue {
    AttributeValue::Number(Number::from_thousandths(thousandths).unwrap())
}

/// A small problem with whatever a plan can have; half of them contradict themselves.
pub(crate) fn small(dice: &mut Dice, members: usize) -> GroupingProblem {
    loop {
        let (plan, roster) = (plan(dice, members), roster(dice, members));
        if let Ok(problem) = GroupingProblem::new(plan, roster) {
            return problem;
        }
    }
}

fn roster(dice: &mut Dice, members: usize) -> Vec<RosterMember> {
    (0..members)
        .map(|at| {
            let mut one = RosterMember::new(member(at));
            one.full = !dice.once_in(5);
            one.may_lead = !dice.once_in(3);
            one.seat = match dice.below(9) {
                0 => Some(Seat::Secretary),
                1 => Some(Seat::Deputy),
                2 => Some(Seat::Member),
                _ => None,
            };
            one.group = (!dice.once_in(3)).then(|| group(1 + dice.below(3)));
            for attribute in ["place", "unit"] {
                if !dice.once_in(6) {
                    one.attributes.insert(text(attribute), label(attribute, dice.below(3)));
                }
            }
            if !dice.once_in(6) {
                one.attributes
                    .insert(text("age"), number(25_000 + 500 * i64::try_from(dice.below(60)).unwrap()));
            }
            one
        })
        .collect()
}

fn plan(dice: &mut Dice, members: usize) -> GroupingPlan {
    let mut plan = GroupingPlan::default();
    let count = u32::try_from(members).unwrap();
    let groups = 1 + u32::try_from(dice.below(4)).unwrap();
    let small = |dice: &mut Dice, most: u32| 1 + u32::try_from(dice.below(u64::from(most))).unwrap();
    match dice.below(4) {
        0 => {
            plan.groups.least = Some(small(dice, 3));
            plan.groups.most = Some(2 + small(dice, 4));
        }
        1 => plan.groups.sizes = (0..groups).map(|_| HowMany::Exactly(small(dice, count / 2 + 1))).collect(),
        _ => {
            plan.groups.number = Some(HowMany::Exactly(groups));
            plan.groups.least = Some(small(dice, 2));
            plan.groups.spread = (!dice.once_in(3)).then(|| small(dice, 2));
            if dice.once_in(3) {
                plan.groups.most = Some(2 + small(dice, 3));
            }
        }
    }
    let demands = &mut plan.demands;
    (demands.officers_spread, demands.leader_candidates) = (!dice.once_in(3), !dice.once_in(3));
    demands.full_members = !dice.once_in(3);
    let some = |dice: &mut Dice, most: u64| {
        let mut named: Vec<usize> = Vec::new();
        for _ in 0..(2 + dice.below(most)) {
            let at = usize::try_from(dice.below(u64::from(count))).unwrap();
            if !named.contains(&at) {
                named.push(at);
            }
        }
        named.into_iter().map(member).collect::<Vec<_>>()
    };
    demands.together = (0..dice.below(3)).map(|_| some(dice, 2)).filter(|list| list.len() > 1).collect();
    demands.apart = (0..dice.below(3)).map(|_| some(dice, 3)).filter(|list| list.len() > 1).collect();
    if dice.once_in(3) {
        let fixed = |dice: &mut Dice| Fixed {
            member: member(usize::try_from(dice.below(u64::from(count))).unwrap()),
            group: group(1 + dice.below(3)),
        };
        demands.fixed = (0..=dice.below(3)).map(|_| fixed(dice)).collect();
    }
    let weight = |dice: &mut Dice| small(dice, 3);
    for _ in 0..dice.below(4) {
        plan.wishes.push(match dice.below(6) {
            0 => Wish::KeepTogether { attribute: text("place"), weight: weight(dice) },
            1 => Wish::Mix { attribute: text("unit"), weight: weight(dice) },
            2 => Wish::Mix { attribute: text("place"), weight: weight(dice) },
            3 => Wish::Spread {
                attribute: text("unit"),
                value: Some(text("unit0")),
                at_least: None,
                weight: weight(dice),
            },
            4 => Wish::Balance {
                attribute: text("age"),
                unit: Number::from_thousandths([300, 1000, 5000][usize::try_from(dice.below(3)).unwrap()])
                    .unwrap(),
                weight: weight(dice),
            },
            _ => Wish::Stay { weight: weight(dice) },
        });
    }
    plan
}

//! Books of trouble: random facts that are possible, whatever clauses they break.
//!
//! A story shows what usually happens; turmoil reaches the corners: suspended applicants, write-ins,
//! lots, removals in the middle of an election, reviews nobody held.

mod acts;
mod money;
mod polling;
mod speaking;

use std::sync::Arc;

use xiaozu::facts::*;
use xiaozu::{Book, Day, Draft, GroupOf, MemberId, Plan, Rulebook, Standing};

use crate::Dice;
use crate::story::parse;

/// What a book of trouble is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turmoil {
    /// Members at the founding, at least 3.
    pub members: u32,
    /// Acts tried after the founding; what is impossible is left out.
    pub acts: u32,
    /// The longest pause between two acts, in days.
    pub pause: u32,
}

impl Default for Turmoil {
    fn default() -> Self {
        Self { members: 9, acts: 120, pause: 12 }
    }
}

impl Turmoil {
    /// A book of random acts from January 2019 on, and the day it ends.
    #[must_use]
    pub fn book(self, seed: u64, rules: Arc<Rulebook>) -> (Book, Day) {
        let (mut book, mut dice) = (Book::new(rules), Dice::new(seed));
        let mut day = Day::new(2019, 1, 7).unwrap_or_else(Day::first);
        let _founded = book.admit(self.founding(day, &mut dice));
        for act in 0..self.acts {
            day = day.plus_days(dice.below(self.pause + 1));
            // What is refused did not happen.
            let _possible = book.admit(acts::some(&mut dice, &book.as_of(day), act));
        }
        (book, day)
    }

    fn founding(self, day: Day, dice: &mut Dice) -> Vec<Draft> {
        let mut drafts = vec![draft(day, Founded { name: parse("某支部") })];
        let members: Vec<MemberId> = (1..=self.members.max(3)).map(|n| parse(&format!("m{n:02}"))).collect();
        drafts.extend(members.iter().map(|member| draft(day, joined(member.clone(), dice))));
        drafts.push(draft(day, formation("f0", members, dice)));
        drafts
    }
}

pub(crate) fn draft(on: Day, fact: impl Into<xiaozu::Fact>) -> Draft {
    Draft::new(on, parse("recorder"), fact)
}

fn joined(member: MemberId, dice: &mut Dice) -> Joined {
    Joined {
        name: parse(member.as_str()),
        member,
        standing: if dice.per_mille(150) { Standing::Probationary } else { Standing::Full },
        party_since: None,
        unit: None,
        post: None,
        cadre: dice.per_mille(200),
        backbone: dice.per_mille(200),
    }
}

/// Members dealt at random into groups of about four, with ids no formation had before.
fn formation(id: &str, members: Vec<MemberId>, dice: &mut Dice) -> FormationAdopted {
    let count = (members.len() / 4).max(1);
    let mut groups: Vec<GroupOf> = (0..count)
        .map(|n| GroupOf {
            group: parse(&format!("{id}g{n}")),
            name: parse(&format!("党小组{n}")),
            members: vec![],
        })
        .collect();
    for (place, member) in members.into_iter().enumerate() {
        let at = if place < count { place } else { dice.place(count) };
        if let Some(group) = groups.get_mut(at) {
            group.members.push(member);
        }
    }
    let plan = Plan {
        criteria: vec![parse("便于活动")],
        constraints: vec![],
        score: None,
        max_spread: None,
        grouping: None,
    };
    FormationAdopted { formation: parse(id), plan, groups }
}

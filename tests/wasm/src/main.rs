//! Forms groups of seeded rosters and prints every outcome as JSON, one a line. `cargo xtask test` runs it natively
//! and as wasm in Node and compares the bytes. Words: `FAMILY MEMBERS` for one roster only.

#![expect(clippy::expect_used, reason = "the problems are made here")]

use std::ops::ControlFlow;

use xiaozu::{
    Distances, Effort, Goal, GroupingPlan, GroupingProblem, HowMany, RosterMember, Text, Wish, form_groups,
};
use xiaozu_synth::{Family, Instance};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.as_slice() {
        [] => all(),
        [name, members] => print(&problem(name, members.parse().unwrap_or(34))),
        _ => eprintln!("nothing, or `rosters MEMBERS`, `places MEMBERS`, `distances MEMBERS`"),
    }
}

fn all() {
    for members in [9, 16, 34, 60, 200] {
        print(&problem("rosters", members));
    }
    for members in [12, 24, 40] {
        print(&problem("places", members));
    }
    for members in [12, 120] {
        print(&problem("distances", members));
    }
    print(&contradiction());
}

fn print(problem: &GroupingProblem) {
    let formed = form_groups(problem, &mut |_| ControlFlow::Continue(()));
    match serde_json::to_string(&formed) {
        Ok(line) => println!("{line}"),
        Err(error) => eprintln!("{error}"),
    }
}

/// With so few changes that the search ends on its way: the more there is to differ in.
fn effort(seed: u64) -> Effort {
    Effort { seed, starts: 2, iterations: Some(50_000) }
}

fn problem(name: &str, members: u32) -> GroupingProblem {
    let made = xiaozu_synth::grouping(members, u64::from(members));
    let (mut plan, roster) = (made.plan().clone(), made.roster().to_vec());
    plan.effort = effort(u64::from(members));
    match name {
        "places" => {
            let place: Text = "place".parse().expect("a short text");
            plan.wishes.push(Wish::KeepTogether { attribute: place, weight: 1 });
        }
        "distances" => return by_distances(members),
        _ => {}
    }
    GroupingProblem::new(plan, roster).expect("the plan fits its roster")
}

fn by_distances(members: u32) -> GroupingProblem {
    let units = members as usize;
    let instance = Instance { family: Family::Geo, units, groups: units / 4, seed: 7 };
    let distances: Distances = instance.distances().expect("distances are in range");
    let id = |at: usize| format!("m{at}").parse().expect("an id");
    let mut plan = GroupingPlan { effort: effort(7), ..GroupingPlan::default() };
    plan.groups.sizes = vec![HowMany::Exactly(4); units / 4];
    plan.wishes.push(Wish::Distances { goal: Goal::Maximise, distances, weight: 1 });
    let roster = (0..units).map(|at| RosterMember::new(id(at))).collect();
    GroupingProblem::new(plan, roster).expect("the plan fits its roster")
}

fn contradiction() -> GroupingProblem {
    let made = xiaozu_synth::grouping(34, 3);
    let mut plan = made.plan().clone();
    let two = made.roster().iter().take(2).map(|member| member.member.clone()).collect();
    plan.demands.together.push(two);
    GroupingProblem::new(plan, made.roster().to_vec()).expect("the plan fits its roster")
}

//! Groups formed of seeded rosters, as `tests/formed` has them: every language forms the same, byte for byte. Written
//! anew with `UPDATE_EXPECT=1`.

#![expect(clippy::expect_used, reason = "the problems are made here")]

use std::ops::ControlFlow;

use expect_test::expect_file;
use serde_json::json;
use xiaozu::{
    Distances, Effort, Goal, GroupingPlan, GroupingProblem, HowMany, Names, RosterMember, Text, Wish,
    form_groups,
};
use xiaozu_plain::Formed;
use xiaozu_synth::{Family, Instance};

fn check(name: &str, problem: &GroupingProblem) {
    let formed = form_groups(problem, &mut |_| ControlFlow::Continue(()));
    let formed = Formed::told(formed, problem, Names::ids());
    let line = json!({ "plan": problem.plan(), "roster": problem.roster(), "formed": formed });
    expect_file![format!("../formed/{name}.json")].assert_eq(&format!("{line}\n"));
}

/// With so few changes that the search ends on its way: the more there is to differ in.
fn effort(seed: u64) -> Effort {
    Effort { seed, starts: 2, iterations: Some(50_000) }
}

fn seeded(members: u32, wish: Option<Wish>) -> GroupingProblem {
    let made = xiaozu_synth::grouping(members, u64::from(members));
    let mut plan = made.plan().clone();
    plan.effort = effort(u64::from(members));
    plan.wishes.extend(wish);
    GroupingProblem::new(plan, made.roster().to_vec()).expect("the plan fits its roster")
}

#[test]
fn by_rosters() {
    for members in [9, 16, 34, 60, 200] {
        check(&format!("rosters-{members}"), &seeded(members, None));
    }
}

#[test]
fn by_places() {
    for members in [12, 24, 40] {
        let place: Text = "place".parse().expect("a short text");
        let wish = Wish::KeepTogether { attribute: place, weight: 1 };
        check(&format!("places-{members}"), &seeded(members, Some(wish)));
    }
}

#[test]
fn by_distances() {
    for members in [12, 60] {
        let instance = Instance { family: Family::Geo, units: members, groups: members / 4, seed: 7 };
        let distances: Distances = instance.distances().expect("distances are in range");
        let id = |at: usize| format!("m{at}").parse().expect("an id");
        let mut plan = GroupingPlan { effort: effort(7), ..GroupingPlan::default() };
        plan.groups.sizes = vec![HowMany::Exactly(4); members / 4];
        plan.wishes.push(Wish::Distances { goal: Goal::Maximise, distances, weight: 1 });
        let roster = (0..members).map(|at| RosterMember::new(id(at))).collect();
        let problem = GroupingProblem::new(plan, roster).expect("the plan fits its roster");
        check(&format!("distances-{members}"), &problem);
    }
}

#[test]
fn by_demands_that_contradict() {
    let made = xiaozu_synth::grouping(34, 3);
    let mut plan = made.plan().clone();
    let two = made.roster().iter().take(2).map(|member| member.member.clone()).collect();
    plan.demands.together.push(two);
    let problem = GroupingProblem::new(plan, made.roster().to_vec()).expect("the plan fits its roster");
    check("contradiction", &problem);
}

//! Measurements, to be run by name in release mode.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use super::families::{FAMILIES, Family, problem};
use crate::formation::Conflict;
use crate::formation::construct::construct;
use crate::formation::exact::instance::Instance;
use crate::formation::exact::optimum::Proof;
use crate::formation::exact::{Feasible, bounds, feasible, prove, subsets};
use crate::formation::model::Model;
use crate::formation::random::Random;
use crate::formation::search;
use crate::formation::{Demands, GroupingProblem};

const SEEDS: u64 = 8;

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(default)
}

/// The best partition two starts of the search find, in the layout it is in.
fn found(problem: &GroupingProblem) -> Option<(Model, Vec<usize>)> {
    let mut best: Option<(Model, Vec<usize>)> = None;
    for layout in problem.layouts(&|_| true).all {
        for start in 0..2 {
            let model = problem.model(&layout, &|_| true).unwrap();
            let mut table = construct(&model, &mut Random::of_start(9, start));
            search::search(&mut table, (1, start), 500_000, &mut |_| ControlFlow::Continue(()));
            let group_of = table.partition().to_vec();
            let cost = model.cost(&group_of);
            if cost.broken == 0 && best.as_ref().is_none_or(|(model, other)| cost < model.cost(other)) {
                best = Some((model, group_of));
            }
        }
    }
    best
}

/// How much is proved how fast.
#[test]
#[ignore = "a measurement"]
fn proofs() {
    let nodes = u64::try_from(number("NODES", 100_000)).unwrap();
    let (least, most) = (number("LEAST", 20), number("MOST", 60));
    let only = std::env::var("FAMILY").unwrap_or_default();
    for family in FAMILIES.into_iter().filter(|family| format!("{family:?}").contains(&only)) {
        for (members, groups) in [(20, 5), (24, 4), (30, 5), (34, 4), (40, 4), (40, 5), (60, 5)] {
            if (least..=most).contains(&members) {
                proofs_of(family, members, groups, nodes);
            }
        }
    }
}

fn proofs_of(family: Family, members: usize, groups: u32, nodes: u64) {
    let mut seen: Vec<(Duration, Proof, i64)> = Vec::new();
    for seed in 0..SEEDS {
        let problem = problem(family, members, groups, 100 * seed + 7);
        if let Some((model, group_of)) = found(&problem) {
            let start = Instant::now();
            let proof = prove(&model, Some(&group_of), nodes);
            seen.push((start.elapsed(), proof, model.cost(&group_of).points));
        }
    }
    let sorted = |mut list: Vec<u128>| {
        list.sort_unstable();
        (list[list.len() / 2], list[list.len() - 1])
    };
    let points = |proof: &Proof| proof.best.as_ref().unwrap().0;
    let proved = seen.iter().filter(|(_, proof, _)| proof.is_optimal()).count();
    let better = seen.iter().filter(|(_, proof, before)| points(proof) < *before).count();
    let (median, worst) = sorted(seen.iter().map(|(time, ..)| time.as_micros()).collect());
    let (half, all) = sorted(seen.iter().map(|(_, proof, _)| u128::from(proof.nodes)).collect());
    let bounds: Vec<(i64, Option<i64>)> =
        seen.iter().map(|(_, proof, _)| (points(proof), proof.least)).collect();
    println!(
        "{family:?} {members} in {groups}: {proved} of {}, µs {median} worst {worst}, nodes {half} worst {all}, improved {better}, {bounds:?}",
        seen.len()
    );
}

/// The most work subsets can be: 16 units, groups of any size, each of its own.
#[test]
#[ignore = "a measurement"]
fn sixteen() {
    for groups in [2, 4, 8] {
        let made = problem(Family::Staying, 16, groups, 5);
        let (mut plan, roster) = (made.plan().clone(), made.roster().to_vec());
        (plan.groups.least, plan.groups.spread) = (Some(1), Some(16));
        plan.demands = Demands {
            officers_spread: false,
            leader_candidates: false,
            full_members: false,
            ..Demands::default()
        };
        let made = GroupingProblem::new(plan, roster).unwrap();
        let layout = made.layouts(&|_| true).all.remove(0);
        let model = made.model(&layout, &|_| true).unwrap();
        let instance = Instance::of(&model).unwrap();
        let start = Instant::now();
        let best = subsets::optimum(&instance).map(|(points, _)| points);
        println!("{groups} groups of 16: {best:?} in {:?}", start.elapsed());
    }
}

/// Thousands of members: what every partition loses, whether there is one, and why there is none.
#[test]
#[ignore = "a measurement"]
fn thousands() {
    for (members, groups) in [(200, 20), (1000, 90), (5000, 450)] {
        let made = problem(Family::Places, members, groups, 3);
        let layout = made.layouts(&|_| true).all.remove(0);
        let model = made.model(&layout, &|_| true).unwrap();
        let start = Instant::now();
        let points = bounds(&model).points();
        let bounded = start.elapsed();
        let start = Instant::now();
        let yes = matches!(feasible(&model, 100_000_000), Feasible::Yes(_));
        let decided = start.elapsed();
        let (mut plan, roster) = (made.plan().clone(), made.roster().to_vec());
        plan.demands.apart.push(plan.demands.together[0].clone());
        let none = GroupingProblem::new(plan, roster).unwrap();
        let start = Instant::now();
        let conflict = Conflict::find(&none, 10_000_000).unwrap();
        println!(
            "{members} in {groups}: {points} points at least in {bounded:?}, feasible {yes} in {decided:?}, {} demands contradict, minimal {}, in {:?}",
            conflict.demands.len(),
            conflict.minimal,
            start.elapsed()
        );
    }
}

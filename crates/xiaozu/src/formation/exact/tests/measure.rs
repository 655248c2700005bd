use std::time::Instant;

use super::families::{FAMILIES, anneal, problem};
use crate::formation::exact::{Feasible, feasible, prove};

/// How much is proved how fast: run it by name, in release mode.
fn shapes() -> Vec<(usize, u32)> {
    let all = [(20, 5), (24, 4), (30, 5), (34, 4), (40, 4), (40, 5), (60, 5)];
    let most = std::env::var("MOST").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    all.into_iter().filter(|(members, _)| *members <= most).collect()
}

#[test]
#[ignore = "a measurement"]
fn measure() {
    let nodes: u64 = std::env::var("NODES").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000);
    let only = std::env::var("FAMILY").unwrap_or_default();
    for family in FAMILIES {
        for (members, groups) in shapes() {
            if !only.is_empty() && !format!("{family:?}").contains(&only) {
                continue;
            }
            let (mut times, mut proved, mut looked, mut gaps, mut better, mut points) =
                (vec![], 0, vec![], vec![], 0, vec![]);
            let mut count = 0;
            for seed in 0..6 {
                let problem = problem(family, members, groups, 100 * seed + 7);
                let mut best: Option<(i64, crate::formation::model::Model, Vec<usize>)> = None;
                for layout in problem.layouts(&|_| true).all {
                    let model = problem.model(&layout, &|_| true).unwrap();
                    let Feasible::Yes(start) = feasible(&model, 1_000_000) else { continue };
                    let found = (0..3)
                        .map(|run| anneal(&model, start.clone(), 300_000, seed + run))
                        .min_by_key(|g| model.cost(g))
                        .unwrap();
                    let cost = model.cost(&found);
                    if cost.broken == 0 && best.as_ref().is_none_or(|(points, ..)| cost.points < *points) {
                        best = Some((cost.points, model, found));
                    }
                }
                let Some((cost, model, found)) = best else { continue };
                count += 1;
                let start = Instant::now();
                let proof = prove(&model, Some(&found), nodes);
                times.push(start.elapsed().as_secs_f64() * 1000.0);
                proved += usize::from(proof.is_optimal());
                better += usize::from(proof.best.as_ref().unwrap().0 < cost);
                points.push(proof.best.as_ref().unwrap().0);
                gaps.push(proof.best.as_ref().unwrap().0 - proof.least.unwrap());
                looked.push(proof.nodes);
            }
            times.sort_by(f64::total_cmp);
            looked.sort_unstable();
            if count > 0 {
                println!(
                    "{family:?} n={members} g={groups}: proved {proved}/{count}, ms median {:.1} worst {:.1}, nodes median {} worst {}, better {better}, points {points:?}, gaps {gaps:?}",
                    times[count / 2],
                    times[count - 1],
                    looked[count / 2],
                    looked[count - 1]
                );
            }
        }
    }
}

/// How far the first bound is from the best found.
#[test]
#[ignore = "a measurement"]
fn roots() {
    use crate::formation::exact::instance::Instance;
    use crate::formation::exact::relax::Relax;
    use crate::formation::exact::state::State;
    let only = std::env::var("FAMILY").unwrap_or_default();
    for family in FAMILIES {
        for (members, groups) in [(24, 4), (34, 4), (40, 4)] {
            if !only.is_empty() && !format!("{family:?}").contains(&only) {
                continue;
            }
            for seed in 0..4 {
                let problem = problem(family, members, groups, 100 * seed + 7);
                for layout in problem.layouts(&|_| true).all {
                    let model = problem.model(&layout, &|_| true).unwrap();
                    let Feasible::Yes(start) = feasible(&model, 1_000_000) else { continue };
                    let found = anneal(&model, start.clone(), 400_000, seed);
                    let cost = model.cost(&found);
                    let instance = Instance::of(&model).unwrap();
                    let (state, mut relax) = (State::new(&instance), Relax::new(&instance));
                    let root = relax.bound(&state, cost.points);
                    let terms: Vec<(crate::formation::model::What, i64)> = instance
                        .terms
                        .iter()
                        .map(|t| (t.what, relax.term(&state, t, i64::MIN / 64)))
                        .collect();
                    let mut done = State::new(&instance);
                    found.iter().enumerate().for_each(|(u, g)| done.place(u, *g));
                    relax.bound(&done, i64::MAX);
                    let paid: Vec<i64> = instance.terms.iter().map(|t| relax.term(&done, t, 0)).collect();
                    println!(
                        "{family:?} {members} {groups} best {cost:?} base {} root {root:?} units {} terms {terms:?} paid {paid:?}",
                        model.base, instance.units
                    );
                }
            }
        }
    }
}

/// The most work subsets can be: 16 units, groups of any size, each of its own.
#[test]
#[ignore = "a measurement"]
fn sixteen() {
    use crate::formation::exact::instance::Instance;
    use crate::formation::exact::subsets;
    for groups in [2, 4, 8] {
        let made = problem(super::families::Family::Staying, 16, groups, 5);
        let (mut plan, roster) = (made.plan().clone(), made.roster().to_vec());
        (plan.groups.least, plan.groups.spread) = (Some(1), Some(16));
        plan.demands = crate::formation::Demands {
            officers_spread: false,
            leader_candidates: false,
            full_members: false,
            ..Default::default()
        };
        let made = crate::formation::GroupingProblem::new(plan, roster).unwrap();
        let layout = made.layouts(&|_| true).all.remove(0);
        let model = made.model(&layout, &|_| true).unwrap();
        let instance = Instance::of(&model).unwrap();
        let start = Instant::now();
        let best = subsets::optimum(&instance).map(|(points, _)| points);
        println!("subsets groups={groups} units={} best {best:?} {:?}", instance.units, start.elapsed());
    }
}

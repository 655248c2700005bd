use super::brute::{brute, quick};
use super::families::{FAMILIES, Family, at, problem};
use super::sample::{Dice, small};
use crate::formation::exact::instance::{Instance, NO_LINE};
use crate::formation::exact::{Feasible, bounds, branch, feasible, prove, subsets};

#[test]
fn bounds_subsets_and_branches_agree_with_every_partition() {
    let mut dice = Dice::new(4);
    let (mut seen, mut tight) = (0, 0);
    for _ in 0..3000 {
        let members = 2 + usize::try_from(dice.below(8)).unwrap();
        let problem = small(&mut dice, members);
        for layout in problem.layouts(&|_| true).all {
            let model = problem.model(&layout, &|_| true).unwrap();
            if !quick(&model, 20_000) {
                continue;
            }
            let truth = brute(&model).filter(|cost| cost.broken == 0).map(|cost| cost.points);
            let instance = Instance::of(&model).unwrap();
            let ended = branch::search(&instance, NO_LINE, u64::MAX);
            assert!(ended.complete);
            let every = subsets::optimum(&instance);
            for best in [&ended.best, &every] {
                assert_eq!(best.as_ref().map(|(points, _)| *points), truth, "{problem:?}");
                if let Some((points, group_of)) = best {
                    assert_eq!((model.cost(group_of).broken, model.cost(group_of).points), (0, *points));
                }
            }
            let Some(truth) = truth else { continue };
            seen += 1;
            let bound = bounds(&model).points();
            assert!(bound <= truth, "{bound} {truth} {problem:?}");
            tight += usize::from(bound == truth && truth > 0);
            let found = every.map(|(_, group_of)| group_of);
            assert!(prove(&model, found.as_deref(), 1_000_000).is_optimal());
        }
    }
    assert!(seen > 500 && tight > 50, "{seen} {tight}");
}

#[test]
fn subsets_and_branches_agree_on_rosters() {
    let (mut seen, mut lost) = (0, 0);
    for seed in 0..40 {
        for family in FAMILIES {
            let members = 9 + at(seed % 6);
            let problem = problem(family, members, 3, seed);
            for layout in problem.layouts(&|_| true).all {
                let model = problem.model(&layout, &|_| true).unwrap();
                let instance = Instance::of(&model).unwrap();
                let every = subsets::optimum(&instance).map(|(points, _)| points);
                let ended = branch::search(&instance, NO_LINE, u64::MAX);
                assert_eq!(every, ended.best.map(|(points, _)| points), "{problem:?}");
                let bound = bounds(&model).points();
                assert!(every.is_none_or(|points| bound <= points));
                seen += usize::from(every.is_some());
                lost += usize::from(every.is_some_and(|points| points > bound));
            }
        }
    }
    assert!(seen > 100 && lost > 50, "{seen} {lost}");
}

#[test]
fn what_is_proved_holds_with_any_budget() {
    for seed in 0..6 {
        let problem = problem(Family::Places, 18, 3, seed);
        for layout in problem.layouts(&|_| true).all {
            let model = problem.model(&layout, &|_| true).unwrap();
            let best = prove(&model, None, u64::MAX);
            let Some((points, found)) = best.best.clone() else { continue };
            assert!(best.is_optimal());
            for nodes in [0, 1, 50, 500, 5000] {
                let proof = prove(&model, Some(&found), nodes);
                assert!(proof.least.is_some_and(|least| least <= points), "{proof:?}");
                assert_eq!(proof.best.as_ref().map(|(points, _)| *points), Some(points));
                assert_eq!(proof, prove(&model, Some(&found), nodes));
                // A partition that is not the best is improved, or nothing false is claimed about it.
                let start = feasible(&model, 100_000);
                let Feasible::Yes(start) = start else { unreachable!("it has a partition") };
                let other = prove(&model, Some(&start), nodes);
                assert!(other.least.is_some_and(|least| least <= points));
                assert!(other.best.is_some_and(|(other, _)| other >= points));
            }
        }
    }
}

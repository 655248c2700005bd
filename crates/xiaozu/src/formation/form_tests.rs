use std::ops::ControlFlow;

use super::model::Cost;
use super::sample;
use super::*;

fn form(problem: &GroupingProblem) -> Formed {
    form_groups(problem, &mut |_| ControlFlow::Continue(()))
}

/// The least any partition loses, by looking at every one; none when none meets the demands.
fn by_looking_at_all(problem: &GroupingProblem) -> Option<i64> {
    let layouts = problem.layouts(&|_| true).all;
    let models = layouts.iter().map(|layout| problem.model(layout, &|_| true).unwrap());
    let costs = models.flat_map(|model| {
        let all = sample::every_partition(model.units.len(), model.groups());
        all.map(|group_of| model.cost(&group_of)).filter(|cost| cost.broken == 0).min()
    });
    costs.min().map(|Cost { points, .. }| points)
}

fn members(grouping: &Grouping) -> Vec<crate::MemberId> {
    grouping.groups.iter().flat_map(|group| group.members.clone()).collect()
}

#[test]
fn small_problems_end_as_looking_at_every_partition_does() {
    let (mut found, mut infeasible) = (0, 0);
    for seed in 0..1500 {
        let problem = sample::problem(1 + seed as usize % 7, seed);
        match (form(&problem), by_looking_at_all(&problem)) {
            (Formed::Found(grouping), Some(points)) => {
                assert_eq!(grouping.score.points, points, "seed {seed}");
                assert!(grouping.bound <= points, "seed {seed}");
                assert_eq!(problem.score(&grouping.groups).unwrap(), grouping.score, "seed {seed}");
                let mut all = members(&grouping);
                all.sort_unstable();
                let mut roster: Vec<_> = problem.roster().iter().map(|m| m.member.clone()).collect();
                roster.sort_unstable();
                assert_eq!(all, roster);
                found += 1;
            }
            (Formed::Infeasible(conflict), None) => {
                assert!(conflict.minimal);
                infeasible += 1;
            }
            (formed, points) => panic!("seed {seed}: {formed:?} beside {points:?}"),
        }
    }
    assert!(found > 300 && infeasible > 300, "{found} {infeasible}");
}

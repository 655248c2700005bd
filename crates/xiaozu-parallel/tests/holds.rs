//! Whatever is found is a partition that meets every demand, and its score is what judging it anew gives.

use std::ops::ControlFlow;

use xiaozu::{Effort, Formed, GroupingProblem, MemberId};

#[test]
fn what_is_found_meets_every_demand_at_any_size() {
    for seed in 0..60 {
        let members = 17 + u32::try_from(seed * 7 % 300).unwrap();
        let made = xiaozu_synth::grouping(members, seed);
        let mut plan = made.plan().clone();
        plan.effort = Effort { seed, starts: 2, iterations: Some(20_000) };
        let problem = GroupingProblem::new(plan, made.roster().to_vec()).unwrap();
        let Formed::Found(found) = xiaozu_parallel::form_groups(&problem, &|_| ControlFlow::Continue(()))
        else {
            panic!("{members} members, seed {seed}")
        };
        let mut placed: Vec<&MemberId> = found.groups.iter().flat_map(|group| &group.members).collect();
        placed.sort_unstable();
        let mut roster: Vec<&MemberId> = problem.roster().iter().map(|member| &member.member).collect();
        roster.sort_unstable();
        assert_eq!(placed, roster);
        assert_eq!(problem.score(&found.groups).unwrap(), found.score);
        assert!(found.bound <= found.score.points);
        let explained = problem.explain(&found.groups).unwrap();
        assert!(explained.demands.iter().all(|demand| demand.holds), "{members} members, seed {seed}");
    }
}

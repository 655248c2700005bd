//! The answer does not depend on threads.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU32, Ordering};

use xiaozu::{Effort, Formed, GroupingProblem};

#[expect(clippy::unwrap_used, reason = "the plan is one already checked")]
fn problem(members: u32, seed: u64) -> GroupingProblem {
    let made = xiaozu_synth::grouping(members, seed);
    let mut plan = made.plan().clone();
    plan.effort = Effort { seed, starts: 5, iterations: Some(30_000) };
    GroupingProblem::new(plan, made.roster().to_vec()).unwrap()
}

#[test]
fn starts_at_once_or_one_by_one_have_one_outcome() {
    for (members, seed) in [(9, 1), (20, 2), (34, 3), (47, 4), (60, 5), (200, 6), (500, 7)] {
        let problem = problem(members, seed);
        let one_by_one = xiaozu::form_groups(&problem, &mut |_| ControlFlow::Continue(()));
        let at_once = xiaozu_parallel::form_groups(&problem, &|_| ControlFlow::Continue(()));
        assert_eq!(one_by_one, at_once, "{members} members");
    }
}

#[test]
fn a_caller_that_says_stop_gets_what_there_is() {
    let problem = problem(500, 1);
    let asked = AtomicU32::new(0);
    let formed = xiaozu_parallel::form_groups(&problem, &|_| {
        asked.fetch_add(1, Ordering::Relaxed);
        ControlFlow::Break(())
    });
    let Formed::Found(grouping) = formed else { panic!("a first partition is dealt at once") };
    assert!(grouping.search.stopped && asked.load(Ordering::Relaxed) > 0);
}

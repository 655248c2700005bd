//! Forms groups on all cores, with the same answer as [`xiaozu::form_groups`] on one.

use std::ops::ControlFlow;
use std::sync::Mutex;

use rayon::prelude::*;
use xiaozu::{Formed, Forming, GroupingProblem, Progress, Start};

/// Forms groups: the starts are made at once, by rayon's threads, and merged by their score and number, so that the
/// outcome is the one of [`xiaozu::form_groups`].
///
/// `control` is asked by every thread, every few thousand changes, whether to go on.
///
/// ```
/// use std::ops::ControlFlow;
/// let problem = xiaozu_synth::grouping(34, 1);
/// let at_once = xiaozu_parallel::form_groups(&problem, &|_| ControlFlow::Continue(()));
/// assert_eq!(at_once, xiaozu::form_groups(&problem, &mut |_| ControlFlow::Continue(())));
/// ```
pub fn form_groups(
    problem: &GroupingProblem,
    control: &(dyn Fn(&Progress) -> ControlFlow<()> + Sync),
) -> Formed {
    let forming = Forming::new(problem);
    let made: Mutex<Vec<Start>> = Mutex::new(Vec::new());
    let lock = || made.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    // A start that an earlier one made needless is not made; the rest is up to `finish`.
    let settled = |number: u32| lock().iter().any(|start| forming.settles(start, number));
    (0..forming.starts()).into_par_iter().filter(|number| !settled(*number)).for_each(|number| {
        let start = forming.start(number, &mut |progress| control(progress));
        lock().push(start);
    });
    let starts = std::mem::take(&mut *lock());
    forming.finish(starts, &mut |progress| control(progress))
}

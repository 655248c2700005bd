//! Groups by distances: the instances of `grouping.csv`, and the best sum found in some time.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use xiaozu::{Effort, Formed, Goal, GroupingPlan, GroupingProblem, HowMany, RosterMember, Wish, form_groups};
use xiaozu_synth::{Family, Instance};

use crate::Work;

/// Sums are compared in this many decimal places, whatever the distances have.
const PLACES: u8 = 5;

/// The instances in the text format of the benchmark set, for whoever cannot make them.
pub(crate) fn write(folder: &Path) -> Result<()> {
    for line in include_str!("../grouping.csv").lines().filter(|line| !line.starts_with('#')) {
        let name = line.split(',').take(4).collect::<Vec<_>>().join("-");
        let file = folder.join(format!("{name}.txt"));
        std::fs::write(&file, instance(&name)?.text()).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// `FAMILY-UNITS-GROUPS-SEED`.
fn instance(name: &str) -> Result<Instance> {
    let mut parts = name.split('-');
    let mut next = || parts.next().with_context(|| format!("`{name}` is FAMILY-UNITS-GROUPS-SEED"));
    let family = Family::named(next()?).with_context(|| format!("`{name}`: no such family"))?;
    Ok(Instance { family, units: next()?.parse()?, groups: next()?.parse()?, seed: next()?.parse()? })
}

/// `INSTANCE:MILLISECONDS`; every turn searches with another seed.
pub(crate) fn load(name: &str) -> Result<Work> {
    let (name, milliseconds) = name.split_once(':').context("INSTANCE:MILLISECONDS")?;
    let (instance, time) = (instance(name)?, Duration::from_millis(milliseconds.parse()?));
    let problem = problem(instance)?;
    let scale = 10_i64.pow((PLACES - instance.family.places()).into());
    let mut seed = 0;
    Ok(Box::new(move || {
        seed += 1;
        let effort = Effort { seed, starts: 1, iterations: Some(u64::MAX) };
        // What is lost on distances that are to be great is what they come to, below zero.
        let sum = points(&problem, effort, time).map_or(0, |points| -points * scale);
        u64::try_from(sum).unwrap_or(0)
    }))
}

/// Members with nothing but distances, in groups of one size.
fn problem(instance: Instance) -> Result<GroupingProblem> {
    let size = u32::try_from(instance.units / instance.groups.max(1))?;
    let mut plan = GroupingPlan::default();
    plan.groups.sizes = vec![HowMany::Exactly(size); instance.groups];
    plan.wishes = vec![Wish::Distances { goal: Goal::Maximise, distances: instance.distances()?, weight: 1 }];
    let member = |unit| Ok(RosterMember::new(format!("m{unit:05}").parse()?));
    let roster = (0..instance.units).map(member).collect::<Result<_>>()?;
    Ok(GroupingProblem::new(plan, roster)?)
}

/// The same problem with another effort.
pub(crate) fn with(problem: &GroupingProblem, effort: Effort) -> Result<GroupingProblem> {
    let plan = GroupingPlan { effort, ..problem.plan().clone() };
    Ok(GroupingProblem::new(plan, problem.roster().to_vec())?)
}

/// The points lost after some time with an effort; none when no partition is found. Only forming counts as time.
pub(crate) fn points(problem: &GroupingProblem, effort: Effort, time: Duration) -> Option<i64> {
    let problem = with(problem, effort).ok()?;
    let start = Instant::now();
    let mut control =
        |_: &_| if start.elapsed() < time { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
    match form_groups(&problem, &mut control) {
        Formed::Found(grouping) => Some(grouping.score.points),
        Formed::Infeasible(_) | Formed::Undecided(_) => None,
    }
}

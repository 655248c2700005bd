//! Rosters with demands and wishes, of `xiaozu_synth::grouping`: the proven optimum, the best after some time, and
//! how soon there is a partition at all.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::json;
use xiaozu::{Effort, Formed, Forming, GroupingProblem, form_groups};

use crate::Work;
use crate::grouping::{points, with};

/// What the other side is asked about.
const SIZES: [u32; 5] = [34, 40, 60, 200, 1000];
const SEEDS: u64 = 5;

/// First partitions made of each roster; their median counts.
const FIRSTS: usize = 5;

/// The rosters and their plans as the library writes them.
pub(crate) fn write(folder: &Path) -> Result<()> {
    for members in SIZES {
        for seed in 1..=SEEDS {
            let problem = xiaozu_synth::grouping(members, seed);
            let text = json!({ "plan": problem.plan(), "roster": problem.roster() }).to_string();
            let file = folder.join(format!("{members}-{seed}.json"));
            std::fs::write(&file, text).with_context(|| file.display().to_string())?;
        }
    }
    Ok(())
}

/// `MEMBERS-SEED:optimum`, `MEMBERS-SEED:MILLISECONDS`, or `MEMBERS:first`.
pub(crate) fn load(name: &str) -> Result<Work> {
    let (roster, how) = name.split_once(':').context("ROSTER:HOW")?;
    if how == "first" {
        return first(roster.parse()?);
    }
    let (members, seed) = roster.split_once('-').context("MEMBERS-SEED")?;
    let seed = seed.parse()?;
    let problem = xiaozu_synth::grouping(members.parse()?, seed);
    if how == "optimum" {
        return Ok(Box::new(move || optimum(&problem)));
    }
    let time = Duration::from_millis(how.parse()?);
    let effort = Effort { seed, starts: 1, iterations: Some(u64::MAX) };
    Ok(Box::new(move || answer(points(&problem, effort, time), false)))
}

/// The usual effort to its end.
fn optimum(problem: &GroupingProblem) -> u64 {
    match form_groups(problem, &mut |_| ControlFlow::Continue(())) {
        Formed::Found(grouping) => answer(Some(grouping.score.points), grouping.is_optimal()),
        Formed::Infeasible(_) | Formed::Undecided(_) => answer(None, false),
    }
}

/// Points and whether they are proven, as both sides answer: 0 is nothing found.
fn answer(points: Option<i64>, proven: bool) -> u64 {
    let points = points.and_then(|points| u64::try_from(points).ok());
    points.map_or(0, |points| 2 * (points + 1) + u64::from(proven))
}

/// Every turn the first partition of the next roster: in how many nanoseconds; 0 when it breaks a demand.
fn first(members: u32) -> Result<Work> {
    let mut seed = 0;
    // One before those that count warms up.
    first_of(members, seed)?;
    Ok(Box::new(move || {
        seed += 1;
        first_of(members, seed).unwrap_or(0)
    }))
}

fn first_of(members: u32, seed: u64) -> Result<u64> {
    let effort = Effort { seed, starts: 1, iterations: Some(1) };
    let problem = with(&xiaozu_synth::grouping(members, seed), effort)?;
    let forming = Forming::new(&problem);
    let mut stop = |_: &_| ControlFlow::Break(());
    let mut nanos = Vec::new();
    for _ in 0..FIRSTS {
        let begun = Instant::now();
        let start = forming.start(0, &mut stop);
        nanos.push(u64::try_from(begun.elapsed().as_nanos())?);
        if !matches!(forming.finish(vec![start], &mut stop), Formed::Found(_)) {
            return Ok(0);
        }
    }
    nanos.sort_unstable();
    nanos.get(FIRSTS / 2).copied().context("no starts")
}

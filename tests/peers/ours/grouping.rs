//! Groups by distances: the instances of `grouping.csv`, and the best sum found in some time.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use xiaozu::{Dispersion, Effort, Goal, SizeRange};
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
    let distances = instance.distances()?;
    let groups = vec![SizeRange::exactly(instance.units / instance.groups.max(1)); instance.groups];
    let scale = 10_u64.pow((PLACES - distances.places()).into());
    let mut seed = 0;
    Ok(Box::new(move || {
        seed += 1;
        let start = Instant::now();
        let mut control =
            |_: &_| if start.elapsed() < time { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
        let problem = Dispersion { distances: &distances, groups: &groups, goal: Goal::Maximise };
        let found = problem.solve(&Effort { seed, starts: 1, iterations: u64::MAX }, &mut control);
        found.map_or(0, |found| u64::try_from(found.total).unwrap_or(0) * scale)
    }))
}

//! Groups by distances: not how long it takes, but what is found in the same time.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::contest::Runner;

/// The instances, and what published heuristics reach on them.
const REFERENCE: &str = "tests/peers/grouping.csv";

/// Searches that count, each with another seed.
const RUNS: usize = 5;

/// Up to so many units a general solver is asked; beyond, its model has millions of clauses.
const SOLVABLE: usize = 240;

struct Row<'a> {
    family: &'a str,
    units: usize,
    name: String,
    /// The better of both published heuristics after 1 s and after 10 s.
    published: [f64; 2],
}

fn rows(reference: &str) -> Result<Vec<Row<'_>>> {
    let lines = reference.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| row(line).with_context(|| format!("{REFERENCE}: `{line}`"))).collect()
}

fn row(line: &str) -> Result<Row<'_>> {
    let fields: Vec<&str> = line.split(',').collect();
    let [family, units, groups, seed, ims_1, tpsdp_1, ims_10, tpsdp_10] = fields.as_slice() else {
        anyhow::bail!("eight fields")
    };
    let better = |one: &str, other: &str| Ok::<f64, anyhow::Error>(one.parse::<f64>()?.max(other.parse()?));
    Ok(Row {
        family,
        units: units.parse()?,
        name: [*family, units, groups, seed].join("-"),
        published: [better(ims_1, tpsdp_1)?, better(ims_10, tpsdp_10)?],
    })
}

/// Asks everybody and gives the table. `process` starts ours (or not ours) by its name.
pub(crate) fn hold(root: &Path, process: impl Fn(bool, &str) -> Command) -> Result<String> {
    let reference = std::fs::read_to_string(root.join(REFERENCE)).context(REFERENCE)?;
    let mut table = String::from(
        "| instance | published, 1 s | 10 s | ours, 0.1 s | 1 s | 10 s | our 1 s to published 1 s | to 10 s | CP-SAT, 10 s | to our 10 s |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    let mut versions = Vec::new();
    for Row { family, units, name, published: [after_1, after_10] } in rows(&reference)? {
        let mut found = |ours, milliseconds: u32, runs| {
            let mut runner = Runner::start(process(ours, &format!("distances/{name}:{milliseconds}")))?;
            if !versions.contains(&runner.version) {
                versions.push(runner.version.clone());
            }
            let median = median(&mut runner, runs);
            runner.end()?;
            median
        };
        let ours = [found(true, 100, RUNS)?, found(true, 1000, RUNS)?, found(true, 10_000, RUNS)?];
        let theirs = match units {
            0..=120 => Some(found(false, 10_000, RUNS)?),
            121..=SOLVABLE => Some(found(false, 10_000, 1)?),
            _ => None,
        };
        write!(table, "| {family} {units} | {after_1:.2} | {after_10:.2} ")?;
        ours.iter().try_for_each(|sum| write!(table, "| {sum:.2} "))?;
        write!(table, "| {} | {} ", ratio(ours[1], after_1), ratio(ours[1], after_10))?;
        match theirs {
            Some(sum) if sum > 0.0 => writeln!(table, "| {sum:.2} | {} |", ratio(sum, ours[2]))?,
            Some(_) => writeln!(table, "| none | |")?,
            None => writeln!(table, "| not asked | |")?,
        }
    }
    write!(table, "\n{}.\n", versions.join(", "))?;
    Ok(table)
}

#[expect(clippy::float_arithmetic, reason = "figures to be read")]
fn median(runner: &mut Runner, runs: usize) -> Result<f64> {
    let mut sums = (0..runs).map(|_| Ok(runner.turn()?.1.parse::<u64>()?)).collect::<Result<Vec<_>>>()?;
    sums.sort_unstable();
    let middle = sums.get(sums.len() / 2).copied().context("no runs")?;
    Ok(middle as f64 / 100_000.0)
}

#[expect(clippy::float_arithmetic, reason = "figures to be read")]
fn ratio(one: f64, other: f64) -> String {
    format!("{:.4}", one / other)
}

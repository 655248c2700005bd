//! Our side of `cargo xtask peers`: makes the data, and runs one contestant at a time.
//!
//! `peers data FOLDER` writes the data; `peers run CONTESTANT FOLDER` loads it, says `ready`, and then
//! does the work once for every line it reads, answering with the nanoseconds taken and a number to
//! compare with the other contestants' ("1234567 42"). `peers memory` says what open books take.

mod ballots;
mod columns;
mod data;
mod derived;
mod grouping;
mod memory;
mod package;
mod reading;
mod rosters;
mod stories;
mod streak;

use std::io::{BufRead, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// Does the work once and says what came out, as a number every contestant of the section must agree on.
pub(crate) type Work = Box<dyn FnMut() -> u64>;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["data", folder] => data::write(Path::new(folder)),
        ["run", contestant, folder] => serve(load(contestant, Path::new(folder))?),
        ["memory"] => memory::report(),
        _ => bail!("peers data FOLDER, peers memory, or peers run CONTESTANT FOLDER"),
    }
}

fn load(contestant: &str, folder: &Path) -> Result<Work> {
    let (section, name) = contestant.split_once('/').context("a contestant is SECTION/NAME")?;
    match section {
        "sorted" | "shuffled" => streak::load(section, name, folder),
        "short" | "full" => reading::load(section, name, folder),
        "distances" => grouping::load(name),
        "rosters" => rosters::load(name),
        "package" => package::load(name),
        "ballots" => ballots::load(name, folder),
        _ => bail!("there is no section `{section}`"),
    }
}

fn serve(mut work: Work) -> Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "ready xiaozu {}", env!("CARGO_PKG_VERSION"))?;
    for line in std::io::stdin().lock().lines() {
        line?;
        let start = Instant::now();
        let found = work();
        writeln!(out, "{} {found}", start.elapsed().as_nanos())?;
    }
    Ok(())
}
